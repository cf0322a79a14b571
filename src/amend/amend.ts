/**
 * A revision that says only what changes, laid over the one that it amends. Both are trees, and what comes out are the
 * trees of the whole new edition: what follows never knows that there were amendments. Every declaration keeps its own
 * place, in the file in which it was written.
 */
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Amended, WholeTree } from '../check/checked.ts';
import { createFindings, type Report } from '../check/report.ts';
import { calledOf, nameKindOf, nameSpan } from '../check/symbols.ts';
import { digestOf } from '../ir/digest.ts';
import type { AmendmentDeclaration, Declaration, SourceTree, Statement } from '../syntax/ast.ts';
import { endsWithBase } from './acceptances.ts';
import type { Base } from './base.ts';
import { inheritedCases, isExample } from './cases.ts';
import { editsOf, type Edits } from './edits.ts';
import { withInherited } from './header.ts';
import { missingTexts, standingOn } from './stub.ts';

export interface Whole {
  readonly files: readonly WholeTree[];
  /** Null for an edition that amends nothing. */
  readonly amended: Amended | null;
  /** As of a base. */
  readonly missing: Base['missing'];
  readonly diagnostics: readonly Diagnostic[];
}

/** The files of an edition that amends nothing, in which no verb belongs. */
export function asWritten(files: readonly SourceTree[]): Whole {
  const { report, sorted } = createFindings();
  const whole = files.map((file) => ({
    ...file,
    declarations: file.declarations.flatMap((statement) => plainOf(statement, report)),
  }));
  const isStub = files.some(({ header }) => header !== null && header.notAtHand !== null);
  return { files: whole, amended: null, missing: isStub ? missingTexts(whole) : null, diagnostics: sorted() };
}

function plainOf(statement: Statement, report: Report): readonly Declaration[] {
  if (statement.kind !== 'amendment') return [statement];
  const { span, verb, declaration } = statement;
  report('verb-without-base', { verb }, { ...span, end: statement.target?.span.end ?? span.end });
  return declaration === null ? [] : [declaration];
}

/** The whole of an edition that amends another. The head of the amending files comes first. */
export function amend(files: readonly SourceTree[], base: Base): Whole {
  const { report, sorted } = createFindings();
  const statements = files.flatMap(({ declarations }) => declarations);
  const amendments = statements.filter((statement) => statement.kind === 'amendment');
  const own = statements.filter((statement) => statement.kind !== 'amendment');
  // To what is not at hand one can only add.
  if (base.program.isAtHand) reportBare(own, report);
  const languages = new Map(files.map(({ span, language }) => [span.file, language]));
  const edits = editsOf(amendments, base, (span) => languages.get(span.file) ?? 'nl', report);
  const cases = inheritedCases(base.files, own);
  const written = files.map((file) => ({ ...file, declarations: writtenIn(file, edits) }));
  const inherited = base.files.map((file) => ({
    ...file,
    header: null,
    declarations: edited(file.declarations, edits).filter((one) => !isExample(one) || cases.has(one)),
  }));
  const standing = standingOn(withInherited(written, base), base);
  const isEnded = endsWithBase(base.files, written, inherited);
  const kept = inherited.map((file) => ({
    ...file,
    declarations: file.declarations.filter((one) => !isEnded(one)),
  }));
  return {
    files: [...standing.files, ...kept],
    amended: {
      base: { revision: base.program.revision, digest: digestOf(base.program) },
      cites: amendments.flatMap(({ cites }) => cites),
      repealed: edits.repealed,
      files: new Set(base.files.map(({ span }) => span.file)),
    },
    missing: standing.missing,
    diagnostics: sorted(),
  };
}

function reportBare(own: readonly Declaration[], report: Report): void {
  for (const declaration of own)
    if (!isExample(declaration))
      report(
        'no-verb',
        { name: calledOf(declaration), kind: nameKindOf(declaration) },
        nameSpan(declaration),
      );
}

/** What a file adds by itself; what takes the place of something stands there. */
const writtenIn = (file: SourceTree, edits: Edits): readonly Declaration[] =>
  file.declarations.flatMap((statement) =>
    statement.kind === 'amendment' ? addedBy(statement, edits) : [statement],
  );

const addedBy = (amendment: AmendmentDeclaration, edits: Edits): readonly Declaration[] => {
  const added = edits.added.get(amendment);
  return added === undefined ? [] : [added];
};

function edited(declarations: readonly Declaration[], edits: Edits): readonly Declaration[] {
  return declarations.flatMap((declaration): readonly Declaration[] => {
    const inPlace = edits.replaced.get(declaration);
    if (inPlace === null) return [];
    if (inPlace !== undefined) return [inPlace];
    const inserted = edits.inserted.get(declaration) ?? [];
    if (declaration.kind === 'group')
      return [{ ...declaration, members: [...edited(declaration.members, edits), ...inserted] }];
    if (declaration.kind === 'timeline')
      return [{ ...declaration, steps: [...edited(declaration.steps, edits), ...inserted] }];
    return [declaration];
  });
}
