/** Calendars, read back by a library that did not make them. */
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/base/calendar.ts';
import { timelineIcs } from '../../src/emit/timeline/icalendar.ts';
import { timelineOf } from '../../src/emit/timeline/milestones.ts';
import { spanOf } from '../../src/emit/timeline/policy-timeline.ts';
import type { Program } from '../../src/ir/ir.ts';
import { policyNamed } from '../support/policies.ts';
import { hostile, hostileProgram, program, realPolicies, steps } from './timeline-programs.ts';

interface ReadEvent {
  readonly uid: string;
  readonly from: string;
  readonly end: string;
  readonly summary: string;
  readonly sequence: number;
  readonly text: string;
}

ICAL.design.strict = true;

/** Strict: what the library would let pass makes it throw. */
function read(text: string): { readonly calendar: ICAL.Component; readonly events: readonly ReadEvent[] } {
  const parsed = ICAL.parse(text) as unknown as ConstructorParameters<typeof ICAL.Component>[0];
  const calendar = new ICAL.Component(parsed);
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component, { strictExceptions: true });
    expect(event.startDate.isDate).toBe(true);
    return {
      uid: event.uid,
      from: event.startDate.toString(),
      end: event.endDate.toString(),
      summary: event.summary,
      sequence: event.sequence,
      text: component.toString(),
    };
  });
  return { calendar, events };
}

/** Lines end in CRLF, none is longer than 75 octets, and nothing steers. */
function expectSound(text: string): void {
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u001f\u007f\u202a-\u202e]/);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
}

describe.each(realPolicies)('%s', (id) => {
  test('is read back with the same days, one event for each milestone that has one', async () => {
    const timeline = timelineOf(await policyNamed(id));
    const text = timelineIcs(timeline, { remindDays: 14 });
    expectSound(text);
    const { calendar, events } = read(text);
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    const wanted = timeline.milestones.flatMap((milestone) => {
      const span = spanOf(milestone);
      return span === null ? [] : [[span.from, addDays(span.to, 1)]];
    });
    expect(events.length).toBeGreaterThan(0);
    expect(events.map(({ from, end }) => [from, end])).toEqual(wanted);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(timelineIcs(timeline, { remindDays: 14 })).toBe(text);
  });
});

test('the identity is made of milestone, contract year and policy', async () => {
  const { events } = read(timelineIcs(timelineOf(await policyNamed('asr.ggz@2025'))));
  expect(events.map(({ uid }) => uid)).toContain('aanbiedingsbrief.bespreken.2025.asr.ggz@pol');
});

const eventsOf = (policy: Program): ReadonlyMap<string, ReadEvent> =>
  new Map(read(timelineIcs(timelineOf(policy))).events.map((event) => [event.uid, event]));

test('changing one date changes one event and no identity', () => {
  const [before, after] = [
    program(),
    program(steps.replace('uiterlijk 1 november', 'uiterlijk 15 november')),
  ];
  const [old, changed] = [eventsOf(before), eventsOf(after)];
  expect([...changed.keys()].sort()).toEqual([...old.keys()].sort());
  const different = [...changed].filter(([uid, { text }]) => text !== old.get(uid)?.text).map(([uid]) => uid);
  expect(different).toEqual(['pad.tekenen.2025.proef@pol']);
});

test('the next year adds, a revision updates', () => {
  const base = program();
  const [old, next, revised] = [base, { ...base, year: 2026 }, { ...base, revision: 3 }].map(eventsOf);
  expect([...next!.keys()].filter((uid) => old!.has(uid))).toEqual([]);
  expect([...revised!.keys()]).toEqual([...old!.keys()]);
  expect(new Set([...old!.values()].map(({ sequence }) => sequence))).toEqual(new Set([0]));
  expect(new Set([...revised!.values()].map(({ sequence }) => sequence))).toEqual(new Set([2]));
});

test('a reminder comes so many days before the last day, in the morning', () => {
  const text = timelineIcs(timelineOf(program(), { onlyFor: 'aanbieder' }), { remindDays: 14 });
  const { calendar } = read(text);
  const events = calendar.getAllSubcomponents('vevent');
  expect(events.map((event) => event.getFirstPropertyValue('uid'))).toEqual([
    'pad.bespreken.2025.proef@pol',
    'pad.vragen.2025.proef@pol',
    'pad.tekenen.2025.proef@pol',
  ]);
  for (const event of events) {
    const trigger = event.getFirstSubcomponent('valarm')?.getFirstProperty('trigger');
    expect(trigger?.getParameter('related')).toBe('END');
    const end = event.getFirstPropertyValue('dtend') as ICAL.Time;
    const at = end.clone();
    at.isDate = false;
    at.addDuration(trigger?.getFirstValue() as ICAL.Duration);
    const last = end.clone();
    last.adjust(-1, 0, 0, 0);
    expect(`${addDays(at.toString().slice(0, 10), 14)} ${at.hour}`).toBe(`${last.toString().slice(0, 10)} 9`);
  }
  expect(timelineIcs(timelineOf(program()))).not.toContain('VALARM');
});

test('a yearly step comes back until the policy can no longer be consulted', () => {
  const { calendar } = read(timelineIcs(timelineOf(program())));
  const yearly = calendar
    .getAllSubcomponents('vevent')
    .filter((event) => event.hasProperty('rrule'))
    .map((event) => new ICAL.Event(event));
  expect(yearly.map(({ uid }) => uid)).toEqual(['jaargesprek.2025.proef@pol']);
  const iterator = yearly[0]!.iterator();
  const days: string[] = [];
  for (let day = iterator.next(); day !== undefined && day !== null && days.length < 9; day = iterator.next())
    days.push(day.toString());
  expect(days).toEqual(['2024-07-01', '2025-07-01', '2026-07-01']);
});

test('hostile texts stay texts', () => {
  const text = timelineIcs(timelineOf(hostileProgram(), { onlyFor: 'aanbieder' }), { remindDays: 3 });
  expectSound(text);
  const { calendar, events } = read(text);
  expect(events).toHaveLength(3);
  expect(text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(3);
  expect(calendar.getFirstPropertyValue('name')).toContain('<script>');
  for (const { summary } of events) {
    expect(summary).toContain('<script>alert("1")</script>');
    expect(summary).toContain('=1+1; a, b\\c BEGIN:VEVENT END:VCALENDAR\\u{7}\\u{202e} 🦄 \\u{d800} x\\u{0}');
  }
  const categories = calendar.getFirstSubcomponent('vevent')?.getFirstProperty('categories')?.getValues();
  expect(categories).toHaveLength(2);
  expect(hostile).toContain('\r\n');
});

test('a key that tries to break out of its identity does not', () => {
  const facts = { aanbieder: { declaratie: [{ nummer: 'a\r\nEND:VEVENT;[é]/1', dag_zorg: '2025-01-31' }] } };
  const text = timelineIcs(timelineOf(program(), { facts }));
  expectSound(text);
  const own = read(text).events.filter(({ uid }) => uid.startsWith('indienen'));
  expect(own).toHaveLength(1);
  expect(own[0]?.uid).toMatch(/^indienen\[[^\r\n]*\]\.2025\.proef@pol$/);
});

test('what surely does not apply is left out', () => {
  const facts = { aanbieder: { actief: false } };
  const all = eventsOf(program());
  const own = read(timelineIcs(timelineOf(program(), { facts }))).events.map(({ uid }) => uid);
  expect([...all.keys()].filter((uid) => !own.includes(uid))).toEqual(['pad.vragen.2025.proef@pol']);
});
