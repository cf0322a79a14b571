/**
 * Runs jobs on a thread beside the editor, one at a time and the latest of a kind only. What runs can be stopped at any
 * moment, because the thread ends with it and another one starts when it is needed.
 */
import { Worker } from 'node:worker_threads';
import type { Job, JobResult } from './job.ts';

export type StartThread = () => Worker;

export interface Runner {
  /**
   * Null where it was stopped, taken over by a later one with its key, or failed. An urgent one goes before what waits.
   */
  readonly run: (key: string, job: () => Job, options?: RunOptions) => Promise<JobResult | null>;
  /** Stops what runs and what waits under a key; of all keys where none is given. */
  readonly stop: (isMeant?: (key: string) => boolean) => void;
  readonly close: () => Promise<void>;
}

export interface RunOptions {
  readonly isUrgent?: boolean;
  readonly onStart?: () => void;
}

interface Waiting extends RunOptions {
  readonly key: string;
  /** Made when it starts, so that it is of the texts as they are then. */
  readonly job: () => Job;
  readonly settle: (result: JobResult | null) => void;
}

/** In the file that the build makes beside the command. */
const startThread: StartThread = () => {
  const here = import.meta.url;
  return new Worker(new URL(here.includes('/chunks/') ? '../lsp-worker.js' : './lsp-worker.js', here));
};

interface Answer {
  readonly id: number;
  readonly result?: JobResult;
  readonly problem?: string;
}

export function createRunner(
  start: StartThread = startThread,
  onProblem: (text: string) => void = () => undefined,
): Runner {
  let waiting: Waiting[] = [];
  let running: { readonly id: number; readonly of: Waiting } | null = null;
  let thread: Worker | null = null;
  let count = 0;
  const finish = (result: JobResult | null): void => {
    running?.of.settle(result);
    running = null;
    next();
  };
  const open = (): Worker => {
    const made = start();
    made.unref();
    made.on('message', ({ id, result, problem }: Answer) => {
      if (running?.id !== id) return;
      if (problem !== undefined) onProblem(problem);
      finish(result ?? null);
    });
    made.on('error', (error: Error) => {
      if (thread !== made) return;
      thread = null;
      onProblem(error.message);
      finish(null);
    });
    return made;
  };
  const next = (): void => {
    const of = running === null ? waiting.shift() : undefined;
    if (of === undefined) return;
    running = { id: (count += 1), of };
    of.onStart?.();
    (thread ??= open()).postMessage({ id: running.id, job: of.job() });
  };
  const stop = (isMeant: (key: string) => boolean = () => true): void => {
    const [meant, kept] = [
      waiting.filter(({ key }) => isMeant(key)),
      waiting.filter(({ key }) => !isMeant(key)),
    ];
    waiting = kept;
    for (const { settle } of meant) settle(null);
    if (running === null || !isMeant(running.of.key)) return;
    const ended = thread;
    thread = null;
    void ended?.terminate();
    finish(null);
  };
  return {
    run: (key, job, options = {}) =>
      new Promise((settle) => {
        const before = waiting.filter((one) => one.key === key);
        waiting = waiting.filter((one) => one.key !== key);
        for (const one of before) one.settle(null);
        const one = { key, job, settle, ...options };
        waiting = options.isUrgent === true ? [one, ...waiting] : [...waiting, one];
        next();
      }),
    stop,
    close: async () => {
      stop();
      await thread?.terminate();
    },
  };
}
