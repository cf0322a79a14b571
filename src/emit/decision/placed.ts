/**
 * What stands on the page: each question once, and beside each question a box of its own for each outcome that it leads
 * to at once. Sixty conditions that all end in the same "no" would otherwise pull sixty lines across the page.
 */
import type { DecisionPicture, PictureOutcome, Question } from './decision-picture.ts';

export type Box =
  | { readonly id: string; readonly kind: 'question'; readonly question: Question }
  | { readonly id: string; readonly kind: 'outcome'; readonly outcome: PictureOutcome };

export interface Line {
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

export interface Placed {
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

export function placedOf({ questions, outcomes, arrows }: DecisionPicture): Placed {
  const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  const asked = questions.map((question): Box => ({ id: question.id, kind: 'question', question }));
  if (asked.length === 0)
    return { boxes: outcomes.map((outcome) => ({ id: outcome.id, kind: 'outcome', outcome })), lines: [] };
  const ends: Box[] = [];
  const lines = arrows.map(({ from, to, text }): Line => {
    const outcome = byId.get(to);
    if (outcome === undefined) return { from, to, text };
    const id = `${from}${to}`;
    ends.push({ id, kind: 'outcome', outcome });
    return { from, to: id, text };
  });
  return { boxes: [...asked, ...ends], lines };
}
