/** `pol eval` and the other commands on the real policy, as their users run them. */
import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { resultSchema } from '../../src/evaluate/result-schema.ts';
import type { EvaluationResult } from '../../src/evaluate/result.ts';
import { inFolder, pol, smallFolder, smallPolicy } from '../support/cli.ts';
import { root } from '../support/policies.ts';

const hostile = '<script>alert("1")</script>\u0007=1+1\r\n\u202Eomgekeerd';

describe('answers', () => {
  test('are valid for the published schema, also from the artefact, and the same from both', async () => {
    const words = ['--facts', 'examples/providers/vechtzicht.json', '--on', '2024-09-01', '--format', 'json'];
    const fromSource = await pol(['eval', 'asr.ggz@2025r1', ...words]);
    const fromArtefact = await pol(['eval', 'compiled/asr/ggz/2025.json', ...words]);
    expect(fromSource.code).toBe(0);
    expect(resultSchema.parse(JSON.parse(fromSource.out))).toBeTruthy();
    expect(fromArtefact.out).toBe(fromSource.out);
  });

  test('the gap between the thresholds depends on the reading', async () => {
    const words = [
      'eval',
      'asr.ggz@2025',
      '--facts',
      'examples/providers/vechtzicht.json',
      '--decision',
      'contracttype',
    ];
    const printed = await pol(words);
    expect(printed.out).toContain('gat: het beleid bepaalt niets');
    expect(printed.out).toContain('een andere lezing geeft een andere uitkomst: contracttype');
    const intended = await pol([...words, '--reading', 'drempels=hoog', '--language', 'en']);
    expect(intended.out).toMatch(/contracttype\s+digitaal_met_vragenlijst/);
    expect(intended.out).toContain('another reading gives another outcome');
  });

  test('a condition that is not met is named with its norm and its place, said once', async () => {
    const ran = await pol(['eval', 'asr.ggz@2025', '--facts', 'examples/providers/de-kleine-werf.json']);
    expect(ran.out).toContain('contractvoorwaarden.kwaliteit.externe_audit');
    expect(ran.out).toMatch(/GGZ-2025-180 · [^·]*Contractvoorwaarden > Kwaliteit, punt 1, deel 3 · /);
    expect(ran.out).not.toContain('Contractvoorwaarden > Kwaliteit, Contractvoorwaarden');
  });

  test('a group that is asked for by name says whether it is met, and what it stands on', async () => {
    const words = ['asr.ggz@2025', '--facts', 'examples/providers/de-kleine-werf.json', '--decision'];
    const hard = await pol(['eval', ...words, 'contractvoorwaarden', '--language', 'en']);
    expect(hard.out).toMatch(/^contractvoorwaarden {2}not met {2}GGZ-2025-133, GGZ-2025-149$/m);
    expect(hard.out).toContain('judgements: ');
    const soft = await pol(['eval', ...words, 'richtinggevend_kader', '--language', 'en']);
    expect(soft.out).toMatch(/^richtinggevend_kader {2}Expectations and guidance .*: \d+ yes/m);
  });

  test('many records come as an array, a line each, or a row each', async () => {
    const words = (format: string) =>
      pol([
        'eval',
        'asr.ggz@2025',
        '--facts',
        'examples/providers.csv',
        '--decision',
        'contracttype',
        '--format',
        format,
      ]);
    const array = JSON.parse((await words('json')).out) as { readonly id: string }[];
    const lines = (await words('ndjson')).out.trimEnd().split('\n');
    const rows = (await words('csv')).out.trimEnd().split('\r\n');
    expect(array.length).toBeGreaterThanOrEqual(8);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(array);
    expect(rows[0]).toBe('id,referenceDate,contracttype.status,contracttype.outcome,errors');
    expect(rows.slice(1).map((row) => row.split(',')[0])).toEqual(array.map(({ id }) => id));
  });

  test('CSV and JSON of the same providers give the same answers', async () => {
    const decisions = ['contracttype', 'plafond_passend', 'verzoek_om_overeenkomst'].flatMap((name) => [
      '--decision',
      name,
    ]);
    const run = (facts: string) =>
      pol(['eval', 'asr.ggz@2025', '--facts', facts, ...decisions, '--format', 'ndjson']);
    const fromCsv = (await run('examples/providers.csv')).out.trimEnd().split('\n');
    for (const line of fromCsv) {
      const row = JSON.parse(line) as { readonly id: string };
      const fromJson = await run(`examples/providers/${row.id}.json`);
      expect(outcomes(row)).toEqual(outcomes(JSON.parse(fromJson.out)));
    }
    expect(fromCsv.length).toBeGreaterThanOrEqual(8);
  });
});

