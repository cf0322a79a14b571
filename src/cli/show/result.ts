/**
 * An answer for a person who buys care: decisions first, then what is not met with its norm and place, what is still
 * needed, and what the answer rests on.
 */
import { createColors } from 'picocolors';
import type { Language } from '../../base/language.ts';
import type {
  EvaluationResult,
  GroupEntry,
  Keyed,
  Needed,
  NoteEntry,
  RequirementEntry,
  RestsOn,
  StepEntry,
} from '../../evaluate/result.ts';
import type { Entry } from '../../evaluate/result.ts';
import type { Norm, Program } from '../../ir/ir.ts';
import { revisionLines, revisionText } from './by-revision.ts';
import { briefLines, letterLines } from './explanation.ts';
import { wrapped as wrappedText } from '../../explain/render/text.ts';
import type { ExplanationLength } from '../../explain/explain.ts';
import { factMessage } from './problem.ts';
import { entriesOf, showDate, showEntry } from './outcome.ts';
import { printable, printableLine } from './printable.ts';
import { resultWords } from './result-words.ts';
import { dayLines, stepText } from './steps.ts';

export interface ShowOptions {
  readonly language: Language;
  readonly isColoured: boolean;
  /** How much of an explanation follows, or null: none but a line under each decision. */
  readonly explained: ExplanationLength | null;
  /** Names asked for with `--decision`; empty: everything. */
  readonly only: readonly string[];
}

type Colours = ReturnType<typeof createColors>;

interface Page {
  readonly program: Program;
  readonly result: EvaluationResult;
  readonly options: ShowOptions;
  readonly colours: Colours;
  readonly norms: ReadonlyMap<string, Norm>;
}

