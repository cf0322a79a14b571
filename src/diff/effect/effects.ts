/** For each clause that both editions have: whether it comes to the same in every case, or which way it differs. */
import type { Result } from '../../base/value.ts';
import { whereAlike } from '../../diagram/alike.ts';
import { newCompiler } from '../../diagram/compile.ts';
import { unlessTooLarge } from '../../diagram/diagrams.ts';
import type { OutcomeDiagram } from '../../diagram/outcome.ts';
import { layOver, type Store } from '../../diagram/store.ts';
import { someWhere, type Where } from '../../diagram/where.ts';
import { searchAlike, type Found, type Searched } from '../../analyse/search.ts';
import type { Clause } from '../../ir/ir.ts';
import { closureOf } from '../../total/program-index.ts';
import { expressionsOf, nodesOf } from '../../total/expressions.ts';
import type { Direction, Doubtful, Effect, EffectKind, Order, Witness } from '../report.ts';
import { attributionOf } from './attribution.ts';
import { orderOf, pairsIn, wayOf, whereDiffers, type Compared, type OutcomePair, type Way } from './order.ts';
import { askedOfBoth, cameAtOnce, notDoneYet, play, sharedCase, type AskedOf } from './replay.ts';
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
  const asked = waysOf(order).map((way) => ({ way, ...found(way, after, order, scene) }));
  const shown = asked.filter(({ witness }) => witness !== null).map(({ way }) => way);
  const doubts = asked.flatMap(({ doubt }) => doubt ?? []);
  return {
    effect: effectBy(new Set(shown), doubts),
    order,
    witnesses: asked.flatMap(({ witness }) => witness ?? []),
    doubts,
    onlyDecidableWith: factsOfOne(name, scene),
  };
}

function waysOf(order: Order | null): readonly Way[] {
  if (order === null) return ['other'];
  return order === 'met' ? ['stricter', 'looser', 'other', 'aside'] : ['stricter', 'looser', 'other'];
}

/**
 * Stricter where no case is looser, and the other way round. That something does not apply any more changes nothing of
 * that; an outcome without an order does.
 */
function effectBy(shown: ReadonlySet<Way>, doubts: readonly Doubtful[]): EffectKind {
  if (shown.has('other') || (shown.has('stricter') && shown.has('looser'))) return 'different';
  if (doubts.length > 0)
    return shown.size === 0 && doubts.every(({ reason }) => reason === 'elsewhere')
      ? 'notAtHand'
      : 'undecided';
  const only = (['stricter', 'looser'] as const).find((one) => shown.has(one));
  return only ?? (shown.has('aside') ? 'different' : 'equivalent');
}

/** Cases that may leave something open, or that the evaluator sees otherwise, before no more of them are tried. */
const MOST_REFUSED = 40;

/** Of those, cases that are played back, as they are not settled at once: that takes a while. */
const MOST_PLAYED = 6;

interface Answered {
  readonly witness: Witness | null;
  readonly doubt: Doubtful | null;
}

function found(way: Way, clause: Clause, order: Order | null, scene: DiffScene): Answered {
  let [refused, played] = [0, 0];
  let isElsewhere = false;
  let witness: Witness | null = null;
  const accepts = (one: Found): boolean => {
    const asked = { way, clause, order, isPlayed: played < MOST_PLAYED };
    const seen = refused < MOST_REFUSED ? witnessOf(one, asked, scene) : null;
    if (seen !== 'surelyOther') played += 1;
    if (seen === 'elsewhere') isElsewhere = true;
    else witness = seen === 'surelyOther' ? null : seen;
    if (witness === null) refused += 1;
    return witness !== null;
  };
  const searched = search(way, clause, order, scene, accepts);
  if (searched?.kind === 'found') return { witness, doubt: null };
  if (searched?.kind === 'none') return { witness: null, doubt: null };
  const reason = searched === null ? 'size' : refused > 0 ? 'replay' : searched.doubt;
  return {
    witness: null,
    doubt: { direction: directionOf(way), reason: isElsewhere ? 'elsewhere' : reason },
  };
}

/**
 * Null: too large. A case in which outcomes differ may leave open what they are: then it is looked for with these two
 * outcomes, and those.
 */
function search(
  way: Way,
  clause: Clause,
  order: Order | null,
  scene: DiffScene,
  accepts: (one: Found) => boolean,
): Searched | null {
  const any = searchFor({ way, clause, order, pair: null }, scene, accepts);
  if (any === null || any.kind !== 'undecided') return any;
  for (const pair of pairsOf(clause, scene).slice(0, MOST_PAIRS)) {
    const found = searchFor({ way, clause, order, pair }, scene, accepts);
    if (found?.kind === 'found') return found;
  }
  return any;
}

