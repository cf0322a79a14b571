/**
 * What is compiled together, as an editor looks at it: trees, names, and a checker of single declarations. It stands for
 * texts that may be half-written, so nothing here stops at a mistake.
 */
import { amend, asWritten, type Whole } from '../../amend/amend.ts';
import type { Base } from '../../amend/base.ts';
import { check } from '../../check/check.ts';
import type { Declared, Unit, WholeTree } from '../../check/checked.ts';
import { collectIn, symbolsOf } from '../../check/collect.ts';
import { partChecker, type PartChecker } from '../../check/part.ts';
import type { Symbols } from '../../check/symbols.ts';
import { lower } from '../../ir/lower/lower.ts';
import type { Program } from '../../ir/ir.ts';
import type { SourceTree } from '../../syntax/ast.ts';
import type { UnitMembers } from '../../workspace/unit.ts';
import { hasSyntaxError, once, syntaxOf, type PolFile } from './file.ts';
import type { RegisterFile } from './register-file.ts';
import type { Store } from './store.ts';

export interface View {
  readonly members: UnitMembers;
  /** Its own files, the head first; then those of its vocabularies. */
  readonly files: readonly PolFile[];
  readonly vocabularies: readonly { readonly name: string; readonly files: readonly PolFile[] }[];
  readonly registers: readonly RegisterFile[];
  /** The view of what it amends. */
  readonly base: View | null;
  readonly unit: () => Unit;
  readonly symbols: () => Symbols;
  readonly part: () => PartChecker;
  /** Another one, for what is only supposed to stand there: nothing that it finds is told. */
  readonly scratch: () => PartChecker;
  /** By the file in which it stands. */
  readonly declaredIn: (index: number) => readonly Declared[];
  /** Null where it has errors. */
  readonly program: () => Program | null;
}

/** The view of a unit; what it amends is seen by `viewOf`. */
export function createView(store: Store, members: UnitMembers, viewOf: (members: UnitMembers) => View): View {
  const [head, ...parts] = members.files;
  const own = filesOf(store, [
    ...(head === undefined ? [] : [head]),
    ...parts.toSorted((left, right) => (left.file.name < right.file.name ? -1 : 1)),
  ]);
  const vocabularies = members.vocabularies.map(({ name, files }) => ({
    name,
    files: headFirst(filesOf(store, files)),
  }));
  const registers = members.registers.flatMap((id) => store.register(id) ?? []);
  const base = members.base === null ? null : viewOf(members.base);
  const whole = once(() => wholeOf(own, base));
  const unit = once(() => unitOf(whole(), vocabularies, registers, base));
  const declared = once(() => declaredOf(unit(), own, vocabularies, base));
  const symbols = once(() => symbolsOf(declared()));
  const byFile = once(() => groupedByFile(declared()));
  return {
    members,
    files: own,
    vocabularies,
    registers,
    base,
    unit,
    symbols,
    part: once(() => partChecker(unit(), symbols())),
    scratch: once(() => partChecker(unit(), symbols())),
    declaredIn: (index) => byFile().get(index) ?? [],
    program: once(() => programOf(store, own, unit(), whole())),
  };
}

const filesOf = (store: Store, members: UnitMembers['files']): readonly PolFile[] =>
  members.flatMap(({ file }) => store.file(file.name) ?? []);

const isPart = (file: PolFile): boolean => ['part', 'unknown'].includes(file.member().kind);

const headFirst = (files: readonly PolFile[]): readonly PolFile[] => [
  ...files.filter((file) => !isPart(file)),
  ...files.filter(isPart),
];

const treesOf = (files: readonly PolFile[]): readonly SourceTree[] => files.map((file) => file.parsed().tree);

/** The edition as it holds; as it is written where what it amends has errors. */
function wholeOf(files: readonly PolFile[], base: View | null): Whole {
  const program = base?.program() ?? null;
  if (base === null || program === null)
    return { ...asWritten([]), files: files.map((file) => file.whole()) };
  return amend(treesOf(files), baseOf(base, program));
}

const baseOf = (base: View, program: Program): Base => ({
  files: base.unit().files,
  program,
  missing: asWritten(treesOf(base.files)).missing,
});

function unitOf(
  { files, amended }: Whole,
  vocabularies: View['vocabularies'],
  registers: readonly RegisterFile[],
  base: View | null,
): Unit {
  const ofBase = base?.unit();
  const names = new Set(vocabularies.map(({ name }) => name));
  const ids = new Set(registers.map(({ id }) => id));
  return {
    files,
    vocabularies: [
      ...vocabularies.map(({ name, files: own }) => ({ name, files: own.map((file) => file.whole()) })),
      ...(ofBase?.vocabularies ?? []).filter(({ name }) => !names.has(name)),
    ],
    registers: [
      ...registers.map((file) => file.read().register),
      ...(ofBase?.registers ?? []).filter(({ id }) => !ids.has(id)),
    ],
    amended,
  };
}

/** In the order of the checker. What a file declares is gathered once for each text of it. */
function declaredOf(
  unit: Unit,
  own: readonly PolFile[],
  vocabularies: View['vocabularies'],
  base: View | null,
): readonly Declared[] {
  if (base !== null)
    return [
      ...unit.vocabularies.flatMap(({ name, files }) => files.flatMap((file) => collectIn(file, name))),
      ...unit.files.flatMap((file: WholeTree) => collectIn(file, null)),
    ];
  return [
    ...vocabularies.flatMap(({ name, files }) => files.flatMap((file) => file.declared(name))),
    ...own.flatMap((file) => file.declared(null)),
  ];
}

function programOf(store: Store, own: readonly PolFile[], unit: Unit, whole: Whole): Program | null {
  const isBroken = own.some(hasSyntaxError) || whole.diagnostics.some(({ severity }) => severity === 'error');
  if (isBroken || own.length === 0) return null;
  const { checked, diagnostics } = check(unit);
  const all = [...own.flatMap(syntaxOf), ...diagnostics];
  if (all.some(({ severity }) => severity === 'error') || checked.header.kind !== 'policy') return null;
  return lower(checked, store.sources()).program;
}

function groupedByFile(declared: readonly Declared[]): ReadonlyMap<number, readonly Declared[]> {
  const groups = new Map<number, Declared[]>();
  for (const item of declared) {
    const { file } = item.declaration.span;
    const group = groups.get(file);
    if (group === undefined) groups.set(file, [item]);
    else group.push(item);
  }
  return groups;
}
