/** `pol analyse`, as its users run it. */
import { describe, expect, test } from 'vitest';
import { inFolder, pol, smallFolder } from '../support/cli.ts';

const head = `taal nl
beleid demo 2025
  registers PROEF

onderwerp aanbieder
gegeven aanbieder.omzet : bedrag  bereik vanaf € 0
`;

const gap = `${head}
beslissing klasse : tekst
  volgens PROEF-001
  - "klein" als aanbieder.omzet minder dan € 90.000
  - "groot" als aanbieder.omzet vanaf € 100.000
`;

const run = (text: string, words: readonly string[] = [], language: 'nl' | 'en' = 'nl') =>
  inFolder({ ...smallFolder, 'policies/proef/2025.pol': text }, (cwd) =>
    pol(['analyse', ...words], { cwd, language }),
  );

interface Told {
  readonly diagnostics: readonly {
    readonly code: string;
    readonly witness: readonly string[];
    readonly finding: {
      readonly fingerprint: string;
      readonly example: string;
      readonly accepted: string | null;
    };
  }[];
}

test('a gap is shown with all its cases, an example, and the line that accepts it', async () => {
  const found = await run(gap);
  expect(found.code).toBe(1);
  expect(found.out).toContain("geen regel van 'klasse' zegt iets in een deel van de gevallen");
  expect(found.out).toContain('geval:    aanbieder.omzet ten minste € 90.000 en minder dan € 100.000');
  expect(found.out).toContain('gegeven aanbieder.omzet = € 90.000\n');
  expect(found.out).toContain('verwacht klasse = gat\n');
  expect(found.err).toContain('1 bevinding open, 0 aanvaard');
  const english = await run(gap, [], 'en');
  expect(english.out).toContain("no rule of 'klasse' says anything in some cases");
});

test('its example, put into the policy, is one that the policy passes', async () => {
  const found = JSON.parse((await run(gap, ['--format', 'json'])).out) as Told;
  const [only] = found.diagnostics;
  expect(only).toMatchObject({ code: 'case-gap', finding: { accepted: null } });
  const files = { ...smallFolder, 'policies/proef/2025.pol': `${gap}\n${only?.finding.example ?? ''}` };
  const tested = await inFolder(files, (cwd) => pol(['test'], { cwd }));
  expect(tested).toMatchObject({ code: 0 });
  expect(tested.err).toContain('1 voorbeeld geslaagd');
});

test('accepted with a reason it is closed; a change of the rule opens it again', async () => {
  const found = JSON.parse((await run(gap, ['--format', 'json'])).out) as Told;
  const fingerprint = found.diagnostics[0]?.finding.fingerprint ?? '';
  const accepted = `\naanvaard gat in klasse  vingerafdruk "${fingerprint}"\n  "het document zwijgt"\n`;
  const closed = await run(gap + accepted);
  expect(closed).toMatchObject({ code: 0, out: '' });
  expect(closed.err).toContain('0 bevindingen open, 1 aanvaard');
  const all = await run(gap + accepted, ['--alles']);
  expect(all.out).toContain('aanvaard: het document zwijgt');
  const changed = await run(gap.replace('90.000', '80.000') + accepted);
  expect(changed.code).toBe(1);
  expect(changed.out).toContain('case-gap');
  expect(changed.out).toContain('stale-acceptance');
});

test('what altijd rules out is no gap', async () => {
  const always = `${gap}
altijd nooit_ertussen
  volgens PROEF-001
  aanbieder.omzet minder dan € 90.000 of aanbieder.omzet vanaf € 100.000
`;
  const found = await run(always, ['--format', 'json']);
  expect((JSON.parse(found.out) as Told).diagnostics.map(({ code }) => code)).not.toContain('case-gap');
});

test('as SARIF a finding has its fingerprint, and one that is accepted is suppressed', async () => {
  const found = await run(gap, ['--format', 'sarif']);
  expect(found.out).toContain('"partialFingerprints"');
  expect(found.out).not.toContain('"suppressions"');
});

test('as a page, with names that would break a table', async () => {
  const found = await run(gap.replaceAll('"klein"', '"a|b <script>"'), ['--format', 'markdown']);
  expect(found.out).toContain('### gap');
  expect(found.out).not.toContain('<script>');
});

test('a policy with errors is told, and ends with 1', async () => {
  const found = await run(`${head}\nbeslissing x : tekst\n`);
  expect(found.code).toBe(1);
  expect(found.err).toContain('fout[');
});

describe('pol check tells what is found fast', () => {
  const checked = (text: string, words: readonly string[] = []) =>
    inFolder({ ...smallFolder, 'policies/proef/2025.pol': text }, (cwd) =>
      pol(['check', 'policies/proef', ...words], { cwd }),
    );
  const table = `${head}
beslistabel klasse : tekst
  volgens PROEF-001
  | aanbieder.omzet       || klasse
  | minder dan € 90.000   || "klein"
  | vanaf € 100.000       || "groot"
`;

  test('as warnings, which leave the exit code as it is', async () => {
    const found = await checked(gap);
    expect(found.code).toBe(0);
    expect(found.out).toContain('waarschuwing[case-gap]');
    expect(found.out).toContain('aanbieder.omzet ten minste € 90.000 en minder dan € 100.000');
    expect(found.err).toContain('0 fouten, 1 waarschuwing');
    expect((await checked(gap, ['--strict'])).code).toBe(1);
  });

  test('not what takes a solver, which it does not ask', async () => {
    const related = `${head}gegeven aanbieder.grens : bedrag\n
beslissing klasse : tekst
  volgens PROEF-001
  - "klein" als aanbieder.omzet minder dan aanbieder.grens
  - "groot" als aanbieder.omzet meer dan aanbieder.grens
`;
    expect(await checked(related)).toMatchObject({ code: 0, out: '' });
    expect((await run(related)).out).toContain('case-gap');
  });

  test('of a table no more than once, and nothing where it is accepted', async () => {
    const found = await checked(table);
    expect(found.out).toContain('[table-gap]');
    expect(found.out).not.toContain('[case-gap]');
    const told = JSON.parse((await run(table, ['--format', 'json'])).out) as Told;
    const fingerprint = told.diagnostics.find(({ code }) => code === 'case-gap')?.finding.fingerprint ?? '';
    const reason = `\naanvaard gat in klasse  vingerafdruk "${fingerprint}"\n  "het document zwijgt"\n`;
    expect(await checked(table + reason)).toMatchObject({ code: 0, out: '' });
  });

  test('of a policy with very many clauses only what its text says', async () => {
    const many = Array.from(
      { length: 800 },
      (_, at) => `berekening b_${at} : bedrag\n  volgens PROEF-001\n  = aanbieder.omzet\n`,
    );
    const found = await checked(`${gap}gegeven aanbieder.vergeten : bedrag\n${many.join('\n')}`);
    expect(found.out).toContain("'aanbieder.vergeten'");
    expect(found.out).not.toContain('[case-gap]');
  });
});
