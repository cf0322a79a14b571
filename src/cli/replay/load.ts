/** A receipt from its file, and the records in the file beside it. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parse } from 'lossless-json';
import { chained, lineDigest } from '../../receipt/digests.ts';
import { readReceipt, readRecord, type ReceiptProblem } from '../../receipt/read.ts';
import type { Receipt, ReceiptRecord } from '../../receipt/receipt.ts';
import { jsonLines } from '../facts/json-values.ts';
import { isTooDeep } from '../facts/nesting.ts';
import { readText } from '../files.ts';
import type { Io } from '../io.ts';
import { WrongUse } from '../wrong-use.ts';

/** Throws `WrongUse` where it is none, is of another schema, or was changed. */
export async function loadReceipt(io: Io, path: string): Promise<Receipt> {
  const text = await readText(io.cwd, path);
  const both = parsedTwice(text);
  if (both === null) throw unusable(path, 'notJson', '');
  const read = readReceipt(both.plain, both.exact);
  if ('receipt' in read) return read.receipt;
  throw unusable(path, read.problem.kind, detailOf(read.problem));
}

const unusable = (
  path: string,
  problem: ReceiptProblem['kind'] | 'notJson' | 'recordsAltered',
  detail: string,
): WrongUse => new WrongUse('unusable-receipt', { path, problem, detail });

function detailOf(problem: ReceiptProblem): string {
  switch (problem.kind) {
    case 'otherSchema':
      return problem.found;
    case 'shape':
      return problem.place;
    case 'altered':
      return '';
  }
}

/** With plain numbers, and with numbers that keep their digits. */
function parsedTwice(text: string): { readonly plain: unknown; readonly exact: unknown } | null {
  try {
    const exact = parse(text);
    return isTooDeep(text, exact) ? null : { plain: JSON.parse(text) as unknown, exact };
  } catch {
    return null;
  }
}

/** The file beside a receipt; null: there is to be none, or it is not there. */
export async function recordsFile({ cwd }: Io, path: string, { perRecord }: Receipt): Promise<string | null> {
  if (perRecord === null) return null;
  const full = resolve(cwd, dirname(path), perRecord.file);
  const found = await stat(full).catch(() => null);
  return found?.isFile() === true ? full : null;
}

/** The records one by one, of the receipt itself or of the file beside it. Throws `WrongUse` where a line of that is none. */
export async function* recordsOf(
  path: string,
  receipt: Receipt,
  file: string | null,
): AsyncGenerator<ReceiptRecord> {
  if (receipt.record !== null) yield receipt.record;
  if (file === null) return;
  for await (const { text, line } of jsonLines(createReadStream(file, { encoding: 'utf8' }))) {
    const both = parsedTwice(text);
    const record = both === null ? null : readRecord(both.plain, both.exact);
    if (record === null) throw unusable(path, 'recordsAltered', String(line));
    yield record;
  }
}

/** Holds the file beside a receipt to it. Throws `WrongUse` where it was changed or ends early. */
export async function checkRecords(path: string, receipt: Receipt, file: string): Promise<void> {
  let [count, facts, answers, lines]: [number, string | null, string | null, string | null] = [
    0,
    null,
    null,
    null,
  ];
  for await (const record of recordsOf(path, receipt, file)) {
    count += 1;
    facts = chained(facts, record.facts);
    answers = chained(answers, record.answer);
    lines = chained(lines, lineDigest(record));
  }
  if (lines !== receipt.perRecord?.digest || count !== receipt.records)
    throw unusable(path, 'recordsAltered', '');
  if (facts !== receipt.facts || answers !== receipt.answers) throw unusable(path, 'altered', '');
}
