/** In force or not, and the exceptions of a clause, before its own words; the model of conflict. */
import type { Result } from '../base/value.ts';
import type { BuiltinId } from '../builtins/builtins.ts';
import type { Clause, Exception, Interval } from '../ir/ir.ts';
import { isGuard } from '../total/exceptions.ts';
import { forceOf } from '../total/placing.ts';
import { isSpread, isYes, mergeSpread, sameResult } from '../total/results.ts';
import { scopeOf, type Compiler, type Scope } from './compiler.ts';
import { allOfDiagrams, dropped, ifElse } from './logic.ts';
import {
  asResult,
  booleanLeaf,
  keyOf,
  outcomeLeaf,
  resultLeaf,
  termOf,
  type Outcome,
  type OutcomeDiagram,
} from './outcome.ts';
import { isWithinPeriod, onPlacingDate } from './place.ts';
import type { Diagram, Store } from './store.ts';
import type { Term } from './model.ts';
import { typeOfTerm } from './term.ts';
import { testDiagram } from './tests.ts';

const gap: Result = { kind: 'gap', causes: [] };
const conflict: Result = { kind: 'conflict', causes: [] };

export function inForce(clause: Clause, compiler: Compiler, of: () => OutcomeDiagram): OutcomeDiagram {
  const { store, index } = compiler;
  const period: Interval | null = forceOf(clause, index);
  if (period === null) return of();
  return onPlacingDate(scopeOf(clause), compiler, (day) =>
    ifElse(store, isWithinPeriod(day, period, compiler), of(), resultLeaf(store, dropped)),
  );
}

// --------------------------------------------------------------------------------------- candidates

/** Outcomes that may stand together: of those that apply, and of those of which it has no truth whether they do. */
export interface Candidates {
  readonly certain: readonly Outcome[];
  readonly open: readonly Outcome[];
  readonly spread: Result | null;
}

export const noCandidates: Candidates = { certain: [], open: [], spread: null };

export const candidatesLeaf = (store: Store, state: Candidates): Diagram<Candidates> =>
  store.leaf(
    `candidates ${state.certain.map(keyOf).sort().join(' | ')} ? ${state.open.map(keyOf).sort().join(' | ')} ? ${state.spread?.kind ?? ''}`,
    state,
  );

const withOne = (list: readonly Outcome[], outcome: Outcome): readonly Outcome[] =>
  list.some((other) => keyOf(other) === keyOf(outcome)) ? list : [...list, outcome];

export function withCandidate(state: Candidates, outcome: Outcome, open: Result | null): Candidates {
  if (open === null) return { ...state, certain: withOne(state.certain, outcome) };
  const spread = mergeSpread(state.spread === null ? [open] : [state.spread, open]);
  return { ...state, open: withOne(state.open, outcome), spread };
}

/** What candidates give together, or null: the model of conflict. */
export function clashOf(state: Candidates, compiler: Compiler): Diagram<Outcome | null> {
  const { store } = compiler;
  const none: Diagram<Outcome | null> = store.leaf('none', null);
  const leafOf = (result: Result): Diagram<Outcome | null> => resultLeaf(store, result);
  const { certain, open, spread } = state;
  const [first] = certain;
  if (first === undefined) return spread === null ? none : leafOf(spread);
  const same = (others: readonly Outcome[]): OutcomeDiagram =>
    allOfDiagrams(
      store,
      others.map((other) => sameOutcome(first, other, compiler)),
    );
  const settled = (isSame: boolean): Diagram<Outcome | null> => {
    const errors = certain.map(asResult).filter(({ kind }) => kind === 'error');
    const merged = mergeSpread([
      ...(isSame ? [] : [conflict]),
      ...(spread === null ? [] : [spread]),
      ...errors,
    ]);
    return merged === null ? outcomeLeaf(store, first) : leafOf(merged);
  };
  return ifElse(
    store,
    same([...certain.slice(1), ...open]),
    outcomeLeaf(store, first) as Diagram<Outcome | null>,
    ifElse(store, same(certain.slice(1)), settled(true), settled(false)),
  );
}

