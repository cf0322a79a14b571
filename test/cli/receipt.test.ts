/** Receipts: they hold what was decided on, no more unless it is asked for, and every difference is found and named. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { receiptJsonSchema, receiptSchema } from '../../src/receipt/schema.ts';
import { receiptDigest, type Receipt } from '../../src/receipt/receipt.ts';
import { inFolder, pol, smallFolder, smallPolicy, type Ran } from '../support/cli.ts';
import { root } from '../support/policies.ts';

const one =
  '{ "id": "a", "aanbieder": { "soort": "instelling", "omzet": { "2023": 100000.00 }, "naam": "Geheim" } }';
const many = [
  one,
  '{ "id": "b", "aanbieder": { "soort": "ziekenhuis" } }',
  '{ "id": ',
  '{ "id": "c", "aanbieder": { "soort": "praktijk" } }',
].join('\n');

interface Made {
  readonly cwd: string;
  readonly made: Ran;
  readonly text: () => string;
  readonly receipt: () => Receipt;
  readonly write: (name: string, content: string) => void;
  readonly replay: (...words: readonly string[]) => Promise<Ran>;
  readonly replayIn: (language: 'nl' | 'en', ...words: readonly string[]) => Promise<Ran>;
}

/** A receipt of these facts, in a folder with the small policy. */
const withReceipt = (
  facts: string,
  words: readonly string[],
  test: (made: Made) => Promise<void>,
  files: Readonly<Record<string, string>> = {},
): Promise<void> =>
  inFolder({ ...smallFolder, 'f.ndjson': facts, ...files }, async (cwd) => {
    const common = ['--facts', 'f.ndjson', '--format', 'csv', '--receipt', 'bewijs.json'];
    const made = await pol(['eval', 'proef.klein@2025', ...common, ...words], { cwd });
    const text = (): string => readFileSync(join(cwd, 'bewijs.json'), 'utf8');
    const replayIn: Made['replayIn'] = (language, ...more) =>
      pol(['replay', 'bewijs.json', ...more], { cwd, language });
    await test({
      ...{ cwd, made, text, replayIn },
      receipt: () => JSON.parse(text()) as Receipt,
      write: (name, content) => writeFileSync(join(cwd, name), content),
      replay: (...more) => replayIn('nl', ...more),
    });
  });

const withFacts = ['--facts', 'f.ndjson'];
const onDay = ['--on', '2024-06-01'];

