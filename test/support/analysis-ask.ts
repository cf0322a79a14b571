/**
 * What an analysis is held to, as questions of which the answer is whether there is a case: they are asked of the meaning
 * on complete facts, one cell after the other, and of a solver, without a diagram.
 */
import type { Clause, Decision, Exception, Expression, Program, Rule } from '../../src/ir/ir.ts';
import { isGuard } from '../../src/total/exceptions.ts';
import { expressionsOf, nodesOf } from '../../src/total/expressions.ts';
import { closureOf, indexOf } from '../../src/total/program-index.ts';

export type Ask =
  /** A case in which a decision is asked and none of its rules holds. */
  | { readonly kind: 'gap'; readonly clause: Decision }
  /** One in which two rules hold, give something else, and nothing says which of them counts. */
  | { readonly kind: 'overlap'; readonly clause: Decision; readonly rules: readonly [Rule, Rule] }
  /** One in which two exceptions on one thing apply and say something else. */
  | {
      readonly kind: 'conflict';
      readonly clause: Clause;
      readonly exceptions: readonly [Exception, Exception];
      readonly above: readonly Exception[];
    }
  /** One that a rule may decide. */
  | { readonly kind: 'rule'; readonly clause: Decision; readonly rule: Rule }
  /** One in which an exception may apply, on any of the clauses that carry it. */
  | { readonly kind: 'exception'; readonly on: readonly Carried[] }
  /** One that a clause is about. */
  | { readonly kind: 'clause'; readonly clause: Clause }
  /** One in which it is met. */
  | { readonly kind: 'met'; readonly clause: Clause };

export interface Carried {
  readonly clause: Clause;
  readonly exception: Exception;
  readonly above: readonly Exception[];
}

export const clausesOf = (ask: Ask): readonly Clause[] =>
  ask.kind === 'exception' ? ask.on.map(({ clause }) => clause) : [ask.clause];

/** The rules that must fail for one to count: all others for `anders`, those before it where order counts. */
export function earlierOf({ rules, overlap }: Decision, rule: Rule): readonly Rule[] {
  const ordinary = rules.filter(({ isOtherwise }) => !isOtherwise);
  const isOrdered = overlap.overlap === 'first' && (overlap.under === null || overlap.otherwise === 'first');
  const alike = rules.filter(({ isOtherwise }) => isOtherwise === rule.isOtherwise);
  const before = isOrdered ? alike.slice(0, alike.indexOf(rule)) : [];
  return rule.isOtherwise ? [...ordinary, ...before] : before;
}

export const guardsOf = ({ exceptions }: Clause): readonly Exception[] => exceptions.filter(isGuard);

/** Every exception of a clause, with those above it. */
export function* carriedBy(
  clause: Clause,
  exceptions: readonly Exception[] = clause.exceptions,
  above: readonly Exception[] = [],
): Generator<Carried> {
  for (const exception of exceptions) {
    yield { clause, exception, above };
    yield* carriedBy(clause, exception.exceptions, [...above, exception]);
  }
}

/** What of a program some clauses rest on: these, what they read, and each `altijd` about the same. */
export function reducedTo(program: Program, names: readonly string[]): Program {
  const clauses = closureOf(names, indexOf(program));
  const read = new Set(clauses.flatMap((clause) => inputsRead(expressionsOf(clause), program)));
  const always = new Set<Program['always'][number]>();
  for (let isMore = true; isMore;) {
    isMore = false;
    for (const one of program.always) {
      const own = inputsRead([one.condition], program);
      if (always.has(one) || !own.some((input) => read.has(input))) continue;
      always.add(one);
      for (const input of own) read.add(input);
      isMore = true;
    }
  }
  return {
    ...program,
    clauses,
    always: program.always.filter((one) => always.has(one)),
    parameters: program.parameters.filter(({ name }) => read.has(`parameter ${name}`)),
    examples: [],
  };
}

function inputsRead(expressions: readonly Expression[], program: Program): readonly string[] {
  const { says, readings, parameters } = indexOf(program);
  const behind = (node: Expression): readonly (Expression | null | undefined)[] => {
    if (node.kind === 'say') return [says.get(node.name)?.guard];
    if (node.kind === 'parameter') return parameters.get(node.name)?.values.map(({ value }) => value) ?? [];
    if (node.kind !== 'readingValue') return [];
    return readings.get(node.reading)?.alternatives.flatMap(({ values }) => values) ?? [];
  };
  const found: string[] = [];
  const waiting = [...expressions];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const node of nodesOf([next])) {
      if (node.kind === 'fact') found.push(`fact ${node.subject}.${node.fact}`);
      if (node.kind === 'say') found.push(`say ${node.name}`);
      if (node.kind === 'result' && node.read === 'done') found.push(`done ${node.name}`);
      if (node.kind === 'referenceDate') found.push('today');
      if (node.kind === 'parameter') found.push(`parameter ${node.name}`);
      waiting.push(...behind(node).filter((expression) => expression != null));
    }
  return found;
}
