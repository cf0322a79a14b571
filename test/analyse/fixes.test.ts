/** What is proposed for a gap is a rule that the policy can take as it stands: then it is written down, and none is left. */
import { expect, test } from 'vitest';
import { analysing } from '../../src/analyse/analyse.ts';
import { diagnosticsOf } from '../../src/analyse/diagnostics.ts';
import { compileUnit } from '../../src/compile.ts';

const head = `taal nl

beleid proef.gat 2025
  titel "Proef"
  geldt voor    vanaf 1 januari 2025 tot en met 31 december 2025
  te raadplegen vanaf 1 januari 2025 tot en met 31 december 2025

onderwerp zorgaanbieder

keuze Soort = instelling | praktijk | ziekenhuis

gegeven zorgaanbieder.soort : Soort "soort"
gegeven zorgaanbieder.omzet : bedrag per jaar "omzet"
  bereik vanaf € 0 tot en met € 1.000.000
gegeven zorgaanbieder.nieuw : ja/nee "nieuw"
gegeven zorgaanbieder.gestart : datum "gestart"
  bereik vanaf 1 januari 2000 tot en met 31 december 2025
  kan ontbreken
gegeven zorgaanbieder.aandeel : percentage "aandeel"
  bereik vanaf 0% tot en met 100%
gegeven zorgaanbieder.soorten : verzameling van Soort "soorten"
`;

/** Rules that leave something open: bounds, days, choices, members, percentages, absence, the reference date. */
const rules: readonly string[] = [
  `- ja als zorgaanbieder.soort = instelling en zorgaanbieder.omzet in 2024 vanaf € 150.000
   - nee als zorgaanbieder.soort = instelling en zorgaanbieder.omzet in 2024 minder dan € 100.050
   - nee als zorgaanbieder.soort = praktijk en zorgaanbieder.nieuw`,
  `- ja als zorgaanbieder.gestart aanwezig en zorgaanbieder.gestart voor 1 juli 2023
   - nee als zorgaanbieder.gestart aanwezig en zorgaanbieder.gestart na 1 juli 2023`,
  `- ja als zorgaanbieder.aandeel meer dan 20% of zorgaanbieder.soorten bevat ziekenhuis`,
  `- ja als peildatum vanaf 1 maart 2025 en peildatum tot en met 30 april 2025`,
];

test.each(rules)('%s', (text) => {
  const source = `${head}\nberekening wel : ja/nee "wel"\n   ${text}\n`;
  const found = gapsIn(source);
  expect(found.map(({ written }) => written)).toEqual([null]);
  const [fix] = found[0]?.fixes ?? [];
  const [edit] = fix?.edits ?? [];
  if (edit === undefined) throw new Error('no rule is proposed');
  expect(edit.text).toMatchSnapshot();
  const mended = source.slice(0, edit.span.start) + edit.text + source.slice(edit.span.end);
  expect(new Set(gapsIn(mended).map(({ written }) => written))).toEqual(new Set(['hierover staat er niets']));
});

function gapsIn(text: string) {
  const compiled = compileUnit({ files: [{ name: 'proef.pol', text }], vocabularies: [], registers: [] });
  if (compiled.program === null) throw new Error(JSON.stringify(compiled.diagnostics));
  const analysis = analysing(compiled.program, { kinds: ['gap'] })(null);
  const shown = diagnosticsOf(analysis, compiled.program, compiled.places);
  return analysis.findings.map((finding, place) => ({ ...finding, fixes: shown[place]?.fixes ?? [] }));
}
