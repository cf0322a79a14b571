/** Who is to blame for a conflict, and what stands together; guards go before their siblings. */
import { expect, test } from 'vitest';
import { compileUnit } from '../../src/compile.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { Entry, RequirementEntry } from '../../src/evaluate/result.ts';
import { smallRegister } from '../support/cli.ts';

const policy = `taal nl

beleid proef 2025
  registers PROEF

onderwerp aanbieder
gegeven aanbieder.a : ja/nee
gegeven aanbieder.b : ja/nee
gegeven aanbieder.c : ja/nee
gegeven aanbieder.erin : ja/nee
gegeven aanbieder.vooruit : ja/nee
partij inkoper
oordeel weegt_mee
  door    inkoper
  volgens PROEF-003

beslissing korting : percentage
  - rij_a: 2% als aanbieder.a volgens PROEF-001
  - rij_b: 2% als aanbieder.b volgens PROEF-002
  - rij_c: 3% als aanbieder.c volgens PROEF-003

beslissing tarief : percentage
  volgens PROEF-001
  = 1%

uitzondering die_ene op tarief
  volgens PROEF-002
  als aanbieder.a
  niet bepaald "de ene reden"

uitzondering die_andere op tarief
  volgens PROEF-003
  als aanbieder.b
  niet bepaald "de andere reden"

uitzondering die_derde op tarief
  volgens PROEF-001
  als aanbieder.c
  wordt 5%

voorwaarde audit
  volgens   PROEF-001
  geldt als aanbieder.erin
  vereist   aanbieder.a

uitzondering keurmerk op audit
  volgens PROEF-002
  als     aanbieder.b en weegt_mee
  wordt   ja

uitzondering er_al_in op audit.geldt_als
  volgens PROEF-003
  als     aanbieder.vooruit
  vervalt

groep rond
  volgens   PROEF-001
  geldt als aanbieder.erin
  voorwaarde lid
    volgens PROEF-001
    vereist aanbieder.a
    tenzij  aanbieder.c volgens PROEF-002
einde groep

uitzondering op_lid op rond.lid
  volgens PROEF-003
  als     aanbieder.b
  wordt   ja
`;

const { program, diagnostics } = compileUnit({
  files: [{ name: 'a.pol', text: policy }],
  vocabularies: [],
  registers: [{ id: 'PROEF', text: smallRegister }],
});

const ask = (aanbieder: Record<string, boolean>, weegt_mee: boolean | null = true) => {
  if (program === null) throw new Error(JSON.stringify(diagnostics));
  return evaluate(program, { aanbieder, oordelen: { weegt_mee } }, { explain: true });
};

test('a conflict of rules names all that hold, also those that say the same', () => {
  const entry = ask({ a: true, b: true, c: true }).decisions['korting'] as Entry;
  expect(entry.status).toBe('conflict');
  expect(entry.causes).toMatchObject([
    { reason: 'differentOutcomes', name: 'korting' },
    { reason: 'gives', name: 'korting.rij_a', cites: ['PROEF-001'] },
    { reason: 'gives', name: 'korting.rij_b', cites: ['PROEF-002'] },
    { reason: 'gives', name: 'korting.rij_c', cites: ['PROEF-003'] },
  ]);
  const [, first, second, third] = entry.causes.map(({ details }) => details['outcome']);
  expect(first).toBe(second);
  expect(first).not.toBe(third);
  expect(entry.cites).toEqual(['PROEF-001', 'PROEF-002', 'PROEF-003']);
});

test('a conflict of exceptions names all of them, with the reasons of those without a value', () => {
  const entry = ask({ a: true, b: true, c: true }).decisions['tarief'] as Entry;
  expect(entry.status).toBe('conflict');
  const named = entry.causes.map(({ reason, name, cites }) => [reason, name, ...cites]);
  expect(named).toEqual(
    expect.arrayContaining([
      ['gives', 'die_ene', 'PROEF-002'],
      ['gives', 'die_andere', 'PROEF-003'],
      ['gives', 'die_derde', 'PROEF-001'],
    ]),
  );
  expect(entry.causes.flatMap(({ details }) => details['reason'] ?? [])).toEqual([
    'de ene reden',
    'de andere reden',
  ]);
});

test('a rule that does not hold has no part in a conflict', () => {
  const entry = ask({ a: true, b: false, c: true }).decisions['korting'] as Entry;
  expect(entry.causes.filter(({ reason }) => reason === 'gives').map(({ name }) => name)).toEqual([
    'korting.rij_a',
    'korting.rij_c',
  ]);
});

test('equal outcomes stand together, with both norms and in the proof both rules', () => {
  const entry = ask({ a: true, b: true, c: false }).decisions['korting'] as Entry;
  expect(entry).toMatchObject({ status: 'decided', outcome: 2, cites: ['PROEF-001', 'PROEF-002'] });
  const rules = entry.because?.children.filter(({ kind }) => kind === 'rule') ?? [];
  expect(rules.map(({ name }) => name)).toEqual(['rij_a', 'rij_b']);
});

test('two written gaps are one gap with both reasons', () => {
  const entry = ask({ a: true, b: true, c: false }).decisions['tarief'] as Entry;
  expect(entry.status).toBe('gap');
  expect(entry.causes).toMatchObject([
    { reason: 'written', cites: ['PROEF-002'], details: { reason: 'de ene reden' } },
    { reason: 'written', cites: ['PROEF-003'], details: { reason: 'de andere reden' } },
  ]);
});

test.each([
  ['outside the guard an exception that holds says nothing', { erin: false, b: true }, 'notApplicable', null],
  ['inside it does', { erin: true, b: true }, 'decided', 'met'],
  [
    'an exception on the guard lets the clause stand',
    { erin: false, b: false, vooruit: true },
    'decided',
    'notMet',
  ],
  ['and its other exceptions', { erin: false, b: true, vooruit: true }, 'decided', 'met'],
] as const)('%s', (_, facts, status, outcome) => {
  const all = { a: false, vooruit: false, ...facts };
  expect(ask(all).requirements['audit']).toMatchObject({ status, outcome });
});

test('outside the guard nothing is asked of the exceptions that it goes before', () => {
  const outside = ask({ erin: false, vooruit: false }, null).requirements['audit'] as RequirementEntry;
  expect(outside).toMatchObject({ status: 'notApplicable', needed: [], restsOn: { judgements: [] } });
  const inside = ask({ erin: true, a: false, b: true }, null).requirements['audit'] as RequirementEntry;
  expect(inside.needed).toMatchObject([{ path: 'weegt_mee', kind: 'judgement' }]);
});

test('the guard of a group goes before what targets a member; a tenzij does not', () => {
  const lid = (facts: Record<string, boolean>) => ask({ a: false, ...facts }).requirements['rond.lid'];
  expect(lid({ erin: false, b: true, c: false })).toMatchObject({ status: 'notApplicable' });
  expect(lid({ erin: true, b: true, c: false })).toMatchObject({ status: 'decided', outcome: 'met' });
  expect(lid({ erin: true, b: true, c: true })).toMatchObject({ status: 'conflict' });
  expect(lid({ erin: false, b: true, c: true })).toMatchObject({ status: 'notApplicable' });
});
