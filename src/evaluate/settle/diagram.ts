/**
 * The place where precision comes in. The result of one thing as a function of the inputs that are open: an ordered,
 * reduced diagram (Bryant 1986, with many-valued tests), grown from the top. Each node asks one variable; each leaf is
 * reached with so much assumed that only one result is left, or nothing more can be asked. On `A or not A` the two
 * branches of A are the same leaf, so the node goes and nothing is needed. What is left to ask after two ways of
 * assuming is compared before it is grown, so that a conjunction of many conditions stays as long as it is written.
 */
import type { Outcomes } from '../possible/outcomes.ts';
import type { Assumption } from '../decide/evaluation.ts';
import { canBeSplit, type Variable } from './variables.ts';

export type Assumptions = ReadonlyMap<string, Assumption>;

export type Diagram = Leaf | Split;

export interface Leaf {
  readonly kind: 'leaf';
  readonly id: number;
  /** Null: no case lies here, an `altijd` rules it out. */
  readonly outcomes: Outcomes | null;
  /** One text for what it gives. */
  readonly key: string;
  /** Inputs that are still open here, where it is not one result. */
  readonly open: readonly string[];
  /** What is left of the function here: where something is open, two leaves that say the same may still differ in it. */
  readonly rest: number;
  /** What was assumed where it was reached first. */
  readonly assumed: Assumptions;
}

export interface Split {
  readonly kind: 'split';
  readonly id: number;
  readonly variable: number;
  readonly children: readonly Diagram[];
}

/** What is found when something is assumed. */
export interface Found<State = unknown> {
  /** What was decided, for whoever looks further from here. */
  readonly state: State;
  /** Null: impossible. */
  readonly outcomes: Outcomes | null;
  readonly key: string;
  /** Only one result is left, and it is sure that some case lies here. */
  readonly isDone: boolean;
  /** Inputs that it still turns on. */
  readonly open: ReadonlySet<string>;
  /** The same for assumptions after which everything that is still open is open in the same way. */
  readonly rest: number;
}

export interface Builder<State> {
  readonly variables: readonly Variable[];
  readonly start: (assumed: Assumptions) => Found<State>;
  /** The same after one more assumption, about one input. */
  readonly next: (before: State, assumed: Assumptions, input: string) => Found<State>;
  /** Whether there is still room to look further. */
  readonly hasRoom: () => boolean;
}

/** Grows the diagram; where there is no more room its leaves are what was found so far. */
export function growDiagram<State>(builder: Builder<State>, start: Assumptions): Diagram {
  const nodes = new Map<string, Diagram>();
  const unique = <Node extends Diagram>(key: string, make: (id: number) => Node): Diagram => {
    const known = nodes.get(key);
    if (known !== undefined) return known;
    const made = make(nodes.size);
    nodes.set(key, made);
    return made;
  };
  const leafOf = (found: Found, assumed: Assumptions): Diagram => {
    const open = found.isDone ? [] : [...found.open];
    const { outcomes, key: result } = found;
    const rest = open.length === 0 ? -1 : found.rest;
    const key = JSON.stringify([result, open, rest]);
    return unique(key, (id) => ({ kind: 'leaf', id, outcomes, key: result, open, rest, assumed }));
  };
  const grown = new Map<number, Diagram>();
  const grow = (found: Found<State>, from: number, assumed: Assumptions): Diagram => {
    if (found.outcomes === null || found.isDone) return leafOf(found, assumed);
    const known = grown.get(found.rest);
    if (known !== undefined) return known;
    const made = builder.hasRoom() ? split(found, from, assumed) : leafOf(found, assumed);
    grown.set(found.rest, made);
    return made;
  };
  const split = (found: Found<State>, from: number, assumed: Assumptions): Diagram => {
    const at = builder.variables.findIndex(
      (variable, index) => index >= from && found.open.has(variable.input) && canBeSplit(variable, assumed),
    );
    const variable = builder.variables[at];
    if (variable === undefined) return leafOf(found, assumed);
    const children = Array.from({ length: variable.count }, (_, part) => {
      const more = new Map([...assumed, [variable.input, variable.assume(part, assumed)]]);
      return grow(builder.next(found.state, more, variable.input), at + 1, more);
    });
    const [first] = children;
    if (first !== undefined && children.every((child) => child === first)) return first;
    const key = `${at}: ${children.map(({ id }) => id).join(' ')}`;
    return unique(key, (id) => ({ kind: 'split', id, variable: at, children }));
  };
  return grow(builder.start(start), 0, start);
}

/** Every node once, the root first. */
export function nodesIn(root: Diagram): readonly Diagram[] {
  const seen = new Set<Diagram>([root]);
  for (const node of seen) if (node.kind === 'split') for (const child of node.children) seen.add(child);
  return [...seen];
}

export const leavesIn = (root: Diagram): readonly Leaf[] =>
  nodesIn(root).filter((node) => node.kind === 'leaf');
