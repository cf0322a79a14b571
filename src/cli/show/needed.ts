/** What is still needed, for a person who is going to ask for it: the next question first. */
import { createColors } from 'picocolors';
import type { Language } from '../../base/language.ts';
import type {
  AnswerEntry,
  NeededAnswer,
  NeededEntry,
  NeededInputEntry,
  NextQuestion,
} from '../../evaluate/ask/needed-answer.ts';
import type { Possible } from '../../evaluate/result.ts';
import { neededWords } from './needed-words.ts';
import { showDate, showFigure, showOutcome, showPossible } from './outcome.ts';
import { factMessage } from './problem.ts';
import { printable, printableLine } from './printable.ts';
import { resultWords } from './result-words.ts';

export interface ShowNeededOptions {
  readonly title: string;
  readonly language: Language;
  readonly isColoured: boolean;
}

interface Page {
  readonly language: Language;
  readonly colours: ReturnType<typeof createColors>;
}

/** The whole answer as text, ending in a line end. */
export function showNeeded(answer: NeededAnswer, options: ShowNeededOptions): string {
  const page: Page = { language: options.language, colours: createColors(options.isColoured) };
  const words = neededWords[page.language];
  const sections = [
    heading(answer, options, page),
    problems(answer, page),
    ...(answer.open.length === 0 ? [[words.nothing]] : answer.open.map((entry) => entryLines(entry, page))),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function heading(answer: NeededAnswer, { title }: ShowNeededOptions, { language, colours }: Page): string[] {
  const { policy, weights } = answer;
  const words = resultWords[language];
  const date =
    answer.referenceDate === null
      ? words.unknownDate
      : `${words.referenceDate} ${showDate(answer.referenceDate, language)}`;
  const parts = [
    ...(answer.id === null ? [] : [printableLine(answer.id)]),
    date,
    `${policy.name} ${policy.year}${policy.revision > 1 ? `r${policy.revision}` : ''}`,
    ...(weights.kind === 'portfolio' ? [neededWords[language].weighed(weights.records)] : []),
  ];
  return [colours.bold(printable(title)), parts.join(' · ')];
}

function problems({ errors, warnings }: NeededAnswer, { language, colours }: Page): string[] {
  return [...errors, ...warnings].map((problem) => {
    const { headline, help } = factMessage(problem, language);
    const mark = problem.severity === 'error' ? colours.red('!') : colours.yellow('?');
    return `  ${mark} ${printable(headline)}${help === undefined ? '' : ` (${printable(help)})`}`;
  });
}

const possibleShown = 6;

function entryLines(entry: NeededEntry, page: Page): string[] {
  const { language, colours } = page;
  const words = neededWords[language];
  const name = entry.key === null ? entry.name : `${entry.name}[${printable(entry.key)}]`;
  const label = entry.label === null ? '' : `  ${colours.dim(printable(entry.label))}`;
  const lines = [`${colours.bold(name)}${label}`, `  ${stateText(entry, language)}`];
  if (entry.next !== null) lines.push(...nextLines(entry.next, entry, page));
  if (entry.needed.length > 0) {
    lines.push(`  ${words.needed(entry.needed.length)}`);
    for (const one of entry.needed) lines.push(...inputLines(one, page));
  }
  if (entry.inexact) lines.push(`  (${resultWords[language].inexact})`);
  return lines;
}

function stateText({ status, possible }: NeededEntry, language: Language): string {
  const words = resultWords[language];
  const shown = possible.slice(0, possibleShown).map((one) => showPossible(one, language));
  if (status === 'decided') return `${words.status.decided}: ${shown.join(', ')}`;
  if (possible.length < 2) return words.status[status];
  const more = possible.length > possibleShown ? ', …' : '';
  return `${words.status[status]}; ${words.possible}: ${shown.join(', ')}${more}`;
}

function nextLines(next: NextQuestion, { needed }: NeededEntry, page: Page): string[] {
  const { language, colours } = page;
  const words = neededWords[language];
  const asked = needed.filter(({ path }) => next.paths.includes(path));
  const lines = [`  ${colours.bold(words.askNow)} ${next.paths.map(printable).join(` ${words.and} `)}`];
  for (const { label, path } of asked)
    if (label !== null)
      lines.push(`    ${asked.length > 1 ? `${printable(path)}: ` : ''}${printable(label)}`);
  const [first] = asked;
  for (const { values, possible } of next.leads) {
    const outcomes = possible
      .slice(0, possibleShown)
      .map((one) => (isAny(one) ? words.any : showPossible(one, language)));
    const answer = first === undefined ? '' : answerText({ values }, first, language);
    lines.push(`    ${answer} → ${outcomes.join(', ')}${possible.length > possibleShown ? ', …' : ''}`);
  }
  if (next.expectedQuestions !== null)
    lines.push(`    ${colours.dim(words.expected(rounded(next.expectedQuestions, language)))}`);
  return lines;
}

const rounded = (figure: number, language: Language): string =>
  showFigure(String(Math.round(figure * 10) / 10), language);

function inputLines(one: NeededInputEntry, { language, colours }: Page): string[] {
  const words = neededWords[language];
  const who =
    one.kind === 'fact' ? (one.effort === null ? '' : words.effort[one.effort]) : words.kind[one.kind];
  const answers = one.answers.map((answer) => answerText(answer, one, language)).join(' / ');
  const related = one.relatesTo.length === 0 ? '' : words.relatesTo(one.relatesTo.map(printable).join(', '));
  const tail = [answers, related, who].filter((part) => part !== '').join(' · ');
  const lines = [`    ${printable(one.path)}${tail === '' ? '' : `  ${tail}`}`];
  if (one.label !== null) lines.push(`      ${colours.dim(printable(one.label))}`);
  return lines;
}

/** The values of one answer; those that make no difference together. */
function answerText({ values }: AnswerEntry, { type }: NeededInputEntry, language: Language): string {
  const words = neededWords[language];
  return values.map((value) => valueText(value, type, language)).join(` ${words.or} `);
}

const isAny = (value: Possible): boolean => typeof value === 'object' && 'any' in value;

function valueText(value: Possible, type: string | null, language: Language): string {
  const words = neededWords[language];
  if (value === 'notYet' && type === 'event') return words.notYet;
  if (value === 'never' && type === 'event') return words.never;
  if (isAny(value)) return words.present;
  if (typeof value !== 'object' || !('fromIncluded' in value))
    return typeof value === 'object' ? showPossible(value, language) : endText(value, type, language);
  const isDay = type === 'date' || type === 'event';
  const { from, to } = value;
  const low = from === null ? '' : words.from(endText(from, type, language), value.fromIncluded, isDay);
  const high =
    to === null ? '' : words.to(endText(to, type, language), value.toIncluded, isDay, from !== null);
  return [low, high].filter((end) => end !== '').join(' ') || words.any;
}

/** Whole euros without their cents. */
function endText(end: Possible, type: string | null, language: Language): string {
  if (type === 'money' && typeof end === 'string')
    return `€ ${showFigure(end.replace(/\.00$/, ''), language)}`;
  if (type === 'percentage' && (typeof end === 'string' || typeof end === 'number'))
    return `${showFigure(String(end), language)}%`;
  return typeof end === 'object' ? showPossible(end, language) : showOutcome(end, language);
}
