/** What a record may add to what goes over its list, asked of its own row. */
import type { Plan, PlanLeaf, Ref } from '../../plan/plan.ts';
import { bitIn } from './bits.ts';
import type { Dialect } from './dialect.ts';
import { not, sql, truth, type Sql } from './expression.ts';
import type { KnownInputs } from './inputs.ts';
import type { Layers } from './layers.ts';
import type { Questions } from './question.ts';
import { reach, type Reached } from './reach.ts';
import { both, either, mapped } from './surely.ts';
import type { Terms } from './terms.ts';
import { Unsayable } from './unsayable.ts';

/** What a row of a record is asked by. */
export interface Each {
  readonly plan: Plan;
  readonly dialect: Dialect;
  readonly layers: Layers;
  readonly questions: Questions;
  readonly terms: Terms;
  readonly known: KnownInputs;
}

/** What a part of a record may come to; `drop`: nothing, as it does not count. */
const ways = ['yes', 'no', 'value', 'gap', 'conflict', 'error', 'drop'] as const;
export type Way = (typeof ways)[number];

/** Whether a record may add that. Each is yes or no on every row. */
export type Adds = Readonly<Record<Way, Sql>>;

/** Of yes and no. */
export function addedBy(where: Ref | null, body: Ref | null, isEvery: boolean, each: Each): Adds {
  const counts = waysTo(where, 'w', truthOf, each);
  const has = waysTo(body, 'b', truthOf, each);
  // Of what has no truth whether it counts, what it has settles it where it would do so either way.
  const settling = isEvery ? has.yes : has.no;
  const passing = isEvery ? has.no : has.yes;
  const isSpread = either([counts.gap, counts.conflict, counts.error]);
  const worst = (kind: 'gap' | 'conflict' | 'error'): Sql => {
    const below = { gap: [], conflict: ['gap'], error: ['gap', 'conflict'] } as const;
    const lower = below[kind].map((one) => has[one]);
    return either([
      both([counts.yes, has[kind]]),
      both([counts[kind], either([passing, ...lower, has[kind]])]),
      both([either(below[kind].map((one) => counts[one])), has[kind]]),
    ]);
  };
  const made: Adds = {
    yes: either([both([counts.yes, has.yes]), isEvery ? both([isSpread, settling]) : truth(false)]),
    no: either([both([counts.yes, has.no]), isEvery ? truth(false) : both([isSpread, settling])]),
    gap: worst('gap'),
    conflict: worst('conflict'),
    error: worst('error'),
    value: truth(false),
    drop: either([counts.no, counts.drop, has.drop]),
  };
  return mapped(made, (one, way) => each.layers.column(`e_${way}`, one));
}

const none: Adds = mapped({ yes: 0, no: 0, value: 0, gap: 0, conflict: 0, error: 0, drop: 0 }, () =>
  truth(false),
);

/** Where a diagram may lead; null: yes. */
export const waysTo = (ref: Ref | null, prefix: string, wayOf: WayOf, each: Each): Adds =>
  ref === null ? { ...none, yes: truth(true) } : waysIn(reachIn(ref, prefix, each), prefix, wayOf, each);

export const reachIn = (ref: Ref, prefix: string, each: Each): Reached =>
  reach(ref, { ...each, prefix, tellsOpen: false });

/** The column that holds which leaves a row may reach. */
export const wordOf = (reached: Reached, prefix: string, { layers }: Each): Sql =>
  layers.column(`${prefix}m`, reached.word(0));

/** What the leaves are that a row may reach. */
export function waysIn(reached: Reached, prefix: string, wayOf: WayOf, each: Each): Adds {
  const masks = new Map<Way, bigint>();
  for (const { leaf, bit } of reached.leaves) {
    const way = wayOf(leaf);
    masks.set(way, (masks.get(way) ?? 0n) | bitIn(bit));
  }
  const all = [...masks.values()].reduce((set, mask) => set | mask, 0n);
  const { bits } = each.dialect;
  const word = wordOf(reached, prefix, each);
  return mapped(none, (_, way) => {
    const mask = masks.get(way) ?? 0n;
    if (mask === 0n || mask === all) return truth(mask !== 0n);
    return sql`(${bits.common(word, mask)} <> ${bits.constant(0n)})`;
  });
}

type WayOf = (leaf: PlanLeaf) => Way;

/** An absent yes or no counts as no. */
export function truthOf(leaf: PlanLeaf): Way {
  if (leaf.kind === 'value' && leaf.value.kind === 'boolean') return leaf.value.value ? 'yes' : 'no';
  if (leaf.kind === 'value' && leaf.value.kind === 'absent') return 'no';
  if (leaf.kind === 'value' || leaf.kind === 'term') throw new Unsayable({ kind: 'ofList', subject: '' });
  return spreadOf(leaf);
}

/** Of figures and days: a value, whichever it is, or what it has instead. */
export function spreadOf(leaf: PlanLeaf): Way {
  switch (leaf.kind) {
    case 'gap':
    case 'conflict':
    case 'error':
      return leaf.kind;
    case 'notApplicable':
      return 'drop';
    case 'value':
    case 'term':
      return 'value';
    case 'nowhere':
      throw new Unsayable({ kind: 'ofList', subject: '' });
  }
}

/** Only one way is left for it. */
export const isSettled = (adds: Adds): Sql =>
  either(ways.map((own) => both(ways.map((way) => (way === own ? adds[way] : not(adds[way]))))));
