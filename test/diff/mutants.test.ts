/**
 * Each small mistake that could be made in a policy, compared with the policy as two editions, is one changed clause; and
 * where a search of its own for an example that notices the mistake finds one, the clause is not called unchanged.
 */
import { describe, expect, test } from 'vitest';
import type { Mutant } from '../../src/adequacy/families/mutant.ts';
import { mutantsOf } from '../../src/adequacy/families/mutants.ts';
import { judge, type Verdict } from '../../src/adequacy/run/judge.ts';
import { prepareKilling, type Mistaken } from '../../src/adequacy/run/kill.ts';
import { diffOf } from '../../src/diff/diff.ts';
import type { Diff, Effect } from '../../src/diff/report.ts';
import type { Program } from '../../src/ir/ir.ts';
import { indexOf } from '../../src/total/program-index.ts';
import { policyNamed } from '../support/policies.ts';

interface Judged {
  readonly mutant: Mutant;
  readonly mistaken: Mistaken;
  readonly verdict: Verdict;
  readonly diff: Diff;
}

/**
 * Every so manieth mistake: all of a policy take minutes to hours. `EVERY=1 npx vitest run test/diff/mutants.test.ts` takes
 * them all, `EVERY=8 FROM=3` the eighth part that begins with the fourth; both say how far they are.
 */
async function* sampleOf(policy: string, usual: number): AsyncGenerator<Judged> {
  const every = Number(process.env.EVERY ?? usual);
  const from = Number(process.env.FROM ?? 0);
  const whole = await policyNamed(policy);
  const program: Program = { ...whole, notes: [] };
  const index = indexOf(program);
  const killing = prepareKilling(index);
  const sample = mutantsOf(index).filter((_, place) => place % every === from);
  for (const [place, mutant] of sample.entries()) {
    if (process.env.EVERY !== undefined && place % 50 === 0)
      process.stderr.write(`${policy}: ${place} of ${sample.length}\n`);
    const mistaken = killing.mistaken(mutant.edits);
    const verdict = judge(mistaken, 'noticed', { index, cases: [] });
    yield { mutant, mistaken, verdict, diff: diffOf({ program }, { program: mistaken.program }) };
  }
}

const changedIn = ({ effects }: Diff): readonly Effect[] =>
  effects.filter(({ effect }) => effect !== 'equivalent');

/** What an example expects of, where it does so under the chosen readings: a comparison takes each edition under those. */
function noticedIn({ mistaken: { program }, verdict }: Judged): readonly string[] {
  if (verdict.kind !== 'survives') return [];
  const chosen = new Map(program.readings.map(({ name, alternatives }) => [name, alternatives[0]?.name]));
  return verdict.example.expected
    .filter(({ readings }) => Object.entries(readings).every(([name, one]) => chosen.get(name) === one))
    .map(({ name }) => name.replace(/\.(eerste|laatste)_dag$/, ''));
}

interface Told {
  readonly problems: readonly string[];
  readonly shown: number;
  readonly unexplained: number;
}

/** What is told of one mistake, held against what is known of it. */
function toldOf(judged: Judged): Told {
  const { mutant, verdict, diff } = judged;
  const problems: string[] = [];
  const demand = (holds: boolean, what: string): void => {
    if (!holds) problems.push(`${JSON.stringify([mutant.kind, mutant.what, mutant.place.owner])}: ${what}`);
  };
  const changed = changedIn(diff);
  const cases = changed.flatMap(({ witnesses }) => witnesses);
  const found = diff.clauses.filter(({ isOfMeaning }) => isOfMeaning);
  demand(found.length === 1, `${found.length} changed clauses`);
  demand(verdict.kind !== 'equivalent' || cases.length === 0, 'no case comes out otherwise, and one is told');
  const paths = changed.map(({ older }) => older?.path);
  for (const name of noticedIn(judged))
    demand(paths.includes(name), `an example notices it in '${name}', which is called unchanged`);
  // What a time line or a group gives its members is told once, and makes the difference in each of them.
  const named = new Set(
    found.flatMap(({ older, newer, readers }) => [
      ...[...older, ...newer].map(({ path }) => path),
      ...readers,
    ]),
  );
  const explained = cases.flatMap(({ because }) => (because.kind === 'unknown' ? [] : [because]));
  for (const { clauses } of explained)
    for (const path of clauses) demand(named.has(path), `explained by '${path}'`);
  return { problems, shown: cases.length, unexplained: cases.length - explained.length };
}

describe.each([
  ['asr.huisartsenzorg@2018', 79],
  ['asr.ggz@2022r2', 59],
  ['asr.ggz@2025r1', 149],
  ['asr.wijkverpleging@2024', 163],
] as const)('mistakes in %s', (policy, every) => {
  test(
    'one by one, as two editions',
    { timeout: process.env.EVERY === undefined ? 300_000 : 14_400_000 },
    async () => {
      const told: Told[] = [];
      for await (const judged of sampleOf(policy, every)) told.push(toldOf(judged));
      expect(told.flatMap(({ problems }) => problems)).toEqual([]);
      const sum = (one: 'shown' | 'unexplained'): number => told.reduce((all, own) => all + own[one], 0);
      expect(sum('shown')).toBeGreaterThan(told.length / 2);
      expect(sum('unexplained')).toBeLessThanOrEqual(sum('shown') / 10);
    },
  );
});
