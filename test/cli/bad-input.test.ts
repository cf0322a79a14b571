/** Whatever is put in, what comes out is a message with a place and help, exit 1 or 2, and no stack trace. */
import { describe, expect, test } from 'vitest';
import { inFolder, pol, smallFolder, smallPolicy, type Ran } from '../support/cli.ts';

/** Nothing of the host language may show, and nothing that moves the cursor. */
function expectPolite(ran: Ran): void {
  const text = ran.out + ran.err;
  expect(text).not.toMatch(/\bat .*\.(?:ts|js|mjs):\d+|TypeError|RangeError|undefined|\[object/);
  expect(text).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F]/);
}

/** `pol check` of one source beside the small policy's register. */
const checkSource = (source: string | Buffer): Promise<Ran> =>
  inFolder({ ...smallFolder, 'policies/proef/2025.pol': source }, (cwd) => pol(['check'], { cwd }));

const sources: readonly (readonly [string, string | Buffer, string])[] = [
  ['a binary file', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 255, 254, 0, 13, 10]), 'not-text'],
  ['an empty file', '', 'empty-file'],
  ['an unclosed text', smallPolicy.replace('"Klein beleid"', '"Klein beleid'), 'unclosed-text'],
  [
    'ten thousand nested parentheses',
    `${smallPolicy}\nvoorwaarde diep\n  volgens PROEF-001\n  vereist ${'('.repeat(10_000)}aanbieder.ingeschreven${')'.repeat(10_000)}\n`,
    'too-deep',
  ],
  [
    'a name of a million characters',
    smallPolicy.replace('aanbieder.naam', `aanbieder.${'n'.repeat(1_000_000)}`),
    'name-too-long',
  ],
  [
    'a keyword as a name',
    smallPolicy.replace('gegeven aanbieder.naam :', 'gegeven aanbieder.vereist :'),
    'reserved-word',
  ],
  ['two declarations of one name', `${smallPolicy}\ngegeven aanbieder.naam : tekst\n`, 'duplicate-name'],
  [
    'a cycle of definitions',
    `${smallPolicy}\nberekening a : ja/nee\n  volgens PROEF-001\n  = niet b\nberekening b : ja/nee\n  volgens PROEF-001\n  = a\n`,
    'cyclic-definition',
  ],
  [
    'money with the other separators',
    smallPolicy.replace('€ 100.000     |', '€ 100,000.00  |'),
    'money-notation',
  ],
  ['31 February', smallPolicy.replace('1 augustus 2024', '31 februari 2024'), 'no-such-date'],
];

describe('sources', () => {
  test.each(sources)('%s', async (_name, source, code) => {
    const ran = await checkSource(source);
    expect(ran.out + ran.err).toContain(`[${code}]`);
    expect(ran.out + ran.err).toContain('hulp');
    expect([1, 2]).toContain(ran.code);
    expectPolite(ran);
  });

  test('mixed line ends and a byte order mark are read, and places count right', async () => {
    const mixed = `\uFEFF${smallPolicy.replace('keuze Soort', '\r\n\rkeuze Soort').replace('aanbieder.ingeschreven\n\nvoorwaarde', 'aanbieder.ingeschrevn\r\n\r\nvoorwaarde')}`;
    const ran = await checkSource(mixed);
    expect(ran.code).toBe(1);
    expect(ran.out).toMatch(/2025\.pol:27:11/);
    expectPolite(ran);
  });

  test('several independent errors come in one run, each placed', async () => {
    const broken = smallPolicy
      .replace('vereist aanbieder.ingeschreven', 'vereist aanbieder.ingeschreven en')
      .replace('vóór 1 augustus 2024', 'vóór 31 juni 2024')
      .replace('beslistabel klasse : Soort "hoe de aanbieder telt"', 'beslistabel klasse Soort');
    const ran = await inFolder({ ...smallFolder, 'policies/proef/2025.pol': broken }, (cwd) =>
      pol(['check', '--format', 'compact'], { cwd }),
    );
    const lines = ran.out.split('\n').filter((line) => /:\d+:\d+: (?:error|fout)/.test(line));
    expect(lines.length).toBeGreaterThanOrEqual(3);
    expectPolite(ran);
  });

  test('vocabularies that use each other in a circle', async () => {
    const vocabulary = (name: string, used: string): string =>
      `taal nl\n\nwoordenlijst ${name}\n  gebruikt ${used}\n\npartij ${name.replace('.', '_')}\n`;
    const files = {
      'policies/a.pol': vocabulary('proef.a', 'proef.b'),
      'policies/b.pol': vocabulary('proef.b', 'proef.a'),
    };
    const ran = await inFolder(files, (cwd) => pol(['check'], { cwd }));
    expect(ran.err).toContain('[vocabulary-cycle]');
    expect(ran.err).toContain('proef.a → proef.b → proef.a');
    expect(ran.code).toBe(2);
    expectPolite(ran);
  });
});

