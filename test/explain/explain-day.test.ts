/** Explanations of days, whole sentences as a reader sees them, from policies and from trails made by hand. */
import { expect, test } from 'vitest';
import type { DayTrail, ReadDay } from '../../src/evaluate/day-trail.ts';
import { windowsOf, type WindowOptions } from '../../src/evaluate/windows.ts';
import { explainDay, isComputed } from '../../src/explain/explain-day.ts';
import { programOf } from '../ir/compile-text.ts';

const policy = programOf(`
kalender werkdagen_nl "werkdagen in Nederland"
  feestdagen nederland
  vanaf 1 januari 2023 tot en met 31 december 2025
  volgens X-1-001
parameter uiterste : datum "de uiterste dag"
  = 30 april 2025 vanaf 1 januari 2025 tot en met 31 december 2025 volgens X-1-001
lezing maandeinde : afronding "wat na een maandeinde komt" volgens X-1-002
  gekozen dag_ervoor naar beneden "zo staat het er"
  ook mogelijk dag_erna naar boven "anders gelezen"
termijn indienen per declaratie
  door aanbieder volgens X-1-003
  uiterlijk laatste dag van (kalendermaand van declaratie.dag_zorg) + 180 dagen
  gevolg niet genoemd
termijn maand_later per declaratie
  door aanbieder volgens X-1-003
  uiterlijk declaratie.dag_zorg + 1 maand (lezing maandeinde)
  gevolg niet genoemd
termijn vast "de vaste dag"
  door aanbieder volgens X-1-003
  uiterlijk uiterste
  gevolg niet genoemd
termijn daarvoor
  door aanbieder volgens X-1-003
  uiterlijk vast.laatste_dag - 10 dagen
  gevolg niet genoemd
termijn tellen per declaratie
  door aanbieder volgens X-1-003
  uiterlijk declaratie.dag_zorg + 5 werkdagen (werkdagen_nl)
  gevolg niet genoemd
termijn rollen per declaratie
  door aanbieder volgens X-1-003
  uiterlijk eerste werkdag vanaf declaratie.dag_zorg + 14 dagen (werkdagen_nl)
  gevolg niet genoemd
termijn vroegst per declaratie
  door aanbieder volgens X-1-003
  uiterlijk vroegste van
    - declaratie.dag_zorg + 1 jaar (naar beneden)
    - 30 april 2025 als jaar van declaratie.dag_zorg = 2024 volgens X-1-004
    - declaratie.herzien
  gevolg niet genoemd
termijn eerste_zorg
  door aanbieder volgens X-1-003
  uiterlijk vroegste van declaratie.dag_zorg over declaratie
  gevolg niet genoemd
termijn jaareinde per declaratie
  door aanbieder volgens X-1-003
  uiterlijk laatste dag van (kalenderjaar van declaratie.dag_zorg)
  gevolg niet genoemd
termijn kwartaaleinde per declaratie
  door aanbieder volgens X-1-003
  vanaf eerste dag van (kalenderkwartaal van declaratie.dag_zorg)
  uiterlijk laatste dag van (kalenderkwartaal van declaratie.dag_zorg)
  gevolg niet genoemd
termijn heel_kwartaal
  door aanbieder volgens X-1-003
  gedurende derde kwartaal 2025
  gevolg niet genoemd
`);

/** The short form in both languages, or the whole of it. */
function told(step: string, facts: unknown, options: WindowOptions = {}): readonly [string, string] {
  const trail = trailOf(step, facts, options);
  return [explainDay(trail, 'nl').short, explainDay(trail, 'en').short];
}

function trailOf(step: string, facts: unknown, options: WindowOptions = {}): DayTrail {
  const trail = windowsOf(policy, facts, { ...options, steps: [step] })[0]?.trail.last ?? null;
  if (trail === null) throw new Error(`no trail of ${step}`);
  return trail;
}

const claim = (dag_zorg: string, more = {}): unknown => ({
  aanbieder: { declaratie: [{ nummer: 'a', dag_zorg, ...more }] },
});

