/** The words by which a reader knows a clause: those of its name, of its label and of the norms that it cites. */
import { foldName } from '../../base/suggest.ts';
import type { Clause, Norm } from '../../ir/ir.ts';
import { lastPart, type Numbering } from './trees.ts';

/** Names are chosen for a clause, so a word in a name and that word in its label are the same word. */
export function wordFeatures(clause: Clause, numbers: Numbering): ReadonlySet<number> {
  const words = [...wordsOf(lastPart(clause.name)), ...wordsOf(clause.label ?? '')];
  return new Set(words.map((word) => numbers.of(`word ${word}`)));
}

export function normFeatures(
  clause: Clause,
  norms: ReadonlyMap<string, Norm>,
  numbers: Numbering,
): ReadonlySet<number> {
  const texts = clause.cites.map((id) => norms.get(id)?.nl ?? '');
  return new Set(texts.flatMap(wordsOf).map((word) => numbers.of(`norm ${word}`)));
}

const wordsOf = (text: string): readonly string[] =>
  (foldName(text).match(/[\p{L}\p{N}]+/gu) ?? []).map(stemOf);

const SHORTEST_STEM = 4;

/** Without the commonest endings, so that one and many of a thing, and a verb and who does it, are alike. */
function stemOf(word: string): string {
  const stem = word.replace(/(?:en|es|e|s|n|t)$/u, '');
  return stem.length < SHORTEST_STEM ? word : stem;
}
