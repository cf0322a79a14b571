/** Where everything of the picture goes: lanes by who acts, a row for each milestone with days, lists below. */
import type { Language } from '../../base/language.ts';
import { daysOf } from './picture-days.ts';
import type { PlanOptions } from './picture-options.ts';
import { axisOf, type Axis } from './axis.ts';
import { actorsText, openText, normsText, remarksOf, stateText, timelineLabel } from './phrases.ts';
import { plain } from './plain.ts';
import {
  milestoneTitle,
  spanOf,
  type Milestone,
  type Party,
  type PolicyTimeline,
} from './policy-timeline.ts';
import { present } from '../../base/invariant.ts';
import { wrap, type Wrapped } from './text-width.ts';
import { timelineWords } from './words.ts';

/** A3, lying: 4 units for a millimetre; where there is much to show everything is drawn a little smaller. */
const widths = [1680, 1840, 2020, 2220, 2420];
const ratio = 297 / 420;
export const page = { margin: 48 } as const;
export const place = { top: 182 } as const;

/** Of what a sheet is wider, half goes to the words. */
const columnsOf = (width: number) => ({
  lane: 168 + (width - 1680) * 0.05,
  label: 448 + (width - 1680) * 0.4,
});
export const sizes = { label: 14, small: 11, line: 17, lineSmall: 13, pad: 5 } as const;
export const laneSize = 14;
/** Around the name of who acts. */
export const labelRoom = 32;
const footer = 66;
const tallestStretch = 1.6;

export interface Row {
  readonly milestone: Milestone;
  readonly title: Wrapped;
  readonly detail: Wrapped;
  readonly top: number;
  readonly height: number;
}

export interface Lane {
  readonly actors: string;
  readonly color: string;
  readonly rows: readonly Row[];
  readonly top: number;
  readonly height: number;
}

export interface ListItem {
  readonly title: Wrapped;
  readonly detail: Wrapped;
  readonly color: string;
  readonly milestone: Milestone;
  readonly left: number;
  readonly top: number;
}

export interface List {
  readonly heading: string;
  readonly top: number;
  readonly items: readonly ListItem[];
}

export interface Plan {
  readonly width: number;
  readonly height: number;
  /** How wide the names of those who act are. */
  readonly lane: number;
  readonly axis: Axis;
  readonly lanes: readonly Lane[];
  readonly lists: readonly List[];
  readonly chartBottom: number;
  readonly legendTop: number;
}

const palette = ['#1d5c96', '#00796b', '#b3541e', '#6d4494', '#7a6200', '#a3305c', '#455a64', '#4e7d1f'];

export function planOf(timeline: PolicyTimeline, options: PlanOptions): Plan {
  const groups = groupsOf(timeline, options.language);
  const colors = new Map(groups.map(({ key }, index) => [key, palette[index % palette.length] ?? '']));
  const content = { timeline, groups, colors, options };
  const plans = widths.map((width) => planOn(content, width));
  return plans.find(({ width, height }) => height <= Math.ceil(width * ratio)) ?? present(plans.at(-1));
}

interface Content {
  readonly timeline: PolicyTimeline;
  readonly groups: readonly Group[];
  readonly colors: ReadonlyMap<string, string>;
  readonly options: PlanOptions;
}

/** On a sheet of a width; rows take the room that is left, and what does not fit makes the sheet higher. */
function planOn(content: Content, width: number): Plan {
  const sheet = Math.ceil(width * ratio);
  const columns = columnsOf(width);
  const tight = lanesOf(content, columns, 1);
  const left = sheet - footer - listsOf(content, tight.bottom, width).bottom;
  const rows = tight.lanes.flatMap((lane) => lane.rows).reduce((sum, row) => sum + row.height, 0);
  const stretch = rows === 0 ? 1 : Math.min(tallestStretch, 1 + Math.max(0, left) / rows);
  const { lanes, bottom } = lanesOf(content, columns, stretch);
  const { lists, bottom: end } = listsOf(content, bottom, width);
  const height = Math.max(sheet, Math.ceil(end + footer));
  const { timeline, options } = content;
  const across = { left: page.margin + columns.lane + columns.label, right: width - page.margin - 10 };
  return {
    width,
    height,
    lane: columns.lane,
    axis: axisOf(daysOf(timeline, options), across, options.language),
    lanes,
    lists,
    chartBottom: bottom,
    legendTop: height - footer + 14,
  };
}

interface Group {
  readonly key: string;
  readonly actors: string;
  readonly milestones: readonly Milestone[];
}

/** The same for the same parties, in whatever order they are named. */
const keyOf = ({ by }: Milestone): string =>
  by
    .map(({ name }) => name)
    .sort()
    .join(' ');

