/** The thread behind an editor: jobs come in, results go out, one at a time. */
import { parentPort } from 'node:worker_threads';
import type { Solver } from '../../solve/asking.ts';
import { runJob, type Job } from './job.ts';

let solver: Promise<Solver | null> | null = null;

/** Loading one takes seconds, so it is loaded when something is asked of it. */
const load = (): Promise<Solver | null> =>
  (solver ??= import('../../z3/z3.ts').then(({ loadZ3 }) => loadZ3()));

parentPort?.on('message', ({ id, job }: { readonly id: number; readonly job: Job }) => {
  runJob(job, load).then(
    (result) => parentPort?.postMessage({ id, result }),
    (error: unknown) =>
      parentPort?.postMessage({ id, problem: error instanceof Error ? error.message : String(error) }),
  );
});
