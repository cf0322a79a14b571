/** Quantifiers: over the members of a choice each by itself, over records as a whole or over as many that are alike. */
import { exact } from '../base/exact.ts';
import { no } from '../builtins/read.ts';
import type { Result, Value } from '../base/value.ts';
import type { BuiltinId } from '../builtins/builtins.ts';
import { canonicalJson } from '../ir/canonical.ts';
import type { QuantifyNode } from '../ir/ir.ts';
import { nodesOf } from '../total/expressions.ts';
import { placedBy } from '../total/placing.ts';
import { isNo, isSpread, isYes, mergeSpread } from '../total/results.ts';
import { typeOf } from '../total/type-of.ts';
import type { Compiler, Scope } from './compiler.ts';
import { askWhole } from './inputs.ts';
import { allOfDiagrams, atLeastOfDiagrams, dropped, someOfDiagrams } from './logic.ts';
import type { Term, WholeSource } from './model.ts';
import {
  asResult,
  booleanLeaf,
  resultLeaf,
  termLeaf,
  termOf,
  valueLeaf,
  type Outcome,
  type OutcomeDiagram,
} from './outcome.ts';
import type { Diagram, Store } from './store.ts';
import { callTerm, typeOfTerm } from './term.ts';

export function quantify(node: QuantifyNode, scope: Scope, compiler: Compiler): OutcomeDiagram {
  const { store, index } = compiler;
  const { over } = node;
  if (over.kind === 'subject' || isAskedWhole(node)) return whole(node, scope, compiler);
  const members = index.choices.get(over.choice)?.members ?? [];
  const elements = members.map(({ name }) => {
    const member: Value = { kind: 'choice', choice: over.choice, member: name };
    return elementIn(node, { ...scope, bound: new Map([...scope.bound, [node.binder, member]]) }, compiler);
  });
  return node.quantifier === 'count' ? countOver(elements, store) : logicOver(node, elements, store);
}

/** What goes over members and has few outcomes; figures that are reckoned of each have many. */
const isTakenApart = ({ quantifier }: QuantifyNode): boolean =>
  quantifier === 'every' || quantifier === 'some' || quantifier === 'atLeast' || quantifier === 'count';

/** Whether what goes over the members of a choice is asked as a whole all the same. */
export const isAskedWhole = (node: QuantifyNode): boolean => !isTakenApart(node) || holdsWhole(node);

/** One more for each that holds; where it has no truth whether one does, the count has none. */
function countOver(elements: readonly OutcomeDiagram[], store: Store): OutcomeDiagram {
  const leaf = (count: number, spread: Result | null): Diagram<Counted> =>
    store.leaf(`counted ${count} ${spread?.kind ?? ''}`, { count, spread });
  let state = leaf(0, null);
  for (const element of elements)
    state = store.pair(state, element, ({ count, spread }, outcome) => {
      const own = asResult(outcome);
      if (isSpread(own)) return leaf(0, mergeSpread(spread === null ? [own] : [spread, own]));
      return spread === null ? leaf(count + Number(isYes(own)), null) : leaf(0, spread);
    });
  return store.bind(state, ({ count, spread }) =>
    spread === null ? valueLeaf(store, { kind: 'number', value: exact(count) }) : resultLeaf(store, spread),
  );
}

interface Counted {
  readonly count: number;
  readonly spread: Result | null;
}

function elementIn(node: QuantifyNode, inner: Scope, compiler: Compiler): OutcomeDiagram {
  const { store } = compiler;
  const has = node.body === null ? booleanLeaf(store, true) : compiler.compile(node.body, inner);
  const counts = node.where === null ? null : compiler.compile(node.where, inner);
  return element(node, counts, has, store);
}

function logicOver(node: QuantifyNode, elements: readonly OutcomeDiagram[], store: Store): OutcomeDiagram {
  if (node.quantifier === 'every')
    return elements.length === 0
      ? booleanLeaf(store, true)
      : orElse(store, allOfDiagrams(store, elements), true);
  if (node.quantifier === 'some')
    return elements.length === 0
      ? booleanLeaf(store, false)
      : orElse(store, someOfDiagrams(store, elements), false);
  return orElse(store, atLeastOfDiagrams(store, node.atLeast ?? 1, elements), node.atLeast === 0);
}

/** What is asked as a whole inside would lose the member that is bound here. */
const holdsWhole = ({ where, body }: QuantifyNode): boolean =>
  [...nodesOf([where, body].filter((part) => part !== null))].some(
    (node) => node.kind === 'quantify' && (node.over.kind === 'subject' || !isTakenApart(node)),
  );

/** One element: gone (not applicable) where it does not count, or where what it should have does not apply. */
function element(
  node: QuantifyNode,
  counts: OutcomeDiagram | null,
  has: OutcomeDiagram,
  store: Store,
): OutcomeDiagram {
  const gone = resultLeaf(store, dropped);
  const body = (counted: Result | null): OutcomeDiagram =>
    store.bind(has, (outcome) => {
      const own = asResult(outcome);
      if (own.kind === 'notApplicable') return gone;
      if (counted === null) return resultLeaf(store, isNo(own) ? { kind: 'value', value: no } : own);
      const merged = mergeSpread([counted, own]) ?? counted;
      if (node.quantifier === 'every') return resultLeaf(store, isYes(own) ? own : merged);
      return resultLeaf(store, isNo(own) ? { kind: 'value', value: no } : merged);
    });
  if (counts === null) return body(null);
  return store.bind(counts, (outcome) => {
    const own = asResult(outcome);
    if (own.kind === 'notApplicable' || isNo(own)) return gone;
    return body(isYes(own) ? null : own);
  });
}

