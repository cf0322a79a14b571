/**
 * `npm run bench:batch -- [RECORDS [FOLDER]]`: what `pol eval` takes over many records, as a process of its own (build first), against
 * reading them alone, and against reading them to typed facts. RECORDS (200,000) small ones are decided by a small policy, to see whether
 * memory grows: a tenth of them and all. As many are the work on which engines are compared, with its five decisions. A hundredth are random
 * providers, decided by the policy for mental health care of 2025.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFacts } from '../src/cli/facts/read-facts.ts';
import type { Io } from '../src/cli/io.ts';
import { loadPath } from '../src/cli/load-policy.ts';
import { readFacts } from '../src/evaluate/facts/read-facts.ts';
import { artefactText } from '../src/ir/write-artefact.ts';
import { indexOf } from '../src/total/program-index.ts';
import { recordsOf, type Provider } from './engines/contract.ts';
import { version } from '../src/version.ts';
import { contractProgram } from './engines/own.ts';
import { printTable } from './measure.ts';
import { writeCsv } from './portfolio-files.ts';

// Whoever stops this stops what it started.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const [records = 200_000] = process.argv.slice(2, 3).map(Number);
const folder = process.argv[3] ?? join(tmpdir(), 'pol-portfolio');
mkdirSync(folder, { recursive: true });

/** All of it that reading asks for. */
const io = { cwd: process.cwd(), language: 'en' } as Io;

/** One table, one condition: most of the time goes to everything around it. */
const smallPolicy = `taal nl

beleid proef.bench 2025

onderwerp aanbieder

keuze Soort = instelling | praktijk

gegeven aanbieder.soort : Soort
gegeven aanbieder.omzet : bedrag per jaar
gegeven aanbieder.ingeschreven : ja/nee

voorwaarde inschrijving "is ingeschreven"
  vereist aanbieder.ingeschreven

beslistabel klasse : Soort
  | soort      | omzet in 2023       || klasse
  | instelling | vanaf € 100.000     || instelling
  | instelling | minder dan € 90.000 || praktijk
  | praktijk   | -                   || praktijk
`;

async function writeSmall(path: string, count: number): Promise<void> {
  const file = createWriteStream(path);
  file.write('id;aanbieder.soort;aanbieder.omzet.2023;aanbieder.ingeschreven\n');
  for (let place = 1; place <= count; place += 1) {
    const kind = place % 3 === 0 ? 'praktijk' : place % 1000 === 1 ? 'ziekenhuis' : 'instelling';
    const row = `p${place};${kind};${80_000 + (place % 400) * 100};${place % 7 === 0 ? '' : 'ja'}\n`;
    if (!file.write(row)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

interface Input {
  readonly policy: string;
  readonly facts: string;
  readonly decisions: readonly string[];
}

/** The work of `engines/contract.ts`. */
async function contractInput(count: number): Promise<Input> {
  const [policy, facts] = [join(folder, 'contract.json'), join(folder, `contract-${count}.csv`)];
  writeFileSync(policy, artefactText(contractProgram(), version));
  const file = createWriteStream(facts);
  const names = Object.keys(recordsOf(1)[0]?.aanbieder ?? {}) as (keyof Provider)[];
  file.write(`id,${names.map((name) => `aanbieder.${name}`).join(',')}\n`);
  for (const [place, { aanbieder }] of recordsOf(count).entries()) {
    const row = `p${place},${names.map((name) => String(aanbieder[name])).join(',')}\n`;
    if (!file.write(row)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  const decisions = [
    ...['komt_in_aanmerking', 'contracttype', 'verzoek_op_tijd'],
    ...['declaratie_op_tijd', 'ophoging_toelaatbaar'],
  ];
  return { policy, facts, decisions };
}

async function smallInput(count: number): Promise<Input> {
  const [policy, facts] = [join(folder, 'small.pol'), join(folder, `small-${count}.csv`)];
  writeFileSync(policy, smallPolicy);
  await writeSmall(facts, count);
  return { policy, facts, decisions: ['klasse'] };
}

async function providersInput(count: number): Promise<Input> {
  const facts = join(folder, `providers-${count}.csv`);
  if (!existsSync(facts)) await writeCsv(facts, count);
  return { policy: 'compiled/asr/ggz/2025-r2.json', facts, decisions: ['contracttype'] };
}

interface Used {
  readonly seconds: number;
  /** Seconds of processor, and the highest memory in MB: both as the process itself says them when it ends. */
  readonly cpu: number;
  readonly memory: number;
}

/** Asks the process at its end what it used. */
const asking = `data:text/javascript,${encodeURIComponent(
  `process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    process.stderr.write('\\nUSED ' + JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1e3]) + '\\n');
  });`,
)}`;

async function used(words: readonly string[]): Promise<Used> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', asking, 'dist/pol.js', ...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let end = '';
  child.stderr.on('data', (text: Buffer) => (end = (end + text.toString()).slice(-10_000)));
  const stop = (): void => void child.kill();
  process.once('exit', stop);
  await new Promise((resolve) => child.on('close', resolve));
  process.off('exit', stop);
  const found = /USED (\[.*\])/.exec(end)?.[1];
  if (found === undefined) throw new Error(end);
  const [cpu = 0, memory = 0] = JSON.parse(found) as readonly number[];
  return { seconds: (performance.now() - start) / 1000, cpu, memory };
}

