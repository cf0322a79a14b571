/** How much the examples show of each clause and judgement. */
import { coverageReport } from '../../adequacy/report.ts';
import { coverageOf } from '../../adequacy/seen/coverage.ts';
import type { Program } from '../../ir/ir.ts';

export interface ClauseCoverage {
  /** Path of a clause, a judgement, a parameter or a reading. */
  readonly name: string;
  /** What no example shows: a condition or bound in the notation of the policy, or null for the thing itself, with the side. */
  readonly missing: readonly {
    readonly part: string | null;
    readonly text: string | null;
    readonly side: string;
    readonly value: string | null;
  }[];
}

/** What is not shown, by where it stands; what is shown whole is not in it. */
export function clauseCoverage(program: Program): readonly ClauseCoverage[] {
  const byName = new Map<string, ClauseCoverage['missing'][number][]>();
  for (const { place, text, side, value } of coverageReport(coverageOf(program)).uncovered) {
    const one = { part: place.part?.name ?? null, text, side, value };
    byName.set(place.name, [...(byName.get(place.name) ?? []), one]);
  }
  return [...byName].map(([name, missing]) => ({ name, missing }));
}
