/** `pol timeline`, as its users run it. */
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { timelineSchema } from '../../src/emit/timeline/schema.ts';
import { timelineOf } from '../../src/emit/timeline/milestones.ts';
import { showTimeline } from '../../src/cli/show/timeline.ts';
import { policyNamed, root } from '../support/policies.ts';
import { inFolder, pol } from '../support/cli.ts';

const own = `taal nl
beleid demo 2025
  titel "Demo"
  gepubliceerd 1 maart 2024

partij zorgaanbieder
partij verzekeraar

onderwerp zorgaanbieder
gegeven zorgaanbieder.nieuw : ja/nee

stap publiceren "het beleid publiceren"
  door      verzekeraar
  uiterlijk 1 april 2024

termijn aanmelden "zich aanmelden"
  door      zorgaanbieder
  als       zorgaanbieder.nieuw
  gedurende mei 2024
  via       "portaal"
  gevolg    "de aanmelding telt niet"

stap vastleggen "de afspraak vastleggen"
  door      verzekeraar, zorgaanbieder
  zonder dag
`;

const files = {
  'policies/demo.pol': own,
  'nieuw.json':
    '{ "id": "Nieuw", "zorgaanbieder": { "nieuw": true }, "stappen": { "aanmelden": "2024-05-31" } }',
  'twee.json': '[{ "id": "een" }, { "id": "twee" }]',
  'leeg.json': '[]',
};

const run = (words: readonly string[], language: 'nl' | 'en' = 'nl') =>
  inFolder(files, (cwd) => pol(['timeline', 'demo@2025', ...words], { cwd, language }));

test('a list by month, in both languages', async () => {
  const dutch = await run([]);
  expect(dutch.code).toBe(0);
  expect(dutch.err).toBe('');
  expect(dutch.out).toBe(`Demo
demo 2025

april 2024
  uiterlijk 1 apr  verzekeraar: het beleid publiceren

mei 2024
  1 mei – 31 mei   zorgaanbieder: zich aanmelden
                     als nieuw · via portaal · gevolg: de aanmelding telt niet

Zonder genoemde dag
  verzekeraar en zorgaanbieder: de afspraak vastleggen
`);
  const english = await run([], 'en');
  expect(english.out).toContain('April 2024\n  by 1 Apr        verzekeraar: het beleid publiceren');
  expect(english.out).toContain('Without a stated day');
});

test('with Dutch options: the state of one case on a date', async () => {
  const ran = await run(['--feiten', 'nieuw.json', '--op', '2024-06-15', '--voor', 'zorgaanbieder']);
  expect(ran.out).toContain('demo 2025 · Nieuw · zorgaanbieder · peildatum 15 juni 2024');
  expect(ran.out).toMatch(/zich aanmelden {2}gedaan/);
  expect(ran.out).not.toContain('het beleid publiceren');
});

test('data that is valid for the published schema, and nothing else on standard output', async () => {
  const ran = await run(['--format', 'json', '--op', '2024-05-31']);
  const made = timelineSchema.parse(JSON.parse(ran.out));
  expect(made.referenceDate).toBe('2024-05-31');
  expect(made.milestones.map(({ progress }) => progress?.moment)).toEqual(['after', 'lastDay', null]);
  expect(made.policy.digest).toMatch(/^sha256:/);
});

test('a calendar with reminders for the party that is asked for', async () => {
  const count = (text: string): number => text.match(/BEGIN:VALARM/g)?.length ?? 0;
  const all = await run(['--format', 'ics']);
  const mine = await run(['--format', 'ics', '--voor', 'zorgaanbieder']);
  const sooner = await run(['--format', 'ics', '--herinnering', '3']);
  expect([all, mine, sooner].map(({ out }) => count(out))).toEqual([0, 1, 2]);
  expect(mine.out).toContain('TRIGGER;RELATED=END:-P14DT15H');
  expect(sooner.out).toContain('TRIGGER;RELATED=END:-P3DT15H');
  for (const { out } of [all, mine, sooner]) expect(() => ICAL.parse(out)).not.toThrow();
});

test('a picture of one year', async () => {
  const ran = await run(['--format', 'svg', '--jaar', '2024']);
  expect(ran.code).toBe(0);
  expect(ran.out).toMatch(/^<\?xml[^>]*\?>\n<svg [\s\S]*<\/svg>\n$/);
});

