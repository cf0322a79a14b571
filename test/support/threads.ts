/** Threads that decide, from the sources: Node has to learn to read those in each thread. */
import { Worker } from 'node:worker_threads';
import type { StartThread } from '../../src/cli/portfolio/workers.ts';

const source = new URL('../../src/cli/portfolio/worker.ts', import.meta.url).href;

export const startFromSource: StartThread = (asked) =>
  new Worker(`import('tsx/esm/api').then(({ register }) => { register(); return import('${source}'); })`, {
    eval: true,
    workerData: asked,
  });
