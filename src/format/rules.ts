/** Requirements, decisions, exceptions, judgements and powers, readings. */
import { doc } from 'prettier';
import type { Doc } from 'prettier';
import { marks } from '../../grammar/keywords.ts';
import type { KeywordName } from '../../grammar/keywords.ts';
import type {
  Alternative,
  DecisionDeclaration,
  ExceptionDeclaration,
  Expression,
  OutcomeExpression,
  Overlap,
  OverlapPolicy,
  ReadingBinding,
  ReadingDeclaration,
  RequirementDeclaration,
  Rule,
  SayDeclaration,
} from '../syntax/ast.ts';
import { citesBehind, citesText, nameList, pathText, spanOf } from './citations.ts';
import {
  boundsClause,
  citesClause,
  clause,
  closingClauses,
  conditionClause,
  gapText,
  guardClause,
  printBody,
  printClauses,
  printHead,
  printOutcome,
  textClause,
  typeText,
} from './clauses.ts';
import type { Clause } from './clauses.ts';
import { expressionText, printExpression, readingTestText, referenceText } from './expression.ts';
import { flatPieces, gridLines } from './grid.ts';
import type { GridRow } from './grid.ts';
import { alignRows, at, gap, list, padTo, widthOf } from './layout.ts';
import { quoted } from './notation.ts';
import { clauseColumn, printLine, say } from './page.ts';
import type { Page } from './page.ts';

const { hardline } = doc.builders;

export function printRequirement(page: Page, requirement: RequirementDeclaration): Doc {
  const { clauses, test, gap } = requirement;
  const keyword: KeywordName = requirement.requirement === 'exclusion' ? 'if' : 'requires';
  const lines = printClauses(page, [
    ...citesClause(page, clauses.cites),
    ...guardClause(page, clauses),
    ...(test === null ? [] : [conditionClause(page, keyword, test)]),
    ...(gap === null ? [] : [wholeLine(gap.span, gapText(page, gap))]),
    ...closingClauses(page, clauses),
  ]);
  const parts = [say(page, requirement.requirement), requirement.name.text];
  return printBody(page, printHead(page, parts, requirement.label, clauses), lines);
}

/** A clause whose keyword is part of what it says. */
const wholeLine = (span: Clause['span'], text: string): Clause => ({ keyword: text, span, contents: null });

// -------------------------------------------------------------------------------------------- decisions

export function printDecision(page: Page, decision: DecisionDeclaration): Doc {
  const { clauses, value, rules } = decision;
  const column = clauseColumn(page);
  // `=` comes before every condition: behind one it would be read as a part of it.
  const lines = [
    ...printClauses(page, [
      ...citesClause(page, clauses.cites),
      ...(value === null ? [] : [equalsClause(page, value)]),
      ...guardClause(page, clauses),
      ...closingClauses(page, clauses),
      ...overlapClause(page, decision.overlap),
    ]),
    ...gridLines(
      page,
      column,
      rules.map((rule) => ruleRow(page, rule, column)),
    ),
  ];
  const keyword = say(page, decision.isPublished ? 'decision' : 'calculation');
  const parts = [keyword, decision.name.text, ':', typeText(page, decision.type)];
  return printBody(page, printHead(page, parts, decision.label, clauses), lines);
}

const equalsClause = (page: Page, value: OutcomeExpression): Clause => ({
  keyword: marks.equal,
  span: value.span,
  contents: (column) => printOutcome(page, value, column),
});

function ruleRow(page: Page, rule: Rule, column: number): GridRow {
  const inner = column + 2;
  const opening = [
    rule.name === null ? '' : `${rule.name.text}: `,
    rule.isOtherwise ? `${say(page, 'otherwise')} ` : '',
    rule.inPrinciple ? `${say(page, 'inPrinciple')} ` : '',
  ].join('');
  const head: Doc = [`- ${opening}`, printOutcome(page, rule.outcome, inner + widthOf(opening))];
  const guard = rule.condition === null ? '' : guardDoc(page, rule.condition, inner);
  const broken: Doc = [
    head,
    at(inner, guard === '' ? '' : [hardline, guard]),
    citesBehind(page, inner, rule.cites),
  ];
  return { span: rule.span, pieces: [head, guard, citesText(page, rule.cites)], broken };
}

function guardDoc(page: Page, condition: Expression, column: number): Doc {
  const keyword = `${say(page, 'if')} `;
  return [keyword, printExpression(page, condition, column + widthOf(keyword))];
}

const overlapWords = {
  conflict: 'overlapConflict',
  first: 'overlapFirst',
  all: 'overlapAll',
} as const satisfies Record<Overlap, KeywordName>;

export function overlapClause(page: Page, policy: OverlapPolicy | null): Clause[] {
  if (policy === null) return [];
  const under = policy.under === null ? '' : `${readingTestText(page, policy.under)}: `;
  const empty = policy.mayBeEmpty ? ` ${say(page, 'mayBeEmpty')}` : '';
  const otherwise =
    policy.otherwise === null
      ? ''
      : `, ${say(page, 'otherwise')} ${say(page, overlapWords[policy.otherwise])}`;
  const text = under + say(page, overlapWords[policy.overlap]) + empty + otherwise;
  return [textClause(page, 'onOverlap', policy.span, text)];
}

// ------------------------------------------------------------------------------------------- exceptions

