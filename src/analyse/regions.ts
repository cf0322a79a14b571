/** All the cases of a finding as regions, each as wide as can be, and in words. */
import { unlessTooLarge } from '../diagram/diagrams.ts';
import type { Variable } from '../diagram/model.ts';
import type { Store } from '../diagram/store.ts';
import type { Printing } from '../notation/expression.ts';
import { allowedIn, findCase } from '../witness/find.ts';
import type { Asked } from '../witness/path.ts';
import { basesOf, type Values } from '../witness/relate.ts';
import { regionTexts } from './region-text.ts';
import { regionAround, type Region } from './region.ts';
import { besideOf, type Scene } from './scene.ts';
import { answersTo, groundOf, wayBy, withSets, type Found, type Way } from './search.ts';
import { allWhere, leafWhere, notWhere, type Where } from '../diagram/where.ts';

/** Told apart; what is beyond is told as that there is more. */
export const MOST_REGIONS = 4;

/** The first is the one around the case that is shown. */
export function regionsOf(
  { where, values }: Pick<Found, 'where' | 'values'>,
  scene: Scene,
  readings: ReadonlyMap<string, string> | null,
): readonly Region[] {
  const { store } = besideOf(scene);
  const ground = groundOf(scene, readings);
  const allowed = allowedIn(ground);
  const regions: Region[] = [];
  let left = where;
  let asked = wayOf(where, values, scene);
  while (asked !== null && regions.length < MOST_REGIONS) {
    const region = regionAround(where, asked, allowed);
    regions.push(region);
    const before = left;
    const rest = unlessTooLarge(() => allWhere(store, [before, notWhere(store, inside(region, store))]));
    if (rest === null) break;
    left = rest;
    const next = findCase(left, { isWanted: (holds) => holds, ways: 20 }, ground);
    asked = next.kind === 'found' ? wayOfNext(where, next.values, next.path.asked, scene) : null;
  }
  return regions;
}

/** Where a way through what is left of a diagram goes in the diagram itself, which may ask more of the same inputs. */
function wayOfNext(where: Where, values: Values, asked: readonly Asked[], scene: Scene): Way {
  const answers = new Map(asked.map(({ variable, place }) => [variable, place]));
  const known = withSets(values);
  const { childOf } = answersTo(values, scene.diagrams.compiler.testing.context);
  const isKnown = (variable: Variable): boolean =>
    basesOf([{ variable, place: 0 }]).every((input) => known.has(input));
  return wayBy(where, (variable) => answers.get(variable) ?? (isKnown(variable) ? childOf(variable) : 0));
}

function wayOf(where: Where, values: Values, { diagrams }: Scene): Way {
  const { childOf } = answersTo(values, diagrams.compiler.testing.context);
  return wayBy(where, childOf);
}

function inside(region: Region, store: Store): Where {
  let made = leafWhere(store, true);
  const out = leafWhere(store, false);
  for (const [variable, places] of [...region].reverse())
    made = store.choose(
      variable,
      Array.from({ length: variable.count }, (_, place) => (places.includes(place) ? made : out)),
    );
  return made;
}

export const regionText = (region: Region, printing: Printing): string =>
  regionTexts(region, printing).join(', ');
