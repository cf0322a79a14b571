/** What a portfolio counts, over answers as the evaluator gives them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileUnit } from '../../src/compile.ts';
import { answersOf, type Answer, type DecisionPair } from '../../src/diff/portfolio/answers.ts';
import { compareAnswers } from '../../src/diff/portfolio/compare.ts';
import { countPortfolio, type Attribute } from '../../src/diff/portfolio/portfolio.ts';
import type { Attribution, Portfolio } from '../../src/diff/report.ts';
import { prepare } from '../../src/evaluate/evaluate.ts';
import type { Program } from '../../src/ir/ir.ts';
import { smallRegister } from '../support/cli.ts';

const policy = (year: number, bound: string, tariff: string, limit: string, more = ''): Program => {
  const text = `taal nl
beleid proef ${year}
  registers PROEF

onderwerp zorgaanbieder
onderwerp declaratie
  per zorgaanbieder, sleutel id
keuze Soort = groot | klein
gegeven zorgaanbieder.omzet : bedrag
  bereik vanaf € 0
gegeven zorgaanbieder.klinisch : ja/nee
gegeven declaratie.uren : geheel getal

beslissing soort : Soort
  volgens PROEF-001
  - groot als zorgaanbieder.omzet ≥ ${bound}
  - anders klein
beslissing tarief : bedrag
  volgens PROEF-002
  - ${tariff} als zorgaanbieder.klinisch
  - anders € 50
beslissing lang : ja/nee  per declaratie
  volgens PROEF-003
  = declaratie.uren ≥ ${limit}
${more}`;
  const { program, diagnostics } = compileUnit({
    files: [{ name: 'proef.pol', text }],
    vocabularies: [],
    registers: [{ id: 'PROEF', text: smallRegister }],
  });
  if (program === null)
    throw new Error(diagnostics.map(({ code, params }) => code + JSON.stringify(params)).join());
  return program;
};

const older = policy(
  2024,
  '€ 100',
  '€ 60',
  '8',
  'beslissing weg : ja/nee\n  volgens PROEF-001\n  = zorgaanbieder.klinisch\n',
);
const newer = policy(2025, '€ 150', '€ 70,50', '6');

const pair = (name: string, isEquivalent = false): DecisionPair => ({
  older: name,
  newer: name,
  isEquivalent,
});
const unknown: Attribution = { kind: 'unknown', clauses: [] };

interface Asked {
  readonly records: readonly unknown[];
  readonly pairs: readonly DecisionPair[];
  readonly attribute?: Attribute;
  readonly groupLimit?: number;
  readonly programs?: readonly [Program, Program];
}

function portfolio({
  records,
  pairs,
  attribute = () => unknown,
  groupLimit,
  programs = [older, newer],
}: Asked): Portfolio {
  const [before, after] = programs;
  const options = { wouldDiffer: false };
  const [one, other] = [prepare(before, options), prepare(after, options)];
  const count = countPortfolio({
    ...{ older: before, newer: after, pairs, attribute, language: 'nl' as const },
    ...(groupLimit === undefined ? {} : { groupLimit }),
  });
  records.forEach((facts, place) =>
    count.add({
      facts,
      example: String(place + 1),
      older: answersOf(
        one.evaluate(facts),
        pairs.map((asked) => asked.older),
      ),
      newer: answersOf(
        other.evaluate(facts),
        pairs.map((asked) => asked.newer),
      ),
    }),
  );
  return count.report();
}

const provider = (omzet: number | null, klinisch: boolean | null = null): unknown => ({
  zorgaanbieder: { omzet, klinisch },
});

describe('who changes', () => {
  test('from what to what, how many, with the first example', () => {
    const { decisions } = portfolio({
      records: [50, 100, 149, 150, 1000].map((omzet) => provider(omzet)),
      pairs: [pair('soort')],
    });
    expect(decisions).toMatchObject([
      {
        same: 3,
        changed: 2,
        mayChange: 0,
        money: null,
        groups: [{ from: 'groot', to: 'klein', count: 2, example: '2', isRest: false }],
      },
    ]);
  });

  test('who is not known may change; who can only come out otherwise, changes', () => {
    const { decisions } = portfolio({ records: [provider(null), provider(100)], pairs: [pair('soort')] });
    expect(decisions[0]).toMatchObject({ same: 0, changed: 1, mayChange: 1 });
    expect(decisions[0]?.groups.find(({ mayChange }) => mayChange)).toMatchObject({
      ...{ from: 'groot of klein', to: 'groot of klein', count: 1, because: unknown },
    });
    expect(portfolio({ records: [provider(null)], pairs: [pair('tarief')] }).decisions[0]).toMatchObject({
      mayChange: 1,
    });
  });

  test('what is proved to be the same stays the same, whatever is not known', () => {
    const { decisions } = portfolio({
      records: [provider(null), provider(120)],
      pairs: [pair('soort', true)],
    });
    expect(decisions[0]).toMatchObject({ same: 2, changed: 0, mayChange: 0, groups: [] });
  });

  test('a policy beside itself has no changes where all is known', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(300), fc.boolean())), (records) => {
        const { decisions } = portfolio({
          records: records.map(([omzet, klinisch]) => provider(omzet, klinisch)),
          pairs: [pair('soort'), pair('tarief')],
          programs: [newer, newer],
        });
        for (const decision of decisions)
          expect(decision).toMatchObject({ same: records.length, changed: 0, mayChange: 0, groups: [] });
      }),
      { numRuns: 10 },
    );
  });

  test('of a list its records are counted, and named', () => {
    const records = [
      { declaratie: [{ id: 'a', uren: 7 }, { id: 'b', uren: 9 }, { id: 'c' }] },
      { declaratie: [] },
    ];
    const { decisions } = portfolio({ records, pairs: [pair('lang')] });
    expect(decisions[0]).toMatchObject({ same: 1, changed: 1, mayChange: 1 });
    expect(decisions[0]?.groups.map(({ example }) => example)).toEqual(['1 [a]', '1 [c]']);
  });

  test('a decision that is gone goes from what it was to nothing', () => {
    const pairs = [{ older: 'weg', newer: null, isEquivalent: false }];
    const { decisions } = portfolio({ records: [provider(1, true), provider(1, false)], pairs });
    expect(decisions[0]?.groups.map(({ from, to }) => [from, to])).toEqual([
      ['ja', '–'],
      ['nee', '–'],
    ]);
  });
});

describe('money', () => {
  test('is summed exactly over those decided in both, and told by the way it goes', () => {
    const records = [...Array.from({ length: 3 }, () => provider(1, true)), provider(1, false), provider(1)];
    const { decisions } = portfolio({ records, pairs: [pair('tarief')] });
    expect(decisions[0]).toMatchObject({
      ...{ same: 1, changed: 3, mayChange: 1, money: { older: '230', newer: '261.5' } },
    });
    expect(decisions[0]?.groups[0]).toMatchObject({
      from: '€ 60',
      to: '€ 70,50',
      count: 3,
      money: { older: '180', newer: '211.5' },
    });
  });

  test('cents do not drift over many records', () => {
    const programs = [policy(2024, '€ 1', '€ 0,10', '8'), policy(2025, '€ 1', '€ 0,20', '8')] as const;
    const { decisions } = portfolio({
      records: Array.from({ length: 1000 }, () => provider(1, true)),
      pairs: [pair('tarief')],
      programs,
    });
    expect(decisions[0]?.money).toEqual({ older: '100', newer: '200' });
  });
});

describe('reasons', () => {
  test('are asked once for what the same norms decide', () => {
    const asked: string[] = [];
    const { decisions } = portfolio({
      records: [provider(120), provider(130), provider(1, true), provider(140)],
      pairs: [pair('soort'), pair('tarief')],
      attribute: (of) => {
        asked.push(`${of.pair.newer ?? ''} ${JSON.stringify(of.facts)}`);
        return { kind: 'alone', clauses: ['soort'] };
      },
    });
    expect(asked.filter((text) => text.startsWith('soort'))).toEqual([
      `soort ${JSON.stringify(provider(120))}`,
    ]);
    expect(decisions[0]?.groups).toMatchObject([
      { count: 3, because: { kind: 'alone', clauses: ['soort'] } },
    ]);
  });

  test('too many groups end in one that says so, apart for who may change, and explains nothing', () => {
    let asked = 0;
    const { decisions, records } = portfolio({
      records: [provider(120), ...[1, 2, 3].map((omzet) => provider(omzet)), provider(null), provider(null)],
      pairs: [pair('soort')],
      groupLimit: 1,
      attribute: () => ({ kind: 'alone', clauses: [String((asked += 1))] }),
    });
    expect(records).toBe(6);
    expect(decisions[0]?.groups).toMatchObject([
      { isRest: false, count: 1 },
      { isRest: true, from: '', to: '', count: 2, mayChange: true, because: unknown },
    ]);
  });
});

test('failed records count nowhere else', () => {
  const count = countPortfolio({
    older,
    newer,
    pairs: [pair('soort')],
    attribute: () => unknown,
    language: 'nl',
  });
  count.fail(3);
  expect(count.report()).toMatchObject({
    records: 3,
    failed: 3,
    decisions: [{ same: 0, changed: 0, mayChange: 0 }],
  });
});

describe('comparing', () => {
  const answer = (
    possible: readonly never[],
    status: 'decided' | 'undetermined' | 'gap' = 'undetermined',
  ): Answer => ({
    ...{ status, possible, cites: [] },
    outcome: status === 'decided' ? (possible[0] ?? null) : null,
  });
  const of = (...possible: readonly unknown[]): Answer => answer(possible as never);

  test('the order of a set says nothing, a range leaves everything open, and ways that have nothing in common change', () => {
    expect(
      compareAnswers(answer([['b', 'a']] as never, 'decided'), answer([['a', 'b']] as never, 'decided')),
    ).toBe('same');
    expect(compareAnswers(of('a', 'b'), of('c', { status: 'gap' }))).toBe('changed');
    expect(compareAnswers(of('a', 'b'), of('b', 'c'))).toBe('mayChange');
    expect(compareAnswers(of({ from: '1', to: null, fromIncluded: true, toIncluded: true }), of('c'))).toBe(
      'mayChange',
    );
    expect(compareAnswers(of(), of('c'))).toBe('mayChange');
    expect(compareAnswers(answer([], 'gap'), answer([], 'gap'))).toBe('same');
    expect(compareAnswers(null, answer([], 'gap'))).toBe('changed');
  });
});
