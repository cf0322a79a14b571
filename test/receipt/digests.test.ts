/** Digests of facts and answers: what is the same gives the same, and what is not does not. */
import { createHash } from 'node:crypto';
import { parse } from 'lossless-json';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { answerDigest, canonicalFacts, chained, factsDigest } from '../../src/receipt/digests.ts';
import { policyNamed, provider } from '../support/policies.ts';

const sha = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

describe('facts', () => {
  test('are written as RFC 8785 does, whatever the order of the keys and the layout', () => {
    const text = '{ "b": [1.50, 2e2, -0, true, null],\n "a": "é\\u0007<script>" }';
    expect(canonicalFacts(parse(text))).toBe('{"a":"é\\u0007<script>","b":[1.5,200,0,true,null]}');
    expect(factsDigest(parse(text))).toBe(
      factsDigest({ a: 'é\u0007<script>', b: [1.5, 200, 0, true, null] }),
    );
    expect(factsDigest(parse(text))).toBe(sha('{"a":"é\\u0007<script>","b":[1.5,200,0,true,null]}'));
  });

  test('keep the digits that a double would lose', () => {
    for (const figure of ['0.1000000000000000055', '1e400', '12345678901234567890.25'])
      expect(canonicalFacts(parse(`[${figure}]`))).toBe(`[${figure}]`);
    expect(factsDigest(parse('[1e400]'))).not.toBe(factsDigest(parse('[1e401]')));
  });

  test('an object that looks like a number cannot put text of its own into it', () => {
    const forged = { a: { isLosslessNumber: true, value: '1},{"b":2' } };
    expect(canonicalFacts(forged)).toBe('{"a":{"isLosslessNumber":true,"value":"1},{\\"b\\":2"}}');
  });

  test('a key that is called __proto__ counts', () => {
    expect(factsDigest(parse('{"__proto__":{"a":1}}'))).not.toBe(factsDigest({}));
  });
});

test('of one digest the chain is that digest, and order counts', () => {
  const [one, two] = [sha('1'), sha('2')];
  expect(chained(null, one)).toBe(one);
  expect(chained(one, two)).toBe(sha(`${one}\n${two}`));
  expect(chained(chained(null, one), two)).not.toBe(chained(chained(null, two), one));
});

describe('answers', () => {
  test('are the same with and without proof, remarks and what readings would change', async () => {
    const program = await policyNamed('asr.ggz@2025');
    for (const name of ['vechtzicht', 'halfbekend']) {
      const facts = provider(name);
      const whole = evaluate(program, facts, { explain: true });
      const bare = evaluate({ ...program, notes: [] }, facts, { explain: false, wouldDiffer: false });
      expect(answerDigest(bare)).toBe(answerDigest(whole));
      const other = { ...whole, policy: { ...whole.policy, compiler: 'other', digest: 'other' } };
      expect(answerDigest(other)).toBe(answerDigest(whole));
    }
  });

  test('differ when a status, an outcome, what is possible, a norm or an error does', async () => {
    const program = await policyNamed('asr.ggz@2025');
    const whole = evaluate(program, provider('vechtzicht'), { decisions: ['contracttype'] });
    const entry = whole.decisions['contracttype'];
    const changes: readonly object[] = [
      { status: 'conflict' },
      { outcome: 'x' },
      { possible: ['x'] },
      { cites: ['X-001'] },
      { needed: [{ path: 'x' }] },
    ];
    for (const change of changes) {
      const changed = { ...whole, decisions: { contracttype: { ...entry, ...change } } } as typeof whole;
      expect(answerDigest(changed), JSON.stringify(change)).not.toBe(answerDigest(whole));
    }
    const errors = [{ code: 'fact-type', path: 'x', severity: 'error', params: {} }];
    expect(answerDigest({ ...whole, errors } as unknown as typeof whole)).not.toBe(answerDigest(whole));
    expect(answerDigest({ ...whole, referenceDate: '2020-01-01' })).not.toBe(answerDigest(whole));
  });
});
