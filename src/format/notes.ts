/** Notes, what a document says that it changed, and what of an analysis is accepted. */
import type { Doc } from 'prettier';
import { changeClauseWords, changeWords, findingWords, reasonWords } from '../../grammar/keywords.ts';
import type {
  AcceptanceDeclaration,
  ComparedEdition,
  NoteDeclaration,
  Reason,
  StatedChangeDeclaration,
} from '../syntax/ast.ts';
import { citesText, pathText, spanOf } from './citations.ts';
import { citesClause, conditionClause, fitted, printBody, printClauses, textClause } from './clauses.ts';
import type { Clause } from './clauses.ts';
import { gap, list, widthOf } from './layout.ts';
import { quoted, yearText } from './notation.ts';
import { printLine, say } from './page.ts';
import type { Page } from './page.ts';

/** On one line where it fits; else the text and the clauses on lines of their own. */
export function printNote(page: Page, note: NoteDeclaration): Doc {
  const { guard, isAtHand, cites } = note;
  const hand = isAtHand === null ? '' : gap + say(page, isAtHand ? 'atHand' : 'notAtHand');
  const name = `${say(page, note.note)} ${note.name.text}${reasonText(page, note.reason)}`;
  const text = quoted(note.text) + hand;
  if (guard === null) {
    const whole = [name, text, citesText(page, cites)].filter((piece) => piece !== '').join(gap);
    if (page.column + widthOf(whole) <= page.width) return whole;
  }
  const clauses = [
    ...citesClause(page, cites),
    ...(guard === null ? [] : [conditionClause(page, 'if', guard)]),
  ];
  return printBody(page, fitted(page, [name, text]), printClauses(page, clauses));
}

const reasonText = (page: Page, reason: Reason | null): string =>
  reason === null ? '' : ` : ${reasonWords[reason][page.language]}`;

/** On one line where it is no more than a text and its norms; else each clause has its line. */
export function printStatedChange(page: Page, stated: StatedChangeDeclaration): Doc {
  const { change, concerns, comparedWith, cites } = stated;
  const kind = change === null ? '' : ` : ${changeWords[change][page.language]}`;
  const head = `${say(page, 'statedChange')} ${stated.name.text}${kind}`;
  const text = quoted(stated.text);
  const clauses: Clause[] = [
    ...(concerns.length === 0
      ? []
      : [
          {
            keyword: changeClauseWords.concerns[page.language],
            span: spanOf(concerns),
            contents: (column: number) => list(column, concerns.map(pathText)),
          },
        ]),
    ...(comparedWith === null
      ? []
      : [textClause(page, 'comparedWith', comparedWith.span, editionText(page, comparedWith))]),
    ...printedClause(page, stated),
  ];
  if (clauses.length === 0) {
    const whole = [head, text, citesText(page, cites)].filter((piece) => piece !== '').join(gap);
    if (page.column + widthOf(whole) <= page.width) return whole;
  }
  const lines = printClauses(page, [...clauses, ...citesClause(page, cites)]);
  return printBody(page, fitted(page, [head, text]), lines);
}

function editionText(page: Page, { name, year, revision }: ComparedEdition): string {
  const edition = `${pathText(name)} ${yearText(year)}`;
  return revision === null ? edition : `${edition} ${say(page, 'revision')} ${revision}`;
}

/** `van "…" naar "…"` on one line; one of them alone where the other is not printed. */
function printedClause(page: Page, { before, after }: StatedChangeDeclaration): Clause[] {
  const [from, to] = [
    changeClauseWords.printedBefore[page.language],
    changeClauseWords.printedAfter[page.language],
  ];
  if (before === null)
    return after === null ? [] : [{ keyword: to, span: after.span, contents: () => quoted(after) }];
  const tail = after === null ? '' : ` ${to} ${quoted(after)}`;
  return [{ keyword: from, span: before.span, contents: () => quoted(before) + tail }];
}

/** What is accepted on the first line; the reason has a line of its own. */
export function printAcceptance(page: Page, acceptance: AcceptanceDeclaration): Doc {
  const { finding, about, fingerprint, reason, cites } = acceptance;
  const kind = finding === null ? '' : ` ${findingWords[finding][page.language]}`;
  const what = 'segments' in about ? pathText(about) : quoted(about);
  const head = [
    `${say(page, 'accept')}${kind} ${say(page, 'in')} ${what}`,
    `${say(page, 'fingerprint')} ${quoted(fingerprint)}`,
  ];
  const lines = [
    printLine(page, reason.span, quoted(reason)),
    ...printClauses(page, citesClause(page, cites)),
  ];
  return printBody(page, fitted(page, head), lines);
}
