/** The options of `pol eval` that are about many records, held to each other. */
import { resolve } from 'node:path';
import type { Io } from '../io.ts';
import { recordsPath } from './receipt-taker.ts';
import { WrongUse } from '../wrong-use.ts';

export interface BatchOptions {
  readonly facts: string;
  readonly context?: string;
  readonly output?: string;
  readonly errors?: string;
  readonly resume?: string;
  readonly jobs?: string;
  readonly receipt?: string;
  readonly withFacts?: boolean;
  readonly format: string;
}

const MOST_JOBS = 64;

/** How many threads decide; null: it is not said. Throws `WrongUse`. */
export function jobsOf({ jobs, format }: BatchOptions): number | null {
  if (jobs === undefined) return null;
  if (!/^[1-9]\d?$/.test(jobs) || Number(jobs) > MOST_JOBS)
    throw new WrongUse('wrong-number', { text: jobs, option: '--jobs', low: '1', high: String(MOST_JOBS) });
  if (Number(jobs) > 1 && !['json', 'ndjson', 'csv'].includes(format))
    throw new WrongUse('option-needs', { option: '--jobs', needs: '--format csv, ndjson, json' });
  return Number(jobs);
}

const receiptFiles = (receipt: string | undefined): readonly string[] =>
  receipt === undefined ? [] : [receipt, recordsPath(receipt)];

/** Throws `WrongUse` where options do not go together, or where a file would be written over another one. */
export function checkFiles({ cwd }: Io, options: BatchOptions): void {
  const { output, resume, receipt, format } = options;
  if (options.withFacts === true && receipt === undefined)
    throw new WrongUse('option-needs', { option: '--with-facts', needs: '--receipt' });
  if (resume !== undefined && output === undefined)
    throw new WrongUse('option-needs', { option: '--resume', needs: '--output' });
  if (resume !== undefined && !['ndjson', 'csv'].includes(format))
    throw new WrongUse('option-needs', { option: '--resume', needs: '--format csv, ndjson' });
  const seen = new Set<string>();
  for (const path of [
    options.facts,
    options.context,
    output,
    options.errors,
    resume,
    ...receiptFiles(receipt),
  ]) {
    if (path === undefined || path === '-') continue;
    const full = resolve(cwd, path);
    if (seen.has(full)) throw new WrongUse('file-named-twice', { path });
    seen.add(full);
  }
}
