/** Every command on a chain of revisions of which the later ones hold only what changes. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { register } from '../docs/compile-block.ts';
import { inFolder, pol } from '../support/cli.ts';
import { root } from '../support/policies.ts';

const read = (path: string): string => readFileSync(`${root}test/${path}`, 'utf8');

const files = {
  'policies/demo/1.pol': read('support/revisions/1.pol'),
  'policies/demo/2.pol': read('amend/revisions/2.pol'),
  'policies/demo/3.pol': read('amend/revisions/3.pol'),
  'policies/demo/3.meer.pol':
    'taal nl\n\ndeel van demo.herzien 2025 herziening 3\n\nvoegt toe\nbegrip aanbod  "Het eerste voorstel."\n',
  [`policies/demo/${register.id}.norms.jsonl`]: register.text,
};

test('check and test take each revision with those below it', () =>
  inFolder(files, async (cwd) => {
    const checked = await pol(['check', 'policies'], { cwd });
    expect(checked).toMatchObject({ code: 0 });
    expect(checked.out + checked.err).toContain('3 ');
    const tested = await pol(['test', 'policies/demo/3.pol'], { cwd });
    expect(tested).toMatchObject({ code: 0 });
    expect((await pol(['test', 'policies'], { cwd })).code).toBe(0);
  }));

test('compile writes each under the name of its file, and a part of a revision belongs to it', () =>
  inFolder(files, async (cwd) => {
    expect((await pol(['compile', 'policies'], { cwd })).code).toBe(0);
    const third = JSON.parse(readFileSync(`${cwd}/compiled/demo/3.json`, 'utf8')) as {
      readonly program: { readonly revision: number; readonly notes: readonly object[] };
    };
    expect(third.program).toMatchObject({
      revision: 3,
      amends: { revision: 2 },
      published: { first: '2024-09-01', last: '2024-09-30' },
      notes: [{ name: 'aanbod' }],
    });
  }));

test('eval asks the policy of a path', () =>
  inFolder(
    { ...files, 'f.json': '{"zorgaanbieder": {"omzet": 120000, "ingeschreven": true}}' },
    async (cwd) => {
      const words = (revision: number) =>
        pol(
          [
            'eval',
            `policies/demo/${revision}.pol`,
            '--facts',
            'f.json',
            '--on',
            '2024-10-05',
            '--format',
            'json',
          ],
          { cwd },
        );
      const outcomes = await Promise.all([1, 2, 3].map(words));
      const decided = outcomes.map(({ out }) => {
        const { decisions, steps } = JSON.parse(out) as Record<
          string,
          Record<string, Record<string, unknown>>
        >;
        return [decisions?.['overeenkomst']?.['outcome'], steps?.['proces.reactie']?.['last']];
      });
      expect(decided).toEqual([
        ['per_brief', '2024-10-01'],
        ['digitaal', '2024-10-01'],
        ['digitaal', '2024-10-15'],
      ]);
    },
  ));

test('format changes nothing, and goes to the other vocabulary and back', () =>
  inFolder(files, async (cwd) => {
    for (const name of ['2.pol', '3.pol', '3.meer.pol'])
      expect((await pol(['format', '--check', `policies/demo/${name}`], { cwd })).code).toBe(0);
    await pol(['format', 'policies/demo/2.pol', '--taal', 'en'], { cwd });
    const english = readFileSync(`${cwd}/policies/demo/2.pol`, 'utf8');
    expect(english).toContain('replaces grens  fingerprint "');
    expect((await pol(['test', 'policies'], { cwd })).code).toBe(0);
    await pol(['format', 'policies/demo/2.pol', '--taal', 'nl'], { cwd });
    expect(readFileSync(`${cwd}/policies/demo/2.pol`, 'utf8')).toBe(files['policies/demo/2.pol']);
  }));

test('a revision below that is not there is named where it is asked for', () =>
  inFolder({ 'policies/2.pol': files['policies/demo/2.pol'] }, async (cwd) => {
    const { code, out, err } = await pol(['check', 'policies'], { cwd });
    expect(code).toBe(1);
    expect(out + err).toContain(
      "fout[missing-base]: 'demo.herzien@2025', die hier gewijzigd wordt, is er niet",
    );
  }));

test('a mistake below is told where it is, and said once above', () =>
  inFolder(
    {
      ...files,
      'policies/demo/1.pol': files['policies/demo/1.pol'].replace('ten minste grens', 'ten minste grns'),
    },
    async (cwd) => {
      const { code, out } = await pol(['check', 'policies'], { cwd });
      expect(code).toBe(1);
      expect(out.match(/fout\[[a-z-]+\]/g)).toEqual([
        'fout[unknown-name]',
        'fout[base-has-errors]',
        'fout[base-has-errors]',
      ]);
    },
  ));
