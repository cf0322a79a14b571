/** What an edition accepts goes along with a revision of it, as long as what was found is the same. */
import { beforeAll, expect, test } from 'vitest';
import { loadZ3 } from '../../src/z3/z3.ts';
import { inFolder, pol, smallFolder } from '../support/cli.ts';

const base = (fingerprint: string): string => `taal nl
beleid demo 2025
  titel     "Proef"
  registers PROEF

onderwerp aanbieder
gegeven aanbieder.omzet : bedrag  bereik vanaf € 0

parameter kosten : bedrag
  = € 5  volgens PROEF-002

beslissing klasse : tekst
  volgens PROEF-001
  - "klein" als aanbieder.omzet minder dan € 90.000
  - "groot" als aanbieder.omzet vanaf € 100.000

beslissing prijs : bedrag
  volgens PROEF-002
  = kosten

${acceptance(fingerprint)}`;

const acceptance = (fingerprint: string): string =>
  `aanvaard gat in klasse  vingerafdruk "${fingerprint}"\n  "het document zwijgt"\n`;

const revision = (amendments: string): string =>
  `taal nl\nbeleid demo 2025 herziening 2\n  wijzigt herziening 1\n\n${amendments}`;

const replaced = (path: string, fingerprint: string, text: string): string =>
  `vervangt ${path}  vingerafdruk "${fingerprint}"\n${text}\n`;

const otherCosts = (fingerprint: string): string =>
  replaced('kosten', fingerprint, 'parameter kosten : bedrag\n  = € 6  volgens PROEF-002');

const otherBounds = (fingerprint: string): string =>
  replaced(
    'klasse',
    fingerprint,
    'beslissing klasse : tekst\n  volgens PROEF-001\n  - "klein" als aanbieder.omzet minder dan € 80.000\n  - "groot" als aanbieder.omzet vanaf € 100.000\n',
  );

const unknown = '000000000000';

const ran = (words: readonly string[], texts: readonly string[]) =>
  inFolder(
    {
      ...smallFolder,
      ...Object.fromEntries(texts.map((text, at) => [`policies/proef/demo-${at + 1}.pol`, text])),
    },
    (cwd) => pol(words, { cwd }),
  );

interface Told {
  readonly code: string;
  readonly finding?: { readonly fingerprint: string; readonly accepted: string | null };
}

/** Of the last of some revisions: the exit code, and what is told but for what nothing reads. */
async function analysed(...texts: readonly string[]): Promise<{ code: number; told: readonly Told[] }> {
  const { code, out } = await ran(['analyse', `demo@2025r${texts.length}`, '--format', 'json'], texts);
  return { code, told: (JSON.parse(out) as { readonly diagnostics: readonly Told[] }).diagnostics };
}

/** An amendment with the fingerprint that the message says belongs there. */
async function written(amendment: (fingerprint: string) => string): Promise<string> {
  const { out } = await ran(['check', 'policies/proef'], [first, revision(amendment(unknown))]);
  const [fingerprint = ''] = out.replaceAll(unknown, '').match(/(?<=["'])[0-9a-f]{12}(?=["'])/u) ?? [];
  return amendment(fingerprint);
}

let first: string;
beforeAll(async () => {
  const { told } = await analysed(base(unknown));
  first = base(told.find(({ code }) => code === 'case-gap')?.finding?.fingerprint ?? '');
});

test('in the edition itself an acceptance that meets nothing is told', async () => {
  const { code, told } = await analysed(base(unknown));
  expect(code).toBe(1);
  expect(told.map((one) => one.code)).toEqual(['case-gap', 'stale-acceptance']);
  expect(await analysed(first)).toMatchObject({
    code: 0,
    told: [{ finding: { accepted: 'het document zwijgt' } }],
  });
});

test('a revision that changes something else keeps it', async () => {
  const second = revision(await written(otherCosts));
  expect(await analysed(first, second)).toMatchObject({
    code: 0,
    told: [{ code: 'case-gap', finding: { accepted: 'het document zwijgt' } }],
  });
});

test('one that changes what it is about opens it again, and can accept it anew', async () => {
  const second = revision(await written(otherBounds));
  const { code, told } = await analysed(first, second);
  expect(code).toBe(1);
  // Of the acceptance of the edition before nothing is said: there is no way to take it away here.
  expect(told).toMatchObject([{ code: 'case-gap', finding: { accepted: null } }]);
  const anew = `${second}\nvoegt toe\n${acceptance(told[0]?.finding?.fingerprint ?? '')}`;
  expect(await analysed(first, anew)).toMatchObject({ code: 0 });
  const wrong = `${second}\nvoegt toe\n${acceptance(unknown)}`;
  expect((await analysed(first, wrong)).told.map((one) => one.code)).toEqual([
    'case-gap',
    'stale-acceptance',
  ]);
});

test(
  'GGZ 2025 in its second revision has nothing open that the first one accepts',
  { timeout: 60_000 },
  async () => {
    const { code, err } = await pol(['analyse', 'asr.ggz@2025r2'], { loadSolver: loadZ3 });
    expect(err).toContain('0 bevindingen open, 8 aanvaard');
    expect(code).toBe(0);
  },
);
