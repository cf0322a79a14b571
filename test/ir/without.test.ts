/** What a program says without one thing: only that thing is gone, and what is left is a program that can be decided. */
import { expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { changesWithout, without, type Said } from '../../src/ir/without.ts';
import { programOf } from './compile-text.ts';

const program = programOf(`
groep eisen volgens X-1-001
  geldt als aanbieder.soort ≠ kliniek
  voorwaarde actief volgens X-1-002 vereist aanbieder.actief
    tenzij aanbieder.niveau = hoog volgens X-1-003
  voorwaarde groot volgens X-1-004 vereist aanbieder.totaal ten minste € 100
einde groep
beslissing klasse : Soort
  - instelling als eisen is van toepassing en eisen is voldaan volgens X-1-005
  - anders praktijk volgens X-1-006
uitzondering klein op klasse volgens X-1-007
  als aanbieder.totaal ten hoogste € 10
  wordt kliniek
uitzondering desondanks op klein volgens X-1-008
  als aanbieder.actief
  vervalt
`);

const facts = (actief: boolean, totaal: string, niveau = 'laag', soort = 'praktijk') => ({
  aanbieder: { actief, totaal, niveau, soort },
});

const outcomes = (said: Said | null, given: unknown) => {
  const result = evaluate(said === null ? program : without(program, said), given);
  const { klasse } = result.decisions;
  const { eisen } = result.groups;
  return [klasse?.outcome ?? klasse?.status, eisen?.outcome ?? eisen?.status];
};

test('nothing is gone: both as written', () => {
  expect(outcomes(null, facts(false, '200'))).toEqual(['praktijk', 'notMet']);
  expect(outcomes(null, facts(false, '5'))).toEqual(['kliniek', 'notMet']);
});

test('without a requirement its group counts the others', () => {
  const said: Said = { kind: 'clause', clause: 'eisen.actief' };
  expect(outcomes(said, facts(false, '200'))).toEqual(['instelling', 'met']);
  const { requirements } = evaluate(without(program, said), facts(false, '200'));
  expect(requirements['eisen.actief']).toMatchObject({ status: 'notApplicable' });
});

test('without a rule the others decide', () => {
  expect(outcomes({ kind: 'rule', clause: 'klasse', rule: 'rij_1' }, facts(true, '200', 'laag'))).toEqual([
    'praktijk',
    'met',
  ]);
  expect(outcomes({ kind: 'rule', clause: 'klasse', rule: 'rij_2' }, facts(false, '200'))).toEqual([
    'gap',
    'notMet',
  ]);
});

test('an exception goes with what excepts it, and one of a group goes from each member', () => {
  expect(outcomes({ kind: 'exception', exception: 'klein' }, facts(false, '5'))).toEqual([
    'praktijk',
    'notMet',
  ]);
  expect(outcomes({ kind: 'exception', exception: 'desondanks' }, facts(true, '5'))).toEqual([
    'kliniek',
    'notMet',
  ]);
  const guard: Said = { kind: 'exception', exception: 'eisen.geldt_als' };
  expect([...changesWithout(program, guard).keys()].sort()).toEqual(['eisen', 'eisen.actief', 'eisen.groot']);
  expect(outcomes(guard, facts(false, '200', 'laag', 'kliniek'))).toEqual(['praktijk', 'notMet']);
});

test('what is not there leaves the program as it is', () => {
  for (const said of [
    { kind: 'clause', clause: 'niets' },
    { kind: 'rule', clause: 'klasse', rule: 'rij_9' },
    { kind: 'exception', exception: 'niets' },
  ] as const)
    expect(without(program, said)).toBe(program);
});
