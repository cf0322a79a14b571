/** Cases: a program and, in the comments at its end, what the checker says of it. */
import { asWritten } from '../../src/amend/amend.ts';
import { check } from '../../src/check/check.ts';
import type { Register, RegisterNorm } from '../../src/check/register.ts';
import type { Diagnostic } from '../../src/base/diagnostic.ts';
import { renderPretty } from '../../src/base/render.ts';
import type { SourceFile } from '../../src/base/span.ts';
import { parse } from '../../src/syntax/parse.ts';

const norm = (id: string): RegisterNorm => ({
  id,
  section: '',
  place: '',
  kind: 'condition',
  actor: '',
  nl: '',
  en: '',
  terms: [],
  facts: [],
  outcome: '',
  computable: 'yes',
  reason: null,
  ambiguity: null,
});

const ids = Array.from({ length: 20 }, (_, index) => `TEST-2025-${String(index + 1).padStart(3, '0')}`);

export const testRegister: Register = { id: 'TEST-2025', norms: new Map(ids.map((id) => [id, norm(id)])) };

/** Further files follow in one text, each after a line `// file: name`; one that starts a `woordenlijst` is used. */
export function splitFiles(name: string, text: string): readonly SourceFile[] {
  const parts = text.split(/^\/\/ file: (\S+)\n/m);
  const files: SourceFile[] = [{ name, text: parts[0] ?? '' }];
  for (let index = 1; index < parts.length; index += 2)
    files.push({ name: parts[index] ?? '', text: parts[index + 1] ?? '' });
  return files;
}

export interface Checked {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly SourceFile[];
}

/** Parses and checks; a case whose source does not parse is a mistake in the case. */
export function checkText(name: string, text: string): Checked {
  const sources = splitFiles(name, text);
  const parsed = sources.map((source, index) => parse(source, index));
  const broken = parsed.flatMap(({ diagnostics }) => diagnostics);
  if (broken.length > 0) return { diagnostics: broken, sources };
  const trees = asWritten(parsed.map(({ tree }) => tree)).files;
  const isUsed = (index: number): boolean => index > 0 && trees[index]?.header?.kind === 'vocabulary';
  const { diagnostics } = check({
    files: trees.filter((_, index) => !isUsed(index)),
    vocabularies: trees.flatMap((tree, index) =>
      isUsed(index) ? [{ name: sources[index]?.name ?? '', files: [tree] }] : [],
    ),
    registers: [testRegister],
  });
  return { diagnostics, sources };
}

export const renderCase = ({ diagnostics, sources }: Checked): string =>
  renderPretty(diagnostics, sources, { language: 'nl' });

const MARKER = '// expect:\n';

export interface Case {
  readonly program: string;
  /** Null when the case says nothing. */
  readonly expected: string | null;
}

export function splitCase(text: string): Case {
  const at = text.indexOf(MARKER);
  if (at < 0) return { program: text, expected: null };
  const lines = text
    .slice(at + MARKER.length)
    .trimEnd()
    .split('\n');
  return {
    program: text.slice(0, at),
    expected: lines.map((line) => line.replace(/^\/\/ ?/, '')).join('\n'),
  };
}

export const joinCase = (program: string, said: string): string =>
  `${program.trimEnd()}\n\n${MARKER}${said
    .trimEnd()
    .split('\n')
    .map((line) => `// ${line}`.trimEnd())
    .join('\n')}\n`;
