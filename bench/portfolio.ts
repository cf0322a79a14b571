/**
 * `npx tsx bench/portfolio.ts [RECORDS [READ [FOLDER]]]`: how long a portfolio takes. READ rows (a million) are only read,
 * as CSV and Parquet, and a tenth as NDJSON; RECORDS of them (10,000) are decided in two revisions of the policy for mental health care
 * of 2025, in one thread and in as many as there are cores. Files are made in FOLDER, and kept there for the next time.
 */
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { comparePortfolio } from '../src/cli/portfolio/compare-portfolio.ts';
import { openFacts } from '../src/cli/facts/read-facts.ts';
import type { Io } from '../src/cli/io.ts';
import type { DecisionPair } from '../src/diff/portfolio/answers.ts';
import type { Program } from '../src/ir/ir.ts';
import { readArtefact } from '../src/ir/artefact.ts';
import { startFromSource } from '../test/support/threads.ts';
import { printTable } from './measure.ts';
import { writeCsv, writeNdjson, writeParquet } from './portfolio-files.ts';

const [records = 10_000, read = 1_000_000] = process.argv.slice(2, 4).map(Number);
const folder = process.argv[4] ?? join(tmpdir(), 'pol-portfolio');
mkdirSync(folder, { recursive: true });

/** A few in a hundred contradict themselves, and are told. */
const told = new Writable({ write: (_chunk, _encoding, done) => done() });

const io: Io = {
  ...{ cwd: folder, stdin: Readable.from([]), stdout: process.stdout, stderr: told },
  ...{ colour: { out: false, err: false }, language: 'en' },
  loadSolver: () => Promise.resolve(null),
  loadEngine: () => Promise.resolve(null),
  startThread: startFromSource,
};

function programAt(path: string): Program {
  const artefact = readArtefact(readFileSync(path, 'utf8'));
  if (!('program' in artefact)) throw new Error(artefact.problem.code);
  return artefact.program;
}

const older = programAt('compiled/asr/ggz/2025.json');
const newer = programAt('compiled/asr/ggz/2025-r2.json');
const published = newer.clauses.flatMap((clause) =>
  clause.kind === 'decision' && clause.isPublished ? [clause.name] : [],
);

async function fileOf(form: string, count: number): Promise<string> {
  const name = `providers-${count}.${form}`;
  const path = join(folder, name);
  if (existsSync(path)) return name;
  if (form === 'csv') await writeCsv(path, count);
  else if (form === 'ndjson') await writeNdjson(path, count);
  else writeParquet(path, count);
  return name;
}

interface Used {
  readonly seconds: number;
  readonly cpu: number;
  /** Highest in MB. */
  readonly memory: number;
}

async function measured(work: () => Promise<unknown>): Promise<Used> {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  let memory = 0;
  const watch = setInterval(() => (memory = Math.max(memory, process.memoryUsage.rss())), 50);
  await work();
  clearInterval(watch);
  const used = process.cpuUsage(cpu);
  return {
    seconds: (performance.now() - start) / 1000,
    cpu: (used.user + used.system) / 1e6,
    memory: Math.max(memory, process.memoryUsage.rss()) / 1e6,
  };
}

async function readAll(name: string): Promise<number> {
  let count = 0;
  for await (const item of (await openFacts(io, name, newer)).items) if ('facts' in item) count += 1;
  return count;
}

/** Each in turn, in one process: what was read before is gone, or the memory shows it. */
async function reading(): Promise<void> {
  const rows = [['only reading', 'rows', 'MB', 's', 'rows/s', 's of processor', 'memory MB']];
  const files = [
    ['ndjson', read / 10],
    ['parquet', read / 10],
    ['parquet', read],
    ['csv', read / 10],
    ['csv', read],
  ] as const;
  for (const [form, count] of files) {
    const name = await fileOf(form, count);
    let found = 0;
    const used = await measured(async () => (found = await readAll(name)));
    const size = statSync(join(folder, name)).size / 1e6;
    rows.push([
      ...[form, String(found), size.toFixed(0), used.seconds.toFixed(1)],
      ...[(found / used.seconds).toFixed(0), used.cpu.toFixed(1), used.memory.toFixed(0)],
    ]);
  }
  console.log('\n## Only reading\n');
  printTable(rows);
}

const pairOf = (name: string): DecisionPair => ({ older: name, newer: name, isEquivalent: false });

async function comparing(): Promise<void> {
  const rows = [
    ['decided in both', 'threads', 'records', 's', 'records/s', 'ms of processor a record', 'memory MB'],
  ];
  const sets = [
    ['contracttype', ['contracttype'], records],
    ['komt_in_aanmerking', ['komt_in_aanmerking'], records],
    [`all ${published.length}`, published, records / 10],
  ] as const;
  for (const [title, names, most] of sets)
    for (const [threads, count] of [
      [1, most / 10],
      [1, most],
      [availableParallelism(), most],
    ] as const) {
      const path = await fileOf('csv', count);
      const side = { inOwnWords: (facts: unknown) => facts, options: {} };
      let said = '';
      const used = await measured(async () => {
        const portfolio = await comparePortfolio(io, {
          ...{ path, language: 'nl', threads },
          older: { program: older, ...side },
          newer: { program: newer, ...side },
          pairs: names.map(pairOf),
          attribute: () => ({ kind: 'unknown', clauses: [] }),
        });
        said = String(portfolio.records - portfolio.failed);
      });
      rows.push([
        ...[title, String(threads), said, used.seconds.toFixed(1)],
        ...[
          (count / used.seconds).toFixed(0),
          ((used.cpu * 1000) / count).toFixed(1),
          used.memory.toFixed(0),
        ],
      ]);
    }
  console.log('\n## Deciding in both editions\n');
  printTable(rows);
}

if (read > 0) await reading();
if (records > 0) await comparing();
