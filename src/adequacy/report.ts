/** What `pol test` answers as data, `pol-test/1`: the examples, what they show of a policy, and which changes they miss. */
import type { ExampleOutcome } from '../evaluate/run-examples.ts';
import type { MutantKind, What } from './families/mutant.ts';
import type { MutantCount, Mutation } from './mutate.ts';
import type { Reason } from './run/judge.ts';
import type { Coverage, Count, Uncovered } from './seen/coverage.ts';
import type { ItemKind, Side } from './seen/item.ts';
import type { Place } from './program/sites.ts';

export const TEST_SCHEMA = 'pol-test/1';

export interface TestReport {
  readonly schema: typeof TEST_SCHEMA;
  readonly policies: readonly PolicyReport[];
}

export interface PolicyReport {
  readonly policy: string;
  readonly examples: readonly ExampleOutcome[];
  /** There where it was asked for. */
  readonly coverage?: CoverageReport;
  readonly mutation?: MutationReport;
}

export interface MutantScored extends MutantCount {
  readonly score: number | null;
}

export interface MutationReport {
  readonly total: MutantScored;
  readonly byKind: Readonly<Record<MutantKind, MutantScored>>;
  readonly survivors: readonly MutantEntry[];
  readonly undecided: readonly MutantEntry[];
}

export interface MutantEntry {
  readonly kind: MutantKind;
  readonly place: PlaceEntry;
  readonly what: What;
  /** The example that would notice it, to be put in as it stands. */
  readonly example: string | null;
  /** Why it is not known whether a case notices it. */
  readonly reason: Reason | null;
}

export interface Scored extends Count {
  /** From 0 to 1; null where there is nothing to show. */
  readonly score: number | null;
}

export interface CoverageReport {
  readonly total: Scored;
  readonly byKind: Readonly<Record<ItemKind, Scored>>;
  readonly uncovered: readonly UncoveredEntry[];
  readonly unreachable: readonly UncoveredEntry[];
}

export interface PlaceEntry {
  readonly kind: Place['owner']['kind'];
  readonly name: string;
  readonly part: Place['part'];
  readonly norms: readonly string[];
  readonly file: string | null;
  readonly line: number | null;
}

export interface UncoveredEntry {
  readonly kind: ItemKind;
  readonly side: Side;
  readonly place: PlaceEntry;
  /** The condition or bound, as the policy writes it. */
  readonly text: string | null;
  /** Of a bound: the nearest value on this side, where it is written out. */
  readonly value: string | null;
}

export const scoreOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.floor((part / whole) * 10_000) / 10_000;

export const placeEntry = ({ owner, part, cites, origin }: Place): PlaceEntry => ({
  kind: owner.kind,
  name: owner.name,
  part,
  norms: cites,
  file: origin?.file ?? null,
  line: origin?.line ?? null,
});

const scored = (count: Count): Scored => ({ ...count, score: scoreOf(count.seen, count.total) });

export const coverageReport = ({ total, byKind, uncovered, unreachable }: Coverage): CoverageReport => ({
  total: scored(total),
  byKind: Object.fromEntries(
    Object.entries(byKind).map(([kind, count]) => [kind, scored(count)]),
  ) as CoverageReport['byKind'],
  uncovered: uncovered.map(uncoveredEntry),
  unreachable: unreachable.map(uncoveredEntry),
});

const uncoveredEntry = ({ item, side }: Uncovered): UncoveredEntry => ({
  kind: item.kind,
  side,
  place: placeEntry(item.place),
  text: item.text,
  value: side === 'upper' || side === 'lower' ? (item.values?.[side] ?? null) : null,
});

const mutantScored = (count: MutantCount): MutantScored => ({
  ...count,
  score: scoreOf(count.killed, count.total),
});

export const mutationReport = ({ total, byKind, survivors, undecided }: Mutation): MutationReport => ({
  total: mutantScored(total),
  byKind: Object.fromEntries(
    Object.entries(byKind).map(([kind, count]) => [kind, mutantScored(count)]),
  ) as MutationReport['byKind'],
  survivors: survivors.map(({ mutant: { kind, place, what }, example }) => ({
    kind,
    place: placeEntry(place),
    what,
    example,
    reason: null,
  })),
  undecided: undecided.map(({ mutant: { kind, place, what }, reason }) => ({
    kind,
    place: placeEntry(place),
    what,
    example: null,
    reason,
  })),
});
