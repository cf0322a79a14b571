/** A policy that was revised twice, as its three texts: a threshold, and then a last day, changed. */
import { readFileSync } from 'node:fs';
import { compileUnit } from '../../src/compile.ts';
import type { Program } from '../../src/ir/ir.ts';
import { register } from '../docs/compile-block.ts';

/** Published on 28 March 2024, on 15 June 2024, and some day in September 2024. */
export const revisionTexts: readonly string[] = ['1', '2', '3'].map((name) =>
  readFileSync(new URL(`./revisions/${name}.pol`, import.meta.url), 'utf8'),
);

/** Throws where the text has errors, as the tests need it whole. */
export function compileText(text: string): Program {
  const { program, diagnostics } = compileUnit({
    files: [{ name: 'proef.pol', text }],
    vocabularies: [],
    registers: [register],
  });
  if (program === null) throw new Error(diagnostics.map(({ code }) => code).join(', '));
  return program;
}

/** The three texts in a folder of policies, with what is put beside them. */
export const revisionFolder = (
  beside: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(revisionTexts.map((text, index) => [`policies/demo/${index + 1}.pol`, text])),
  [`policies/demo/${register.id}.norms.jsonl`]: register.text,
  'feiten.json': JSON.stringify({ id: 'a', zorgaanbieder: { omzet: 120_000, ingeschreven: true } }),
  ...beside,
});
