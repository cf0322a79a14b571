/** A revision that says only what changes is the same policy as one that is written out whole. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileUnit, type Compiled } from '../../src/compile.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { runExamples } from '../../src/evaluate/run-examples.ts';
import { digestOf, fingerprintOf } from '../../src/ir/digest.ts';
import type { Program } from '../../src/ir/ir.ts';
import { register } from '../docs/compile-block.ts';
import { compileFiles } from './compile-files.ts';

const fileIn = (folder: string, name: string) => ({
  name,
  text: readFileSync(new URL(`${folder}/${name}`, import.meta.url), 'utf8'),
});
const whole = (revision: number) => fileIn('../support/revisions', `${revision}.pol`);
const changes = (revision: number) => fileIn('revisions', `${revision}.pol`);

function programIn({ program, diagnostics }: Compiled): Program {
  expect(diagnostics.map(({ code, params }) => ({ code, params }))).toEqual([]);
  if (program === null) throw new Error('no program');
  return program;
}

const wholeProgram = (revision: number): Program =>
  programIn(compileUnit({ files: [whole(revision)], vocabularies: [], registers: [register] }));

/** What is meant, by whichever file, in whichever language and order. */
const meaningOf = (program: Program): string =>
  digestOf({ ...program, amends: null, language: 'nl', examples: [] });

const amended = (last: number): Program =>
  programIn(compileFiles(whole(1), ...(last > 2 ? [changes(2), changes(3)] : [changes(2)])));

describe('revisions of a test policy', () => {
  test.each([2, 3])('revision %i, as amendments and as a whole', (revision) => {
    const program = amended(revision);
    expect(meaningOf(program)).toBe(meaningOf(wholeProgram(revision)));
    expect(runExamples(program)).toEqual(
      runExamples(wholeProgram(revision)).map((outcome) => ({
        ...outcome,
        origin: expect.objectContaining({ file: `${revision}.pol` }) as unknown,
      })),
    );
    expect(runExamples(program).flatMap(({ failures, errors }) => [...failures, ...errors])).toEqual([]);
  });

  test('each is pinned to the one before it', () => {
    expect(amended(2).amends).toEqual({ revision: 1, digest: digestOf(wholeProgram(1)) });
    expect(amended(3).amends).toEqual({ revision: 2, digest: digestOf(amended(2)) });
    expect(amended(3).published).toEqual({ first: '2024-09-01', last: '2024-09-30' });
  });

  test('a clause keeps the file in which it was written', () => {
    const files = amended(3).clauses.map(({ name, origin }) => [name, origin.file]);
    expect(files).toContainEqual(['proces.reactie', '3.pol']);
    expect(files).toContainEqual(['proces.aanbod', '1.pol']);
  });
});

const BASE = {
  name: 'eerste.pol',
  text: `taal nl
beleid demo 2025
  titel "Eerste"
  geldt voor vanaf 1 januari 2025 tot en met 31 december 2025
  registers DOC-2025
onderwerp zorgaanbieder
keuze Soort = instelling | praktijk
gegeven zorgaanbieder.soort : Soort
gegeven zorgaanbieder.omzet : bedrag
gegeven zorgaanbieder.actief : ja/nee
parameter grens : bedrag
  = € 100.000 tot en met 31 december 2024 volgens DOC-2025-01
groep eisen
  volgens DOC-2025-02
  voorwaarde actief
    vereist zorgaanbieder.actief
  voorwaarde klein
    vereist zorgaanbieder.omzet ten hoogste € 1.000.000
einde groep
beslissing tarief : bedrag
  volgens DOC-2025-03
  = € 10
beslistabel brief : ja/nee
  | zorgaanbieder.soort || brief | volgens
  | instelling || ja | DOC-2025-04
  | praktijk || nee | DOC-2025-04
geval gewoon
  gegeven zorgaanbieder.soort = instelling, zorgaanbieder.omzet = € 1
geval ongebruikt
  gegeven zorgaanbieder.omzet = € 2
voorbeeld "van het eerste beleid"
  zoals gewoon
  verwacht brief = ja
`,
};

const base = programIn(compileUnit({ files: [BASE], vocabularies: [], registers: [register] }));
const printOf = (...[list, path]: [Parameters<typeof fingerprintOf>[1], string]): string =>
  fingerprintOf(base, list, path) ?? 'none';

const revise = (body: string, header = 'wijzigt herziening 1', below = BASE): Compiled =>
  compileFiles(
    { name: 'tweede.pol', text: `taal nl\nbeleid demo 2025 herziening 2\n  ${header}\n${body}` },
    below,
  );

