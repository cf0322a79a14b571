/** And, or, not and counting over diagrams, by the tables of `total`. */
import type { Result } from '../base/value.ts';
import {
  allOf,
  atLeastOf,
  isSpread,
  isYes,
  notOf,
  someOf,
  spreadKinds,
  yesResult,
} from '../total/results.ts';
import { asResult, booleanLeaf, resultLeaf, type OutcomeDiagram } from './outcome.ts';
import type { Diagram, Store } from './store.ts';

export const dropped: Result = { kind: 'notApplicable', causes: [] };

/** Yes where it is yes, else no: also where it has no truth. */
export const surely = (store: Store, diagram: OutcomeDiagram): OutcomeDiagram =>
  store.bind(diagram, (outcome) => booleanLeaf(store, isYes(asResult(outcome))));

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

/**
 * At least so many of the parts; what is counted beyond that is no longer told apart. What is left to count after each
 * part is made once for each count that can stand there, so that no part is walked more often than there are counts.
 */
export function atLeastOfDiagrams(
  store: Store,
  count: number,
  parts: readonly OutcomeDiagram[],
): OutcomeDiagram {
  const done = new Map<string, OutcomeDiagram>();
  const from = (place: number, state: Count): OutcomeDiagram => {
    const part = parts[place];
    if (part === undefined) return ofCount(store, count, state);
    const key = `${place} ${state.yes} ${state.isAny} ${state.open.map(({ kind }) => kind).join(' ')}`;
    const known = done.get(key);
    if (known !== undefined) return known;
    const made = store.bind(part, (outcome) => from(place + 1, counted(state, asResult(outcome), count)));
    done.set(key, made);
    return made;
  };
  return from(0, { yes: 0, isAny: parts.length === 0, open: [] });
}

function ofCount(store: Store, count: number, { yes, isAny, open }: Count): OutcomeDiagram {
  if (!isAny) return resultLeaf(store, dropped);
  const certain = Array.from({ length: yes }, () => yesResult);
  return resultLeaf(store, atLeastOf(count, [...certain, ...open]));
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
