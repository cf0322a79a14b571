/** Checks of clauses: requirements, groups, decisions, and what they share. */
import type { Span } from '../base/span.ts';
import type { Type } from '../base/value.ts';
import type {
  Clauses,
  DecisionDeclaration,
  GroupDeclaration,
  OutcomeExpression,
  OverlapPolicy,
  Path,
  RequirementDeclaration,
} from '../syntax/ast.ts';
import { scopeOf } from './clause-facts.ts';
import { booleanType, dateType, fits, type Checking, type Infer, type Scope } from './context.ts';
import { checkDays } from './declare-data.ts';
import { demand } from './mismatch.ts';
import { checkReadingTest, resolveThing } from './paths.ts';
import { declaredLabel, reportUnknown } from './resolve.ts';
import { calledOf, isMany, nameKindOf, nameSpan, type DeclaredAs } from './symbols.ts';
import { typeOfTypeExpression } from './types.ts';

/** What most declarations share: per, guard, exceptions in place, period, placing date, texts rested on. */
export function checkClauses(checking: Checking, infer: Infer, clauses: Clauses, scope: Scope): void {
  const { per, guard, unless, inForce, placedBy, restsOn } = clauses;
  if (per !== null) checkPer(checking, per.text, per.span);
  for (const { condition } of guard === null ? unless : [guard, ...unless])
    demand(checking, condition, infer(condition, scope, booleanType), booleanType);
  if (inForce !== null) checkDays(checking, infer, inForce, scope);
  if (placedBy !== null) demand(checking, placedBy, infer(placedBy, scope, dateType), dateType);
  for (const path of restsOn) resolveElsewhere(checking, path, scope);
}

function checkPer(checking: Checking, subject: string, span: Span): void {
  const { symbols } = checking;
  const declared = symbols.subjects.get(subject);
  if (declared === undefined) reportUnknown(checking, subject, 'subject', span, symbols.subjects.keys());
  else if (!isMany(symbols, subject))
    checking.report('not-a-list', { subject }, span, { secondary: [declaredLabel(declared)] });
}

export function resolveElsewhere(checking: Checking, path: Path, scope: Scope): void {
  resolveThing(
    checking,
    path,
    scope,
    'elsewhere',
    ({ declaration }) => declaration.kind === 'note' && declaration.note === 'elsewhere',
  );
}

export function checkRequirement(
  checking: Checking,
  infer: Infer,
  declared: DeclaredAs<RequirementDeclaration>,
): void {
  const { test, gap, clauses } = declared.declaration;
  const scope = scopeOf(checking.symbols, declared);
  checkClauses(checking, infer, clauses, scope);
  if (test !== null) demand(checking, test, infer(test, scope, booleanType), booleanType);
  if (gap?.elsewhere) resolveElsewhere(checking, gap.elsewhere, scope);
}

export function checkGroup(checking: Checking, infer: Infer, declared: DeclaredAs<GroupDeclaration>): void {
  const { clauses, members, mode, count, name } = declared.declaration;
  checkClauses(checking, infer, clauses, scopeOf(checking.symbols, declared));
  for (const member of members) {
    if (member.kind === 'requirement' || member.kind === 'group') continue;
    const params = { name: calledOf(member), found: nameKindOf(member), expected: 'condition' } as const;
    checking.report('wrong-kind', params, nameSpan(member));
  }
  if (mode === 'atLeast' && count !== null && count > members.length)
    checking.report('count-too-high', { name: declared.path, count, members: members.length }, name.span);
}

export function checkDecision(
  checking: Checking,
  infer: Infer,
  declared: DeclaredAs<DecisionDeclaration>,
): void {
  const { declaration, path } = declared;
  const scope = scopeOf(checking.symbols, declared);
  const type = typeOfTypeExpression(checking, declaration.type);
  checkClauses(checking, infer, declaration.clauses, scope);
  const collects = checkOverlap(checking, declaration.overlap, path, type, declaration.name.span);
  if (declaration.value !== null) checkOutcome(checking, infer, declaration.value, scope, type, collects);
  for (const { condition, outcome } of declaration.rules) {
    if (condition !== null) demand(checking, condition, infer(condition, scope, booleanType), booleanType);
    checkOutcome(checking, infer, outcome, scope, type, collects);
  }
  const bareOtherwise = declaration.rules.filter((rule) => rule.isOtherwise && rule.condition === null);
  const [first, second] = bareOtherwise;
  if (first !== undefined && second !== undefined)
    checking.report('several-otherwise', { name: path }, second.span, {
      secondary: [{ span: first.span, text: { key: 'also-here' } }],
    });
}

/** Whether rows may be collected into a set; then a rule gives one member of it. */
export function checkOverlap(
  checking: Checking,
  overlap: OverlapPolicy | null,
  name: string,
  type: Type,
  nameSpan: Span,
): boolean {
  if (overlap === null) return false;
  if (overlap.under !== null) checkReadingTest(checking, overlap.under);
  const collects = overlap.overlap === 'all' || overlap.otherwise === 'all';
  if (collects && type.kind !== 'set' && type.kind !== 'error')
    checking.report('overlap-all-needs-set', { name, type }, overlap.span, {
      secondary: [{ span: nameSpan, text: { key: 'declared-type', type } }],
    });
  if (overlap.mayBeEmpty && !collects) checking.report('may-be-empty-needs-all', {}, overlap.span);
  return collects;
}

export function checkOutcome(
  checking: Checking,
  infer: Infer,
  outcome: OutcomeExpression,
  scope: Scope,
  type: Type,
  collects: boolean,
): void {
  if (outcome.kind === 'writtenGap') {
    if (outcome.elsewhere !== null) resolveElsewhere(checking, outcome.elsewhere, scope);
    return;
  }
  const member: Type = collects && type.kind === 'set' ? { kind: 'choice', choice: type.choice } : type;
  const found = infer(outcome, scope, member);
  if (!fits(found, type)) demand(checking, outcome, found, member);
}
