import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkMessages } from '../../src/base/messages/nl/check.ts';
import { checkText, joinCase, renderCase, splitCase } from './run-case.ts';

/** With `UPDATE_CASES=1` the expectations are written anew; a reviewer reads the difference. */
const isUpdate = process.env.UPDATE_CASES === '1';

const casesUrl = new URL('./cases/', import.meta.url);
const cleanUrl = new URL('./clean/', import.meta.url);
const filesIn = (url: URL): readonly string[] =>
  readdirSync(url)
    .filter((name) => name.endsWith('.pol'))
    .sort();

/** Found when a register is read, not when a policy is checked. */
const registerCodes = ['register-line', 'register-duplicate'];

describe('cases: a program and what is said of it', () => {
  const fired = new Set<string>();

  for (const name of filesIn(casesUrl)) {
    it(name, () => {
      const url = new URL(name, casesUrl);
      const { program, expected } = splitCase(readFileSync(url, 'utf8'));
      const checked = checkText(name, program);
      const said = renderCase(checked).trimEnd();
      for (const { code } of checked.diagnostics) fired.add(code);
      const code = name.replace(/\.pol$/, '').replace(/\..*$/, '');
      expect(checked.diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
      if (isUpdate) writeFileSync(url, joinCase(program, said));
      else expect(said).toBe(expected);
    });
  }

  it('fires every code of the checker', () => {
    const missing = Object.keys(checkMessages).filter(
      (code) => !fired.has(code) && !registerCodes.includes(code),
    );
    expect(missing).toEqual([]);
  });
});

describe('clean: a program of which nothing is said', () => {
  for (const name of filesIn(cleanUrl)) {
    it(name, () => {
      const checked = checkText(name, readFileSync(new URL(name, cleanUrl), 'utf8'));
      expect(renderCase(checked)).toBe('');
    });
  }
});
