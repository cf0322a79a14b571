/** Examples that a page describes and does not print: too long, no text, or made by a program. */
import type { Diagnostic } from '../../src/base/diagnostic.ts';
import { artefact, compileUnit } from '../../src/compile.ts';
import type { CompileInput } from '../../src/compile.ts';
import { decisionPicture } from '../../src/emit/decision/build.ts';
import { excessOfSvg } from '../../src/emit/decision/limits.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { EvaluateOptions } from '../../src/evaluate/evaluate.ts';
import type { FactDiagnostic } from '../../src/evaluate/facts/fact-diagnostic.ts';
import type { Program } from '../../src/ir/ir.ts';
import { readArtefact } from '../../src/ir/artefact.ts';
import { BLOCK_FILE, register } from './compile-block.ts';

export type Made =
  | { readonly kind: 'input'; readonly input: CompileInput }
  | { readonly kind: 'problem'; readonly problem: Diagnostic }
  | { readonly kind: 'facts'; readonly problems: readonly FactDiagnostic[] };

const input = (text: string, more: Partial<CompileInput> = {}): Made => ({
  kind: 'input',
  input: { files: [{ name: BLOCK_FILE, text }], vocabularies: [], registers: [register], ...more },
});

const head = 'taal nl\nbeleid demo 2025\n  registers DOC-2025\n\nonderwerp zorgaanbieder\n';

const nested = `${head}\nberekening diep : ja/nee\n  = ${'('.repeat(250)}ja${')'.repeat(250)}\n`;

/** Twenty columns that each row tells apart anew: more cases than are gone through. */
function wideTable(): string {
  const names = Array.from({ length: 20 }, (_, index) => `k${index + 1}`);
  const facts = names.map((name) => `gegeven zorgaanbieder.${name} : ja/nee`).join('\n');
  const row = (cells: (index: number) => string): string =>
    ` ${names.map((_, index) => ` | ${cells(index)}`).join('')} || "x"`;
  const last = names.length - 1;
  const rows = [
    ...names.map((_, own) => row((index) => (index === own || index === last ? 'ja' : '-'))),
    row((index) => (index === last ? 'nee' : '-')),
  ].join('\n');
  const heading = names.map((name) => ` | zorgaanbieder.${name}`).join('');
  return `${head}${facts}\n\nbeslistabel breed : tekst\n  volgens DOC-2025-01\n ${heading} || breed\n${rows}\n`;
}

const [firstLine = '', secondLine = ''] = register.text.split('\n');

function programOf(text: string): Program {
  const { program } = compileUnit({
    files: [{ name: BLOCK_FILE, text }],
    vocabularies: [],
    registers: [register],
  });
  if (program === null) throw new Error('the example does not compile');
  return program;
}

function evaluated(policy: string, facts: unknown, options: EvaluateOptions = {}): Made {
  const { errors, warnings } = evaluate(programOf(policy), facts, options);
  return { kind: 'facts', problems: [...errors, ...warnings] };
}

function altered(change: (text: string) => string): Made {
  const text = artefact(programOf('taal nl\nbeleid demo 2025\n'));
  const other = change(text);
  if (other === text) throw new Error('the artefact was not changed');
  const read = readArtefact(other);
  if (!('problem' in read)) throw new Error('the artefact is read all the same');
  return { kind: 'problem', problem: read.problem };
}

/** So many of twice as many facts: each question comes back for each count that can stand there. */
function drawn(): Made {
  const names = Array.from({ length: 42 }, (_, index) => `k${index + 1}`);
  const members = names.map(
    (name) => `voorwaarde ${name}\n  volgens DOC-2025-01\n  vereist zorgaanbieder.${name}\n`,
  );
  const facts = names.map((name) => `gegeven zorgaanbieder.${name} : ja/nee\n`);
  const policy = `${head}${facts.join('')}\ngroep de_helft  ten minste 21 van\n${members.join('')}einde groep\n`;
  const program = programOf(policy);
  const picture = decisionPicture(program, 'de_helft', { language: 'nl' });
  const excess = picture === null ? null : excessOfSvg(picture);
  if (excess === null) throw new Error('the picture is not too large');
  const { of, count, limit } = excess;
  const origin = program.clauses.find(({ name }) => name === 'de_helft')?.origin;
  return {
    kind: 'problem',
    problem: {
      code: 'picture-too-large',
      severity: 'error',
      params: {
        decision: 'de_helft',
        place: `${origin?.file ?? ''}:${origin?.line ?? ''}`,
        of,
        count: String(count),
        limit: String(limit),
      },
      primary: { span: { file: 0, start: 0, end: 0 } },
      secondary: [],
      fixes: [],
    },
  };
}

const turnover = `${head}gegeven zorgaanbieder.omzet : bedrag\n`;
const reading = `${head}lezing grens  volgens DOC-2025-01  gekozen ruim "ruim"  ook mogelijk eng "eng"\n`;

export const made: Readonly<Record<string, Made>> = {
  'not-text': input('\0PK\u0003\u0004'),
  'name-too-long': input(`taal nl\nbeleid demo 2025\n\nonderwerp ${'z'.repeat(250)}\n`),
  'number-too-long': input(`${head}gegeven zorgaanbieder.k : getal\n  bereik tot en met ${'9'.repeat(50)}\n`),
  'too-deep': input(nested),
  'table-too-large-to-compare': input(wideTable()),
  'register-duplicate': input('taal nl\nbeleid demo 2025\n  registers DOC-2025\n', {
    registers: [{ id: 'DOC-2025', text: `${firstLine}\n${secondLine}\n${firstLine}\n` }],
  }),
  'picture-too-large': drawn(),
  'fact-precision': evaluated(turnover, { zorgaanbieder: { omzet: 2 ** 53 } }),
  'option-unknown': evaluated(reading, {}, { readings: { grenzen: 'ruim' } }),
  'artefact-version': altered((text) => text.replace(/"irVersion": ?\d+/, '"irVersion":99')),
  'artefact-shape': altered((text) => text.replace(/"name": ?"demo"/, '"name":7')),
  'artefact-altered': altered((text) => text.replace(/"title": ?"[^"]*"/, '"title":"Ander beleid"')),
};
