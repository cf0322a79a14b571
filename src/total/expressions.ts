/** Walking expressions: children, and everything that an expression reads, without recursion on depth. */
import type { Clause, Exception, Expression } from '../ir/ir.ts';

export function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'call':
      return expression.arguments;
    case 'quantify':
      return [expression.where, expression.body].filter((part) => part !== null);
    case 'pick':
      return expression.items.flatMap(({ value, condition }) =>
        condition === null ? [value] : [value, condition],
      );
    case 'literal':
    case 'fact':
    case 'say':
    case 'parameter':
    case 'readingValue':
    case 'readingTest':
    case 'result':
    case 'referenceDate':
    case 'bound':
    case 'gap':
      return [];
  }
}

/** Every node of the given expressions, each before its children. */
export function* nodesOf(expressions: readonly Expression[]): Generator<Expression> {
  const waiting = [...expressions].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    waiting.push(...[...childrenOf(next)].reverse());
  }
}

/** The same of one, without what stands inside quantifiers. */
export function* nodesOutsideLists(expression: Expression): Generator<Expression> {
  const waiting = [expression];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    if (next.kind !== 'quantify') waiting.push(...[...childrenOf(next)].reverse());
  }
}

/** Every exception of a tree, targets before what targets them. */
export function* exceptionsOf(exceptions: readonly Exception[]): Generator<Exception> {
  const waiting = [...exceptions];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    waiting.push(...next.exceptions);
  }
}

export function expressionsOfExceptions(exceptions: readonly Exception[]): readonly Expression[] {
  return [...exceptionsOf(exceptions)].flatMap(({ condition, effect }) => [
    ...(condition === null ? [] : [condition]),
    ...(effect.kind === 'becomes' ? [effect.outcome] : []),
  ]);
}

/** The expressions that stand in a clause itself: not those of other clauses. */
export function expressionsOf(clause: Clause): readonly Expression[] {
  const shared = [
    ...expressionsOfExceptions(clause.exceptions),
    ...(clause.placedBy === null ? [] : [clause.placedBy]),
  ];
  switch (clause.kind) {
    case 'requirement':
      return [...shared, clause.test];
    case 'group':
      return shared;
    case 'decision':
      return [
        ...shared,
        ...clause.rules.flatMap(({ condition, outcome }) =>
          condition === null ? [outcome] : [condition, outcome],
        ),
      ];
    case 'step':
      return [...shared, ...[clause.first, clause.last].filter((bound) => bound !== null)];
  }
}
