/** Everything of a program that examples can show. */
import { exact, exactText } from '../../base/exact.ts';
import type { Clause, Expression, LiteralValue, Program } from '../../ir/ir.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import { typeOf } from '../../total/type-of.ts';
import { boundsOf, moved, stepOf, type Bound } from '../program/bounds.ts';
import { placedNodes } from '../program/paths.ts';
import {
  carriedExceptions,
  placeOfClause,
  placeOfException,
  placeOfRule,
  sitesOf,
  type Site,
} from '../program/sites.ts';
import { expressionText, type Printing } from '../../notation/expression.ts';
import type { Item, Side } from './item.ts';

export interface Items {
  readonly all: readonly Item[];
  /** What an expression tells of, wherever it stands. */
  readonly ofExpression: ReadonlyMap<Expression, readonly Told[]>;
}

export type Told =
  | { readonly kind: 'condition'; readonly item: Item }
  | { readonly kind: 'bound'; readonly item: Item; readonly bound: Bound };

/** Where an item of an expression stands: what makes a case for it. */
export interface Located {
  readonly site: Site;
  readonly node: Expression;
  readonly bound: Bound | null;
}

export const requirementId = (clause: string): string => `requirement ${clause}`;
export const ruleId = (clause: string, rule: string): string => `rule ${clause} ${rule}`;
export const exceptionId = (exception: string): string => `exception ${exception}`;
export const windowId = (clause: string, end: 'first' | 'last'): string => `window ${clause} ${end}`;
export const alternativeId = (reading: string, alternative: string): string =>
  `alternative ${reading} ${alternative}`;

export function itemsOf(index: ProgramIndex): Items & { readonly located: ReadonlyMap<string, Located> } {
  const { program } = index;
  const printing: Printing = { index, language: program.language };
  const ofExpression = new Map<Expression, Told[]>();
  const located = new Map<string, Located>();
  const inside = sitesOf(program).flatMap((site) => itemsOfSite(site, printing, ofExpression, located));
  return {
    all: [
      ...program.clauses.flatMap(itemsOfClause),
      ...itemsOfExceptions(program),
      ...inside,
      ...itemsOfReadings(program),
    ],
    ofExpression,
    located,
  };
}

const bothWays: readonly Side[] = ['yes', 'no'];

function itemsOfClause(clause: Clause): readonly Item[] {
  const place = placeOfClause(clause);
  switch (clause.kind) {
    case 'group':
      return clause.isSoft
        ? []
        : [{ id: requirementId(clause.name), kind: 'requirement', place, text: null, sides: bothWays }];
    case 'requirement':
      return clause.test.kind === 'gap'
        ? []
        : [{ id: requirementId(clause.name), kind: 'requirement', place, text: null, sides: bothWays }];
    case 'decision':
      return clause.rules.map((rule) => ({
        id: ruleId(clause.name, rule.name),
        kind: 'rule',
        place: placeOfRule(clause, rule),
        text: null,
        sides: rule.condition === null && !rule.isOtherwise ? ['yes'] : bothWays,
      }));
    case 'step':
      return (['first', 'last'] as const)
        .filter((end) => clause[end] !== null)
        .map((end) => ({
          id: windowId(clause.name, end),
          kind: 'window',
          place,
          text: end,
          sides: ['seen'],
        }));
  }
}

const itemsOfExceptions = (program: Program): readonly Item[] =>
  carriedExceptions(program).map(({ exception, clauses }) => ({
    id: exceptionId(exception.name),
    kind: 'exception',
    place: placeOfException(clauses[0], exception),
    text: null,
    sides: exception.condition === null && exception.exceptions.length === 0 ? ['yes'] : bothWays,
  }));

const itemsOfReadings = (program: Program): readonly Item[] =>
  program.readings.flatMap((reading) =>
    reading.alternatives.map((alternative) => ({
      id: alternativeId(reading.name, alternative.name),
      kind: 'alternative',
      place: {
        owner: { kind: 'reading', name: reading.name },
        part: { kind: 'alternative', name: alternative.name },
        cites: reading.cites,
        origin: null,
      },
      text: null,
      sides: ['seen'],
    })),
  );

