/**
 * A clause that was split, none of whose parts kept its name, is compared with each of them. Where a part says nothing and another
 * says something, that other one takes its place: there the part does not count.
 */
import type { Result } from '../../base/value.ts';
import type { Status } from '../../evaluate/result-value.ts';
import { asResult, type OutcomeDiagram } from '../../diagram/outcome.ts';
import type { Store } from '../../diagram/store.ts';
import { notWhere, someWhere, whereLeaf, type Where } from '../../diagram/where.ts';
import type { Clause } from '../../ir/ir.ts';
import { askedOf, play } from './replay.ts';
import type { CaseFacts } from '../../witness/facts.ts';
import type { Side } from './pair.ts';
import type { DiffScene } from './scene.ts';

type End = 'older' | 'newer';

const ends: readonly End[] = ['older', 'newer'];

/** The other parts beside this one in an edition: what is compared with the same clause of the other edition. */
function otherParts(name: string, end: End, { aligned: { speaks }, pair }: DiffScene): readonly Clause[] {
  const ownIn = (side: End, shared: string): string => speaks[side].steps.get(shared) ?? shared;
  const across = end === 'older' ? 'newer' : 'older';
  const whole = speaks[across].steps.get(name);
  return [...speaks[across].steps].flatMap(([shared, own]) => {
    const isOther = own === whole && ownIn(end, shared) !== ownIn(end, name);
    return isOther ? (pair[end].index.clauses.get(shared) ?? []) : [];
  });
}

const saysNothing = (status: Status | Result['kind']): boolean =>
  status === 'notApplicable' || status === 'gap';

/** Where it counts in either edition; `of`: what a clause comes to in one, null where that is too large. */
export function whereCounts(
  clause: Clause,
  scene: DiffScene,
  store: Store,
  of: (clause: Clause, side: Side) => OutcomeDiagram | null,
): readonly Where[] | null {
  const counts: Where[] = [];
  for (const end of ends) {
    const others = otherParts(clause.name, end, scene);
    if (others.length === 0) continue;
    const speaking: Where[] = [];
    for (const one of [clause, ...others]) {
      const diagram = of(one, scene.pair[end]);
      if (diagram === null) return null;
      speaking.push(whereLeaf(store, diagram, (outcome) => !saysNothing(asResult(outcome).kind)));
    }
    const [own, ...rest] = speaking;
    if (own !== undefined) counts.push(someWhere(store, [own, notWhere(store, someWhere(store, rest))]));
  }
  return counts;
}

/** Whether it counts in a case, by what the evaluator says of the others. */
export const countsIn = (
  shared: CaseFacts,
  clause: Clause,
  statuses: Readonly<Record<End, Status>>,
  scene: DiffScene,
): boolean =>
  ends.every(
    (end) =>
      !saysNothing(statuses[end]) ||
      otherParts(clause.name, end, scene).every((other) => {
        const asked = askedOf(shared, other, scene.originals[end]);
        const played = asked === null ? null : play(asked);
        return played !== null && saysNothing(played.came.status);
      }),
  );
