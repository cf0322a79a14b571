/** The comparison with what changes for the records of a file. */
import type { Comparison } from '../../diff/diff.ts';
import { portfolioOf } from '../../diff/portfolio/of-comparison.ts';
import type { Diff } from '../../diff/report.ts';
import type { EvaluateOptions } from '../../evaluate/evaluate.ts';
import type { Io } from '../io.ts';
import { comparePortfolio } from './compare-portfolio.ts';

export async function withPortfolio(
  io: Io,
  path: string,
  comparison: Comparison,
  options: Pick<EvaluateOptions, 'context'>,
): Promise<Diff> {
  const { older, newer, pairs, attribute, inOwnNames } = portfolioOf(comparison);
  const asFacts = (facts: unknown): unknown => facts;
  const portfolio = await comparePortfolio(io, {
    ...{ path, pairs, language: io.language, attribute },
    older: { program: older, inOwnWords: asFacts, options },
    newer: { program: newer, inOwnWords: asFacts, options },
  });
  return { ...comparison.diff, portfolio: inOwnNames(portfolio) };
}
