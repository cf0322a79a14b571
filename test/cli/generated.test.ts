/** Rows by generated code are the rows by the evaluator, also where facts are wrong, missing, or given in part. */
import { expect, test } from 'vitest';
import { rowDeciders } from '../../src/cli/batch/decide-rows.ts';
import type { RowsAsked } from '../../src/cli/batch/decide.ts';
import { generatedDecider } from '../../src/cli/generated/decider.ts';
import { csvClauses, csvAnswers, csvResult } from '../../src/cli/show/result-csv.ts';
import { prepare } from '../../src/evaluate/evaluate.ts';
import type { Program } from '../../src/ir/ir.ts';
import { policyNamed, provider } from '../support/policies.ts';
import { factsFrom, randomCase, type Atom } from '../support/program-world.ts';
import { randomProgram } from '../support/random-program.ts';
import { dice } from '../support/seeded.ts';

const askedOf = (program: Program): RowsAsked =>
  ({
    revisions: { candidates: [{ program, digest: '', compiler: '' }], knowledgeDate: null, remarks: [] },
    typed: { decisions: [], readings: [] },
    ...{ allReadings: null, isStrict: false, isReceipted: false, form: 'csv' },
  }) as unknown as RowsAsked;

interface Rows {
  readonly found: string;
  readonly wanted: string;
}

const columns = { only: [], isInDoubt: false } as const;

/** Cells side by side: the row of the one, and of the other. */
async function rowsOf(program: Program, cases: readonly unknown[]): Promise<readonly Rows[]> {
  const { plain } = await rowDeciders(askedOf(program));
  const { evaluate } = prepare({ ...program, notes: [] }, { wouldDiffer: false });
  const row = csvAnswers(program, columns);
  return cases.map((facts) => {
    const answer = plain(facts);
    if ('refused' in answer) throw new Error(answer.refused.code);
    return { found: answer.text, wanted: row(csvResult(evaluate(facts))) };
  });
}

/** Splitting may leave open what a diagram settles; the other way round never. */
function cellsThatDiffer({ found, wanted }: Rows): readonly (readonly [string, string])[] {
  const [one, other] = [found, wanted].map((text) => text.split(/[,\r\n]/));
  return (other ?? []).flatMap((cell, place) => {
    const own = one?.[place] ?? '';
    return own === cell ? [] : [[cell, own] as const];
  });
}

test.each(['asr.ggz@2025r2', 'asr.huisartsenzorg@2018'])(
  '%s: providers, also wrong and partly known',
  async (name) => {
    const program = await policyNamed(name);
    const whole = provider('noorderhaven-ggz') as Readonly<Record<string, Record<string, unknown>>>;
    const cases = [
      whole,
      provider('halfbekend'),
      provider('vechtzicht'),
      { ...whole, zorgaanbieder: { ...whole.zorgaanbieder, soort: 'bakker', jaaromzet: 12 } },
      { ...whole, zorgaanbieder: { ...whole.zorgaanbieder, gegevens_opgevraagd: false } },
      { ...whole, zorgaanbieder: { ...whole.zorgaanbieder, eerder_overeenkomst: false } },
      { ...whole, peildatum: 'gisteren' },
      { ...whole, zorgaanbieder: [] },
      { peildatum: '2024-09-01' },
      null,
    ];
    for (const rows of await rowsOf(program, cases)) expect(rows.found).toBe(rows.wanted);
  },
  600_000,
);

test('random programs on random facts', async () => {
  let [cells, settled, generated] = [0, 0, 0];
  for (let seed = 1; seed <= 20; seed += 1) {
    const program = randomProgram(seed, {
      clauses: 3 + (seed % 6),
      depth: 1 + (seed % 3),
      lists: seed % 3 === 0,
    });
    const cases = Array.from({ length: 8 }, (_, place) => factsOf(program, seed * 31 + place));
    const made = await generatedDecider({
      ...{ program, readings: {}, referenceDate: undefined, context: undefined },
      names: csvClauses(program, []).map(({ name }) => name),
    });
    if (made !== null) generated += cases.filter((facts) => made.decide(facts) !== null).length;
    for (const rows of await rowsOf(program, cases)) {
      cells += rows.wanted.split(',').length;
      for (const [wanted, found] of cellsThatDiffer(rows)) {
        expect([wanted, found]).toEqual([expect.stringMatching(/^(undetermined)?$/), expect.anything()]);
        settled += 1;
      }
    }
  }
  expect(cells).toBeGreaterThan(800);
  expect(generated).toBeGreaterThan(60);
  expect(settled).toBeLessThan(cells / 50);
}, 600_000);

function factsOf(program: Program, seed: number): unknown {
  const roll = dice(seed);
  const made = randomCase(program, roll, roll.chance(0.3));
  const rate = roll.pick([0, 0.1, 0.3, 0.6]);
  const isPart = roll.chance(0.3);
  const fate = new Map<Atom, 'whole' | 'part' | 'no'>(
    made.atoms.map((atom) => [
      atom,
      roll.chance(rate) ? (isPart && roll.chance(0.4) ? 'part' : 'no') : 'whole',
    ]),
  );
  return factsFrom(
    program,
    made,
    (atom) => fate.get(atom) ?? 'no',
    roll.pick(['whole', 'whole', 'atLeast'] as const),
  );
}
