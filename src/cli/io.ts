/** Everything a command may touch of the outside, so that a test can stand in for it. */
import type { Readable, Writable } from 'node:stream';
import type { Worker } from 'node:worker_threads';
import type { Language } from '../base/language.ts';
import type { LoadedEngine } from '../duckdb/duckdb.ts';
import type { LoadedSolver } from '../z3/z3.ts';

export interface Io {
  readonly cwd: string;
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Whether colour may be written to standard output and standard error. */
  readonly colour: { readonly out: boolean; readonly err: boolean };
  /** From the environment; options override it. */
  readonly language: Language;
  /** Null: none is installed. */
  readonly loadSolver: () => Promise<LoadedSolver | null>;
  /** Null: none is installed. */
  readonly loadEngine: () => Promise<LoadedEngine | null>;
  /** Starts a thread that does some of the `Work` of `threads/work.ts`. */
  readonly startThread: (work: unknown) => Worker;
}

/** Writes and waits when the reader is slower than we are. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (text === '' || stream.destroyed || stream.writableEnded) return;
  if (stream.write(text)) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      stream.off('drain', done);
      stream.off('close', done);
      stream.off('error', done);
      resolve();
    };
    stream.once('drain', done);
    stream.once('close', done);
    stream.once('error', done);
  });
}
