/**
 * The checker: settles every name and type of the files that are compiled together, and finds what has no meaning or
 * probably not the intended one. It never throws on what an author writes; what failed keeps the type `error`.
 */
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Language } from '../base/language.ts';
import type { Type } from '../base/value.ts';
import type { Expression, Header, Path, Reference, TypeExpression } from '../syntax/ast.ts';
import { checkAcceptance, checkAcceptedOnce } from './acceptances.ts';
import { checkCents } from './cents.ts';
import type { Binding, CheckedProgram, Declared, Unit, WholeTree } from './checked.ts';
import { checkAmendments, checkCitations } from './citations.ts';
import { recordOf } from './clause-facts.ts';
import { buildSymbols, collect } from './collect.ts';
import { errorType, type Checking, type Infer } from './context.ts';
import { checkCycles } from './cycles.ts';
import {
  checkNote,
  checkReading,
  checkSay,
  checkStatedChange,
  checkStep,
  checkTimeline,
} from './declare-acts.ts';
import { checkDecision, checkGroup, checkRequirement } from './declare-clauses.ts';
import { checkAlways, checkChoice, checkFact, checkParameter, checkSubject } from './declare-data.ts';
import { checkTable } from './declare-tables.ts';
import { checkCase, checkExample } from './examples.ts';
import { checkException, excepted, resolveExceptions } from './exceptions.ts';
import { checkGuards } from './guards.ts';
import { checkHeaders } from './header.ts';
import { createInfer } from './infer.ts';
import { checkCalendar } from './working-days.ts';
import { createFindings, type Report } from './report.ts';
import { pathText } from './resolve.ts';
import { sitesOf } from './sites.ts';
import { checkSoft } from './soft.ts';
import { isKind, nameKindOf, nameSpan, type Symbols } from './symbols.ts';
import { compareRows } from './table/compare-rows.ts';
import { typeOfTypeExpression } from './types.ts';

/** Checks the files of one policy, or of one vocabulary, with what they use. */
export function check(unit: Unit): {
  readonly checked: CheckedProgram;
  readonly diagnostics: readonly Diagnostic[];
} {
  const findings = createFindings();
  const checking = createChecking(unit, buildSymbols(collect(unit), findings.report), findings.report);
  const infer = createInfer(checking);

  checkHeaders(checking, infer);
  checkAmendments(checking);
  resolveExceptions(checking);
  for (const declared of checking.symbols.declared) checkDeclared(checking, infer, declared);
  checkAcceptedOnce(checking);
  const sites = checking.symbols.declared.flatMap((declared) => sitesOf(checking, declared));
  for (const site of sites) {
    checkGuards(checking, site);
    checkCents(checking, site);
  }
  checkSoft(checking, sites);
  checkCycles(checking, sites);
  for (const declared of checking.symbols.declared)
    if (isKind(declared, 'table') && !findings.hasErrorIn(declared.declaration.span))
      compareRows(checking, declared);
  return { checked: createProgram(checking), diagnostics: findings.sorted() };
}

export function createChecking(unit: Unit, symbols: Symbols, report: Report): Checking {
  const header = headerOf(unit);
  const languages = new Map<number, Language>();
  for (const file of allFiles(unit)) languages.set(file.span.file, file.language);
  return {
    unit,
    symbols,
    report,
    contractYear: header.year,
    policyName: pathText(header.name),
    languageOf: (file) => languages.get(file) ?? 'nl',
    types: new Map(),
    bindings: new Map(),
    targets: new Map(),
    typeExpressions: new Map(),
    suggestions: { left: 500_000 },
    exceptionsOf: new Map(),
    exceptionTarget: new Map(),
  };
}

const allFiles = (unit: Unit): readonly WholeTree[] => [
  ...unit.vocabularies.flatMap((vocabulary) => vocabulary.files),
  ...unit.files,
];

/** The head of the first file; where that is missing or broken, one that says nothing. */
function headerOf({ files }: Unit): Header {
  const [head] = files;
  const span = { file: head?.span.file ?? 0, start: 0, end: 0 };
  return (
    head?.header ?? {
      kind: 'policy',
      name: { segments: [], span },
      year: null,
      revision: null,
      title: null,
      published: null,
      governs: null,
      consultable: null,
      registers: [],
      uses: [],
      amends: null,
      notAtHand: null,
      span,
    }
  );
}

