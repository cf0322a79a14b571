/** A timeline on a terminal: a list by month, then what has no day in a calendar. */
import { dayInWords } from '../../base/day-words.ts';
import { createColors } from 'picocolors';
import type { Language } from '../../base/language.ts';
import {
  actorsText,
  monthText,
  normsText,
  openText,
  remarksOf,
  stateText,
  timelineLabel,
  windowText,
} from '../../emit/timeline/phrases.ts';
import { plain } from '../../emit/timeline/plain.ts';
import {
  milestoneTitle,
  spanOf,
  type Milestone,
  type PolicyTimeline,
} from '../../emit/timeline/policy-timeline.ts';
import type { AskedRevisions } from '../revisions.ts';
import { remarkText, type Remark } from './remarks.ts';
import { timelineWords } from '../../emit/timeline/words.ts';

export interface ShowTimelineOptions {
  readonly isColoured: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** The calendar year that was asked for. */
  readonly year: number | null;
}

type Colours = ReturnType<typeof createColors>;

interface Page {
  readonly timeline: PolicyTimeline;
  readonly language: Language;
  readonly colours: Colours;
  readonly width: number;
  readonly dayWidth: number;
}

const narrowest = 40;
const widest = 120;
const indent = 2;
/** In less, days stand on lines of their own. */
const roomy = 72;

