/** For each clause that both editions have: whether it comes to the same in every case, or which way it differs. */
import type { Result } from '../../base/value.ts';
import { whereAlike, asksLists, listsIn } from '../../diagram/alike.ts';
import { newCompiler } from '../../diagram/compile.ts';
import { unlessTooLarge } from '../../diagram/diagrams.ts';
import type { OutcomeDiagram } from '../../diagram/outcome.ts';
import { layOver, type Store } from '../../diagram/store.ts';
import { someWhere, type Where } from '../../analyse/where.ts';
import { COUNTS, noLists, searchIn, type Found, type Searched } from '../../analyse/search.ts';
import type { Clause } from '../../ir/ir.ts';
import type { Lists } from '../../witness/facts.ts';
import { closureOf } from '../../total/program-index.ts';
import { expressionsOf, nodesOf } from '../../total/expressions.ts';
import type { Direction, Doubtful, Effect, EffectKind, Order, Witness } from '../report.ts';
import { attributionOf } from './attribution.ts';
import { directionOf, orderOf, whereDiffers, type Compared } from './order.ts';
import { notDoneYet, play, sharedCase } from './replay.ts';
import type { Side } from './pair.ts';
import type { Came } from './read-entry.ts';
import type { DiffScene } from './scene.ts';

export type Proved = Pick<Effect, 'effect' | 'order' | 'witnesses' | 'doubts' | 'onlyDecidableWith'>;

/** Nodes that one question may take beside those of the editions; they are gone when it is answered. */
const NODES_BESIDE = 100_000;

/** Of a clause of this name in both editions. */
export function effectOf(name: string, scene: DiffScene): Proved {
  const { older, newer, reached } = scene.pair;
  const [before, after] = [older.index.clauses.get(name), newer.index.clauses.get(name)];
  if (before === undefined || after === undefined) throw new RangeError(`no clause '${name}' in both`);
  const order = orderOf(after, newer.index);
  if (!reached.has(name))
    return { effect: 'equivalent', order, witnesses: [], doubts: [], onlyDecidableWith: [] };
  const asked = directions(order).map((direction) => found(direction, after, order, scene));
  const witnesses = asked.flatMap(({ witness }) => witness ?? []);
  const doubts = asked.flatMap(({ doubt }) => doubt ?? []);
  return {
    effect: effectBy(witnesses, doubts),
    order,
    witnesses,
    doubts,
    onlyDecidableWith: factsOfOne(name, scene),
  };
}

const directions = (order: Order | null): readonly Direction[] =>
  order === null ? ['other'] : ['stricter', 'looser', 'other'];

/**
 * Stricter where no case is looser, and the other way round. That something does not apply any more is no direction, and
 * changes nothing of it; an outcome without an order is another.
 */
function effectBy(witnesses: readonly Witness[], doubts: readonly Doubtful[]): EffectKind {
  const shown = new Set(witnesses.map(({ direction }) => direction));
  if (shown.has('stricter') && shown.has('looser')) return 'different';
  const only = (['stricter', 'looser'] as const).find((one) => shown.has(one));
  const other = witnesses.find(({ direction }) => direction === 'other');
  if (other !== undefined && (only === undefined || !isAside(other))) return 'different';
  if (doubts.length > 0) return 'undecided';
  return only ?? 'equivalent';
}

/** From met to not applicable or back. */
const isAside = ({ older, newer }: Witness): boolean =>
  [older, newer].every(({ status }) => status === 'decided' || status === 'notApplicable');

interface Answered {
  readonly witness: Witness | null;
  readonly doubt: Doubtful | null;
}

function found(direction: Direction, clause: Clause, order: Order | null, scene: DiffScene): Answered {
  let refused = false;
  let witness: Witness | null = null;
  const accepts = (one: Found): boolean => {
    witness = witnessOf(one, direction, clause, order, scene);
    if (witness === null) refused = true;
    return witness !== null;
  };
  const searched = search(direction, clause, order, scene, accepts);
  if (searched === null) return { witness: null, doubt: { direction, reason: 'size' } };
  if (searched.kind === 'found') return { witness, doubt: null };
  if (searched.kind === 'none') return { witness: null, doubt: null };
  return { witness: null, doubt: { direction, reason: refused ? 'replay' : searched.doubt } };
}