// --------------------------------------------------------------------------------- inside expressions

function itemsOfSite(
  site: Site,
  printing: Printing,
  told: Map<Expression, Told[]>,
  located: Map<string, Located>,
): readonly Item[] {
  const items: Item[] = [];
  const [first, ...copies] = site.expressions.map((expression) => [...placedNodes(expression)]);
  const tell = (expression: Expression, one: Told): void => {
    told.set(expression, [...(told.get(expression) ?? []), one]);
  };
  const root = bare(site.expressions[0]);
  first?.forEach(({ path, node }, place) => {
    const nodes = [node, ...copies.flatMap((copy) => copy[place]?.node ?? [])];
    const id = `${site.id} ${path.join('.')}`;
    const bounds = boundsOf(node);
    bounds.forEach((bound, number) => {
      const item = boundItem(`bound ${id} ${number}`, node, bound, site, printing);
      items.push(item);
      located.set(item.id, { site, node, bound });
      for (const copy of nodes) {
        const own = boundsOf(copy)[number];
        if (own !== undefined) tell(copy, { kind: 'bound', item, bound: own });
      }
    });
    if (bounds.length > 0 || !isCondition(node, node === root, site, printing.index)) return;
    const text = expressionText(node, printing);
    const item: Item = { id: `condition ${id}`, kind: 'condition', place: site.place, text, sides: bothWays };
    items.push(item);
    located.set(item.id, { site, node, bound: null });
    for (const copy of nodes) tell(copy, { kind: 'condition', item });
  });
  return items;
}

/** Without the denials around it. */
export function bare(expression: Expression): Expression {
  const [inner] = expression.kind === 'call' && expression.builtin === 'not' ? expression.arguments : [];
  return inner === undefined ? expression : bare(inner);
}

/** A question of its own: no connective of questions, nothing that is fixed, and not all that its place asks. */
function isCondition(node: Expression, isRoot: boolean, { role }: Site, index: ProgramIndex): boolean {
  if (node.kind === 'literal' || node.kind === 'gap' || node.kind === 'readingTest') return false;
  if (node.kind === 'call' && ['and', 'or', 'not'].includes(node.builtin)) return false;
  // That a whole condition holds and does not hold is seen of its rule, exception or requirement.
  if (isRoot && role !== 'outcome') return false;
  return typeOf(node, index).kind === 'boolean';
}

function boundItem(id: string, node: Expression, bound: Bound, site: Site, printing: Printing): Item {
  const step = stepOf(bound, printing.index);
  const values = step === null ? null : nearest(bound, printing);
  return {
    id,
    kind: 'bound',
    place: site.place,
    text: expressionText(node, printing),
    sides: step === null ? bothWays : ['upper', 'lower'],
    ...(values === null ? {} : { values }),
  };
}

/** The nearest values on both sides of a bound that is written out. */
function nearest(
  bound: Bound,
  printing: Printing,
): { readonly upper: string; readonly lower: string } | null {
  const { at, order, kind } = bound;
  if (at.kind !== 'literal') return null;
  const isFrom = order === 'atLeast' || order === 'lessThan';
  const beside = moved(onGrid(at.value, bound, printing.index), kind, isFrom ? -1 : 1, printing.index);
  if (beside === null) return null;
  const [own, other] = [expressionText(at, printing), expressionText(beside, printing)];
  return isFrom ? { upper: own, lower: other } : { upper: other, lower: own };
}

function onGrid(value: LiteralValue, bound: Bound, index: ProgramIndex): Expression {
  const step = stepOf(bound, index);
  if (value.kind !== 'number' || step === null || typeof step === 'string') return { kind: 'literal', value };
  return { kind: 'literal', value: { kind: 'number', value: exactText(exact(value.value).floor()) } };
}
