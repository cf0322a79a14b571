import { Worker } from 'node:worker_threads';

/** Starts a thread, in the file that the build makes beside the command. */
export function startThread(work: unknown): Worker {
  const here = import.meta.url;
  return new Worker(new URL(here.includes('/chunks/') ? '../worker.js' : './worker.js', here), {
    workerData: work,
  });
}
