/** The row that a table misses, as a fix: put in, it closes the gap, in every case of the checker that has one. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostic.ts';
import { checkText, splitCase } from './run-case.ts';

const folder = fileURLToPath(new URL('cases/', import.meta.url));

const gapsIn = (name: string, program: string): readonly Diagnostic[] =>
  checkText(name, program).diagnostics.filter(({ code }) => code === 'table-gap');

function withFix(program: string, { fixes }: Diagnostic): string | null {
  const [edit] = fixes[0]?.edits ?? [];
  return edit === undefined
    ? null
    : program.slice(0, edit.span.start) + edit.text + program.slice(edit.span.end);
}

const tables = readdirSync(folder)
  .map((name) => ({ name, ...splitCase(readFileSync(folder + name, 'utf8')) }))
  .flatMap(({ name, program }) => gapsIn(name, program).map((gap) => ({ name, program, gap })));

test.each(tables)('$name', ({ name, program, gap }) => {
  const mended = withFix(program, gap);
  expect(mended).not.toBeNull();
  expect(gapsIn(name, mended ?? '').length).toBe(gapsIn(name, program).length - 1);
});

test('in an English source the row is English', () => {
  const program = `language en

policy trial 2025
  registers TEST-2025

subject provider
fact provider.turnover : amount

table big : yes/no
  cites TEST-2025-001
  | turnover           || big
  | less than € 10     || no
  | from € 20          || yes
`;
  const [gap] = gapsIn('en.pol', program);
  expect(gap?.fixes[0]?.edits[0]?.text.trim()).toBe(
    '| at least € 10 and less than € 20 || not determined "nothing is said about this"',
  );
});

test('a row says its case in cells, and that nothing is determined', () => {
  const found = tables.map(({ gap }) => gap.fixes[0]?.edits[0]?.text.trim());
  expect(found).toMatchInlineSnapshot(`
    [
      "| vóór 1 januari 2024 | vóór 1 november 2023, na 30 november 2023 || niet bepaald "hierover staat er niets"
      | afwezig | - || niet bepaald "hierover staat er niets"",
      "| praktijk || niet bepaald "hierover staat er niets"",
      "| instelling | ten minste € 100.050 en minder dan € 150.000 || niet bepaald "hierover staat er niets"",
    ]
  `);
});
