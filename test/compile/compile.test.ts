import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { artefact, compileUnit, type CompileInput } from '../../src/compile.ts';
import { readArtefact } from '../../src/ir/artefact.ts';
import { digestOf } from '../../src/ir/digest.ts';
import type { Program } from '../../src/ir/ir.ts';
import { version } from '../../src/version.ts';
import { compileText, head, programIn, register, world } from '../ir/compile-text.ts';

const part = (body: string): string => `taal nl\ndeel van proef 2025\n${body}`;

const rules = `
voorwaarde a volgens X-1-001 vereist actief
beslistabel klasse : Soort volgens X-1-002
  | actief || klasse
  | ja     || kliniek
  | nee    || praktijk
`;
const steps = `
tijdpad pad in 2024
  stap een_stap door asr op 1 april volgens X-1-003
einde tijdpad
`;

const files = [
  { name: 'policies/2025.pol', text: head + world },
  { name: 'policies/2025.a.pol', text: part(rules) },
  { name: 'policies/2025.b.pol', text: part(steps) },
];

const unitOf = (given: CompileInput['files']): CompileInput => ({
  files: given,
  vocabularies: [],
  registers: [register],
});

test('the order in which the files come leaves no trace', () => {
  const expected = artefact(programIn(compileUnit(unitOf(files))));
  fc.assert(
    fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
      expect(artefact(programIn(compileUnit(unitOf(shuffled))))).toBe(expected);
    }),
  );
});

test('how a policy is divided over files changes places, not the digest', () => {
  const together = compileUnit(unitOf([{ name: 'x/one.pol', text: head + world + steps + rules }]));
  expect(digestOf(programIn(together))).toBe(digestOf(programIn(compileUnit(unitOf(files)))));
});

test('an artefact holds the program, without the folders it came from', () => {
  const program = programIn(compileUnit(unitOf(files)));
  const text = artefact(program);
  expect(readArtefact(text)).toEqual({ program, digest: digestOf(program), compiler: version });
  expect(text).not.toContain('policies/');
  expect(program.clauses.map(({ name, origin }) => [name, origin.file, origin.line])).toEqual([
    ['a', '2025.a.pol', 4],
    ['klasse', '2025.a.pol', 5],
    ['pad.een_stap', '2025.b.pol', 5],
  ]);
});

test('the version is that of the package', () => {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(manifest).toMatchObject({ version });
});

const dutch = `taal nl
beleid tweetalig 2025
  titel "Two"
  gepubliceerd 28 maart 2024
  geldt voor vanaf 1 januari 2025 tot en met 31 december 2025
  te raadplegen vanaf 28 maart 2024 tot en met 31 december 2026
  registers X-1
keuze Soort = klein | groot
partij asr
onderwerp aanbieder
gegeven aanbieder.soort : Soort
gegeven aanbieder.omzet : bedrag per jaar
gegeven aanbieder.sinds : datum kan ontbreken
lezing randgeval volgens X-1-001 gekozen ruim "a" ook mogelijk eng "b"
voorwaarde a volgens X-1-001 geldt als soort = groot vereist sinds na 1 maart 2020 tenzij onder lezing randgeval = eng
beslistabel klasse : Soort volgens X-1-002
  bij overlap onder lezing randgeval = ruim: eerste rij, anders conflict
  | omzet in contractjaar - 2 | sinds   || klasse
  | vanaf € 1.234,50          | -       || groot
  | minder dan € 1.234,50     | afwezig || klein
stap melden door asr uiterlijk derde kwartaal 2024 volgens X-1-003
voorbeeld "een"
  peildatum 1 mei 2024
  gegeven aanbieder.omzet in 2023 = € 0,50, aanbieder.sinds = afwezig
  verwacht klasse = klein
  verwacht a = open gelaten
`;

const english = `language en
policy tweetalig 2025
  title "Two"
  published 28 March 2024
  governs from 1 January 2025 up to and including 31 December 2025
  consultable from 28 March 2024 up to and including 31 December 2026
  registers X-1
choice Soort = klein | groot
party asr
subject aanbieder
fact aanbieder.soort : Soort
fact aanbieder.omzet : amount per year
fact aanbieder.sinds : date may be absent
reading randgeval cites X-1-001 chosen ruim "a" also possible eng "b"
condition a cites X-1-001 applies if soort = groot requires sinds after 1 March 2020 unless under reading randgeval = eng
table klasse : Soort cites X-1-002
  on overlap under reading randgeval = ruim: first row, otherwise conflict
  | omzet in contract year - 2 | sinds  || klasse
  | from € 1,234.50            | -      || groot
  | less than € 1,234.50       | absent || klein
step melden by asr no later than third quarter 2024 cites X-1-003
example "een"
  reference date 1 May 2024
  fact aanbieder.omzet in 2023 = € 0.50, aanbieder.sinds = absent
  expects klasse = klein
  expects a = left open
`;

