/** Which revision was in force on a knowledge date, and one answer of the answers of several. */
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { joinedProgram } from '../../src/evaluate/joined-program.ts';
import { mergeRevisions } from '../../src/evaluate/merge-revisions.ts';
import { resultSchema } from '../../src/evaluate/result-schema.ts';
import type { EvaluationResult } from '../../src/evaluate/result.ts';
import { inForceOn, type DatedRevision } from '../../src/evaluate/revisions.ts';
import { digestOf } from '../../src/ir/digest.ts';
import type { Program } from '../../src/ir/ir.ts';
import { revisionTexts, compileText } from '../support/revisions.ts';

const dated = (revision: number, first: string | null, last: string | null = first): DatedRevision => ({
  revision,
  published: first === null ? null : { first, last },
});

/** `2` for one, `1 2` for a doubt, `- 1` where perhaps none had come out, `none 1` where surely none had. */
function shortly(revisions: readonly DatedRevision[], day: string): string {
  const found = inForceOn(revisions, day);
  if (found === null) return 'nothing';
  if (found.kind === 'one') return String(found.revision.revision);
  if (found.kind === 'none') return `none ${found.first.revision}`;
  return [...(found.orNone ? ['-'] : []), ...found.revisions.map(({ revision }) => revision)].join(' ');
}

describe('the revision in force', () => {
  const exact = [dated(1, '2024-03-01'), dated(2, '2024-05-15'), dated(3, '2024-09-01', '2024-09-30')];
  const after = [dated(1, '2024-03-28'), dated(2, '2024-03-29', null)];
  const unstated = [dated(1, null), dated(2, '2024-05-15')];
  const loose = [dated(1, '2024-03-01'), dated(2, '2024-04-01', '2024-06-30'), dated(3, '2024-05-01', null)];
  const mixed = [dated(2, '2024-05-15'), dated(1, '2024-03-01')];
  const blocked = [dated(1, '2024-03-01'), dated(2, '2024-09-01', '2024-09-30'), dated(3, null)];
  const contrary = [dated(1, '2024-06-01'), dated(2, '2024-03-01')];

  test.each<readonly [string, readonly DatedRevision[], string, string]>([
    ['before the first none was', exact, '2024-02-29', 'none 1'],
    ['on its first day one is', exact, '2024-03-01', '1'],
    ['until the next comes out', exact, '2024-05-14', '1'],
    ['from that day the next is', exact, '2024-05-15', '2'],
    ['before the doubt it still is', exact, '2024-08-31', '2'],
    ['on the first day of the doubt either', exact, '2024-09-01', '2 3'],
    ['on its last day but one either', exact, '2024-09-29', '2 3'],
    ['on its last day the new one surely', exact, '2024-09-30', '3'],
    ['an open doubt never ends', after, '2030-01-01', '1 2'],
    ['and has not begun on the day named', after, '2024-03-28', '1'],
    ['without a day a first one may not be out', unstated, '2024-01-01', '- 1'],
    ['until a later one surely is', unstated, '2024-05-15', '2'],
    ['three may be in doubt', loose, '2024-05-01', '1 2 3'],
    ['and the first drops out when the second surely is out', loose, '2024-06-30', '2 3'],
    ['their order does not matter', mixed, '2024-05-20', '2'],
    ['none comes out before the one before it', blocked, '2024-08-31', '1'],
    ['a later one that surely is out counts, whatever the first says', contrary, '2024-04-01', '2'],
    ['without revisions there is no answer', [], '2024-04-01', 'nothing'],
  ])('%s', (_name, revisions, day, expected) => {
    expect(shortly(revisions, day)).toBe(expected);
  });
});

describe('held to every way in which it may have gone', () => {
  const LAST = 5;
  const dayNumber = (number: number): string => `2024-01-0${number + 1}`;
  /** Windows as numbers of days: closed, open, and not stated. A day after the last one stands for any later day. */
  const windows: readonly (readonly [number, number] | null)[] = [
    null,
    ...[1, 2, 3].flatMap((first) =>
      [1, 2, 3, Infinity].filter((last) => last >= first).map((last) => [first, last] as const),
    ),
  ];
  const daysIn = (window: readonly [number, number] | null): readonly number[] =>
    [0, 1, 2, 3, 4, LAST].filter((day) => window === null || (day >= window[0] && day <= window[1]));

  /** Every order of coming out, each revision on or after the day of the one before it. */
  const histories = (chosen: readonly (typeof windows)[number][]): readonly (readonly number[])[] =>
    chosen.reduce<readonly (readonly number[])[]>(
      (found, window) =>
        found.flatMap((days) =>
          daysIn(window).flatMap((day) => (day >= (days.at(-1) ?? 0) ? [[...days, day]] : [])),
        ),
      [[]],
    );

  const named = (window: (typeof windows)[number], index: number): DatedRevision =>
    window === null
      ? dated(index + 1, null)
      : dated(index + 1, dayNumber(window[0]), window[1] === Infinity ? null : dayNumber(window[1]));

  test('of three revisions on any day', () => {
    let count = 0;
    for (const one of windows)
      for (const two of windows)
        for (const three of windows) {
          const ways = histories([one, two, three]);
          if (ways.length === 0) continue;
          for (let known = 0; known < LAST; known += 1) {
            const inForce = new Set(ways.map((days) => days.filter((day) => day <= known).length));
            const expected = [...inForce].sort();
            const found = inForceOn([one, two, three].map(named), dayNumber(known));
            expect(possible(found), JSON.stringify([one, two, three, known])).toEqual(expected);
            count += 1;
          }
        }
    expect(count).toBeGreaterThan(3000);
  });

  /** 0 is none. */
  function possible(found: ReturnType<typeof inForceOn>): readonly number[] {
    if (found === null || found.kind === 'none') return [0];
    if (found.kind === 'one') return [found.revision.revision];
    return [...(found.orNone ? [0] : []), ...found.revisions.map(({ revision }) => revision)];
  }
});

