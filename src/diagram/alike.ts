/**
 * A diagram without quantifiers over records: what it says where there are so many records of each list, all alike. Each
 * case of it is a case of the whole diagram; where it has none, longer or mixed lists may still.
 */
import { present } from '../base/invariant.ts';
import type { BuiltinId } from '../builtins/builtins.ts';
import { nodesOf as partsOf } from '../total/expressions.ts';
import { isYes } from '../total/results.ts';
import type { Compiler } from './compiler.ts';
import type { Input, Term, Variable } from './model.ts';
import { asResult, termOf, type Outcome, type OutcomeDiagram } from './outcome.ts';
import { overAlike } from './quantify.ts';
import { nodesOf, type Diagram } from './store.ts';
import { callTerm, constantTerm, pickTerm } from './term.ts';
import { testDiagram } from './tests.ts';
import { childFor } from './variable.ts';

/** Lists in lists in lists: deeper ones are left as they are. */
const DEEPEST = 3;

/** Whether a diagram asks a quantifier over records, by itself or in a test. */
export const asksLists = <Value>(root: Diagram<Value>): boolean =>
  nodesOf(root).some((node) => node.kind === 'split' && wholesOf(node.variable).length > 0);

/** The lists that quantifiers of a diagram go over, those inside others too. */
export const listsIn = <Value>(root: Diagram<Value>): readonly string[] => [
  ...new Set(
    nodesOf(root)
      .flatMap((node) => (node.kind === 'leaf' ? [] : wholesOf(node.variable)))
      .flatMap(({ source }) => (source.kind === 'whole' ? [...partsOf([source.expression])] : []))
      .flatMap((part) =>
        part.kind === 'quantify' && part.over.kind === 'subject' ? [part.over.subject] : [],
      ),
  ),
];

/** The quantifiers that a variable asks about. */
export function wholesOf({ input }: Variable): readonly Input[] {
  if (input.source.kind === 'whole') return [input];
  if (input.source.kind !== 'relation') return [];
  const inputs = input.source.parts.flatMap((part) => part.inputs);
  return [...new Set(inputs.filter(({ source }) => source.kind === 'whole'))];
}

export function whereAlike<Value>(root: Diagram<Value>, count: number, compiler: Compiler): Diagram<Value> {
  let made = root;
  for (let depth = 0; depth < DEEPEST && asksLists(made); depth += 1) made = without(made, count, compiler);
  return made;
}

function without<Value>(root: Diagram<Value>, count: number, compiler: Compiler): Diagram<Value> {
  const { store } = compiler;
  const done = new Map<Diagram<Value>, Diagram<Value>>();
  const walk = (node: Diagram<Value>): Diagram<Value> => {
    const known = done.get(node);
    if (known !== undefined) return known;
    const made = node.kind === 'leaf' ? node : ask(node.variable, node.children.map(walk));
    done.set(node, made);
    return made;
  };
  const ask = (variable: Variable, children: readonly Diagram<Value>[]): Diagram<Value> => {
    const wholes = wholesOf(variable);
    const diagrams = wholes.map((input) => ofWhole(input, count, compiler));
    if (wholes.length === 0 || diagrams.some((one) => one === null)) return store.choose(variable, children);
    return withAll(
      wholes,
      diagrams.map((one): OutcomeDiagram => present(one ?? undefined)),
      new Map(),
      (outcomes) => answered(variable, outcomes, children, compiler),
    );
  };
  /** What each of them comes to, one after the other. */
  const withAll = (
    wholes: readonly Input[],
    diagrams: readonly OutcomeDiagram[],
    found: ReadonlyMap<Input, Outcome>,
    of: (outcomes: ReadonlyMap<Input, Outcome>) => Diagram<Value>,
  ): Diagram<Value> => {
    const [input, ...others] = wholes;
    const [diagram, ...rest] = diagrams;
    if (input === undefined || diagram === undefined) return of(found);
    return store.bind(diagram, (outcome) => withAll(others, rest, new Map([...found, [input, outcome]]), of));
  };
  return walk(root);
}

function ofWhole({ source }: Input, count: number, compiler: Compiler): OutcomeDiagram | null {
  return source.kind === 'whole' ? overAlike(source, count, compiler) : null;
}

/** The way on from a variable where what quantifies in it is known. */
function answered<Value>(
  variable: Variable,
  outcomes: ReadonlyMap<Input, Outcome>,
  children: readonly Diagram<Value>[],
  compiler: Compiler,
): Diagram<Value> {
  const { store, testing } = compiler;
  const { source } = variable.input;
  const test = (builtin: string, parts: readonly Term[]): Diagram<Value> =>
    store.bind(testDiagram(builtin as BuiltinId, parts, testing), (outcome) =>
      present(children[placeOfTruth(variable, isYes(asResult(outcome)))]),
    );
  if (source.kind === 'relation') {
    // What may have no value is asked by more than yes and no.
    if (variable.input.type.kind !== 'boolean') return store.choose(variable, children);
    const parts = source.parts.map((part) => replaced(part, outcomes));
    if (parts.some((part) => part === null)) return store.choose(variable, children);
    return test(
      source.builtin,
      parts.flatMap((part) => part ?? []),
    );
  }
  const outcome = present(outcomes.get(variable.input));
  if (outcome.kind === 'result' || variable.kind === 'cells')
    return present(children[childOf(variable, outcome)]);
  const { at, isAfter } = variable;
  const bound = constantTerm(
    typeof at === 'string' ? { kind: 'date', date: at } : { kind: figureKindOf(variable.input), value: at },
  );
  const isDay = typeof at === 'string';
  const kind = isDay ? dayKindOf(variable.input) : figureKindOf(variable.input);
  const past = isDay ? 'after' : 'moreThan';
  return test(`${kind}.${isAfter ? past : isDay ? 'from' : 'atLeast'}`, [outcome.term, bound]);
}

/** Of a value that stays open only its kind matters to cells. */
function childOf(variable: Variable, outcome: Outcome): number {
  if (variable.kind === 'cells' && outcome.kind === 'term')
    return Math.max(0, variable.cells.indexOf('value'));
  const result = asResult(outcome);
  // What has no value is asked for no threshold: either answer will do.
  return variable.kind === 'threshold' && result.kind !== 'value' ? 0 : childFor(variable, result);
}

const placeOfTruth = (variable: Variable, holds: boolean): number =>
  variable.kind === 'cells' ? Math.max(0, variable.cells.indexOf(`boolean ${holds}`)) : Number(holds);

const dayKindOf = ({ type }: Input): 'date' | 'event' => (type.kind === 'event' ? 'event' : 'date');

const figureKindOf = ({ type }: Input): 'number' | 'money' | 'percentage' =>
  type.kind === 'money' || type.kind === 'percentage' ? type.kind : 'number';

/** Null: something in it has no value, so that the test is not asked there. */
function replaced(term: Term, outcomes: ReadonlyMap<Input, Outcome>): Term | null {
  switch (term.kind) {
    case 'constant':
      return term;
    case 'input': {
      const outcome = outcomes.get(term.input);
      return outcome === undefined ? term : termOf(outcome);
    }
    case 'call': {
      const parts = term.parts.map((part) => replaced(part, outcomes));
      return parts.some((part) => part === null)
        ? null
        : callTerm(
            term.builtin,
            parts.flatMap((part) => part ?? []),
          );
    }
    case 'pick': {
      const items = term.items.map((item) => replaced(item, outcomes));
      return items.some((item) => item === null)
        ? null
        : pickTerm(
            term.pick,
            items.flatMap((item) => item ?? []),
          );
    }
  }
}
