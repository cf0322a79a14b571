/**
 * What is open of a decision, question by question: a diagram in which each node asks one thing with all its answers at
 * once, made of the diagram over thresholds. An input with several thresholds is one question there.
 */
import { present } from '../../base/invariant.ts';
import type { Result } from '../../base/value.ts';

/** One thing that can be answered by itself. */
export interface Factor {
  /** Its place in the order of the diagram. */
  readonly place: number;
  /** What has to be asked for it: several for a test that relates inputs. */
  readonly inputs: readonly string[];
  /** How many answers it has. */
  readonly count: number;
}

export type Rest = End | Ask;

/** Nothing is left to find out, save the inputs of a value that is computed. */
export interface End {
  readonly kind: 'end';
  readonly id: number;
  /** Null: no case lies here. */
  readonly outcome: EndOutcome | null;
}

export interface EndOutcome {
  readonly key: string;
  /** Null: a value that follows from what is asked. */
  readonly result: Result | null;
  readonly waits: readonly string[];
}

export interface Ask {
  readonly kind: 'ask';
  readonly id: number;
  readonly factor: Factor;
  /** One for each answer. */
  readonly next: readonly Rest[];
}

export interface Outlines {
  readonly end: (outcome: EndOutcome | null) => Rest;
  readonly ask: (factor: Factor, next: readonly Rest[]) => Rest;
  /** What is left when a question has got an answer. */
  readonly given: (rest: Rest, factor: Factor, answer: number) => Rest;
  /** The questions that still occur, in order. */
  readonly openIn: (rest: Rest) => readonly Factor[];
  /** The outcomes that are still possible, by key. */
  readonly outcomesIn: (rest: Rest) => ReadonlyMap<string, EndOutcome>;
}

/** Outlines that share what is the same in them, so that it is one object. */
export function newOutlines(): Outlines {
  const nodes = new Map<string, Rest>();
  const unique = (key: string, make: (id: number) => Rest): Rest => {
    const known = nodes.get(key);
    if (known !== undefined) return known;
    const made = make(nodes.size);
    nodes.set(key, made);
    return made;
  };
  const end: Outlines['end'] = (outcome) =>
    unique(outcome === null ? 'none' : `end ${outcome.key}`, (id) => ({ kind: 'end', id, outcome }));
  const ask: Outlines['ask'] = (factor, next) => {
    const first = present(next[0]);
    if (next.every((one) => one === first)) return first;
    const key = `${factor.place}: ${next.map(({ id }) => id).join(' ')}`;
    return unique(key, (id) => ({ kind: 'ask', id, factor, next }));
  };
  return { end, ask, given: givenBy(ask), openIn: gathered(factorsOf), outcomesIn: gatheredOutcomes() };
}

function givenBy(ask: Outlines['ask']): Outlines['given'] {
  const done = new Map<string, Map<number, Rest>>();
  return (root, factor, answer) => {
    const key = `${factor.place}=${answer}`;
    const known = done.get(key) ?? new Map<number, Rest>();
    done.set(key, known);
    const walk = (rest: Rest): Rest => {
      if (rest.kind === 'end' || rest.factor.place > factor.place) return rest;
      if (rest.factor === factor) return present(rest.next[answer]);
      const found = known.get(rest.id) ?? ask(rest.factor, rest.next.map(walk));
      known.set(rest.id, found);
      return found;
    };
    return walk(root);
  };
}

/** Something of every node below one, in a fixed order. */
function gathered(join: (rest: Ask, below: readonly (readonly Factor[])[]) => readonly Factor[]) {
  const found = new Map<number, readonly Factor[]>();
  const walk = (rest: Rest): readonly Factor[] => {
    if (rest.kind === 'end') return [];
    const known = found.get(rest.id) ?? join(rest, rest.next.map(walk));
    found.set(rest.id, known);
    return known;
  };
  return walk;
}

const factorsOf = ({ factor }: Ask, below: readonly (readonly Factor[])[]): readonly Factor[] => [
  factor,
  ...[...new Set(below.flat())].sort((left, right) => left.place - right.place),
];

function gatheredOutcomes(): Outlines['outcomesIn'] {
  const found = new Map<number, ReadonlyMap<string, EndOutcome>>();
  const walk = (rest: Rest): ReadonlyMap<string, EndOutcome> => {
    const known = found.get(rest.id);
    if (known !== undefined) return known;
    const made =
      rest.kind === 'ask'
        ? new Map(rest.next.flatMap((next) => [...walk(next)]))
        : new Map(rest.outcome === null ? [] : [[rest.outcome.key, rest.outcome] as const]);
    found.set(rest.id, made);
    return made;
  };
  return walk;
}