test('Dutch and English keywords make the same program', () => {
  const [first, second] = [dutch, english].map((text): Program => programIn(compileText(text)));
  expect(first?.language).toBe('nl');
  expect(second).toEqual({ ...first, language: 'en' });
});

const vocabulary = (label: string) => ({
  name: 'proef.woorden',
  files: [
    { name: 'woorden.pol', text: `taal nl\nwoordenlijst proef.woorden\npartij verzekeraar "${label}"\n` },
  ],
});

const using = (label: string): CompileInput => ({
  files: [{ name: 'p.pol', text: head + '  gebruikt proef.woorden\n' + world }],
  vocabularies: [vocabulary(label)],
  registers: [register],
});

test('a vocabulary is pinned by its digest', () => {
  const [first, same, other] = ['een', 'een', 'twee'].map(
    (label) => programIn(compileUnit(using(label))).uses,
  );
  expect(first).toMatchObject([
    { name: 'proef.woorden', digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
  ]);
  expect(same).toEqual(first);
  expect(other).not.toEqual(first);
});

test('a vocabulary by itself is checked and makes no program', () => {
  const { files: own } = vocabulary('x');
  const { program, diagnostics } = compileUnit({ files: own, vocabularies: [], registers: [] });
  expect(program).toBeNull();
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('what must be fixed when compiling is reported where it is not, once', () => {
  const { program, diagnostics, sources } = compileText(
    `${head + world}
parameter drempel : bedrag = € 5 volgens X-1-001
gegeven aanbieder.fte : bedrag bereik vanaf drempel
groep g volgens X-1-001 van kracht vanaf peildatum
  voorwaarde a volgens X-1-001 vereist actief
  voorwaarde b volgens X-1-001 vereist actief
einde groep
`,
  );
  expect(program).toBeNull();
  expect(
    diagnostics.map(({ code, primary: { span } }) => [
      code,
      sources[span.file]?.text.slice(span.start, span.end),
    ]),
  ).toEqual([
    ['value-not-fixed', 'drempel'],
    ['value-not-fixed', 'peildatum'],
  ]);
});

test('a sum of fixed values is fixed', () => {
  const program = programIn(
    compileText(`${head + world}
voorwaarde a volgens X-1-001 van kracht vanaf 1 januari 2025 + 14 dagen vereist actief`),
  );
  expect(program.clauses[0]?.inForce).toEqual({ from: '2025-01-15', to: null });
});

test('a mistake in a register points into the register', () => {
  const { program, diagnostics, sources } = compileUnit({
    ...unitOf(files),
    registers: [{ id: 'X-1', text: `${register.text}\n{ "id": "X-1-999" ` }],
  });
  expect(program).toBeNull();
  const [first] = diagnostics;
  expect(first?.code).toBe('register-line');
  expect(sources[first?.primary.span.file ?? -1]?.name).toBe('X-1.norms.jsonl');
});

test('a file with a mistake of form stops there: names it would declare are not reported as missing', () => {
  const { program, diagnostics } = compileText(
    `${head + world}\npartij partij\nvoorwaarde a volgens X-1-001 vereist onbekend_feit`,
  );
  expect(program).toBeNull();
  expect(diagnostics.map(({ code }) => code)).not.toContain('unknown-name');
  expect(diagnostics.length).toBeGreaterThan(0);
});

const whole = head + world + rules + steps;

test('no part of a policy makes the compiler fall over', () => {
  fc.assert(
    fc.property(
      fc.nat(whole.length),
      fc.nat(40),
      fc.constantFrom('', '|', '(', '"', 'als', '€', '\n'),
      (at, gone, put) => {
        const text = whole.slice(0, at) + put + whole.slice(at + gone);
        const { program, diagnostics } = compileText(text);
        expect(program !== null || diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
      },
    ),
    { numRuns: 400 },
  );
});

test('long chains and long lists cost no stack', () => {
  const many = Array.from({ length: 3000 }, () => 'actief').join(' en ');
  const sum = Array.from({ length: 400 }, () => 'totaal').join(' + ');
  const program = programIn(
    compileText(
      `${head + world}\nvoorwaarde a volgens X-1-001 vereist ${many}\nvoorwaarde b volgens X-1-001 vereist ${sum} > € 5`,
    ),
  );
  expect('problem' in readArtefact(artefact(program))).toBe(false);
});