/** Who does most comes first, each followed by what they do together with others. */
function groupsOf({ milestones }: PolicyTimeline, language: Language): readonly Group[] {
  const counts = new Map<string, number>();
  for (const { by } of milestones) for (const { name } of by) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
  const rank = ({ name }: Party): number => names.indexOf(name);
  const rankOf = ({ by }: Milestone): number => (by.length === 0 ? Infinity : Math.min(...by.map(rank)));
  const groups = new Map<string, Milestone[]>();
  const ordered = [...milestones].sort((a, b) => compare(rankOf(a), rankOf(b)) || a.by.length - b.by.length);
  for (const milestone of ordered)
    groups.set(keyOf(milestone), [...(groups.get(keyOf(milestone)) ?? []), milestone]);
  return [...groups].map(([key, list]) => {
    const by = [...(list[0]?.by ?? [])].sort((a, b) => rank(a) - rank(b));
    return { key, actors: actorsText({ by }, language), milestones: list };
  });
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

function lanesOf(
  { timeline, groups, colors, options }: Content,
  columns: ReturnType<typeof columnsOf>,
  stretch: number,
): { readonly lanes: readonly Lane[]; readonly bottom: number } {
  const lanes: Lane[] = [];
  let top: number = place.top;
  for (const { key, actors, milestones } of groups) {
    const start = top;
    const rows: Row[] = [];
    for (const milestone of milestones) {
      if (spanOf(milestone) === null) continue;
      const texts = textsOf(timeline, milestone, options.language, columns.label - 40);
      const height = heightOf(texts) * stretch;
      rows.push({ milestone, ...texts, top, height });
      top += height;
    }
    if (rows.length === 0) continue;
    const needed = wrap(actors, columns.lane - labelRoom, laneSize, 6, true).lines.length * 18 + 10;
    const room = Math.max(0, start + needed - top);
    top += room;
    const filled = rows.map((row, index) => spread(row, index, room / rows.length));
    lanes.push({ actors, color: colors.get(key) ?? '', rows: filled, top: start, height: top - start });
    top += 7;
  }
  return { lanes, bottom: lanes.length === 0 ? top + 60 : top };
}

/** The room that a long name of who acts leaves goes to the rows beside it. */
const spread = (row: Row, index: number, extra: number): Row => ({
  ...row,
  top: row.top + index * extra,
  height: row.height + extra,
});

interface Texts {
  readonly title: Wrapped;
  readonly detail: Wrapped;
}

const heightOf = ({ title, detail }: Texts): number =>
  title.lines.length * sizes.line + detail.lines.length * sizes.lineSmall + sizes.pad;

function textsOf(timeline: PolicyTimeline, milestone: Milestone, language: Language, width: number): Texts {
  const label = timelineLabel(timeline, milestone);
  const channel =
    milestone.via.length === 0
      ? []
      : [`${timelineWords[language].via} ${milestone.via.map(plain).join(', ')}`];
  const detail = [
    ...(label === null ? [] : [label]),
    ...remarksOf(milestone, language).filter((one) => one !== timelineWords[language].conditional),
    ...channel,
    normsText(milestone),
  ]
    .filter((part) => part !== '')
    .join(' · ');
  return {
    title: wrap(plain(milestoneTitle(milestone)), width, sizes.label, 3, true),
    detail: withoutLooseDots(wrap(detail, width, sizes.small, 3)),
  };
}

/** A dot between two parts that came to stand on two lines. */
const withoutLooseDots = ({ lines, isCut }: Wrapped): Wrapped => ({
  lines: lines.map((line) => line.replace(/^· | ·$/g, '')),
  isCut,
});

const columnWidth = 520;
const gutter = 36;

/** What has no day in the year: terms that depend on a case first, then what has no day at all. */
function listsOf(
  { timeline, colors, options }: Content,
  from: number,
  width: number,
): { readonly lists: readonly List[]; readonly bottom: number } {
  const words = timelineWords[options.language];
  const without = timeline.milestones.filter((milestone) => spanOf(milestone) === null);
  const kinds = [
    [words.openTerms, without.filter(({ window }) => window.kind === 'open')],
    [words.unscheduled, without.filter(({ window }) => window.kind !== 'open')],
  ] as const;
  const lists: List[] = [];
  let top = from + 30;
  for (const [heading, milestones] of kinds) {
    if (milestones.length === 0) continue;
    const list = listOf({ timeline, colors, options }, milestones, top, width);
    lists.push({ heading, top, items: list.items });
    top = list.bottom + 24;
  }
  return { lists, bottom: lists.length === 0 ? from : top };
}

function listOf(
  { timeline, colors, options: { language } }: Omit<Content, 'groups'>,
  milestones: readonly Milestone[],
  top: number,
  whole: number,
): { readonly items: readonly ListItem[]; readonly bottom: number } {
  const columns = Math.floor((whole - 2 * page.margin + gutter) / columnWidth);
  const width = (whole - 2 * page.margin - (columns - 1) * gutter) / columns;
  const items: ListItem[] = [];
  let rowTop = top + 16;
  for (let index = 0; index < milestones.length; index += columns) {
    let tallest = 0;
    milestones.slice(index, index + columns).forEach((milestone, column) => {
      const texts = listTexts(timeline, milestone, language, width - 22);
      const left = page.margin + column * (width + gutter);
      const color = colors.get(keyOf(milestone)) ?? '';
      items.push({ ...texts, color, milestone, left, top: rowTop });
      tallest = Math.max(tallest, heightOf(texts));
    });
    rowTop += tallest + 4;
  }
  return { items, bottom: rowTop };
}

function listTexts(timeline: PolicyTimeline, milestone: Milestone, language: Language, width: number): Texts {
  const when = milestone.window.kind === 'open' ? [openText(milestone, language)] : [];
  const { detail } = textsOf(timeline, milestone, language, 100_000);
  const isKnown = (milestone.progress?.state ?? 'undetermined') !== 'undetermined';
  const state = isKnown ? stateText(milestone, language) : null;
  const text = [
    actorsText(milestone, language),
    ...when,
    ...detail.lines,
    ...(state === null ? [] : [state]),
  ].join(' · ');
  return {
    title: wrap(plain(milestoneTitle(milestone)), width, sizes.label, 3, true),
    detail: withoutLooseDots(wrap(text, width, sizes.small, 5)),
  };
}
