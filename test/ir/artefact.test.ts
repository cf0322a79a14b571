import { expect, test } from 'vitest';
import { messages as english } from '../../src/base/messages/en.ts';
import { messages as dutch } from '../../src/base/messages/nl.ts';
import { readArtefact, readProgram } from '../../src/ir/artefact.ts';
import { digestOf } from '../../src/ir/digest.ts';
import { artefactText } from '../../src/ir/write-artefact.ts';
import type { Diagnostic } from '../../src/base/diagnostic.ts';
import { sampleProgram } from './sample-program.ts';

const text = artefactText(sampleProgram, '0.1.0');

test('what is written is read back, from text and from data', () => {
  const expected = { program: sampleProgram, digest: digestOf(sampleProgram), compiler: '0.1.0' };
  expect(readArtefact(text)).toEqual(expected);
  expect(readArtefact(JSON.parse(text))).toEqual(expected);
  expect(text.endsWith('}\n')).toBe(true);
});

const problemIn = (content: unknown): Diagnostic => {
  const read = readArtefact(content);
  if (!('problem' in read)) throw new Error('read without a problem');
  return read.problem;
};

const changed = (change: (data: Record<string, unknown>) => unknown): unknown =>
  change(JSON.parse(text) as Record<string, unknown>);

let deep: unknown = 1;
for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];

test.each<[string, unknown, Diagnostic['code'], object]>([
  ['no JSON', '{', 'artefact-not-json', {}],
  ['an empty text', '', 'artefact-not-json', {}],
  ['other JSON', 'null', 'artefact-schema', { found: '', expected: 'pol-policy/1' }],
  ['another kind of file', { schema: 'pol-result/1' }, 'artefact-schema', { found: 'pol-result/1' }],
  [
    'another version of the representation',
    changed((data) => ({ ...data, program: { ...sampleProgram, irVersion: 7 } })),
    'artefact-version',
    { found: '7', expected: '4' },
  ],
  ['a changed figure', text.replace('"150000"', '"150001"'), 'artefact-altered', {}],
  [
    'a field too many',
    changed((data) => ({ ...data, program: { ...sampleProgram, extra: 1 } })),
    'artefact-shape',
    { place: 'program', problem: 'unknownField' },
  ],
  [
    'a wrong type',
    changed((data) => ({ ...data, program: { ...sampleProgram, year: '2025' } })),
    'artefact-shape',
    { place: 'program.year', problem: 'wrong' },
  ],
  [
    'data nested without end',
    changed((data) => ({ ...data, program: { ...sampleProgram, clauses: deep } })),
    'artefact-shape',
    { problem: 'tooDeep' },
  ],
])('%s is refused with its reason', (_name, content, code, params) => {
  const problem = problemIn(content);
  expect(problem.code).toBe(code);
  expect(problem.params).toMatchObject(params);
  for (const messages of [english, dutch]) {
    const show = messages[problem.code] as (params: unknown) => { headline: string };
    expect(show(problem.params).headline).toMatch(/^[a-z'].*[^.]$/);
  }
});

test('a program by itself is held to the version first', () => {
  expect(readProgram(sampleProgram)).toEqual({ program: sampleProgram });
  const read = readProgram({ irVersion: 9 });
  expect('problem' in read && read.problem.code).toBe('artefact-version');
});
