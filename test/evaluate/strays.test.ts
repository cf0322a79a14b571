/** Nothing that is given is lost without a word. */
import { expect, test } from 'vitest';
import { compileUnit } from '../../src/compile.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { smallPolicy, smallRegister } from '../support/cli.ts';

const nested = smallPolicy.replace(
  'keuze Soort',
  `onderwerp locatie per aanbieder, sleutel nummer
onderwerp client per locatie, sleutel nummer

gegeven client.bestaand : ja/nee "bestaand"

keuze Soort`,
);

const clause = `
beslissing blijft : ja/nee "blijft"
  per client
  volgens PROEF-003
  = client.bestaand
`;

const { program, diagnostics } = compileUnit({
  files: [{ name: 'a.pol', text: nested.replace('voorbeeld "', `${clause}\nvoorbeeld "`) }],
  vocabularies: [],
  registers: [{ id: 'PROEF', text: smallRegister }],
});

const run = (client: readonly unknown[]) => {
  if (program === null) throw new Error(diagnostics.map(({ code }) => code).join());
  return evaluate(program, { aanbieder: {}, locatie: [{ nummer: 'l1' }], client });
};

test('a record beside its owners that names one of them is read', () => {
  const result = run([{ nummer: 'c1', locatie: 'l1', bestaand: true }]);
  expect(result.errors).toEqual([]);
  expect(Object.values(result.decisions['blijft'] ?? {})).toMatchObject([
    { status: 'decided', outcome: true },
  ]);
});

test.each([
  ['names no owner', { nummer: 'c1', bestaand: true }],
  ['names an owner that is not there', { nummer: 'c1', locatie: 'l9', bestaand: true }],
])('a record that %s is an error', (_name, client) => {
  expect(run([client]).errors).toMatchObject([{ code: 'record-without-owner', path: 'client[0]' }]);
});
