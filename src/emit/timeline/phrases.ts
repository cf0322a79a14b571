/** Milestones in words: who, when, and what is said of it. */
import { monthName } from '../../base/day-words.ts';
import type { Language } from '../../base/language.ts';
import { dateParts } from '../../base/calendar.ts';
import type { IsoDate } from '../../base/value.ts';
import { plain } from './plain.ts';
import type { Milestone, PolicyTimeline } from './policy-timeline.ts';
import { timelineWords } from './words.ts';

/** `1 sep`, with the year where it is asked for. */
export function shortDay(date: IsoDate, language: Language, withYear: boolean): string {
  const { year, month, day } = dateParts(date);
  return `${day} ${timelineWords[language].shortMonths[month - 1] ?? ''}${withYear ? ` ${year}` : ''}`;
}

/** `september 2024` */
export function monthText(date: IsoDate, language: Language): string {
  const { year, month } = dateParts(date);
  return `${monthName(month, language)} ${year}`;
}

/** The window in a few words: `uiterlijk 1 apr 2024`, `1 apr – 30 jun 2024`, `geen dag genoemd`. */
export function windowText(
  { window: { kind, first, last } }: Milestone,
  language: Language,
  withYear = true,
): string {
  const words = timelineWords[language];
  const show = (date: IsoDate, isYearShown: boolean): string => shortDay(date, language, isYearShown);
  if (first === null && last === null) return kind === 'none' ? words.noDay : words.dependsOnCase;
  if (first === null) return words.by(show(last ?? '', withYear));
  if (last === null) return words.from(show(first, withYear));
  if (first === last) return show(first, withYear);
  return `${show(first, withYear && first.slice(0, 4) !== last.slice(0, 4))} – ${show(last, withYear)}`;
}

/** The actors as one phrase: `a.s.r. en zorgaanbieder`. */
export function actorsText({ by }: Pick<Milestone, 'by'>, language: Language): string {
  const words = timelineWords[language];
  const labels = by.map(({ label }) => plain(label));
  const last = labels.pop();
  if (last === undefined) return words.nobody;
  return labels.length === 0 ? last : `${labels.join(', ')} ${words.and} ${last}`;
}

/** What an open window waits for, in words. */
export function openText({ window }: Milestone, language: Language): string {
  const words = timelineWords[language];
  if (window.kind === 'none') return words.noDay;
  if (window.rule !== null) return plain(window.rule);
  const named = window.waitsFor.map(({ path, label }) => plain(label ?? path));
  return named.length === 0 ? words.dependsOnCase : words.dependsOn(named.join(', '));
}

/** Whether it applies, how strong it is, how often: what distinguishes it from a plain duty, in few words. */
export function remarksOf(
  milestone: Milestone,
  language: Language,
  subjectLabel: (name: string) => string = (name) => name,
): readonly string[] {
  const words = timelineWords[language];
  const { condition, force, isOptional, isYearly, per, key } = milestone;
  const applies = condition?.applies;
  return [
    ...(force === 'must' ? [] : [words.force[force]]),
    ...(isOptional && force !== 'may' ? [words.optional] : []),
    ...(isYearly ? [words.yearly] : []),
    ...(per !== null && key === null && milestone.window.kind === 'open'
      ? [words.eachRecord(plain(subjectLabel(per)))]
      : []),
    ...(milestone.window.isProvisional ? [words.provisional] : []),
    ...(condition === null || applies === 'yes' || (condition.text === null && milestone.window.isProvisional)
      ? []
      : [plain(condition.text ?? words.conditional)]),
  ];
}

export const timelineLabel = (timeline: PolicyTimeline, { timeline: name }: Milestone): string | null => {
  if (name === null) return null;
  const found = timeline.timelines.find((one) => one.name === name);
  return plain(found?.label ?? name.replaceAll('_', ' '));
};

/** The state in words; where it cannot be said, where the reference date lies. */
export function stateText({ progress, window }: Milestone, language: Language): string | null {
  if (progress === null) return null;
  const words = timelineWords[language];
  const { state, moment } = progress;
  if (state !== 'undetermined' || moment === null) return words.states[state];
  // A last day without a first one is still to come, however long it has been allowed.
  return words.moments[moment === 'within' && window.first === null ? 'before' : moment];
}

/** The norms, with what neighbours share said once: `GGZ-2025-237, -238, GGZ-WEB-2025-011`. */
export function normsText({ cites }: Pick<Milestone, 'cites'>): string {
  let before = '';
  return cites
    .map(({ norm }) => {
      const name = plain(norm);
      const prefix = name.slice(0, name.lastIndexOf('-'));
      const text = prefix !== '' && prefix === before ? name.slice(prefix.length) : name;
      before = prefix;
      return text;
    })
    .join(', ');
}
