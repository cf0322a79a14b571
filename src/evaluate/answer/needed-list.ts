/** The inputs that can still change an outcome, the cheapest to find out first. */
import type { Type } from '../../base/value.ts';
import type { Evaluation } from '../decide/evaluation.ts';
import type { OpenInput } from '../known/inputs.ts';
import type { Needed } from '../result.ts';
import type { NeededInput } from '../settle/settled.ts';

const effortRank = { register: 0, provider: 1, document: 2, person: 3 } as const;

/** Judgements last: they are made when the rest is known. */
const kindRank: Readonly<Record<Needed['kind'], number>> = {
  fact: 0,
  event: 0,
  list: 0,
  referenceDate: 0,
  judgement: 1,
  power: 1,
};

function typeRank(type: Type | null): number {
  switch (type?.kind) {
    case 'boolean':
      return 0;
    case 'choice':
    case 'set':
    case 'party':
    case 'contact':
    case 'calendar':
    case 'rounding':
      return 1;
    case 'number':
    case 'money':
    case 'percentage':
      return 2;
    case 'date':
    case 'event':
      return 3;
    default:
      return 4;
  }
}

const rankOf = (input: OpenInput): readonly [number, number, number] => [
  kindRank[input.kind],
  effortRank[input.effort ?? 'provider'],
  typeRank(input.type),
];

export function neededList(needed: readonly NeededInput[], evaluation: Evaluation): readonly Needed[] {
  const found = new Map<string, { readonly entry: Needed; readonly rank: readonly number[] }>();
  for (const { input, member } of needed) {
    const open = evaluation.inputs.get(input);
    if (open === undefined) continue;
    const [list] = open.lists;
    const asked = list === undefined ? open : (evaluation.inputs.get(list) ?? open);
    const path = asked === open && member !== null ? `${open.path}.${member}` : asked.path;
    found.set(path, { entry: { path, kind: asked.kind, label: asked.label }, rank: rankOf(asked) });
  }
  return [...found.values()]
    .sort(
      (left, right) => compareRanks(left.rank, right.rank) || (left.entry.path < right.entry.path ? -1 : 1),
    )
    .map(({ entry }) => entry);
}

function compareRanks(left: readonly number[], right: readonly number[]): number {
  for (const [place, rank] of left.entries()) {
    const other = right[place] ?? 0;
    if (rank !== other) return rank - other;
  }
  return 0;
}
