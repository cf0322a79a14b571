/** `pol eval` and the four dates: what was known when, and when a policy may be asked. */
import { copyFile } from 'node:fs/promises';
import { Readable, Writable } from 'node:stream';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { loadRevisions, newestOf, onlyNewest } from '../../src/cli/revisions.ts';
import { remarkText } from '../../src/cli/show/remarks.ts';
import { resultSchema } from '../../src/evaluate/result-schema.ts';
import type { EvaluationResult } from '../../src/evaluate/result.ts';
import { inFolder, pol, type Ran } from '../support/cli.ts';
import { revisionFolder, revisionTexts } from '../support/revisions.ts';
import { startFromSource } from '../support/threads.ts';

const policy = 'demo.herzien@2025';
const [, second = '', third = ''] = revisionTexts;

/** `pol eval` of the policy that was revised twice, or of another argument, with other files beside it. */
const ask = (
  words: readonly string[],
  { asked = policy, files = {}, language = 'nl' as 'nl' | 'en' } = {},
): Promise<Ran> =>
  inFolder(revisionFolder(files), (cwd) =>
    pol(['eval', asked, '--facts', 'feiten.json', ...words], { cwd, language }),
  );

const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });

const ioIn = (cwd: string): Io => ({
  cwd,
  stdin: Readable.from([]),
  stdout: nowhere(),
  stderr: nowhere(),
  colour: { out: false, err: false },
  language: 'nl',
  loadSolver: () => Promise.resolve(null),
  loadEngine: () => Promise.resolve(null),
  startThread: startFromSource,
});

const result = (ran: Ran): EvaluationResult => JSON.parse(ran.out) as EvaluationResult;

/** A second revision of which only the month is known. */
const june = { 'policies/demo/2.pol': second.replace('15 juni 2024', 'juni 2024') };

/** A fourth edition that is known to exist. */
const stub = {
  'policies/demo/4.pol': `${second.slice(0, second.indexOf('onderwerp'))}`
    .replace('herziening 2', 'herziening 4')
    .replace('15 juni 2024', 'na 1 oktober 2024')
    .replace('registers     DOC-2025', 'registers     DOC-2025\n  niet bij de hand'),
};

