/** And, or, not and counting over diagrams, by the tables of `total`. */
import type { Result } from '../base/value.ts';
import { allOf, atLeastOf, isSpread, isYes, notOf, someOf, spreadKinds } from '../total/results.ts';
import { asResult, booleanLeaf, resultLeaf, type OutcomeDiagram } from './outcome.ts';
import type { Diagram, Store } from './store.ts';

export const dropped: Result = { kind: 'notApplicable', causes: [] };

/** The parts are put together from the last to the first, so that each is walked once. */
function foldRight(
  store: Store,
  parts: readonly OutcomeDiagram[],
  ofNone: boolean,
  combine: (results: readonly Result[]) => Result,
): OutcomeDiagram {
  if (parts.length === 0) return booleanLeaf(store, ofNone);
  let rest = resultLeaf(store, dropped);
  for (const part of parts.toReversed()) {
    rest = store.pair(
      part,
      rest,
      (own, other) => resultLeaf(store, combine([asResult(own), asResult(other)])),
      (own) => {
        const alone = asResult(own);
        if (alone.kind === 'notApplicable') return null;
        const absorbed = combine([alone]);
        return absorbed.kind === 'value' && isYes(absorbed) !== ofNone ? resultLeaf(store, absorbed) : null;
      },
    );
  }
  return rest;
}

export const allOfDiagrams = (store: Store, parts: readonly OutcomeDiagram[]): OutcomeDiagram =>
  foldRight(store, parts, true, allOf);

export const someOfDiagrams = (store: Store, parts: readonly OutcomeDiagram[]): OutcomeDiagram =>
  foldRight(store, parts, false, someOf);

export const notOfDiagram = (store: Store, part: OutcomeDiagram): OutcomeDiagram =>
  store.bind(part, (outcome) => resultLeaf(store, notOf(asResult(outcome))));

interface Count {
  readonly yes: number;
  readonly isAny: boolean;
  readonly open: readonly Result[];
}

/** At least so many of the parts; what is counted beyond that is no longer told apart. */
export function atLeastOfDiagrams(
  store: Store,
  count: number,
  parts: readonly OutcomeDiagram[],
): OutcomeDiagram {
  const stateLeaf = (state: Count): Diagram<Count> =>
    store.leaf(`count ${state.yes} ${state.isAny} ${state.open.map(({ kind }) => kind).join(' ')}`, state);
  let state = stateLeaf({ yes: 0, isAny: parts.length === 0, open: [] });
  for (const part of parts)
    state = store.pair(state, part, (before, outcome) =>
      stateLeaf(counted(before, asResult(outcome), count)),
    );
  return store.bind(state, ({ yes, isAny, open }) => {
    if (!isAny) return resultLeaf(store, dropped);
    const certain = Array.from({ length: yes }, (): Result => ({
      kind: 'value',
      value: { kind: 'boolean', value: true },
    }));
    return resultLeaf(store, atLeastOf(count, [...certain, ...open]));
  });
}

function counted(before: Count, result: Result, count: number): Count {
  if (result.kind === 'notApplicable') return before;
  if (isSpread(result)) {
    const open = [...before.open, result].sort((left, right) => rank(left) - rank(right));
    return { yes: before.yes, isAny: true, open: open.slice(0, count + 1) };
  }
  return { yes: Math.min(count, before.yes + (isYes(result) ? 1 : 0)), isAny: true, open: before.open };
}

const rank = (result: Result): number => (isSpread(result) ? spreadKinds.indexOf(result.kind) : 9);

/** Of three ways one, by a yes/no that has a truth. */
export const ifElse = <Value>(
  store: Store,
  condition: OutcomeDiagram,
  whenYes: Diagram<Value>,
  whenNo: Diagram<Value>,
): Diagram<Value> => store.bind(condition, (outcome) => (isYes(asResult(outcome)) ? whenYes : whenNo));