describe('a receipt', () => {
  test('is valid for the published schema, and holds no facts', async () => {
    expect(readFileSync(`${root}docs/schema/pol-receipt.schema.json`, 'utf8')).toBe(receiptJsonSchema());
    await withReceipt(one, [...onDay, '--decision', 'klasse'], async ({ cwd, text, receipt }) => {
      expect(receiptSchema.parse(receipt())).toEqual(receipt());
      expect(receipt()).toMatchObject({
        policy: { name: 'proef.klein', year: 2025, revisions: [{ revision: 1 }] },
        asked: { decisions: ['klasse'], readings: {}, referenceDate: '2024-06-01', knowledgeDate: null },
        ...{ solver: 'notAsked', context: null, records: 1, unread: 0, perRecord: null },
        record: { row: 1, id: 'a', referenceDate: '2024-06-01' },
      });
      expect(text()).not.toMatch(/Geheim|100000|instelling/);
      expect(existsSync(join(cwd, 'bewijs.records.ndjson'))).toBe(false);
    });
  });

  test('is the same whatever the form of the output, the number of threads and the layout of the facts', async () => {
    const texts: string[] = [];
    const lines = Array.from({ length: 300 }, (_, place) => one.replace('"a"', `"p${place}"`));
    for (const [facts, words] of [
      [lines.join('\n'), ['--jobs', '1']],
      [lines.join('\n'), ['--jobs', '2']],
      [lines.join('\n').replaceAll(' ', '').replaceAll('100000.00', '1e5'), ['--format', 'ndjson']],
      [lines.join('\n'), ['--format', 'pretty', '--output', 'uit.txt']],
    ] as const)
      await withReceipt(facts, [...onDay, ...words], async ({ text, cwd }) => {
        texts.push(text() + readFileSync(join(cwd, 'bewijs.records.ndjson'), 'utf8'));
      });
    expect(new Set(texts).size).toBe(1);
  }, 60_000);

  test('of more records has a line for each, and says how many could not be read', async () => {
    await withReceipt(many, onDay, async ({ cwd, receipt }) => {
      expect(receipt()).toMatchObject({ records: 3, unread: 1, record: null });
      const lines = readFileSync(join(cwd, 'bewijs.records.ndjson'), 'utf8').trimEnd().split('\n');
      const rows = lines.map((line) => JSON.parse(line) as { readonly row: number });
      expect(rows.map(({ row }) => row)).toEqual([1, 2, 4]);
    });
  });

  test('holds the facts where that is asked for, digit for digit', async () => {
    const facts = one
      .replace('100000.00', '100000.000000000000000001')
      .replace('Geheim', '<script>=1+1\\u0007\\u2028');
    await withReceipt(facts, [...onDay, '--with-facts'], async ({ text, replay }) => {
      expect(text()).toContain('100000.000000000000000001');
      expect(text()).toContain('<script>=1+1');
      expect(text()).not.toContain('\u0007');
      expect((await replay()).code).toBe(0);
    });
  });

  test('is not made with facts by themselves', async () => {
    await withReceipt(one, [], async ({ cwd }) => {
      const ran = await pol(['eval', 'proef.klein@2025', ...withFacts, '--with-facts'], { cwd });
      expect(ran.err).toContain('[option-needs]');
      expect(ran.code).toBe(2);
    });
  });
});