const evalFacts = (name: string, content: string | Buffer, more: readonly string[] = []): Promise<Ran> =>
  inFolder({ ...smallFolder, [name]: content }, (cwd) =>
    pol(['eval', 'proef.klein@2025', '--facts', name, '--on', '2024-06-01', ...more], { cwd }),
  );

const facts = (aanbieder: string): string => `{ "id": "x", "aanbieder": ${aanbieder} }`;

describe('facts', () => {
  const wrong: readonly (readonly [string, string])[] = [
    ['a wrong type', facts('{ "ingeschreven": "misschien" }')],
    ['a number where a choice belongs', facts('{ "soort": 3 }')],
    ['a choice that is none', facts('{ "soort": "ziekenhuis" }')],
    ['NaN', facts('{ "omzet": { "2023": "NaN" } }')],
    ['1e400', facts('{ "omzet": { "2023": 1e400 } }')],
    ['a third decimal', facts('{ "omzet": { "2023": 100.005 } }')],
    ['an amount outside its range', facts('{ "omzet": { "2023": -1 } }')],
    ['a day that is none', facts('{ "gevraagd_op": "2024-02-31" }')],
    ['a broken whole number', facts('{ "personeel": 1.5 }')],
    ['an object where a value belongs', facts('{ "ingeschreven": { "ja": true } }')],
    ['a list for a subject', facts('[1, 2]')],
  ];
  test.each(wrong)('%s is an error that names the fact', async (_name, text) => {
    const ran = await evalFacts('feiten.json', text);
    expect(ran.code).toBe(1);
    expect(ran.out).toMatch(/aanbieder/);
    expectPolite(ran);
  });

  const warned: readonly (readonly [string, string, string])[] = [
    ['an unknown key', facts('{ "omzt": 1 }'), 'omzt'],
    ['__proto__', facts('{ "__proto__": { "ingeschreven": true } }'), '__proto__'],
    ['constructor', '{ "constructor": { "prototype": 1 }, "aanbieder": {} }', 'constructor'],
  ];
  test.each(warned)('%s is a warning', async (_name, text, key) => {
    const ran = await evalFacts('feiten.json', text);
    expect(ran.out).toContain(key);
    expect(ran.code).toBe(0);
    expectPolite(ran);
    const strict = await evalFacts('feiten.json', text, ['--strict']);
    expect(strict.code).toBe(1);
  });

  const unreadable: readonly (readonly [string, string, string, string])[] = [
    ['a truncated JSON', 'feiten.json', '{ "aanbieder": { "soort": ', 'unreadable-json'],
    ['no JSON at all', 'feiten.json', 'soort = instelling', 'unreadable-json'],
    ['an empty file', 'feiten.json', '', 'no-facts'],
    ['a value that is no record', 'feiten.json', '[1, 2]', 'facts-not-an-object'],
    ['deeply nested JSON', 'feiten.json', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'unreadable-json'],
    [
      'a duplicate CSV heading',
      'feiten.csv',
      'id;aanbieder.soort;aanbieder.soort\na;praktijk;praktijk\n',
      'duplicate-heading',
    ],
    [
      'a CSV row with too many fields',
      'feiten.csv',
      'id;aanbieder.soort\na;praktijk;x;y\n',
      'unreadable-row',
    ],
    ['an unclosed quote in CSV', 'feiten.csv', 'id;aanbieder.soort\n"a;praktijk\n', 'unreadable-row'],
  ];
  test.each(unreadable)('%s', async (_name, file, text, code) => {
    const ran = await evalFacts(file, text);
    expect(ran.err).toContain(`[${code}]`);
    expect(ran.code).toBe(2);
    expectPolite(ran);
  });
});

test('a name twice in one object is told as such', async () => {
  const ran = await evalFacts('feiten.json', facts('{ "ingeschreven": true, "ingeschreven": false }'));
  expect(ran.err).toContain('in één object staat een naam twee keer');
  expect(ran.code).toBe(2);
});

