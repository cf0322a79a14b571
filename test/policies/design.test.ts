/** The policy with which the design opens, made real: it says what its example says, and is laid out as it stands. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileUnit } from '../../src/compile.ts';
import { runExamples } from '../../src/evaluate/run-examples.ts';
import { formatSource } from '../../src/format/index.ts';
import { root } from '../support/policies.ts';

const text = readFileSync(`${root}test/cases/design.pol`, 'utf8');

const compiled = compileUnit({
  files: [{ name: 'design.pol', text }],
  vocabularies: [],
  registers: ['GGZ-2025', 'GGZ-WEB-2025'].map((id) => ({
    id,
    text: readFileSync(`${root}policies/asr/ggz/${id}.norms.jsonl`, 'utf8'),
  })),
});

test('its one finding is the gap between the two printed thresholds, with a case', () => {
  expect(compiled.diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
    'warning table-gap',
  ]);
  expect(compiled.diagnostics[0]?.witness?.join()).toContain('ten minste € 100.050 en minder dan € 150.000');
});

test('its examples give what they say, under both readings', () => {
  if (compiled.program === null) throw new Error('it has errors');
  const outcomes = runExamples(compiled.program);
  expect(outcomes.length).toBeGreaterThan(0);
  for (const { failures, errors } of outcomes) expect([failures, errors]).toEqual([[], []]);
});

test('it formats to itself', async () => {
  expect(await formatSource(text)).toEqual({ text });
});