test.each([
  [['--on', '2024-02-30'], 'wrong-date'],
  [['--known', 'gisteren'], 'wrong-date'],
  [['--year', '24,5'], 'wrong-number'],
  [['--remind', '-1'], 'wrong-number'],
  [['--for', 'zorgaanbeider'], 'no-such-party'],
  [['--facts', 'twee.json'], 'several-records'],
  [['--facts', 'leeg.json'], 'no-facts'],
  [['--facts', 'ontbreekt.json'], 'no-such-file'],
  [['--reading', 'x'], 'wrong-reading'],
  [['--format', 'pdf'], 'wrong-option'],
])('%j is wrong use: %s', async (words, code) => {
  const ran = await run(words);
  expect(ran.code).toBe(2);
  expect(ran.out).toBe('');
  expect(ran.err).toContain(`[${code}]`);
});

test('fits a narrow terminal', async () => {
  const timeline = timelineOf(await policyNamed('asr.ggz@2025'), { referenceDate: '2024-09-01' });
  for (const width of [40, 56, 80, 100]) {
    const shown = showTimeline(timeline, { isColoured: false, width, year: null });
    const longest = Math.max(...shown.split('\n').map((line) => line.length));
    expect(longest).toBeLessThanOrEqual(width);
    for (const { cites } of timeline.milestones) expect(shown).toContain(cites[0]?.norm ?? '');
  }
});

test('a party that is like another is proposed', async () => {
  expect((await run(['--voor', 'zorgaanbeider'])).err).toContain("bedoelde u 'zorgaanbieder'?");
});

test('wrong facts are told beside the answer', async () => {
  const ran = await inFolder(
    { ...files, 'fout.json': '{ "zorgaanbieder": { "nieuw": "misschien" } }' },
    (cwd) => pol(['timeline', 'demo@2025', '--facts', 'fout.json'], { cwd }),
  );
  expect(ran.code).toBe(1);
  expect(ran.err).not.toBe('');
  expect(ran.out).toContain('zich aanmelden');
});

test('a policy without steps says so in every form', async () => {
  const bare = { 'policies/demo.pol': 'taal nl\nbeleid demo 2025\n  titel "Demo"\n' };
  for (const format of ['pretty', 'json', 'ics', 'svg']) {
    const ran = await inFolder(bare, (cwd) => pol(['timeline', 'demo@2025', '--format', format], { cwd }));
    expect(ran.code, format).toBe(0);
    if (format !== 'json') expect(ran.out + ran.err).toContain('dit beleid heeft geen stappen of termijnen');
  }
});

test('hostile texts do not steer a terminal', async () => {
  const label = '<script>\u0007\u001b[31m=1+1\u202e';
  const ran = await inFolder({ 'policies/demo.pol': own.replace('zich aanmelden', label) }, (cwd) =>
    pol(['timeline', 'demo@2025'], { cwd }),
  );
  expect(ran.out + ran.err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
});

test('in doubt about the revision, every form says which one it shows and how to see the other', async () => {
  const asked = ['timeline', 'asr.ggz@2025', '--known', '2024-04-01'];
  for (const format of ['pretty', 'json', 'ics', 'svg']) {
    const ran = await pol([...asked, '--format', format], { cwd: root });
    const out = ran.out.replace(/\r\n /g, '').replace(/\s+/g, ' ');
    expect(out, format).toContain('revisie 2');
    expect(ran.out + ran.err).not.toContain('naast elkaar');
    expect(out, format).toContain('asr.ggz@2025r1');
  }
});

test('a reference date on which it may not be asked, and a text that is not at hand, are said', async () => {
  const late = await pol(['timeline', 'asr.ggz@2025', '--on', '2035-01-01'], { cwd: root });
  expect(late.out).toMatch(/^! 'asr.ggz@2025' is op 1 januari 2035 niet te raadplegen/);
  const stub = await pol(['timeline', 'asr.ggz@2022r1', '--format', 'json'], { cwd: root });
  expect(timelineSchema.parse(JSON.parse(stub.out)).remarks.join()).toContain('niet bij de hand');
});
