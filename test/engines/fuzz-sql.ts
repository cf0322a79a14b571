/** COUNT pairs of a program and facts through every engine that is installed. */
import type { DialectName } from '../../src/emit/sql/dialect.ts';
import {
  countProgram,
  expectedOfPrograms,
  missingIn,
  printCounts,
  type Counters,
} from '../support/agreement-counts.ts';
import {
  compareOn,
  noSqlCounts,
  randomCases,
  type SqlCounts,
  type SqlDisagreement,
} from '../support/sql-agreement.ts';
import type { ProgramOptions } from '../support/random-program.ts';
import type { Engine } from './engine.ts';
import { engines } from './engines.ts';

/** Facts of each program. */
export const CASES = 20;

const kinds = [{ plain: true }, { finite: true }, { small: true }, {}] as const;

/** Most programs are small, because the evaluator takes its time where much is open. */
export const shapeOf = (seed: number): ProgramOptions => ({
  ...{ clauses: seed % 20 === 0 ? 7 : 2 + (seed % 3), depth: 1 + (seed % 3), lists: seed % 8 === 0 },
  ...kinds[seed % 4],
});

/** All of them with lists. */
export const listedShapeOf = (seed: number): ProgramOptions => ({ ...shapeOf(seed), lists: true });

export async function fuzzSql(count: number, seed: number): Promise<boolean> {
  const trials = await opened();
  const met: Counters = new Map();
  let each = seed;
  // Facts that are no case are not a pair, so the count of programs follows from what was compared.
  for (; fewestPairs(trials) < count; each += 1) {
    const cases = randomCases(each, CASES, shapeOf(each));
    countProgram(cases.program, met);
    for (const { engine, counts, found } of trials) {
      const own = await compareOn(cases, engine, counts);
      found.push(...own);
      // Told at once: a run takes an hour, and may be ended.
      for (const one of own.slice(0, 1))
        console.error(`\n${engine.name}: ${JSON.stringify(one).slice(0, 1_500)}`);
    }
    if (process.stderr.isTTY) process.stderr.write(`\r${fewestPairs(trials)} of ${count}`);
  }
  console.log(`\nSQL: ${each - seed} programs × ${CASES} facts`);
  for (const trial of trials) {
    print(trial);
    await trial.engine.close();
  }
  printCounts(met);
  const missing = missingIn(expectedOfPrograms, met);
  if (missing.length > 0) console.error(`never occurred: ${missing.join(', ')}`);
  return missing.length === 0 && trials.every(({ found, counts }) => found.length === 0 && counts.pairs > 0);
}

interface Trial {
  readonly engine: Engine;
  readonly counts: SqlCounts;
  readonly found: SqlDisagreement[];
}

/** What every engine compared; with none installed there is nothing to wait for. */
const fewestPairs = (trials: readonly Trial[]): number =>
  Math.min(...trials.map(({ counts }) => counts.pairs));

async function opened(): Promise<readonly Trial[]> {
  const trials: Trial[] = [];
  for (const name of Object.keys(engines) as DialectName[])
    try {
      trials.push({ engine: await engines[name](), counts: noSqlCounts(), found: [] });
    } catch (error) {
      console.log(`${name} is left out: ${error instanceof Error ? error.message : String(error)}`);
    }
  return trials;
}

function print({ engine, counts, found }: Trial): void {
  const { unsaid, statuses, ...figures } = counts;
  console.log(`${engine.name}: disagreements: ${found.length}`);
  for (const [name, times] of Object.entries(figures)) console.log(`  ${name.padEnd(40)} ${String(times)}`);
  for (const [name, times] of statuses) console.log(`  ${`status ${name}`.padEnd(40)} ${times}`);
  for (const [name, times] of unsaid) console.log(`  ${`not said: ${name}`.padEnd(40)} ${times}`);
}
