/** Facts from Parquet are the facts that the same table as CSV or the same record as JSON gives. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { FactsItem } from '../../src/cli/facts/facts-record.ts';
import { openFacts } from '../../src/cli/facts/read-facts.ts';
import type { Io } from '../../src/cli/io.ts';
import { compileUnit } from '../../src/compile.ts';
import { inFolder, pol, smallFolder, smallPolicy, smallRegister, type Ran } from '../support/cli.ts';
import { parquet, type TestColumn } from '../support/parquet.ts';

const { program } = compileUnit({
  files: [{ name: '2025.pol', text: smallPolicy }],
  vocabularies: [],
  registers: [{ id: 'PROEF', text: smallRegister }],
});

const fixture = fileURLToPath(new URL('parquet/kinds.parquet', import.meta.url));

/** The items of a file, as plain JSON with the digits of figures as they are. */
async function itemsOf(bytes: Buffer): Promise<readonly FactsItem[]> {
  return inFolder({ 'feiten.parquet': bytes }, async (cwd) => {
    if (program === null) throw new Error('the small policy does not compile');
    const items: FactsItem[] = [];
    for await (const item of (await openFacts({ cwd } as Io, 'feiten.parquet', program)).items)
      items.push(item);
    return items;
  });
}

const factsOf = async (bytes: Buffer): Promise<unknown> =>
  (await itemsOf(bytes)).map((item) => ('facts' in item ? digits(item.facts) : item.problem.code));

/** Figures of lossless JSON as `#12.50`, so that a digit lost shows. */
const digits = (facts: unknown): unknown =>
  JSON.parse(
    JSON.stringify(facts, (_key, value: unknown) =>
      typeof value === 'object' && value !== null && 'isLosslessNumber' in value
        ? `#${String(value)}`
        : value,
    ),
  );

const leaf = (name: string, element: object): never =>
  [
    { name: 'root', num_children: 1 },
    { name, repetition_type: 'OPTIONAL', ...element },
  ] as never;

