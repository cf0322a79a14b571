/** What every question is asked of: a policy, its diagrams, and how cases are looked for and written down. */
import type { Diagrams } from '../diagram/diagrams.ts';
import { diagramsOf, unlessTooLarge } from '../diagram/diagrams.ts';
import { looseScope } from '../diagram/compiler.ts';
import { asResult } from '../diagram/outcome.ts';
import { nodesOf, type Store } from '../diagram/store.ts';
import type { Input } from '../diagram/model.ts';
import type { Clause, Program } from '../ir/ir.ts';
import type { Printing } from '../notation/expression.ts';
import type { Prover } from '../solve/asking.ts';
import { closureOf, indexOf, type ProgramIndex } from '../total/program-index.ts';
import { isNo } from '../total/results.ts';
import { basesOf } from '../witness/relate.ts';
import type { About } from './finding.ts';
import { allWhere, whereLeaf, type Where } from './where.ts';

export interface Scene {
  readonly index: ProgramIndex;
  readonly diagrams: Diagrams;
  readonly printing: Printing;
  /** Asked where tests tie inputs together; null: what it would say is undecided. */
  readonly prover: Prover | null;
  readonly isOwn: (about: Pick<About, 'kind' | 'path'>) => boolean;
  /** What `altijd` says, as far as it is about the inputs of a diagram. */
  readonly possible: (place: Where, store?: Store) => Where;
}

export function sceneOf(program: Program, prover: Prover | null, isOwn: Scene['isOwn']): Scene {
  const index = indexOf(program);
  const diagrams = diagramsOf(index);
  return {
    index,
    diagrams,
    printing: { index, language: program.language },
    prover,
    isOwn,
    possible: possibleIn(index, diagrams),
  };
}

/** Where some clauses are compiled, those that they read before them; null where that is too large. */
export function compiled<Made>(
  clauses: readonly Clause[],
  { index, diagrams }: Scene,
  make: () => Made,
): Made | null {
  return unlessTooLarge(() => {
    const names = clauses.map(({ name }) => name);
    for (const one of closureOf(names, index)) diagrams.compiler.clause(one.name);
    return make();
  });
}

/** Only what shares an input with a diagram, or with what shares one, can rule out a case of it. */
function possibleIn(index: ProgramIndex, { compiler }: Diagrams): Scene['possible'] {
  const { store } = compiler;
  const conditions = index.program.always.map(({ condition }) => {
    const diagram = compiler.compile(condition, looseScope(null));
    const holds = whereLeaf(store, diagram, (outcome) => !isNo(asResult(outcome)));
    return { holds, inputs: inputsIn(holds) };
  });
  return (place, own = store) => {
    const asked = new Set(inputsIn(place));
    const related: Where[] = [];
    const open = new Set(conditions);
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
}

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
