/** What every question is asked of: a policy, its diagrams, and how cases are looked for and written down. */
import { newCompiler } from '../diagram/compile.ts';
import type { Diagrams } from '../diagram/diagrams.ts';
import { diagramsOf, diagramsWithin, unlessTooLarge } from '../diagram/diagrams.ts';
import { looseScope, type Compiler } from '../diagram/compiler.ts';
import { asResult } from '../diagram/outcome.ts';
import { layOver, nodesOf, type Store } from '../diagram/store.ts';
import type { Input } from '../diagram/model.ts';
import type { Clause, Program } from '../ir/ir.ts';
import type { Printing } from '../notation/expression.ts';
import type { Prover } from '../solve/asking.ts';
import { closureOf, indexOf, type ProgramIndex } from '../total/program-index.ts';
import { isNo } from '../total/results.ts';
import type { Doubt } from '../witness/find.ts';
import { basesOf } from '../witness/relate.ts';
import { whole, type Effort } from './effort.ts';
import type { About } from './finding.ts';
import { allWhere, leafWhere, whereLeaf, type Where } from '../diagram/where.ts';

export interface Scene {
  readonly index: ProgramIndex;
  readonly diagrams: Diagrams;
  readonly printing: Printing;
  /** Asked where tests tie inputs together; null: what it would say is undecided. */
  readonly prover: Prover | null;
  /** What was looked for in vain for one answer, and why it is not known for that. */
  readonly vain?: Map<string, Doubt>;
  readonly isOwn: (about: Pick<About, 'kind' | 'path'>) => boolean;
  /** All that is worth it, where nothing is said. */
  readonly effort?: Effort;
  /** What `altijd` says, as far as it is about the inputs of a diagram. */
  readonly possible: (place: Where, store: Store) => Where;
}

export function sceneOf(
  program: Program,
  prover: Prover | null,
  isOwn: Scene['isOwn'],
  effort: Effort = whole,
): Scene {
  const index = indexOf(program);
  const diagrams = effort.nodes === null ? diagramsOf(index) : diagramsWithin(index, effort.nodes);
  // The same leaves for whatever is put together beside each other.
  for (const holds of [true, false]) leafWhere(diagrams.compiler.store, holds);
  if (program.clauses.length <= effort.clauses) compileAll(index, diagrams);
  return {
    index,
    diagrams,
    printing: { index, language: program.language },
    prover,
    isOwn,
    effort,
    possible: possibleIn(index, diagrams),
  };
}

/**
 * All clauses, those that read most first. Inputs are ordered as they are met, and what joins much comes out small only in
 * its own order: the conditions of WV-2024 are 8,000 nodes so, and more than 380,000 after the tables that read some of them.
 */
export function compileAll(index: ProgramIndex, diagrams: Diagrams): void {
  const names = index.program.clauses.map(({ name }) => name);
  const reads = new Map(names.map((name) => [name, closureOf([name], index).length]));
  const readBy = (name: string): number => reads.get(name) ?? 0;
  for (const name of names.toSorted((left, right) => readBy(right) - readBy(left))) diagrams.clause(name);
}

/**
 * Where some clauses are compiled, those that they read before them: what is put together from them, for one answer only.
 * Null where that is too large.
 */
export function compiled<Made>(
  clauses: readonly Clause[],
  scene: Scene,
  make: (compiler: Compiler) => Made,
): Made | null {
  return unlessTooLarge(() => {
    const names = clauses.map(({ name }) => name);
    for (const one of closureOf(names, scene.index)) scene.diagrams.compiler.clause(one.name);
    return make(besideOf(scene));
  });
}

/** What is worked out for one answer only: it leaves the others as much room as they had. */
export const besideOf = ({ index, diagrams, effort = whole }: Scene): Compiler => {
  const { store, inputs, testing } = diagrams.compiler;
  return newCompiler(index, layOver(store, effort.beside), inputs, testing.context, diagrams.clause);
};

export interface Always {
  readonly holds: Where;
  readonly inputs: ReadonlySet<Input>;
}

const possibleIn = (index: ProgramIndex, diagrams: Diagrams): Scene['possible'] => {
  let made: readonly Always[] | null = null;
  // Made when they are first asked for: one that is too large leaves what it is asked for undecided, and no more.
  return possibleAmong(() => (made ??= alwaysIn(index, diagrams)));
};

/** What a program says always holds. */
export const alwaysIn = ({ program }: ProgramIndex, { compiler }: Diagrams): readonly Always[] =>
  program.always.map(({ condition }) =>
    alwaysOf(
      whereLeaf(
        compiler.store,
        compiler.compile(condition, looseScope(null)),
        (outcome) => !isNo(asResult(outcome)),
      ),
    ),
  );

export const alwaysOf = (holds: Where): Always => ({ holds, inputs: inputsIn(holds) });

/** Only what shares an input with a diagram, or with what shares one, can rule out a case of it. */
export const possibleAmong =
  (conditions: () => readonly Always[]): Scene['possible'] =>
  (place, own) => {
    const asked = new Set(inputsIn(place));
    const related: Where[] = [];
    const open = new Set(conditions());
    for (let isMore = true; isMore;) {
      isMore = false;
      for (const one of open)
        if ([...one.inputs].some((input) => asked.has(input))) {
          open.delete(one);
          related.push(one.holds);
          for (const input of one.inputs) asked.add(input);
          isMore = true;
        }
    }
    return related.length === 0 ? place : allWhere(own, [place, ...related]);
  };

/** The inputs that a diagram asks, and those that its tests are computed from. */
export function inputsIn(place: Where): ReadonlySet<Input> {
  const found = new Set<Input>();
  for (const node of nodesOf(place)) {
    if (node.kind === 'leaf') continue;
    const { variable } = node;
    const bases = basesOf([{ variable, place: 0 }]);
    for (const input of [variable.input, ...bases]) found.add(input);
  }
  return found;
}