/** Status and outcome of each decision. */
const outcomes = (result: unknown): unknown =>
  Object.entries((result as EvaluationResult).decisions).map(([name, entry]) => [
    name,
    entry.status,
    entry.outcome,
  ]);

describe("other people's text", () => {
  const policy = smallPolicy
    .replace('"Klein beleid"', '"<script>alert(1)</script> =1+1"')
    .replace('"is ingeschreven"', '"<b>=1+1</b>"');
  const facts = JSON.stringify({
    id: hostile,
    aanbieder: { naam: hostile, ingeschreven: false, soort: 'praktijk' },
  });

  test.each(['pretty', 'json', 'ndjson', 'csv'])('does no harm in %s', async (format) => {
    const ran = await inFolder({ ...smallFolder, 'policies/proef/2025.pol': policy }, (cwd) =>
      pol(['eval', 'proef.klein@2025', '--facts', '-', '--format', format], { cwd, stdin: facts }),
    );
    if (format === 'pretty') expect(ran.out).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u202E]/);
    if (format === 'json' || format === 'ndjson') {
      expect(JSON.parse(ran.out)).toMatchObject({ id: hostile });
      expect(ran.out).not.toContain('\u0007');
    }
    if (format === 'csv') expect(parseCsv(ran.out, { columns: true })).toMatchObject([{ id: hostile }]);
  });

  test('a cell that a spreadsheet would run is escaped', async () => {
    const ran = await inFolder(smallFolder, (cwd) =>
      pol(['eval', 'proef.klein@2025', '--facts', '-', '--format', 'csv'], {
        cwd,
        stdin: '{ "id": "=1+1" }',
      }),
    );
    expect(ran.out.split('\r\n')[1]).toMatch(/^'=1\+1,/);
  });
});

describe('check, compile, format and test', () => {
  test('the policies are sound, fresh, laid out, and their examples pass', async () => {
    expect(await pol(['check', 'policies', '--strict'])).toMatchObject({ code: 0, out: '' });
    expect((await pol(['compile', '--check'])).code).toBe(0);
    expect((await pol(['format', '--check'])).code).toBe(0);
    expect((await pol(['test'])).code).toBe(0);
    // Over a thousand examples: half a minute on a quiet machine, more on a busy one.
  }, 240_000);

  test('a stale artefact is found, and written again', async () => {
    await inFolder({ ...smallFolder, 'compiled/proef/2025.json': '{}' }, async (cwd) => {
      const stale = await pol(['compile', '--check'], { cwd });
      expect(stale.code).toBe(1);
      expect(stale.err).toContain('[stale-artefact]');
      expect((await pol(['compile'], { cwd })).code).toBe(0);
      expect((await pol(['compile', '--check'], { cwd })).code).toBe(0);
    });
  });

  test('an example that fails is shown with what was expected and found', async () => {
    const wrong = smallPolicy.replace('verwacht klasse = instelling', 'verwacht klasse = praktijk');
    const ran = await inFolder({ ...smallFolder, 'policies/proef/2025.pol': wrong }, (cwd) =>
      pol(['test'], { cwd }),
    );
    expect(ran.code).toBe(1);
    expect(ran.out).toContain("'klasse' moest praktijk zijn en is instelling");
    expect(ran.err).toContain('0 voorbeelden geslaagd, 1 niet geslaagd');
  });

  test('Dutch to English and back gives the same file', async () => {
    const files = { 'a.pol': readFileSync(`${root}policies/asr/ggz/2025.pol`, 'utf8') };
    await inFolder(files, async (cwd) => {
      await pol(['format', 'a.pol'], { cwd });
      const dutch = (await pol(['format', 'a.pol', '--stdout'], { cwd })).out;
      await pol(['format', 'a.pol', '--taal', 'en'], { cwd });
      const english = (await pol(['format', 'a.pol', '--stdout'], { cwd })).out;
      expect(english).toContain('policy asr.ggz 2025');
      await pol(['format', 'a.pol', '--taal', 'nl'], { cwd });
      expect((await pol(['format', 'a.pol', '--stdout'], { cwd })).out).toBe(dutch);
    });
  });

  test.each(['pretty', 'compact', 'json', 'sarif'])('findings in %s', async (format) => {
    const wrong = smallPolicy.replace('vereist aanbieder.ingeschreven', 'vereist aanbieder.ingeschrevn');
    const ran = await inFolder({ ...smallFolder, 'policies/proef/2025.pol': wrong }, (cwd) =>
      pol(['check', '--format', format], { cwd }),
    );
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('unknown-name');
    if (format === 'json' || format === 'sarif') expect(JSON.parse(ran.out)).toBeTruthy();
    if (format === 'compact') expect(ran.out).toMatch(/2025\.pol:\d+:\d+: .*unknown-name/);
  });
});
