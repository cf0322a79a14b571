/**
 * Which leaves of a diagram a row reaches, when an open question lets every way on pass. What is reached is a set of bits: one
 * for each leaf, one for each input that leaves a question open on some way, one for what may be said too much. A node is
 * written where it is met; one that is met more than once is a column, so that the text does not grow beyond the diagram.
 *
 * A chain of questions that each lead to the same leaf or on to the next (a condition that asks for many things) is one
 * condition of three values: `a AND b AND c` is exactly as sure as the chain.
 */
import { present } from '../../base/invariant.ts';
import { isLeafRef, leafPlace, type Plan, type PlanLeaf, type Ref } from '../../plan/plan.ts';
import { inWord, partsIn, wordText, type Some } from './bits.ts';
import type { Dialect } from './dialect.ts';
import { firstOf, isUnknown, mayBe, not, someOf, sql, type Sql } from './expression.ts';
import type { Layers } from './layers.ts';
import type { Question, Questions } from './question.ts';
import { Unsayable } from './unsayable.ts';

export interface ReachedLeaf {
  /** In the leaves of the plan. */
  readonly place: number;
  readonly leaf: PlanLeaf;
  readonly bit: number;
}

export interface Reached {
  readonly leaves: readonly ReachedLeaf[];
  /** A word of the set. */
  readonly word: (word: number) => Sql;
  readonly opens: readonly { readonly name: string; readonly bit: number }[];
  readonly inexact: number;
  /** Events that count as not done, and may still be done before everything else is known. */
  readonly awaited: readonly { readonly name: string; readonly when: Sql }[];
}

export interface Reaching {
  readonly plan: Plan;
  readonly dialect: Dialect;
  readonly layers: Layers;
  readonly questions: Questions;
  /** Begins the names of its columns. */
  readonly prefix: string;
  /** Whether it is told which inputs leave it open. */
  readonly tellsOpen: boolean;
}

/** Leaves that one word holds beside the mark of what is inexact. */
const MOST_LEAVES = 60;

export function reach(root: Ref, reaching: Reaching): Reached {
  const { plan } = reaching;
  const places = nodesUnder(root, plan);
  const leaves = leavesUnder(root, places, plan);
  if (leaves.length > MOST_LEAVES) throw new Unsayable({ kind: 'outcomes' });
  const asked = new Map(places.map((place) => [place, reaching.questions.ask(present(plan.nodes[place]))]));
  const inexact = leaves.length;
  const names = reaching.tellsOpen ? namesIn([...asked.values()]) : [];
  const opens = names.map((name, at) => ({ name, bit: inexact + 1 + at }));
  const shared = sharedIn(places, root, plan);
  const writing: Writing = {
    ...reaching,
    asked,
    shared,
    bitOfLeaf: new Map(leaves.map(({ place, bit }) => [place, bit])),
    bitOfName: new Map(opens.map(({ name, bit }) => [name, bit])),
    inexact,
  };
  const words = new Map<number, Sql>();
  return {
    leaves,
    opens,
    inexact,
    awaited: [...asked.values()].flatMap(({ inputs: [input], isAwaited: when }) =>
      input === undefined || when === null ? [] : [{ name: input.name, when }],
    ),
    word: (word) => {
      const known = words.get(word);
      if (known !== undefined) return known;
      const made = wordOfRoot(root, places, word, writing);
      words.set(word, made);
      return made;
    },
  };
}

/** In the order of the plan: each after those that it leads to. */
function nodesUnder(root: Ref, { nodes }: Plan): readonly number[] {
  const found = new Set<number>();
  const waiting = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (isLeafRef(next) || found.has(next)) continue;
    found.add(next);
    waiting.push(...present(nodes[next]).children);
  }
  return [...found].sort((left, right) => left - right);
}

function leavesUnder(root: Ref, places: readonly number[], plan: Plan): readonly ReachedLeaf[] {
  const refs = [root, ...places.flatMap((place) => present(plan.nodes[place]).children)];
  const found = [...new Set(refs.filter(isLeafRef).map(leafPlace))].sort((left, right) => left - right);
  return found
    .map((place) => ({ place, leaf: present(plan.leaves[place]) }))
    .filter(({ leaf }) => leaf.kind !== 'nowhere')
    .map((leaf, bit) => ({ ...leaf, bit }));
}

/** As they are asked: the nodes come with the last questions first. */
const namesIn = (questions: readonly Question[]): readonly string[] => [
  ...new Set([...questions].reverse().flatMap(({ inputs }) => inputs.map(({ name }) => name))),
];

/** Nodes to which more than one node leads. */
function sharedIn(places: readonly number[], root: Ref, { nodes }: Plan): ReadonlySet<number> {
  const [once, more] = [new Set<number>([root]), new Set<number>()];
  for (const place of places)
    for (const child of new Set(present(nodes[place]).children)) (once.has(child) ? more : once).add(child);
  return more;
}

// --------------------------------------------------------------------------------------------- writing

interface Writing extends Reaching {
  readonly asked: ReadonlyMap<number, Question>;
  readonly shared: ReadonlySet<number>;
  readonly bitOfLeaf: ReadonlyMap<number, number>;
  readonly bitOfName: ReadonlyMap<string, number>;
  readonly inexact: number;
}

/** What a node comes to: bits that are the same on every row, an expression, or a chain that may still grow. */
type Written =
  { readonly kind: 'constant'; readonly set: Leaves } | { readonly kind: 'sql'; readonly sql: Sql } | Chain;

/** The leaves of all words: which one it is matters too where it is not in the word. */
type Leaves = bigint;

