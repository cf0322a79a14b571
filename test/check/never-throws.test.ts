import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asWritten } from '../../src/amend/amend.ts';
import { check } from '../../src/check/check.ts';
import { renderPretty } from '../../src/base/render.ts';
import { parse } from '../../src/syntax/parse.ts';
import { splitCase, testRegister } from './run-case.ts';

const programs = ['cases', 'clean'].flatMap((folder) => {
  const url = new URL(`./${folder}/`, import.meta.url);
  return readdirSync(url)
    .filter((name) => name.endsWith('.pol') && !name.includes('too-large'))
    .map((name) => splitCase(readFileSync(new URL(name, url), 'utf8')).program);
});
const words = [...new Set(programs.join('\n').match(/[\p{L}_.\d]+|[^\s\p{L}]/gu) ?? [])];

const change = fc.record({
  at: fc.nat(),
  word: fc.oneof(fc.constantFrom(...words), fc.constant('')),
});

describe('the checker on programs with words replaced', () => {
  it('gives diagnostics, in order of place, whatever stands there', () => {
    const program = fc.tuple(fc.constantFrom(...programs), fc.array(change, { minLength: 1, maxLength: 5 }));
    fc.assert(
      fc.property(program, ([text, changes]) => {
        const pieces = text.split(/(\s+)/);
        for (const { at, word } of changes) {
          const index = (at % Math.ceil(pieces.length / 2)) * 2;
          pieces[index] = word;
        }
        const source = { name: 'x.pol', text: pieces.join('') };
        const { tree } = parse(source, 0);
        const { diagnostics } = check({ files: asWritten([tree]).files, vocabularies: [], registers: [testRegister] });
        const starts = diagnostics.map(({ primary }) => primary.span.start);
        expect(starts).toEqual([...starts].sort((left, right) => left - right));
        for (const language of ['nl', 'en'] as const)
          expect(renderPretty(diagnostics, [source], { language })).not.toMatch(/undefined|NaN|\[object/);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('takes long chains', () => {
    const head =
      'taal nl\n\nbeleid proef 2025\n  registers TEST-2025\n\nonderwerp a\ngegeven a.x : bedrag\ngegeven a.y : ja/nee\n\n';
    const chains = [
      `beslissing v : bedrag\n  volgens TEST-2025-001\n  = ${Array(8000).fill('x').join(' + ')}\n`,
      `voorwaarde v\n  volgens TEST-2025-001\n  vereist ${Array(8000).fill('y').join(' en ')}\n`,
      `beslistabel v : bedrag\n  volgens TEST-2025-001\n  | y || v\n  | ja || ${Array(3000).fill('x').join(' + ')}\n  | nee || x\n`,
    ];
    for (const chain of chains) {
      const { tree } = parse({ name: 'x.pol', text: head + chain }, 0);
      expect(check({ files: asWritten([tree]).files, vocabularies: [], registers: [testRegister] }).diagnostics).toEqual([]);
    }
  }, 60_000);
});
