/** The days of both years, what the document states, and what changes for a portfolio, in words. */
import { dayInWords } from '../../base/day-words.ts';
import type { Language } from '../../base/language.ts';
import type {
  Diff,
  Effect,
  Milestone,
  PortfolioDecision,
  PortfolioGroup,
  StatedCheck,
  TimelinePair,
} from '../report.ts';
import { wordFor } from '../words/listed.ts';
import { diffWords } from '../words/words.ts';
import { calledFor } from './called.ts';
import { becauseText } from './effects.ts';
import type { Money, Share, ToldDecision, ToldGroup, ToldPair, ToldPortfolio, ToldStated } from './told.ts';
import { centsOf, countText, moneyText, sumOf } from './values.ts';

export const toldTimeline = (diff: Diff, language: Language): readonly ToldPair[] =>
  diff.timelines.map((pair, at) => toldPair(pair, at + 1, diff, language));

function toldPair(pair: TimelinePair, number: number, diff: Diff, language: Language): ToldPair {
  const { older, newer, days } = pair;
  const { path: name = '', label = null } = newer ?? older ?? {};
  const moved = days === null ? null : diffWords[language].moved(days);
  return {
    ...{ number, name, moved },
    label: label ?? name,
    isMoved: days !== 0,
    older: older === null ? null : daysText(older, language),
    newer: newer === null ? null : daysText(newer, language),
    ...(moved === null
      ? withoutPair(pair, diff, language)
      : { word: moved, tone: days === 0 ? 'same' : 'different' }),
  };
}

/** Why there are days in one edition alone. That the other has no such step is not the only reason. */
function withoutPair(
  { older, newer }: TimelinePair,
  diff: Diff,
  language: Language,
): Pick<ToldPair, 'word' | 'tone'> {
  const { plain, noFixedDay, fixedDay } = diffWords[language];
  const step = diff.effects.find((effect) =>
    newer === null ? effect.older?.path === older?.path : effect.newer?.path === newer.path,
  );
  const isKnown = newer === null ? diff.newer.isWhole : diff.older.isWhole;
  if (step?.effect === 'notAtHand' || (step === undefined && !isKnown))
    return { word: plain.notAtHand, tone: 'open' };
  if (step !== undefined && step.older !== null && step.newer !== null)
    return { word: newer === null ? noFixedDay : fixedDay, tone: 'different' };
  return newer === null ? { word: plain.gone, tone: 'gone' } : { word: plain.new, tone: 'new' };
}

function daysText(milestone: Milestone, language: Language): string {
  const days = windowText(milestone, language);
  return milestone.isProvisional ? diffWords[language].provisional(days) : days;
}

function windowText({ first, last }: Milestone, language: Language): string {
  const words = diffWords[language];
  const day = (date: string): string => dayInWords(date, language);
  if (first === null) return last === null ? '' : words.until(day(last));
  if (last === null) return words.since(day(first));
  return first === last ? day(first) : words.between(day(first), day(last));
}

// ------------------------------------------------------------------------------------- stated changes

const verdicts: readonly StatedCheck['verdict'][] = ['notFound', 'confirmed', 'notAtHand', 'notCompared'];

export function toldStated({ stated: { changes, notStated } }: Diff, language: Language): ToldStated {
  const words = diffWords[language];
  const isHeld = changes.some(({ verdict }) => verdict !== 'notCompared');
  const called = (paths: readonly string[]): readonly string[] =>
    paths.map((path) => calledFor(path, language));
  const ordered = verdicts.flatMap((verdict) => changes.filter((change) => change.verdict === verdict));
  const parts = verdicts.flatMap((verdict) => {
    const count = changes.filter((change) => change.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${words.verdicts[verdict]}`];
  });
  return {
    sentence: changes.length === 0 ? words.nothingStated : words.statedFound(changes.length, parts),
    changes: ordered.map((change) => ({ ...change, word: words.verdicts[change.verdict] })),
    // That a document does not name a change says nothing where it names none against the older edition.
    notStated:
      notStated.length === 0 || !isHeld
        ? null
        : { text: words.notStated(notStated.length), names: called(notStated) },
  };
}

// ------------------------------------------------------------------------------------------ portfolio

export function toldPortfolio({ portfolio, effects }: Diff, language: Language): ToldPortfolio | null {
  if (portfolio === null) return null;
  const { records, failed, decisions } = portfolio;
  const count = (value: number): string => countText(value, language);
  return {
    sentence: diffWords[language].records(count(records), failed === 0 ? null : count(failed)),
    decisions: decisions.map((decision) => ({
      label: labelOf(decision, effects),
      ...toldDecision(decision, language),
    })),
  };
}

/** What the decision is called among the effects. */
function labelOf({ older, newer }: PortfolioDecision, effects: readonly Effect[]): string | null {
  const found = effects.find((effect) =>
    newer === null ? effect.older?.path === older : effect.newer?.path === newer,
  );
  return (found?.newer ?? found?.older)?.label ?? null;
}

function toldDecision(decision: PortfolioDecision, language: Language): Omit<ToldDecision, 'label'> {
  const words = diffWords[language];
  const { older, newer, same, changed, mayChange, groups, money } = decision;
  const whole = same + changed + mayChange;
  const share = (word: string, tone: Share['tone'], count: number): Share => ({
    ...{ word, tone, count: countText(count, language) },
    share: whole === 0 ? 0 : count / whole,
  });
  const name = newer ?? older ?? '';
  return {
    name: older === null || newer === null || older === newer ? name : `${older} → ${newer}`,
    counts: [
      share(words.changed, 'different', changed),
      share(words.mayChange, 'open', mayChange),
      share(words.same, 'same', same),
    ],
    groups: groups.map((group) => toldGroup(group, changed + mayChange, language)),
    money: toldMoney(money, language),
  };
}

function toldGroup(group: PortfolioGroup, of: number, language: Language): ToldGroup {
  const { isRest, from, to, count, mayChange, because, example, money } = group;
  const { outcomes, rest, restOfGroups } = diffWords[language];
  return {
    ...{ isRest, mayChange, example },
    from: isRest ? rest : wordFor(outcomes, from),
    to: wordFor(outcomes, to),
    count: countText(count, language),
    share: of === 0 ? 0 : count / of,
    because: isRest ? restOfGroups : becauseText(because, language),
    money: toldMoney(money, language),
  };
}

export function toldMoney(money: PortfolioGroup['money'], language: Language): Money | null {
  if (money === null) return null;
  const [before, now] = [centsOf(money.older), centsOf(money.newer)];
  const sums = { older: moneyText(money.older, language), newer: moneyText(money.newer, language) };
  if (before === null || now === null) return { ...sums, difference: null, shares: null };
  const change = now - before;
  const sign = change > 0n ? '+' : '';
  const highest = before > now ? before : now;
  const share = (cents: bigint): number => (highest <= 0n ? 0 : Number((cents * 1000n) / highest) / 1000);
  return {
    ...sums,
    difference: `${sign}${moneyText(sumOf(change), language)}`,
    shares: [share(before), share(now)],
  };
}
