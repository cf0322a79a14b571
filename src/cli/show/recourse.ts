/** What would change an outcome, for a person: the ways with their changes, or what stands in the way. */
import { createColors } from 'picocolors';
import type { Language } from '../../base/language.ts';
import type { Barrier, Change, Proviso, Recourse, Way } from '../../evaluate/recourse/answer.ts';
import type { JsonValue, Needed, Possible } from '../../evaluate/result.ts';
import type { Program } from '../../ir/ir.ts';
import { showDate, showOutcome, showPossible } from './outcome.ts';
import { printable } from './printable.ts';
import { recourseWords, type RecourseWords } from './recourse-words.ts';
import { resultWords } from './result-words.ts';

export interface RecourseShowOptions {
  readonly language: Language;
  readonly isColoured: boolean;
}

interface Page {
  readonly program: Program;
  readonly recourse: Recourse;
  readonly language: Language;
  readonly words: RecourseWords;
  readonly colours: ReturnType<typeof createColors>;
}

/** The whole as text, ending in a line end. */
export function showRecourse(program: Program, recourse: Recourse, options: RecourseShowOptions): string {
  const { language } = options;
  const page: Page = {
    ...{ program, recourse, language },
    words: recourseWords[language],
    colours: createColors(options.isColoured),
  };
  const sections = [heading(page), needed(page), body(page)];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function heading({ program, recourse, language, words, colours }: Page): string[] {
  const { decision, label, referenceDate, id, now, wanted } = recourse;
  const said = resultWords[language];
  const day =
    referenceDate === null ? said.unknownDate : `${said.referenceDate} ${showDate(referenceDate, language)}`;
  const about = [`${program.name} ${program.year}`, ...(id === null ? [] : [id]), day].map(printable);
  const title = label === null ? '' : `  "${printable(label)}"`;
  const is = now.status === 'decided' ? showResult(now.outcome, language) : said.status[now.status];
  return [
    about.join(' · '),
    `${colours.bold(printable(decision))}${title}`,
    `  ${words.now}: ${is}; ${words.wanted}: ${showResult(wanted, language)}`,
  ];
}

function showResult(outcome: JsonValue | null, language: Language): string {
  const words = recourseWords[language];
  if (outcome === 'met') return words.met;
  if (outcome === 'notMet') return words.notMet;
  const state = typeof outcome === 'string' ? resultWords[language].states[outcome] : undefined;
  return state ?? showOutcome(outcome, language);
}

const neededShown = 8;

/** Only where the answer turns on it. */
function needed({ recourse, words, language, colours }: Page): string[] {
  const { status, needed: asked } = recourse;
  if (asked.length === 0 || status === 'reached') return [];
  const shown = asked.slice(0, neededShown).map((one) => `  ${nameOf(one, colours)}`);
  const rest = asked.length - shown.length;
  return [
    words.neededFirst(asked.length),
    ...shown,
    ...(rest > 0 ? [`  ${resultWords[language].andMore(rest)}`] : []),
  ];
}

const nameOf = (one: Pick<Needed, 'path' | 'label'>, colours: Page['colours']): string =>
  `${printable(one.path)}${one.label === null ? '' : `  ${colours.dim(printable(one.label))}`}`;

function body(page: Page): string[] {
  const { recourse, words, colours } = page;
  switch (recourse.status) {
    case 'reached':
      return [colours.green(words.reached)];
    case 'found':
    case 'depends':
      return ways(page);
    case 'notPossible':
      return notPossible(page);
    case 'notWorkedOut':
      return [colours.yellow(words.notWorkedOut)];
  }
}

function ways(page: Page): string[] {
  const { recourse, words, colours } = page;
  const { ways: all, more, isSmallest, status } = recourse;
  const count = all[0]?.changes.length ?? 0;
  const title = status === 'found' ? words.found(count, all.length) : dependsText(page, count);
  const listed = all.flatMap((way, place) => [
    ...(place === 0 ? [] : [`  ${colours.dim(words.orElse)}`]),
    ...wayLines(page, way),
  ]);
  return [
    colours.bold(title),
    ...listed,
    ...(more.count > 0 ? [`  ${words.more(more.count, more.atLeast)}`] : []),
    ...(isSmallest ? [] : ['', words.perhapsSmaller]),
  ];
}

/** Nothing to change, and a judgement or a power to come: then it turns on that. */
function dependsText({ recourse, words, program }: Page, count: number): string {
  const open = recourse.ways.flatMap(({ provided }) => provided);
  const says = open.filter(({ kind }) => kind === 'judgement' || kind === 'power');
  if (count > 0 || says.length === 0 || says.length < open.length) return words.depends(count);
  const named = says.map(({ kind, by }) => {
    const own = kind === 'power' ? words.power : words.judgement;
    return by.length === 0 ? own : `${own} ${words.of(partiesText(by, program, words))}`;
  });
  return words.turnsOn([...new Set(named)].join(` ${words.orElse} `));
}

const partiesText = (by: readonly string[], { parties }: Program, words: RecourseWords): string =>
  by
    .map((name) => printable(parties.find((party) => party.name === name)?.label ?? name))
    .join(` ${words.orElse} `);

const wayLines = (page: Page, { changes, provided }: Way): string[] => [
  ...changes.flatMap((change) => changeLines(page, change)),
  ...provided.flatMap((proviso) => provisoLines(page, proviso)),
];

function changeLines(page: Page, change: Change): string[] {
  const { words, colours, language } = page;
  const { path, label, by, choice } = change;
  const until = by === null ? '' : `  ${colours.yellow(words.until(showDate(by, language)))}`;
  const what =
    setText(change, words) ??
    `${valueText(page, change.from, choice)} → ${valueText(page, change.to, choice)}`;
  return [
    `  ${colours.bold(printable(path))}: ${what}${until}`,
    ...(label === null ? [] : [`    ${colours.dim(printable(label))}`]),
  ];
}

/** Of a set only what is different. */
function setText({ from, to }: Change, words: RecourseWords): string | null {
  if (!Array.isArray(to)) return null;
  const before = membersOf(from);
  const after = to as readonly string[];
  const added = after.filter((member) => !before.includes(member));
  const removed = before.filter((member) => !after.includes(member));
  return [
    ...(added.length === 0 ? [] : [`${words.added} ${added.map(printable).join(', ')}`]),
    ...(removed.length === 0 ? [] : [`${words.removed} ${removed.map(printable).join(', ')}`]),
  ].join('; ');
}

function membersOf(from: Possible | null): readonly string[] {
  if (Array.isArray(from)) return from as readonly string[];
  return from !== null && typeof from === 'object' && 'certain' in from ? from.certain : [];
}

/** A member of a choice by its name, and by what it is called. */
function valueText(
  { program, words, language }: Page,
  value: Possible | null,
  choice: string | null,
): string {
  if (value === null) return words.unknown;
  const between = rangeText(value, words, language);
  if (between !== null) return between;
  const state =
    value === 'notYet' || value === 'never' ? eventWords[language][value] : showPossible(value, language);
  const member = program.choices
    .find(({ name }) => name === choice)
    ?.members.find(({ name }) => name === value);
  return member?.label == null ? state : `${state} (${printable(member.label)})`;
}

/** Values between bounds in words; null for anything else. */
function rangeText(value: Possible, words: RecourseWords, language: Language): string | null {
  if (typeof value !== 'object' || !('fromIncluded' in value)) return null;
  const { from, to, fromIncluded, toIncluded } = value;
  const [low, high] = [showOutcome(from, language), showOutcome(to, language)];
  if (from !== null && to !== null && fromIncluded && toIncluded) return words.between(low, high);
  const isDay = [from, to].some((end) => typeof end === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(end));
  if (isDay || (from !== null && to !== null) || (from === null && to === null)) return null;
  if (from !== null) return fromIncluded ? words.orMore(low) : words.moreThan(low);
  return toIncluded ? words.orLess(high) : words.lessThan(high);
}

const eventWords: Readonly<Record<Language, Readonly<Record<'notYet' | 'never', string>>>> = {
  nl: { notYet: 'nog niet', never: 'nooit' },
  en: { notYet: 'not yet', never: 'never' },
};

function provisoLines(page: Page, { path, label, value, choice, kind, by }: Proviso): string[] {
  const { words, colours, program } = page;
  const whose =
    kind !== 'judgement' && kind !== 'power'
      ? ''
      : ` (${kind === 'power' ? words.power : words.judgement}${by.length === 0 ? '' : ` ${words.of(partiesText(by, program, words))}`})`;
  return [
    `  ${words.provided} ${colours.bold(printable(path))} = ${valueText(page, value, choice)}${whose}`,
    ...(label === null ? [] : [`    ${colours.dim(printable(label))}`]),
  ];
}

function notPossible(page: Page): string[] {
  const { recourse, words, colours, program } = page;
  const { barriers } = recourse;
  const says = barriers.flat().filter(({ why }) => why === 'judgement' || why === 'power');
  const isOnlySays = says.length > 0 && says.length === barriers.flat().length;
  const whose = says.map(({ why, by }) => {
    const own = why === 'power' ? words.power : words.judgement;
    return by.length === 0 ? own : `${own} ${words.of(partiesText(by, program, words))}`;
  });
  const title = isOnlySays ? words.turnsOn([...new Set(whose)].join(` ${words.orElse} `)) : words.notPossible;
  const listed = barriers.flatMap((set, place) => [
    ...(place === 0 ? [] : [`  ${colours.dim(words.orElse)}`]),
    ...set.flatMap((barrier) => barrierLines(page, barrier)),
  ]);
  return [colours.red(title), ...(listed.length === 0 ? [`  ${words.nothingMatters}`] : listed)];
}

function barrierLines(page: Page, barrier: Barrier): string[] {
  const { words, colours, language, program } = page;
  const { path, label, now, wouldBe, choice, why, by, until, stands } = barrier;
  const day = until === null ? '' : showDate(until, language);
  return [
    `  ${colours.bold(printable(path))} ${words.isNow(valueText(page, now, choice))}, ${words.wouldBe(valueText(page, wouldBe, choice))}`,
    ...(label === null ? [] : [`    ${colours.dim(printable(label))}`]),
    `    ${words.why[why](partiesText(by, program, words), day)}`,
    ...stands.map(({ name, label: title, cites }) => {
      const called = title === null ? '' : ` "${printable(title)}"`;
      const norms = cites.length === 0 ? '' : `  ${colours.cyan(cites.map(printable).join(', '))}`;
      return `    ${words.standsOn} ${printable(name)}${called}${norms}`;
    }),
  ];
}
