/** In which cases something holds of a clause, as diagrams of yes and no: what the questions are put together from. */
import { scopeOf, type Compiler } from './compiler.ts';
import { clashOf, excepted, inForce, noCandidates, withCandidate } from './exceptions.ts';
import { asResult, booleanLeaf, keyOf, type Outcome } from './outcome.ts';
import type { Diagram, Store } from './store.ts';
import type { Clause, Exception, Expression } from '../ir/ir.ts';
import { isGuard } from '../total/exceptions.ts';
import { isNo, isYes } from '../total/results.ts';
import type { Result } from '../base/value.ts';

/** The cases in which something holds. */
export type Where = Diagram<boolean>;

export const leafWhere = (store: Store, holds: boolean): Where => store.leaf(`where ${holds}`, holds);

/** Whether no case is in it. */
export const isNowhere = (place: Where): boolean => place.kind === 'leaf' && !place.value;

export const whereLeaf = <Value>(
  store: Store,
  diagram: Diagram<Value>,
  holds: (value: Value) => boolean,
): Where => store.bind(diagram, (value) => leafWhere(store, holds(value)));

/** The cases of all of them. They are put together from the last to the first, so that each is walked once. */
export function allWhere(store: Store, parts: readonly Where[]): Where {
  const none = leafWhere(store, false);
  return parts.reduceRight(
    (rest, part) =>
      store.pair(
        part,
        rest,
        (own, other) => leafWhere(store, own && other),
        (own) => (own ? null : none),
      ),
    leafWhere(store, true),
  );
}

/** The cases of any of them. */
export const someWhere = (store: Store, parts: readonly Where[]): Where =>
  notWhere(
    store,
    allWhere(
      store,
      parts.map((part) => notWhere(store, part)),
    ),
  );

export const notWhere = (store: Store, part: Where): Where => whereLeaf(store, part, (holds) => !holds);

/** A condition that says no, or does not apply, does not hold; what has no truth neither holds nor fails. */
export const fails = (result: Result): boolean => isNo(result) || result.kind === 'notApplicable';

/** Where a condition of a clause comes out in a way; null always holds. */
export function whereCondition(
  condition: Expression | null,
  clause: Clause,
  compiler: Compiler,
  comesOut: (result: Result) => boolean = isYes,
): Where {
  const { store } = compiler;
  const diagram =
    condition === null ? booleanLeaf(store, true) : compiler.compile(condition, scopeOf(clause));
  return whereLeaf(store, diagram, (outcome) => comesOut(asResult(outcome)));
}

/** Where a clause is in force and these exceptions of it say nothing: there what it says itself is asked. */
export function whereAsked(
  clause: Clause,
  compiler: Compiler,
  counts: (exception: Exception) => boolean = () => true,
): Where {
  const { store } = compiler;
  const exceptions = clause.exceptions.filter(counts);
  const asked = inForce(clause, compiler, () =>
    store.bind(excepted({ ...clause, exceptions }, compiler), (found) => booleanLeaf(store, found === null)),
  );
  return whereLeaf(store, asked, (outcome) => isYes(asResult(outcome)));
}

/** Where it is in force and no guard says that it is about something else. */
export const whereApplies = (clause: Clause, compiler: Compiler): Where =>
  whereAsked(clause, compiler, isGuard);

/** Where it is in force. */
export const whereInForce = (clause: Clause, compiler: Compiler): Where =>
  whereAsked(clause, compiler, () => false);

/** Where two outcomes that both stand clash: two that are each a conflict already say the same. */
export function whereClash(one: Outcome, other: Outcome, compiler: Compiler): Where {
  if (keyOf(one) === keyOf(other)) return leafWhere(compiler.store, false);
  return whereLeaf(
    compiler.store,
    clashOf(withCandidate(withCandidate(noCandidates, one, null), other, null), compiler),
    (found) => found !== null && asResult(found).kind === 'conflict',
  );
}
