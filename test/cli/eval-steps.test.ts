/** How `pol eval` tells a reader of the days of steps. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inFolder, pol, smallFolder, smallPolicy } from '../support/cli.ts';

const claims = {
  peildatum: '2025-01-10',
  zorgaanbieder: {
    gecontracteerd: true,
    declaratie: [{ nummer: 'd1', datum_prestatie: '2024-02-10', indiener: 'door_zorgaanbieder' }],
  },
};

const evaluateClaims = (...words: readonly string[]): Promise<string> =>
  inFolder({ 'facts.json': JSON.stringify(claims) }, async (folder) => {
    const asked = ['--facts', join(folder, 'facts.json'), '--decision', 'indienen_declaratie', ...words];
    const ran = await pol(['eval', 'asr.ggz@2025', ...asked]);
    expect(ran.code).toBe(0);
    return ran.out;
  });

test('a computed day is explained on one line, and whole when asked for', async () => {
  const short = await evaluateClaims();
  expect(short).toMatch(/indienen_declaratie\[d1\]\s+≤ 10 februari 2025/);
  expect(short).toContain(
    '    10 februari 2025: de vroegste van: 10 februari 2025 (een jaar na dag van de prestatie (declaratie.datum_prestatie, 10 februari 2024)); 30 april 2025 is later; ',
  );
  const whole = await evaluateClaims('--explain', '--language', 'en');
  expect(whole).toContain(
    [
      '    10 February 2025: the earliest of 10 February 2025 and 30 April 2025',
      '      10 February 2025: a year after 10 February 2024',
      '      10 February 2024: dag van de prestatie (declaratie.datum_prestatie)',
    ].join('\n'),
  );
});

test('the result as data has the trail', async () => {
  const answer = JSON.parse(await evaluateClaims('--format', 'json')) as {
    readonly steps: { readonly indienen_declaratie: { readonly d1: Record<string, unknown> } };
  };
  const { d1 } = answer.steps.indienen_declaratie;
  expect(d1).toMatchObject({
    last: '2025-02-10',
    trail: { first: null, last: { kind: 'pick', pick: 'earliest', day: '2025-02-10' } },
    isOptional: false,
    isYearly: false,
    via: [],
    contents: [],
    dependsOn: [],
  });
});

test('a label cannot move the cursor, and stays a text', async () => {
  const label = 'gevraagd <script>\u202Eop';
  const policy = `${smallPolicy
    .replace('"gevraagd op"', `"${label}"`)
    .replace('onderwerp aanbieder', 'partij aanbieder\nonderwerp aanbieder')}
termijn antwoord
  door aanbieder
  volgens PROEF-002
  uiterlijk aanbieder.gevraagd_op + 14 dagen
  gevolg niet genoemd
`;
  const files = {
    ...smallFolder,
    'policies/proef/2025.pol': policy,
    'facts.json': JSON.stringify({ peildatum: '2024-06-01', aanbieder: { gevraagd_op: '2024-05-20' } }),
  };
  await inFolder(files, async (folder) => {
    const ran = await pol(['eval', 'proef.klein@2025', '--facts', 'facts.json'], { cwd: folder });
    expect(ran.err).toBe('');
    expect(ran.out).not.toContain('\u202E');
    expect(ran.out).toContain(
      '3 juni 2024: 14 dagen na gevraagd <script>\\u202Eop (aanbieder.gevraagd_op, 20 mei 2024)',
    );
  });
});

const steps = smallPolicy.replace(
  'voorbeeld "grote instelling"',
  `partij raad_van_bestuur "Raad van Bestuur"
partij ondernemingsraad "de ondernemingsraad"

stap aanvragen
  door raad_van_bestuur, ondernemingsraad
  volgens PROEF-001
  vanaf 1 mei 2024
  uiterlijk 1 juli 2024

voorbeeld "een stap"
  peildatum 1 juni 2024
  gegeven aanvragen.gedaan = nog niet
  verwacht aanvragen = op de laatste dag

voorbeeld "grote instelling"`,
);
const stepFolder = { ...smallFolder, 'policies/proef/2025.pol': steps };

test('parties of a step are told by their labels', () =>
  inFolder(stepFolder, async (cwd) => {
    const asked = ['--facts', '-', '--on', '2024-06-01', '--decision', 'aanvragen'];
    const ran = await pol(['eval', 'proef.klein@2025', ...asked], { cwd, stdin: '{}' });
    expect(ran.out).toContain(', door Raad van Bestuur en de ondernemingsraad\n');
  }));

test('a failing expectation of a step is told in words that can be typed, those of the source', () =>
  inFolder(stepFolder, async (cwd) => {
    const expected = "'aanvragen' moest op de laatste dag zijn en is lopend";
    expect((await pol(['test'], { cwd })).out).toContain(expected);
    const english = await pol(['test'], { cwd, language: 'en' });
    expect(english.out).toMatch(/op de laatste dag.*lopend/);
    await pol(['format', 'policies/proef/2025.pol', '--taal', 'en'], { cwd });
    const converted = await pol(['test'], { cwd });
    expect(converted.out).toContain("'aanvragen' moest due zijn en is running");
  }));