describe('a replay', () => {
  test('of the same is the same, and says so in both languages', async () => {
    await withReceipt(one, onDay, async ({ replay, replayIn }) => {
      expect(await replay(...withFacts)).toEqual({
        code: 0,
        err: '',
        out: [
          'bewijs over proef.klein@2025, revisie 1: 1 record',
          '  ✓ beleid    hetzelfde',
          '  ✓ compiler  hetzelfde',
          '  · omgeving  geen',
          '  ✓ gegevens  hetzelfde',
          '  · oplosser  geen',
          '  ✓ antwoord  hetzelfde',
          'Alles klopt: op deze gegevens geeft dit beleid dit antwoord.',
          '',
        ].join('\n'),
      });
      const english = await replayIn('en', ...withFacts);
      expect(english.out).toContain('All is as it says: on these facts this policy gives this answer.');
      expect(english.out).toMatch(/✓ policy {4}the same/);
    });
  });

  test('of another policy with the same answer says which differs, and that the answer does not', async () => {
    await withReceipt(one, onDay, async ({ write, replay, replayIn }) => {
      write('policies/proef/2025.pol', smallPolicy.replace('vanaf € 100.000 ', 'vanaf € 99.000  '));
      const ran = await replay(...withFacts);
      expect(ran.code).toBe(1);
      expect(ran.out).toMatch(
        /✗ beleid {4}anders: het bewijs is van [0-9a-f]{12}, dit is [0-9a-f]{12}; het beleid zegt/,
      );
      expect(ran.out).toContain('✓ antwoord  hetzelfde');
      expect(ran.out).toContain('Niet alles is als toen, maar het antwoord is hetzelfde.');
      const english = await replayIn('en', ...withFacts);
      expect(english.out).toContain('the policy says something else than it did');
      expect(english.out).toContain('Not all is as it was, but the answer is the same.');
    });
  });

  test('takes the policy that it is given, such as the one of that time from the archive', async () => {
    await withReceipt(one, onDay, async ({ cwd, write, replay }) => {
      await pol(['compile', '--out', 'archief'], { cwd });
      write('policies/proef/2025.pol', smallPolicy.replace('vanaf € 100.000 ', 'vanaf € 110.000 '));
      const now = await replay(...withFacts);
      expect(now.code).toBe(1);
      expect(now.out).toContain('Het antwoord is niet meer dat van het bewijs.');
      const then = await replay(...withFacts, '--beleid', 'archief/proef/2025.json');
      expect(then.out).toContain('Alles klopt');
      expect(then.code).toBe(0);
    });
  });

  test('of other facts names them, of more records by row', async () => {
    await withReceipt(many, onDay, async ({ write, replay, replayIn }) => {
      expect((await replay(...withFacts)).code).toBe(0);
      write('f.ndjson', many.replace('praktijk', 'instelling'));
      const ran = await replay(...withFacts);
      expect(ran.code).toBe(1);
      expect(ran.out).toContain('van 1 record zijn het niet de gegevens waarop toen is beslist: rij 4');
      expect(ran.out).toContain('voor 1 record komt er iets anders uit: rij 4');
      write('f.ndjson', `${many}\n${one}`);
      expect((await replayIn('en', ...withFacts)).out).toContain(
        'at that time 3 records were decided, now 4',
      );
    });
  });

  test('needs the facts unless they are in it', async () => {
    await withReceipt(many, onDay, async ({ replay, replayIn }) => {
      expect(await replay()).toMatchObject({ code: 2, out: '' });
      expect((await replay()).err).toContain("in 'bewijs.json' staan de gegevens niet waarop is beslist");
      expect((await replayIn('en')).err).toContain('does not hold the facts that were decided on');
    });
    await withReceipt(many, [...onDay, '--with-facts'], async ({ replay }) => {
      expect(await replay()).toMatchObject({ code: 0, err: '' });
    });
  });

  test('holds facts about the world to it as well', async () => {
    const world = {
      'wereld.json': '{ "landelijk": { "x": 1 } }',
      'ander.json': '{ "landelijk": { "x": 2 } }',
    };
    await withReceipt(
      one,
      [...onDay, '--context', 'wereld.json'],
      async ({ replay }) => {
        expect((await replay(...withFacts)).err).toContain('[replay-needs]');
        expect((await replay(...withFacts, '--context', 'wereld.json')).out).toContain(
          '✓ omgeving  hetzelfde',
        );
        const other = await replay(...withFacts, '--context', 'ander.json');
        expect(other.out).toMatch(/✗ omgeving {2}anders: .* over de wereld is iets anders gegeven dan toen/);
        expect(other.code).toBe(1);
      },
      world,
    );
  });

  test('of another compiler says so', async () => {
    await withReceipt(one, onDay, async ({ receipt, write, replay, replayIn }) => {
      const { digest: _digest, ...rest } = { ...receipt(), compiler: '0.0.9' };
      write('bewijs.json', JSON.stringify({ ...rest, digest: receiptDigest(rest) }));
      const ran = await replay(...withFacts);
      expect(ran.out).toMatch(/✗ compiler {2}anders: het bewijs is van versie 0\.0\.9, dit is \d/);
      expect(ran.code).toBe(1);
      expect((await replayIn('en', ...withFacts)).out).toContain('the receipt is of version 0.0.9');
    });
  });

  test('with another use of a solver says what hangs on it', async () => {
    await withReceipt(one, onDay, async ({ receipt, write, replay, replayIn }) => {
      const { digest: _digest, ...rest } = { ...receipt(), solver: 'used' as const };
      write('bewijs.json', JSON.stringify({ ...rest, digest: receiptDigest(rest) }));
      const ran = await replay(...withFacts);
      expect(ran.out).toContain('✗ oplosser  anders: toen gevraagd, nu niet nodig; wat van de samenhang');
      expect(ran.code).toBe(1);
      const english = await replayIn('en', ...withFacts);
      expect(english.out).toContain(
        'other: asked at that time, not needed now; what hangs on how facts relate',
      );
    });
  });
});