export function printException(page: Page, exception: ExceptionDeclaration): Doc {
  const { clauses, condition } = exception;
  const lines = printClauses(page, [
    ...citesClause(page, clauses.cites),
    ...guardClause(page, clauses),
    ...(condition === null ? [] : [conditionClause(page, 'if', condition)]),
    effectClause(page, exception.effect),
    ...closingClauses(page, clauses),
  ]);
  const parts = [say(page, 'exception'), exception.name.text, say(page, 'on'), pathText(exception.target)];
  return printBody(page, printHead(page, parts, exception.label, clauses), lines);
}

function effectClause(page: Page, effect: ExceptionDeclaration['effect']): Clause {
  switch (effect.kind) {
    case 'lapses':
    case 'clashes':
      return clause(page, effect.kind, effect.span, null);
    case 'becomes':
      return conditionClause(page, 'becomes', effect.outcome, [], effect.span);
    case 'writtenGap':
      return wholeLine(effect.span, gapText(page, effect));
    default:
      return effect satisfies never;
  }
}

// ------------------------------------------------------------------------------- judgements and powers

export function printSay(page: Page, declaration: SayDeclaration): Doc {
  const { clauses, type, weighs } = declaration;
  const typed = type === null ? [] : [':', typeText(page, type)];
  const lines = printClauses(page, [
    ...byClause(page, declaration),
    ...citesClause(page, clauses.cites),
    ...guardClause(page, clauses),
    ...boundsClause(page, 'range', declaration.range),
    ...(weighs.length === 0
      ? []
      : [
          clause(page, 'weighs', spanOf(weighs), (column) =>
            list(
              column,
              weighs.map((each) => referenceText(page, each)),
            ),
          ),
        ]),
    ...closingClauses(page, clauses),
  ]);
  const parts = [say(page, declaration.say), declaration.name.text, ...typed];
  return printBody(page, printHead(page, parts, declaration.label, clauses), lines);
}

/** `door asr, zorgaanbieder` or `door niet genoemd`. */
export function byClause(
  page: Page,
  { by, isByUnnamed }: Pick<SayDeclaration, 'by' | 'isByUnnamed'>,
): Clause[] {
  if (by.length > 0) return [textClause(page, 'by', spanOf(by), nameList(by))];
  return isByUnnamed ? [textClause(page, 'by', null, say(page, 'unnamed'))] : [];
}

// --------------------------------------------------------------------------------------------- readings

export function printReading(page: Page, reading: ReadingDeclaration): Doc {
  const { alternatives, bindings } = reading;
  const column = clauseColumn(page);
  const keywords = alternatives.map(({ isChosen }) => say(page, isChosen ? 'chosen' : 'alsoPossible'));
  const width = Math.max(
    ...keywords.map(widthOf),
    reading.cites.length > 0 ? widthOf(say(page, 'cites')) : 0,
  );
  const lines = alternativeLines(
    page,
    alternatives,
    keywords.map((keyword) => padTo(keyword, width)),
  );
  const cites = citesClause(page, reading.cites).map(({ keyword, contents, span }) => {
    const line: Doc = [padTo(keyword, width + 1), contents?.(column + width + 1) ?? ''];
    return span === null ? line : printLine(page, span, line);
  });
  const head = printHead(
    page,
    [say(page, 'reading'), reading.name.text, ...bindingParts(page, bindings)],
    reading.label,
    null,
  );
  return printBody(page, head, [...cites, ...lines]);
}

function bindingParts(page: Page, bindings: readonly ReadingBinding[]): string[] {
  if (bindings.length === 0) return [];
  const texts = bindings.map(
    ({ name, type }) => (name === null ? '' : `${name.text} : `) + typeText(page, type),
  );
  return [':', bindings.some(({ name }) => name !== null) ? `(${texts.join(', ')})` : texts.join(', ')];
}

/** The reasons behind the alternatives; below them, all of them, where one does not fit. */
function alternativeLines(
  page: Page,
  alternatives: readonly Alternative[],
  keywords: readonly string[],
): Doc[] {
  const column = clauseColumn(page);
  const rows = alternatives.map((alternative, index) => {
    const name = `${keywords[index] ?? ''} ${alternative.name.text}`;
    return [
      name,
      valuesDoc(page, alternative, column + widthOf(name) + gap.length),
      quoted(alternative.reason),
    ] as const;
  });
  const flat = rows.map((row) => flatPieces(row));
  const beside = alignRows(flat, page.width - column);
  const areBeside = beside.every((line) => line !== null);
  const above = alignRows(
    flat.map((row) => row?.slice(0, 2) ?? null),
    page.width - column,
  );
  return alternatives.map(({ span }, index) => {
    const [name, value, reason] = rows[index] ?? ['', '', ''];
    const head: Doc = above[index] ?? [name, value === '' ? '' : [gap, value]];
    const broken = [head, at(column + 2, [hardline, reason])];
    return printLine(page, span, areBeside ? (beside[index] ?? '') : broken);
  });
}

function valuesDoc(page: Page, { values }: Alternative, column: number): Doc {
  const [first, ...others] = values;
  if (first === undefined) return '';
  if (others.length === 0 && first.name === null) return printOutcome(page, first.value, column);
  const texts = values.map(({ name, value }) => {
    const text = value.kind === 'writtenGap' ? gapText(page, value) : expressionText(page, value);
    return name === null ? text : `${name.text} = ${text}`;
  });
  return ['(', list(column + 1, texts), ')'];
}
