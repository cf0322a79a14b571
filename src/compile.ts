/**
 * The driver: the one place that knows the order of the phases. Texts go in, a program and diagnostics come out;
 * nothing is read from outside.
 *
 * parse -> read registers -> (compile what it amends ->) amend -> check -> lower
 */
import { amend, asWritten, type Whole } from './amend/amend.ts';
import { editionName } from './amend/base.ts';
import { headProblems } from './amend/header.ts';
import type { Diagnostic } from './base/diagnostic.ts';
import type { SourceFile } from './base/span.ts';
import { check } from './check/check.ts';
import type { Unit } from './check/checked.ts';
import type { Register } from './check/register.ts';
import { readRegister } from './check/register-schema.ts';
import { diagnosticOf } from './check/report.ts';
import { pathText } from './check/resolve.ts';
import { artefactText } from './ir/write-artefact.ts';
import type { Program } from './ir/ir.ts';
import { lower, type GivenCase } from './ir/lower/lower.ts';
import type { Places } from './ir/lower/places.ts';
import type { Header, SourceTree } from './syntax/ast.ts';
import { parse } from './syntax/parse.ts';
import { version } from './version.ts';

/** The texts of one policy, or of one vocabulary: its files in any order, what it uses, and its norm registers. */
export interface CompileInput {
  readonly files: readonly SourceFile[];
  readonly vocabularies: readonly { readonly name: string; readonly files: readonly SourceFile[] }[];
  /** Registers as JSON lines. */
  readonly registers: readonly { readonly id: string; readonly text: string }[];
  /** The revision that it amends, whose vocabularies and registers it has too. */
  readonly base?: CompileInput | undefined;
}

export interface Compiled {
  /** Null when a diagnostic is an error, and for a vocabulary by itself, which decides nothing. */
  readonly program: Program | null;
  /** What its `geval`s give, for whoever writes examples that build on them. */
  readonly cases: readonly GivenCase[];
  /** Where what has a name stands in the sources; empty where there is no program. */
  readonly places: Places;
  readonly diagnostics: readonly Diagnostic[];
  /** What the spans of the diagnostics point into. */
  readonly sources: readonly SourceFile[];
}

/** Compiles a policy. Bad input gives diagnostics; nothing is thrown for it. */
export function compileUnit(input: CompileInput): Compiled {
  const sources: SourceFile[] = [];
  const { program, cases, places, diagnostics } = compileInto(sources, input);
  return { program, cases, places, diagnostics, sources };
}

/** An edition as a later one builds on it. Its spans point into the sources of the whole compilation. */
interface Edition {
  readonly program: Program | null;
  readonly cases: readonly GivenCase[];
  readonly places: Places;
  readonly diagnostics: readonly Diagnostic[];
  readonly whole: Whole;
  readonly vocabularies: Unit['vocabularies'];
  readonly registers: readonly Register[];
}

type Outcome = 'program' | 'cases' | 'places' | 'diagnostics';

const noPlaces: Places = new Map();

function compileInto(sources: SourceFile[], input: CompileInput): Edition {
  const parsed = parseAll(sources, input);
  const read = input.registers.map(({ id, text }) =>
    readRegister(id, text, sources.push({ name: `${id}.norms.jsonl`, text }) - 1),
  );
  const head = parsed.files[0]?.header ?? null;
  const base = head?.amends && input.base !== undefined ? compileInto(sources, input.base) : null;
  const found = [...parsed.diagnostics, ...read.flatMap(({ diagnostics }) => diagnostics)];
  const heads = headProblems(parsed.files);
  const whole = hasErrors([...parsed.diagnostics, ...heads])
    ? { ...asWritten(parsed.files), diagnostics: heads }
    : wholeOf(parsed.files, head, base);
  const own = read.map(({ register }) => register);
  const edition = {
    whole,
    vocabularies: [
      ...parsed.vocabularies,
      ...notIn(parsed.vocabularies, base?.vocabularies ?? [], byOwnName),
    ],
    registers: [...own, ...notIn(own, base?.registers ?? [], ({ id }) => id)],
  };
  found.push(...whole.diagnostics);
  if (hasErrors(parsed.diagnostics) || hasErrors(whole.diagnostics))
    return { ...edition, program: null, cases: [], places: noPlaces, diagnostics: found };
  return { ...edition, ...checkAndLower(edition, found, sources, base) };
}

