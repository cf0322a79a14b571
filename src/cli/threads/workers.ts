/**
 * Threads that decide: each record stands by itself, so they share nothing. Answers are taken in the order in which they were
 * asked for, so that the result is the same with however many of them.
 */
import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';

type Taken<Answer> = (answers: readonly Answer[]) => Promise<void>;

export interface Workers<Item, Answer> {
  /** Waits until there is room, not until it is decided. Throws what went wrong with something before it. */
  readonly decide: (items: readonly Item[], then: Taken<Answer>) => Promise<void>;
  /** Waits until all is decided and taken. */
  readonly finish: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface WorkersAsked<Item, Answer> {
  /** Decides in this thread, which does so first: a few records are not worth the start of others. */
  readonly here: (item: Item) => Answer;
  /** One that decides the same, by the message. */
  readonly start: () => Worker;
  /** Where it is not said as many as there are cores, and only where deciding takes longer than handing over; 1: this one alone. */
  readonly threads?: number | undefined;
  /** Milliseconds since whenever. */
  readonly clock?: () => number;
}

/** Batches before threads are worth their start. */
const FEW = 4;

/** Milliseconds that a record must take to be worth handing over: to be copied, sent and waited for takes 5 to 30 µs, by its length. */
const WORTH = 0.05;

export function workersFor<Item, Answer>({
  here,
  start,
  threads,
  clock = () => performance.now(),
}: WorkersAsked<Item, Answer>): Workers<Item, Answer> {
  const most = threads ?? availableParallelism();
  if (most <= 1) return inThisOne(here);
  const last: number[] = [];
  const isWorth = (): boolean => last.length === FEW && (threads !== undefined || Math.min(...last) > WORTH);
  let many: Workers<Item, Answer> | null = null;
  return {
    decide: (items, then) => {
      if (many === null && isWorth()) many = beside<Item, Answer>(most, start);
      if (many !== null) return many.decide(items, then);
      const began = clock();
      const answers = items.map(here);
      last.push((clock() - began) / items.length);
      if (last.length > FEW) last.shift();
      return then(answers);
    },
    finish: async () => many?.finish(),
    close: async () => many?.close(),
  };
}

/** They are this thread alone. */
export const inThisOne = <Item, Answer>(here: (item: Item) => Answer): Workers<Item, Answer> => ({
  decide: (items, then) => then(items.map(here)),
  finish: () => Promise.resolve(),
  close: () => Promise.resolve(),
});

/** Batches that wait for each thread, so that it never waits itself. */
const AHEAD = 2;

function beside<Item, Answer>(threads: number, start: () => Worker): Workers<Item, Answer> {
  const workers = Array.from({ length: threads }, () => threadFor<Item, Answer>(start()));
  const waiting: Promise<void>[] = [];
  let last = Promise.resolve();
  let turn = 0;
  return {
    decide: async (items, then) => {
      const worker = workers[(turn += 1) % threads];
      if (worker === undefined) return;
      const decided = worker.decide(items);
      last = last.then(async () => then(await decided));
      // A failure is met when its turn comes.
      for (const promise of [decided, last]) promise.catch(() => undefined);
      waiting.push(last);
      if (waiting.length > threads * AHEAD) await waiting.shift();
    },
    finish: () => last,
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}

interface Thread<Item, Answer> {
  readonly decide: (items: readonly Item[]) => Promise<readonly Answer[]>;
  readonly close: () => Promise<unknown>;
}

interface Settling<Answer> {
  readonly resolve: (answers: readonly Answer[]) => void;
  readonly reject: (error: unknown) => void;
}

/** It answers in the order in which it is asked. */
function threadFor<Item, Answer>(worker: Worker): Thread<Item, Answer> {
  const asking: Settling<Answer>[] = [];
  worker.on('message', (answers: readonly Answer[]) => asking.shift()?.resolve(answers));
  worker.on('error', (error) => {
    for (const one of asking.splice(0)) one.reject(error);
  });
  return {
    decide: (items) =>
      new Promise((resolve, reject) => {
        asking.push({ resolve, reject });
        worker.postMessage(items);
      }),
    close: () => worker.terminate(),
  };
}
