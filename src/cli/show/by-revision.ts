/** The answers of several revisions side by side, where the sources do not tell which was in force. */
import type { Language } from '../../base/language.ts';
import type { Entry, EvaluationResult, Possible, RevisionAnswer } from '../../evaluate/result.ts';
import { showDate, showPossible } from './outcome.ts';
import { resultWords } from './result-words.ts';

export const revisionWord = { nl: 'revisie', en: 'revision' } as const;
const or = { nl: 'of', en: 'or' } as const;
const missing = { nl: 'staat er niet in', en: 'does not have it' } as const;
const notAtHand = { nl: 'de tekst is niet bij de hand', en: 'its text is not at hand' } as const;

/** `revisie 2 of 3 zoals bekend op 10 september 2024`; nothing for a first revision without a knowledge date. */
export function revisionText(result: EvaluationResult, language: Language): string {
  const numbers = result.revisions.map(({ revision }) => revision);
  const [first] = numbers;
  const isPlain = numbers.length <= 1 && (first ?? 1) === 1 && result.knowledgeDate === null;
  if (isPlain) return '';
  const revisions = `${revisionWord[language]} ${numbers.join(` ${or[language]} `)}`;
  if (result.knowledgeDate === null) return revisions;
  const day = showDate(result.knowledgeDate, language);
  return language === 'nl' ? `${revisions}, zoals bekend op ${day}` : `${revisions}, as known on ${day}`;
}

/** Whether the outcome is a word of the schema (`met`, `late`) or a value of the policy. */
export type OutcomeWords = 'named' | 'value';

/** A line for each revision; one that does not know the thing says so. */
export function revisionLines(
  entry: Entry,
  result: EvaluationResult,
  language: Language,
  outcomes: OutcomeWords,
): readonly string[] {
  if (entry.byRevision.length === 0) return [];
  return result.revisions.map(({ revision, isAtHand }) => {
    const answer = entry.byRevision.find((one) => one.revision === revision);
    const silence = isAtHand ? missing[language] : notAtHand[language];
    const text = answer === undefined ? silence : showAnswer(answer, language, outcomes);
    return `${revisionWord[language]} ${revision}: ${text}`;
  });
}

function showAnswer(answer: RevisionAnswer, language: Language, outcomes: OutcomeWords): string {
  const days = showDays(answer, language);
  return `${days === '' ? '' : `${days}  `}${showState(answer, language, outcomes)}`;
}

function showState(
  { status, outcome, possible }: RevisionAnswer,
  language: Language,
  outcomes: OutcomeWords,
): string {
  const words = resultWords[language];
  const show = (one: Possible): string =>
    outcomes === 'named' && typeof one === 'string' ? nameOf(one, language) : showPossible(one, language);
  if (status === 'decided') return outcome === null ? words.status.decided : show(outcome);
  if (status !== 'undetermined' || possible.length === 0) return words.status[status];
  return `${words.status[status]}; ${words.possible}: ${possible.map(show).join(', ')}`;
}

function nameOf(outcome: string, language: Language): string {
  const words = resultWords[language];
  if (outcome === 'met') return words.met;
  return outcome === 'notMet' ? words.unmet : (words.states[outcome] ?? outcome);
}

function showDays({ first, last }: RevisionAnswer, language: Language): string {
  const [from, to] = [first, last].map((day) => (day === null ? '' : showDate(day, language)));
  if (first === last) return to ?? '';
  return `${from ?? ''} – ${to ?? ''}`.replace(/^ – /, '≤ ').replace(/ – $/, ' –');
}
