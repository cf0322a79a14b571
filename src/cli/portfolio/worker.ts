/** A thread of `workers.ts`: what comes in is a batch of records, what goes out is what both editions say of them. */
import { parentPort, workerData } from 'node:worker_threads';
import { decider, type BothAsked, type BothFacts } from './decide.ts';

const decide = decider(workerData as BothAsked);
parentPort?.on('message', (facts: readonly BothFacts[]) => parentPort?.postMessage(facts.map(decide)));
