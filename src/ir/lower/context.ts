/** What lowering looks up: the checked program by name, and the places that stay for explanations. */
import type { LoweringDiagnostics } from '../../base/codes.ts';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { lineStarts, positionAt, type SourceFile, type Span } from '../../base/span.ts';
import type { CheckedProgram, Declared } from '../../check/checked.ts';
import type { Citation, Clauses, Declaration, Name, Path, Text } from '../../syntax/ast.ts';
import type { Calendar } from '../ir.ts';
import { BrokenInvariant } from '../../builtins/read.ts';

export type DeclaredAs<Kind extends Declaration['kind']> = Declared & {
  readonly declaration: Extract<Declaration, { readonly kind: Kind }>;
};

export interface Context {
  readonly checked: CheckedProgram;
  /** The year of the contracts: what `contractjaar` means. */
  readonly contractYear: number;
  /** Things; not choices, parties and examples. */
  readonly byPath: ReadonlyMap<string, Declared>;
  /** `onderwerp.gegeven` of every fact that may be absent. */
  readonly mayBeAbsent: ReadonlySet<string>;
  /** Exceptions by the path that they target. */
  readonly exceptionsOn: ReadonlyMap<string, readonly DeclaredAs<'exception'>[]>;
  /** Filled before anything that may count by one is lowered. */
  readonly calendars: Map<string, Calendar>;
  originOf(span: Span): Origin;
  /** What only lowering finds out; after a report there is no program. */
  report<Code extends keyof LoweringDiagnostics>(
    code: Code,
    span: Span,
    params: LoweringDiagnostics[Code],
  ): void;
  readonly problems: readonly Diagnostic[];
}

/** A file is named without its folder: an artefact says nothing about the machine it was made on. */
export interface Origin {
  readonly file: string;
  readonly line: number;
}

/** Where an expression stands. */
export interface At {
  readonly context: Context;
  /** The year of dates without one, inside a timeline. */
  readonly year: number | null;
  /** Under an odd number of negations: there an absence is not asked about silently. */
  readonly isNegated: boolean;
  /** Canonical texts of the facts whose presence an enclosing `en` has asked about. */
  readonly known: ReadonlySet<string>;
}

export const placeIn = (context: Context, year: number | null): At => ({
  context,
  year,
  isNegated: false,
  known: new Set(),
});

export function makeContext(checked: CheckedProgram, sources: readonly SourceFile[]): Context {
  const byPath = new Map<string, Declared>();
  for (const declared of checked.declared)
    if (isThing(declared) && !byPath.has(declared.path)) byPath.set(declared.path, declared);
  const facts = ofKind(checked.declared, 'fact').filter(({ declaration }) => declaration.mayBeAbsent);
  const problems: Diagnostic[] = [];
  return {
    checked,
    problems,
    calendars: new Map(),
    report: (code, span, params) => {
      problems.push({ code, severity: 'error', params, primary: { span }, secondary: [], fixes: [] });
    },
    contractYear: checked.header.year ?? 1,
    byPath,
    mayBeAbsent: new Set(
      facts.map(({ declaration }) => `${declaration.subject.text}.${declaration.name.text}`),
    ),
    exceptionsOn: exceptionsByTarget(checked),
    originOf: originFinder(sources),
  };
}

/** Choices and parties have name spaces of their own; an example has a title, and an acceptance no name. */
const isThing = ({ declaration: { kind } }: Declared): boolean =>
  kind !== 'choice' && kind !== 'party' && kind !== 'example' && kind !== 'acceptance';

function exceptionsByTarget(
  checked: CheckedProgram,
): ReadonlyMap<string, readonly DeclaredAs<'exception'>[]> {
  const found = new Map<string, DeclaredAs<'exception'>[]>();
  for (const declared of ofKind(checked.declared, 'exception')) {
    const target = checked.targetOf(declared.declaration.target);
    if (target === null) throw new BrokenInvariant(`exception ${declared.path} has no target`);
    const others = found.get(target) ?? [];
    found.set(target, [...others, declared]);
  }
  return found;
}

function originFinder(sources: readonly SourceFile[]): (span: Span) => Origin {
  const starts = new Map<number, readonly number[]>();
  return (span) => {
    const source = sources[span.file];
    if (source === undefined) throw new BrokenInvariant(`no source file ${span.file}`);
    const lines = starts.get(span.file) ?? lineStarts(source.text);
    starts.set(span.file, lines);
    return { file: source.name.replace(/^.*[/\\]/, ''), line: positionAt(lines, span.start).line };
  };
}

/** The clauses that a declaration shares with others, or null. */
export function clausesOf(declaration: Declaration): Clauses | null {
  return 'clauses' in declaration ? declaration.clauses : null;
}

/** A thing and the groups or the timeline around it, nearest first. */
export function aroundOf(context: Context, path: string): readonly Declared[] {
  const found: Declared[] = [];
  let next = context.byPath.get(path);
  while (next !== undefined && !found.includes(next)) {
    found.push(next);
    next = next.parent === null ? undefined : context.byPath.get(next.parent);
  }
  return found;
}

/**
 * The subject for each record of which a clause is decided: its own `per`, else that of the group or timeline around
 * it. A subject of which there is one counts as none.
 */
export function recordOf(context: Context, path: string): string | null {
  for (const { declaration } of aroundOf(context, path)) {
    const per = clausesOf(declaration)?.per?.text;
    if (per !== undefined) return isMany(context, per) ? per : null;
  }
  return null;
}

export function isMany(context: Context, subject: string): boolean {
  const declaration = context.byPath.get(subject)?.declaration;
  return declaration?.kind === 'subject' && declaration.owner !== null;
}

export const ofKind = <Kind extends Declaration['kind']>(
  declared: readonly Declared[],
  kind: Kind,
): readonly DeclaredAs<Kind>[] =>
  declared.filter((one): one is DeclaredAs<Kind> => one.declaration.kind === kind);

export const textOf = (text: Text | null): string | null => text?.value ?? null;

export const namesOf = (names: readonly Name[]): readonly string[] => names.map((name) => name.text);

export const citesOf = (cites: readonly Citation[]): readonly string[] => cites.map((cite) => cite.id);

/** The path of what a written path names. */
export function targetOf(context: Context, path: Path): string {
  const target = context.checked.targetOf(path);
  if (target === null) throw new BrokenInvariant(`${pathText(path)} has no target`);
  return target;
}

export const pathText = (path: Path): string => path.segments.map((segment) => segment.text).join('.');
