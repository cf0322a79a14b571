/**
 * `npm run bench:import [-- ROUNDS]`: what it takes to import each compiled policy, in a fresh process each time. Rounds
 * are interleaved, and an empty module is imported in the same way.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { printTable, shown, summary } from './measure.ts';

const compiled = fileURLToPath(new URL('../compiled/', import.meta.url));

const TIMED = `
const start = performance.now();
await import(process.argv[2]);
process.stdout.write(String(performance.now() - start));
`;

const timeOf = (file: string, timed: string): number =>
  Number(execFileSync(process.execPath, [timed, pathToFileURL(file).href], { encoding: 'utf8' }));

function modules(): readonly string[] {
  return readdirSync(compiled, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\/\d{4}(?:-r\d+)?\.js$/.test(name.replaceAll('\\', '/')))
    .sort();
}

function measured(empty: string, timed: string, rounds: number): void {
  const names = modules();
  const files = [empty, ...names.map((name) => join(compiled, name))];
  const times = new Map(files.map((file) => [file, [] as number[]]));
  for (let round = -1; round < rounds; round += 1)
    for (const file of files) {
      const time = timeOf(file, timed);
      if (round >= 0) times.get(file)?.push(time);
    }
  const of = (file: string) => summary(times.get(file) ?? []);
  const base = of(empty).median;
  printTable([
    ['imported', 'kB', 'ms', 'middle half', 'ms over an empty module'],
    ...files.map((file, place) => {
      const { median, low, high } = of(file);
      return [
        names[place - 1] ?? 'an empty module',
        String(Math.round(statSync(file).size / 1000)),
        shown(median),
        `${shown(low)}–${shown(high)}`,
        place === 0 ? '' : shown(median - base),
      ];
    }),
  ]);
}

const folder = mkdtempSync(join(tmpdir(), 'pol-import-'));
try {
  const empty = join(folder, 'empty.mjs');
  const timed = join(folder, 'timed.mjs');
  writeFileSync(empty, 'export {};\n');
  writeFileSync(timed, TIMED);
  measured(empty, timed, Number(process.argv[2] ?? 15));
  console.log(`load ${loadavg()[0]?.toFixed(1) ?? ''}`);
} finally {
  rmSync(folder, { recursive: true });
}
