/** Where answers go: to standard output, or to a file of which is known how far it is written. */
import { open, type FileHandle } from 'node:fs/promises';
import { resolve } from 'node:path';
import { write, type Io } from '../io.ts';
import { WrongUse } from '../wrong-use.ts';

export interface Sink {
  /** Waits where the reader, or the disk, is slower than we are. */
  readonly write: (text: string) => Promise<void>;
  /** Whether nobody reads any more. */
  readonly isClosed: () => boolean;
  /** Bytes that are written for good, all that was given included. */
  readonly settle: () => Promise<number>;
  readonly close: () => Promise<void>;
}

export const outputSink = ({ stdout }: Io): Sink => ({
  write: (text) => write(stdout, text),
  isClosed: () => stdout.destroyed || stdout.writableEnded,
  settle: () => Promise.resolve(0),
  close: () => Promise.resolve(),
});

/** Characters that are held before they are written. */
const HELD = 65_536;

/**
 * A file that is made when there is something for it, or one that goes on behind its first `keep` bytes.
 */
export async function lazySink(io: Io, path: string, keep: number): Promise<Sink> {
  let sink = keep > 0 ? await fileSink(io, path, keep) : null;
  return {
    write: async (text) => (sink ??= await fileSink(io, path, null)).write(text),
    isClosed: () => false,
    settle: async () => (sink === null ? 0 : sink.settle()),
    close: async () => sink?.close(),
  };
}

/** A file that is made anew, or that goes on behind its first `keep` bytes. Throws `WrongUse` where it cannot be written. */
export async function fileSink({ cwd }: Io, path: string, keep: number | null): Promise<Sink> {
  const telling = tellingOf(path);
  const handle = await telling(() => open(resolve(cwd, path), keep === null || keep === 0 ? 'w' : 'r+'));
  if (keep !== null) await telling(() => handle.truncate(keep));
  let [held, size] = ['', keep ?? 0];
  const flush = async (): Promise<void> => {
    const bytes = Buffer.from(held, 'utf8');
    held = '';
    await telling(() => writeWhole(handle, bytes, size));
    size += bytes.length;
  };
  return {
    write: async (text) => {
      held += text;
      if (held.length >= HELD) await flush();
    },
    isClosed: () => false,
    settle: async () => {
      await flush();
      await telling(() => handle.datasync());
      return size;
    },
    close: async () => {
      await flush();
      await handle.close();
    },
  };
}

async function writeWhole(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}

/** How many bytes a file has; null: it is not there. */
export async function sizeOf({ cwd }: Io, path: string): Promise<number | null> {
  const handle = await open(resolve(cwd, path), 'r').catch(() => null);
  if (handle === null) return null;
  try {
    return (await handle.stat()).size;
  } finally {
    await handle.close();
  }
}

const tellingOf =
  (path: string) =>
  async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      const problem = error instanceof Error && 'code' in error ? String(error.code) : '';
      throw new WrongUse('unwritable-file', { path, problem });
    }
  };