/** The whole answer as text, ending in a line end. */
export function showResult(program: Program, result: EvaluationResult, options: ShowOptions): string {
  const page: Page = {
    program,
    result,
    options,
    colours: createColors(options.isColoured),
    norms: new Map(program.norms.map((norm) => [norm.id, norm])),
  };
  const sections = [
    heading(page),
    problems(page),
    decisions(page),
    groups(page),
    requirements(page),
    softNorms(page),
    needed(page),
    restsOn(page),
    steps(page),
    remarks(page),
    reasons(page),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function heading({ program, result, options, colours }: Page): string[] {
  const words = resultWords[options.language];
  const date =
    result.referenceDate === null
      ? words.unknownDate
      : `${words.referenceDate} ${showDate(result.referenceDate, options.language)}`;
  const subject = result.id === null ? '' : `${printableLine(result.id)} · `;
  const revision = revisionText(result, options.language);
  return [
    colours.bold(printable(program.title || program.name)),
    `${subject}${date} · ${program.name} ${program.year}${revision === '' ? '' : ` · ${revision}`}`,
  ];
}

function problems({ result, options, colours }: Page): string[] {
  const found = [...result.errors, ...result.warnings];
  if (found.length === 0) return [];
  const lines = found.map((problem) => {
    const { headline, help } = factMessage(problem, options.language);
    const mark = problem.severity === 'error' ? colours.red('!') : colours.yellow('?');
    return `  ${mark} ${printable(headline)}${help === undefined ? '' : ` (${printable(help)})`}`;
  });
  return [colours.bold(resultWords[options.language].problems), ...lines];
}

/** Names with their entries, flat: `naam` or `naam[sleutel]`. */
function flat<Item extends { readonly status: string }>(entries: Keyed<Item>): (readonly [string, Item])[] {
  return Object.entries(entries).flatMap(([name, value]) =>
    entriesOf(value).map(
      ([key, entry]) => [key === null ? name : `${name}[${printable(key)}]`, entry] as const,
    ),
  );
}

const baseName = (name: string): string => name.replace(/\[.*$/, '');

function isAsked(options: ShowOptions, name: string): boolean {
  return options.only.length === 0 || options.only.includes(baseName(name));
}

function decisions(page: Page): string[] {
  const { result, options, colours } = page;
  const shown = flat<Entry>(result.decisions).filter(([name]) => isAsked(options, name));
  if (shown.length === 0) return [];
  const width = Math.max(...shown.map(([name]) => name.length));
  const brief = briefLines(page.program, result, options.language);
  const lines = shown.flatMap(([name, entry]) => {
    const revisions = revisionLines(entry, result, options.language, 'value');
    const differs = resultWords[options.language].differs;
    const text = paint(colours, entry, revisions.length > 0 ? differs : showEntry(entry, options.language));
    const cites = entry.cites.length === 0 ? '' : `  ${colours.dim(entry.cites.join(', '))}`;
    const reasons = [...(options.explained === null ? (brief.get(name) ?? '').split('\n') : [])]
      .filter((line) => line !== '' && revisions.length === 0)
      .flatMap((line) => wrappedAt(line, width + 4))
      .map((line) => colours.dim(line));
    const answers = revisions.map((line) => `  ${' '.repeat(width)}  ${printable(line)}`);
    return [`  ${name.padEnd(width)}  ${text}${cites}`, ...answers, ...reasons];
  });
  return [colours.bold(resultWords[options.language].decisions), ...lines];
}

/** What the author wrote of a gap that the document leaves. */
const writtenReasons = (entry: Entry): readonly string[] => [
  ...new Set(
    entry.causes.flatMap(({ details }) => (details['reason'] === undefined ? [] : [details['reason']])),
  ),
];

function paint(colours: Colours, entry: Entry, text: string): string {
  if (entry.status === 'decided') return colours.green(text);
  return entry.status === 'gap' || entry.status === 'conflict' || entry.status === 'error'
    ? colours.red(text)
    : colours.yellow(text);
}

interface Sorted {
  readonly met: readonly (readonly [string, RequirementEntry])[];
  readonly notMet: readonly (readonly [string, RequirementEntry])[];
  readonly open: readonly (readonly [string, RequirementEntry])[];
  readonly other: readonly (readonly [string, RequirementEntry])[];
}

function sortRequirements(entries: readonly (readonly [string, RequirementEntry])[]): Sorted {
  const decided = (outcome: string) =>
    entries.filter(([, entry]) => entry.status === 'decided' && entry.outcome === outcome);
  return {
    met: decided('met'),
    notMet: decided('notMet'),
    open: differingFirst(entries.filter(([, entry]) => entry.status === 'undetermined')),
    other: entries.filter(([, entry]) => ['gap', 'conflict', 'error'].includes(entry.status)),
  };
}

/** A list is cut short; what depends on the revision is not cut off. */
const differingFirst = (entries: Sorted['open']): Sorted['open'] => [
  ...entries.filter(([, { byRevision }]) => byRevision.length > 0),
  ...entries.filter(([, { byRevision }]) => byRevision.length === 0),
];

function requirements(page: Page): string[] {
  const { result, options, colours } = page;
  const words = resultWords[options.language];
  const hard = flat<RequirementEntry>(result.requirements).filter(
    ([name, entry]) => entry.force === 'hard' && isAsked(options, name),
  );
  if (hard.length === 0) return [];
  const { met, notMet, open, other } = sortRequirements(hard);
  const lines = [colours.bold(words.requirements(met.length, notMet.length, open.length, other.length))];
  const list = (
    title: string,
    entries: typeof met,
    paintTitle: (text: string) => string,
    limit: number,
  ): void => {
    if (entries.length === 0) return;
    lines.push(`  ${paintTitle(title)}`);
    for (const [name, entry] of entries.slice(0, limit)) lines.push(...requirementLines(page, name, entry));
    if (entries.length > limit) lines.push(`    ${words.andMore(entries.length - limit)}`);
  };
  list(words.notMet, notMet, colours.red, Infinity);
  list(words.troubled, other, colours.red, Infinity);
  list(words.open, open, colours.yellow, options.only.length > 0 ? Infinity : 8);
  return lines;
}

/** Groups that were asked for by name; a group of soft norms alone has counts and no truth. */
function groups({ result, options, colours }: Page): string[] {
  const words = resultWords[options.language];
  const asked = flat<GroupEntry>(result.groups).filter(([name]) => options.only.includes(baseName(name)));
  return asked.map(([name, entry]) => {
    const { counts, isSoft, status, outcome } = entry;
    const isDecided = status === 'decided' && !isSoft;
    const decided = outcome === 'met' ? colours.green(words.met) : colours.red(words.unmet);
    const counted = words.soft(counts.met, counts.notMet, counts.undetermined);
    const open = isSoft && status !== 'notApplicable' ? counted : colours.yellow(words.status[status]);
    const cites = entry.cites.length === 0 ? '' : `  ${colours.dim(entry.cites.join(', '))}`;
    return `${colours.bold(name)}  ${isDecided ? decided : open}${cites}`;
  });
}

/** The requirement with each norm it stands on: place in the document and paraphrase. */
function requirementLines(page: Page, name: string, entry: RequirementEntry): string[] {
  const { options, colours } = page;
  const status =
    entry.status === 'decided' || entry.status === 'undetermined'
      ? ''
      : `  ${resultWords[options.language].status[entry.status]}`;
  const lines = [`    ${name}${entry.label === null ? '' : `  "${printable(entry.label)}"`}${status}`];
  for (const line of revisionLines(entry, page.result, options.language, 'named'))
    lines.push(`      ${colours.yellow(printable(line))}`);
  for (const id of entry.cites) lines.push(`      ${colours.dim(normLine(page, id))}`);
  return lines;
}

function normLine({ norms, options }: Page, id: string): string {
  const norm = norms.get(id);
  if (norm === undefined) return id;
  return `${id} · ${placeOf(norm)} · ${options.language === 'nl' ? norm.nl : norm.en}`;
}

/** Section and place; a place that repeats the end of its section says it once. */
function placeOf({ section, place }: Norm): string {
  const [first = '', ...rest] = place.split(', ');
  return section.endsWith(first) && rest.length > 0
    ? `${section}, ${rest.join(', ')}`
    : `${section}, ${place}`;
}

/** Soft norms are counted; one about which the document says nothing is named. */
function softNorms(page: Page): string[] {
  const { result, options } = page;
  const soft = flat<RequirementEntry>(result.requirements).filter(
    ([name, entry]) => entry.force !== 'hard' && isAsked(options, name),
  );
  if (soft.length === 0) return [];
  const { met, notMet, open, other } = sortRequirements(soft);
  const differing = open.filter(([, { byRevision }]) => byRevision.length > 0);
  const lines = [...differing, ...other].flatMap(([name, entry]) => [
    ...requirementLines(page, name, entry),
    ...writtenReasons(entry).map((reason) => `      "${printable(reason)}"`),
  ]);
  return [resultWords[options.language].soft(met.length, notMet.length, open.length), ...lines];
}

function everyEntry(page: Page): (readonly [string, Entry])[] {
  const { decisions: some, groups: whole, requirements: more, steps: last } = page.result;
  return [
    ...flat<Entry>(some),
    ...flat<Entry>(whole as Keyed<Entry>),
    ...flat<Entry>(more as Keyed<Entry>),
    ...flat<Entry>(last as Keyed<Entry>),
  ].filter(([name]) => isAsked(page.options, name));
}

/** What was asked for, or else the decisions. */
const mainEntries = (page: Page): (readonly [string, Entry])[] =>
  page.options.only.length > 0 ? everyEntry(page) : flat<Entry>(page.result.decisions);

const neededShown = 12;

function needed(page: Page): string[] {
  const { options, colours } = page;
  const words = resultWords[options.language];
  const found = new Map<string, Needed>();
  const wanted = mainEntries(page);
  for (const [, entry] of wanted) for (const one of entry.needed) found.set(one.path, one);
  if (found.size === 0) return [];
  const lines = [...found.values()].slice(0, neededShown).map((one) => {
    const label = one.label === null ? '' : `  ${colours.dim(printable(one.label))}`;
    return `  ${printable(one.path)}${label}`;
  });
  if (found.size > neededShown) lines.push(`  ${words.andMore(found.size - neededShown)}`);
  const inexact = wanted.some(([, entry]) => entry.inexact) ? [`  (${words.inexact})`] : [];
  return [colours.bold(words.needed(found.size)), ...lines, ...inexact];
}

/** What the shown decisions rest on, each thing once; a reading that would change a decision names it. */
function restsOn(page: Page): string[] {
  const { options, colours } = page;
  const words = resultWords[options.language];
  const entries = mainEntries(page);
  const readings = gatherReadings(entries);
  const differing = readings.filter(({ changes }) => changes.length > 0);
  const silent = readings.filter(({ changes }) => changes.length === 0).map(({ text }) => text);
  const lines = differing.map(
    ({ text, changes }) =>
      `  ${words.reading} ${text}  ${colours.yellow(`${words.wouldDiffer}: ${changes.join(', ')}`)}`,
  );
  const all = (pick: (rests: RestsOn) => readonly string[]): string[] => [
    ...new Set(entries.flatMap(([, entry]) => pick(entry.restsOn))),
  ];
  const listed: readonly (readonly [string, readonly string[]])[] = [
    [words.quietReadings, silent],
    [words.judgements, all(({ judgements }) => judgements)],
    [words.powers, all(({ powers }) => powers)],
    [words.elsewhere, all(({ elsewhere }) => elsewhere)],
    [words.always, all(({ always }) => always)],
  ];
  for (const [title, names] of listed) if (names.length > 0) lines.push(...wrapped(`${title}: `, names));
  return lines.length === 0 ? [] : [colours.bold(words.restsOn), ...lines];
}

interface GatheredReading {
  readonly text: string;
  /** Decisions that another alternative would change. */
  readonly changes: readonly string[];
}

function gatherReadings(entries: readonly (readonly [string, Entry])[]): readonly GatheredReading[] {
  const found = new Map<string, string[]>();
  for (const [name, { restsOn }] of entries)
    for (const reading of restsOn.readings) {
      const text = `${reading.name}: ${reading.chosen}`;
      const changes = found.get(text) ?? [];
      if (reading.wouldDiffer) changes.push(name);
      found.set(text, changes);
    }
  return [...found].map(([text, changes]) => ({ text, changes }));
}

/** A sentence under a decision, in its column. */
const wrappedAt = (text: string, margin: number): readonly string[] =>
  wrappedText(printable(text), ' '.repeat(margin), ' '.repeat(margin), Math.max(lineWidth + 20, margin + 40));

const lineWidth = 100;

/** Names after a title, over as many lines as they need. */
function wrapped(title: string, names: readonly string[]): string[] {
  const lines: string[] = [];
  let line = `  ${title}`;
  names.forEach((name, index) => {
    const part = index === names.length - 1 ? name : `${name}, `;
    if (line.length + part.length > lineWidth && line.trim() !== title.trim()) {
      lines.push(line.trimEnd());
      line = '    ';
    }
    line += part;
  });
  return [...lines, line];
}

/** Steps with a day or a state; those about which nothing can be said are counted. */
function steps(page: Page): string[] {
  const { result, options, colours } = page;
  const words = resultWords[options.language];
  const asked = flat<StepEntry>(result.steps).filter(
    ([name, entry]) => isAsked(options, name) && entry.status !== 'notApplicable',
  );
  const shown = asked.filter(
    ([, entry]) =>
      options.only.length > 0 ||
      entry.state !== null ||
      entry.first !== null ||
      entry.last !== null ||
      entry.byRevision.length > 0,
  );
  if (asked.length === 0) return [];
  const width = Math.max(0, ...shown.map(([name]) => name.length));
  const lines = shown.flatMap(([name, entry]) => {
    const revisions = revisionLines(entry, result, options.language, 'named');
    const text =
      revisions.length > 0 ? words.differs : stepText(entry, page.program.parties, options.language);
    const answers = revisions.map((line) => `  ${' '.repeat(width)}  ${printable(line)}`);
    const days = revisions.length > 0 ? [] : dayLines(entry, options.language, options.explained === 'whole');
    return [
      `  ${name.padEnd(width)}  ${text}`,
      ...answers,
      ...days.map((line) => `    ${colours.dim(line)}`),
    ];
  });
  if (shown.length < asked.length) lines.push(`  ${words.silentSteps(asked.length - shown.length)}`);
  return [colours.bold(words.steps), ...lines];
}

const remarksShown = 5;

/** The remarks that hang on the shown decisions; the rest is counted. That the day is out of time stands on top. */
function remarks(page: Page): string[] {
  const { result, options, colours } = page;
  const notes = result.notes.filter((note) => note.kind === 'remark');
  if (notes.length === 0) return [];
  const words = resultWords[options.language];
  const cited = new Set(mainEntries(page).flatMap(([, entry]) => entry.cites));
  const near = notes.filter((note) => note.cites.some((id) => cited.has(id)));
  const shown = options.explained === 'whole' ? near : near.slice(0, remarksShown);
  const lines = shown.map((note) => `  ${remark(note, options.language, colours)}`);
  if (shown.length < notes.length) lines.push(`  ${words.andMore(notes.length - shown.length)}`);
  return [colours.bold(words.remarks), ...lines];
}

type RemarkNote = Extract<NoteEntry, { readonly kind: 'remark' }>;

function remark(note: RemarkNote, language: Language, colours: Colours): string {
  const perhaps = note.holds === 'perhaps' ? ` (${resultWords[language].perhaps})` : '';
  const cites = note.cites.length === 0 ? '' : `  ${colours.dim(note.cites.join(', '))}`;
  return `${printable(note.text)}${perhaps}${cites}`;
}

/** The letter, where it is asked for. */
function reasons({ program, result, options, colours }: Page): string[] {
  const { explained, language, isColoured, only } = options;
  if (explained === null) return [];
  const lines = letterLines(program, result, { length: explained, language, isColoured, only });
  return [colours.dim('─'.repeat(lineWidth)), '', ...lines];
}
