/** What sentences are made of: their beginning, and their end. */
import { expect, test } from 'vitest';
import { capital, fullStop, named } from '../../src/explain/explanation.ts';

test('a sentence begins with a capital, but not with that of a name in points', () => {
  expect(capital(['rij 1'])).toEqual(['Rij 1']);
  expect(capital([named('het verzoek')])).toEqual([named('Het verzoek')]);
  expect(capital([named('a.s.r. neemt het over')])).toEqual([named('a.s.r. neemt het over')]);
});

test('a sentence ends with one full stop', () => {
  expect(fullStop(['Te doen door ', 'de praktijk'])).toEqual(['Te doen door ', 'de praktijk', '.']);
  expect(fullStop(['Te doen door ', 'a.s.r.'])).toEqual(['Te doen door ', 'a.s.r.']);
});
