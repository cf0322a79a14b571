/** The milestones of a policy, with their days, and with their states where those are asked for. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { timelineJsonSchema } from '../../src/emit/timeline/json-schema.ts';
import { findParty, timelineOf } from '../../src/emit/timeline/milestones.ts';
import { timelineIcs } from '../../src/emit/timeline/icalendar.ts';
import { remarksOf } from '../../src/emit/timeline/phrases.ts';
import { timelineSchema } from '../../src/emit/timeline/schema.ts';
import { programOf } from '../ir/compile-text.ts';
import { policyNamed, root } from '../support/policies.ts';
import { hostileProgram, program, realPolicies } from './timeline-programs.ts';

const named = (made: ReturnType<typeof timelineOf>, name: string) => {
  const found = made.milestones.filter((one) => one.name === name);
  expect(found, name).toHaveLength(1);
  return found[0]!;
};

test('milestones stand in order of day, what has none last', () => {
  const made = timelineOf(program());
  expect(made.milestones.map(({ name, window }) => [name, window.kind, window.first, window.last])).toEqual([
    ['pad.publiceren', 'days', '2024-04-01', '2024-04-01'],
    ['pad.bespreken', 'days', '2024-04-01', '2024-06-30'],
    ['jaargesprek', 'days', '2024-07-01', '2024-09-30'],
    ['pad.vragen', 'days', null, '2024-07-31'],
    ['pad.tekenen', 'days', null, '2024-11-01'],
    ['verwerken', 'days', '2024-12-01', null],
    ['archiveren', 'none', null, null],
    ['indienen', 'open', null, null],
  ]);
  expect(made.hasStates).toBe(false);
  expect(made.milestones.every(({ progress }) => progress === null)).toBe(true);
});

test('a last day that only an exception gives, and that depends on the case, is said as the exception says it', () => {
  const made = programOf(`
stap melden "melden" volgens X-1-001
  door aanbieder
  vanaf 1 januari 2025
  gevolg niet genoemd
uitzondering anders_ op melden "anders" volgens X-1-002
  als aanbieder.actief
  wordt uiterste_dag
berekening uiterste_dag : datum "een jaar na de start" volgens X-1-003
  - aanbieder.sinds + 1 jaar (naar beneden) als aanbieder.sinds aanwezig
  - anders 1 januari 2026
`);
  for (const facts of [{}, { aanbieder: { actief: true } }])
    expect(named(timelineOf(made, { facts }), 'melden').window).toMatchObject({
      ...{ kind: 'open', first: '2025-01-01', last: null },
      rule: 'vanaf 1 januari 2025, uiterlijk een jaar na de start',
    });
});

test('a milestone says who, by which norm, and what follows', () => {
  const made = timelineOf(program());
  const talks = named(made, 'pad.bespreken');
  expect(talks.by.map(({ label }) => label)).toEqual(['a.s.r.', 'aanbieder']);
  expect(talks.cites).toEqual([{ norm: 'X-1-002', place: '1.2', text: 'norm 2' }]);
  expect(talks.dependsOn).toEqual(['pad.publiceren']);
  expect(talks.consequence).toEqual({ text: 'dan geen overeenkomst' });
  expect(named(made, 'pad.tekenen').consequence).toEqual({ text: null });
  expect(named(made, 'verwerken').consequence).toBeNull();
  expect(named(made, 'pad.vragen').condition).toEqual({
    text: 'als actief',
    reads: ['aanbieder.actief'],
    applies: null,
  });
  expect(named(made, 'indienen').window.rule).toBe('uiterlijk 180 dagen na declaratie.dag_zorg');
});

test('a reference date gives each milestone a place, and facts give it a state', () => {
  const onDate = timelineOf(program(), { referenceDate: '2024-06-30' });
  expect(named(onDate, 'pad.bespreken').progress?.moment).toBe('lastDay');
  expect(named(onDate, 'pad.publiceren').progress?.moment).toBe('after');
  expect(named(onDate, 'jaargesprek').progress?.moment).toBe('before');
  expect(named(onDate, 'pad.vragen').condition?.applies).toBe('perhaps');
  const facts = {
    aanbieder: { actief: false },
    stappen: { 'pad.publiceren': '2024-04-02', 'pad.bespreken': 'notYet', 'pad.tekenen': 'notYet' },
  };
  const forCase = timelineOf(program(), { facts, referenceDate: '2024-12-24' });
  expect(forCase.errors).toEqual([]);
  expect(named(forCase, 'pad.publiceren').progress?.state).toBe('doneLate');
  expect(named(forCase, 'pad.bespreken').progress?.state).toBe('late');
  expect(named(forCase, 'pad.vragen').progress?.state).toBe('notApplicable');
  expect(named(forCase, 'pad.vragen').condition?.applies).toBe('no');
});

test('a step for each record stands there once as a rule, and once for each record that is given', () => {
  expect(timelineOf(program()).milestones.filter(({ name }) => name === 'indienen')).toHaveLength(1);
  const facts = {
    aanbieder: {
      declaratie: [
        { nummer: 'a1', dag_zorg: '2024-01-31' },
        { nummer: 'a2', dag_zorg: '2024-03-01' },
      ],
    },
  };
  const made = timelineOf(program(), { facts });
  const claims = made.milestones.filter(({ name }) => name === 'indienen');
  expect(claims.map(({ key, window }) => [key, window.last])).toEqual([
    ['a1', '2024-07-29'],
    ['a2', '2024-08-28'],
  ]);
  expect(claims[0]?.window.explanation).toContain('180 dagen');
});

test('one party, one year', () => {
  const own = timelineOf(program(), { onlyFor: 'asr' });
  expect(own.milestones.map(({ name }) => name)).toEqual([
    'pad.publiceren',
    'pad.bespreken',
    'verwerken',
    'archiveren',
  ]);
  expect(own.onlyFor).toEqual({ name: 'asr', label: 'a.s.r.' });
  const later = timelineOf(program(), { year: 2026 }).milestones.map(({ name }) => name);
  expect(later).toEqual(['jaargesprek', 'verwerken', 'archiveren', 'indienen']);
});

test('a party is found by name or label, and one that is like it is proposed', () => {
  expect(findParty(program(), 'A.S.R.')).toEqual({ kind: 'party', party: { name: 'asr', label: 'a.s.r.' } });
  expect(findParty(program(), 'aanbeider')).toEqual({ kind: 'none', suggestion: 'aanbieder' });
  expect(findParty(program(), 'zeepaardje')).toEqual({ kind: 'none', suggestion: '' });
});

test.each([
  ['aanbieder.soort = kliniek', 'als soort = kliniek'],
  ['niet (aanbieder.soort ≠ kliniek of aanbieder.actief)', 'als soort = kliniek en niet actief'],
  ['aanbieder.niveau aanwezig', 'als niveau aanwezig'],
  ['aanbieder.aandeel ≥ 50 %', null],
])('the condition %s is said as %s', (guard, said) => {
  const text = `stap doen\n  door asr\n  uiterlijk 1 juni 2024\n  volgens X-1-001\n  geldt als ${guard}\n`;
  expect(timelineOf(program(text)).milestones[0]?.condition?.text).toBe(said);
});

test('a policy without steps has no milestones', () => {
  expect(timelineOf(program('')).milestones).toEqual([]);
});

test('whatever is given as facts, the answer is valid for the published schema', () => {
  const odd = [
    {},
    null,
    3,
    'x',
    [],
    { aanbieder: { declaratie: 'geen' } },
    { stappen: { indienen: '2024-13-40' } },
  ];
  for (const facts of odd)
    expect(() => timelineSchema.parse(timelineOf(program(), { facts })), JSON.stringify(facts)).not.toThrow();
  expect(() => timelineSchema.parse(timelineOf(hostileProgram()))).not.toThrow();
});

test.each(realPolicies)('%s has a timeline that is valid, in both languages', async (id) => {
  const policy = await policyNamed(id);
  const written = policy.clauses.filter(({ kind }) => kind === 'step').length;
  for (const language of ['nl', 'en'] as const) {
    const made = timelineOf(policy, { language });
    expect(made.milestones).toHaveLength(written);
    expect(() => timelineSchema.parse(JSON.parse(JSON.stringify(made)))).not.toThrow();
  }
});

test('the published schema is that of the source', () => {
  expect(readFileSync(`${root}docs/schema/pol-timeline.schema.json`, 'utf8')).toBe(timelineJsonSchema());
});

test('a written day that an exception may replace stands there on a condition', async () => {
  const made = timelineOf(await policyNamed('asr.ggz@2025r2'));
  const request = named(made, 'nieuwe_aanbieder.verzoek');
  expect(request.window).toMatchObject({ kind: 'days', last: '2024-07-31', isProvisional: true });
  expect(request.window.waitsFor).not.toEqual([]);
  expect(remarksOf(request, 'nl').join()).toContain('tenzij een uitzondering geldt');
  const calendar = timelineIcs(made).replace(/\r\n /g, '');
  expect(calendar).toMatch(/STATUS:TENTATIVE/);
  const plainStep = named(timelineOf(program()), 'pad.tekenen');
  expect(plainStep.window.isProvisional).toBe(false);
});
