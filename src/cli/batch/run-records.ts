/**
 * Goes over records, one after the other as they stand in the file, and writes what each comes to in that order. What cannot be
 * read is told in its place, and the next one is taken: one bad row in a million must not end the work.
 */
import type { BrokenRecords, FactsItem } from '../facts/facts-record.ts';
import type { OpenFacts } from '../facts/read-facts.ts';
import type { Progress } from '../progress.ts';
import type { Remark } from '../show/remarks.ts';
import type { Workers } from '../threads/workers.ts';
import { batchesOf } from './batches.ts';
import type { RemarksOn } from './days.ts';
import type { RecordAnswer, Refusal } from './decide.ts';
import type { Place } from './place.ts';
import type { Tally } from './tally.ts';
import type { Telling } from './tell.ts';

export interface RecordsRun<Answer extends RecordAnswer> {
  readonly facts: OpenFacts;
  readonly workers: Workers<unknown, Answer | Refusal>;
  /** The answer, or a more exact one. */
  readonly exactly: (facts: unknown, answer: Answer) => Promise<Answer | Refusal>;
  readonly write: (answer: Answer, remarks: readonly Remark[]) => Promise<void>;
  /** What a receipt takes of it. */
  readonly keep: (place: Place, facts: unknown, answer: Answer) => Promise<void>;
  /** Whether nobody reads what is written any more. */
  readonly isClosed: () => boolean;
  readonly remarksOn: RemarksOn;
  readonly telling: Telling;
  readonly progress: Progress;
  /** What was done before: its records are passed over. */
  readonly before: Tally;
  /** Called when some more are done with. */
  readonly after: (tally: Tally) => Promise<void>;
}

/** Ends where the records do, or where nobody reads the answers any more. */
export async function runRecords<Answer extends RecordAnswer>(run: RecordsRun<Answer>): Promise<Tally> {
  const { facts, workers, progress, before, after } = run;
  let tally = before;
  const shown = shownFrom(run);
  try {
    const placed = placing(before.row);
    for await (const items of batchesOf(facts.items)) {
      const batch = placed(items);
      if (batch.length === 0) continue;
      const records = batch.flatMap(({ item }) => ('problem' in item ? [] : [item.facts]));
      await workers.decide(records, async (answers) => {
        let at = 0;
        for (const { item, place } of batch) {
          const came =
            'problem' in item
              ? await broken(run, item, place)
              : await taken(run, item.facts, place, answers[at++]);
          tally = added(tally, place, came);
        }
        shown(tally.row);
        await after(tally);
      });
      if (run.isClosed()) break;
    }
    await workers.finish();
  } finally {
    progress.clear();
    await workers.close();
  }
  return tally;
}

/** How far it is in what this run has to do: what was done before took no time of it. */
function shownFrom<Answer extends RecordAnswer>({
  facts,
  progress,
  before,
}: RecordsRun<Answer>): (row: number) => void {
  let from = before.row === 0 ? 0 : null;
  return (row) => {
    const share = facts.share(row);
    from ??= share ?? 0;
    progress.show(row - before.row, share === null || from >= 1 ? share : (share - from) / (1 - from));
  };
}

interface Placed {
  readonly item: FactsItem;
  readonly place: Place;
}

/** Where items stand that come in groups, without the first `done` records. */
function placing(done: number): (items: readonly FactsItem[]) => readonly Placed[] {
  let row = 1;
  return (items) => {
    const placed = items.map((item): Placed => {
      const rows = 'problem' in item ? item.count : 1;
      const place = { row, rows, line: item.line };
      row += rows;
      return { item, place };
    });
    return placed.filter(({ place }) => place.row > done);
  };
}

type Came = 'answered' | 'wrong' | 'finding' | 'failed';

async function broken<Answer extends RecordAnswer>(
  { progress, telling }: RecordsRun<Answer>,
  { problem }: BrokenRecords,
  place: Place,
): Promise<Came> {
  progress.clear();
  await telling.problem(place, problem);
  return 'failed';
}

async function taken<Answer extends RecordAnswer>(
  run: RecordsRun<Answer>,
  facts: unknown,
  place: Place,
  found: Answer | Refusal | undefined,
): Promise<Came> {
  const { progress, telling, exactly } = run;
  const answer = found === undefined || 'refused' in found ? found : await exactly(facts, found);
  if (answer === undefined) return 'failed';
  if ('refused' in answer) {
    progress.clear();
    await telling.problem(place, answer.refused);
    return 'failed';
  }
  const { errors, warnings, outside, isFinding } = answer;
  if (errors.length + warnings.length + outside.length > 0) progress.clear();
  const remarks = outside.length === 0 ? [] : await run.remarksOn(outside);
  await telling.answer(place, answer, remarks);
  await run.write(answer, remarks);
  await run.keep(place, facts, answer);
  return errors.length > 0 ? 'wrong' : isFinding ? 'finding' : 'answered';
}

const added = (tally: Tally, { row, rows }: Place, came: Came): Tally => ({
  row: row + rows - 1,
  answered: tally.answered + (came === 'failed' ? 0 : 1),
  failed: tally.failed + (came === 'failed' ? rows : 0),
  wrong: tally.wrong + (came === 'wrong' ? 1 : 0),
  isFinding: tally.isFinding || came !== 'answered',
});
