/** Everything that an analysis asks of a program, each with the finding that it would be. */
import type { Clause, Decision, Exception, Program, Rule } from '../../src/ir/ir.ts';
import { forceOf } from '../../src/total/placing.ts';
import { indexOf, type ProgramIndex } from '../../src/total/program-index.ts';
import { isGuard } from '../../src/total/exceptions.ts';
import { carriedExceptions } from '../../src/adequacy/program/sites.ts';
import { carriedBy, type Ask } from './analysis-ask.ts';

export interface Asked {
  readonly ask: Ask;
  /** The paths that a finding is about: the first is what it says something of. */
  readonly paths: readonly [string, ...string[]];
  /** What must not be there: a case shows that there is nothing to find. */
  readonly isAbsence: boolean;
}

export function* askedOf(program: Program): Generator<Asked> {
  const index = indexOf(program);
  for (const clause of program.clauses) {
    yield* askedOfClause(clause, index);
    if (clause.kind === 'decision') yield* askedOfDecision(clause);
    if (mayBeMet(clause)) yield { ask: { kind: 'met', clause }, paths: [clause.name], isAbsence: true };
    yield* amongSiblings(clause, clause.exceptions, []);
  }
  for (const { exception, clauses } of carriedExceptions(program)) {
    if (isGuard(exception)) continue;
    const on = clauses.flatMap((clause) =>
      [...carriedBy(clause)].filter((one) => one.exception.name === exception.name),
    );
    yield { ask: { kind: 'exception', on }, paths: [exception.name], isAbsence: true };
  }
}

function* askedOfClause(clause: Clause, index: ProgramIndex): Generator<Asked> {
  if (forceOf(clause, index) === null && !clause.exceptions.some(isGuard)) return;
  yield { ask: { kind: 'clause', clause }, paths: [clause.name], isAbsence: true };
}

function* askedOfDecision(clause: Decision): Generator<Asked> {
  const { overlap, rules } = clause;
  if (!(overlap.overlap === 'all' && overlap.mayBeEmpty))
    yield { ask: { kind: 'gap', clause }, paths: [clause.name], isAbsence: false };
  for (const rule of rules) {
    yield {
      ask: { kind: 'rule', clause, rule },
      paths: [pathOf(clause, rule), clause.name],
      isAbsence: true,
    };
    for (const first of rules.slice(0, rules.indexOf(rule)))
      if (first.isOtherwise === rule.isOtherwise)
        yield {
          ask: { kind: 'overlap', clause, rules: [first, rule] },
          paths: [pathOf(clause, rule), pathOf(clause, first)],
          isAbsence: false,
        };
  }
}

export const pathOf = (clause: Clause, rule: Rule): string => `${clause.name}.${rule.name}`;

/** A written gap is never met and says so; a decision that is written to say no is not meant to be. */
function mayBeMet(clause: Clause): boolean {
  if (clause.kind === 'requirement') return clause.test.kind !== 'gap';
  if (clause.kind === 'group') return !clause.isSoft;
  if (clause.kind !== 'decision' || clause.type.kind !== 'boolean') return false;
  return clause.rules.some(
    ({ outcome }) =>
      outcome.kind !== 'gap' &&
      !(outcome.kind === 'literal' && outcome.value.kind === 'boolean' && !outcome.value.value),
  );
}

function* amongSiblings(
  clause: Clause,
  siblings: readonly Exception[],
  above: readonly Exception[],
): Generator<Asked> {
  const others = siblings.filter((exception) => !isGuard(exception));
  for (const [place, second] of others.entries())
    for (const first of others.slice(0, place))
      yield {
        ask: { kind: 'conflict', clause, exceptions: [first, second], above },
        paths: [second.name, first.name],
        isAbsence: false,
      };
  for (const exception of siblings) yield* amongSiblings(clause, exception.exceptions, [...above, exception]);
}