test('days after the end of a month', () => {
  expect(told('indienen', claim('2018-01-17'))).toEqual([
    '30 juli 2018: 180 dagen na 31 januari 2018, de laatste dag van januari 2018, de maand van declaratie.dag_zorg (17 januari 2018)',
    '30 July 2018: 180 days after 31 January 2018, the last day of January 2018, the month of declaratie.dag_zorg (17 January 2018)',
  ]);
  expect(explainDay(trailOf('indienen', claim('2018-02-03')), 'nl').steps).toEqual([
    '27 augustus 2018: 180 dagen na 28 februari 2018',
    '28 februari 2018: de laatste dag van februari 2018, de maand van 3 februari 2018',
    '3 februari 2018: declaratie.dag_zorg',
  ]);
});

test('a month that meets a missing day, by a reading', () => {
  expect(told('maand_later', claim('2025-01-31'))).toEqual([
    '28 februari 2025: een maand na declaratie.dag_zorg (31 januari 2025); 31 februari 2025 bestaat niet, naar beneden afgerond (lezing maandeinde = dag_ervoor)',
    '28 February 2025: a month after declaratie.dag_zorg (31 January 2025); there is no 31 February 2025, rounded down (reading maandeinde = dag_ervoor)',
  ]);
  expect(told('maand_later', claim('2025-01-31'), { readings: { maandeinde: 'dag_erna' } })[0]).toBe(
    '1 maart 2025: een maand na declaratie.dag_zorg (31 januari 2025); 31 februari 2025 bestaat niet, naar boven afgerond (lezing maandeinde = dag_erna)',
  );
  expect(told('maand_later', claim('2025-01-15'))[0]).toBe(
    '15 februari 2025: een maand na declaratie.dag_zorg (15 januari 2025)',
  );
});

test('a figure, the day of another step, and a figure without a value on that day', () => {
  const on = { referenceDate: '2025-03-01' };
  expect(told('vast', {}, on)[0]).toBe('30 april 2025: de uiterste dag (parameter uiterste)');
  expect(told('daarvoor', {}, on)).toEqual([
    "20 april 2025: 10 dagen vóór de laatste dag van 'de vaste dag' (30 april 2025), de uiterste dag (parameter uiterste)",
    "20 April 2025: 10 days before the last day of 'de vaste dag' (30 April 2025), de uiterste dag (parameter uiterste)",
  ]);
  const late = { referenceDate: '2026-03-01' };
  expect(told('vast', {}, late)).toEqual([
    'geen dag: parameter uiterste heeft geen waarde op 1 maart 2026',
    'no day: parameter uiterste has no value on 1 March 2026',
  ]);
  expect(explainDay(trailOf('daarvoor', {}, late), 'nl').steps).toEqual([
    "geen dag: 10 dagen vóór de laatste dag van 'de vaste dag' (geen dag)",
    'geen dag: parameter uiterste heeft geen waarde op 1 maart 2026',
  ]);
});

test('working days name the calendar and each day that is passed over', () => {
  expect(told('tellen', claim('2024-12-20'))).toEqual([
    "31 december 2024: 5 werkdagen (kalender 'werkdagen in Nederland') na declaratie.dag_zorg (20 december 2024); niet meegeteld: woensdag 25 december 2024 (Kerstmis) en donderdag 26 december 2024 (Tweede kerstdag)",
    "31 December 2024: 5 working days (calendar 'werkdagen in Nederland') after declaratie.dag_zorg (20 December 2024); not counted: Wednesday 25 December 2024 (Kerstmis) and Thursday 26 December 2024 (Tweede kerstdag)",
  ]);
  expect(told('tellen', claim('2025-12-30'))[0]).toBe(
    "geen dag: 5 werkdagen (kalender 'werkdagen in Nederland') na declaratie.dag_zorg (30 december 2025), maar kalender 'werkdagen_nl' zegt niets over 2026",
  );
});

test('a day that is moved is named with its day of the week', () => {
  expect(told('rollen', claim('2024-09-01'))).toEqual([
    "16 september 2024: verschoven van zondag 15 september 2024 naar maandag 16 september 2024 (kalender 'werkdagen in Nederland'); 15 september 2024: 14 dagen na declaratie.dag_zorg (1 september 2024)",
    "16 September 2024: moved from Sunday 15 September 2024 to Monday 16 September 2024 (calendar 'werkdagen in Nederland'); 15 September 2024: 14 days after declaratie.dag_zorg (1 September 2024)",
  ]);
  expect(told('rollen', claim('2024-12-11'))[0]).toContain(
    'verschoven van woensdag 25 december 2024 naar vrijdag 27 december 2024 (kalender ',
  );
  expect(told('rollen', claim('2024-12-11'))[0]).toContain(
    'geen werkdag: woensdag 25 december 2024 (Kerstmis) en donderdag 26 december 2024 (Tweede kerstdag)',
  );
  expect(explainDay(trailOf('rollen', claim('2024-12-20')), 'en').steps).toEqual([
    "3 January 2025: not moved: Friday 3 January 2025 is a working day (calendar 'werkdagen in Nederland')",
    '3 January 2025: 14 days after 20 December 2024',
    '20 December 2024: declaratie.dag_zorg',
  ]);
});

