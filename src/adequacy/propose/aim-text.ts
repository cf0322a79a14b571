/** What an example shows, in the language of the policy: its title, and what it is to be laid beside. */
import type { Language } from '../../base/language.ts';
import type { Threshold } from '../../diagram/model.ts';
import type { Printing } from '../../notation/expression.ts';
import { comparePlaces, placeOf } from '../../diagram/variable.ts';
import { cellText, inputName, isTruth, placeText, truthText } from '../case/input-text.ts';
import type { Aim } from './aims.ts';
import type { Candidate } from './candidate.ts';

const LONGEST = 100;

/** On one line, and without what would turn a text around. */
export const oneLine = (text: string): string =>
  text.replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]+/g, ' ');

export function shortened(text: string): string {
  const characters = [...oneLine(text)];
  return characters.length <= LONGEST ? characters.join('') : `${characters.slice(0, LONGEST - 1).join('')}…`;
}

/** What is asked, whichever way it comes out. */
export function aimText(aim: Aim, printing: Printing): string {
  const words = texts[printing.language];
  switch (aim.kind) {
    case 'bound':
      return words.bound(boundText(aim.variable, printing));
    case 'answer':
      return words.test(
        isTruth(aim.variable.input) || aim.variable.count === 2
          ? inputName(aim.variable.input, printing)
          : answerText(aim, aim.place, printing),
      );
    case 'outcome':
      return words.outcome;
  }
}

/** The title of a case that shows it. */
export function titleOf(aim: Aim, candidate: Candidate, printing: Printing): string {
  const words = texts[printing.language];
  switch (aim.kind) {
    case 'bound':
      return shortened(`${aimText(aim, printing)} — ${sideText(aim.variable, candidate, printing)}`);
    case 'answer': {
      const place = candidate.answers.get(aim.variable) ?? aim.place;
      return shortened(words.test(answerText(aim, place, printing)));
    }
    case 'outcome':
      return shortened(`${words.outcome}: ${answersText(candidate, printing)}`);
  }
}

function answerText(
  { variable }: Extract<Aim, { kind: 'answer' }>,
  place: number,
  printing: Printing,
): string {
  const cell = variable.cells[place] ?? '';
  const { input } = variable;
  if (isTruth(input)) return truthText(input, cell === 'boolean true', printing);
  return `${inputName(input, printing)} ${cellText(cell, input, printing)}`;
}

const boundText = ({ input, at }: Threshold, printing: Printing): string =>
  `${inputName(input, printing)} ${placeText(at, input.type, printing)}`;

function sideText({ input, at }: Threshold, { values }: Candidate, { language }: Printing): string {
  const words = texts[language];
  const value = values.get(input);
  const place = value === undefined ? null : placeOf(value);
  const order = place === null ? 0 : comparePlaces(place, at);
  if (order === 0) return words.on;
  const isDay = typeof at === 'string';
  return order < 0 ? (isDay ? words.dayBefore : words.below) : isDay ? words.dayAfter : words.above;
}

/** The answers of a case that are values, as far as they fit in a title. */
function answersText({ answers }: Candidate, printing: Printing): string {
  return [...answers]
    .flatMap(([variable, place]) => {
      if (place === null || variable.kind !== 'cells' || isTruth(variable.input)) return [];
      return [
        `${inputName(variable.input, printing)} ${cellText(variable.cells[place] ?? '', variable.input, printing)}`,
      ];
    })
    .join(', ');
}

/** In what a case differs from another that it is to be laid beside. */
export const besideText = (
  { variable }: Exclude<Aim, { kind: 'outcome' }>,
  other: string,
  printing: Printing,
): string => oneLine(texts[printing.language].beside(other, inputName(variable.input, printing)));

const texts = {
  nl: {
    bound: (text: string) => `grens: ${text}`,
    test: (text: string) => `toets: ${text}`,
    outcome: 'uitkomst',
    on: 'erop',
    below: 'net eronder',
    above: 'net erboven',
    dayBefore: 'een dag eerder',
    dayAfter: 'een dag later',
    beside: (other: string, name: string) =>
      `naast "${other}" verschilt alleen ${name}: het beleid beslist anders`,
  },
  en: {
    bound: (text: string) => `bound: ${text}`,
    test: (text: string) => `test: ${text}`,
    outcome: 'outcome',
    on: 'on it',
    below: 'just below',
    above: 'just above',
    dayBefore: 'a day earlier',
    dayAfter: 'a day later',
    beside: (other: string, name: string) =>
      `beside "${other}" only ${name} differs: the policy decides otherwise`,
  },
} as const satisfies Readonly<Record<Language, object>>;
