/** Recourse on figures, days, events, records and readings: what is proposed, what is not, and why. */
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { Recourse } from '../../src/evaluate/recourse/answer.ts';
import { recourseOf, type RecourseOptions } from '../../src/evaluate/recourse/recourse.ts';
import { recourseSchema } from '../../src/evaluate/recourse/schema.ts';
import { compileText, programIn } from '../ir/compile-text.ts';

const program = programIn(
  compileText(`taal nl
beleid demo 2025
  te raadplegen vanaf 1 januari 2024 tot en met 31 december 2025

partij zorgaanbieder
partij verzekeraar

onderwerp zorgaanbieder
onderwerp verzoek per zorgaanbieder, sleutel nummer

keuze Maat = klein | midden | groot

gegeven zorgaanbieder.omzet : bedrag  bereik vanaf € 0  te veranderen
gegeven zorgaanbieder.kosten : bedrag  bereik vanaf € 0
gegeven zorgaanbieder.aandeel : percentage  te veranderen
gegeven zorgaanbieder.bedden : geheel getal  te veranderen
gegeven zorgaanbieder.vast : geheel getal
gegeven zorgaanbieder.vergunning_tot : datum  kan ontbreken  te veranderen
gegeven zorgaanbieder.code : ja/nee  te veranderen uiterlijk 1 oktober 2024
gegeven zorgaanbieder.getekend : gebeurtenis  te veranderen
gegeven zorgaanbieder.a : ja/nee  te veranderen
gegeven zorgaanbieder.b : ja/nee  te veranderen
gegeven zorgaanbieder.c : ja/nee  te veranderen
gegeven zorgaanbieder.d : ja/nee  te veranderen
gegeven verzoek.compleet : ja/nee  te veranderen

oordeel deugdelijk "de zaak is deugdelijk"
  door verzekeraar

voorwaarde genoeg_omzet
  vereist zorgaanbieder.omzet vanaf € 100.000

voorwaarde meer_dan
  vereist zorgaanbieder.aandeel meer dan 20%

voorwaarde dekking
  vereist zorgaanbieder.omzet - zorgaanbieder.kosten vanaf € 500

voorwaarde bedden_genoeg
  vereist zorgaanbieder.bedden meer dan 10

voorwaarde omvang_vast
  vereist zorgaanbieder.vast meer dan 10

voorwaarde vergunning
  vereist zorgaanbieder.vergunning_tot aanwezig en zorgaanbieder.vergunning_tot vanaf 31 december 2025

voorwaarde code
  vereist zorgaanbieder.code

voorwaarde getekend_op_tijd
  vereist zorgaanbieder.getekend vóór 1 november 2024

voorwaarde beide
  vereist zorgaanbieder.a en zorgaanbieder.b

voorwaarde een_van_beide
  vereist zorgaanbieder.c of zorgaanbieder.d

voorwaarde goed_werk
  vereist deugdelijk

stap aanmelden
  door      zorgaanbieder
  uiterlijk 1 oktober 2024

stap publiceren
  door      verzekeraar
  uiterlijk 1 oktober 2024

voorwaarde alles_compleet
  vereist elke verzoek heeft compleet

altijd b_vraagt_a
  buiten het document "een verzonnen verband"
  vereist niet zorgaanbieder.b of zorgaanbieder.a

beslistabel maat : Maat
  | bedden         || maat
  | minder dan 5   || klein
  | vanaf 5 en minder dan 10 || midden
  | vanaf 10       || groot
`),
);

const own = (zorgaanbieder: Readonly<Record<string, unknown>>, more = {}): unknown => ({
  peildatum: '2024-09-01',
  zorgaanbieder,
  ...more,
});

function ask(facts: unknown, decision: string, options: Partial<RecourseOptions> = {}): Recourse {
  const found = recourseOf(program, facts, { decision, ...options });
  if (found.kind !== 'recourse') throw new Error(found.kind);
  recourseSchema.parse(JSON.parse(JSON.stringify(found.recourse)));
  return found.recourse;
}

