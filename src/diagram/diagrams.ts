/** The diagrams of a program: made when they are asked for, kept as long as the program is. */
import { eventsAskedBothWays } from '../total/events-read.ts';
import { closureOf, type ProgramIndex } from '../total/program-index.ts';
import { isNo } from '../total/results.ts';
import { newCompiler } from './compile.ts';
import { looseScope, type Compiler } from './compiler.ts';
import { newInputs } from './inputs.ts';
import { allOfDiagrams } from './logic.ts';
import { asResult, outcomeLeaf, type Outcome, type OutcomeDiagram } from './outcome.ts';
import { layOver, newStore, TooLarge, type Diagram } from './store.ts';

/** Nodes that the diagrams of one program may have together, those on the way included; of a very long one more. */
const nodesFor = ({ program }: ProgramIndex): number => Math.max(400_000, 200 * program.clauses.length);

export interface Diagrams {
  readonly compiler: Compiler;
  /** What a clause comes to; null where the diagram would be too large. */
  readonly clause: (name: string) => OutcomeDiagram | null;
  /** The first or last day of a step. */
  readonly window: (step: string, end: 'first' | 'last') => OutcomeDiagram | null;
  /** With null where one of these `altijd` clauses says that no case lies there. */
  readonly within: (name: string, always: readonly string[]) => Diagram<Outcome | null> | null;
  /** The same for cases of which not all is known: what was not yet may still come. */
  readonly open: () => Diagrams;
}

const made = new WeakMap<ProgramIndex, Diagrams>();

export function diagramsOf(index: ProgramIndex): Diagrams {
  const known = made.get(index);
  if (known !== undefined) return known;
  const diagrams = diagramsWithin(index, nodesFor(index));
  made.set(index, diagrams);
  return diagrams;
}

/** Nodes that the diagrams of a program may have beside those of the one that it was made from. */
const NODES_BESIDE = 120_000;

/**
 * The diagrams of a program that differs from another in some clauses, or in what they read: every other clause is the
 * very diagram that it was, so that what means the same is the same object. Kept as long as the program is.
 */
export function diagramsFrom(
  base: Diagrams,
  index: ProgramIndex,
  differs: (clause: string) => boolean,
): Diagrams {
  const known = made.get(index);
  if (known !== undefined) return known;
  const diagrams = diagramsOver(base, index, differs);
  made.set(index, diagrams);
  return diagrams;
}

function diagramsOver(base: Diagrams, index: ProgramIndex, differs: (clause: string) => boolean): Diagrams {
  const { compiler } = base;
  const beside = newCompiler(
    index,
    layOver(compiler.store, NODES_BESIDE),
    compiler.inputs,
    compiler.testing.context,
    (name) => (differs(name) ? null : base.clause(name)),
  );
  return diagramsBy(beside, () =>
    asksAlike(compiler.index, index)
      ? diagramsOver(base.open(), index, differs)
      : diagramsWithin(index, nodesFor(index), true),
  );
}

/** Whether two programs ask the same events both ways, so that their diagrams ask them in the same cells. */
function asksAlike(first: ProgramIndex, second: ProgramIndex): boolean {
  const [left, right] = [eventsAskedBothWays(first), eventsAskedBothWays(second)];
  return left.size === right.size && [...left].every((event) => right.has(event));
}

/** For whoever has less to spend; they are kept by nobody else. */
export const diagramsWithin = (index: ProgramIndex, nodes: number, awaits = false): Diagrams =>
  diagramsBy(
    newCompiler(index, newStore(nodes), newInputs(awaits), {
      rankOf: index.rankOf,
      calendarOf: index.calendarOf,
      note: () => {},
    }),
    () => diagramsWithin(index, nodes, true),
  );

function diagramsBy(compiler: Compiler, makeOpen: () => Diagrams): Diagrams {
  const { index, store } = compiler;
  const joint = new Map<string, Diagram<Outcome | null> | null>();
  /** Each clause after those that it reads, so that a long chain of them costs no stack. */
  const compiled = (name: string): OutcomeDiagram => {
    for (const one of closureOf([name], index)) compiler.clause(one.name);
    return compiler.clause(name);
  };
  const clause = (name: string): OutcomeDiagram | null => unlessTooLarge(() => compiled(name));
  const windows = new Map<string, OutcomeDiagram | null>();
  const window: Diagrams['window'] = (step, end) => {
    const key = `${end} ${step}`;
    const known = windows.get(key);
    if (known !== undefined) return known;
    const diagram = unlessTooLarge(() => {
      compiled(step);
      return compiler.window(step, end);
    });
    windows.set(key, diagram);
    return diagram;
  };
  const within: Diagrams['within'] = (name, always) => {
    const key = [name, ...always].join('\n');
    const known = joint.get(key);
    if (known !== undefined) return known;
    const diagram = unlessTooLarge(() => {
      const conditions = index.program.always
        .filter((one) => always.includes(one.name))
        .map(({ condition }) => compiler.compile(condition, looseScope(null)));
      return store.pair<Outcome, Outcome, Outcome | null>(
        allOfDiagrams(store, conditions),
        compiled(name),
        (holds, outcome) => (isNo(asResult(holds)) ? store.leaf('none', null) : outcomeLeaf(store, outcome)),
        (holds) => (isNo(asResult(holds)) ? store.leaf<Outcome | null>('none', null) : null),
      );
    });
    joint.set(key, diagram);
    return diagram;
  };
  let opened: Diagrams | null = null;
  const open = (): Diagrams => {
    const isOpen = compiler.inputs.awaits || eventsAskedBothWays(index).size === 0;
    return isOpen ? diagrams : (opened ??= makeOpen());
  };
  const diagrams: Diagrams = { compiler, clause, window, within, open };
  return diagrams;
}

/** Null where a diagram outgrows what a program may have. */
export function unlessTooLarge<Found>(make: () => Found): Found | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof TooLarge) return null;
    throw error;
  }
}
