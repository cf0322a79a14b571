/** The lines of a picture that every form shows: what it is of, how it was read, what it cites, and all of it in words. */
import { plain } from '../timeline/plain.ts';
import type { DecisionPicture, PictureOutcome, Question } from './decision-picture.ts';
import { listed } from './answer-text.ts';
import { decisionWords } from './words.ts';

export const titleOf = ({ decision }: DecisionPicture): string => plain(decision.label);

/** `Inkoopbeleid 2025 · asr.ggz 2025 r2 · contracttype` */
export function sourceOf({ policy, decision, language }: DecisionPicture): string {
  const edition = `${policy.name} ${policy.year}${policy.revision > 1 ? ` r${policy.revision}` : ''}`;
  const per = decision.per === null ? [] : [decisionWords[language].per(decision.per)];
  return [policy.title, edition, decision.name, ...per]
    .filter((part) => part !== '')
    .map(plain)
    .join(' · ');
}

/** A line for each reading that was taken. */
export function readingLines({ readings, language }: DecisionPicture): readonly string[] {
  const words = decisionWords[language];
  return readings.map(({ name, label, alternative, reason, isChosen }) =>
    plain(
      `${label}: ${words.readings} ‘${reason}’ (${name} = ${alternative}${isChosen ? `, ${words.chosen}` : ''})`,
    ),
  );
}

/** The norms, with what neighbours share said once: `GGZ-2025-214, -217`. */
export function normsLine({ norms }: DecisionPicture): string {
  let before = '';
  return norms
    .map(({ id }) => {
      const name = plain(id);
      const prefix = name.slice(0, name.lastIndexOf('-'));
      const text = prefix !== '' && prefix === before ? name.slice(prefix.length) : name;
      before = prefix;
      return text;
    })
    .join(', ');
}

/** What an outcome says under its name. */
export const reasonsOf = ({ reasons }: PictureOutcome): string => reasons.map((one) => plain(one)).join('; ');

export const outcomeLine = (outcome: PictureOutcome): string => {
  const reasons = reasonsOf(outcome);
  return reasons === '' ? plain(outcome.text) : `${plain(outcome.text)} (${reasons})`;
};

/** A question with everything that is known of it. */
export const questionLine = ({ title, detail, path, norms }: Question): string =>
  [title, detail ?? '', path, norms.join(', ')]
    .filter((part) => part !== '')
    .map(plain)
    .join(' · ');

/** For who cannot see the picture: the readings, each question with its answers, and the norms with their places. */
export function descriptionOf(picture: DecisionPicture): string {
  const { questions, outcomes, arrows, norms, language } = picture;
  const words = decisionWords[language];
  const called = new Map([
    ...questions.map(({ id, title }, place) => [id, `${place + 1}. ${plain(title)}`] as const),
    ...outcomes.map((outcome) => [outcome.id, outcomeLine(outcome)] as const),
  ]);
  const told = questions.map(({ id }) => {
    const ways = arrows.filter(({ from }) => from === id);
    return `${called.get(id) ?? ''} ${ways.map(({ to, text }) => `${plain(text)} → ${called.get(to) ?? ''}`).join('; ')}.`;
  });
  const cited = norms.map(({ id, place }) => plain(place === null ? id : `${id} (${place})`));
  return [
    ...readingLines(picture).map((line) => `${line}.`),
    ...(questions.length === 0 ? outcomes.map((outcome) => `${outcomeLine(outcome)}.`) : told),
    ...(cited.length === 0 ? [] : [`${words.norms}: ${listed(cited, words.and)}.`]),
  ].join(' ');
}
