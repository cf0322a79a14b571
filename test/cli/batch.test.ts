/** `pol eval` over many records: nothing is lost, the order is that of the file, and what is wrong is told in its place. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { inFolder, pol, smallFolder, type Ran } from '../support/cli.ts';
import { parquet } from '../support/parquet.ts';
import { startFromSource } from '../support/threads.ts';

interface Wrote extends Ran {
  readonly files: Readonly<Record<string, string>>;
}

/** `pol eval` on the small policy, and what stands in the files that it may have written. */
const evaluated = (
  name: string,
  content: string | Buffer,
  words: readonly string[],
  language: 'nl' | 'en' = 'nl',
): Promise<Wrote> =>
  inFolder({ ...smallFolder, [name]: content }, async (cwd) => {
    const common = ['--facts', name, '--on', '2024-06-01', '--decision', 'klasse'];
    const ran = await pol(['eval', 'proef.klein@2025', ...common, ...words], { cwd, language });
    const files: Record<string, string> = {};
    for (const file of ['fouten.csv', 'fouten.ndjson', 'uit.csv', 'uit.ndjson'])
      if (existsSync(join(cwd, file))) files[file] = readFileSync(join(cwd, file), 'utf8');
    return { ...ran, files };
  });

const heading = 'id;aanbieder.soort;aanbieder.omzet.2023\n';
const good = (id: string): string => `${id};instelling;100000\n`;
const idsIn = (csv: string): readonly string[] =>
  csv
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .map((row) => row.split(',')[0] ?? '');

describe('a broken row', () => {
  const broken = `${heading}${good('a')}b;"x\n${good('c')}d;instelling\ne;ziekenhuis;1\n${good('f')}`;

  test('does not stop the run, and the rows around it are answered', async () => {
    const ran = await evaluated('f.csv', broken, ['--format', 'csv']);
    expect(idsIn(ran.out)).toEqual(['a', 'c', 'e', 'f']);
    expect(ran.code).toBe(1);
    const told = ran.err.split('\n').filter((line) => line.startsWith('fout['));
    expect(told.map((line) => /^fout\[[a-z-]+\]: .*?regel \d/.exec(line)?.[0])).toEqual([
      'fout[unreadable-row]: regel 3',
      'fout[unreadable-row]: regel 5',
      'fout[fact-member]: regel 6',
    ]);
  });

  test('goes to a side file with its row, its line, its field and why', async () => {
    const ran = await evaluated('f.csv', broken, ['--format', 'csv', '--fouten', 'fouten.ndjson']);
    const lines = (ran.files['fouten.ndjson'] ?? '').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { row: 2, rows: 1, line: 3, id: null, field: '', code: 'unreadable-row' },
      { row: 4, line: 5, id: null, field: '', code: 'unreadable-row' },
      { row: 5, line: 6, id: 'e', field: 'aanbieder.soort', code: 'fact-member' },
    ]);
    expect(ran.err).toBe("3 van 6 records met fouten: zie 'fouten.ndjson'\n");
    const english = await evaluated('f.csv', broken, ['--format', 'csv', '--errors', 'fouten.csv'], 'en');
    expect(english.err).toBe("3 of 6 records with errors: see 'fouten.csv'\n");
    expect(english.files['fouten.csv']).toContain('a quote does not open or close well');
  });

  test('of NDJSON too, and half a file', async () => {
    const text = '{"id":"a"}\n{"id":}\n[1]\n{"id":"b"}\n{"id":"c"';
    const ran = await evaluated('f.ndjson', text, ['--format', 'csv', '--errors', 'fouten.csv']);
    expect(idsIn(ran.out)).toEqual(['a', 'b']);
    const rows = parseCsv<Record<string, string>>(ran.files['fouten.csv'] ?? '', { columns: true });
    expect(rows.map(({ row, code }) => `${row} ${code}`)).toEqual([
      '2 unreadable-json',
      '3 facts-not-an-object',
      '5 unreadable-json',
    ]);
    expect(ran.code).toBe(1);
  });

  test('of an array that breaks off leaves what stands before it, as JSON too', async () => {
    const ran = await evaluated('f.json', '[{"id":"a"},{"id":"b"},{"id":', ['--format', 'json']);
    expect((JSON.parse(ran.out) as { readonly id: string }[]).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(ran.err).toContain('[unreadable-json]');
    expect(ran.code).toBe(1);
  });

  test('of Parquet is told with how many records it takes along', async () => {
    const columns = [{ name: 'id', data: ['a', 'b', 'c', 'd'], type: 'STRING' as const }];
    const bytes = parquet(columns, { rowGroupSize: 2, codec: 'UNCOMPRESSED' });
    // The pages of the first group.
    bytes.fill(0xff, 4, 12);
    const ran = await evaluated('f.parquet', bytes, ['--format', 'csv', '--errors', 'fouten.ndjson']);
    expect(idsIn(ran.out)).toEqual(['c', 'd']);
    expect(JSON.parse(ran.files['fouten.ndjson'] ?? '')).toMatchObject({ row: 1, rows: 2 });
    expect(ran.err).toContain('2 van 4 records');
  });

  test('where there is nothing else is wrong use, and no answer is made up', async () => {
    for (const format of ['json', 'csv', 'ndjson', 'pretty']) {
      const ran = await evaluated('f.ndjson', '{"id":', ['--format', format]);
      expect(ran).toMatchObject({ code: 2, out: '' });
    }
  });
});

