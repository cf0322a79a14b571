/** A comparison told in one language. */
import type { Language } from '../../base/language.ts';
import type { ClauseChange, Diff } from '../report.ts';
import { diffWords } from '../words/words.ts';
import { ownClauses, toldClause } from './clauses.ts';
import { isSame, toldSections } from './effects.ts';
import { toldPortfolio, toldStated, toldTimeline } from './others.ts';
import { countsOf, editionName, limitsOf, summaryOf, tallyOf } from './summary.ts';
import type { ToldDiff } from './told.ts';

export function tell(diff: Diff, language: Language): ToldDiff {
  const words = diffWords[language];
  const { older, newer } = diff;
  const told = toldWithEffects(diff);
  const edition = (one: Diff['older']): ToldDiff['older'] => ({
    name: editionName(one, diff, language),
    title: one.title,
  });
  return {
    language,
    policyLanguage: newer.language,
    title: `${words.title}: ${older.name === newer.name ? `${newer.name}, ` : ''}${edition(older).name} → ${edition(newer).name}`,
    older: edition(older),
    newer: edition(newer),
    otherPolicy: older.name === newer.name ? null : words.otherPolicy(older.name, newer.name),
    summary: summaryOf(diff, language),
    tally: tallyOf(diff, language),
    counts: countsOf(diff, language),
    sections: toldSections(diff, language),
    clauses: diff.clauses.map((clause) => toldClause(clause, language, told.has(clause))),
    timeline: toldTimeline(diff, language),
    stated: toldStated(diff, language),
    portfolio: toldPortfolio(diff, language),
    limits: limitsOf(diff, language),
  };
}

/** Of what stayed the same, or is in both and not at hand, only the name is told: its changes stand among the clauses. */
function toldWithEffects({ effects, clauses }: Diff): ReadonlySet<ClauseChange> {
  const shown = effects.filter(
    (effect) =>
      !isSame(effect) && !(effect.effect === 'notAtHand' && effect.older !== null && effect.newer !== null),
  );
  return new Set(
    shown.flatMap((effect) => {
      const { itself, parts } = ownClauses(effect, clauses);
      return [...itself, ...parts];
    }),
  );
}