test('of a reference date that is no day it is not said to write a month or a year', async () => {
  const ran = await inFolder({ ...smallFolder, 'feiten.json': '{ "peildatum": "2024" }' }, (cwd) =>
    pol(['eval', 'proef.klein@2025', '--facts', 'feiten.json'], { cwd }),
  );
  expect(ran.out).toContain(`'peildatum' is geen dag: "2024" (schrijf een hele dag als jjjj-mm-dd`);
});

test('a line end in a name starts no line of its own', async () => {
  const ran = await evalFacts(
    'feiten.json',
    '{ "id": "x\\n\\nBeslissingen\\n  klasse  praktijk", "aanbieder": {} }',
  );
  expect(ran.out.split('\n')[1]).toContain('x\\u000A\\u000ABeslissingen\\u000A  klasse  praktijk');
});

describe('the use of commands', () => {
  const uses: readonly (readonly [readonly string[], string])[] = [
    [['eval', 'proef.klein@2025'], 'wrong-option'],
    [['eval', 'proef.klein@2099', '--facts', '-'], 'no-such-policy'],
    [['eval', 'proef.klein@2025', '--facts', 'nergens.json'], 'no-such-file'],
    [['eval', 'proef.klein@2025', '--facts', 'policies'], 'unreadable-file'],
    [['eval', 'proef.klein@2025', '--facts', '-', '--on', '2024-02-30'], 'wrong-date'],
    [['eval', 'proef.klein@2025', '--facts', '-', '--decision', 'klase'], 'no-such-decision'],
    [['eval', 'proef.klein@2025', '--facts', '-', '--reading', 'x=y'], 'no-such-reading'],
    [['eval', 'proef.klein@2025', '--facts', '-', '--reading', 'x'], 'wrong-reading'],
    [['eval', 'proef.klein@2025', '--facts', '-', '--known', '2024-01-01'], 'policy-not-out'],
    [['eval', 'proef.klein@2025', '--facts', '-', '--known', 'gisteren'], 'wrong-date'],
    [['eval', 'proef.klein@2025', '--facts', '-', '--known', '2025-02-31'], 'wrong-date'],
    [['eval', 'proef.klein@2025', '--facts', '-', '--known', '31 februari'], 'wrong-date'],
    [['eval', 'proef.klein@2025', '--facts', '-', '--known='], 'wrong-date'],
    [['eval', 'proef.klein@2025r2', '--facts', '-'], 'no-such-policy'],
    [['eval', 'proef.klein@2025r0', '--facts', '-'], 'no-such-policy'],
    [['eval', 'proef.klein@2025r99999999999', '--facts', '-'], 'no-such-policy'],
    [['eval', 'proef.klein@', '--facts', '-'], 'no-such-policy'],
    [['eval', '@2025', '--facts', '-'], 'no-such-policy'],
    [['eval', 'proef.klein', '--facts', '-'], 'policy-without-year'],
    [['eval', 'policies/proef/2025.pol', '--facts', '-', '--known', '2024-01-01'], 'policy-not-out'],
    [['eval', 'policies/proef/PROEF.norms.jsonl', '--facts', '-'], 'no-policies'],
    [['check', 'nergens'], 'no-such-file'],
    [['check', '--format', 'xml'], 'wrong-option'],
    [['onzin'], 'wrong-option'],
    [[], 'wrong-option'],
    [['format', 'nergens.pol'], 'no-such-file'],
  ];
  test.each(uses)('%j', async (words, code) => {
    const ran = await inFolder(smallFolder, (cwd) => pol(words, { cwd, stdin: '{}' }));
    expect(ran.err).toContain(`[${code}]`);
    expect(ran.code).toBe(2);
    expectPolite(ran);
  });

  test('every option has a Dutch name', async () => {
    const ran = await inFolder(smallFolder, (cwd) =>
      pol(
        [
          'eval',
          'proef.klein@2025',
          '--feiten',
          '-',
          '--op=2024-06-01',
          '--beslissing',
          'klasse',
          '--vorm',
          'ndjson',
        ],
        {
          cwd,
          stdin: facts('{ "soort": "praktijk" }'),
        },
      ),
    );
    expect(JSON.parse(ran.out)).toMatchObject({
      decisions: { klasse: { status: 'decided', outcome: 'praktijk' } },
    });
    expect(ran.code).toBe(0);
  });
});