const waysOf = ({ ways }: Recourse): readonly (readonly (readonly [string, unknown])[])[] =>
  ways.map(({ changes }) => changes.map(({ path, to }) => [path.replace('zorgaanbieder.', ''), to] as const));

describe('the nearest value', () => {
  test.each([
    ['genoeg_omzet', { omzet: 90000 }, 'omzet', '100000.00'],
    ['meer_dan', { aandeel: 15 }, 'aandeel', 21],
    ['bedden_genoeg', { bedden: 3 }, 'bedden', 11],
    ['dekking', { omzet: 1000, kosten: 700 }, 'omzet', '1200.00'],
    ['vergunning', { vergunning_tot: '2025-03-01' }, 'vergunning_tot', '2025-12-31'],
    ['vergunning', { vergunning_tot: { absent: true } }, 'vergunning_tot', '2025-12-31'],
    ['getekend_op_tijd', { getekend: 'never' }, 'getekend', '2024-09-01'],
  ] as const)('%s with %j: %s to %j', (name, facts, path, to) => {
    const found = ask(own(facts), name);
    expect(found.status).toBe('found');
    expect(waysOf(found)).toEqual([[[path, to]]]);
    expect(found.isSmallest).toBe(true);
    const changed = evaluate(program, own({ ...facts, [path]: to }));
    expect(changed.requirements[name]).toMatchObject({ status: 'decided', outcome: 'met' });
  });

  test('lies just below an upper bound, and a member of a choice is asked for by name', () => {
    expect(waysOf(ask(own({ bedden: 40 }), 'maat', { to: 'midden' }))).toEqual([[['bedden', 9]]]);
    expect(waysOf(ask(own({ bedden: 1 }), 'maat', { to: 'midden' }))).toEqual([[['bedden', 5]]]);
    expect(waysOf(ask(own({ bedden: 40 }), 'bedden_genoeg', { to: 'nee' }))).toEqual([[['bedden', 10]]]);
  });
});

describe('how many changes', () => {
  test('ties are all there, by name', () => {
    const found = ask(own({ c: false, d: false }), 'een_van_beide');
    expect(waysOf(found)).toEqual([[['c', true]], [['d', true]]]);
    expect(found).toMatchObject({ isSmallest: true, isComplete: true });
  });

  test('what always holds forbids a change on its own: b alone is no way', () => {
    expect(waysOf(ask(own({ a: false, b: false }), 'beide'))).toEqual([
      [
        ['a', true],
        ['b', true],
      ],
    ]);
  });

  test('no more ways are listed than asked for, and the rest is counted', () => {
    const found = ask(own({ c: false, d: false }), 'een_van_beide', { limit: 1 });
    expect(waysOf(found)).toEqual([[['c', true]]]);
    expect(found.more).toEqual({ count: 1, atLeast: false });
  });

  test('nothing has to change where it is so already', () => {
    expect(ask(own({ a: true, b: true }), 'beide')).toMatchObject({ status: 'reached', ways: [] });
  });
});

describe('time', () => {
  test('a fact that can be changed up to a day is proposed on that day, with the day, and not after it', () => {
    const onTheDay = ask(own({ code: false }), 'code', { referenceDate: '2024-10-01' });
    expect(onTheDay.ways[0]?.changes).toMatchObject([{ path: 'zorgaanbieder.code', by: '2024-10-01' }]);
    const after = ask(own({ code: false }), 'code', { referenceDate: '2024-10-02' });
    expect(after).toMatchObject({ status: 'notPossible', ways: [] });
    expect(after.barriers).toMatchObject([
      [{ why: 'tooLate', until: '2024-10-01', stands: [{ name: 'code' }] }],
    ]);
  });

  test('an event lies on or after the reference date, or it is too late', () => {
    const late = ask(own({ getekend: 'never' }), 'getekend_op_tijd', { referenceDate: '2024-11-01' });
    expect(late.status).toBe('notPossible');
    expect(
      ask(own({ getekend: 'never' }), 'getekend_op_tijd', { referenceDate: '2024-10-31' }).ways,
    ).toMatchObject([{ changes: [{ to: '2024-10-31' }] }]);
  });

  test('without a reference date events cannot be placed, and the date is what is missing', () => {
    const found = ask({ zorgaanbieder: { getekend: 'never' } }, 'getekend_op_tijd');
    expect(found.status).toBe('notPossible');
    expect(found.barriers.flat().map(({ why }) => why)).toEqual(['noReferenceDate']);
  });

  test('a step is taken by its own party', () => {
    const mine = ask(own({}, { stappen: { aanmelden: 'never' } }), 'aanmelden');
    expect(mine).toMatchObject({
      status: 'found',
      ways: [{ changes: [{ kind: 'event', to: '2024-09-01' }] }],
    });
    const theirs = ask(own({}, { stappen: { publiceren: 'never' } }), 'publiceren');
    expect(theirs).toMatchObject({ status: 'notPossible' });
    expect(theirs.barriers.flat()[0]).toMatchObject({ why: 'othersStep', by: ['verzekeraar'] });
  });
});

