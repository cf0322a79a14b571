/** The leaves of what an expression means: a result, or a value that follows from inputs that are not finite. */
import { no, yes } from '../builtins/read.ts';
import type { Result, Value } from '../base/value.ts';
import { resultText } from '../total/value-text.ts';
import { constantTerm } from './term.ts';
import type { Term } from './model.ts';
import type { Diagram, Store } from './store.ts';

export type Outcome =
  { readonly kind: 'result'; readonly result: Result } | { readonly kind: 'term'; readonly term: Term };

export type OutcomeDiagram = Diagram<Outcome>;

const bare = (result: Result): Result =>
  result.kind === 'value' ? result : { kind: result.kind, causes: [] };

export const resultLeaf = (store: Store, result: Result): OutcomeDiagram =>
  store.leaf(resultText(result), { kind: 'result', result: bare(result) });

export const valueLeaf = (store: Store, value: Value): OutcomeDiagram =>
  resultLeaf(store, { kind: 'value', value });

export const booleanLeaf = (store: Store, value: boolean): OutcomeDiagram =>
  valueLeaf(store, value ? yes : no);

export const termLeaf = (store: Store, term: Term): OutcomeDiagram =>
  term.kind === 'constant'
    ? valueLeaf(store, term.value)
    : store.leaf(`term ${term.key}`, { kind: 'term', term });

export const outcomeLeaf = (store: Store, outcome: Outcome): OutcomeDiagram =>
  outcome.kind === 'result' ? resultLeaf(store, outcome.result) : termLeaf(store, outcome.term);

/** An outcome as a term; null when it has no value. */
export function termOf(outcome: Outcome): Term | null {
  if (outcome.kind === 'term') return outcome.term;
  return outcome.result.kind === 'value' ? constantTerm(outcome.result.value) : null;
}

/** What a value that may be anything counts as where only its kind matters. */
export const asResult = (outcome: Outcome): Result =>
  outcome.kind === 'result'
    ? outcome.result
    : { kind: 'value', value: { kind: 'text', text: outcome.term.key } };

export const keyOf = (outcome: Outcome): string =>
  outcome.kind === 'result' ? resultText(outcome.result) : `term ${outcome.term.key}`;
