/** Threads that decide, from the sources: Node has to learn to read those in each thread. */
import { Worker } from 'node:worker_threads';
import type { Io } from '../../src/cli/io.ts';

const source = new URL('../../src/cli/threads/worker.ts', import.meta.url).href;

export const startFromSource: Io['startThread'] = (work) =>
  new Worker(`import('tsx/esm/api').then(({ register }) => { register(); return import('${source}'); })`, {
    eval: true,
    workerData: work,
  });
