/** Where a clause differs in the way that is sought: over all cases, over lists of alike records, or between two outcomes. */
import { whereAlike } from '../../diagram/alike.ts';
import { newCompiler } from '../../diagram/compile.ts';
import type { Compiler } from '../../diagram/compiler.ts';
import { unlessTooLarge } from '../../diagram/diagrams.ts';
import type { OutcomeDiagram } from '../../diagram/outcome.ts';
import { layOver, type Store } from '../../diagram/store.ts';
import { allWhere, leafWhere, someWhere, type Where } from '../../diagram/where.ts';
import type { Clause } from '../../ir/ir.ts';
import { pairsIn, whereDiffers, whereHeldUp, whereSame, type Compared, type OutcomePair } from './order.ts';
import type { Side } from './pair.ts';
import { whereCounts } from './parts.ts';
import type { DiffScene } from './scene.ts';
import { comparedBy, type Sought } from './sought.ts';

/** Nodes that one question may take beside those of the editions; they are gone when it is answered. */
const NODES_BESIDE = 100_000;

/** Where it differs, or where it goes from the one outcome of a pair to the other; null: too large. */
export function differsIn(sought: Sought, pair: OutcomePair | null): Where | null {
  return whereIn(sought, pair, storeBeside(sought.scene), diagramIn);
}

/** The same over lists of so many records, all alike. */
export function differsAlike(sought: Sought, pair: OutcomePair | null, count: number): Where | null {
  const store = storeBeside(sought.scene);
  return whereIn(sought, pair, store, (clause, end, side) => {
    const diagram = diagramIn(clause, end, side);
    return diagram === null ? null : unlessTooLarge(() => whereAlike(diagram, count, besideOf(side, store)));
  });
}

/** The pairs of different outcomes that some case may come to, of a step those of its last day first. */
export function outcomePairs({ clause, scene }: Sought): readonly OutcomePair[] {
  const { older, newer } = scene.pair;
  const compiler = besideOf(older, storeBeside(scene));
  return endsOf(clause).flatMap((end) => {
    const [before, after] = [older, newer].map((side) => diagramIn(clause, end, side));
    if (before == null || after == null) return [];
    return unlessTooLarge(() => pairsIn(before, after, compiler)) ?? [];
  });
}

/** What is compared of a clause: what it comes to, or of a step its ends. */
type Ends = readonly { readonly compared: Compared; readonly diagram: OutcomeDiagram | null }[];

type End = 'first' | 'last' | null;

/** What a clause comes to at an end, in one edition; null: too large. */
type DiagramOf = (clause: Clause, end: End, side: Side) => OutcomeDiagram | null;

const endsOf = (clause: Clause): readonly [End, ...End[]] =>
  clause.kind === 'step' ? ['last', 'first'] : [null];

const diagramIn: DiagramOf = ({ name }, end, { diagrams }) =>
  end === null ? diagrams.clause(name) : diagrams.window(name, end);

function whereIn(sought: Sought, pair: OutcomePair | null, store: Store, diagramOf: DiagramOf): Where | null {
  const { way, order, scene, clause } = sought;
  const { older, newer } = scene.pair;
  const [before = [], after = []] = [older, newer].map((side) =>
    endsOf(clause).map((end) => ({
      compared: end ?? ('none' as const),
      diagram: diagramOf(clause, end, side),
    })),
  );
  const compiler = besideOf(older, store);
  return unlessTooLarge(() => {
    const parts: Where[] = [];
    if (way === 'other' && pair === null && mayWait(sought)) {
      const waits = heldUpIn(sought, [before, after], compiler);
      if (waits === null) return null;
      parts.push(waits);
    }
    for (const [place, { compared, diagram }] of before.entries()) {
      const other = after[place]?.diagram ?? null;
      if (diagram === null || other === null) return null;
      parts.push(whereDiffers(diagram, other, comparedBy(order, compared), way, compiler, pair));
    }
    const counts = whereCounts(clause, scene, store, (own, side) => diagramOf(own, endsOf(own)[0], side));
    if (counts === null) return null;
    return scene.search.possible(allWhere(store, [someWhere(store, parts), ...counts]), store);
  });
}

/** Where a step has the same days in both, and waits for another step in one of them. */
function heldUpIn(
  { clause, scene }: Sought,
  [before, after]: readonly [Ends, Ends],
  compiler: Compiler,
): Where | null {
  const { store } = compiler;
  const { older, newer } = scene.pair;
  const [one, other] = [older, newer].map(({ diagrams }) => diagrams.clause(clause.name));
  if (one == null || other == null) return null;
  const same = before.map(({ diagram }, place) => {
    const end = after[place]?.diagram;
    return diagram === null || end == null ? leafWhere(store, false) : whereSame(diagram, end, compiler);
  });
  return allWhere(store, [whereHeldUp(one, other, compiler), ...same]);
}

/** A step that waits for none in either edition is held up by nothing. */
const mayWait = ({ clause: { name }, scene: { pair } }: Sought): boolean =>
  [pair.older, pair.newer].some(({ index }) => {
    const step = index.clauses.get(name);
    return step?.kind === 'step' && step.dependsOn.length > 0;
  });

export const storeBeside = ({ pair }: DiffScene): Store =>
  layOver(pair.older.diagrams.compiler.store, NODES_BESIDE);

export const besideOf = ({ index, diagrams }: Side, store: Store): Compiler =>
  newCompiler(index, store, diagrams.compiler.inputs, diagrams.compiler.testing.context, diagrams.clause);