/** Pairs of outcomes that are looked for one by one. */
const MOST_PAIRS = 24;

interface Sought {
  readonly way: Way;
  readonly clause: Clause;
  readonly order: Order | null;
  readonly pair: OutcomePair | null;
}

function searchFor(sought: Sought, scene: DiffScene, accepts: (one: Found) => boolean): Searched | null {
  const { pair } = scene;
  const store = storeBeside(scene);
  const asIs = (side: Side): Ends => endsOf(sought.clause, (end) => diagramOf(sought.clause, end, side));
  const whole = whereIn(sought, [asIs(pair.older), asIs(pair.newer)], scene, store);
  if (whole === null) return null;
  const alike = (count: number): Where | null => {
    const beside = storeBeside(scene);
    const [before, after] = [pair.older, pair.newer].map((side) =>
      alikeIn(sought.clause, side, count, beside),
    ) as [Ends, Ends];
    return whereIn(sought, [before, after], scene, beside);
  };
  return searchAlike(whole, alike, scene.search, new Map(), accepts);
}

const storeBeside = ({ pair }: DiffScene): Store => layOver(pair.older.diagrams.compiler.store, NODES_BESIDE);

/** Over lists of so many records, all alike. */
const alikeIn = (clause: Clause, side: Side, count: number, store: Store): Ends =>
  endsOf(clause, (end) => {
    const diagram = diagramOf(clause, end, side);
    return diagram === null ? null : unlessTooLarge(() => whereAlike(diagram, count, besideOf(side, store)));
  });

function pairsOf(clause: Clause, scene: DiffScene): readonly OutcomePair[] {
  const { older, newer } = scene.pair;
  const compiler = besideOf(older, storeBeside(scene));
  const ends: readonly End[] = clause.kind === 'step' ? ['last', 'first'] : [null];
  return ends.flatMap((end) => {
    const [before, after] = [older, newer].map((side) => diagramOf(clause, end, side));
    if (before == null || after == null) return [];
    return unlessTooLarge(() => pairsIn(before, after, compiler)) ?? [];
  });
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
  { way, order, pair }: Sought,
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
      parts.push(whereDiffers(diagram, other, comparedBy(order, compared), way, compiler, pair));
    }
    return scene.search.possible(someWhere(store, parts), store);
  });
}

const comparedBy = (order: Order | null, end: Compared): Compared =>
  order === null ? 'none' : order === 'window' ? end : order;

// --------------------------------------------------------------------------------------------- witnesses

interface Shown {
  readonly way: Way;
  readonly clause: Clause;
  readonly order: Order | null;
  /** Whether a case that is not settled at once is played back. */
  readonly isPlayed: boolean;
}

/** Null where the evaluator leaves it open, or does not say the same of it. */
function witnessOf(one: Found, shown: Shown, scene: DiffScene): Witness | 'elsewhere' | 'surelyOther' | null {
  const { way, clause, order } = shown;
  const plain = sharedCase(one, clause, scene);
  const tried = clause.kind === 'step' ? [plain, notDoneYet(plain, clause, scene)] : [plain];
  let isSure = true;
  for (const shared of tried) {
    const asked = askedOfBoth(shared, clause, scene);
    if (asked === null) continue;
    const atOnce = waysAtOnce(asked, order, scene);
    if (atOnce === null ? !shown.isPlayed : !atOnce.includes(way)) continue;
    isSure = false;
    const [older, newer] = asked.map(play);
    if (older == null || newer == null) continue;
    if (!waysBetween(older.came, newer.came, order, scene).includes(way)) continue;
    if (older.isElsewhere || newer.isElsewhere) return 'elsewhere';
    const because = attributionOf(shared, clause, scene);
    return { direction: directionOf(way), older: older.shown, newer: newer.shown, because };
  }
  return isSure ? 'surelyOther' : null;
}

/** How both differ on a case that they settle at once; null: they do not. */
function waysAtOnce(
  asked: readonly AskedOf[],
  order: Order | null,
  scene: DiffScene,
): readonly (Way | null)[] | null {
  const [older, newer] = asked.map(cameAtOnce);
  return older == null || newer == null ? null : waysBetween(older, newer, order, scene);
}

const directionOf = (way: Way): Direction => (way === 'aside' ? 'other' : way);

function waysBetween(
  older: Came,
  newer: Came,
  order: Order | null,
  { pair }: DiffScene,
): readonly (Way | null)[] {
  const ends: readonly Compared[] = order === 'window' ? ['first', 'last'] : [comparedBy(order, 'none')];
  const at = ({ results }: Came, place: number): Result =>
    results[place] ?? results[0] ?? { kind: 'gap', causes: [] };
  return ends.map((compared, place) => wayOf(at(older, place), at(newer, place), compared, pair.newer.index));
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
