/**
 * Threads that decide: each record stands by itself, so they share nothing. Answers are counted in the order of the file,
 * so that the result is the same with however many of them.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { decider, type BothAsked, type BothFacts, type Decided } from './decide.ts';

type Counted = (decided: readonly Decided[]) => Promise<void>;

export interface Workers {
  /** Waits until there is room, not until it is decided. */
  readonly decide: (facts: readonly BothFacts[], then: Counted) => Promise<void>;
  /** Waits until all is decided and counted. */
  readonly finish: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export type StartThread = (asked: BothAsked) => Worker;

/** Batches before threads are worth their start. */
const FEW = 4;

export function workersFor(
  asked: BothAsked,
  threads = availableParallelism(),
  start: StartThread = startThread,
): Workers {
  const few = here(asked);
  if (threads <= 1) return few;
  let many: Workers | null = null;
  let count = 0;
  return {
    decide: (facts, then) => {
      count += 1;
      return count <= FEW
        ? few.decide(facts, then)
        : (many ??= beside(asked, threads, start)).decide(facts, then);
    },
    finish: async () => many?.finish(),
    close: async () => many?.close(),
  };
}

function here(asked: BothAsked): Workers {
  const decide = decider(asked);
  return {
    decide: (facts, then) => then(facts.map(decide)),
    finish: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

interface Waiting {
  readonly decided: Promise<readonly Decided[]>;
  readonly then: Counted;
}

/** Batches that wait for each thread, so that it never waits itself. */
const AHEAD = 2;

function beside(asked: BothAsked, threads: number, start: StartThread): Workers {
  const workers = Array.from({ length: threads }, () => threadFor(start(asked)));
  const waiting: Waiting[] = [];
  let turn = 0;
  const countFirst = async (): Promise<void> => {
    const first = waiting.shift();
    if (first !== undefined) await first.then(await first.decided);
  };
  return {
    decide: async (facts, then) => {
      const worker = workers[(turn += 1) % threads];
      if (worker === undefined) return;
      const decided = worker.decide(facts);
      // A failure is met when its turn comes.
      decided.catch(() => undefined);
      waiting.push({ decided, then });
      if (waiting.length > threads * AHEAD) await countFirst();
    },
    finish: async () => {
      while (waiting.length > 0) await countFirst();
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}

interface Thread {
  readonly decide: (facts: readonly BothFacts[]) => Promise<readonly Decided[]>;
  readonly close: () => Promise<unknown>;
}

interface Settling {
  readonly resolve: (decided: readonly Decided[]) => void;
  readonly reject: (error: unknown) => void;
}

/** It answers in the order in which it is asked. */
function threadFor(worker: Worker): Thread {
  const asking: Settling[] = [];
  worker.on('message', (decided: readonly Decided[]) => asking.shift()?.resolve(decided));
  worker.on('error', (error) => {
    for (const one of asking.splice(0)) one.reject(error);
  });
  return {
    decide: (facts) =>
      new Promise((resolve, reject) => {
        asking.push({ resolve, reject });
        worker.postMessage(facts);
      }),
    close: () => worker.terminate(),
  };
}

/** In the file that the build makes beside the command. */
export function startThread(asked: BothAsked): Worker {
  const here = import.meta.url;
  return new Worker(new URL(here.includes('/chunks/') ? '../worker.js' : './worker.js', here), {
    workerData: asked,
  });
}
