/** A fact, a calculation, a parameter or a reading that nothing reads. */
import type { Clause, Expression, Program } from '../../ir/ir.ts';
import { expressionsOf, nodesOf } from '../../total/expressions.ts';
import { aboutClause, type About } from '../finding.ts';
import type { Question } from '../question.ts';

export const unuseds: Question = function* ({ index, isOwn }) {
  const used = usedIn(index.program);
  for (const about of declaredIn(index.program))
    if (isOwn(about) && !used.has(keyOf(about)))
      yield { about, others: [], detail: { kind: 'unused' }, shown: { by: 'text' }, written: null };
};

const keyOf = ({ kind, path }: Pick<About, 'kind' | 'path'>): string => `${kind} ${path}`;

function declaredIn({ facts, clauses, parameters, readings }: Program): readonly About[] {
  const origin = null;
  return [
    ...facts.map(({ subject, name, cites }): About => ({
      kind: 'fact',
      path: `${subject}.${name}`,
      cites,
      origin,
    })),
    ...parameters.map(({ name, values }): About => ({
      kind: 'parameter',
      path: name,
      cites: values.flatMap(({ cites }) => cites),
      origin,
    })),
    ...readings.map(({ name, cites }): About => ({ kind: 'reading', path: name, cites, origin })),
    ...clauses.filter(isOnlyRead).map(aboutClause),
  ];
}

/** A calculation that says a norm, by itself or in one of its rules, is an answer by itself. */
const isOnlyRead = (clause: Clause): boolean =>
  clause.kind === 'decision' &&
  !clause.isPublished &&
  [clause, ...clause.rules].every(({ cites }) => cites.length === 0);

function usedIn(program: Program): ReadonlySet<string> {
  const { says, subjects, clauses } = program;
  return new Set([
    ...[...nodesOf(expressionsIn(program))].flatMap(readBy),
    ...says.flatMap(({ weighs }) => weighs.map((path) => `fact ${path}`)),
    ...subjects.flatMap(({ name, placedOn }) => (placedOn === null ? [] : [`fact ${name}.${placedOn}`])),
    ...clauses.flatMap((clause) =>
      clause.kind === 'decision' && clause.overlap.under !== null
        ? [`reading ${clause.overlap.under.reading}`]
        : [],
    ),
  ]);
}

/** Everything but examples: they ask, and nothing is decided by them. */
function expressionsIn({
  clauses,
  parameters,
  readings,
  says,
  always,
  notes,
}: Program): readonly Expression[] {
  return [
    ...clauses.flatMap(expressionsOf),
    ...parameters.flatMap(({ values }) => values.map(({ value }) => value)),
    ...readings.flatMap(({ alternatives }) => alternatives.flatMap(({ values }) => values)),
    ...says.flatMap(({ guard, range }) => [guard, range?.low, range?.high]),
    ...always.map(({ condition }) => condition),
    ...notes.map(({ guard }) => guard),
  ].filter((expression) => expression != null);
}

function readBy(node: Expression): readonly string[] {
  switch (node.kind) {
    case 'fact':
      return [`fact ${node.subject}.${node.fact}`];
    case 'parameter':
      return [`parameter ${node.name}`];
    case 'readingValue':
    case 'readingTest':
      return [`reading ${node.reading}`];
    case 'result':
      return [`clause ${node.name}`];
    default:
      return [];
  }
}
