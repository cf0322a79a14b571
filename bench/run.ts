/**
 * `npm run bench`: how long parsing, checking, compiling and evaluating take, how they grow with the policy, and what
 * starting costs. Figures are medians over interleaved rounds on the machine at hand; compare ratios, not milliseconds.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parse } from '../src/syntax/parse.ts';
import { asWritten } from '../src/amend/amend.ts';
import { check } from '../src/check/check.ts';
import { readRegister } from '../src/check/register-schema.ts';
import { compileUnit } from '../src/compile.ts';
import { evaluate } from '../src/evaluate/evaluate.ts';
import { readArtefact } from '../src/ir/artefact.ts';
import { generatePolicy } from './generate-policy.ts';
import { measure, printTable, shown, summary } from './measure.ts';

const rounds = Number(process.argv[2] ?? 15);

function growth(): void {
  console.log('\n## Growth: parse, check and compile of a generated policy\n');
  const base = 100;
  const rows: string[][] = [
    ['clauses', 'kB', 'parse ms', 'MB/s', 'parse+check ms', 'compile ms', '× of the row above'],
  ];
  let previous = 0;
  for (const factor of [1, 10, 100]) {
    const { text, register, clauses } = generatePolicy(base * factor);
    const source = { name: 'proef.pol', text };
    const loaded = readRegister(register.id, register.text).register;
    const found = measure(
      [
        { name: 'parse', run: () => parse(source, 0) },
        {
          name: 'check',
          run: () =>
            check({
              files: asWritten([parse(source, 0).tree]).files,
              vocabularies: [],
              registers: [loaded],
            }),
        },
        {
          name: 'compile',
          run: () => compileUnit({ files: [source], vocabularies: [], registers: [register] }),
        },
      ],
      factor === 100 ? Math.min(5, rounds) : rounds,
    );
    const [parsed, checked, compiled] = found.map(({ median }) => median);
    const ratio = previous === 0 ? '' : `${((compiled ?? 0) / previous).toFixed(1)}`;
    previous = compiled ?? 0;
    const speed = text.length / 1e6 / ((parsed ?? 1) / 1000);
    rows.push([
      String(clauses),
      (text.length / 1000).toFixed(0),
      shown(parsed ?? 0),
      speed.toFixed(1),
      shown(checked ?? 0),
      shown(compiled ?? 0),
      ratio,
    ]);
  }
  printTable(rows);
}

function evaluation(): void {
  const path = 'compiled/asr/ggz/2025.json';
  if (!existsSync(path)) return;
  const read = readArtefact(readFileSync(path, 'utf8'));
  if (!('program' in read)) throw new Error(read.problem.code);
  const facts: unknown = JSON.parse(readFileSync('examples/providers/noorderhaven-ggz.json', 'utf8'));
  const half: unknown = JSON.parse(readFileSync('examples/providers/halfbekend.json', 'utf8'));
  console.log('\n## Evaluating asr.ggz@2025 (reference evaluator, with its proof)\n');
  const found = measure(
    [
      { name: 'all facts known', run: () => evaluate(read.program, facts, {}) },
      { name: 'half of the facts unknown', run: () => evaluate(read.program, half, {}) },
    ],
    rounds,
  );
  printTable([
    ['case', 'ms a record', 'middle half'],
    ...found.map(({ name, median, low, high }) => [name, shown(median), `${shown(low)}–${shown(high)}`]),
  ]);
}

function startUp(): void {
  if (!existsSync('dist/pol.js')) return;
  console.log('\n## Start-up: a process from start to exit, over an empty node\n');
  const commands: readonly (readonly [string, readonly string[]])[] = [
    ['empty node', ['-e', '0']],
    ['pol --version', ['dist/pol.js', '--version']],
    ['pol check policies/asr/ggz/2025.pol', ['dist/pol.js', 'check', 'policies/asr/ggz/2025.pol']],
    [
      'pol eval on the artefact',
      [
        'dist/pol.js',
        'eval',
        'compiled/asr/ggz/2025.json',
        '--facts',
        'examples/providers/noorderhaven-ggz.json',
        '--format',
        'ndjson',
      ],
    ],
  ];
  const times = new Map(commands.map(([name]) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round += 1)
    for (const [name, args] of commands) {
      const start = performance.now();
      spawnSync(process.execPath, args, { stdio: 'ignore' });
      times.get(name)?.push(performance.now() - start);
    }
  const empty = summary(times.get('empty node') ?? []).median;
  printTable([
    ['process', 'ms', 'ms over empty node'],
    ...commands.map(([name]) => {
      const { median } = summary(times.get(name) ?? []);
      return [name, shown(median), shown(median - empty)];
    }),
  ]);
}

growth();
evaluation();
startUp();
console.log(
  `\nmemory: ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB resident at the end; Node ${process.version}`,
);
