/** What comes to something else in each clause than in the edition before. */
import type { Language } from '../../base/language.ts';
import { diffOf } from '../../diff/diff.ts';
import type { Place } from '../../diff/report.ts';
import { effectWord } from '../../diff/tell/effects.ts';
import type { Program } from '../../ir/ir.ts';

export interface ClauseDifference {
  /** Path in the newer edition. */
  readonly name: string;
  /** The year of the edition before. */
  readonly year: number;
  /** What the difference is called. */
  readonly word: Readonly<Record<Language, string>>;
  /** Where it stands there; null for what is new. */
  readonly older: Pick<Place, 'file' | 'line'> | null;
}

export function clauseChanges(older: Program | null, newer: Program): readonly ClauseDifference[] {
  if (older === null) return [];
  const { effects, timelines } = diffOf({ program: older }, { program: newer });
  return effects.flatMap((effect): readonly ClauseDifference[] => {
    if (effect.newer === null || effect.effect === 'equivalent') return [];
    return [
      {
        name: effect.newer.path,
        year: older.year,
        word: { nl: effectWord(effect, timelines, 'nl'), en: effectWord(effect, timelines, 'en') },
        older: effect.older === null ? null : { file: effect.older.file, line: effect.older.line },
      },
    ];
  });
}