const clause = (program: Program, name: string) => program.clauses.find((one) => one.name === name);

describe('each verb', () => {
  test('what is not said of the head is as it was; its day of publication is not', () => {
    const program = programIn(revise(''));
    expect(program).toMatchObject({ title: 'Eerste', registers: ['DOC-2025'], published: null, revision: 2 });
    expect(program.governs).toEqual(base.governs);
    expect(program.examples).toEqual([]);
  });

  test('an insertion in a group comes behind its members, and cites what made it', () => {
    const program = programIn(
      revise(
        'voegt toe in eisen  volgens DOC-2025-05\nvoorwaarde nieuw\n  vereist zorgaanbieder.actief\n' +
          'voegt toe in eisen\nvoorwaarde nog_een\n  vereist zorgaanbieder.actief\n',
      ),
    );
    expect(clause(program, 'eisen')).toMatchObject({
      members: ['eisen.actief', 'eisen.klein', 'eisen.nieuw', 'eisen.nog_een'],
    });
    expect(clause(program, 'eisen.nieuw')).toMatchObject({ cites: ['DOC-2025-05'] });
  });

  test('a repeal takes a member out of its group, and a group with all that it holds', () => {
    const member = programIn(
      revise(`trekt in eisen.klein  vingerafdruk "${printOf('clauses', 'eisen.klein')}"`),
    );
    expect(clause(member, 'eisen')).toMatchObject({ members: ['eisen.actief'] });
    const group = programIn(revise(`trekt in eisen  vingerafdruk "${printOf('clauses', 'eisen')}"`));
    expect(group.clauses.map(({ name }) => name)).toEqual(['tarief', 'brief']);
  });

  test('a whole group is replaced with its members', () => {
    const program = programIn(
      revise(
        `vervangt eisen  vingerafdruk "${printOf('clauses', 'eisen')}"\ngroep eisen\n  volgens DOC-2025-06\n` +
          '  een van\n  voorwaarde anders_gezegd\n    vereist zorgaanbieder.actief\neinde groep\n',
      ),
    );
    expect(clause(program, 'eisen')).toMatchObject({ mode: 'one', members: ['eisen.anders_gezegd'] });
  });

  test('a table may take the place of a decision', () => {
    const program = programIn(
      revise(
        `vervangt tarief  vingerafdruk "${printOf('clauses', 'tarief')}"\nbeslistabel tarief : bedrag\n` +
          '  | zorgaanbieder.soort || tarief | volgens\n  | instelling || € 1 | DOC-2025-05\n' +
          '  | praktijk || € 2 | DOC-2025-05\n',
      ),
    );
    expect(clause(program, 'tarief')).toMatchObject({ kind: 'decision' });
  });

  test('a supplement stands beside what there is, and where they differ that is a conflict', () => {
    const program = programIn(
      revise(
        `vult aan tarief  vingerafdruk "${printOf('clauses', 'tarief')}"\nbeslissing tarief : bedrag\n` +
          '  - € 20 als zorgaanbieder.soort = praktijk  volgens DOC-2025-05\n',
      ),
    );
    const tarief = (soort: string) =>
      evaluate(program, { zorgaanbieder: { soort } }, { decisions: ['tarief'] }).decisions['tarief'];
    expect(tarief('instelling')).toMatchObject({ status: 'decided', outcome: '10.00' });
    expect(tarief('praktijk')).toMatchObject({ status: 'conflict' });
  });

  test('rows with the same heading, and values for another time', () => {
    const program = programIn(
      revise(
        `vult aan brief  vingerafdruk "${printOf('clauses', 'brief')}"\nbeslistabel brief : ja/nee\n` +
          '  | zorgaanbieder.soort || brief | volgens\n  | instelling || ja | DOC-2025-07\n' +
          `vult aan grens  vingerafdruk "${printOf('parameters', 'grens')}"\nparameter grens : bedrag\n` +
          '  = € 120.000 vanaf 1 januari 2025 volgens DOC-2025-08\n',
      ),
    );
    expect(clause(program, 'brief')).toMatchObject({ rules: { length: 3 } });
    expect(program.parameters[0]?.values.map(({ cites }) => cites)).toEqual([
      ['DOC-2025-01'],
      ['DOC-2025-08'],
    ]);
  });

  test('facts, choices and notes are amended alike', () => {
    const program = programIn(
      revise(
        `vervangt zorgaanbieder.omzet  vingerafdruk "${printOf('facts', 'zorgaanbieder.omzet')}"\n` +
          'gegeven zorgaanbieder.omzet : bedrag\n  bereik vanaf € 0\n' +
          `vervangt Soort  vingerafdruk "${printOf('choices', 'Soort')}"\nkeuze Soort = instelling | praktijk\n` +
          'voegt toe\nbegrip ubo "UBO"\n',
      ),
    );
    expect(program.facts.find(({ name }) => name === 'omzet')?.range).not.toBeNull();
    expect(program.notes.map(({ name }) => name)).toEqual(['ubo']);
  });

  test('cases go along where an example builds on them; a case of one name stands before that of the base', () => {
    const run = (body: string) => runExamples(programIn(revise(body)));
    const inherited = run('voorbeeld "x"\n  zoals gewoon\n  verwacht brief = ja\n');
    const own = run(
      'geval gewoon\n  gegeven zorgaanbieder.soort = praktijk\nvoorbeeld "x"\n  zoals gewoon\n  verwacht brief = nee\n',
    );
    for (const [outcome] of [inherited, own]) expect(outcome?.failures).toEqual([]);
    expect([...inherited, ...own]).toHaveLength(2);
  });
});

