/** What of a comparison is asked for each record of a portfolio, and how the answer is said in its names. */
import type { DecisionPair } from '../../diff/portfolio/answers.ts';
import type { Attribute } from '../../diff/portfolio/portfolio.ts';
import type { Comparison } from '../../diff/diff.ts';
import { attributionOf } from '../../diff/effect/attribution.ts';
import type { Diff, Effect, Portfolio } from '../../diff/report.ts';
import type { EvaluateOptions } from '../../evaluate/evaluate.ts';
import type { Io } from '../io.ts';
import { comparePortfolio } from './compare-portfolio.ts';

/** The comparison with what changes for the records of a file. */
export async function withPortfolio(
  io: Io,
  path: string,
  { diff, scene }: Comparison,
  options: Pick<EvaluateOptions, 'context'>,
): Promise<Diff> {
  const asked = diff.effects.filter(isAsked);
  const pairs = asked.map(({ newer, effect }): DecisionPair => {
    const name = newer?.path ?? '';
    return { older: name, newer: name, isEquivalent: effect === 'equivalent' };
  });
  // In the shared words and at the same place in the cycle, so that outcomes and days of both can be compared.
  const { older, newer } = scene.aligned;
  const asFacts = (facts: unknown): unknown => facts;
  const portfolio = await comparePortfolio(io, {
    ...{ path, pairs, language: io.language, attribute: attributeIn(scene) },
    older: { program: older, inOwnWords: asFacts, options },
    newer: { program: newer, inOwnWords: asFacts, options },
  });
  return { ...diff, portfolio: inNamesOf(portfolio, asked) };
}

/** What both editions decide. */
const isAsked = ({ kind, older, newer }: Effect): boolean =>
  kind === 'decision' && older !== null && newer !== null;

const attributeIn =
  (scene: Comparison['scene']): Attribute =>
  ({ pair, facts }) => {
    const clause = scene.aligned.newer.clauses.find(({ name }) => name === pair.newer);
    if (clause === undefined || typeof facts !== 'object' || facts === null)
      return { kind: 'unknown', clauses: [] };
    const { peildatum } = facts as { readonly peildatum?: unknown };
    const referenceDate = typeof peildatum === 'string' ? peildatum : null;
    return attributionOf({ facts: { ...facts }, referenceDate, readings: {} }, clause, scene);
  };

/** Both were asked by the newer name. */
const inNamesOf = ({ decisions, ...counts }: Portfolio, asked: readonly Effect[]): Portfolio => ({
  ...counts,
  decisions: decisions.map((decision, at) => ({
    ...decision,
    older: asked[at]?.older?.path ?? decision.older,
  })),
});
