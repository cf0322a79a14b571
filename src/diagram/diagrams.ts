/** The diagrams of a program: made when they are asked for, kept as long as the program is. */
import { closureOf, type ProgramIndex } from '../total/program-index.ts';
import { isNo } from '../total/results.ts';
import { newCompiler } from './compile.ts';
import { looseScope, type Compiler } from './compiler.ts';
import { newInputs } from './inputs.ts';
import { allOfDiagrams } from './logic.ts';
import { asResult, outcomeLeaf, type Outcome, type OutcomeDiagram } from './outcome.ts';
import { newStore, TooLarge, type Diagram } from './store.ts';

/** Nodes that the diagrams of one program may have together, those on the way included. */
const NODE_LIMIT = 400_000;

export interface Diagrams {
  readonly compiler: Compiler;
  /** What a clause comes to; null where the diagram would be too large. */
  readonly clause: (name: string) => OutcomeDiagram | null;
  /** The same, with null where one of these `altijd` clauses says that no case lies there. */
  readonly within: (name: string, always: readonly string[]) => Diagram<Outcome | null> | null;
}

const made = new WeakMap<ProgramIndex, Diagrams>();

export function diagramsOf(index: ProgramIndex): Diagrams {
  const known = made.get(index);
  if (known !== undefined) return known;
  const diagrams = makeDiagrams(index);
  made.set(index, diagrams);
  return diagrams;
}

function makeDiagrams(index: ProgramIndex): Diagrams {
  const store = newStore(NODE_LIMIT);
  const compiler = newCompiler(index, store, newInputs(), {
    rankOf: index.rankOf,
    calendarOf: index.calendarOf,
    note: () => {},
  });
  const joint = new Map<string, Diagram<Outcome | null> | null>();
  /** Each clause after those that it reads, so that a long chain of them costs no stack. */
  const compiled = (name: string): OutcomeDiagram => {
    for (const one of closureOf([name], index)) compiler.clause(one.name);
    return compiler.clause(name);
  };
  const clause = (name: string): OutcomeDiagram | null => unlessTooLarge(() => compiled(name));
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
  return { compiler, clause, within };
}

function unlessTooLarge<Found>(make: () => Found): Found | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof TooLarge) return null;
    throw error;
  }
}
