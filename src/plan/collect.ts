/** Diagrams as places in arrays: what is one node, question or input of a store is one place of the plan. */
import { present } from '../base/invariant.ts';
import type { Result } from '../base/value.ts';
import type { Input, Term, Variable, WholeSource } from '../diagram/model.ts';
import type { Outcome } from '../diagram/outcome.ts';
import type { Diagram } from '../diagram/store.ts';
import { compareVariables } from '../diagram/variable.ts';
import { AWAITED, finiteValues, isAskedBothWays, VALUE } from '../diagram/inputs.ts';
import type { ProgramIndex } from '../total/program-index.ts';
import { resultText } from '../total/value-text.ts';
import {
  leafRef,
  type Cell,
  type Plan,
  type PlanInput,
  type PlanLeaf,
  type PlanNode,
  type PlanSource,
  type PlanTerm,
  type PlanTest,
  type PlanWhole,
  type Ref,
} from './plan.ts';

/** A diagram whose leaves may say that no case lies there. */
export type Whither = Diagram<Outcome | null>;

export interface Collector {
  readonly ref: (diagram: Whither) => Ref;
  /** All that was met so far, tests in the order in which diagrams ask them. */
  readonly collected: () => Collected;
}

export type Collected = Pick<Plan, 'inputs' | 'tests' | 'nodes' | 'leaves' | 'wholes'>;

/** `wholeOf` is what a quantifier over records asks of each of them. */
export function newCollector(
  index: ProgramIndex,
  wholeOf: (source: WholeSource, ref: Collector['ref']) => PlanWhole,
): Collector {
  const [inputs, variables, nodes, leaves, wholes] = [
    [] as PlanInput[],
    [] as Variable[],
    [] as PlanNode[],
    [] as PlanLeaf[],
    [] as PlanWhole[],
  ];
  const inputAt = memo((input: Input): number => {
    const source = sourceOf(input);
    return inputs.push({ source, type: input.type, label: labelOf(source, index) }) - 1;
  });
  const variableAt = memo((variable: Variable): number => {
    inputAt(variable.input);
    return variables.push(variable) - 1;
  });
  const testOf = (variable: Variable): PlanTest => {
    const input = inputAt(variable.input);
    if (variable.kind === 'threshold')
      return { kind: 'threshold', input, at: variable.at, isAfter: variable.isAfter };
    return { kind: 'cells', input, cells: variable.cells.map((cell) => cellOf(cell, variable.input, index)) };
  };
  const leafAt = byKey((leaf: PlanLeaf) => leaves.push(leaf) - 1);
  const refs = new Map<Whither, Ref>();
  const ref = (diagram: Whither): Ref => {
    const known = refs.get(diagram);
    if (known !== undefined) return known;
    const made =
      diagram.kind === 'leaf'
        ? leafRef(leafAt(diagram.value === null ? '' : diagram.key, leafOf(diagram.value)))
        : nodes.push({ children: diagram.children.map(ref), test: variableAt(diagram.variable) }) - 1;
    refs.set(diagram, made);
    return made;
  };
  const leafOf = (outcome: Outcome | null): PlanLeaf => {
    if (outcome === null) return { kind: 'nowhere' };
    return outcome.kind === 'term'
      ? { kind: 'term', term: termOf(outcome.term) }
      : leafOfResult(outcome.result);
  };
  const termOf = (term: Term): PlanTerm => {
    switch (term.kind) {
      case 'constant':
        return { kind: 'constant', value: term.value };
      case 'input':
        return { kind: 'input', input: inputAt(term.input) };
      case 'call':
        return { kind: 'call', builtin: term.builtin, parts: term.parts.map(termOf) };
      case 'pick':
        return { kind: 'pick', pick: term.pick, items: term.items.map(termOf) };
    }
  };
  const sourceOf = ({ source }: Input): PlanSource => {
    switch (source.kind) {
      case 'fact':
        return {
          ...source,
          mayBeAbsent: index.facts.get(`${source.subject}.${source.fact}`)?.mayBeAbsent === true,
          asksNotYet: isAskedBothWays(source, index),
        };
      case 'say': {
        const say = present(index.says.get(source.name));
        return { kind: 'say', say: say.say, name: source.name, per: say.per };
      }
      case 'done':
        return {
          kind: 'done',
          step: source.step,
          per: index.clauses.get(source.step)?.per ?? null,
          isState: !isAskedBothWays(source, index),
        };
      case 'member':
        return { kind: 'member', of: inputAt(source.of), member: source.member };
      case 'relation':
        return {
          kind: 'relation',
          term: { kind: 'call', builtin: source.builtin, parts: source.parts.map(termOf) },
        };
      case 'whole':
        return { kind: 'whole', whole: wholes.push(wholeOf(source, ref)) - 1 };
      case 'referenceDate':
        return source;
      case 'reading':
        throw new RangeError(`the reading '${source.reading}' is not fixed`);
    }
  };
  const collected = (): Collected => {
    const order = variables.toSorted(compareVariables);
    const places = new Map(order.map((variable, place) => [variable, place]));
    const tests = order.map(testOf);
    const placed = nodes.map(({ test, children }) => ({
      test: present(places.get(present(variables[test]))),
      children,
    }));
    return { inputs, tests, nodes: placed, leaves, wholes };
  };
  return { ref, collected };
}

const leafOfResult = (result: Result): PlanLeaf =>
  result.kind === 'value' ? { kind: 'value', value: result.value } : { kind: result.kind };

const ways = ['gap', 'conflict', 'error', 'notApplicable'] as const;

/** Cells are named by the text of what lies in them: read back here, where it is known what can. */
function cellOf(cell: string, { type }: Input, index: ProgramIndex): Cell {
  if (cell === VALUE) return { kind: 'value' };
  if (cell === AWAITED) return { kind: 'awaited' };
  const way = ways.find((kind) => kind === cell);
  if (way !== undefined) return { kind: way };
  const values = [
    ...(finiteValues(type, index) ?? []),
    ...(['notYet', 'never'] as const).map((day) => ({ kind: 'event', day }) as const),
    { kind: 'absent' } as const,
  ];
  const value = values.find((one) => resultText({ kind: 'value', value: one }) === cell);
  return { kind: 'is', value: present(value) };
}

function labelOf(source: PlanSource, index: ProgramIndex): string | null {
  switch (source.kind) {
    case 'fact':
      return index.facts.get(`${source.subject}.${source.fact}`)?.label ?? null;
    case 'say':
      return index.says.get(source.name)?.label ?? null;
    case 'done':
      return index.clauses.get(source.step)?.label ?? null;
    default:
      return null;
  }
}

function memo<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new Map<Key, Made>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

function byKey<Item, Made>(make: (item: Item) => Made): (key: string, item: Item) => Made {
  const known = new Map<string, Made>();
  return (key, item) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(item);
    known.set(key, made);
    return made;
  };
}
