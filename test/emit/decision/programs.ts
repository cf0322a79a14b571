/** Small decisions in the world that the tests share, and their pictures. */
import type { DecisionPicture } from '../../../src/emit/decision/decision-picture.ts';
import { decisionPicture, type DecisionPictureOptions } from '../../../src/emit/decision/build.ts';
import type { Program } from '../../../src/ir/ir.ts';
import { programOf } from '../../ir/compile-text.ts';

export function pictureOf(
  program: Program,
  name: string,
  options: Partial<DecisionPictureOptions> = {},
): DecisionPicture {
  const made = decisionPicture(program, name, { language: 'nl', ...options });
  if (made === null) throw new Error('too large');
  return made;
}

export const drawn = (
  fragment: string,
  name: string,
  options: Partial<DecisionPictureOptions> = {},
): DecisionPicture => pictureOf(programOf(fragment), name, options);

/** Each arrow as `question: answer -> where it leads`. */
export function arrowsOf({ questions, outcomes, arrows }: DecisionPicture): readonly string[] {
  const called = new Map([
    ...questions.map(({ id, title }) => [id, title] as const),
    ...outcomes.map(({ id, text }) => [id, text] as const),
  ]);
  return arrows.map(({ from, to, text }) => `${called.get(from)}: ${text} -> ${called.get(to)}`);
}

export const everything = `
lezing grens : bedrag "waar de grens ligt"
  volgens X-1-002
  gekozen      laag € 100  "de lage"
  ook mogelijk hoog € 200  "de hoge"

oordeel goed "het gaat goed"
  door asr
  volgens X-1-003

beslistabel klasse : Soort "welke klasse"
  volgens X-1-001
  bij overlap eerste rij
  | goed | aanbieder.soort | aanbieder.totaal          || klasse
  | ja   | instelling      | vanaf grens               || instelling
  | ja   | instelling      | minder dan grens          || niet bepaald "te klein om te noemen"
  | ja   | praktijk        | -                         || praktijk
  | nee  | -               | -                         || kliniek
`;
