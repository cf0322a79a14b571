import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { labelText, messageOf } from '../../src/base/render.ts';
import { checkText, splitCase } from './run-case.ts';

const url = new URL('./cases/', import.meta.url);
const diagnostics = readdirSync(url).flatMap(
  (name) => checkText(name, splitCase(readFileSync(new URL(name, url), 'utf8')).program).diagnostics,
);

const hostWords = /\b(token|node|undefined|null|invalid|please|ongeldig|alstublieft|parser?|AST)\b/i;

describe('the style of messages', () => {
  for (const language of ['nl', 'en'] as const) {
    it(`holds for every message of the cases in ${language}`, () => {
      expect(diagnostics.length).toBeGreaterThan(80);
      for (const { code, params } of diagnostics) {
        const { headline, help = '', notes = [] } = messageOf(code, params, language);
        expect(headline, code).toMatch(/^[^A-Z]/);
        for (const text of [headline, help, ...notes]) {
          expect(text, code).not.toMatch(hostWords);
          expect(text, code).not.toMatch(/[\n\r]/);
          expect(text, code).not.toMatch(/[^.…]\.$/);
        }
      }
    });

    it(`has words in ${language} for every label and fix`, () => {
      const used = diagnostics.flatMap(({ primary, secondary, fixes }) => [
        ...[primary, ...secondary].flatMap(({ text }) => text ?? []),
        ...fixes.map(({ title }) => title),
      ]);
      for (const text of used) {
        const shown = labelText(text, language);
        expect(shown).not.toBe(text.key);
        expect(shown).not.toContain('undefined');
        expect(shown.split(' ').length, shown).toBeLessThanOrEqual(8);
      }
    });
  }
});
