/** What is proved to be no mistake is none: on small random programs every case is tried, against the meaning itself. */
import { expect, test } from 'vitest';
import { mutantsOf } from '../../src/adequacy/families/mutants.ts';
import { judge } from '../../src/adequacy/run/judge.ts';
import { prepareKilling } from '../../src/adequacy/run/kill.ts';
import { indexOf } from '../../src/total/program-index.ts';
import { decideTotal } from '../../src/total/total.ts';
import { resultText } from '../../src/total/value-text.ts';
import type { Program } from '../../src/ir/ir.ts';
import { randomCase } from '../support/program-world.ts';
import { randomProgram } from '../support/random-program.ts';
import { dice } from '../support/seeded.ts';

const programs = 14;
const cases = 60;

test(
  `no case of ${programs} random programs tells apart what is said to be the same`,
  { timeout: 180_000 },
  () => {
    let equivalent = 0;
    let other = 0;
    for (let seed = 1; seed <= programs; seed += 1) {
      const whole = randomProgram(seed, { clauses: 4, depth: 2, lists: false, finite: true });
      const program: Program = { ...whole, always: [], consultable: null, examples: [] };
      const index = indexOf(program);
      const killing = prepareKilling(index);
      const worlds = Array.from(
        { length: cases },
        (_, place) => randomCase(program, dice(seed * 131 + place), false).world,
      );
      const before = worlds.map((world) => decideTotal(program, world));
      for (const mutant of mutantsOf(index)) {
        const mistaken = killing.mistaken(mutant.edits);
        const verdict = judge(mistaken, '', { index, cases: [] });
        if (verdict.kind !== 'equivalent') {
          other += 1;
          continue;
        }
        equivalent += 1;
        worlds.forEach((world, place) => {
          const after = decideTotal(mistaken.program, world);
          for (const [key, { result }] of before[place]!)
            expect([seed, mutant.what, key, resultText(after.get(key)!.result)]).toEqual([
              seed,
              mutant.what,
              key,
              resultText(result),
            ]);
        });
      }
    }
    expect(equivalent).toBeGreaterThan(20);
    expect(other).toBeGreaterThan(20);
  },
);
