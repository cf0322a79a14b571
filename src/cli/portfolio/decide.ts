/** Decides records in both editions: the part of the work that takes the time, and that knows of no file. */
import type { Answers, PairAnswers } from '../../diff/portfolio/answers.ts';
import { compareAnswers } from '../../diff/portfolio/compare.ts';
import type { FactDiagnostic } from '../../evaluate/facts/fact-diagnostic.ts';
import { firstTime } from '../facts/first-time.ts';
import { sideDecider, type SideAnswer, type SideAsked } from './decide-side.ts';

export interface BothAsked {
  readonly older: SideAsked;
  readonly newer: SideAsked;
}

/** One record as each edition would say it. */
export interface BothFacts {
  readonly older: unknown;
  readonly newer: unknown;
}

export interface Decided {
  /** Null in both: the same, or not asked, and nothing to count with. */
  readonly older: PairAnswers;
  readonly newer: PairAnswers;
  /** What is wrong with the facts in either edition: such a record is not compared. */
  readonly errors: readonly FactDiagnostic[];
  /** What the newer edition wonders about for the first time: a misspelt column comes back with every record. */
  readonly warnings: readonly FactDiagnostic[];
}

/** Making it may take generating code first; it answers at once. */
export async function decider({ older, newer }: BothAsked): Promise<(facts: BothFacts) => Decided> {
  const [before, after] = await Promise.all([sideDecider(older), sideDecider(newer)]);
  const isNew = firstTime();
  const amounts = older.names.map((_, place) => isAmount(older, place) && isAmount(newer, place));
  return (facts) => {
    const [one, other] = [before(facts.older), after(facts.newer)];
    const errors = [...other.errors, ...one.errors];
    const warnings = other.warnings.filter(isNew);
    if (errors.length > 0) return { older: [], newer: [], errors, warnings };
    const pairs = amounts.map((isMoney, place) => pairAt(place, [one, other], isMoney));
    return {
      ...{ errors, warnings },
      older: pairs.map((pair) => pair[0]),
      newer: pairs.map((pair) => pair[1]),
    };
  };
}

const isAmount = ({ program, names }: SideAsked, place: number): boolean =>
  program.clauses.some(
    (clause) => clause.name === names[place] && clause.kind === 'decision' && clause.type.kind === 'money',
  );

type Pair = readonly [older: Answers | null, newer: Answers | null];

const nothing: Pair = [null, null];

/** Of most records most is the same: only of the others it is asked what decided, and what is possible. */
function pairAt(place: number, sides: readonly [SideAnswer, SideAnswer], isMoney: boolean): Pair {
  const bare: Pair = [sides[0].bare(place), sides[1].bare(place)];
  if (isSame(bare)) return isMoney ? bare : nothing;
  const whole: Pair = [sides[0].whole(place), sides[1].whole(place)];
  return isSame(whole) && !isMoney ? nothing : whole;
}

/** Of what is decided once. */
function isSame([older, newer]: Pair): boolean {
  const [one, other] = [older?.[''], newer?.['']];
  return one !== undefined && other !== undefined && compareAnswers(one, other) === 'same';
}