test('the earliest of several says how each of them fared', () => {
  const none = { herzien: { absent: true } };
  expect(told('vroegst', claim('2024-02-10', none))).toEqual([
    '10 februari 2025: de vroegste van: 10 februari 2025 (een jaar na declaratie.dag_zorg (10 februari 2024)); 30 april 2025 is later; declaratie.herzien (afwezig) valt af',
    '10 February 2025: the earliest of: 10 February 2025 (a year after declaratie.dag_zorg (10 February 2024)); 30 April 2025 is later; declaratie.herzien (absent) drops out',
  ]);
  expect(told('vroegst', claim('2023-08-31', none))[0]).toContain(
    '30 april 2025 valt af, want de voorwaarde geldt niet (declaratie.dag_zorg)',
  );
  const open = explainDay(trailOf('vroegst', claim('2024-08-31')), 'nl');
  expect(open.short).toBe(
    'nog niet bekend: de vroegste van: 31 augustus 2025 (een jaar na declaratie.dag_zorg (31 augustus 2024)); 30 april 2025; declaratie.herzien (nog niet bekend)',
  );
});

test('what is not known is named where it is missing', () => {
  expect(told('indienen', {})).toEqual([
    'nog niet bekend: 180 dagen na de laatste dag van de maand van declaratie.dag_zorg (nog niet bekend)',
    'not known yet: 180 days after the last day of the month of declaratie.dag_zorg (not known yet)',
  ]);
  expect(told('rollen', {})[0]).toBe(
    "nog niet bekend: de eerste werkdag (kalender 'werkdagen in Nederland') vanaf 14 dagen na declaratie.dag_zorg (nog niet bekend)",
  );
  expect(told('daarvoor', {})[1]).toBe(
    "not known yet: 10 days before the last day of 'de vaste dag' (not known yet), de uiterste dag (parameter uiterste)",
  );
});

test('a day or a period that is just written', () => {
  const trail = trailOf('heel_kwartaal', {});
  expect(trail.day).toBe('2025-09-30');
  expect(isComputed({ kind: 'written', day: '2025-04-01' })).toBe(false);
  expect(explainDay({ kind: 'written', day: '2025-04-01' }, 'nl').steps).toEqual([
    '1 april 2025: zo staat het in het beleid',
  ]);
});

test('the year and the quarter around a day', () => {
  expect(told('jaareinde', claim('2024-05-06'))[0]).toBe(
    '31 december 2024: de laatste dag van 2024, het jaar van declaratie.dag_zorg (6 mei 2024)',
  );
  expect(told('kwartaaleinde', claim('2024-05-06'))[1]).toBe(
    '30 June 2024: the last day of the second quarter of 2024, the quarter of declaratie.dag_zorg (6 May 2024)',
  );
});

test('the earliest over records names the record of each', () => {
  const dag_zorg = (nummer: string, day: string) => ({ nummer, dag_zorg: day });
  const declaratie = [dag_zorg('a', '2024-05-06'), dag_zorg('b', '2024-03-04')];
  expect(told('eerste_zorg', { aanbieder: { declaratie } })[0]).toBe(
    '4 maart 2024: de vroegste van: b: 4 maart 2024 (declaratie.dag_zorg); a: 6 mei 2024 is later',
  );
  const open = told('eerste_zorg', { aanbieder: { declaratie: { items: declaratie, complete: false } } })[0];
  expect(open).toMatch(/^nog niet bekend: .*declaratie\.dag_zorg \(nog niet bekend\) telt misschien mee$/);
});

const read = (more: Partial<ReadDay>): ReadDay => ({
  kind: 'read',
  what: 'fact',
  name: 'zorg.dag',
  label: null,
  alternative: null,
  part: null,
  cites: [],
  from: null,
  state: null,
  day: '2025-03-14',
  ...more,
});

