/** Counts what changes for the records of a portfolio, one record at a time, in constant memory. */
import type { Language } from '../../base/language.ts';
import { present } from '../../base/invariant.ts';
import type { Type } from '../../base/value.ts';
import type { Program } from '../../ir/ir.ts';
import type { Attribution, Portfolio, PortfolioDecision } from '../report.ts';
import type { Answer, Answers, DecisionPair, PairAnswers } from './answers.ts';
import { compareAnswers, decidedIn, type Comparison } from './compare.ts';
import { groupsOf, type Groups } from './groups.ts';
import { areMoney, type BothTexts } from './texts.ts';
import { sumOfMoney, type Sum } from './totals.ts';

/** Which changed clauses make the difference for one record; `key` is of the list, `''` where it is decided once. */
export type Attribute = (asked: {
  readonly pair: DecisionPair;
  readonly facts: unknown;
  readonly key: string;
}) => Attribution;

export interface PortfolioOptions {
  /** Both in the same words, so that their outcomes can be compared. */
  readonly older: Program;
  readonly newer: Program;
  readonly pairs: readonly DecisionPair[];
  readonly attribute: Attribute;
  /** Of the texts of outcomes. */
  readonly language: Language;
  readonly groupLimit?: number;
}

export interface RecordAnswers {
  readonly facts: unknown;
  /** Its id, or its place in the file. */
  readonly example: string;
  readonly older: PairAnswers;
  readonly newer: PairAnswers;
}

export interface PortfolioCount {
  readonly add: (record: RecordAnswers) => void;
  /** Records that could not be read or are in error. */
  readonly fail: (count: number) => void;
  readonly report: () => Portfolio;
}

export function countPortfolio(options: PortfolioOptions): PortfolioCount {
  const decisions = options.pairs.map((pair) => countDecision(pair, options));
  let [records, failed] = [0, 0];
  return {
    add: ({ older, newer, ...record }) => {
      records += 1;
      decisions.forEach((decision, place) =>
        decision.add(older[place] ?? null, newer[place] ?? null, record),
      );
    },
    fail: (count) => {
      records += count;
      failed += count;
    },
    report: () => ({ records, failed, decisions: decisions.map((decision) => decision.report()) }),
  };
}

type Place = Pick<RecordAnswers, 'facts' | 'example'>;

interface DecisionCount {
  readonly add: (older: Answers | null, newer: Answers | null, record: Place) => void;
  readonly report: () => PortfolioDecision;
}

function countDecision(pair: DecisionPair, options: PortfolioOptions): DecisionCount {
  const texts = textsOf(pair, options);
  const groups = groupsOf(texts, options.groupLimit);
  const money = areMoney(texts) ? sumOfMoney() : null;
  const counts: Record<Comparison, number> = { same: 0, changed: 0, mayChange: 0 };
  const one = (older: Answer | null, newer: Answer | null, key: string, { facts, example }: Place): void => {
    const comparison = pair.isEquivalent ? 'same' : compareAnswers(older, newer);
    counts[comparison] += 1;
    addMoney(money, older, newer);
    if (comparison !== 'same')
      addMoved(groups, { older, newer, comparison, example: exampleOf(example, key) }, () =>
        options.attribute({ pair, facts, key }),
      );
  };
  return {
    add: (older, newer, record) => {
      // What is proved to be the same need not be asked.
      if (older === null && newer === null) counts.same += 1;
      for (const key of keysOf(older, newer)) one(older?.[key] ?? null, newer?.[key] ?? null, key, record);
    },
    report: () => ({
      older: pair.older,
      newer: pair.newer,
      ...counts,
      groups: groups.list(),
      money: money?.text() ?? null,
    }),
  };
}

interface Compared {
  readonly older: Answer | null;
  readonly newer: Answer | null;
  readonly comparison: Comparison;
  readonly example: string;
}

const addMoved = (groups: Groups, { comparison, ...moved }: Compared, explain: () => Attribution): void =>
  groups.add({ ...moved, mayChange: comparison === 'mayChange', explain });

function addMoney(sum: Sum | null, older: Answer | null, newer: Answer | null): void {
  const decided = sum === null ? null : decidedIn(older, newer);
  if (decided !== null) sum?.add(decided.older, decided.newer);
}

const keysOf = (older: Answers | null, newer: Answers | null): ReadonlySet<string> =>
  new Set([...Object.keys(newer ?? {}), ...Object.keys(older ?? {})]);

const exampleOf = (record: string, key: string): string => (key === '' ? record : `${record} [${key}]`);

/** An edition without the decision says nothing of it, in any words. Throws where neither edition has it. */
function textsOf(pair: DecisionPair, { older, newer, language }: PortfolioOptions): BothTexts {
  const [before, after] = [typeIn(older, pair.older), typeIn(newer, pair.newer)];
  const either = present(after ?? before);
  return { older: { type: before ?? either, language }, newer: { type: after ?? either, language } };
}

const typeIn = ({ clauses }: Program, name: string | null): Type | undefined => {
  const clause = clauses.find((one) => one.name === name);
  return clause?.kind === 'decision' ? clause.type : undefined;
};
