/** Answers in the notation of the policy, as the ends of a group. */
import type { Language } from '../../base/language.ts';
import type { Type } from '../../base/value.ts';
import type { JsonValue, Possible, Status } from '../../evaluate/result.ts';
import { valueText } from '../../notation/example.ts';
import { word } from '../../notation/literal.ts';
import type { Answer } from './answers.ts';
import { isMany, isStatus } from './compare.ts';

/** Of a decision as one edition gives it. */
export interface Texts {
  readonly type: Type;
  readonly language: Language;
}

export interface BothTexts {
  readonly older: Texts;
  readonly newer: Texts;
}

const figures: ReadonlySet<Type['kind']> = new Set(['money', 'number', 'percentage']);

/** Whether outcomes of both go up or down. */
export const areFigures = ({ older, newer }: BothTexts): boolean =>
  figures.has(older.type.kind) && older.type.kind === newer.type.kind;

export const areMoney = ({ older, newer }: BothTexts): boolean =>
  older.type.kind === 'money' && newer.type.kind === 'money';

const statuses = {
  gap: 'gapResult',
  conflict: 'overlapConflict',
  notApplicable: 'notApplicable',
  error: 'errorResult',
  undetermined: 'openResult',
} as const satisfies Readonly<Record<Exclude<Status, 'decided'>, unknown>>;

/** What it is, or what it can still be where those are few. */
export function answerText(answer: Answer | null, texts: Texts): string {
  const { language } = texts;
  if (answer === null) return '–';
  if (answer.status === 'decided') return outcomeText(answer.outcome ?? '', texts);
  if (answer.status !== 'undetermined') return word(statuses[answer.status], language);
  const { possible } = answer;
  if (possible.length === 0 || possible.length > SHOWN || possible.some(isMany))
    return word('openResult', language);
  return possible
    .map((one) => possibleText(one, texts))
    .toSorted()
    .join(` ${word('or', language)} `);
}

/** More possible outcomes are not told apart: groups are for reading. */
const SHOWN = 4;

const possibleText = (possible: Possible, texts: Texts): string =>
  isStatus(possible)
    ? word(statuses[possible.status], texts.language)
    : outcomeText(possible as JsonValue, texts);

export const outcomeText = (outcome: JsonValue, { type, language }: Texts): string =>
  valueText(outcome, type, { language });
