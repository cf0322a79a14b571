/** Bounds that lie one step further on or back, periods that begin or end a day off, and counts that are one off. */
import { addDays } from '../../base/calendar.ts';
import type { Clause, Expression, Interval, Parameter } from '../../ir/ir.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import { boundsOf, moved, movedLiteral } from '../program/bounds.ts';
import { placeOfClause, type Site } from '../program/sites.ts';
import { dateText, literalText } from '../../notation/literal.ts';
import { inExpressions, textIn, what, type Family, type Mutant, type Variant } from './mutant.ts';

const directions = [1, -1] as const;

export const bounds: Family = (index, sites) => [
  ...inExpressions('bound', sites, (node, { site }) => [
    ...movedBounds(node, site, index),
    ...movedCounts(node, index),
  ]),
  ...movedValues(index, sites),
  ...index.program.clauses.flatMap((clause) => [...movedForce(clause, index), ...movedGroup(clause)]),
  ...index.program.parameters.flatMap((parameter) => movedPeriods(parameter, index)),
];

/** A bound that a parameter or a reading states is moved where it is stated. */
function movedBounds(node: Expression, { role }: Site, index: ProgramIndex): readonly Variant[] {
  return boundsOf(node).flatMap((bound, number) => {
    if (bound.at.kind === 'parameter' || bound.at.kind === 'readingValue' || role === 'placing') return [];
    return directions.flatMap((direction) => {
      const at = moved(bound.at, bound.kind, direction, index);
      if (at === null) return [];
      const become = (copy: Expression): Expression => {
        const own = boundsOf(copy)[number];
        const further = own === undefined ? null : moved(own.at, own.kind, direction, index);
        return own === undefined || further === null ? copy : own.with(own.order, further);
      };
      const [from, to] = [textIn(bound.at, index), textIn(at, index)];
      return [{ what: what('moved', { text: textIn(node, index), from, to }), become }];
    });
  });
}

/** `ten minste 2 …`: one more, one less. */
function movedCounts(node: Expression, index: ProgramIndex): readonly Variant[] {
  if (node.kind !== 'quantify' || node.quantifier !== 'atLeast') return [];
  const count = node.atLeast ?? 1;
  return directions.map((direction) => ({
    what: what('count', {
      text: textIn(node, index),
      from: String(count),
      to: String(count + direction),
    }),
    become: (copy) => (copy.kind === 'quantify' ? { ...copy, atLeast: count + direction } : copy),
  }));
}

/** Figures and days that a parameter or a reading states. */
function movedValues(index: ProgramIndex, sites: readonly Site[]): readonly Mutant[] {
  const { language } = index.program;
  return sites.flatMap((site) => {
    const [expression] = site.expressions;
    if (site.role !== 'value' || expression.kind !== 'literal' || expression.value.kind === 'choice')
      return [];
    const { value } = expression;
    return directions.flatMap((direction): readonly Mutant[] => {
      const to = movedLiteral(value, direction, index);
      if (to === null) return [];
      return [
        {
          kind: 'bound',
          place: site.place,
          what: what('moved', { from: literalText(value, language), to: literalText(to, language) }),
          edits: site.changed(() => ({ kind: 'literal', value: to })),
        },
      ];
    });
  });
}

interface MovedPeriod {
  readonly period: Interval;
  readonly from: string;
  readonly to: string;
}

function* movedEnds(period: Interval, { program: { language } }: ProgramIndex): Generator<MovedPeriod> {
  for (const end of ['from', 'to'] as const)
    for (const direction of directions) {
      const date = period[end];
      const other = date === null ? null : addDays(date, direction);
      if (date === null || other === null) continue;
      yield {
        period: { ...period, [end]: other },
        from: dateText(date, language),
        to: dateText(other, language),
      };
    }
}

function movedForce(clause: Clause, index: ProgramIndex): readonly Mutant[] {
  if (clause.inForce === null) return [];
  return [...movedEnds(clause.inForce, index)].map(({ period, from, to }) => ({
    kind: 'bound',
    place: placeOfClause(clause),
    what: what('period', { from, to }),
    edits: { clauses: new Map([[clause.name, { ...clause, inForce: period }]]) },
  }));
}

function movedPeriods(parameter: Parameter, index: ProgramIndex): readonly Mutant[] {
  return parameter.values.flatMap((value, place) =>
    [...movedEnds(value.period, index)].map(({ period, from, to }): Mutant => ({
      kind: 'bound',
      place: {
        owner: { kind: 'parameter', name: parameter.name },
        part: parameter.values.length < 2 ? null : { kind: 'value', name: String(place + 1) },
        cites: value.cites,
        origin: null,
      },
      what: what('period', { from, to }),
      edits: {
        parameters: new Map([
          [
            parameter.name,
            {
              ...parameter,
              values: parameter.values.map((other, at) => (at === place ? { ...other, period } : other)),
            },
          ],
        ]),
      },
    })),
  );
}

function movedGroup(clause: Clause): readonly Mutant[] {
  if (clause.kind !== 'group' || clause.isSoft || clause.mode !== 'atLeast') return [];
  const count = clause.atLeast ?? 1;
  return directions.map((direction) => ({
    kind: 'bound',
    place: placeOfClause(clause),
    what: what('count', { from: String(count), to: String(count + direction) }),
    edits: { clauses: new Map([[clause.name, { ...clause, atLeast: count + direction }]]) },
  }));
}