test.each<readonly [Partial<ReadDay>, string, string]>([
  [
    { what: 'event', name: 'melden.gedaan', label: 'de melding' },
    'de melding (melden.gedaan, 14 maart 2025)',
    'de melding (melden.gedaan, 14 March 2025)',
  ],
  [
    { what: 'event', state: 'notYet', day: null },
    'zorg.dag (nog niet gebeurd)',
    'zorg.dag (has not happened yet)',
  ],
  [{ what: 'event', state: 'never', day: null }, 'zorg.dag (gebeurt niet)', 'zorg.dag (does not happen)'],
  [
    { what: 'judgement', name: 'dag_oordeel' },
    'oordeel dag_oordeel (14 maart 2025)',
    'judgement dag_oordeel (14 March 2025)',
  ],
  [
    { what: 'reading', name: 'start', alternative: 'begin' },
    'lezing start = begin (14 maart 2025)',
    'reading start = begin (14 March 2025)',
  ],
  [
    { what: 'result', name: 'dag_van_start' },
    "de uitkomst van 'dag_van_start' (14 maart 2025)",
    "the outcome of 'dag_van_start' (14 March 2025)",
  ],
  [
    { what: 'referenceDate', name: 'peildatum' },
    'de peildatum (14 maart 2025)',
    'the reference date (14 March 2025)',
  ],
  [{ what: 'other', name: 'date.x' }, 'een berekende dag (14 maart 2025)', 'a computed day (14 March 2025)'],
])('what is read: %j', (more, dutch, english) => {
  const trail: DayTrail = {
    kind: 'sum',
    from: read(more),
    sign: 1,
    duration: { years: 1, months: 3, days: 2 },
    durationFrom: { what: 'parameter', name: 'lang', label: null, alternative: null, part: null, cites: [] },
    rounding: null,
    roundingFrom: null,
    missing: [],
    day: null,
  };
  expect(explainDay(trail, 'nl').short).toContain(
    `een jaar, 3 maanden en 2 dagen (parameter lang) na ${dutch}`,
  );
  expect(explainDay(trail, 'en').short).toContain(
    `a year, 3 months and 2 days (parameter lang) after ${english}`,
  );
});

test('exceptions: one that applies, one that may, one that leaves it open, one that clashes', () => {
  const was: DayTrail = { kind: 'written', day: '2025-04-01' };
  const becomes: DayTrail = read({ label: 'de brief' });
  const base = { kind: 'excepted', exception: 'coulance', cites: [], was } as const;
  const text = (trail: DayTrail) => [explainDay(trail, 'nl').short, explainDay(trail, 'en').short];
  expect(text({ ...base, applies: 'yes', effect: 'becomes', becomes, day: '2025-03-14' })).toEqual([
    "14 maart 2025: door uitzondering 'coulance', in plaats van 1 april 2025: de brief (zorg.dag, 14 maart 2025)",
    "14 March 2025: by exception 'coulance', in place of 1 April 2025: de brief (zorg.dag, 14 March 2025)",
  ]);
  expect(text({ ...base, applies: 'open', effect: 'becomes', becomes, day: null })).toEqual([
    "nog niet bekend: of uitzondering 'coulance' geldt is nog niet te zeggen; zonder die uitzondering: 1 april 2025",
    "not known yet: whether exception 'coulance' applies cannot be said yet; without that exception: 1 April 2025",
  ]);
  const of: DayTrail = { ...base, applies: 'yes', effect: 'undetermined', becomes: null, day: null };
  const cause = { reason: 'written', name: 'x', cites: [], details: { reason: 'niet genoemd' } } as const;
  expect(text({ kind: 'noDay', status: 'gap', causes: [cause], of, day: null })).toEqual([
    "geen dag: uitzondering 'coulance': het beleid bepaalt dit niet: niet genoemd",
    "no day: exception 'coulance': the policy does not say: niet genoemd",
  ]);
  expect(text({ ...base, applies: 'yes', effect: 'clashes', becomes: null, day: null })).toEqual([
    "geen dag: uitzondering 'coulance' is ermee in strijd",
    "no day: exception 'coulance' contradicts it",
  ]);
});

test('texts of the policy stay on one line', () => {
  const { short, steps } = explainDay(read({ label: 'een\r\nlabel\tmet <script>\u2028regels' }), 'nl');
  expect(short).toBe('14 maart 2025: een label met <script> regels (zorg.dag)');
  expect(steps).toEqual([short]);
});