test("other people's text does no harm in the side file", async () => {
  const hostile = '=1+1"<script>\u0007\r\n\u202E';
  const facts = JSON.stringify({ id: hostile, aanbieder: { soort: hostile } });
  const asCsv = await evaluated('f.json', facts, ['--format', 'ndjson', '--errors', 'fouten.csv']);
  const [row] = parseCsv<Record<string, string>>(asCsv.files['fouten.csv'] ?? '', { columns: true });
  expect(row?.['id']).toBe(`'${hostile}`);
  expect(row?.['reason']).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u202E]/);
  const asLines = await evaluated('f.json', facts, ['--format', 'ndjson', '--errors', 'fouten.ndjson']);
  expect(JSON.parse(asLines.files['fouten.ndjson'] ?? '')).toMatchObject({ id: hostile });
  expect(asLines.files['fouten.ndjson']).not.toContain('\u0007');
});

test('an array without records is said to be one', async () => {
  const dutch = await evaluated('f.json', '[]', ['--format', 'ndjson']);
  expect(dutch).toMatchObject({
    code: 0,
    out: '',
    err: "in 'f.json' staan geen records: er is niets beslist\n",
  });
  const english = await evaluated('f.json', ' [ ] ', [], 'en');
  expect(english.err).toBe("there are no records in 'f.json': nothing is decided\n");
});

describe('threads', () => {
  const many =
    heading +
    Array.from({ length: 700 }, (_, place) =>
      place % 100 === 7 ? `kapot ${place}\n` : `p${place};instelling;${80_000 + place * 50}\n`,
    ).join('');

  test.each(['csv', 'ndjson', 'json'])('give the same, in the order of the file, as %s', async (format) => {
    const words = (jobs: string): readonly string[] => [
      '--format',
      format,
      '--errors',
      'fouten.csv',
      '--jobs',
      jobs,
    ];
    const alone = await evaluated('f.csv', many, words('1'));
    const together = await evaluated('f.csv', many, words('2'));
    expect(together).toEqual(alone);
    expect(alone.err).toContain('7 van 700 records');
    if (format === 'csv') expect(idsIn(alone.out)).toHaveLength(693);
  });

  test('a column named __proto__ and a number of many digits stay what they are', async () => {
    const one = '{"aanbieder":{"__proto__":{"soort":"praktijk"},"omzet":{"2023":100000.001}}}\n';
    const ran = await evaluated('f.ndjson', one.repeat(400), ['--format', 'ndjson', '--jobs', '2']);
    const lines = new Set(ran.out.trimEnd().split('\n'));
    expect(lines.size).toBe(1);
    const [line = ''] = lines;
    expect(line).toContain('100000.001');
    expect(line).toContain('__proto__');
  });
});

