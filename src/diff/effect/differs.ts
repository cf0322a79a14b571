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
import type { DiffScene } from './scene.ts';
import { comparedBy, type Sought } from './sought.ts';

/** Nodes that one question may take beside those of the editions; they are gone when it is answered. */
const NODES_BESIDE = 100_000;

/** Where it differs, or where it goes from the one outcome of a pair to the other; null: too large. */
export function differsIn(sought: Sought, pair: OutcomePair | null): Where | null {
  const { clause, scene } = sought;
  return whereIn(sought, pair, storeBeside(scene), (side) =>
    endsOf(clause, (end) => diagramOf(clause, end, side)),
  );
}

/** The same over lists of so many records, all alike. */
export function differsAlike(sought: Sought, pair: OutcomePair | null, count: number): Where | null {
  const store = storeBeside(sought.scene);
  return whereIn(sought, pair, store, (side) => alikeIn(sought.clause, side, count, store));
}

/** The pairs of different outcomes that some case may come to, of a step those of its last day first. */
export function outcomePairs({ clause, scene }: Sought): readonly OutcomePair[] {
  const { older, newer } = scene.pair;
  const compiler = besideOf(older, storeBeside(scene));
  const ends: readonly End[] = clause.kind === 'step' ? ['last', 'first'] : [null];
  return ends.flatMap((end) => {
    const [before, after] = [older, newer].map((side) => diagramOf(clause, end, side));
    if (before == null || after == null) return [];
    return unlessTooLarge(() => pairsIn(before, after, compiler)) ?? [];
  });
}

/** What is compared of a clause: what it comes to, or of a step its ends. */
type Ends = readonly { readonly compared: Compared; readonly diagram: OutcomeDiagram | null }[];

type End = 'first' | 'last' | null;

const endsOf = (clause: Clause, of: (end: End) => OutcomeDiagram | null): Ends =>
  clause.kind === 'step'
    ? (['last', 'first'] as const).map((end) => ({ compared: end, diagram: of(end) }))
    : [{ compared: 'none', diagram: of(null) }];

const diagramOf = ({ name }: Clause, end: End, { diagrams }: Side): OutcomeDiagram | null =>
  end === null ? diagrams.clause(name) : diagrams.window(name, end);

const alikeIn = (clause: Clause, side: Side, count: number, store: Store): Ends =>
  endsOf(clause, (end) => {
    const diagram = diagramOf(clause, end, side);
    return diagram === null ? null : unlessTooLarge(() => whereAlike(diagram, count, besideOf(side, store)));
  });

function whereIn(
  sought: Sought,
  pair: OutcomePair | null,
  store: Store,
  ends: (side: Side) => Ends,
): Where | null {
  const { way, order, scene } = sought;
  const { older, newer } = scene.pair;
  const [before, after] = [ends(older), ends(newer)];
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
    return scene.search.possible(someWhere(store, parts), store);
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
