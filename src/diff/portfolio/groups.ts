/**
 * Who changes, from what to what, for which reason. Records with the same outcomes by the same norms have one reason, of
 * which only the first record is asked which changed clause explains it; groups with the same explanation are one.
 */
import type { Attribution, PortfolioGroup } from '../report.ts';
import type { Answer } from './answers.ts';
import { decidedIn } from './compare.ts';
import { answerText, areFigures, areMoney, outcomeText, type BothTexts, type Texts } from './texts.ts';
import { figureOf, spanOfFigures, sumOfMoney, type Span, type Sum } from './totals.ts';

/** One record of which a decision changes, or may. */
export interface Moved {
  readonly older: Answer | null;
  readonly newer: Answer | null;
  readonly mayChange: boolean;
  readonly example: string;
  readonly explain: () => Attribution;
}

export interface Groups {
  readonly add: (moved: Moved) => void;
  readonly list: () => readonly PortfolioGroup[];
}

/** Beyond these, what comes is put together: memory does not grow with the number of records. */
export const GROUP_LIMIT = 100;
const REASON_LIMIT = 200;

const unknown: Attribution = { kind: 'unknown', clauses: [] };

export function groupsOf(texts: BothTexts, limit = GROUP_LIMIT): Groups {
  const byReason = new Map<string, Group>();
  const byGroup = new Map<string, Group>();
  const rest = new Map<boolean, Group>();
  const restFor = (moved: Moved, ends: Ends): Group =>
    rest.get(moved.mayChange) ?? kept(rest, moved.mayChange, groupWith(moved, ends, unknown, texts));
  const explained = (moved: Moved, ends: Ends): Group => {
    const because = ends.from === ends.to ? unknown : moved.explain();
    const key = `${ends.key}\n${JSON.stringify(because)}`;
    const known = byGroup.get(key);
    if (known !== undefined) return known;
    return byGroup.size < limit
      ? kept(byGroup, key, groupWith(moved, ends, because, texts))
      : restFor(moved, ends);
  };
  const groupFor = (moved: Moved): Group => {
    const ends = endsOf(moved, texts);
    const reason = [ends.key, citesOf(moved.older), citesOf(moved.newer)].join('\n');
    const known = byReason.get(reason);
    if (known !== undefined) return known;
    return byReason.size < REASON_LIMIT
      ? kept(byReason, reason, explained(moved, ends))
      : restFor(moved, ends);
  };
  return {
    add: (moved) => groupFor(moved).add(moved),
    list: () => [
      ...[...byGroup.values()]
        .map((group) => group.report(false))
        .toSorted((one, other) => other.count - one.count),
      ...[...rest.values()].map((group) => group.report(true)),
    ],
  };
}

function kept<Key>(map: Map<Key, Group>, key: Key, group: Group): Group {
  map.set(key, group);
  return group;
}

const citesOf = (answer: Answer | null): string => (answer?.cites ?? []).toSorted().join(' ');

interface Ends {
  /** Tells groups apart before their reason is known. */
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** Which way a figure goes; null of what is no figure. */
  readonly way: 'up' | 'down' | null;
}

function endsOf({ older, newer, mayChange }: Moved, texts: BothTexts): Ends {
  const decided = areFigures(texts) ? decidedIn(older, newer) : null;
  if (decided !== null) {
    const way = figureOf(decided.newer).compare(figureOf(decided.older)) > 0 ? 'up' : 'down';
    return { key: way, from: '', to: way, way };
  }
  const [from, to] = [answerText(older, texts.older), answerText(newer, texts.newer)];
  return { key: JSON.stringify([from, to, mayChange]), from, to, way: null };
}

interface Group {
  readonly add: (moved: Moved) => void;
  readonly report: (isRest: boolean) => PortfolioGroup;
}

function groupWith(first: Moved, ends: Ends, because: Attribution, texts: BothTexts): Group {
  const money = areMoney(texts) ? sumOfMoney() : null;
  const [from, to] = [spanOfFigures(), spanOfFigures()];
  let count = 0;
  return {
    add: (moved) => {
      count += 1;
      addFigures(moved, { money, from, to, isFigure: ends.way !== null });
    },
    report: (isRest) => ({
      isRest,
      from: isRest ? '' : (spanText(from, texts.older) ?? ends.from),
      to: isRest ? '' : (spanText(to, texts.newer) ?? ends.to),
      count,
      mayChange: first.mayChange,
      because,
      example: first.example,
      money: money?.text() ?? null,
    }),
  };
}

interface Figures {
  readonly money: Sum | null;
  readonly from: Span;
  readonly to: Span;
  readonly isFigure: boolean;
}

function addFigures({ older, newer }: Moved, { money, from, to, isFigure }: Figures): void {
  const decided = decidedIn(older, newer);
  if (decided === null) return;
  money?.add(decided.older, decided.newer);
  if (!isFigure) return;
  from.take(decided.older);
  to.take(decided.newer);
}

function spanText(span: Span, texts: Texts): string | null {
  const ends = span.ends();
  if (ends === null) return null;
  const [low, high] = ends.map((end) => outcomeText(end, texts));
  return low === high ? (low ?? null) : `${low} – ${high}`;
}
