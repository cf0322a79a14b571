/**
 * The letters of six providers, in Dutch and English, short and whole, as they were read and found good.
 * `UPDATE_GOLDEN=1` writes them anew.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/base/language.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { explain, type ExplanationLength } from '../../src/explain/explain.ts';
import { explanationText } from '../../src/explain/render/text.ts';
import { root } from '../support/policies.ts';
import { compiledPolicy, letterCases } from './letters.ts';

const folder = join(root, 'test/explain/golden');
const program = compiledPolicy();
const languages: readonly Language[] = ['nl', 'en'];
const lengths: readonly ExplanationLength[] = ['short', 'whole'];

const files = letterCases.flatMap(({ name }) =>
  languages.flatMap((language) => lengths.map((length) => `${name}.${language}.${length}.txt`)),
);

describe.each(letterCases)('$name', ({ name, facts, only }) => {
  const result = evaluate(program, facts, { explain: true });
  test.each(languages.flatMap((language) => lengths.map((length) => ({ language, length }))))(
    '$language, $length',
    ({ language, length }) => {
      const text = explanationText(explain(result, program, { language, length, only }));
      const path = join(folder, `${name}.${language}.${length}.txt`);
      if (process.env['UPDATE_GOLDEN'] === '1') {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
      }
      expect(existsSync(path), `${path} is not there`).toBe(true);
      expect(text).toBe(readFileSync(path, 'utf8'));
    },
  );

  test('calls nothing by its name in the policy', () => {
    for (const language of languages) {
      const text = explanationText(explain(result, program, { language, length: 'whole', only }));
      expect(text.match(/\b[a-z]+_[a-z_]+\b/g) ?? []).toEqual([]);
      expect(text).not.toMatch(/zorgaanbieder\.[a-z]|undefined|\bnull\b|NaN|\[object/);
    }
  });
});

test('there is a file for each letter and none besides', () => {
  expect(readdirSync(folder).sort()).toEqual([...files].sort());
});
