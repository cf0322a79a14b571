/** A vocabulary in several files: a head and parts without a year. */
import { expect, test } from 'vitest';
import { inFolder, pol } from '../support/cli.ts';

const files = {
  'policies/w.pol': 'taal nl\n\nwoordenlijst proef.w\n\nonderwerp aanbieder\n',
  'policies/w.zorg.pol': 'taal nl\n\ndeel van proef.w\n\ngegeven aanbieder.omzet : bedrag\n',
  'policies/p.norms.jsonl': '',
  'policies/p.pol': `taal nl

beleid proef 2025
  titel         "t"
  gepubliceerd  1 januari 2024
  geldt voor    vanaf 1 januari 2025 tot en met 31 december 2025
  te raadplegen vanaf 1 januari 2024
  gebruikt      proef.w

berekening dubbel : bedrag
  = aanbieder.omzet + aanbieder.omzet

voorbeeld "één"
  gegeven  aanbieder.omzet = € 1
  verwacht dubbel = € 2
`,
};

test('a policy takes in a vocabulary with its parts', () =>
  inFolder(files, async (cwd) => {
    const checked = await pol(['check', 'policies'], { cwd });
    expect([checked.code, checked.out, checked.err].join('\n')).toMatchInlineSnapshot(`
      "0
      waarschuwing[unused-declaration]: niets leest de berekening 'dubbel'
         ┌─ policies/p.pol:10:12
         │
      10 │ berekening dubbel : bedrag
         │            ^^^^^^
         │
         = hulp:     gebruik de declaratie, of haal haar weg
         = aanvaard: aanvaard ongebruikt in dubbel  vingerafdruk "de61b9e16b0f"
         = pagina:   docs/diagnostics/unused-declaration.md

      2 beleidsteksten gecontroleerd: 0 fouten, 1 waarschuwing
      "
    `);
    const tested = await pol(['test'], { cwd });
    expect([tested.code, tested.out, tested.err].join('\n')).toMatchInlineSnapshot(`
      "0

      1 voorbeeld geslaagd, 0 niet geslaagd
      "
    `);
  }));

test('a part of a vocabulary is checked with the rest of it', () =>
  inFolder(files, async (cwd) => {
    const ran = await pol(['check', 'policies/w.zorg.pol'], { cwd });
    expect(ran.code).toBe(0);
  }));

test('a part may not hold what a vocabulary may not', () => {
  const norm = 'taal nl\n\ndeel van proef.w\n\nvoorwaarde v\n  vereist aanbieder.omzet ten minste € 1\n';
  return inFolder({ ...files, 'policies/w.norm.pol': norm }, async (cwd) => {
    const ran = await pol(['check', 'policies'], { cwd });
    expect(ran.code).toBe(1);
    expect(ran.out + ran.err).toContain('[norm-in-vocabulary]');
  });
});

test.each([
  ['nl', "begin een ander bestand in dezelfde map met 'woordenlijst proef.w'"],
  ['en', "begin another file in the same folder with 'vocabulary proef.w'"],
] as const)('a part without its head is said in %s', (language, help) =>
  inFolder({ 'policies/w.zorg.pol': files['policies/w.zorg.pol'] }, async (cwd) => {
    const ran = await pol(['check', 'policies'], { cwd, language });
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('[missing-head]');
    expect(ran.err).toContain(help);
  }),
);