describe('what is no receipt any more', () => {
  const changes: readonly (readonly [string, (text: string) => string, string, string])[] = [
    ['half of one', (text) => text.slice(0, 300), 'of het breekt af', 'or breaks off'],
    ['nothing', () => '', 'geen JSON', 'no JSON'],
    [
      'an answer',
      () => '{"schema":"pol-result/1"}',
      "'schema' is 'pol-result/1'",
      "'schema' is 'pol-result/1'",
    ],
    ['something else', () => '[]', "'schema' is niet 'pol-receipt/1'", "'schema' is not 'pol-receipt/1'"],
    [
      'a later schema',
      (text) => text.replace('receipt/1', 'receipt/2'),
      "'pol-receipt/2'",
      "'pol-receipt/2'",
    ],
    [
      'another outcome',
      (text) => text.replace(/"answers": "sha256:./, '"answers": "sha256:0'),
      'gewijzigd',
      'was changed',
    ],
    ['another id', (text) => text.replace('"id": "a"', '"id": "b"'), 'gewijzigd', 'was changed'],
    ['a part that is not there', (text) => text.replace('"solver": "notAsked",', ''), "'solver'", "'solver'"],
    [
      'a field of one more',
      (text) => text.replace('{', '{ "<script>\\u0007": 1,'),
      'andere vorm',
      'another shape',
    ],
    ['nested too deep', () => `${'['.repeat(5000)}${']'.repeat(5000)}`, 'geen JSON', 'no JSON'],
  ];
  test.each(changes)('%s', async (_name, change, dutch, english) => {
    await withReceipt(one, onDay, async ({ text, write, replay, replayIn }) => {
      write('bewijs.json', change(text()));
      for (const [ran, said] of [
        [await replay(...withFacts), dutch],
        [await replayIn('en', ...withFacts), english],
      ] as const) {
        expect(ran).toMatchObject({ code: 2, out: '' });
        expect(ran.err).toContain('[unusable-receipt]');
        expect(ran.err).toContain(said);
        expect(ran.err).not.toMatch(/[\u0000-\u0008\u000B-\u001F]/);
      }
    });
  });

  const beside: readonly (readonly [string, (text: string) => string])[] = [
    ['a line less', (text) => text.split('\n').slice(0, 2).join('\n')],
    ['half a line', (text) => text.slice(0, -40)],
    ['another line', (text) => text.replace('"row":4', '"row":3')],
    ['a line twice', (text) => text + text.split('\n')[0]],
    ['something else', () => '<script>\n'],
    ['other facts', (text) => text.replace('praktijk', 'instelling')],
  ];
  test.each(beside)('the file beside it with %s', async (_name, change) => {
    await withReceipt(many, [...onDay, '--with-facts'], async ({ cwd, write, replay, replayIn }) => {
      const name = 'bewijs.records.ndjson';
      write(name, change(readFileSync(join(cwd, name), 'utf8')));
      const ran = await replay();
      expect(ran).toMatchObject({ code: 2, out: '' });
      expect(ran.err).toContain('het bestand ernaast met de records is gewijzigd of breekt af');
      expect((await replayIn('en')).err).toContain('the file beside it with the records');
    });
  });

  test('a file beside it that is somewhere else is not looked for', async () => {
    await withReceipt(many, onDay, async ({ receipt, write, replay }) => {
      const { digest: _digest, ...whole } = receipt();
      const rest = { ...whole, perRecord: { file: '../../etc/passwd', digest: receipt().digest } };
      write('bewijs.json', JSON.stringify({ ...rest, digest: receiptDigest(rest) }));
      expect((await replay(...withFacts)).err).toContain("'perRecord.file' heeft een andere vorm");
    });
  });
});

test('where the file beside it is gone the whole is compared all the same', async () => {
  await withReceipt(many, onDay, async ({ cwd, write, replay }) => {
    const { rmSync } = await import('node:fs');
    rmSync(join(cwd, 'bewijs.records.ndjson'));
    expect((await replay(...withFacts)).code).toBe(0);
    write('f.ndjson', many.replace('praktijk', 'instelling'));
    const ran = await replay(...withFacts);
    expect(ran.out).toContain('dit zijn niet de gegevens waarop toen is beslist');
    expect(ran.code).toBe(1);
  });
});
