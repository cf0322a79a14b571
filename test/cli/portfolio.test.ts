/** A file of records through both editions: nothing is lost, and it comes out the same however it is read or divided. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { comparePortfolio, type PortfolioAsked } from '../../src/cli/portfolio/compare-portfolio.ts';
import { progressOn, progressText } from '../../src/cli/progress.ts';
import { sideDecider } from '../../src/cli/portfolio/decide-side.ts';
import { answersOf, type Answers } from '../../src/diff/portfolio/answers.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { compileUnit } from '../../src/compile.ts';
import type { Portfolio } from '../../src/diff/report.ts';
import type { Program } from '../../src/ir/ir.ts';
import { inFolder, smallPolicy, smallRegister } from '../support/cli.ts';
import { parquet } from '../support/parquet.ts';
import { policyNamed, provider } from '../support/policies.ts';
import { startFromSource } from '../support/threads.ts';

function edition(text: string): Program {
  const { program } = compileUnit({
    files: [{ name: '2025.pol', text }],
    vocabularies: [],
    registers: [{ id: 'PROEF', text: smallRegister }],
  });
  if (program === null) throw new Error('the policy does not compile');
  return program;
}

const newer = edition(smallPolicy);
const older = edition(smallPolicy.replaceAll('€ 100.000', '€ 95.000'));

interface Run {
  readonly portfolio: Portfolio;
  readonly err: string;
}

async function runOn(
  name: string,
  content: string | Buffer,
  more: Partial<PortfolioAsked> = {},
): Promise<Run> {
  return inFolder({}, async (cwd) => {
    writeFileSync(join(cwd, name), content);
    const parts: string[] = [];
    const stderr = new Writable({
      write(chunk: Buffer, _encoding, done) {
        parts.push(chunk.toString());
        done();
      },
    });
    const io = {
      ...{ cwd, stdin: Readable.from([]), stdout: stderr, stderr, language: 'nl' as const },
      colour: { out: false, err: false },
      loadSolver: () => Promise.resolve(null),
      loadEngine: () => Promise.resolve(null),
      startThread: startFromSource,
    };
    const side = { inOwnWords: (facts: unknown) => facts, options: { referenceDate: '2024-06-01' } };
    const portfolio = await comparePortfolio(io, {
      ...{ path: name, language: 'nl', threads: 1 },
      older: { program: older, ...side },
      newer: { program: newer, ...side },
      pairs: [{ older: 'klasse', newer: 'klasse', isEquivalent: false }],
      attribute: () => ({ kind: 'alone', clauses: ['klasse'] }),
      ...more,
    });
    return { portfolio, err: parts.join('') };
  });
}

const heading = 'id;aanbieder.soort;aanbieder.omzet.2023\n';
const rows = [
  ['a', 'instelling', '100000'],
  ['b', 'instelling', '95000'],
  ['c', 'praktijk', '1'],
  ['d', 'instelling', '80000'],
  ['', 'instelling', '99999'],
  ['f', '', '95000'],
] as const;
const csv = heading + rows.map((row) => `${row.join(';')}\n`).join('');
const expected = {
  ...{ records: 6, failed: 0 },
  decisions: [
    {
      ...{ older: 'klasse', newer: 'klasse', same: 3, changed: 2, mayChange: 1, money: null },
      groups: [
        { from: 'instelling', count: 2, mayChange: false, example: 'b', because: { kind: 'alone' } },
        { count: 1, mayChange: true, example: 'f' },
      ],
    },
  ],
};

describe('forms', () => {
  const record = ([id, soort, omzet]: (typeof rows)[number]): string =>
    JSON.stringify({ id, aanbieder: { soort: soort === '' ? null : soort, omzet: { 2023: Number(omzet) } } });
  const files: readonly (readonly [string, string | Buffer])[] = [
    ['feiten.csv', csv],
    ['feiten.ndjson', rows.map((row) => `${record(row)}\n`).join('')],
    ['feiten.json', `[${rows.map(record).join(',')}]`],
    [
      'feiten.parquet',
      parquet(
        [
          { name: 'id', data: rows.map(([id]) => id), type: 'STRING' },
          {
            name: 'aanbieder.soort',
            data: rows.map(([, soort]) => (soort === '' ? null : soort)),
            type: 'STRING',
          },
          { name: 'aanbieder.omzet.2023', data: rows.map(([, , omzet]) => Number(omzet)), type: 'INT32' },
        ],
        { rowGroupSize: 2 },
      ),
    ],
  ];
  test.each(files)('%s', async (name, content) => {
    const { portfolio, err } = await runOn(name, content);
    expect(portfolio).toMatchObject(expected);
    expect(err).toBe('');
  });

  test('who has no id is known by its place', async () => {
    const { portfolio } = await runOn('feiten.csv', heading + ';instelling;99999\n');
    expect(portfolio.decisions[0]?.groups[0]?.example).toBe('#2');
  });
});

describe('what is wrong', () => {
  test('in a row is told with its line and counted, and the next row is taken', async () => {
    const broken = csv
      .replace('c;praktijk;1\n', 'c;praktijk;1;te veel\nx;ziekenhuis;1\ny;praktijk;-1\n')
      .replace('\nd;', '\n"d";');
    const { portfolio, err } = await runOn('feiten.csv', broken);
    expect(portfolio).toMatchObject({
      records: 8,
      failed: 3,
      decisions: [{ same: 2, changed: 2, mayChange: 1 }],
    });
    expect(err).toContain('regel 4 van ');
    expect(err).toContain('regel 5: ');
    expect(err).toContain('regel 6: ');
    expect(err.match(/ziekenhuis/g)).toHaveLength(1);
  });

  test('in NDJSON too, where a value that breaks off ends with its line', async () => {
    const text = '{"id":"a"}\r\n{"id":}\n[1]\n3\n\n{"id":"b"\n{"id":"c"}\n{"id":"d"';
    const { portfolio, err } = await runOn('feiten.ndjson', text);
    expect(portfolio).toMatchObject({ records: 7, failed: 5, decisions: [{ mayChange: 2 }] });
    for (const line of [2, 3, 4, 6, 8]) expect(err).toMatch(new RegExp(`regel ${line}\\b`));
  });

  test('in an array what comes behind a value that breaks off cannot be told from it', async () => {
    const { portfolio, err } = await runOn('feiten.json', '[{"id":"a"},{"id":}, {"id":"b"');
    expect(portfolio).toMatchObject({ records: 3, failed: 2, decisions: [{ mayChange: 1 }] });
    expect(err).toContain('breekt af');
  });

  test('an unclosed quote takes its own line along and no other', async () => {
    const { portfolio, err } = await runOn('feiten.csv', `${csv}"g;praktijk;1\nh;praktijk;1\n`);
    expect(portfolio).toMatchObject({ records: 8, failed: 1, decisions: [{ same: 4 }] });
    expect(err).toContain('regel 8 van ');
    expect(err).toContain('aanhalingsteken');
  });

  test('no records, or no file', async () => {
    await expect(runOn('feiten.csv', '')).rejects.toMatchObject({ code: 'no-facts' });
    await expect(runOn('feiten.csv', csv, { path: 'nergens.csv' })).rejects.toMatchObject({
      code: 'no-such-file',
    });
  });
});

test('a column that the policy does not know is told once, whatever number of threads', async () => {
  const many = `id;aanbieder.sort\n${'x;praktijk\n'.repeat(700)}`;
  for (const threads of [1, 2]) {
    const { err, portfolio } = await runOn('feiten.csv', many, { threads });
    expect(err.match(/aanbieder\.sort\b/g)).toHaveLength(1);
    expect(portfolio).toMatchObject({ records: 700, failed: 0 });
  }
}, 30_000);

test('what is proved to be the same is not asked, and nobody may change', async () => {
  const pairs = [{ older: 'klasse', newer: 'klasse', isEquivalent: true }];
  const { portfolio } = await runOn('feiten.csv', csv, { pairs });
  expect(portfolio.decisions).toMatchObject([{ same: 6, changed: 0, mayChange: 0, groups: [] }]);
});

test('each edition is asked in its own words', async () => {
  const side = { program: older, options: { referenceDate: '2024-06-01' } };
  const { portfolio } = await runOn('feiten.csv', csv, {
    older: { ...side, inOwnWords: () => ({ aanbieder: { soort: 'praktijk' } }) },
  });
  expect(portfolio.decisions[0]).toMatchObject({ same: 2, changed: 3, mayChange: 1 });
});

test('threads count the same, in the order of the file', async () => {
  const many =
    heading +
    Array.from({ length: 1500 }, (_, place) => `p${place};instelling;${80_000 + place * 20}\n`).join('');
  const [alone, together] = [
    await runOn('feiten.csv', `${many}kapot\n__proto__;praktijk;1\n`),
    await runOn('feiten.csv', `${many}kapot\n__proto__;praktijk;1\n`, {
      threads: 2,
    }),
  ];
  expect(together).toEqual(alone);
  expect(alone.portfolio).toMatchObject({ records: 1502, failed: 1 });
  expect(alone.portfolio.decisions[0]).toMatchObject({ changed: 250 });
}, 30_000);

describe('progress', () => {
  test('is shown on a terminal only, and taken away', () => {
    const parts: string[] = [];
    const stream = { isTTY: true, write: (text: string) => parts.push(text) } as unknown as Writable;
    let time = 0;
    const progress = progressOn(stream, 'nl', () => (time += 500));
    progress.show(10, 0.5);
    progress.clear();
    progress.clear();
    expect(parts).toEqual(['\r\u001B[K██████████░░░░░░░░░░ 50%  10 records, 20/s, nog 0:01', '\r\u001B[K']);
    const quiet = { isTTY: false, write: () => expect.fail() } as unknown as Writable;
    progressOn(quiet, 'nl', () => 0).show(1, 0.1);
  });

  test('says what it knows', () => {
    expect(progressText({ records: 1234, share: null, seconds: 0 }, 'en')).toBe('1,234 records, –/s');
    expect(progressText({ records: 500_000, share: 0.25, seconds: 1800 }, 'en')).toBe(
      '█████░░░░░░░░░░░░░░░ 25%  500,000 records, 278/s, 1:30:00 left',
    );
  });
});

test('generated code, and leaving remarks out, change no answer', async () => {
  const program = await policyNamed('asr.ggz@2025');
  const names = program.clauses.flatMap((clause) =>
    clause.kind === 'decision' && clause.isPublished ? [clause.name] : [],
  );
  const side = { program, names, options: {} };
  const decide = await sideDecider(side);
  expect(program.notes.length).toBeGreaterThan(0);
  for (const name of ['noorderhaven-ggz', 'halfbekend', 'vechtzicht']) {
    const facts = provider(name);
    const whole = evaluate(program, facts, { decisions: names });
    const { errors, whole: answer } = decide(facts);
    expect(errors).toEqual([]);
    expect(names.map((_, place) => inOneOrder(answer(place)))).toEqual(
      answersOf(whole, names).map(inOneOrder),
    );
  }
});

/** Of what is not decided the evaluator names fewer norms. */
const inOneOrder = (answers: Answers | null): unknown =>
  answers === null
    ? null
    : Object.fromEntries(
        Object.entries(answers).map(([key, { status, outcome, possible, cites }]) => [
          key,
          {
            ...{ status, outcome },
            possible: possible.map((one) => JSON.stringify(one)).toSorted(),
            cites: status === 'decided' ? cites.toSorted() : [],
          },
        ]),
      );