interface Chain {
  readonly kind: 'chain';
  readonly node: number;
  /** Where one of the conditions holds. */
  readonly set: Leaves;
  readonly steps: readonly Step[];
  /** Where none does. */
  readonly rest: Written;
}

interface Step {
  readonly when: Sql;
  readonly question: Question;
}

function wordOfRoot(root: Ref, places: readonly number[], word: number, writing: Writing): Sql {
  const written = new Map<number, Written>();
  const of = (ref: Ref): Written => {
    if (!isLeafRef(ref)) return present(written.get(ref));
    const bit = writing.bitOfLeaf.get(leafPlace(ref));
    return { kind: 'constant', set: bit === undefined ? 0n : 1n << BigInt(bit) };
  };
  for (const place of places) {
    const made = writeNode(place, word, of, writing);
    const isColumn = writing.shared.has(place) && made.kind !== 'constant';
    written.set(
      place,
      isColumn
        ? {
            kind: 'sql',
            sql: writing.layers.column(`${writing.prefix}n${place}_${word}`, textOf(made, word, writing)),
          }
        : made,
    );
  }
  return textOf(of(root), word, writing);
}

function writeNode(place: number, word: number, of: (ref: Ref) => Written, writing: Writing): Written {
  const question = present(writing.asked.get(place));
  const ways = question.ways.map(({ to, when }) => ({ when, to: of(to) }));
  const [first, second] = ways;
  if (ways.length === 2 && first !== undefined && second !== undefined) {
    const [end, on] = first.to.kind === 'constant' ? [first, second] : [second, first];
    if (end.to.kind === 'constant') {
      const step: Step = { when: end.when, question };
      const { set } = end.to;
      const goesOn = on.to.kind === 'chain' && on.to.set === set;
      return goesOn && on.to.kind === 'chain'
        ? { ...on.to, node: place, steps: [step, ...on.to.steps] }
        : { kind: 'chain', node: place, set, steps: [step], rest: on.to };
    }
  }
  return { kind: 'sql', sql: branched(place, ways, question, word, writing) };
}

type Taken = readonly { readonly when: Sql; readonly to: Written }[];

/** Any number of ways: each that may be taken adds what it comes to. */
function branched(place: number, ways: Taken, question: Question, word: number, writing: Writing): Sql {
  const { bits } = writing.dialect;
  const { layers, prefix } = writing;
  const texts = ways.map(({ when, to }, at) => ({
    when,
    isConstant: to.kind === 'constant',
    text: layers.unlessShort(() => `${prefix}b${place}_${at}_${word}`, textOf(to, word, writing)),
  }));
  const told = wordText(word, openBits(question, writing, null), bits);
  const none = bits.constant(0n);
  const isShort = texts.every(({ isConstant, text }) => isConstant || text.depth === 0);
  const may = texts.map(({ when, text }) => firstOf([[mayBe(when), text]], none));
  if (!isShort) {
    const open = firstOf([[question.isOpen, told]], none);
    return bits.union(told.text === none.text ? may : [...may, open]);
  }
  const all = ways.length === 2 ? texts.map(({ text }) => text) : may;
  return firstOf(
    texts.map(({ when, text }) => [when, text] as const),
    bits.union([...all, ...(told.text === none.text ? [] : [told])]),
  );
}

/** The bits of an open question: its inputs, and that it may allow too much. */
function openBits({ inputs, isInexact }: Question, writing: Writing, when: Sql | null): readonly Some[] {
  const named = inputs.map(({ name, isOpen }): Some => {
    const bit = writing.bitOfName.get(name);
    return { bits: bit === undefined ? [] : [bit], when: both(when, isOpen) };
  });
  if (isInexact === null) return named;
  return [
    ...named,
    { bits: [writing.inexact], when: both(when, isInexact.text === 'TRUE' ? null : isInexact) },
  ];
}

function both(one: Sql | null, other: Sql | null): Sql | null {
  if (one === null) return other;
  return other === null ? one : sql`(${one} AND ${other})`;
}

function textOf(written: Written, word: number, writing: Writing): Sql {
  switch (written.kind) {
    case 'constant':
      return writing.dialect.bits.constant(inWord(word, written.set));
    case 'sql':
      return written.sql;
    case 'chain':
      return chainText(written, word, writing);
  }
}

function chainText(chain: Chain, word: number, writing: Writing): Sql {
  const { dialect, layers, prefix } = writing;
  const { bits } = dialect;
  const { steps, set, rest } = chain;
  const isOne = steps.length === 1;
  const condition = someOf(steps.map(({ when }) => when));
  const asked = isOne ? condition : layers.column(`${prefix}q${chain.node}`, condition);
  const some = steps.flatMap(({ question }) => openBits(question, writing, isOne ? null : question.isOpen));
  const { always, parts } = partsIn(word, some);
  const ends = inWord(word, set);
  const end = bits.constant(ends);
  const none = bits.constant(0n);
  const told = parts.map(([when, own]) => firstOf([[when, bits.constant(own)]], none));
  const where = (own: bigint): Sql =>
    bits.union(own === 0n && told.length > 0 ? told : [bits.constant(own), ...told]);
  if (rest.kind === 'constant')
    return firstOf(
      [
        [asked, end],
        [not(asked), bits.constant(inWord(word, rest.set))],
      ],
      where(ends | inWord(word, rest.set) | always),
    );
  const on = layers.unlessShort(() => `${prefix}r${chain.node}_${word}`, textOf(rest, word, writing));
  const open = firstOf([[isUnknown(asked), where(ends | always)]], none);
  return firstOf([[asked, end]], bits.union([on, open]));
}
