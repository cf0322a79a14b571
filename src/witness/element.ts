/** What one record can be for a test that goes over all of them: counted and holding, counted and not, not counted. */
import type { Value } from '../base/value.ts';
import type { Scope } from '../diagram/compiler.ts';
import { asResult, keyOf, type Outcome } from '../diagram/outcome.ts';
import type { Diagrams } from '../diagram/diagrams.ts';
import type { Input } from '../diagram/model.ts';
import { leavesOf, type Diagram } from '../diagram/store.ts';
import { linearOf } from '../diagram/term.ts';
import type { QuantifyNode } from '../ir/ir.ts';
import type { ProgramIndex } from '../total/program-index.ts';
import { isNo, isYes } from '../total/results.ts';
import { liesIn, valueAt, type Domain, type Place } from './domain.ts';
import type { Values } from './relate.ts';

/** Finds values on a diagram, with some inputs held to the values that they have. */
export type Solve = <Leaf>(
  root: Diagram<Leaf>,
  isWanted: (leaf: Leaf) => boolean,
  held: Values,
) => Values | null;

export interface ElementGround {
  readonly index: ProgramIndex;
  readonly diagrams: Diagrams;
  readonly solve: Solve;
  readonly placesOf: (domain: Domain) => readonly Place[];
}

export interface Test {
  readonly node: QuantifyNode;
  /** The clause that it stands in. */
  readonly clause: string | null;
  /** Of a test that gives a figure or a day what that is to be. */
  readonly domain: Domain | null;
}

interface Element {
  readonly counts: Truth;
  readonly has: Truth;
  readonly of: Outcome | null;
}

type Truth = 'yes' | 'no' | 'other';

/** Records of each sort, those first that bring a figure or a day to where it is wanted. */
export function elementsOf(test: Test, held: Values, ground: ElementGround): readonly Values[] {
  const both = elementDiagram(test, ground);
  const sorts: readonly ((leaf: Element) => boolean)[] = [
    ({ counts, has }) => counts === 'yes' && has !== 'no',
    ({ counts, has }) => counts === 'yes' && has === 'no',
    ({ counts }) => counts === 'no',
  ];
  const plain = sorts.flatMap((isWanted) => ground.solve(both, isWanted, held) ?? []);
  return [...aimed(test, both, held, ground), ...plain];
}

function elementDiagram({ node, clause }: Test, { index, diagrams }: ElementGround): Diagram<Element> {
  const { compiler } = diagrams;
  const { store } = compiler;
  const scope: Scope = {
    clause: clause === null ? null : (index.clauses.get(clause) ?? null),
    per: node.over.kind === 'subject' ? node.over.subject : null,
    bound: new Map(),
  };
  const always = store.leaf<Outcome | null>('counts', null);
  const where = node.where === null ? always : compiler.compile(node.where, scope);
  const body = node.body === null ? always : compiler.compile(node.body, scope);
  return store.pair(where, body, (first, second) =>
    store.leaf(`element ${textOf(first)} ${textOf(second)}`, {
      counts: truthOf(first),
      has: truthOf(second),
      of: second,
    }),
  );
}

const textOf = (outcome: Outcome | null): string => (outcome === null ? '' : keyOf(outcome));

function truthOf(outcome: Outcome | null): Truth {
  if (outcome === null) return 'yes';
  if (outcome.kind === 'term') return 'other';
  const result = asResult(outcome);
  return isYes(result) ? 'yes' : isNo(result) ? 'no' : 'other';
}

/** A record whose figure or day is one at which the whole comes out as is wanted, were it the only one. */
function aimed(
  { domain }: Test,
  both: Diagram<Element>,
  held: Values,
  { solve, placesOf }: ElementGround,
): readonly Values[] {
  if (domain?.kind !== 'span') return [];
  const [place] = placesOf(domain).filter((one) => liesIn(one, domain));
  if (place === undefined) return [];
  return leavesOf(both).flatMap(({ value: wanted }) => {
    if (wanted.counts !== 'yes' || wanted.of?.kind !== 'term') return [];
    const { term } = wanted.of;
    const [input] = term.inputs;
    if (input === undefined || term.inputs.length > 1) return [];
    const own = valueFor(wanted.of, input, place);
    if (own === null) return [];
    const rest = solve(both, (leaf) => leaf === wanted, new Map([...held, [input, own]]));
    return rest === null ? [] : [new Map([...rest, [input, own]])];
  });
}

/** The value of the one input of a term at which the term is at a place. */
function valueFor({ term }: Extract<Outcome, { kind: 'term' }>, input: Input, place: Place): Value | null {
  if (typeof place === 'string') return term.kind === 'input' ? valueAt(place, input.type) : null;
  const line = linearOf(term);
  if (line === null || line.scale.n === 0n) return null;
  return valueAt(place.sub(line.offset).div(line.scale), input.type);
}
