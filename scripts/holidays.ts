/**
 * Writes the public holidays of the Netherlands as the compiler freezes them into policies, from the library
 * date-holidays: `src/holidays/netherlands.ts`. `--check` writes nothing, and fails when the committed file is stale.
 *
 * What counts is what the library types as `public` for the country: the days that are off for everybody. Good Friday
 * and 5 May are typed `school`, 5 May in lustrum years too: who is off on them is agreed from sector to sector. A policy
 * that holds one of them for a day off writes `ook vrij`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import Holidays from 'date-holidays';

const FIRST_YEAR = 2010;
const LAST_YEAR = 2040;
const target = fileURLToPath(new URL('../src/holidays/netherlands.ts', import.meta.url));

export interface Holiday {
  readonly date: string;
  readonly name: string;
}

/** The name and version of the library, as it stands in compiled policies. */
export function sourceText(): string {
  const { name, version } = createRequire(import.meta.url)('date-holidays/package.json') as {
    readonly name: string;
    readonly version: string;
  };
  return `${name} ${version}, NL, public`;
}

/** The public holidays by the library, in order; two on one day are one day off with both names. */
export function holidaysOf(first: number, last: number): readonly Holiday[] {
  const library = new Holidays('NL');
  const byDate = new Map<string, string[]>();
  for (let year = first; year <= last; year += 1)
    for (const { date, name, type } of library.getHolidays(year, 'nl'))
      if (type === 'public') {
        const day = date.slice(0, 10);
        byDate.set(day, [...(byDate.get(day) ?? []), name]);
      }
  return [...byDate]
    .map(([date, names]) => ({ date, name: names.join(' en ') }))
    .sort((left, right) => (left.date < right.date ? -1 : 1));
}

async function generated(): Promise<string> {
  const rows = holidaysOf(FIRST_YEAR, LAST_YEAR).map(({ date, name }) => `  ['${date}', '${name}'],`);
  const text = [
    '/**',
    ' * The public holidays of the Netherlands. Made by scripts/holidays.ts; `npm run holidays` makes it again.',
    ' * Good Friday and 5 May are not among them: the library counts neither as a day off for everybody.',
    ' */',
    "import type { IsoDate } from '../base/value.ts';",
    '',
    '/** Where the days come from, as it stands in compiled policies. */',
    `export const SOURCE = '${sourceText()}';`,
    '',
    `export const FIRST_YEAR = ${FIRST_YEAR};`,
    `export const LAST_YEAR = ${LAST_YEAR};`,
    '',
    'const days: readonly (readonly [IsoDate, string])[] = [',
    ...rows,
    '];',
    '',
    'export const dutchHolidays: readonly { readonly date: IsoDate; readonly name: string }[] = days.map(',
    '  ([date, name]) => ({ date, name }),',
    ');',
    '',
  ].join('\n');
  const options = await prettier.resolveConfig(target);
  return prettier.format(text, { ...options, filepath: target });
}

async function main(): Promise<void> {
  const text = await generated();
  if (!process.argv.includes('--check')) {
    writeFileSync(target, text);
    return;
  }
  if (readFileSync(target, 'utf8') === text) return;
  process.stderr.write('src/holidays/netherlands.ts is stale: run npm run holidays\n');
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