export function checkDeclared(checking: Checking, infer: Infer, declared: Declared): void {
  checkOne(checking, infer, declared);
  checkCitations(checking, declared);
  if (!mayStandIn(declared, isInVocabulary(checking, declared)))
    checking.report(
      'norm-in-vocabulary',
      { name: declared.path, kind: nameKindOf(declared.declaration) },
      nameSpan(declared.declaration),
    );
}

const isInVocabulary = (checking: Checking, declared: Declared): boolean =>
  declared.vocabulary !== null || checking.unit.files[0]?.header?.kind === 'vocabulary';

/** A vocabulary shares what norms speak of, never norms, and so nothing that an example could expect. */
function mayStandIn({ declaration, parent }: Declared, isVocabulary: boolean): boolean {
  if (!isVocabulary || parent !== null) return true;
  switch (declaration.kind) {
    case 'subject':
    case 'fact':
    case 'choice':
    case 'parameter':
    case 'party':
    case 'contact':
    case 'calendar':
    case 'always':
    case 'note':
    case 'case':
      return true;
    case 'requirement':
    case 'group':
    case 'decision':
    case 'table':
    case 'exception':
    case 'say':
    case 'reading':
    case 'step':
    case 'timeline':
    case 'statedChange':
    case 'acceptance':
    case 'example':
      return false;
  }
}

function checkOne(checking: Checking, infer: Infer, declared: Declared): void {
  const { declaration } = declared;
  switch (declaration.kind) {
    case 'subject':
      return checkSubject(checking, { ...declared, declaration });
    case 'fact':
      return checkFact(checking, infer, { ...declared, declaration });
    case 'choice':
      return checkChoice(checking, { ...declared, declaration });
    case 'parameter':
      return checkParameter(checking, infer, { ...declared, declaration });
    case 'party':
    case 'contact':
      return;
    case 'calendar':
      return checkCalendar(checking, infer, { ...declared, declaration });
    case 'always':
      return checkAlways(checking, infer, { ...declared, declaration });
    case 'requirement':
      return checkRequirement(checking, infer, { ...declared, declaration });
    case 'group':
      return checkGroup(checking, infer, { ...declared, declaration });
    case 'decision':
      return checkDecision(checking, infer, { ...declared, declaration });
    case 'table':
      return checkTable(checking, infer, { ...declared, declaration });
    case 'exception':
      return checkException(checking, infer, { ...declared, declaration });
    case 'say':
      return checkSay(checking, infer, { ...declared, declaration });
    case 'reading':
      return checkReading(checking, infer, { ...declared, declaration });
    case 'step':
      return checkStep(checking, infer, { ...declared, declaration });
    case 'timeline':
      return checkTimeline(checking, infer, { ...declared, declaration });
    case 'note':
      return checkNote(checking, infer, { ...declared, declaration });
    case 'statedChange':
      return checkStatedChange(checking, { ...declared, declaration });
    case 'acceptance':
      return checkAcceptance(checking, { ...declared, declaration });
    case 'case':
      return checkCase(checking, infer, { ...declared, declaration });
    case 'example':
      return checkExample(checking, infer, { ...declared, declaration });
  }
}

function createProgram(checking: Checking): CheckedProgram {
  const { unit, symbols } = checking;
  return {
    header: headerOf(unit),
    unit,
    declared: symbols.declared,
    typeOf: (expression: Expression): Type => checking.types.get(expression) ?? errorType,
    bindingOf: (reference: Reference): Binding => checking.bindings.get(reference) ?? { kind: 'error' },
    targetOf: (path: Path): string | null => checking.targets.get(path) ?? null,
    typeOfTypeExpression: (type: TypeExpression): Type => typeOfTypeExpression(checking, type),
    recordOf: (declared: Declared): string | null =>
      declared.declaration.kind === 'exception'
        ? recordOf(symbols, excepted(checking, declared) ?? declared)
        : recordOf(symbols, declared),
  };
}