/** Null: too large. */
function search(
  direction: Direction,
  clause: Clause,
  order: Order | null,
  scene: DiffScene,
  accepts: (one: Found) => boolean,
): Searched | null {
  const { pair } = scene;
  const asIs = (side: Side): Ends => endsOf(clause, (end) => diagramOf(clause, end, side));
  const store = layOver(pair.older.diagrams.compiler.store, NODES_BESIDE);
  const whole = whereIn(direction, order, [asIs(pair.older), asIs(pair.newer)], scene, store);
  if (whole === null) return null;
  const first = searchIn({ where: whole, lists: noLists }, scene.search, new Map(), accepts);
  if (first.kind !== 'undecided' || !asksLists(whole)) return first;
  for (const count of COUNTS) {
    const beside = layOver(pair.older.diagrams.compiler.store, NODES_BESIDE);
    const alike = (side: Side): Ends =>
      endsOf(clause, (end) => {
        const diagram = diagramOf(clause, end, side);
        return diagram === null
          ? null
          : unlessTooLarge(() => whereAlike(diagram, count, besideOf(side, beside)));
      });
    const where = whereIn(direction, order, [alike(pair.older), alike(pair.newer)], scene, beside);
    if (where === null) continue;
    const lists: Lists = { subjects: listsIn(whole), count };
    const some = searchIn({ where, lists }, scene.search, new Map(), accepts);
    if (some.kind === 'found') return some;
  }
  return { kind: 'undecided', doubt: 'list' };
}

const besideOf = ({ index, diagrams }: Side, store: Store) =>
  newCompiler(index, store, diagrams.compiler.inputs, diagrams.compiler.testing.context, diagrams.clause);

// ---------------------------------------------------------------------------------------- in which cases

/** What is compared of a clause: what it comes to, or of a step its ends. */
type Ends = readonly { readonly compared: Compared; readonly diagram: OutcomeDiagram | null }[];

type End = 'first' | 'last' | null;

const endsOf = (clause: Clause, of: (end: End) => OutcomeDiagram | null): Ends =>
  clause.kind === 'step'
    ? (['last', 'first'] as const).map((end) => ({ compared: end, diagram: of(end) }))
    : [{ compared: 'none', diagram: of(null) }];

const diagramOf = ({ name }: Clause, end: End, { diagrams }: Side): OutcomeDiagram | null =>
  end === null ? diagrams.clause(name) : diagrams.window(name, end);

function whereIn(
  direction: Direction,
  order: Order | null,
  [before, after]: readonly [Ends, Ends],
  scene: DiffScene,
  store: Store,
): Where | null {
  const compiler = besideOf(scene.pair.older, store);
  return unlessTooLarge(() => {
    const parts: Where[] = [];
    for (const [place, { compared, diagram }] of before.entries()) {
      const other = after[place]?.diagram ?? null;
      if (diagram === null || other === null) return null;
      parts.push(whereDiffers(diagram, other, comparedBy(order, compared), direction, compiler));
    }
    return scene.search.possible(someWhere(store, parts), store);
  });
}

const comparedBy = (order: Order | null, end: Compared): Compared =>
  order === null ? 'none' : order === 'window' ? end : order;

// --------------------------------------------------------------------------------------------- witnesses

/** Null where the evaluator does not say the same of it. */
function witnessOf(
  one: Found,
  direction: Direction,
  clause: Clause,
  order: Order | null,
  scene: DiffScene,
): Witness | null {
  const plain = sharedCase(one, clause, scene);
  const tried = clause.kind === 'step' ? [plain, notDoneYet(plain, clause, scene)] : [plain];
  for (const shared of tried) {
    const [older, newer] = [scene.originals.older, scene.originals.newer].map((original) =>
      play(shared, clause, original),
    );
    if (older == null || newer == null) continue;
    if (!directionsOf(older.came, newer.came, order, scene).includes(direction)) continue;
    const because = attributionOf(shared, clause, scene);
    return { direction, older: older.shown, newer: newer.shown, because };
  }
  return null;
}

function directionsOf(
  older: Came,
  newer: Came,
  order: Order | null,
  { pair }: DiffScene,
): readonly (Direction | null)[] {
  const ends: readonly Compared[] = order === 'window' ? ['first', 'last'] : [comparedBy(order, 'none')];
  const at = ({ results }: Came, place: number): Result =>
    results[place] ?? results[0] ?? { kind: 'gap', causes: [] };
  return ends.map((compared, place) =>
    directionOf(at(older, place), at(newer, place), compared, pair.newer.index),
  );
}

/** Facts behind a clause in one edition, of which the other knows nothing. */
function factsOfOne(name: string, { pair, aligned }: DiffScene): readonly string[] {
  const { onlyOlder, onlyNewer } = aligned.alignment;
  const only = new Set([...onlyOlder, ...onlyNewer]);
  const found = new Set<string>();
  for (const { index } of [pair.older, pair.newer])
    for (const clause of closureOf([name], index))
      for (const node of nodesOf(expressionsOf(clause))) {
        const path =
          node.kind === 'fact' ? `${node.subject}.${node.fact}` : node.kind === 'say' ? node.name : null;
        if (path !== null && only.has(path)) found.add(path);
      }
  return [...found].toSorted();
}
