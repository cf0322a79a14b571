/** How large a picture may be in each form; as text for Graphviz it may be of any size. */
import type { DecisionPicture } from './decision-picture.ts';

/** Beyond it nobody finds a way over the page. */
export const MOST_QUESTIONS = 400;

/** What Mermaid itself draws unless whoever shows it allows more: arrows, and characters. */
export const MOST_ARROWS = 500;
export const MOST_CHARACTERS = 50_000;

export interface Excess {
  readonly of: 'questions' | 'arrows' | 'characters';
  readonly count: number;
  readonly limit: number;
}

export const excessOfSvg = ({ questions }: DecisionPicture): Excess | null =>
  questions.length > MOST_QUESTIONS
    ? { of: 'questions', count: questions.length, limit: MOST_QUESTIONS }
    : null;

export function excessOfMermaid({ arrows }: DecisionPicture, text: string): Excess | null {
  if (arrows.length > MOST_ARROWS) return { of: 'arrows', count: arrows.length, limit: MOST_ARROWS };
  if (text.length > MOST_CHARACTERS) return { of: 'characters', count: text.length, limit: MOST_CHARACTERS };
  return null;
}