/** Seconds of processor; `isTyped`: each record is read to facts of their types, with all that may be wrong with them. */
async function reading({ policy, facts }: Input, isTyped: boolean): Promise<number> {
  const loaded = await loadPath(io, policy);
  if (loaded === null) throw new Error(policy);
  const index = indexOf(loaded.program);
  const before = process.cpuUsage();
  let count = 0;
  for await (const item of (await openFacts(io, facts, loaded.program)).items)
    if ('facts' in item) count += isTyped ? readFacts(index, item.facts, null, null).known.given.size : 1;
  const { user, system } = process.cpuUsage(before);
  if (count === 0) throw new Error('nothing was read');
  return (user + system) / 1e6;
}

const state = join(folder, 'state');
const beside = ['--errors', join(folder, 'errors.csv'), '--output', join(folder, 'answers.csv')];
const kept = ['--resume', state, '--receipt', join(folder, 'receipt.json')];
const ways: readonly (readonly [string, readonly string[]])[] = [
  ['1 thread', ['--jobs', '1']],
  ['2 threads', ['--jobs', '2']],
  ['1 thread, receipt, resumable', ['--jobs', '1', ...kept]],
];

const rows = [
  ['what', 'records', 's', 'records/s', 's of processor', '× of reading', '× of typed', 'memory MB'],
];
const inputs: readonly (readonly [string, Input, number])[] = [
  ['small', await smallInput(records / 10), records / 10],
  ['small', await smallInput(records), records],
  ['contract', await contractInput(records), records],
  ['providers', await providersInput(records / 100), records / 100],
];
for (const [name, input, count] of inputs) {
  const [alone, typed] = [await reading(input, false), await reading(input, true)];
  const ratio = (cpu: number): readonly string[] => [
    cpu.toFixed(1),
    (cpu / alone).toFixed(1),
    (cpu / typed).toFixed(2),
  ];
  rows.push([`${name}: only reading`, String(count), '', '', ...ratio(alone), '']);
  rows.push([`${name}: reading to typed facts`, String(count), '', '', ...ratio(typed), '']);
  for (const [way, words] of ways) {
    rmSync(state, { force: true });
    const { policy, facts, decisions } = input;
    const asked = decisions.flatMap((name) => ['--decision', name]);
    const common = ['eval', policy, '--facts', facts, ...asked, '--format', 'csv'];
    const { seconds, cpu, memory } = await used([...common, ...beside, ...words]);
    rows.push([
      ...[`${name}: ${way}`, String(count), seconds.toFixed(1), (count / seconds).toFixed(0)],
      ...ratio(cpu),
      memory.toFixed(0),
    ]);
  }
}
printTable(rows);
