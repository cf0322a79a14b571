/**
 * A timeline as a calendar (RFC 5545): one all-day event for each milestone that has a day. What identifies an event is
 * made of the policy, its contract year and the milestone: a later revision updates it, the policy of the next year
 * adds its own.
 */
import { dayInWords } from '../../base/day-words.ts';
import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEvent,
  type ICalEventData,
} from 'ical-generator';
import { addDays } from '../../base/calendar.ts';
import type { Language } from '../../base/language.ts';
import { printable } from '../../base/render/printable.ts';
import type { IsoDate } from '../../base/value.ts';
import { actorsText, remarksOf, timelineLabel, windowText } from './phrases.ts';
import { plain } from './plain.ts';
import { milestoneTitle, spanOf, type Milestone, type PolicyTimeline } from './policy-timeline.ts';
import { timelineWords } from './words.ts';

export interface CalendarOptions {
  /** So many days before the last day a reminder goes off; none when left out. */
  readonly remindDays?: number;
}

/** A timeline as iCalendar. The same timeline gives the same bytes; no clock is read. */
export function timelineIcs(timeline: PolicyTimeline, { remindDays }: CalendarOptions = {}): string {
  const { language, policy, onlyFor, remarks } = timeline;
  const title = plain(policy.title || policy.name);
  const name = onlyFor === null ? title : `${title} (${plain(onlyFor.label)})`;
  const calendar = ical({
    // The library writes these as they are.
    name: escapeText(name),
    ...(remarks.length === 0 ? {} : { description: escapeText(remarks.map(plain).join(' ')) }),
    prodId: { company: 'pol', product: 'pol timeline', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  const shown = timeline.milestones.filter(({ progress }) => progress?.state !== 'notApplicable');
  for (const milestone of shown) {
    const data = eventOf(timeline, milestone);
    if (data === null) continue;
    const event = calendar.createEvent(data);
    if (remindDays !== undefined && milestone.window.last !== null)
      remind(event, milestone, remindDays, language);
  }
  return `${calendar.toString()}\r\n`;
}

/** The identity of a milestone in every calendar: the same in each revision of a policy. */
export function eventId({ policy }: PolicyTimeline, { name, key }: Pick<Milestone, 'name' | 'key'>): string {
  const record = key === null ? '' : `[${inId(key)}]`;
  return `${inId(name)}${record}.${policy.year}.${inId(policy.name)}@pol`;
}

/** What is no letter, figure or one of `_.-` is written as its number, so that two keys never become one. */
const inId = (text: string): string =>
  text.replace(/[^\p{L}\p{N}_.-]/gu, (character) => encodeURIComponent(printable(character)));

const reminderHour = 9;

function eventOf(timeline: PolicyTimeline, milestone: Milestone): ICalEventData | null {
  const span = spanOf(milestone);
  if (span === null) return null;
  // A window without an end is an entry on its first day; nothing else is known of it.
  const end = addDays(span.to, 1);
  const { language, policy } = timeline;
  const summary = plain(milestoneTitle(milestone));
  return {
    id: eventId(timeline, milestone),
    sequence: Math.max(0, policy.revision - 1),
    stamp: stampOf(timeline),
    start: span.from,
    ...(end === null ? {} : { end }),
    allDay: true,
    summary,
    description: { plain: descriptionOf(timeline, milestone, language) },
    categories: milestone.by.map(({ label }) => ({ name: plain(label) })),
    class: timeline.hasStates && timeline.id !== null ? ICalEventClass.PRIVATE : ICalEventClass.PUBLIC,
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(milestone.window.isProvisional ? { status: ICalEventStatus.TENTATIVE } : {}),
    ...(milestone.isYearly ? { repeating: recurrenceOf(policy, span.from) } : {}),
  };
}

/** At nine in the morning, so many days before the last day; the end of the event is midnight after that day. */
function remind(event: ICalEvent, milestone: Milestone, days: number, language: Language): void {
  const alarm = event.createAlarm({
    type: ICalAlarmType.display,
    description: `${plain(milestoneTitle(milestone))}: ${windowText(milestone, language)}`,
    triggerBefore: ((days + 1) * 24 - reminderHour) * 3600,
  });
  // The library takes this no other way.
  alarm.relatesTo(ICalAlarmRelatesTo.end);
}

/** When it was made known: the day of publication, or else the first day of the contract year. */
function stampOf({ policy: { published, consultable, year } }: PolicyTimeline): IsoDate {
  return published?.first ?? consultable?.from ?? `${String(year).padStart(4, '0')}-01-01`;
}

function recurrenceOf({ consultable }: PolicyTimeline['policy'], first: IsoDate): string {
  const until = consultable?.to ?? null;
  if (until === null) return 'FREQ=YEARLY';
  return `FREQ=YEARLY;UNTIL=${(until < first ? first : until).replaceAll('-', '')}`;
}

function descriptionOf(timeline: PolicyTimeline, milestone: Milestone, language: Language): string {
  const words = timelineWords[language];
  const { window, via, contents, dependsOn, consequence, cites } = milestone;
  const label = timelineLabel(timeline, milestone);
  const listed = (title: string, texts: readonly string[]): readonly string[] =>
    texts.length === 0 ? [] : [`${title}: ${texts.map(plain).join(', ')}`];
  const lines = [
    ...(label === null ? [] : [label]),
    `${words.who}: ${actorsText(milestone, language)}`,
    dayLine(milestone, language),
    ...(window.explanation === null ? [] : [plain(window.explanation)]),
    [words.force[milestone.force], ...remarksOf({ ...milestone, force: 'must' }, language)].join(', '),
    ...listed(words.via, via),
    ...listed(words.contents, contents),
    ...listed(words.after, dependsOn),
    ...(consequence === null
      ? []
      : [
          consequence.text === null
            ? words.noConsequence
            : `${words.consequence}: ${plain(consequence.text)}`,
        ]),
    ...cites.map(({ norm, place, text }) =>
      [norm, place, text].flatMap((one) => (one === null ? [] : [plain(one)])).join(' · '),
    ),
    `${timeline.policy.name} ${timeline.policy.year}`,
  ];
  return lines.join('\n');
}

function dayLine({ window: { first, last } }: Milestone, language: Language): string {
  const words = timelineWords[language];
  if (first === null) return words.by(dayInWords(last ?? '', language));
  if (last === null) return words.from(dayInWords(first, language));
  return first === last
    ? dayInWords(first, language)
    : `${dayInWords(first, language)} – ${dayInWords(last, language)}`;
}

const escapeText = (text: string): string => text.replace(/[\\;,]/g, (character) => `\\${character}`);