describe('what was known on a day', () => {
  test('a correction that comes out later does not change the answer for an earlier day', async () => {
    const words = ['--known', '2024-06-14', '--on', '2024-07-01', '--format', 'json'];
    const before = await inFolder(
      { ...revisionFolder(), 'policies/demo/2.pol': '', 'policies/demo/3.pol': '' },
      (cwd) => pol(['eval', policy, '--facts', 'feiten.json', ...words], { cwd }),
    );
    const after = await ask(words);
    expect(result(after).decisions['overeenkomst']).toMatchObject({ outcome: 'per_brief' });
    expect(after.out).toBe(before.out);
    const corrected = await ask(['--known', '2024-06-15', '--on', '2024-07-01', '--format', 'json']);
    expect(result(corrected).decisions['overeenkomst']).toMatchObject({ outcome: 'digitaal' });
  });

  test('the page says which revision it is of, and as known when', async () => {
    const ran = await ask(['--known', '2024-06-15']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain('demo.herzien 2025 · revisie 2, zoals bekend op 15 juni 2024');
    expect(ran.out).toMatch(/overeenkomst {2}digitaal/);
  });

  test('before the first revision there is nothing to ask', async () => {
    const ran = await ask(['--bekend', '2024-03-27']);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toBe(
      [
        "fout[policy-not-out]: op 27 maart 2024 was revisie 1 van 'demo.herzien@2025' nog niet verschenen",
        '  = revisie 1 verscheen op 28 maart 2024',
        "  = hulp: er was nog geen tekst om te raadplegen; geef bij '--known' een dag vanaf 2024-03-28",
        '',
      ].join('\n'),
    );
    const english = await ask(['--known', '2024-03-27'], { language: 'en' });
    expect(english.err).toContain("on 27 March 2024 revision 1 of 'demo.herzien@2025' had not come out");
  });

  test('without a day the newest is taken, and that is said', async () => {
    const ran = await ask(['--format', 'json']);
    expect(result(ran)).toMatchObject({ policy: { revision: 3 }, knowledgeDate: null });
    expect(ran.err).toContain(
      "van 'demo.herzien@2025' zijn er 3 revisies; dit antwoord is van de nieuwste, revisie 3",
    );
    expect(ran.err).toContain("kies een andere met 'demo.herzien@2025r1', of met '--known'");
  });
});

describe('a day on which the sources do not tell which revision was in force', () => {
  const doubtful = (words: readonly string[], language: 'nl' | 'en' = 'nl'): Promise<Ran> =>
    ask(['--known', '2024-06-10', '--on', '2024-06-20', ...words], { files: june, language });

  test('gives both answers, and says why', async () => {
    const ran = await doubtful(['--decision', 'overeenkomst']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toBe(
      [
        "! de bronnen zeggen niet welke revisie van 'demo.herzien@2025' op 10 juni 2024 gold: revisie 1 (verschenen op 28 maart 2024) of revisie 2 (verschenen in juni 2024)",
        '  waar hun antwoorden verschillen, staan ze naast elkaar',
        '',
        'Beleid dat twee keer wordt herzien',
        'a · peildatum 20 juni 2024 · demo.herzien 2025 · revisie 1 of 2, zoals bekend op 10 juni 2024',
        '',
        'Beslissingen',
        '  overeenkomst  hangt af van de revisie  DOC-2025-01, DOC-2025-03',
        '                revisie 1: per_brief',
        '                revisie 2: digitaal',
        '',
      ].join('\n'),
    );
  });

  test('in English too, with the reasons of each', async () => {
    const ran = await doubtful(['--decision', 'overeenkomst', '--explain'], 'en');
    expect(ran.out).toContain('the sources do not tell which revision');
    expect(ran.out).toContain('revision 1 or 2, as known on 10 June 2024');
    expect(ran.out).toMatch(/overeenkomst {2}depends on the revision/);
    expect(ran.out).toMatch(/- Revision 1: “per brief”/);
    expect(ran.out).toMatch(/- Revision 2: “digitaal”/);
  });

  test('as data, valid for the schema', async () => {
    const ran = await doubtful(['--format', 'json']);
    expect(ran.err).toContain('de bronnen zeggen niet welke revisie');
    const answer = result(ran);
    expect(resultSchema.parse(answer)).toBeTruthy();
    expect(answer).toMatchObject({
      knowledgeDate: '2024-06-10',
      revisions: [
        { revision: 1, published: { first: '2024-03-28', last: '2024-03-28' }, isAtHand: true },
        { revision: 2, published: { first: '2024-06-01', last: '2024-06-30' }, isAtHand: true },
      ],
    });
    expect(answer.decisions['overeenkomst']).toMatchObject({
      status: 'undetermined',
      causes: [{ reason: 'revision' }],
      byRevision: [{ outcome: 'per_brief' }, { outcome: 'digitaal' }],
    });
    expect(answer.requirements['voorwaarden.inschrijving']).toMatchObject({ outcome: 'met', byRevision: [] });
    const line = await doubtful(['--format', 'ndjson']);
    expect(JSON.parse(line.out)).toEqual(answer);
  });

  test('as a row, with the answers of each in a column of their own', async () => {
    const ran = await doubtful(['--format', 'csv', '--decision', 'overeenkomst']);
    const [row] = parseCsv(ran.out, { columns: true }) as Record<string, string>[];
    expect(row?.['overeenkomst.status']).toBe('undetermined');
    expect(JSON.parse(row?.['overeenkomst.byRevision'] ?? '')).toEqual([
      { revision: 1, status: 'decided', outcome: 'per_brief' },
      { revision: 2, status: 'decided', outcome: 'digitaal' },
    ]);
  });

  test('a milestone that moved has both days', async () => {
    const ran = await ask(['--known', '2024-09-10', '--on', '2024-10-05']);
    expect(ran.out).toMatch(/proces\.reactie {2}hangt af van de revisie/);
    expect(ran.out).toContain('revisie 2: ≤ 1 oktober 2024');
    expect(ran.out).toContain('revisie 3: ≤ 15 oktober 2024');
    expect(ran.out).toMatch(/overeenkomst {2}digitaal/);
  });

  test('what one revision does not have is named, and a decision of one may be asked', async () => {
    const files = {
      'policies/demo/3.pol': `${third}\nbeslissing nieuw : ja/nee\n  volgens DOC-2025-06\n  = zorgaanbieder.ingeschreven\n`,
    };
    const ran = await ask(['--known', '2024-09-10', '--decision', 'nieuw'], { files });
    expect(ran.out).toMatch(/nieuw {2}hangt af van de revisie/);
    expect(ran.out).toContain('revisie 2: staat er niet in');
    expect(ran.out).toContain('revisie 3: ja');
    const wrong = await ask(['--known', '2024-09-10', '--decision', 'niew'], { files });
    expect(wrong.err).toContain("bedoelde u 'nieuw'?");
    expect(wrong.code).toBe(2);
  });

  test('with --strict an answer that depends on the revision is a finding', async () => {
    expect((await doubtful(['--decision', 'overeenkomst', '--strict'])).code).toBe(1);
    const sure = await ask(['--known', '2024-06-20', '--decision', 'overeenkomst', '--strict']);
    expect(sure.code).toBe(0);
  });
});

describe('a revision that is named exactly', () => {
  test.each([`${policy}r1`, 'policies/demo/1.pol'])('%s is taken, without a word', async (asked) => {
    const ran = await ask(['--decision', 'overeenkomst'], { asked });
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toMatch(/overeenkomst {2}per_brief/);
    expect(ran.out).not.toContain('revisie');
  });

  test('an artefact names one revision, from whatever folder', async () => {
    await inFolder({ ...revisionFolder(), 'onder/leeg.txt': '' }, async (cwd) => {
      await pol(['compile'], { cwd });
      const words = ['--facts', '../feiten.json', '--known', '2024-07-01', '--format', 'json'];
      const artefact = await pol(['eval', '../compiled/demo/2.json', ...words], { cwd: `${cwd}/onder` });
      const named = await pol(['eval', policy, ...words], { cwd: `${cwd}/onder` });
      expect(artefact.code).toBe(0);
      expect(named.out).toBe(artefact.out);
    });
  });

  test('is held against the day', async () => {
    const later = await ask(['--known', '2024-06-14'], { asked: `${policy}r2` });
    expect(later.code).toBe(2);
    expect(later.err).toContain("op 14 juni 2024 was revisie 2 van 'demo.herzien@2025' nog niet verschenen");
    expect(later.err).toContain("vraag wat toen kon gelden: 'demo.herzien@2025r1'");
    const older = await ask(['--known', '2024-06-20'], { asked: `${policy}r1` });
    expect(older.code).toBe(0);
    expect(older.out).toContain('niet meer revisie 1, maar revisie 2 (verschenen op 15 juni 2024)');
    const perhaps = await ask(['--known', '2024-09-10'], { asked: `${policy}r3` });
    expect(perhaps.out).toContain(
      'revisie 2 (verschenen op 15 juni 2024) of revisie 3 (verschenen in september 2024)',
    );
    expect(perhaps.out).toContain('dit antwoord is van revisie 3');
    const path = await ask(['--known', '2024-09-10'], { asked: 'policies/demo/3.pol' });
    expect(path.out).toContain("of revisie 3 van 'demo.herzien@2025' op 10 september 2024 al was verschenen");
  });

  test('two files of one revision are refused', async () => {
    const ran = await ask([], { files: { 'policies/demo/ook.pol': third } });
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('[several-policies]');
    expect(ran.err).toContain('policies/demo/3.pol, policies/demo/ook.pol');
  });
});

describe('a command that shows one text', () => {
  test('takes the newest that may have been in force, and says so', async () => {
    const asked = await inFolder(revisionFolder(), (cwd) => loadRevisions(ioIn(cwd), policy, '2024-09-10'));
    if (asked === null) throw new Error('the revisions have errors');
    expect(asked.candidates.map(({ program }) => program.revision)).toEqual([2, 3]);
    const { candidates, remarks } = onlyNewest(asked);
    expect(candidates).toEqual([newestOf(asked)]);
    expect(remarks.map((remark) => remarkText(remark, 'nl').help)).toEqual(['dit antwoord is van revisie 3']);
  });
});

describe('a folder as the policy', () => {
  test('is no choice where it holds more than one', async () => {
    const ran = await ask([], { asked: 'policies/demo' });
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('geef het pad van het bestand dat u bedoelt: policies/demo/1.pol');
  });

  test('is one where it holds one', async () => {
    const files = { 'los/1.pol': revisionTexts[0] ?? '', 'los/woorden.pol': 'taal nl\n\nwoordenlijst los\n' };
    const ran = await inFolder(revisionFolder(files), async (cwd) => {
      await copyFile(`${cwd}/policies/demo/DOC-2025.norms.jsonl`, `${cwd}/los/DOC-2025.norms.jsonl`);
      return pol(['eval', 'los/', '--facts', 'feiten.json'], { cwd });
    });
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toMatch(/overeenkomst {2}per_brief/);
  });

  test('holds nothing to ask where it holds a vocabulary', async () => {
    const files = { 'policies/woorden.pol': 'taal nl\n\nwoordenlijst los\n' };
    const ran = await ask([], { asked: 'policies/woorden.pol', files });
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('[no-policies]');
  });
});

describe('an edition that is not at hand', () => {
  test('is said to exist, and no answer is made up', async () => {
    const ran = await ask([], { files: stub });
    expect(ran.code).toBe(0);
    expect(ran.out).toContain(
      "revisie 4 van 'demo.herzien@2025' bestaat (verschenen op of na 2 oktober 2024), maar de tekst ervan is niet bij de hand",
    );
    expect(ran.out).toContain("de revisie ervoor is 'demo.herzien@2025r3'");
    expect(ran.out).not.toContain('digitaal');
  });

  test('that may have been in force leaves the answer open', async () => {
    const ran = await ask(['--known', '2024-11-01', '--decision', 'overeenkomst'], { files: stub });
    expect(ran.out).toContain('was op 1 november 2024 misschien bekend');
    expect(ran.out).toContain('revisie 3: digitaal');
    expect(ran.out).toContain('revisie 4: de tekst is niet bij de hand');
    const data = await ask(['--known', '2024-11-01', '--format', 'json'], { files: stub });
    expect(result(data).decisions['overeenkomst']).toMatchObject({
      status: 'undetermined',
      possible: ['digitaal', { status: 'gap' }],
      causes: [{ reason: 'revision', details: { notAtHandIn: '4' } }],
    });
  });

  test('does not touch the answer for a day before it', async () => {
    const words = ['--known', '2024-10-01', '--format', 'json'];
    expect((await ask(words, { files: stub })).out).toBe((await ask(words)).out);
  });
});

describe('a reference date on which the policy may not be asked', () => {
  const other = (name: string, year: number, from: string, to: string): string =>
    second
      .slice(0, second.indexOf('voorbeeld'))
      .replace('demo.herzien 2025 herziening 2', `${name} ${year}`)
      .replace('28 maart 2024 tot en met 31 december 2026', `${from} tot en met ${to}`);
  const files = {
    'policies/a/2026.pol': other('demo.herzien', 2026, '1 april 2025', '31 december 2027'),
    'policies/a/ander.pol': other('demo.ander', 2027, '1 april 2026', '31 december 2028'),
    'policies/a/stuk.pol': 'taal nl\n\nbeleid demo.stuk 2027\n  gebruikt er.is.geen\n',
  };

  test('is said at the top, with the policies that may, the same one first', async () => {
    const ran = await ask(['--on', '2027-06-01'], { asked: `${policy}r1`, files });
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out.split('\n').slice(0, 3)).toEqual([
      "! 'demo.herzien@2025' is op 1 juni 2027 niet te raadplegen: dat kan vanaf 28 maart 2024 tot en met 31 december 2026",
      "  op die dag wel te raadplegen: 'demo.herzien@2026', 'demo.ander@2027'",
      '',
    ]);
  });

  test('is said on standard error where the answer is data, and is a finding with --strict', async () => {
    const words = ['--on', '2028-06-01', '--format', 'json', '--decision', 'overeenkomst'];
    const ran = await ask(words, { files, language: 'en' });
    expect(ran.code).toBe(0);
    expect(ran.err).toContain("'demo.herzien@2025' may not be asked on 1 June 2028");
    expect(ran.err).toContain("may be asked on that day: 'demo.ander@2027'");
    expect(result(ran).notes).toContainEqual({
      kind: 'referenceDateOutside',
      date: '2028-06-01',
      from: '2024-03-28',
      to: '2026-12-31',
    });
    expect((await ask([...words, '--strict'], { files })).code).toBe(1);
    expect((await ask([...words.slice(2), '--on', '2026-06-01', '--strict'], { files })).code).toBe(0);
  });

  test('may be a day on which nothing here may be asked', async () => {
    const ran = await ask(['--on', '2040-06-01'], { asked: 'policies/demo/1.pol', files });
    expect(ran.out).toContain('op die dag is hier geen ander beleid te raadplegen');
  });

  test('is said once for each day of many records', async () => {
    const facts = ['2027-06-01', '2027-06-01', '2028-06-01'].map((peildatum, id) => ({
      id: String(id),
      peildatum,
    }));
    const ran = await ask(['--format', 'csv'], { files: { ...files, 'feiten.json': JSON.stringify(facts) } });
    expect(ran.err.match(/niet te raadplegen/g)).toHaveLength(2);
  });
});

test('where there are several revisions, each is named with its number', async () => {
  for (const asked of [`${policy}r9`, 'demo.anders@2025', 'demo.herzien']) {
    const ran = await ask([], { asked });
    expect(ran.err).toContain(`kies uit ${policy}r1, ${policy}r2, ${policy}r3`);
  }
});
