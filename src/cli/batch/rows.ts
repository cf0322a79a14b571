/** Answers as rows of data, one after the other: nothing is held but the first one of a JSON array. */
import type { Io } from '../io.ts';
import { csvHeading } from '../show/result-csv.ts';
import type { Work } from '../threads/work.ts';
import { workersFor } from '../threads/workers.ts';
import { csvColumns, programOf, type RowAnswer, type RowsAsked } from './decide.ts';
import { rowDeciders } from './decide-rows.ts';
import type { Out, Way, Writer } from './way.ts';

/** `jobs`: threads that decide; null: as many as there are cores. */
export function rowsWay(io: Io, asked: RowsAsked, jobs: number | null): Way<RowAnswer> {
  const work: Work = { kind: 'answer', asked };
  return {
    deciders: () => rowDeciders(asked),
    workers: (decide) =>
      workersFor({ here: decide, start: () => io.startThread(work), threads: jobs ?? undefined }),
    writer: (out, isNew) => rowWriter(asked, out, isNew),
    isForPeople: false,
  };
}

function rowWriter(asked: RowsAsked, out: Out, isNew: boolean): Writer<RowAnswer> {
  switch (asked.form) {
    case 'ndjson':
    case 'digests':
      return { record: ({ text }) => out(text), end: () => Promise.resolve() };
    case 'csv':
      return csvWriter(asked, out, isNew);
    case 'json':
      return jsonWriter(out);
  }
}

/** One record is an object; more are an array, written as they come. */
function jsonWriter(out: Out): Writer<RowAnswer> {
  let first = '';
  let count = 0;
  return {
    record: async ({ text }) => {
      count += 1;
      if (count === 1) first = text;
      else if (count === 2) await out(`[\n${first},\n${text}`);
      else await out(`,\n${text}`);
    },
    end: () => out(count === 0 ? '[]\n' : count === 1 ? `${first}\n` : '\n]\n'),
  };
}

function csvWriter(asked: RowsAsked, out: Out, isNew: boolean): Writer<RowAnswer> {
  let heading = isNew ? csvHeading(programOf(asked.revisions), csvColumns(asked)) : '';
  const head = async (): Promise<void> => {
    const text = heading;
    heading = '';
    if (text !== '') await out(text);
  };
  return {
    record: async ({ text }) => {
      await head();
      await out(text);
    },
    end: head,
  };
}
