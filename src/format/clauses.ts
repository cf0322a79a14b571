/**
 * The clauses that most things share, and how the lines of a declaration are put together.
 *
 * The tree does not keep the order between clauses of different kinds. The formatter writes one order: `per` behind
 * the head; then `door` (with `streven` or `mag`), `volgens`, `geldt als`, what the thing itself says, `tenzij`,
 * `van kracht`, `naar`, `steunt op`; and last `bij overlap` with the rules or rows. Clauses of one kind keep the
 * author's order.
 * `volgens` comes before every condition, because behind one it could be read as the source of that condition.
 */
import type { Doc } from 'prettier';
import { doc } from 'prettier';
import { typeWords } from '../../grammar/keywords.ts';
import type { KeywordName } from '../../grammar/keywords.ts';
import type { Span } from '../base/span.ts';
import type {
  Bounds,
  Citation,
  Clauses,
  Expression,
  Path,
  Text,
  TypeExpression,
  WrittenGap,
} from '../syntax/ast.ts';
import { citationTexts, citesBehind, pathText, spanOf } from './citations.ts';
import { expressionText, printExpression, referenceText } from './expression.ts';
import { at, gap, list, padTo, widthOf } from './layout.ts';
import { quoted } from './notation.ts';
import { clauseColumn, printLine, say } from './page.ts';
import type { Page } from './page.ts';

const { hardline } = doc.builders;

/** One clause: its keyword, and what follows at the column that all clauses of the declaration share. */
export interface Clause {
  readonly keyword: string;
  /** Null where the tree keeps no place. */
  readonly span: Span | null;
  /** Null for a word that says all. */
  readonly contents: ((column: number) => Doc) | null;
}

/** A keyword longer than this stands apart: what follows it is not aligned with the rest. */
const longestAligned = 14;

/** Words are aligned; a mark stands directly before what it marks. */
const isAligned = (keyword: string): boolean => widthOf(keyword) > 1 && widthOf(keyword) <= longestAligned;

export function clause(
  page: Page,
  name: KeywordName,
  span: Span | null,
  contents: Clause['contents'],
): Clause {
  return { keyword: say(page, name), span, contents };
}

export const textClause = (page: Page, name: KeywordName, span: Span | null, text: string): Clause =>
  clause(page, name, span, () => text);

/** A word that says all: `optioneel`. */
export const flag = (page: Page, name: KeywordName, isSet: boolean, span: Span | null = null): Clause[] =>
  isSet ? [clause(page, name, span, null)] : [];

/** The clauses below each other, what they say aligned behind the longest keyword. */
export function printClauses(page: Page, clauses: readonly Clause[]): Doc[] {
  const start = clauseColumn(page);
  const widths = clauses
    .filter(({ keyword, contents }) => isAligned(keyword) && contents !== null)
    .map(({ keyword }) => widthOf(keyword));
  const shared = Math.max(0, ...widths);
  return clauses.map(({ keyword, span, contents }) => {
    const width = (isAligned(keyword) ? shared : widthOf(keyword)) + 1;
    const line: Doc = contents === null ? keyword : [padTo(keyword, width), contents(start + width)];
    return span === null ? line : printLine(page, span, line);
  });
}

/** A head with its lines below it. */
export const printBody = (page: Page, head: Doc, lines: readonly Doc[]): Doc => [
  head,
  at(
    clauseColumn(page),
    lines.map((text) => [hardline, text]),
  ),
];

/** `keyword name  "label"  mode  per subject`; what does not fit goes below. */
export function printHead(
  page: Page,
  parts: readonly string[],
  label: Text | null,
  clauses: Clauses | null,
  mode = '',
): Doc {
  const name = parts.filter((part) => part !== '').join(' ');
  const per = clauses === null || clauses.per === null ? '' : `${say(page, 'per')} ${clauses.per.text}`;
  const pieces = [name, label === null ? '' : quoted(label), mode, per].filter((piece) => piece !== '');
  return label === null ? pieces.join(' ') : fitted(page, pieces);
}