test('statuses and outcomes in CSV are those of the whole answer', async () => {
  const facts = 'examples/providers.csv';
  const names = ['contracttype', 'plafond_passend', 'verzoek_om_overeenkomst', 'contractvoorwaarden'];
  const words = ['eval', 'asr.ggz@2025', '--facts', facts, ...names.flatMap((name) => ['--decision', name])];
  const whole = JSON.parse((await pol([...words, '--format', 'json'])).out) as readonly Whole[];
  const rows = parseCsv<Record<string, string>>((await pol([...words, '--format', 'csv'])).out, {
    columns: true,
  });
  expect(rows).toHaveLength(whole.length);
  for (const [place, { id, decisions, groups }] of whole.entries())
    for (const [name, entry] of Object.entries({ ...decisions, ...groups })) {
      const { status, outcome } = entry;
      const cell =
        outcome === null ? '' : typeof outcome === 'object' ? JSON.stringify(outcome) : String(outcome);
      expect(rows[place], `${id} ${name}`).toMatchObject({
        [`${name}.status`]: status,
        [`${name}.outcome`]: cell,
      });
    }
}, 120_000);

interface Whole {
  readonly id: string;
  readonly decisions: Readonly<Record<string, { readonly status: string; readonly outcome: unknown }>>;
  readonly groups: Whole['decisions'];
}

describe('options', () => {
  const uses: readonly (readonly [readonly string[], string])[] = [
    [['--jobs', '0'], 'wrong-number'],
    [['--jobs', 'veel'], 'wrong-number'],
    [['--jobs', '65'], 'wrong-number'],
    [['--jobs', '2'], 'option-needs'],
    [['--resume', 'x', '--format', 'csv'], 'option-needs'],
    [['--resume', 'x', '--output', 'y', '--format', 'json'], 'option-needs'],
    [['--output', 'f.csv'], 'file-named-twice'],
    [['--output', 'x', '--errors', './x'], 'file-named-twice'],
    [['--output', 'nergens/x'], 'unwritable-file'],
    [['--output', 'policies'], 'unwritable-file'],
    [['--errors', 'nergens/x'], 'unwritable-file'],
  ];
  test.each(uses)('%j is %s', async (words, code) => {
    for (const language of ['nl', 'en'] as const) {
      const ran = await evaluated('f.csv', heading + good('a'), words, language);
      expect(ran).toMatchObject({ code: 2, out: '' });
      expect(ran.err).toContain(`[${code}]`);
      expect(ran.err).toContain(language === 'nl' ? 'hulp' : 'help');
    }
  });

  test('a question that the policy does not know leaves the file of an earlier answer alone', async () => {
    await inFolder({ ...smallFolder, 'f.json': '{}', 'uit.csv': 'kostbaar' }, async (cwd) => {
      const words = ['--facts', 'f.json', '--output', 'uit.csv', '--format', 'csv', '--decision', 'klase'];
      expect((await pol(['eval', 'proef.klein@2025', ...words], { cwd })).code).toBe(2);
      expect(readFileSync(join(cwd, 'uit.csv'), 'utf8')).toBe('kostbaar');
    });
  });

  test('an argument that is missing has the name that help gives it', async () => {
    expect((await pol(['eval', '--facts', '-'])).err).toContain("'beleid' ontbreekt");
    expect((await pol(['diff', 'a@2024'])).err).toContain("'nieuwer' ontbreekt");
    expect((await pol(['eval', '--facts', '-'], { language: 'en' })).err).toContain("'policy' is missing");
    expect((await pol(['eval', '--help'])).out).toMatch(/^Gebruik: pol eval \[opties\] <beleid>\n/);
  });
});

test('the output is a file, whole and without colour', async () => {
  const ran = await evaluated('f.csv', heading + good('a') + good('b'), [
    '--output',
    'uit.csv',
    '--format',
    'csv',
  ]);
  expect(ran).toMatchObject({ code: 0, out: '', err: '' });
  expect(idsIn(ran.files['uit.csv'] ?? '')).toEqual(['a', 'b']);
});

