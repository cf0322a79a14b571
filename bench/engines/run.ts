/**
 * `npm run bench:engines [-- ROUNDS [RECORDS]]`: one work by every engine, in rounds one after the other, so that a slow moment hits
 * all of them. What they decide is compared by a checksum first. Slow engines take the first of the records, for two seconds a round at most.
 */
import { existsSync } from 'node:fs';
import { printTable, summary } from '../measure.ts';
import { byHandFaster } from './by-hand-faster.ts';
import { byHand, checksum, codeOf, recordsOf, withMissing, type Decisions, type Facts } from './contract.ts';
import { contractProgram, generated, interpreted, outcomesIn, proving, type Made } from './own.ts';
import type { Peer } from './peer.ts';

const [rounds = 15, count = 100_000] = process.argv.slice(2).map(Number);

/** What the others are measured against: the fastest that anybody wrote here. */
const BASE = 'by hand';

export interface Engine {
  readonly name: string;
  /** Decides all of these records, and gives a figure for what was decided; those that wait, wait in it. */
  readonly run: (records: readonly Facts[]) => number | Promise<number>;
  readonly records: readonly Facts[];
  /** What the checksum is held to; null: it says something else. */
  readonly expected: number | null;
}

const each =
  (decide: (facts: Facts) => Decisions) =>
  (records: readonly Facts[]): number => {
    let sum = 0;
    for (const facts of records) sum = (Math.imul(sum, 31) + codeOf(decide(facts))) | 0;
    return sum;
  };

/** Statuses are counted: what is not decided has no code. */
const eachOpen =
  ({ decide }: Made) =>
  (records: readonly Facts[]): number => {
    let open = 0;
    for (const facts of records) {
      const decided = decide(facts);
      if (typeof decided.komt_in_aanmerking === 'object') open += 1;
      if (typeof decided.contracttype === 'object') open += 1;
    }
    return open;
  };

const eachEntry =
  ({ evaluate }: Made, read: 'outcome' | 'cites') =>
  (records: readonly Facts[]): number => {
    let found = 0;
    for (const facts of records)
      for (const entry of Object.values(evaluate(facts).decisions))
        if (read === 'cites' ? entry.cites.length > 0 : entry.outcome !== null) found += 1;
    return found;
  };

/** What is decided, with the norms of each decision. */
const eachCited =
  ({ decide, cites }: Made) =>
  (records: readonly Facts[]): number => {
    let sum = 0;
    for (const facts of records) {
      const norms = cites(facts);
      if (norms['contracttype']?.length === 0) throw new Error('a decision without norms');
      sum = (Math.imul(sum, 31) + codeOf(decide(facts))) | 0;
    }
    return sum;
  };

async function engines(): Promise<readonly Engine[]> {
  const records = recordsOf(count);
  const first = (most: number): readonly Facts[] => records.slice(0, most);
  const program = contractProgram();
  const made = await generated(program, 'whole');
  const expectedOf = (some: readonly Facts[]): number => checksum(some.map(byHand));
  const engine = (name: string, run: Engine['run'], some: readonly Facts[]): Engine => ({
    ...{ name, run, records: some, expected: expectedOf(some) },
  });
  const loose = (name: string, run: Engine['run'], some: readonly Facts[]): Engine => ({
    ...{ name, run, records: some, expected: null },
  });
  const proofs = await proving(program);
  const others = await peersIfInstalled();
  const missing: Engine[] = [];
  for (const as of ['null', 'absent'] as const)
    for (const share of [0.1, 0.3, 0.6]) {
      const name = `generated: decide, ${share * 100} % ${as}`;
      missing.push(loose(name, eachOpen(await generated(program, name)), withMissing(records, share, as)));
    }
  return [
    engine(BASE, each(byHandFaster), records),
    engine('by hand, as it reads', each(byHand), records),
    engine('generated: decide', each(made.decide), records),
    engine('generated: decide, and the norms of each', eachCited(await generated(program, 'cited')), records),
    ...missing,
    loose('generated: evaluate, all entries', eachEntry(made, 'outcome'), first(20_000)),
    loose('generated: evaluate, with its norms', eachEntry(made, 'cites'), first(20_000)),
    engine(
      'module with proofs: prove',
      each((facts) => outcomesIn(proofs.prove(facts))),
      first(10_000),
    ),
    engine(
      'module with proofs: evaluate',
      each((facts) => outcomesIn(proofs.evaluate(facts).decisions)),
      first(400),
    ),
    engine('evaluator', each(interpreted(program, false)), first(400)),
    engine('evaluator, with its proof', each(interpreted(program, true)), first(400)),
    ...others.map(({ name, run, most }) => engine(name, run, first(most))),
  ];
}

/** They are not part of the project: `npm install --prefix bench/engines` brings them. */
async function peersIfInstalled(): Promise<readonly Peer[]> {
  if (!existsSync(new URL('node_modules', import.meta.url))) {
    console.error('without the others: npm install --prefix bench/engines');
    return [];
  }
  const { href } = new URL('peers/peers.ts', import.meta.url);
  const { peers } = (await import(href)) as { readonly peers: () => Promise<readonly Peer[]> };
  return peers();
}

async function main(): Promise<void> {
  const all = await engines();
  for (const { name, run, records, expected } of all) {
    const found = await run(records);
    if (expected !== null && found !== expected) throw new Error(`${name}: ${found}, and not ${expected}`);
  }
  const times = new Map(all.map(({ name }) => [name, [] as number[]]));
  for (let round = -2; round < rounds; round += 1)
    for (const { name, run, records } of all) {
      const start = performance.now();
      await run(records);
      const micros = ((performance.now() - start) * 1000) / records.length;
      if (round >= 0) times.get(name)?.push(micros);
    }
  const base = summary(times.get(BASE) ?? []).median;
  const rows = all.map(({ name, records }) => {
    const { median, low, high } = summary(times.get(name) ?? []);
    const ratio = (value: number): string => (value / base).toPrecision(3);
    return [
      name,
      String(records.length),
      median.toPrecision(3),
      ratio(median),
      `${ratio(low)}–${ratio(high)}`,
    ];
  });
  printTable([['engine', 'records', 'µs a record', '× by hand', 'middle half'], ...rows]);
}

await main();