describe('values', () => {
  const values: readonly (readonly [string, object, readonly unknown[], readonly unknown[]])[] = [
    [
      'a decimal of four bytes',
      { type: 'INT32', converted_type: 'DECIMAL', scale: 2, precision: 9 },
      [1234.5, -0.05, null],
      ['#1234.50', '#-0.05', null],
    ],
    [
      'a day',
      { type: 'INT32', converted_type: 'DATE' },
      [new Date('2024-02-29'), new Date('1969-12-31')],
      ['2024-02-29', '1969-12-31'],
    ],
    [
      'an instant is a day at midnight only',
      { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
      [new Date('2024-09-01'), new Date('2024-08-31T22:00:00Z'), new Date('1960-01-01')],
      ['2024-09-01', '2024-08-31T22:00:00.000Z', '1960-01-01'],
    ],
    [
      'a time on the clock has a day',
      { type: 'INT64', logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: false, unit: 'MICROS' } },
      [new Date('2024-08-31T22:00:00Z'), new Date('1960-01-01T10:00:00Z')],
      ['2024-08-31', '1960-01-01'],
    ],
    ['whole numbers of eight bytes', { type: 'INT64' }, [2n ** 62n, -1n], ['#4611686018427387904', '#-1']],
    ['single precision', { type: 'FLOAT' }, [0.1, 70.5, 16777216], [0.1, 70.5, 16777216]],
    ['doubles', { type: 'DOUBLE' }, [0.1, 1e21], [0.1, 1e21]],
    ['yes and no', { type: 'BOOLEAN' }, [true, false, null], [true, false, null]],
    ['text without a mark that it is text', { type: 'BYTE_ARRAY' }, ['één', ''], ['één', null]],
    ['JSON', { type: 'BYTE_ARRAY', converted_type: 'JSON' }, [{ a: 1.5 }, []], [{ a: '#1.5' }, []]],
    ['bytes', { type: 'FIXED_LEN_BYTE_ARRAY', type_length: 2 }, [new Uint8Array([0, 255])], ['0x00ff']],
  ];
  test.each(values)('%s', async (_name, element, data, expected) => {
    const bytes = parquet([{ name: 'x.y', data }], { schema: leaf('x.y', element) });
    expect(await factsOf(bytes)).toEqual(
      expected.map((value) => (value === null ? {} : { x: { y: value } })),
    );
  });

  test('a file of another writer: every kind, lists, structs and maps', async () => {
    const [first, second] = (await factsOf(readFileSync(fixture))) as readonly unknown[];
    expect(first).toEqual({
      id: 'a',
      g: {
        bedrag: '#12345678901234567890.12',
        klein: '#-0.5',
        dag: '2024-02-29',
        plaatselijk: '2024-08-31',
        moment: '2024-08-31T22:00:00.000Z',
        nano: '2024-09-01',
        half: 1.5,
        klasse: 'x',
        leden: ['p', 'q'],
        u64: '#18446744073709551615',
        u8: 255,
        tijd: '#3723000000',
        bin: '0x00ff',
      },
      jaar: { omzet: { 2023: '#1.50' }, ja: true },
      declaratie: [{ id: 'd1', bedrag: '#1.10', dag: '2024-01-01', delen: ['#1', '#2'] }, { id: 'd2' }],
    });
    expect(second).toMatchObject({ id: 'b', g: { dag: '1899-12-31', leden: [] }, jaar: {} });
    expect(second).not.toHaveProperty('declaratie');
  });

  test('columns stand as in CSV: years, judgements, absence, sets and records as text', async () => {
    const bytes = parquet([
      { name: 'id', data: ['a', 'b'], type: 'STRING' },
      { name: 'aanbieder.omzet.2023', data: [100000, 90000], type: 'INT32' },
      { name: 'oordelen.a.b', data: [true, null], type: 'BOOLEAN' },
      { name: 'aanbieder.naam__present', data: [false, null], type: 'BOOLEAN' },
      { name: 'declaratie', data: ['[{"id":"d1"}]', null], type: 'STRING' },
    ]);
    expect(await factsOf(bytes)).toEqual([
      {
        id: 'a',
        aanbieder: { omzet: { 2023: 100000 }, naam: { absent: true } },
        oordelen: { 'a.b': true },
        declaratie: [{ id: 'd1' }],
      },
      { id: 'b', aanbieder: { omzet: { 2023: 90000 } } },
    ]);
  });

  test('a column called __proto__ is a column', async () => {
    const bytes = parquet([{ name: '__proto__.x', data: [true], type: 'BOOLEAN' }]);
    expect(JSON.stringify(await factsOf(bytes))).toBe('[{"__proto__":{"x":true}}]');
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });
});

const table: readonly TestColumn[] = [
  { name: 'id', data: ['a', 'b', 'c', 'd'], type: 'STRING' },
  { name: 'aanbieder.soort', data: ['instelling', 'praktijk', null, 'ziekenhuis'], type: 'STRING' },
  { name: 'aanbieder.omzet.2023', data: [100000, 1, 2, null], type: 'INT32' },
  { name: 'aanbieder.ingeschreven', data: [true, false, null, true], type: 'BOOLEAN' },
];

const csv = `id;aanbieder.soort;aanbieder.omzet.2023;aanbieder.ingeschreven
a;instelling;100000;ja
b;praktijk;1;nee
c;;2;
d;ziekenhuis;;ja
`;

const answers = (name: string, content: string | Buffer, more: readonly string[] = []): Promise<Ran> =>
  inFolder({ ...smallFolder, [name]: content }, (cwd) =>
    pol(['eval', 'proef.klein@2025', '--facts', name, '--on', '2024-06-01', ...more], { cwd }),
  );