describe('on a terminal', () => {
  /** Runs with these as terminals, and gives what was written to each. */
  async function watched(isOutWatched: boolean): Promise<{ readonly err: string; readonly out: string }> {
    const written = { out: '', err: '' };
    const stream = (name: 'out' | 'err', isTTY: boolean): Writable =>
      Object.assign(
        new Writable({
          write(chunk: Buffer, _encoding, done) {
            written[name] += chunk.toString();
            done();
          },
        }),
        { isTTY },
      );
    await inFolder({ ...smallFolder, 'f.csv': heading + good('a').repeat(200) }, async (cwd) => {
      await run(['eval', 'proef.klein@2025', '--facts', 'f.csv', '--format', 'csv', '--jobs', '1'], {
        ...{
          cwd,
          stdin: Readable.from([]),
          stdout: stream('out', isOutWatched),
          stderr: stream('err', true),
        },
        ...{ colour: { out: false, err: false }, language: 'en', startThread: startFromSource },
        loadSolver: () => Promise.resolve(null),
        loadEngine: () => Promise.resolve(null),
      });
    });
    return written;
  }

  test('it says how far it is, how fast it goes and how long it takes, and takes that away', async () => {
    const { err } = await watched(false);
    expect(err).toMatch(/\r\u001B\[K[█░]{20} \d+%  \d+ records, [\d,–]+\/s/);
    expect(err.endsWith('\r\u001B[K')).toBe(true);
  });

  test('nothing stands between the answers', async () => {
    const { out, err } = await watched(true);
    expect(idsIn(out)).toHaveLength(200);
    expect(err).toBe('');
  });
});

describe('a run that goes on', () => {
  const facts = heading + Array.from({ length: 200 }, (_, place) => good(`p${place}`)).join('');
  const words = (...more: readonly string[]): readonly string[] => [
    ...['eval', 'proef.klein@2025', '--facts', 'f.csv', '--decision', 'klasse', '--format', 'csv'],
    ...['--output', 'uit.csv', '--errors', 'fouten.csv', '--resume', 'stand', ...more],
  ];
  const inRun = (work: (cwd: string) => Promise<void>): Promise<void> =>
    inFolder({ ...smallFolder, 'f.csv': facts }, async (cwd) => {
      expect((await pol(words(), { cwd })).code).toBe(0);
      await work(cwd);
    });

  test('does nothing when all was done, and says so', async () => {
    await inRun(async (cwd) => {
      const before = readFileSync(join(cwd, 'uit.csv'), 'utf8');
      expect(await pol(words(), { cwd })).toMatchObject({
        code: 0,
        err: 'alle 200 records waren al beslist\n',
      });
      expect((await pol(words(), { cwd, language: 'en' })).err).toContain('[unusable-checkpoint]');
      expect(readFileSync(join(cwd, 'uit.csv'), 'utf8')).toBe(before);
    });
  });

  test('cuts back what was written behind what is known to be done', async () => {
    await inRun(async (cwd) => {
      const [path, kept] = [join(cwd, 'uit.csv'), join(cwd, 'stand')];
      const whole = readFileSync(path, 'utf8');
      const stand = JSON.parse(readFileSync(kept, 'utf8')) as {
        tally: { row: number };
        sizes: { output: number };
      };
      const size = whole.split('\r\n').slice(0, 151).join('\r\n').length + 2;
      const earlier = { ...stand, isDone: false, tally: { ...stand.tally, row: 150, answered: 150 } };
      writeFileSync(kept, JSON.stringify({ ...earlier, sizes: { ...stand.sizes, output: size } }));
      writeFileSync(path, `${whole.slice(0, size)}half een ri`);
      expect(await pol(words(), { cwd })).toMatchObject({
        code: 0,
        err: expect.stringContaining('verder vanaf record 151') as string,
      });
      expect(readFileSync(path, 'utf8')).toBe(whole);
    });
  });

  const unusable: readonly (readonly [string, (cwd: string) => void, readonly string[], string])[] = [
    ['of another question', () => undefined, ['--reading', ''], 'wrong-reading'],
    ['of another day', () => undefined, ['--on', '2024-06-02'], 'ander beleid'],
    ['of another file', (cwd) => writeFileSync(join(cwd, 'f.csv'), heading), [], 'ander bestand'],
    ['that is half', (cwd) => writeFileSync(join(cwd, 'stand'), '{"schema":"pol-check'), [], 'beschadigd'],
    ['that is no such thing', (cwd) => writeFileSync(join(cwd, 'stand'), '{"schema":1}'), [], 'beschadigd'],
    ['that says more than was written', (cwd) => writeFileSync(join(cwd, 'uit.csv'), 'id'), [], 'korter'],
  ];
  test.each(unusable)('refuses what is kept %s', async (_name, change, more, said) => {
    await inRun(async (cwd) => {
      change(cwd);
      const ran = await pol(words(...more), { cwd });
      expect(ran.code).toBe(2);
      expect(ran.err).toContain(said);
    });
  });
});