/** The whole list as text, ending in a line end. */
export function showTimeline(timeline: PolicyTimeline, options: ShowTimelineOptions): string {
  const { language, milestones } = timeline;
  const placed = milestones.filter((milestone) => spanOf(milestone) !== null);
  const page: Page = {
    timeline,
    language,
    colours: createColors(options.isColoured),
    width: Math.min(widest, Math.max(narrowest, options.width)),
    dayWidth:
      options.width < roomy
        ? 0
        : Math.max(0, ...placed.map((milestone) => dayText(milestone, language).length)),
  };
  const words = timelineWords[language];
  const open = milestones.filter(
    ({ window, ...rest }) => spanOf({ window, ...rest }) === null && window.kind === 'open',
  );
  const without = milestones.filter((one) => one.window.kind === 'none');
  const nothing =
    options.year !== null && milestones.length > 0 ? words.noneInYear(options.year) : words.none;
  const sections = [
    remarkLinesOf(page),
    heading(page),
    ...(placed.length === 0 ? [[nothing]] : monthsOf(page, placed)),
    unplaced(page, words.openTerms, open),
    unplaced(page, words.unscheduled, without),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** What to know about the text that is shown, one sentence or two for each remark. */
export const remarkTexts = (
  remarks: readonly Remark[],
  others: string | null,
  language: Language,
): readonly string[] =>
  remarks.map((remark) => {
    const { text, help } = remarkText(remark, language);
    const more = remark.kind === 'inDoubt' ? others : null;
    return [text, help, more].flatMap((part) => (part == null ? [] : [part])).join('; ');
  });

/** How to see the revisions that may have been in force too, as only the newest is shown; null where there are none. */
export function othersText({ candidates }: AskedRevisions, language: Language): string | null {
  const older = candidates.slice(0, -1).map(({ program }) => program);
  if (older.length === 0) return null;
  const names = older.map(({ name, year, revision }) => `'${name}@${year}r${revision}'`);
  return language === 'nl'
    ? `alleen die staat hier; vraag ook ${names.join(', ')}`
    : `only that one is shown; ask ${names.join(', ')} too`;
}

const remarkLinesOf = ({ timeline, width, colours }: Page): string[] =>
  timeline.remarks.flatMap((remark) =>
    folded(plain(remark), width - indent).map((line, index) =>
      colours.yellow(`${index === 0 ? '! ' : '  '}${line}`),
    ),
  );

function heading({ timeline, language, colours, width }: Page): string[] {
  const words = timelineWords[language];
  const { policy, referenceDate, id, onlyFor } = timeline;
  const facts = [
    `${policy.name} ${policy.year}${policy.revision > 1 ? ` r${policy.revision}` : ''}`,
    ...(id === null ? [] : [plain(id)]),
    ...(onlyFor === null ? [] : [plain(onlyFor.label)]),
    ...(referenceDate === null ? [] : [`${words.referenceDate} ${dayInWords(referenceDate, language)}`]),
  ];
  return [
    ...folded(plain(policy.title || policy.name), width).map(colours.bold),
    ...folded(facts.join(' · '), width),
  ];
}

function monthsOf(page: Page, milestones: readonly Milestone[]): string[][] {
  const months = new Map<string, Milestone[]>();
  for (const milestone of milestones) {
    const month = monthText(spanOf(milestone)?.from ?? '', page.language);
    months.set(month, [...(months.get(month) ?? []), milestone]);
  }
  return [...months].map(([month, list]) => [
    page.colours.bold(month),
    ...list.flatMap((milestone) => lines(page, dayText(milestone, page.language), milestone)),
  ]);
}

function unplaced(page: Page, title: string, milestones: readonly Milestone[]): string[] {
  if (milestones.length === 0) return [];
  return [
    page.colours.bold(title),
    ...milestones.flatMap((milestone) => lines({ ...page, dayWidth: 0 }, '', milestone)),
  ];
}

/** Days of the month under their heading; a year only where it is another. */
function dayText(milestone: Milestone, language: Language): string {
  const span = spanOf(milestone);
  return windowText(milestone, language, span !== null && span.from.slice(0, 4) !== span.to.slice(0, 4));
}

/** Who does what in its state, and under it what is said of it. */
function lines(page: Page, day: string, milestone: Milestone): string[] {
  const { colours, language, width, dayWidth } = page;
  const isAbove = dayWidth === 0 && day !== '';
  const left = indent + (dayWidth === 0 ? (isAbove ? 2 : 0) : dayWidth + 2);
  const state = stateText(milestone, language);
  const what = `${actorsText(milestone, language)}: ${plain(milestoneTitle(milestone))}`;
  const [first = '', ...more] = folded(what, width - left);
  const gap = ' '.repeat(left);
  const paint = painterOf(milestone, colours);
  const above = isAbove ? [`${' '.repeat(indent)}${colours.cyan(day)}`] : [];
  const lead = dayWidth === 0 ? gap : `${' '.repeat(indent)}${colours.cyan(day.padEnd(dayWidth))}  `;
  const body = [first, ...more].map((line, index) => `${index === 0 ? lead : gap}${paint.title(line)}`);
  const details = folded(detailOf(page, milestone), width - left - 2).map(
    (line) => `${gap}  ${colours.dim(line)}`,
  );
  if (state === null) return [...above, ...body, ...details];
  const last = body.length === 1 ? first : (more.at(-1) ?? '');
  if (left + last.length + 2 + state.length <= width)
    return [...above, ...body.slice(0, -1), `${body.at(-1) ?? ''}  ${paint.state(state)}`, ...details];
  return [...above, ...body, `${gap}  ${paint.state(state)}`, ...details];
}

function detailOf({ timeline, language }: Page, milestone: Milestone): string {
  const words = timelineWords[language];
  const label = timelineLabel(timeline, milestone);
  const { via, consequence, progress, window } = milestone;
  return [
    ...(window.kind === 'open' ? [openText(milestone, language)] : []),
    ...(label === null ? [] : [label]),
    ...remarksOf(milestone, language),
    ...(via.length === 0 ? [] : [`${words.via} ${via.map(plain).join(', ')}`]),
    ...(consequence?.text == null ? [] : [`${words.consequence}: ${plain(consequence.text)}`]),
    ...(progress === null || progress.waitsFor.length === 0
      ? []
      : [`${words.waitsFor} ${progress.waitsFor.map(plain).join(', ')}`]),
    normsText(milestone),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

interface Painter {
  readonly title: (text: string) => string;
  readonly state: (text: string) => string;
}

function painterOf({ progress }: Milestone, colours: Colours): Painter {
  const asIs = (text: string): string => text;
  switch (progress?.state) {
    case 'done':
      return { title: asIs, state: colours.green };
    case 'open':
      return { title: asIs, state: colours.blue };
    case 'due':
    case 'doneEarly':
    case 'doneLate':
      return { title: asIs, state: colours.yellow };
    case 'late':
    case 'missed':
    case 'gap':
    case 'conflict':
    case 'error':
      return { title: asIs, state: colours.red };
    case 'lapsed':
    case 'notApplicable':
      return { title: colours.dim, state: colours.dim };
    case 'upcoming':
    case 'undetermined':
    case undefined:
      return { title: asIs, state: asIs };
  }
}

/** Over as many lines as it needs; a word that is too long is broken. */
function folded(text: string, width: number): string[] {
  const found: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= width) {
      line = longer;
      continue;
    }
    if (line !== '') found.push(line);
    line = word;
    while (line.length > width) {
      found.push(line.slice(0, width));
      line = line.slice(width);
    }
  }
  return line === '' ? found : [...found, line];
}