/** Whether two outcomes say the same; of values that are not known that is a test like any other. */
export function sameOutcome(left: Outcome, right: Outcome, { store, testing }: Compiler): OutcomeDiagram {
  if (keyOf(left) === keyOf(right)) return booleanLeaf(store, true);
  if (left.kind === 'result' && right.kind === 'result')
    return booleanLeaf(store, sameResult(left.result, right.result));
  const [first, second] = [termOf(left), termOf(right)];
  if (first === null || second === null) return booleanLeaf(store, false);
  const absent = [first, second].some((term) => term.kind === 'constant' && term.value.kind === 'absent');
  const kind = kindOf(first);
  // A day and a period, which a step may have both, are never the same.
  if (absent || kind === null || kind !== kindOf(second)) return booleanLeaf(store, false);
  return testDiagram(`${kind}.equal` as BuiltinId, [first, second], testing);
}

const comparable = ['number', 'money', 'percentage', 'date', 'event', 'period', 'text', 'set'] as const;

function kindOf(term: Term): (typeof comparable)[number] | null {
  const { kind } = typeOfTerm(term);
  return comparable.find((one) => one === kind) ?? null;
}

// ---------------------------------------------------------------------------------------- exceptions

export const excepted = (clause: Clause, compiler: Compiler): Diagram<Outcome | null> =>
  resolve(clause.exceptions, scopeOf(clause), compiler);

/** What a list of siblings says, or null when none of them applies; outside a guard the others are not asked. */
function resolve(
  exceptions: readonly Exception[],
  scope: Scope,
  compiler: Compiler,
): Diagram<Outcome | null> {
  const { store } = compiler;
  const guards = exceptions.filter(isGuard);
  const others = exceptions.filter((exception) => !isGuard(exception));
  const settled = (candidates: Candidates): Diagram<Outcome | null> => clashOf(candidates, compiler);
  const start = candidatesLeaf(store, noCandidates);
  if (guards.length === 0) return store.bind(withSiblings(start, others, scope, compiler), settled);
  return store.bind(withSiblings(start, guards, scope, compiler), (outside) =>
    outside.certain.length > 0
      ? settled(outside)
      : store.bind(withSiblings(candidatesLeaf(store, outside), others, scope, compiler), settled),
  );
}

/** Adds the siblings that apply, or of which it has no truth whether they do. */
function withSiblings(
  start: Diagram<Candidates>,
  siblings: readonly Exception[],
  scope: Scope,
  compiler: Compiler,
): Diagram<Candidates> {
  const { store } = compiler;
  let state = start;
  for (const exception of siblings) {
    const holds =
      exception.condition === null ? booleanLeaf(store, true) : compiler.compile(exception.condition, scope);
    const effect = effectOf(exception, scope, compiler);
    state = store.pair(state, holds, (before, outcome) => {
      const own = asResult(outcome);
      const open = isSpread(own) ? own : null;
      if (open === null && !isYes(own)) return candidatesLeaf(store, before);
      return store.bind(effect, (found) =>
        candidatesLeaf(store, found === null ? before : withCandidate(before, found, open)),
      );
    });
  }
  return state;
}

/** What an exception that applies says, or null when an exception to it makes it lapse. */
function effectOf(exception: Exception, scope: Scope, compiler: Compiler): Diagram<Outcome | null> {
  const { store } = compiler;
  const own = ownEffect(exception, scope, compiler);
  if (exception.exceptions.length === 0) return own;
  return store.bind(resolve(exception.exceptions, scope, compiler), (nested) => {
    if (nested === null) return own;
    return asResult(nested).kind === 'notApplicable' ? store.leaf('none', null) : outcomeLeaf(store, nested);
  });
}

/** What an exception says by itself. */
export function ownEffect(exception: Exception, scope: Scope, compiler: Compiler): OutcomeDiagram {
  const { store } = compiler;
  switch (exception.effect.kind) {
    case 'lapses':
      return resultLeaf(store, dropped);
    case 'becomes':
      return compiler.compile(exception.effect.outcome, scope);
    case 'undetermined':
      return resultLeaf(store, exception.effect.elsewhere === null ? gap : compiler.wantOfText);
    case 'clashes':
      return resultLeaf(store, conflict);
  }
}
