/** What a comparison of two editions gives a portfolio to count with: both in the shared words, and what is proved. */
import type { Clause, Decision } from '../../ir/ir.ts';
import type { Comparison } from '../diff.ts';
import { attributionOf } from '../effect/attribution.ts';
import type { Effect, Portfolio } from '../report.ts';
import type { DecisionPair } from './answers.ts';
import type { Attribute, PortfolioOptions } from './portfolio.ts';

export interface ComparedPortfolio extends Pick<PortfolioOptions, 'older' | 'newer' | 'pairs' | 'attribute'> {
  /** With the names that the older edition itself has. */
  readonly inOwnNames: (portfolio: Portfolio) => Portfolio;
}

/** The published decisions. Where the older text is not at hand, nothing can be said to be new. */
export function portfolioOf(comparison: Comparison): ComparedPortfolio {
  const { aligned } = comparison.scene;
  const own = aligned.speaks.older.steps;
  const nameOf = (name: string | null): string | null => (name === null ? null : (own.get(name) ?? name));
  return {
    older: aligned.older,
    newer: aligned.newer,
    pairs: pairsIn(comparison),
    attribute: attributeIn(comparison),
    inOwnNames: (portfolio) => ({
      ...portfolio,
      decisions: portfolio.decisions.map((decision) => ({ ...decision, older: nameOf(decision.older) })),
    }),
  };
}

function pairsIn({ scene, diff }: Comparison): readonly DecisionPair[] {
  const { older, newer } = scene.aligned;
  const shared = new Map([...scene.aligned.speaks.older.steps].map(([name, own]) => [own, name]));
  const isShown = (name: string | null): boolean =>
    [...newer.clauses, ...older.clauses].some((clause) => clause.name === name && isPublished(clause));
  return diff.effects.flatMap((effect): readonly DecisionPair[] => {
    if (effect.kind !== 'decision' || effect.effect === 'notAtHand') return [];
    const pair = pairOf(effect, (own) => shared.get(own) ?? own);
    return isShown(pair.newer ?? pair.older) ? [pair] : [];
  });
}

const pairOf = ({ older, newer, effect }: Effect, sharedName: (own: string) => string): DecisionPair => ({
  older: older === null ? null : sharedName(older.path),
  newer: newer === null ? null : newer.path,
  isEquivalent: effect === 'equivalent',
});

const isPublished = (clause: Clause): clause is Decision => clause.kind === 'decision' && clause.isPublished;

/** Of a list it is not found out: a case has one record of it, and this one has many. */
const attributeIn =
  ({ scene }: Comparison): Attribute =>
  ({ pair, facts, key }) => {
    const { older, newer } = scene.aligned;
    const clause =
      newer.clauses.find(({ name }) => name === pair.newer) ??
      older.clauses.find(({ name }) => name === pair.older);
    if (clause === undefined || key !== '' || typeof facts !== 'object' || facts === null)
      return { kind: 'unknown', clauses: [] };
    const day = 'peildatum' in facts && typeof facts.peildatum === 'string' ? facts.peildatum : null;
    return attributionOf({ facts: { ...facts }, referenceDate: day, readings: {} }, clause, scene);
  };
