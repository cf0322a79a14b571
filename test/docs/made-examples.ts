/** Examples that a page describes and does not print: too long, no text, or made by a program. */
import type { Diagnostic } from '../../src/base/diagnostic.ts';
import { artefact, compileUnit } from '../../src/compile.ts';
import type { CompileInput } from '../../src/compile.ts';
import { readArtefact } from '../../src/ir/artefact.ts';
import { BLOCK_FILE, register } from './compile-block.ts';

export type Made =
  | { readonly kind: 'input'; readonly input: CompileInput }
  | { readonly kind: 'problem'; readonly problem: Diagnostic };

const input = (text: string, more: Partial<CompileInput> = {}): Made => ({
  kind: 'input',
  input: { files: [{ name: BLOCK_FILE, text }], vocabularies: [], registers: [register], ...more },
});

const head = 'taal nl\nbeleid demo 2025\n  registers DOC-2025\n\nonderwerp zorgaanbieder\n';

const nested = `${head}\nberekening diep : ja/nee\n  = ${'('.repeat(250)}ja${')'.repeat(250)}\n`;

/** Many columns with bounds of their own: more cases than can be gone through. */
function wideTable(): string {
  const names = Array.from({ length: 12 }, (_, index) => `k${index + 1}`);
  const facts = names.map((name) => `gegeven zorgaanbieder.${name} : getal`).join('\n');
  const row = (from: number): string => names.map((_, index) => ` | vanaf ${from * 7 + index * 3}`).join('');
  const rows = Array.from({ length: 14 }, (_, index) => ` ${row(index + 1)} || "${index}"`).join('\n');
  const heading = names.map((name) => ` | zorgaanbieder.${name}`).join('');
  return `${head}${facts}\n\nbeslistabel breed : tekst\n  volgens DOC-2025-01\n ${heading} || breed\n${rows}\n`;
}

const [firstLine = '', secondLine = ''] = register.text.split('\n');

const compiledText = (): string => {
  const { program } = compileUnit({ files: [{ name: BLOCK_FILE, text: 'taal nl\nbeleid demo 2025\n' }], vocabularies: [], registers: [] });
  if (program === null) throw new Error('the example does not compile');
  return artefact(program);
};

function altered(change: (text: string) => string): Made {
  const text = compiledText();
  const other = change(text);
  if (other === text) throw new Error('the artefact was not changed');
  const read = readArtefact(other);
  if (!('problem' in read)) throw new Error('the artefact is read all the same');
  return { kind: 'problem', problem: read.problem };
}

export const made: Readonly<Record<string, Made>> = {
  'not-text': input('\0PK\u0003\u0004'),
  'name-too-long': input(`taal nl\nbeleid demo 2025\n\nonderwerp ${'z'.repeat(250)}\n`),
  'too-deep': input(nested),
  'table-too-large-to-compare': input(wideTable()),
  'register-duplicate': input('taal nl\nbeleid demo 2025\n  registers DOC-2025\n', {
    registers: [{ id: 'DOC-2025', text: `${firstLine}\n${secondLine}\n${firstLine}\n` }],
  }),
  'artefact-version': altered((text) => text.replace(/"irVersion": ?\d+/, '"irVersion":99')),
  'artefact-shape': altered((text) => text.replace(/"name": ?"demo"/, '"name":7')),
  'artefact-altered': altered((text) => text.replace(/"title": ?"[^"]*"/, '"title":"Ander beleid"')),
};
