/**
 * `npm run bench:by-hand [-- ROUNDS [RECORDS]]`: what the generated module of the policy for mental health care of 2025 takes, against the
 * same decisions written by hand, on providers of which all is known. Of all records what is decided is compared first. Rounds are interleaved.
 */
import { loadavg } from 'node:os';
import { isDeepStrictEqual } from 'node:util';
import { cites, decide, type Decisions, type Facts } from '../compiled/asr/ggz/2025.js';
import { prepare } from '../src/evaluate/evaluate.ts';
import { policyNamed } from '../test/support/policies.ts';
import { completeProviders } from './complete-providers.ts';
import { decideByHand } from './ggz-2025-by-hand.ts';
import { measure, printTable, type Candidate } from './measure.ts';

const { prove } = prepare(await policyNamed('asr.ggz@2025r1'), { wouldDiffer: false });

const [rounds = 15, count = 5000] = process.argv.slice(2).map(Number);

const dayOf = ({ peildatum }: Facts): string => peildatum ?? '';

function compare(records: readonly Facts[]): void {
  for (const facts of records) {
    const generated = decide(facts, dayOf(facts));
    const byHand = decideByHand(facts, dayOf(facts));
    for (const name of new Set([...Object.keys(generated), ...Object.keys(byHand)]) as Set<keyof Decisions>)
      if (!isDeepStrictEqual(byHand[name], generated[name]))
        throw new Error(
          `${facts.id}: ${name} is ${JSON.stringify(byHand[name])} by hand, and generated ${JSON.stringify(generated[name])}`,
        );
  }
}

/** What was made last is kept, so that nothing can be left out. */
const kept: unknown[] = [];

const candidatesOn = (records: readonly Facts[]): readonly Candidate[] => [
  {
    name: 'by hand',
    run: () => {
      for (const facts of records) kept[0] = decideByHand(facts, dayOf(facts));
    },
  },
  {
    name: 'generated: decide',
    run: () => {
      for (const facts of records) kept[0] = decide(facts, dayOf(facts));
    },
  },
  {
    name: 'generated: decide, and cites',
    run: () => {
      for (const facts of records) {
        kept[0] = decide(facts, dayOf(facts));
        kept[1] = cites(facts, dayOf(facts));
      }
    },
  },
  {
    name: 'prove: the proof of each decision',
    run: () => {
      for (const facts of records) kept[0] = prove(facts);
    },
  },
];

function measured(title: string, records: readonly Facts[]): void {
  compare(records);
  const times = measure(candidatesOn(records), rounds);
  const base = times[0]?.median ?? NaN;
  const ratio = (time: number): string => (time / base).toPrecision(3);
  printTable([
    [title, 'µs a record', '× by hand', 'middle half'],
    ...times.map(({ name, median, low, high }) => [
      name,
      ((1000 * median) / records.length).toPrecision(3),
      ratio(median),
      `${ratio(low)}–${ratio(high)}`,
    ]),
  ]);
}

measured(`${count} records, a fifth with lists`, completeProviders(count));
console.log();
measured(`${count} records, none with lists`, completeProviders(count, 0));
console.log(`load ${loadavg()[0]?.toFixed(1) ?? ''}`);