describe('files', () => {
  test.each([['SNAPPY'], ['UNCOMPRESSED'], ['GZIP'], ['BROTLI']] as const)(
    '%s: the answers of CSV',
    async (codec) => {
      const bytes = parquet(table, {
        codec,
        rowGroupSize: 3,
        compressors: { GZIP: (input: Uint8Array) => gzipSync(input), BROTLI: brotliCompressSync },
      });
      const [ours, theirs] = [
        await answers('feiten.parquet', bytes, ['--format', 'ndjson']),
        await answers('feiten.csv', csv, ['--format', 'ndjson']),
      ];
      expect(ours.out).toBe(theirs.out);
      expect(ours.out.split('\n')).toHaveLength(5);
      expect(ours.err).toContain('regel 4');
    },
  );

  const whole = parquet(table);
  const broken: readonly (readonly [string, Buffer, string])[] = [
    ['an empty file', Buffer.alloc(0), 'unreadable-parquet'],
    ['text', Buffer.from(csv), 'unreadable-parquet'],
    ['only the mark', Buffer.from('PAR1PAR1'), 'unreadable-parquet'],
    ['a file that breaks off', whole.subarray(0, whole.length - 20), 'unreadable-parquet'],
    ['a file of which the start is gone', whole.subarray(60), 'unreadable-parquet'],
    [
      'a footer that says it is longer than the file',
      Buffer.concat([whole.subarray(0, -8), Buffer.from([255, 255, 255, 127]), Buffer.from('PAR1')]),
      'unreadable-parquet',
    ],
    ['a footer that is not there', Buffer.from('PAR1\u0000\u0000\u0000\u0000PAR1'), 'unreadable-parquet'],
    ['no rows', parquet([{ name: 'id', data: [], type: 'STRING' }]), 'no-facts'],
    [
      'two columns of one name',
      parquet([
        { name: 'id', data: ['a'] },
        { name: ' id', data: ['b'] },
      ]),
      'duplicate-heading',
    ],
  ];
  test.each(broken)('%s', async (_name, bytes, code) => {
    const ran = await answers('feiten.parquet', bytes);
    expect(ran.err).toContain(`[${code}]`);
    expect(ran.code).toBe(2);
    expect(ran.out + ran.err).not.toMatch(/\.(?:ts|js):\d|TypeError|RangeError|undefined/);
  });

  test('any byte changed or cut off gives answers or a message, and never a crash', async () => {
    const small = parquet(table, { rowGroupSize: 2 });
    await inFolder({ ...smallFolder }, async (cwd) => {
      for (let at = 0; at < small.length; at += 7) {
        const bytes = Buffer.from(small);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
        writeFileSync(join(cwd, 'feiten.parquet'), at % 3 === 0 ? small.subarray(0, at) : bytes);
        const ran = await pol(['eval', 'proef.klein@2025', '--facts', 'feiten.parquet'], { cwd });
        expect([0, 1, 2], `byte ${at}: ${ran.err}`).toContain(ran.code);
      }
    });
  });

  test('a way of compressing that is not known is named, with the first row', async () => {
    const bytes = parquet(table, { codec: 'ZSTD', compressors: { ZSTD: (input: Uint8Array) => input } });
    const ran = await answers('feiten.parquet', bytes);
    expect(ran.err).toContain('vanaf rij 1 zijn gecomprimeerd met ZSTD');
    expect(ran.code).toBe(2);
  });

  test('a broken group of rows is passed over by who goes on, and counted', async () => {
    const bytes = parquet(table, { rowGroupSize: 2, codec: 'UNCOMPRESSED' });
    bytes.fill(255, bytes.indexOf('instelling') - 30, bytes.indexOf('instelling'));
    const [first, ...others] = await itemsOf(bytes);
    expect(first).toMatchObject({ line: 1, count: 2, problem: { code: 'unreadable-parquet' } });
    expect(others.map((item) => ('facts' in item ? item.line : item.count))).toEqual([3, 4]);
  });

  test('from standard input, or by another name, it says so', async () => {
    for (const [path, files] of [
      ['-', smallFolder],
      ['feiten.bin', { ...smallFolder, 'feiten.bin': whole }],
    ] as const) {
      const ran = await inFolder(files, (cwd) =>
        pol(['eval', 'proef.klein@2025', '--facts', path], { cwd, stdin: whole }),
      );
      expect(ran.err).toContain('.parquet');
      expect(ran.code).toBe(2);
    }
  });

  test('pol needed reads it too', async () => {
    const ran = await inFolder({ ...smallFolder, 'feiten.parquet': whole }, (cwd) =>
      pol(['needed', 'proef.klein@2025', '--facts', 'feiten.parquet', '--format', 'json'], { cwd }),
    );
    expect(JSON.parse(ran.out)).toHaveLength(4);
  });
});
