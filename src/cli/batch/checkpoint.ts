/**
 * `--resume`: a file that says how far a run is. It is replaced as a whole, and only after what it says is on the disk; so after
 * an end at any moment the files are cut back to what it says, and the work goes on from there.
 */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { WrongUse } from '../wrong-use.ts';
import type { Io } from '../io.ts';
import { sizeOf } from './sink.ts';
import type { ReceiptState } from './receipt-taker.ts';
import type { Tally } from './tally.ts';

export const CHECKPOINT_SCHEMA = 'pol-checkpoint/1';

/** Bytes of each file that the run writes. */
export type Sizes = Readonly<Record<string, number>>;

export interface Checkpoint {
  readonly schema: typeof CHECKPOINT_SCHEMA;
  /** Digest of all that the answers depend on: another question does not go on with this one's work. */
  readonly run: string;
  readonly tally: Tally;
  readonly sizes: Sizes;
  readonly receipt: ReceiptState | null;
  readonly isDone: boolean;
}

/**
 * What was done before; null: there is no such file. Throws `WrongUse` where it is of another run, cannot be read, or where a
 * file that was written is not there as far as it says.
 */
export async function readCheckpoint(
  io: Io,
  path: string,
  run: string,
  files: Readonly<Record<string, string>>,
): Promise<Checkpoint | null> {
  const text = await readFile(resolve(io.cwd, path), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new WrongUse('unusable-checkpoint', { path, problem: 'unreadable', file: '' });
  });
  if (text === null) return null;
  const found = parsed(text);
  if (found === null) throw new WrongUse('unusable-checkpoint', { path, problem: 'unreadable', file: '' });
  if (found.run !== run) throw new WrongUse('unusable-checkpoint', { path, problem: 'otherRun', file: '' });
  for (const [name, file] of Object.entries(files)) {
    const size = await sizeOf(io, file);
    if ((size ?? 0) < (found.sizes[name] ?? 0))
      throw new WrongUse('unusable-checkpoint', { path, problem: 'shorter', file });
  }
  return found;
}

export async function writeCheckpoint(io: Io, path: string, checkpoint: Checkpoint): Promise<void> {
  const full = resolve(io.cwd, path);
  try {
    await writeFile(`${full}.new`, `${JSON.stringify(checkpoint)}\n`);
    await rename(`${full}.new`, full);
  } catch (error) {
    const problem = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new WrongUse('unwritable-file', { path, problem });
  }
}

function parsed(text: string): Checkpoint | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  return isCheckpoint(data) ? data : null;
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

function isCheckpoint(data: unknown): data is Checkpoint {
  const { schema, run, tally, sizes, receipt, isDone } = fieldsOf(data);
  const { row, answered, failed, wrong, isFinding } = fieldsOf(tally);
  return (
    schema === CHECKPOINT_SCHEMA &&
    typeof run === 'string' &&
    [row, answered, failed, wrong].every(isCount) &&
    typeof isFinding === 'boolean' &&
    Object.values(fieldsOf(sizes)).every(isCount) &&
    typeof receipt === 'object' &&
    typeof isDone === 'boolean'
  );
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
