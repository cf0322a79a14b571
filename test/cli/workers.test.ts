/** Threads are started where deciding takes longer than handing over, or where they are asked for. */
import { EventEmitter } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { workersFor } from '../../src/cli/threads/workers.ts';

/** Twice each number, by whom it was: of a clock that goes on by so much for each record that is decided here. */
async function decided(milliseconds: readonly number[], threads?: number): Promise<readonly string[]> {
  let [now, done] = [0, 0];
  const workers = workersFor<number, string>({
    here: (item) => {
      now += milliseconds[Math.min(done, milliseconds.length - 1)] ?? 0;
      return `here ${item * 2}`;
    },
    start: () => doubling(),
    threads,
    clock: () => now,
  });
  const found: string[] = [];
  for (; done < 8; done += 1)
    await workers.decide([done], (answers) => Promise.resolve(void found.push(...answers)));
  await workers.finish();
  await workers.close();
  expect(found.map((text) => text.replace(/\w+ /, ''))).toEqual(['0', '2', '4', '6', '8', '10', '12', '14']);
  return found.map((text) => text.replace(/ \d+/, ''));
}

function doubling(): Worker {
  const worker = new EventEmitter();
  return Object.assign(worker, {
    postMessage: (items: readonly number[]) =>
      void setTimeout(() =>
        worker.emit(
          'message',
          items.map((item) => `there ${item * 2}`),
        ),
      ),
    terminate: () => Promise.resolve(0),
  }) as unknown as Worker;
}

const times = (here: number): readonly string[] => [
  ...Array.from({ length: here }, () => 'here'),
  ...Array.from({ length: 8 - here }, () => 'there'),
];

test('what is quick stays here, however many processors there are', async () => {
  expect(await decided([0.01])).toEqual(times(8));
});

test('what is slow at first and quick then stays here', async () => {
  expect(await decided([3, 1, 1, 0.01])).toEqual(times(8));
});

test('what is asked for is done, also where it is quick', async () => {
  expect(await decided([0.01], 2)).toEqual(times(4));
  expect(await decided([1], 1)).toEqual(times(8));
});

test('what is slow, or becomes so, is handed over', async () => {
  const slow = await decided([1]);
  // Of one processor there is nobody to hand over to.
  if (!slow.includes('there')) return;
  expect(slow).toEqual(times(4));
  expect(await decided([0.01, 0.01, 1])).toEqual(times(6));
});
