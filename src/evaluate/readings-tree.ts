/**
 * How one decision depends on readings taken together, as a diagram over readings: found by trying, where each trial
 * tells which readings it met, so that combinations of readings that are never asked together are not tried.
 */
import { newInputs } from '../diagram/inputs.ts';
import type { Cells } from '../diagram/model.ts';
import { newStore, type Diagram } from '../diagram/store.ts';
import { answerOf, sameAnswer, type Answer, type Subject } from './readings-answer.ts';
import { restingOn, triedOf, type Dependence, type Trial } from './readings-trial.ts';
import { countOf, type Dimension, type Selection } from './readings-space.ts';

const NODE_LIMIT = 100_000;

/** The readings on which a subject really depends, and its answer under each combination of them. */
export function dependence(subject: Subject, trial: Trial, limit: number): Dependence {
  const store = newStore(NODE_LIMIT);
  const variableOf = variablesOf([...trial.dimensions.values()]);
  const tried = new Set<Dimension>();
  const met = new Set<string>();
  const explore = (selection: Selection): Diagram<Answer> | null => {
    const answer = answerOf(subject, trial.result(selection));
    for (const name of restingOn(answer, trial)) met.add(name);
    const open = triedOf(subject, answer, trial);
    for (const dimension of open) tried.add(dimension);
    if (countOf([...tried]) > limit) return null;
    const next = open.find(({ name }) => !selection.has(name));
    if (next === undefined) return store.leaf(sameAnswer(answer), answer);
    const children: Diagram<Answer>[] = [];
    for (const value of next.values) {
      const child = explore(new Map([...selection, [next.name, value]]));
      if (child === null) return null;
      children.push(child);
    }
    return store.choose(variableOf(next.name), children);
  };
  const diagram = explore(new Map());
  if (diagram === null)
    return { kind: 'tooMany', readings: [...tried].map(({ name }) => name), count: countOf([...tried]) };
  const asked = readingsAsked(diagram);
  return {
    kind: 'found',
    dimensions: [...trial.dimensions.values()].filter(({ name }) => asked.has(name)),
    quiet: [...trial.dimensions.keys()].filter((name) => met.has(name) && !asked.has(name)),
    answer: (selection) => leafOf(diagram, selection),
  };
}

/** A variable for each reading, in the order of the policy. */
function variablesOf(dimensions: readonly Dimension[]): (name: string) => Cells {
  const inputs = newInputs();
  const made = new Map(
    dimensions.map(({ name, values }) => {
      const input = inputs.input(name, { kind: 'reading', reading: name }, { kind: 'text' });
      return [name, inputs.cells(input, values, () => '')] as const;
    }),
  );
  return (name) => {
    const found = made.get(name);
    if (found === undefined) throw new RangeError(`no reading '${name}'`);
    return found;
  };
}

function readingsAsked(diagram: Diagram<Answer>): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<number>();
  const waiting = [diagram];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.kind === 'leaf' || seen.has(node.id)) continue;
    seen.add(node.id);
    found.add(node.variable.input.id);
    waiting.push(...node.children);
  }
  return found;
}

function leafOf(diagram: Diagram<Answer>, selection: Selection): Answer {
  let node = diagram;
  while (node.kind === 'split') {
    const { variable } = node;
    const value = selection.get(variable.input.id);
    const place = variable.kind === 'cells' && value !== undefined ? variable.cells.indexOf(value) : 0;
    node = node.children[Math.max(0, place)] ?? node.children[0] ?? node;
  }
  return node.value;
}
