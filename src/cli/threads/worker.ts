/** A thread of `workers.ts`: what comes in is a batch of records, what goes out is what its work makes of each. */
import { parentPort, workerData } from 'node:worker_threads';
import { rowDecider } from '../batch/decide.ts';
import { decider, type BothFacts } from '../portfolio/decide.ts';
import type { Work } from './work.ts';

function decideFor(work: Work): (item: unknown) => unknown {
  switch (work.kind) {
    case 'compare': {
      const decide = decider(work.asked);
      return (facts) => decide(facts as BothFacts);
    }
    case 'answer':
      return rowDecider(work.asked);
  }
}

const decide = decideFor(workerData as Work);
parentPort?.on('message', (items: readonly unknown[]) => parentPort?.postMessage(items.map(decide)));
