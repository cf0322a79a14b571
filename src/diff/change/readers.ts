/** Which clauses read what stands beside clauses, also through each other: a figure in a reading, a guard of a judgement. */
import type { Expression, Program } from '../../ir/ir.ts';
import { expressionsOf, nodesOf } from '../../total/expressions.ts';

/** What can be read, by its list and its name; facts by `subject.fact`. */
export type Readable =
  `${'say' | 'parameter' | 'reading' | 'fact' | 'choice' | 'contact' | 'calendar'} ${string}`;

/** Names of clauses, in order, by what they read. */
export function readersIn(program: Program): ReadonlyMap<Readable, readonly string[]> {
  const inside = insideOf(program);
  const readers = new Map<Readable, string[]>();
  for (const clause of program.clauses) {
    const under = clause.kind === 'decision' ? clause.overlap.under : null;
    const direct = [
      ...readIn(expressionsOf(clause)),
      ...(under === null ? [] : [`reading ${under.reading}` as const]),
    ];
    for (const read of through(direct, inside))
      readers.set(read, [...(readers.get(read) ?? []), clause.name]);
  }
  return readers;
}

/** What is read in what is read. */
function insideOf({ says, parameters, readings }: Program): ReadonlyMap<Readable, readonly Readable[]> {
  return new Map<Readable, readonly Readable[]>([
    ...says.map(({ name, guard, range }) => {
      const parts = [guard, range?.low, range?.high].filter((part) => part != null);
      return [`say ${name}`, readIn(parts)] as const;
    }),
    ...parameters.map(
      ({ name, values }) => [`parameter ${name}`, readIn(values.map(({ value }) => value))] as const,
    ),
    ...readings.map(
      ({ name, alternatives }) =>
        [`reading ${name}`, readIn(alternatives.flatMap(({ values }) => values))] as const,
    ),
  ]);
}

function through(
  direct: readonly Readable[],
  inside: ReadonlyMap<Readable, readonly Readable[]>,
): ReadonlySet<Readable> {
  const found = new Set<Readable>();
  const waiting = [...direct];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    waiting.push(...(inside.get(next) ?? []));
  }
  return found;
}

const readIn = (expressions: readonly Expression[]): readonly Readable[] =>
  [...nodesOf(expressions)].flatMap((node): readonly Readable[] => {
    switch (node.kind) {
      case 'say':
        return [`say ${node.name}`];
      case 'parameter':
        return [`parameter ${node.name}`];
      case 'readingValue':
      case 'readingTest':
        return [`reading ${node.reading}`];
      case 'fact':
        return [`fact ${node.subject}.${node.fact}`];
      case 'quantify':
        return node.over.kind === 'choice' ? [`choice ${node.over.choice}`] : [];
      case 'literal':
        return ofLiteral(node.value);
      default:
        return [];
    }
  });

function ofLiteral(value: Extract<Expression, { readonly kind: 'literal' }>['value']): readonly Readable[] {
  if (value.kind === 'contact' || value.kind === 'calendar') return [`${value.kind} ${value.name}`];
  return value.kind === 'choice' || value.kind === 'set' ? [`choice ${value.choice}`] : [];
}