const facts = { id: 'a', zorgaanbieder: { omzet: 120_000, ingeschreven: true } };

/** The answers of some programs, each as its revision gives it, and as one. */
function merged(
  programs: readonly Program[],
  given: unknown,
  referenceDate = '2024-10-05',
): EvaluationResult {
  const [first, ...others] = programs.map((program) =>
    evaluate(program, given, {
      referenceDate,
      knowledgeDate: '2024-09-10',
      explain: true,
      policy: { digest: digestOf(program), compiler: 'test' },
    }),
  );
  if (first === undefined) throw new Error('no program');
  return mergeRevisions([first, ...others]);
}

describe('one answer of several', () => {
  const [one, two, three] = revisionTexts.map(compileText) as [Program, Program, Program];

  test('a single answer stays as it is', () => {
    const alone = evaluate(one, facts, { referenceDate: '2024-10-05' });
    expect(mergeRevisions([alone])).toBe(alone);
  });

  test('it is valid for the schema, and names its revisions', () => {
    const result = merged([one, two, three], facts);
    expect(resultSchema.parse(result)).toBeTruthy();
    expect(result.revisions).toEqual(
      [one, two, three].map((program) => ({
        revision: program.revision,
        digest: digestOf(program),
        published: program.published,
        isAtHand: true,
      })),
    );
    expect(result.policy.revision).toBe(3);
  });

  test('a decision on which they differ is undetermined for that reason, with both answers', () => {
    const entry = merged([one, two], facts).decisions['overeenkomst'];
    expect(entry).toMatchObject({
      status: 'undetermined',
      outcome: null,
      possible: ['per_brief', 'digitaal'],
      causes: [{ reason: 'revision', name: 'overeenkomst', details: { revisions: '1, 2' } }],
      byRevision: [
        { revision: 1, status: 'decided', outcome: 'per_brief', first: null, last: null },
        { revision: 2, status: 'decided', outcome: 'digitaal', first: null, last: null },
      ],
      because: {
        children: [
          { kind: 'revision', name: '1' },
          { kind: 'revision', name: '2' },
        ],
      },
    });
  });

  test('what they agree on stands, on the norms of both', () => {
    const entry = merged([two, three], facts).decisions['overeenkomst'];
    expect(entry).toMatchObject({ status: 'decided', outcome: 'digitaal', byRevision: [], causes: [] });
  });

  test('a step keeps its state where only its last day moved, and both days are given', () => {
    const result = merged([two, three], { ...facts, stappen: { 'proces.reactie': '2024-09-20' } });
    expect(result.steps['proces.reactie']).toMatchObject({
      status: 'decided',
      outcome: 'done',
      last: null,
      causes: [{ reason: 'revision' }],
      byRevision: [
        { revision: 2, outcome: 'done', last: '2024-10-01' },
        { revision: 3, outcome: 'done', last: '2024-10-15' },
      ],
    });
    expect(result.steps['proces.aanbod']).toMatchObject({ last: '2024-09-01', byRevision: [] });
  });

  const extra = compileText(
    `${revisionTexts[2] ?? ''}\ngegeven zorgaanbieder.klein : ja/nee\n\nbeslissing kort : ja/nee\n  volgens DOC-2025-06\n  = zorgaanbieder.klein\n`,
  );

  test('what only one of them knows says so, and may not apply', () => {
    const entry = merged([two, extra], { zorgaanbieder: { klein: true } }).decisions['kort'];
    expect(entry).toMatchObject({
      status: 'undetermined',
      possible: [true, { status: 'notApplicable' }],
      causes: [{ reason: 'revision', details: { revisions: '2, 3', missingIn: '2' } }],
      byRevision: [{ revision: 3, status: 'decided', outcome: true }],
    });
  });

  test('a fact that one of them knows is no stray, and one that none knows is', () => {
    const codes = (given: unknown): readonly string[] =>
      merged([two, extra], given).warnings.map(({ path }) => path);
    expect(codes({ zorgaanbieder: { klein: true } })).toEqual([]);
    expect(codes({ zorgaanbieder: { klien: true } })).toHaveLength(1);
  });

  test('a group counts its members as they come out together', () => {
    const looser = compileText(
      (revisionTexts[2] ?? '').replace(
        'vereist zorgaanbieder.ingeschreven',
        'vereist niet zorgaanbieder.ingeschreven',
      ),
    );
    const { groups } = merged([two, looser], facts);
    expect(groups['voorwaarden']).toMatchObject({
      status: 'undetermined',
      counts: { met: 0, notMet: 0, undetermined: 1, notApplicable: 0 },
    });
  });

  test('a wrong fact is one error, whichever revision finds it', () => {
    expect(merged([one, two], { zorgaanbieder: { omzet: 'veel' } }).errors).toHaveLength(1);
  });

  test('columns are read by what any of them knows', () => {
    const joined = joinedProgram([two, extra]);
    expect(joined.facts.map(({ name }) => name).sort()).toEqual(['ingeschreven', 'klein', 'omzet']);
    expect(joinedProgram([two])).toBe(two);
  });
});
