/**
 * The driver: the one place that knows the order of the phases. Texts go in, a program and diagnostics come out;
 * nothing is read from outside.
 *
 * parse -> read registers -> check -> lower
 */
import type { Diagnostic } from './base/diagnostic.ts';
import type { SourceFile } from './base/span.ts';
import { check } from './check/check.ts';
import type { Unit } from './check/checked.ts';
import { readRegister } from './check/register-schema.ts';
import { artefactText } from './ir/write-artefact.ts';
import type { Program } from './ir/ir.ts';
import { lower } from './ir/lower/lower.ts';
import type { SourceTree } from './syntax/ast.ts';
import { parse } from './syntax/parse.ts';
import { version } from './version.ts';

/** The texts of one policy, or of one vocabulary: its files in any order, what it uses, and its norm registers. */
export interface CompileInput {
  readonly files: readonly SourceFile[];
  readonly vocabularies: readonly { readonly name: string; readonly files: readonly SourceFile[] }[];
  /** Registers as JSON lines. */
  readonly registers: readonly { readonly id: string; readonly text: string }[];
}

export interface Compiled {
  /** Null when a diagnostic is an error, and for a vocabulary by itself, which decides nothing. */
  readonly program: Program | null;
  readonly diagnostics: readonly Diagnostic[];
  /** What the spans of the diagnostics point into. */
  readonly sources: readonly SourceFile[];
}

/** Compiles a policy. Bad input gives diagnostics; nothing is thrown for it. */
export function compileUnit(input: CompileInput): Compiled {
  const parsed = parseAll(input);
  const registers = input.registers.map(({ id, text }, index) =>
    readRegister(id, text, parsed.sources.length + index),
  );
  const sources = [
    ...parsed.sources,
    ...input.registers.map(({ id, text }) => ({ name: `${id}.norms.jsonl`, text })),
  ];
  const found = [...parsed.diagnostics, ...registers.flatMap(({ diagnostics }) => diagnostics)];
  if (hasErrors(parsed.diagnostics)) return { program: null, diagnostics: found, sources };
  const { checked, diagnostics } = check({
    ...parsed.unit,
    registers: registers.map(({ register }) => register),
  });
  found.push(...diagnostics);
  if (hasErrors(found) || checked.header.kind !== 'policy')
    return { program: null, diagnostics: found, sources };
  const lowered = lower(checked, sources);
  return { program: lowered.program, diagnostics: [...found, ...lowered.diagnostics], sources };
}

/** What was not read is not known: without a whole tree the names that miss would mislead. */
const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === 'error');

/** The bytes of `compiled/*.json`: the same for the same policy, however often it is compiled. */
export const artefact = (program: Program): string => artefactText(program, version);

interface Parsed {
  readonly sources: readonly SourceFile[];
  readonly unit: Omit<Unit, 'registers'>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Files stand in one order, whatever the order in which they came: the head first, then by name. */
function parseAll(input: CompileInput): Parsed {
  const sources: SourceFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const parseFile = (file: SourceFile): SourceTree => {
    const result = parse(file, sources.push(file) - 1);
    diagnostics.push(...result.diagnostics);
    return result.tree;
  };
  const parseFiles = (files: readonly SourceFile[]): readonly SourceTree[] =>
    headFirst([...files].sort(byName).map(parseFile));
  const files = parseFiles(input.files);
  const vocabularies = [...input.vocabularies]
    .sort(byName)
    .map(({ name, files }) => ({ name, files: parseFiles(files) }));
  return { sources, unit: { files, vocabularies }, diagnostics };
}

const byName = (left: { readonly name: string }, right: { readonly name: string }): number =>
  left.name < right.name ? -1 : left.name > right.name ? 1 : 0;

const headFirst = (trees: readonly SourceTree[]): readonly SourceTree[] => {
  const isPart = (tree: SourceTree): boolean => tree.header === null || tree.header.kind === 'part';
  return [...trees.filter((tree) => !isPart(tree)), ...trees.filter(isPart)];
};
