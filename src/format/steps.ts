/** Steps and deadlines. In a timeline a short step is one line, aligned with its neighbours. */
import type { Doc } from 'prettier';
import type { KeywordName } from '../../grammar/keywords.ts';
import type { StepDeclaration, Window } from '../syntax/ast.ts';
import { citesText, spanOf } from './citations.ts';
import {
  citesClause,
  clause,
  closingClauses,
  conditionClause,
  flag,
  guardClause,
  pathsClause,
  printBody,
  printClauses,
  printHead,
  textClause,
} from './clauses.ts';
import type { Clause } from './clauses.ts';
import { printExpression } from './expression.ts';
import { flatPieces } from './grid.ts';
import { flatText, gap, list, widthOf } from './layout.ts';
import { quoted } from './notation.ts';
import { say } from './page.ts';
import type { Page } from './page.ts';
import { byClause } from './rules.ts';

export function printStep(page: Page, step: StepDeclaration): Doc {
  const { clauses } = step;
  const lines = printClauses(page, [
    ...byClause(page, step),
    ...forceClause(page, step),
    ...citesClause(page, clauses.cites),
    ...guardClause(page, clauses),
    ...windowClauses(page, step.window),
    ...manner(page, step),
    ...pathsClause(page, 'after', step.dependsOn),
    ...consequenceClause(page, step),
    ...closingClauses(page, clauses),
  ]);
  return printBody(
    page,
    printHead(page, [say(page, step.spelling), step.name.text], step.label, clauses),
    lines,
  );
}

/**
 * The pieces of a step on one line: head, who, when and how, source; null for a step with a condition, which is never
 * on one line: what comes behind a condition there would be read as a part of it.
 */
export function stepPieces(page: Page, step: StepDeclaration): readonly string[] | null {
  const { cites, per, guard, unless, inForce, placedBy, restsOn } = step.clauses;
  if (guard !== null || unless.length > 0 || inForce !== null || placedBy !== null || restsOn.length > 0)
    return null;
  const label = step.label === null ? '' : gap + quoted(step.label);
  const head = `${say(page, step.spelling)} ${step.name.text}${label}`;
  const middle = [
    ...forceClause(page, step),
    ...windowClauses(page, step.window),
    ...manner(page, step),
    ...pathsClause(page, 'after', step.dependsOn),
    ...consequenceClause(page, step),
  ].map(clauseDoc);
  const texts = flatPieces(middle);
  if (texts === null) return null;
  const who = [
    per === null ? '' : `${say(page, 'per')} ${per.text}`,
    ...byClause(page, step).map(clauseDoc).map(flatText),
  ];
  const by = who.filter((text) => text !== null && text !== '').join(gap);
  return [head, by, texts.join(gap), citesText(page, cites)];
}

const clauseDoc = ({ keyword, contents }: Clause): Doc =>
  contents === null ? keyword : [keyword, ' ', contents(0)];

function windowClauses(page: Page, window: Window | null): Clause[] {
  if (window === null) return [];
  switch (window.kind) {
    case 'on':
      return [conditionClause(page, 'on', window.day, [], window.span)];
    case 'before':
      return [conditionClause(page, 'before', window.day, [], window.span)];
    case 'during':
      return [conditionClause(page, 'during', window.period, [], window.span)];
    case 'noDay':
      return [clause(page, 'noDay', window.span, null)];
    case 'between':
      return [betweenClause(page, window)];
    default:
      return window satisfies never;
  }
}

/** `vanaf d uiterlijk e`, or one of the two. */
function betweenClause(page: Page, { span, from, by }: Extract<Window, { kind: 'between' }>): Clause {
  if (from === null)
    return by === null ? clause(page, 'noDay', span, null) : conditionClause(page, 'byDate', by, [], span);
  if (by === null) return conditionClause(page, 'from', from, [], span);
  return clause(page, 'from', span, (column) => {
    const first = printExpression(page, from, column);
    const middle = ` ${say(page, 'byDate')} `;
    return [first, middle, printExpression(page, by, column + widthOf((flatText(first) ?? '') + middle))];
  });
}

const forceWords = { must: null, aims: 'aims', may: 'may' } as const satisfies Record<
  StepDeclaration['force'],
  KeywordName | null
>;

/** Behind the party: behind a year the English `may` would be a month. */
function forceClause(page: Page, { force }: StepDeclaration): Clause[] {
  const word = forceWords[force];
  return word === null ? [] : flag(page, word, true);
}

/** How often, through what, and with what in it. */
function manner(page: Page, step: StepDeclaration): Clause[] {
  return [
    ...flag(page, 'optional', step.isOptional),
    ...flag(page, 'yearly', step.isYearly),
    ...textsClause(page, 'via', step.via),
    ...textsClause(page, 'contents', step.contents),
  ];
}

const textsClause = (page: Page, name: KeywordName, texts: StepDeclaration['via']): Clause[] =>
  texts.length === 0 ? [] : [clause(page, name, spanOf(texts), (column) => list(column, texts.map(quoted)))];

function consequenceClause(page: Page, { consequence }: StepDeclaration): Clause[] {
  if (consequence === null) return [];
  const { span, text } = consequence;
  return [textClause(page, 'consequence', span, text === null ? say(page, 'unnamed') : quoted(text))];
}
