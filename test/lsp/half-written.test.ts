/** Sampled here, whole in `npm run fuzz -- 1 1 editor`: half-written policies neither crash the server nor leave it silent. */
import { expect, test } from 'vitest';
import { completionsAt, isBegunBy, mayBegin } from '../../src/lsp/completion/complete.ts';
import type { PolFile } from '../../src/lsp/open/file.ts';
import {
  askEverything,
  knowableWords,
  policiesOpened,
  rankOf,
  withDeletions,
  type WordKind,
} from './support/prefixes.ts';
import { dice } from '../support/seeded.ts';

const workspace = await policiesOpened();
const files = workspace.store.files();
const WORDS = 200;

test('the next word is among the first ten proposals, nineteen times out of twenty', () => {
  const { pick } = dice(20251);
  const words = files.flatMap((file) => knowableWords(file, workspace));
  expect(words.length).toBeGreaterThan(40_000);
  const counts: Record<WordKind, { asked: number; found: number }> = {
    keyword: { asked: 0, found: 0 },
    name: { asked: 0, found: 0 },
    norm: { asked: 0, found: 0 },
  };
  for (let count = 0; count < WORDS; count += 1) {
    const word = pick(words);
    const rank = rankOf(word, workspace);
    counts[word.kind].asked += 1;
    if (rank >= 0 && rank < 10) counts[word.kind].found += 1;
  }
  const found = Object.values(counts).reduce((sum, one) => sum + one.found, 0);
  // So few places say it to about two in a hundred; the whole figure stands in `bench/README.md`.
  expect(found / WORDS, JSON.stringify(counts)).toBeGreaterThanOrEqual(0.92);
}, 600_000);

test('a phrase that is begun is known by its keywords alone, as it is with everything that may stand there', () => {
  const random = dice(31);
  const phrases = files
    .flatMap((file) => knowableWords(file, workspace))
    .filter(({ kind, accepted: [text = ''] }) => kind === 'keyword' && text.includes(' '));
  const seen = new Set<boolean>();
  for (let count = 0; count < 25; count += 1) {
    const { name, start, accepted } = random.pick(phrases);
    const whole = workspace.store.file(name)?.text ?? '';
    const half = workspace.store.put(name, whole.slice(0, start)) as PolFile;
    const all = completionsAt(half, start, workspace)?.candidates ?? [];
    for (const text of [accepted[0]?.split(' ')[0] ?? '', 'de', 'in']) {
      const isThere = all.some((one) => isBegunBy(one, text));
      seen.add(isThere);
      expect(mayBegin(text, half, start, workspace) || !isThere, `${name} at ${start}: ${text}`).toBe(true);
    }
    expect(mayBegin('zzz', half, start, workspace)).toBe(false);
    workspace.store.put(name, whole);
  }
  expect(seen).toEqual(new Set([true, false]));
}, 600_000);

test('a prefix of any policy, at any character, is answered', () => {
  const random = dice(7);
  for (let count = 0; count < 60; count += 1) {
    const { name, text } = random.pick(files);
    const end = random.below(text.length + 1);
    expect(() => askEverything(name, text.slice(0, end), end, workspace), `${name} to ${end}`).not.toThrow();
    workspace.store.put(name, text);
  }
}, 600_000);

test('a policy with stretches taken out is answered anywhere', () => {
  const random = dice(11);
  for (let count = 0; count < 60; count += 1) {
    const { name, text } = random.pick(files);
    const half = withDeletions(text, random);
    const place = random.below(half.length + 1);
    expect(() => askEverything(name, half, place, workspace), `${name} at ${place}`).not.toThrow();
    workspace.store.put(name, text);
  }
}, 600_000);

test('what is no text of ours is answered too', () => {
  const odd = [
    '',
    '\u0000',
    '\uFEFFtaal nl',
    'taal',
    'taal nl\n\nbeleid',
    '"',
    '//',
    'einde groep',
    '((((',
    '|',
    'groep a groep b',
    '\r\n\r\n',
    '🙂',
    `taal nl\nberekening a : ja/nee\n  = ${'('.repeat(5000)}`,
  ];
  for (const text of odd)
    for (const place of [0, text.length])
      expect(
        () => askEverything('odd.pol', text, place, workspace),
        JSON.stringify(text.slice(0, 30)),
      ).not.toThrow();
  workspace.store.remove('odd.pol');
});