/** Pieces beside each other while they fit, the rest on lines below. */
export function fitted(page: Page, pieces: readonly string[]): Doc {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const start = lines.length > 1 ? clauseColumn(page) : page.column;
    const extended = last === undefined ? piece : last + gap + piece;
    if (last === undefined || start + widthOf(extended) > page.width) lines.push(piece);
    else lines[lines.length - 1] = extended;
  }
  const [first = '', ...rest] = lines;
  return printBody(page, first, rest);
}

export const citesClause = (page: Page, cites: readonly Citation[]): Clause[] =>
  cites.length === 0
    ? []
    : [clause(page, 'cites', spanOf(cites), (column) => list(column, citationTexts(page, cites)))];

/** An expression under a keyword, with the norms it rests on. */
export function conditionClause(
  page: Page,
  name: KeywordName,
  condition: Expression,
  cites: readonly Citation[] = [],
  span: Span = condition.span,
): Clause {
  return clause(page, name, span, (column) => [
    printExpression(page, condition, column),
    citesBehind(page, column, cites),
  ]);
}

export const guardClause = (page: Page, { guard }: Clauses): Clause[] =>
  guard === null ? [] : [conditionClause(page, 'appliesIf', guard.condition, guard.cites, guard.span)];

export const unlessClauses = (page: Page, { unless }: Clauses): Clause[] =>
  unless.map(({ span, name, condition, cites }) =>
    clause(page, 'unless', span, (column) => {
      const head = name === null ? '' : `${name.text}: `;
      return [
        head,
        printExpression(page, condition, column + widthOf(head)),
        citesBehind(page, column, cites),
      ];
    }),
  );

/** `tenzij`, and what places a thing: the clauses that come after what the thing says. */
export const closingClauses = (page: Page, clauses: Clauses): Clause[] => [
  ...unlessClauses(page, clauses),
  ...boundsClause(page, 'inForce', clauses.inForce),
  ...(clauses.placedBy === null
    ? []
    : [textClause(page, 'placedBy', clauses.placedBy.span, referenceText(page, clauses.placedBy))]),
  ...pathsClause(page, 'restsOn', clauses.restsOn),
];

export const pathsClause = (page: Page, name: KeywordName, paths: readonly Path[]): Clause[] =>
  paths.length === 0
    ? []
    : [clause(page, name, spanOf(paths), (column) => list(column, paths.map(pathText)))];

export const boundsClause = (page: Page, name: KeywordName, bounds: Bounds | null): Clause[] =>
  bounds === null ? [] : [textClause(page, name, bounds.span, boundsText(page, bounds))];

/** `vanaf a tot en met b`. */
export function boundsText(page: Page, { from, to }: Bounds): string {
  const parts = [
    from === null ? '' : `${say(page, 'from')} ${expressionText(page, from)}`,
    to === null ? '' : `${say(page, 'upTo')} ${expressionText(page, to)}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** `niet bepaald "reden" tekst elders naam`. */
export function gapText(page: Page, { reason, elsewhere }: WrittenGap): string {
  const text = `${say(page, 'undetermined')} ${quoted(reason)}`;
  return elsewhere === null ? text : `${text} ${say(page, 'textElsewhere')} ${pathText(elsewhere)}`;
}

export const printOutcome = (page: Page, outcome: Expression | WrittenGap, column: number): Doc =>
  outcome.kind === 'writtenGap' ? gapText(page, outcome) : printExpression(page, outcome, column);

export function typeText(page: Page, { base, name, unit }: TypeExpression): string {
  switch (base) {
    case 'named':
      return name?.text ?? '';
    case 'set':
      return `${typeWords.setOf[page.language]} ${name?.text ?? ''}`;
    default:
      return typeWords[base][page.language] + (unit === null ? '' : ` ${say(page, 'in')} ${unit.text}`);
  }
}
