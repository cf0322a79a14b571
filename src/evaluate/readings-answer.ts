/** What one evaluation says of one thing, as far as readings can change it. */
import type { DecisionReadings, ReadingsRow } from './readings-table.ts';
import type { Entry, EvaluationResult, GroupEntry, Keyed, StepEntry } from './result.ts';

export type Subject = Pick<DecisionReadings, 'name' | 'key' | 'kind'>;

export interface Answer {
  readonly row: Omit<ReadingsRow, 'isBase' | 'combinations' | 'cites'>;
  readonly cites: readonly string[];
  /** Every reading that was met. */
  readonly readings: ReadonlySet<string>;
  readonly isInexact: boolean;
}

const maps = [
  ['decision', 'decisions'],
  ['requirement', 'requirements'],
  ['group', 'groups'],
  ['step', 'steps'],
  ['judgement', 'judgements'],
  ['power', 'powers'],
] as const;

/** Everything that an answer speaks of, once for each record where it is decided per record. */
export function subjectsIn(result: EvaluationResult): readonly Subject[] {
  return maps.flatMap(([kind, map]) =>
    Object.entries(result[map] as Keyed<Entry>).flatMap(([name, value]): readonly Subject[] =>
      isEntry(value)
        ? [{ name, key: null, kind }]
        : Object.keys(value).map((key): Subject => ({ name, key, kind })),
    ),
  );
}

const isEntry = (value: Keyed<Entry>[string]): value is Entry =>
  typeof (value as { readonly status?: unknown }).status === 'string';

export function answerOf({ name, key, kind }: Subject, result: EvaluationResult): Answer {
  const map = maps.find(([one]) => one === kind)?.[1] ?? 'decisions';
  const value = (result[map] as Keyed<Entry>)[name];
  const entry =
    value === undefined ? undefined : isEntry(value) ? value : key === null ? undefined : value[key];
  return entry === undefined ? silent : answerIn(entry);
}

/** What is not there under another reading does not apply. */
const silent: Answer = {
  row: {
    ...{ status: 'notApplicable', outcome: null, possible: [{ status: 'notApplicable' }], inPrinciple: null },
    ...{ first: null, last: null, counts: null, byRevision: [] },
  },
  cites: [],
  readings: new Set(),
  isInexact: false,
};

function answerIn(
  entry: Entry & Partial<Pick<StepEntry, 'first' | 'last'>> & Partial<Pick<GroupEntry, 'counts'>>,
): Answer {
  const { status, outcome, possible, inPrinciple, first, last, counts, byRevision } = entry;
  return {
    row: {
      status,
      outcome,
      possible,
      inPrinciple,
      first: first ?? null,
      last: last ?? null,
      counts: counts ?? null,
      byRevision,
    },
    cites: entry.cites,
    readings: new Set(entry.restsOn.readings.map((reading) => reading.name)),
    isInexact: entry.inexact,
  };
}

/** The same text for answers that say the same. */
export const sameAnswer = ({ row }: Answer): string =>
  JSON.stringify({
    ...row,
    possible: row.possible.map((one) => JSON.stringify(one)).sort(),
    byRevision: row.byRevision.map(({ possible, ...rest }) => [
      rest,
      possible.map((one) => JSON.stringify(one)).sort(),
    ]),
  });
