/** `pol diff`: every form, what the exit code says, and what cannot be compared. */
import { describe, expect, test } from 'vitest';
import { diffSchema } from '../../src/diff/schema.ts';
import { inFolder, pol, smallFolder, smallPolicy, type Ran } from '../support/cli.ts';

/** The same a year later, at the same place in the cycle. */
const nextYear = smallPolicy.replace(/\b(202[3-6])\b/g, (year) => String(Number(year) + 1));

const stricter = nextYear.replace('vóór 1 augustus 2025', 'vóór 1 juli 2025');

const run = (
  newer: string,
  words: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<Ran> =>
  inFolder({ ...smallFolder, 'policies/proef/2026.pol': newer, ...more }, (cwd) =>
    pol(['diff', 'proef.klein@2025', 'proef.klein@2026', ...words], { cwd }),
  );

describe('a term that is a month shorter', () => {
  test('is stricter, with a case in both editions', async () => {
    const { code, out, err } = await run(stricter, []);
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('op_tijd  strenger');
    expect(out).toMatch(/gevraagd op \(aanbieder\.gevraagd_op\) +\d+ juli 2024 +\d+ juli 2025/);
    expect(out).toMatch(/→ +voldaan +niet voldaan/);
  });

  test('ends with 1 when asked, by either name', async () => {
    expect((await run(stricter, ['--exit-code'])).code).toBe(1);
    expect((await run(stricter, ['--eindcode'])).code).toBe(1);
  });

  test('as JSON fits the published schema', async () => {
    const { out } = await run(stricter, ['--format', 'json']);
    const found = diffSchema.parse(JSON.parse(out));
    expect(found.effects.find(({ newer }) => newer?.path === 'op_tijd')).toMatchObject({
      effect: 'stricter',
      order: 'met',
    });
    expect(found.portfolio).toBeNull();
  });

  test('as Markdown and as a page, in English too', async () => {
    const markdown = await run(stricter, ['--format', 'markdown', '--language', 'en']);
    expect(markdown.out).toMatch(/^## What changed: proef\.klein, 2025 → 2026\n/);
    expect(markdown.out).toContain('| **op\\_tijd**<br>vraagt op tijd aan | stricter |');
    const page = await run(stricter, ['--format', 'html', '--language', 'en']);
    expect(page.out).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page.out).toContain('<h3><span lang="nl">vraagt op tijd aan</span></h3>');
  });
});

test('a year later the same is no change, and the exit code says so', async () => {
  const { code, out } = await run(nextYear, ['--exit-code']);
  expect(out).toContain('Er is niets van betekenis veranderd.');
  expect(code).toBe(0);
});

test('a policy against itself is no change', async () => {
  const { code, out } = await inFolder(smallFolder, (cwd) =>
    pol(['diff', 'proef.klein@2025', 'policies/proef/2025.pol', '--exit-code'], { cwd }),
  );
  expect(out).toContain('Er is niets van betekenis veranderd.');
  expect(code).toBe(0);
});

test('an edition that amends one that is not at hand has nothing new', async () => {
  const stub = smallPolicy
    .replace('registers PROEF', 'registers PROEF\n  niet bij de hand')
    .replace(/onderwerp aanbieder[^]*/, 'onderwerp aanbieder "de aanbieder"\n');
  const amending = smallPolicy
    .replace('klein 2025\n', 'klein 2025 herziening 2\n')
    .replace('registers PROEF', 'registers PROEF\n  wijzigt herziening 1')
    .replace('onderwerp aanbieder "de aanbieder"\n', '')
    .replace(/voorwaarde op_tijd[^]*?\n\n/, '');
  const { out, err } = await inFolder(
    {
      ...smallFolder,
      'policies/proef/2025.pol': stub,
      'policies/proef/2025-r2.pol': amending,
      'policies/proef/2026.pol': nextYear,
    },
    (cwd) => pol(['diff', 'proef.klein@2025r2', 'proef.klein@2026', '--format', 'json'], { cwd }),
  );
  expect(err).toBe('');
  const found = diffSchema.parse(JSON.parse(out));
  expect(found.older.isWhole).toBe(false);
  expect(found.effects.find(({ newer }) => newer?.path === 'op_tijd')?.effect).toBe('notAtHand');
});

describe('a portfolio', () => {
  const wider = nextYear.replace('vanaf € 100.000', 'vanaf € 95.000');
  const portfolio = [
    'id;aanbieder.soort;aanbieder.omzet.2024',
    'een;instelling;97000',
    'twee;instelling;80000',
    'drie;instelling;',
    'vier;instelling;veel',
    '',
  ].join('\n');

  test('is told record by record, in counts, with what is wrong on standard error', async () => {
    const { out, err, code } = await run(wider, ['--facts', 'p.csv', '--format', 'json'], {
      'p.csv': portfolio,
    });
    expect(code).toBe(0);
    expect(err).toContain('omzet');
    const found = diffSchema.parse(JSON.parse(out));
    expect(found.portfolio).toMatchObject({ records: 4, failed: 1 });
    expect(found.portfolio?.decisions).toMatchObject([
      { older: 'klasse', newer: 'klasse', same: 1, changed: 1, mayChange: 1 },
    ]);
    expect(found.portfolio?.decisions[0]?.groups[0]).toMatchObject({
      ...{ to: 'instelling', count: 1, example: 'een' },
      because: { kind: 'alone', clauses: ['klasse'] },
    });
  });

  test('stands in the summary', async () => {
    const { out } = await run(wider, ['--facts', 'p.csv'], { 'p.csv': portfolio });
    expect(out.replace(/\s+/g, ' ')).toContain(
      "In de portefeuille verandert 'klasse' voor 1, en misschien voor nog 1.",
    );
  });
});

test('another policy is compared, and the remark is clear', async () => {
  const other = nextYear.replace('proef.klein', 'proef.groot');
  const words = ['diff', 'proef.klein@2025', 'policies/proef/2026.pol'];
  await inFolder({ ...smallFolder, 'policies/proef/2026.pol': other }, async (cwd) => {
    const pretty = await pol(words, { cwd });
    expect(pretty.out.replace(/\s+/g, ' ')).toContain(
      "'proef.klein' en 'proef.groot' zijn niet hetzelfde beleid",
    );
    const json = await pol([...words, '--format', 'json'], { cwd });
    expect(json.err).toContain("'proef.klein' en 'proef.groot' zijn niet hetzelfde beleid");
    expect(diffSchema.safeParse(JSON.parse(json.out)).success).toBe(true);
  });
});

test('what cannot be compared is 2, so that 1 always means a change', async () => {
  const broken = await run(
    nextYear.replace('vereist aanbieder.ingeschreven', 'vereist aanbieder.bestaat_niet'),
    ['--exit-code'],
  );
  expect(broken.code).toBe(2);
  expect(broken.err).toContain('bestaat_niet');
  expect(broken.out).toBe('');
  const missing = await inFolder(smallFolder, (cwd) =>
    pol(['diff', 'proef.klein@2025', 'proef.klein@2031'], { cwd }),
  );
  expect(missing.code).toBe(2);
  expect(missing.err).toContain('proef.klein@2031');
  expect((await pol(['diff', 'proef.klein@2025'])).code).toBe(2);
});