describe('accepted findings', () => {
  const accepted = (path: string, fingerprint = '000000000001'): string =>
    `aanvaard ongebruikt in ${path}  vingerafdruk "${fingerprint}"\n  "reden"\n`;
  const below = {
    name: BASE.name,
    text:
      BASE.text +
      ['grens', 'klein', 'eisen.actief', 'brief.rij_2', 'Soort'].map((path) => accepted(path)).join(''),
  };
  const pathsIn = (body: string): readonly string[] =>
    programIn(revise(body, 'wijzigt herziening 1', below)).acceptances.map(({ path }) => path);

  test('go along with what they are about', () => {
    expect(pathsIn('')).toEqual(['grens', 'eisen.klein', 'eisen.actief', 'brief.rij_2', 'Soort']);
  });

  test('are gone with what is repealed, whichever end of its path they name', () => {
    expect(pathsIn(`trekt in eisen  vingerafdruk "${printOf('clauses', 'eisen')}"`)).toEqual([
      'grens',
      'brief.rij_2',
      'Soort',
    ]);
  });

  test('of a row are gone with the row, and stay on what is replaced as a whole', () => {
    const replaced = (rows: string): readonly string[] =>
      pathsIn(
        `vervangt brief  vingerafdruk "${printOf('clauses', 'brief')}"\nbeslistabel brief : ja/nee\n` +
          `  | zorgaanbieder.soort || brief | volgens\n${rows}`,
      );
    const row = '  | - || ja | DOC-2025-04\n';
    expect(replaced(row)).not.toContain('brief.rij_2');
    expect(replaced(row + row)).toContain('brief.rij_2');
  });

  test('of examples stay with them', () => {
    const ofExample =
      'aanvaard herhaald in "van het eerste beleid"  vingerafdruk "000000000001"\n  "reden"\n';
    const first = { name: BASE.name, text: BASE.text + ofExample };
    const inBase = compileUnit({ files: [first], vocabularies: [], registers: [register] });
    expect(programIn(inBase).acceptances).toMatchObject([
      { kind: 'repeated', path: 'van het eerste beleid' },
    ]);
    expect(programIn(revise('', 'wijzigt herziening 1', first)).acceptances).toEqual([]);
  });

  test('are added under a verb, and one that is written again is there once', () => {
    const again = programIn(
      revise(
        `voegt toe  volgens DOC-2025-05\n${accepted('grens')}voegt toe\n${accepted('grens', '000000000002')}`,
        'wijzigt herziening 1',
        below,
      ),
    ).acceptances.filter(({ path }) => path === 'grens');
    expect(again.map(({ fingerprint, cites }) => [fingerprint, cites])).toEqual([
      ['000000000001', ['DOC-2025-05']],
      ['000000000002', []],
    ]);
  });

  test('need a verb, and are no member of a group', () => {
    const codesOf = (body: string) => revise(body).diagnostics.map(({ code, params }) => ({ code, params }));
    expect(codesOf(accepted('grens'))).toEqual([
      { code: 'no-verb', params: { name: 'grens', kind: 'acceptance' } },
    ]);
    expect(codesOf(`voegt toe in eisen\n${accepted('grens')}`)).toEqual([
      { code: 'cannot-insert-in', params: { target: 'eisen', kind: 'group', found: 'acceptance' } },
    ]);
    expect(
      codesOf(`vervangt grens  vingerafdruk "${printOf('parameters', 'grens')}"\n${accepted('grens')}`),
    ).toEqual([
      {
        code: 'other-declaration',
        params: { target: 'grens', kind: 'parameter', name: 'grens', found: 'acceptance' },
      },
    ]);
  });
});

