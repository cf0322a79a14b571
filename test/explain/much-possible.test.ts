/** Where more is possible than a list can hold, the sentence stays one sentence. */
import { expect, test } from 'vitest';
import { compileUnit } from '../../src/compile.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { explain } from '../../src/explain/explain.ts';
import { explanationText } from '../../src/explain/render/text.ts';
import { smallRegister } from '../support/cli.ts';

const text = `taal nl

beleid proef 2025
  registers PROEF

onderwerp aanbieder

keuze Kleur = rood | oranje | geel | groen | blauw | indigo | violet

gegeven aanbieder.kleur : Kleur

beslissing kleur_van_de_brief : Kleur "kleur van de brief"
  volgens PROEF-001
  = aanbieder.kleur
`;

test.each([
  ['nl', 'Mogelijk is nog veel.'],
  ['en', 'What is possible: much.'],
] as const)('%s: %s', (language, sentence) => {
  const { program, diagnostics } = compileUnit({
    files: [{ name: '2025.pol', text }],
    vocabularies: [],
    registers: [{ id: 'PROEF', text: smallRegister }],
  });
  if (program === null) throw new Error(diagnostics.map(({ code }) => code).join(', '));
  const result = evaluate(program, { peildatum: '2024-06-01' }, { explain: true });
  const letter = explanationText(explain(result, program, { language, length: 'short' }));
  expect(letter).toContain(sentence);
  expect(letter).not.toContain('..');
});
