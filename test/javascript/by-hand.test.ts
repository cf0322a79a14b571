/** The policy for mental health care of 2025 was also written by hand, by somebody who had its sources alone: the module says the same. */
import { expect, test } from 'vitest';
import { decide } from '../../compiled/asr/ggz/2025.js';
import { completeProviders } from '../../bench/complete-providers.ts';
import { decideByHand } from '../../bench/ggz-2025-by-hand.ts';

test('all published decisions of two thousand complete providers, half of them with records', () => {
  const met = new Map<string, Set<string>>();
  for (const facts of completeProviders(2_000, 0.5)) {
    const generated = decide(facts, facts.peildatum ?? '');
    expect(generated, JSON.stringify(facts)).toEqual(decideByHand(facts, facts.peildatum ?? ''));
    for (const [name, decided] of Object.entries(generated))
      met.set(name, (met.get(name) ?? new Set()).add(JSON.stringify(decided)));
  }
  // Of what may come out in more than one way, more than one did.
  const always = [...met].flatMap(([name, ways]) => (ways.size === 1 ? [name] : []));
  expect(always).toEqual([]);
});