function checkAndLower(
  { whole, vocabularies, registers }: Omit<Edition, Outcome>,
  found: readonly Diagnostic[],
  sources: readonly SourceFile[],
  base: Edition | null,
): Pick<Edition, Outcome> {
  const { checked, diagnostics } = check({
    files: whole.files,
    vocabularies,
    registers,
    amended: whole.amended,
  });
  const all = [...found, ...notIn(base?.diagnostics ?? [], diagnostics, placeOf)];
  if (hasErrors(all) || checked.header.kind !== 'policy')
    return { program: null, cases: [], places: noPlaces, diagnostics: all };
  const lowered = lower(checked, sources);
  const { program, cases, places } = lowered;
  return { program, cases, places, diagnostics: [...all, ...lowered.diagnostics] };
}

/** The trees of the edition as they hold; those that were written where what they amend cannot be used. */
function wholeOf(files: readonly SourceTree[], head: Header | null, base: Edition | null): Whole {
  if (head?.amends == null) return asWritten(files);
  const { program } = base ?? { program: null };
  const name = editionName(pathText(head.name), head.year, head.amends.revision);
  const isIt = program === null || editionName(program.name, program.year, program.revision) === name;
  if (base === null || !isIt)
    return without(files, diagnosticOf('missing-base', { base: name }, head.amends.span));
  if (program === null) {
    const count = base.diagnostics.filter(isError).length;
    return without(files, diagnosticOf('base-has-errors', { base: name, count }, head.amends.span));
  }
  return amend(files, { files: base.whole.files, program, missing: base.whole.missing });
}

const without = (files: readonly SourceTree[], problem: Diagnostic): Whole => ({
  ...asWritten(files),
  diagnostics: [problem],
});

const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

/** What was not read is not known: without a whole tree the names that miss would mislead. */
const hasErrors = (diagnostics: readonly Diagnostic[]): boolean => diagnostics.some(isError);

/** What is said of the base is said where that is compiled. */
const placeOf = ({ code, primary: { span } }: Diagnostic): string =>
  `${code} ${span.file} ${span.start} ${span.end}`;

const byOwnName = ({ name }: { readonly name: string }): string => name;

/** Those of the second list whose key is not in the first. */
function notIn<Known, Item extends Known>(
  known: readonly Known[],
  items: readonly Item[],
  keyOf: (item: Known) => string,
): readonly Item[] {
  const keys = new Set(known.map(keyOf));
  return items.filter((item) => !keys.has(keyOf(item)));
}

/** The bytes of `compiled/*.json`: the same for the same policy, however often it is compiled. */
export const artefact = (program: Program): string => artefactText(program, version);

interface Parsed {
  readonly files: readonly SourceTree[];
  readonly vocabularies: Unit['vocabularies'];
  readonly diagnostics: readonly Diagnostic[];
}

/** Files stand in one order, whatever the order in which they came: the head first, then by name. */
function parseAll(sources: SourceFile[], input: CompileInput): Parsed {
  const diagnostics: Diagnostic[] = [];
  const parseFile = (file: SourceFile): SourceTree => {
    const result = parse(file, sources.push(file) - 1);
    diagnostics.push(...result.diagnostics);
    return result.tree;
  };
  const parseFiles = (files: readonly SourceFile[]): readonly SourceTree[] =>
    headFirst([...files].sort(byName).map(parseFile));
  const files = parseFiles(input.files);
  const vocabularies = [...input.vocabularies].sort(byName).map(({ name, files }) => {
    const whole = asWritten(parseFiles(files));
    diagnostics.push(...whole.diagnostics);
    return { name, files: whole.files };
  });
  return { files, vocabularies, diagnostics };
}

const byName = (left: { readonly name: string }, right: { readonly name: string }): number =>
  left.name < right.name ? -1 : left.name > right.name ? 1 : 0;

const headFirst = (trees: readonly SourceTree[]): readonly SourceTree[] => {
  const isPart = (tree: SourceTree): boolean => tree.header === null || tree.header.kind === 'part';
  return [...trees.filter((tree) => !isPart(tree)), ...trees.filter(isPart)];
};