/** When every element is gone it is as if there were none. */
const orElse = (store: Store, diagram: OutcomeDiagram, ofNone: boolean): OutcomeDiagram =>
  store.bind(diagram, (outcome) => {
    const own = asResult(outcome);
    return own.kind === 'notApplicable' ? booleanLeaf(store, ofNone) : resultLeaf(store, own);
  });

/** What goes over records is decided by the evaluator, and asked here as a whole. */
function whole(
  node: QuantifyNode,
  { clause, per, bound }: Scope,
  { index, store, inputs }: Compiler,
): OutcomeDiagram {
  const place = placedBy(clause, index);
  const names = [...bound].map(
    ([binder, value]) => `${binder}=${value.kind === 'choice' ? value.member : ''}`,
  );
  const id = `whole ${canonicalJson(node)} ${names.join(' ')} ${canonicalJson(place)} ${per ?? ''}`;
  const type = typeOf(
    node,
    index,
    new Map(
      [...bound].flatMap(([binder, value]) => (value.kind === 'choice' ? [[binder, value.choice]] : [])),
    ),
  );
  const input = inputs.input(
    id,
    { kind: 'whole', expression: node, clause: clause?.name ?? null, per },
    type,
  );
  return askWhole(input, store, inputs);
}

// --------------------------------------------------------------------------------- records that are alike

/**
 * What quantifies over records, where there are so many of them and all are alike; of each the same is asked, so that it
 * is a diagram over the facts of one. Null: it goes over members of a choice and no figure of them is reckoned here.
 */
export function overAlike(source: WholeSource, count: number, compiler: Compiler): OutcomeDiagram | null {
  const { expression: node, clause: name } = source;
  if (node.kind !== 'quantify' || node.over.kind !== 'subject') return null;
  const { store, index } = compiler;
  const clause = name === null ? null : (index.clauses.get(name) ?? null);
  const scope: Scope = { clause, per: node.over.subject, bound: new Map() };
  switch (node.quantifier) {
    case 'every':
    case 'some':
    case 'atLeast': {
      const one = elementIn(node, scope, compiler);
      return logicOver(
        node,
        Array.from({ length: count }, () => one),
        store,
      );
    }
    case 'count':
      return figureOver(node, count, scope, compiler, () =>
        valueLeaf(store, { kind: 'number', value: exact(count) }),
      );
    case 'sum':
      return figureOver(node, count, scope, compiler, (has) => sumOf(node, has, count, compiler));
    default:
      return figureOver(node, count, scope, compiler, (has) =>
        isAbsent(has) ? resultLeaf(store, { kind: 'gap', causes: [] }) : leafOf(has, store),
      );
  }
}

/** Where a record counts the figure of all of them, elsewhere that of none. */
function figureOver(
  node: QuantifyNode,
  count: number,
  scope: Scope,
  compiler: Compiler,
  ofAll: (has: Outcome) => OutcomeDiagram,
): OutcomeDiagram {
  const { store } = compiler;
  const none = ofNone(node, compiler);
  if (count === 0) return none;
  const counts = node.where === null ? booleanLeaf(store, true) : compiler.compile(node.where, scope);
  const has = node.body === null ? booleanLeaf(store, true) : compiler.compile(node.body, scope);
  return store.bind(counts, (outcome) => {
    const own = asResult(outcome);
    if (isNo(own) || own.kind === 'notApplicable') return none;
    return store.bind(has, (value) => {
      const found = asResult(value);
      if (found.kind === 'notApplicable') return none;
      const spread = mergeSpread([own, found]);
      if (spread !== null) return resultLeaf(store, spread);
      return node.quantifier === 'count' && isNo(found) ? none : ofAll(value);
    });
  });
}

function ofNone(node: QuantifyNode, { store, index }: Compiler): OutcomeDiagram {
  const nothing = exact(0);
  if (node.quantifier === 'count') return valueLeaf(store, { kind: 'number', value: nothing });
  if (node.quantifier !== 'sum') return resultLeaf(store, { kind: 'gap', causes: [] });
  const { kind } = node.body === null ? { kind: 'number' as const } : typeOf(node.body, index);
  return valueLeaf(store, {
    kind: kind === 'money' || kind === 'percentage' ? kind : 'number',
    value: nothing,
  });
}

const isAbsent = (outcome: Outcome): boolean =>
  outcome.kind === 'result' && outcome.result.kind === 'value' && outcome.result.value.kind === 'absent';

const leafOf = (outcome: Outcome, store: Store): OutcomeDiagram =>
  outcome.kind === 'term' ? termLeaf(store, outcome.term) : resultLeaf(store, outcome.result);

/** The same value, added to itself. */
function sumOf(node: QuantifyNode, has: Outcome, count: number, compiler: Compiler): OutcomeDiagram {
  const { store } = compiler;
  const term = termOf(has);
  if (isAbsent(has) || term === null) return ofNone(node, compiler);
  const { kind } = typeOfTerm(term);
  if (has.kind === 'result' && has.result.kind === 'value' && isFigure(has.result.value)) {
    const { value } = has.result;
    return valueLeaf(store, { kind: value.kind, value: value.value.mul(count) });
  }
  const others = Array.from({ length: count - 1 }, () => term);
  return termLeaf(
    store,
    others.reduce<Term>((sum, one) => callTerm(`${kind}.add` as BuiltinId, [sum, one]), term),
  );
}

const isFigure = (
  value: Value,
): value is Extract<Value, { readonly kind: 'number' | 'money' | 'percentage' }> =>
  value.kind === 'number' || value.kind === 'money' || value.kind === 'percentage';
