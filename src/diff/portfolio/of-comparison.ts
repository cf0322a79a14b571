/** What a comparison of two editions gives a portfolio to count with: both in the shared words, and what is proved. */
import type { Clause } from '../../ir/ir.ts';
import type { Comparison } from '../diff.ts';
import { attributionOf } from '../effect/attribution.ts';
import { inToldNames } from '../effect/told.ts';
import type { Effect, Portfolio } from '../report.ts';
import type { DecisionPair } from './answers.ts';
import type { Attribute, PortfolioOptions } from './portfolio.ts';

export interface ComparedPortfolio extends Pick<PortfolioOptions, 'older' | 'newer' | 'pairs' | 'attribute'> {
  /** With the names that the older edition itself has. */
  readonly inOwnNames: (portfolio: Portfolio) => Portfolio;
}

/**
 * The published decisions that both editions have, in the shared words and at the same place in the cycle, so that outcomes
 * and days of both can be compared. What is new or gone is told once, for all.
 */
export function portfolioOf({ diff, scene }: Comparison): ComparedPortfolio {
  const { older, newer } = scene.aligned;
  const [attribute, told] = [attributeIn(scene), inToldNames(diff.clauses)];
  const published = new Set(newer.clauses.filter(isPublished).map(({ name }) => name));
  const asked = diff.effects.filter(isFirst).flatMap((effect) => askedOf(effect, published));
  return {
    ...{ older, newer },
    pairs: asked.map(({ pair }) => pair),
    attribute: (asked) => told(attribute(asked)),
    inOwnNames: (portfolio) => ({
      ...portfolio,
      decisions: portfolio.decisions.map((decision, place) => ({
        ...decision,
        older: asked[place]?.ownName ?? decision.older,
      })),
    }),
  };
}

interface Asked {
  readonly pair: DecisionPair;
  readonly ownName: string;
}

/** Of what was merged one has the newer name, and stands there first. */
const isFirst = ({ newer }: Effect, place: number, effects: readonly Effect[]): boolean =>
  newer === null || effects.findIndex((other) => other.newer?.path === newer.path) === place;

/** In the shared words both have the newer name. */
function askedOf({ older, newer, effect }: Effect, published: ReadonlySet<string>): readonly Asked[] {
  if (older === null || newer === null || !published.has(newer.path)) return [];
  const name = newer.path;
  return [{ pair: { older: name, newer: name, isEquivalent: effect === 'equivalent' }, ownName: older.path }];
}

const isPublished = (clause: Clause): boolean => clause.kind === 'decision' && clause.isPublished;

/** Of a list it is not found out: a case has one record of it, and this one has many. */
const attributeIn =
  (scene: Comparison['scene']): Attribute =>
  ({ pair, facts, key }) => {
    const clause = scene.aligned.newer.clauses.find(({ name }) => name === pair.newer);
    if (clause === undefined || key !== '' || typeof facts !== 'object' || facts === null)
      return { kind: 'unknown', clauses: [] };
    const day = 'peildatum' in facts && typeof facts.peildatum === 'string' ? facts.peildatum : null;
    return attributionOf({ facts: { ...facts }, referenceDate: day, readings: {} }, clause, scene);
  };