describe('fingerprints', () => {
  const variant = (from: string, to: string): Program =>
    programIn(
      compileUnit({
        files: [{ name: 'x.pol', text: BASE.text.replace(from, to) }],
        vocabularies: [],
        registers: [register],
      }),
    );

  test('have twelve digits, and know nothing of labels and places', () => {
    expect(printOf('clauses', 'tarief')).toMatch(/^[0-9a-f]{12}$/);
    const relabelled = variant(
      'beslissing tarief : bedrag',
      '// anders\n\nbeslissing tarief : bedrag "het tarief"',
    );
    expect(fingerprintOf(relabelled, 'clauses', 'tarief')).toBe(printOf('clauses', 'tarief'));
    const member = variant('instelling | praktijk', 'instelling "een instelling" | praktijk');
    expect(fingerprintOf(member, 'choices', 'Soort')).toBe(printOf('choices', 'Soort'));
  });

  test('know of values, citations, and of a group what it holds', () => {
    const cited = variant('volgens DOC-2025-03', 'volgens DOC-2025-09');
    expect(fingerprintOf(cited, 'clauses', 'tarief')).not.toBe(printOf('clauses', 'tarief'));
    const inside = variant('€ 1.000.000', '€ 2.000.000');
    expect(fingerprintOf(inside, 'clauses', 'eisen')).not.toBe(printOf('clauses', 'eisen'));
    expect(fingerprintOf(inside, 'clauses', 'eisen.actief')).toBe(printOf('clauses', 'eisen.actief'));
  });

  test('and the digest of the whole know nothing of what is accepted', () => {
    const text = `${BASE.text}aanvaard constant in tarief  vingerafdruk "000000000001"\n  "reden"\n`;
    const accepting = programIn(
      compileUnit({ files: [{ name: 'x.pol', text }], vocabularies: [], registers: [register] }),
    );
    expect(accepting.acceptances).toHaveLength(1);
    expect(fingerprintOf(accepting, 'clauses', 'tarief')).toBe(printOf('clauses', 'tarief'));
    expect(digestOf(accepting)).toBe(digestOf(base));
  });

  test('are of what there is', () => {
    expect(fingerprintOf(base, 'clauses', 'nergens')).toBeNull();
    expect(fingerprintOf(base, 'facts', 'omzet')).toBeNull();
  });
});

describe('editions that are not at hand', () => {
  const stub = (more = '') => ({
    name: 'eerste.pol',
    text: `taal nl\nbeleid demo 2025\n  titel "De eerste tekst"\n  registers DOC-2025\n  niet bij de hand\nonderwerp zorgaanbieder\ngegeven zorgaanbieder.actief : ja/nee\n${more}`,
  });
  const insertion = 'voegt toe\nvoorwaarde nieuw\n  volgens DOC-2025-01\n  vereist zorgaanbieder.actief\n';

  test('a stub compiles, and says that it is one', () => {
    const program = programIn(compileUnit({ files: [stub()], vocabularies: [], registers: [register] }));
    expect(program).toMatchObject({ isAtHand: false, clauses: [] });
  });

  test('what is added to it rests on a text that is not at hand', () => {
    const program = programIn(revise(insertion, 'wijzigt herziening 1', stub()));
    expect(program.notes).toMatchObject([{ name: 'basisbeleid', text: 'De eerste tekst', isAtHand: false }]);
    const result = evaluate(program, { zorgaanbieder: { actief: true } }, {});
    expect(result.requirements['nieuw']).toMatchObject({ restsOn: { elsewhere: ['basisbeleid'] } });
  });

  test('to a stub one can only add, so the verb may be left out', () => {
    const bare = insertion.replace('voegt toe\n', '').replace('vereist', 'steunt op brief\n  vereist');
    const program = programIn(
      revise(`${bare}elders brief "Een brief" bij de hand\n`, 'wijzigt herziening 1', stub()),
    );
    expect(clause(program, 'nieuw')).toMatchObject({ restsOn: ['brief', 'basisbeleid'] });
  });

  test('what amends such a revision stands on it as well', () => {
    const third = `taal nl\nbeleid demo 2025 herziening 3\n  wijzigt herziening 2\nvoegt toe\nvoorwaarde later\n  volgens DOC-2025-02\n  vereist zorgaanbieder.actief\n`;
    const second = `taal nl\nbeleid demo 2025 herziening 2\n  wijzigt herziening 1\n${insertion}elders brief "Een brief" niet bij de hand\n`;
    const program = programIn(
      compileFiles({ name: '3.pol', text: third }, { name: '2.pol', text: second }, stub()),
    );
    expect(clause(program, 'later')).toMatchObject({ restsOn: ['basisbeleid'] });
    expect(program.notes.map(({ name }) => name)).toEqual(['basisbeleid', 'brief']);
  });

  test('what the stub itself says is not at hand is named instead', () => {
    const below = stub('elders tekst_van_april "De tekst van april" niet bij de hand\n');
    const program = programIn(revise(insertion, 'wijzigt herziening 1', below));
    expect(program.notes.map(({ name }) => name)).toEqual(['tekst_van_april']);
    expect(clause(program, 'nieuw')).toMatchObject({ restsOn: ['tekst_van_april'] });
  });

  test('it came out after a day', () => {
    expect(programIn(revise('', 'wijzigt herziening 1\n  gepubliceerd na 28 maart 2024')).published).toEqual({
      first: '2024-03-29',
      last: null,
    });
  });
});

