/** Cases: an amending file, what it amends, and in the comments at its end what is said of it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { amendMessages } from '../../src/base/messages/nl/amend.ts';
import { renderPretty } from '../../src/base/render.ts';
import { joinCase, splitCase, splitFiles } from '../check/run-case.ts';
import { compileFiles } from './compile-files.ts';

/** With `UPDATE_CASES=1` the expectations are written anew; a reviewer reads the difference. */
const isUpdate = process.env.UPDATE_CASES === '1';
const casesUrl = new URL('./cases/', import.meta.url);
const names = readdirSync(casesUrl).sort();
const fired = new Set<string>();

it.each(names)('%s', (name) => {
  const url = new URL(name, casesUrl);
  const { program, expected } = splitCase(readFileSync(url, 'utf8'));
  const { diagnostics, sources } = compileFiles(...splitFiles(name, program));
  const said = renderPretty(diagnostics, sources, { language: 'nl' }).trimEnd();
  for (const { code } of diagnostics) fired.add(code);
  expect(diagnostics.map(({ code }) => code)).toContain(name.split('.')[0]);
  if (isUpdate) writeFileSync(url, joinCase(program, said));
  else expect(said).toBe(expected);
});

it('fires every code', () => {
  expect(Object.keys(amendMessages).filter((code) => !fired.has(code))).toEqual([]);
});