describe('what cannot be changed', () => {
  test('is named with the requirement that fails on it', () => {
    const found = ask(own({ vast: 3 }), 'omvang_vast');
    expect(found).toMatchObject({ status: 'notPossible', ways: [], isSmallest: true });
    expect(found.barriers).toMatchObject([
      [{ path: 'zorgaanbieder.vast', now: 3, why: 'notMarked', stands: [{ name: 'omvang_vast' }] }],
    ]);
  });

  test('of a judgement that is given it is said that it is one, and whose', () => {
    const found = ask(own({}, { oordelen: { deugdelijk: false } }), 'goed_werk');
    expect(found.barriers).toMatchObject([[{ why: 'judgement', by: ['verzekeraar'] }]]);
  });

  test('an open judgement is a proviso, never a change', () => {
    const found = ask(own({}), 'goed_werk');
    expect(found).toMatchObject({ status: 'depends', ways: [{ changes: [] }] });
    expect(found.ways[0]?.provided).toMatchObject([{ path: 'deugdelijk', kind: 'judgement', value: true }]);
    expect(found.needed.map(({ path }) => path)).toEqual(['deugdelijk']);
  });

  test('what is not known and can be changed is made sure of', () => {
    const found = ask(own({ a: true }), 'beide');
    expect(found).toMatchObject({
      status: 'found',
      ways: [{ changes: [{ path: 'zorgaanbieder.b', from: null }] }],
    });
  });
});

describe('without a diagram to read', () => {
  const requests = (...compleet: boolean[]): unknown => ({
    peildatum: '2024-09-01',
    zorgaanbieder: { verzoek: compleet.map((value, place) => ({ nummer: `v${place}`, compleet: value })) },
  });

  test('facts of records are tried out, one and two at a time', () => {
    expect(waysOf(ask(requests(true, false), 'alles_compleet'))).toEqual([[['verzoek[v1].compleet', true]]]);
    const two = ask(requests(false, false, true), 'alles_compleet');
    expect(waysOf(two)).toEqual([
      [
        ['verzoek[v0].compleet', true],
        ['verzoek[v1].compleet', true],
      ],
    ]);
  });

  test('and where that is not enough, it is said that it is not worked out', () => {
    const three = ask(requests(false, false, false), 'alles_compleet');
    expect(three).toMatchObject({ status: 'notWorkedOut', ways: [], isSmallest: false, isComplete: false });
  });
});

test('names and outcomes that there are not', () => {
  expect(recourseOf(program, {}, { decision: 'niets' }).kind).toBe('noSuchDecision');
  expect(recourseOf(program, {}, { decision: 'maat' }).kind).toBe('noSuchOutcome');
  expect(recourseOf(program, {}, { decision: 'maat', to: 'reus' })).toMatchObject({
    kind: 'noSuchOutcome',
    known: ['klein', 'midden', 'groot'],
  });
});

test.each([null, 3, 'x', [[]], { zorgaanbieder: 4 }, { zorgaanbieder: { a: 'zeker' }, peildatum: 'nu' }])(
  'never throws on %j',
  (facts) => {
    const found = recourseOf(program, facts, { decision: 'beide' });
    expect(found.kind).toBe('recourse');
  },
);