test('warnings about the base are given there, and not again', () => {
  const below = { ...BASE, text: `${BASE.text}voorwaarde zonder_bron\n  vereist zorgaanbieder.actief\n` };
  const said = compileUnit({ files: [below], vocabularies: [], registers: [register] }).diagnostics;
  expect(said.map(({ code }) => code)).toEqual(['no-citation']);
  expect(revise('', 'wijzigt herziening 1', below).diagnostics).toEqual([]);
});

test('another base than the one that is named is none', () => {
  const input = { files: [BASE], vocabularies: [], registers: [register] };
  const text = 'taal nl\nbeleid ander 2025 herziening 2\n  wijzigt herziening 1\n';
  const { diagnostics } = compileUnit({ ...input, files: [{ name: 'x.pol', text }], base: input });
  expect(diagnostics.map(({ code }) => code)).toEqual(['missing-base']);
});

test.each([
  'vervangt',
  'vervangt x',
  'trekt in',
  'voegt toe in',
  'vult aan x vingerafdruk',
  'vervangt x vingerafdruk "y"\nvoorbeeld "z"\n  verwacht x = ja\n',
  'voegt toe\nvoegt toe\nbegrip a "b"',
  'groep a\n  vervangt x\neinde groep',
  'voegt toe in eisen\ngroep a\n',
  'wijzigt herziening 1',
])('never throws: %s', (body) => {
  expect(revise(`${body}\n`).diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
});

test('the fixes that are offered make it right', () => {
  const text = `taal nl
beleid demo 2025 herziening 2
  wijzigt herziening 1
vervangt grens
parameter grens : bedrag
  = € 150.000 volgens DOC-2025-05
trekt in klein  vingerafdruk "${printOf('clauses', 'eisen.klein')}"
vult aan tarief  vingerafdruk "ouderwets"
beslissing tarief : bedrag
  - € 10
`;
  const repaired = repairedText(text);
  const { program, diagnostics } = compileFiles({ name: '2.pol', text: repaired }, BASE);
  expect(diagnostics).toEqual([]);
  expect(program).not.toBeNull();
});

/** With the first fix of each diagnostic. */
function repairedText(text: string): string {
  const { diagnostics } = compileFiles({ name: '2.pol', text }, BASE);
  expect(diagnostics).not.toEqual([]);
  const edits = diagnostics.flatMap(({ fixes }) => fixes[0]?.edits ?? []);
  return [...edits]
    .sort((left, right) => right.span.start - left.span.start)
    .reduce((done, { span, text: by }) => done.slice(0, span.start) + by + done.slice(span.end), text);
}

test('broken amendments give diagnostics, and never more than that', () => {
  const text = changes(2).text + changes(3).text.split('\n').slice(7).join('\n');
  const pieces = text.split(/(\s+)/);
  const words = [
    'vervangt',
    'trekt in',
    'voegt toe',
    'vult aan',
    'vingerafdruk',
    'groep',
    'einde groep',
    'in',
    '"x"',
    '',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.record({ at: fc.nat(pieces.length - 1), word: fc.constantFrom(...words) }), {
        maxLength: 4,
      }),
      (swaps) => {
        const mixed = [...pieces];
        for (const { at, word } of swaps) mixed[at] = ` ${word} `;
        const { program, diagnostics } = compileFiles({ name: '2.pol', text: mixed.join('') }, whole(1));
        expect(program === null).toBe(diagnostics.some(({ severity }) => severity === 'error'));
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);
