/** A thread of `workers.ts`: what comes in is a batch of records, what goes out is what its work makes of each. */
import { parentPort, workerData } from 'node:worker_threads';
import { rowDeciders } from '../batch/decide-rows.ts';
import { decider, type BothFacts } from '../portfolio/decide.ts';
import type { Work } from './work.ts';

async function decideFor(work: Work): Promise<(item: unknown) => unknown> {
  switch (work.kind) {
    case 'compare': {
      const decide = await decider(work.asked);
      return (facts) => decide(facts as BothFacts);
    }
    case 'answer':
      return (await rowDeciders(work.asked)).plain;
  }
}

// Batches wait until they are listened for.
const decide = await decideFor(workerData as Work);
parentPort?.on('message', (items: readonly unknown[]) => parentPort?.postMessage(items.map(decide)));
