/** Checks of what is data: subjects, facts, choices, parameters, what always holds. */
import type { IsoDate, Type } from '../base/value.ts';
import { foldName } from '../base/suggest.ts';
import type {
  AlwaysDeclaration,
  Bounds,
  ChoiceDeclaration,
  Expression,
  FactDeclaration,
  ParameterDeclaration,
  SubjectDeclaration,
} from '../syntax/ast.ts';
import { expressionsIn } from './children.ts';
import { constantDay, constantText, constantOrder, constantOf, type Constant } from './constants.ts';
import { booleanType, dateType, emptyScope, type Checking, type Infer, type Scope } from './context.ts';
import { demand } from './mismatch.ts';
import { declaredLabel, reportUnknown } from './resolve.ts';
import { ownersOf, type DeclaredAs } from './symbols.ts';
import { typeOfTypeExpression } from './types.ts';

export function checkSubject(
  checking: Checking,
  { declaration, path }: DeclaredAs<SubjectDeclaration>,
): void {
  const { symbols } = checking;
  const { owner, placedOn } = declaration;
  if (owner !== null && !symbols.subjects.has(owner.text))
    reportUnknown(checking, owner.text, 'subject', owner.span, symbols.subjects.keys());
  const chain = ownersOf(symbols, path);
  const last = symbols.subjects.get(chain.at(-1) ?? '')?.declaration.owner?.text;
  const isFirst = [...symbols.subjects.keys()].find((subject) => chain.includes(subject)) === path;
  if (owner !== null && last === path && isFirst)
    checking.report('owner-cycle', { path: [...chain, path] }, owner.span, {
      secondary: [declaredLabel(symbols.subjects.get(owner.text) ?? null)],
    });
  if (placedOn === null) return;
  const facts = symbols.factsOf.get(path);
  const fact = facts?.get(placedOn.text);
  if (fact === undefined) {
    reportUnknown(checking, placedOn.text, 'fact', placedOn.span, facts?.keys() ?? []);
    return;
  }
  const found = typeOfTypeExpression(checking, fact.declaration.type);
  if (found.kind !== 'date' && found.kind !== 'error')
    checking.report('type-mismatch', { expected: dateType, found }, placedOn.span, {
      secondary: [{ span: fact.declaration.type.span, text: { key: 'declared-type', type: found } }],
    });
}

export function checkFact(
  checking: Checking,
  infer: Infer,
  { declaration }: DeclaredAs<FactDeclaration>,
): void {
  const { subject, range, changeable } = declaration;
  if (!checking.symbols.subjects.has(subject.text))
    reportUnknown(checking, subject.text, 'subject', subject.span, checking.symbols.subjects.keys());
  const type = typeOfTypeExpression(checking, declaration.type);
  if (range !== null) checkBounds(checking, infer, range, type, emptyScope);
  if (changeable?.by) demand(checking, changeable.by, infer(changeable.by, emptyScope, dateType), dateType);
}

/** Both ends have the type, and stand in order. */
export function checkBounds(
  checking: Checking,
  infer: Infer,
  bounds: Bounds,
  type: Type,
  scope: Scope,
): void {
  for (const end of [bounds.from, bounds.to])
    if (end !== null) demand(checking, end, infer(end, scope, type), type);
  const [low, high] = [bounds.from, bounds.to].map((end) =>
    end === null ? null : constantOf(checking, end, scope.year),
  );
  checkOrder(checking, bounds, low ?? null, high ?? null);
}

/** A period in time: either end may be a day, or a written period of which the first or last day counts. */
export function checkDays(checking: Checking, infer: Infer, bounds: Bounds, scope: Scope): void {
  for (const end of [bounds.from, bounds.to]) if (end !== null) checkDay(checking, infer, end, scope);
  const [low, high] = daysOf(checking, bounds, scope).map((date): Constant | null =>
    date === null ? null : { kind: 'date', date },
  );
  checkOrder(checking, bounds, low ?? null, high ?? null);
}

/** A day, or a period of which the first or last day is taken. */
export function checkDay(checking: Checking, infer: Infer, end: Expression, scope: Scope): void {
  const found = infer(end, scope, dateType);
  if (found.kind !== 'period') demand(checking, end, found, dateType);
}

/** First and last day that written bounds stand for; null where there is none, or it is not written. */
export const daysOf = (
  checking: Checking,
  { from, to }: Bounds,
  { year }: Scope,
): readonly [IsoDate | null, IsoDate | null] => [
  from === null ? null : constantDay(checking, from, 'first', year),
  to === null ? null : constantDay(checking, to, 'last', year),
];

function checkOrder(checking: Checking, bounds: Bounds, low: Constant | null, high: Constant | null): void {
  if (low === null || high === null || low.kind !== high.kind) return;
  if ((constantOrder(low, high) ?? 0) <= 0) return;
  const language = checking.languageOf(bounds.span.file);
  const text = (constant: Constant): string => constantText(constant, language);
  checking.report('bounds-reversed', { low: text(low), high: text(high) }, bounds.span);
}

export function checkChoice(checking: Checking, { declaration }: DeclaredAs<ChoiceDeclaration>): void {
  const seen = new Map<string, ChoiceDeclaration['members'][number]>();
  for (const member of declaration.members) {
    const first = seen.get(foldName(member.name.text));
    if (first === undefined) seen.set(foldName(member.name.text), member);
    else
      checking.report(
        'duplicate-name',
        { name: member.name.text, kind: 'member', other: first.name.text },
        member.name.span,
        { secondary: [{ span: first.name.span, text: { key: 'declared-here' } }] },
      );
  }
}

export function checkParameter(
  checking: Checking,
  infer: Infer,
  { declaration }: DeclaredAs<ParameterDeclaration>,
): void {
  const type = typeOfTypeExpression(checking, declaration.type);
  for (const { value, period } of declaration.values) {
    demand(checking, value, infer(value, emptyScope, type), type);
    if (period !== null) checkDays(checking, infer, period, emptyScope);
  }
  checkPeriods(checking, declaration);
}

/** On no day two values: a figure that changes says from when. */
function checkPeriods(checking: Checking, declaration: ParameterDeclaration): void {
  const spans = declaration.values.map(({ period, span }) => {
    const [from, to] = period === null ? [null, null] : daysOf(checking, period, emptyScope);
    return { span, from: from ?? '0000-00-00', to: to ?? '9999-99-99' };
  });
  spans.forEach((later, index) => {
    const other = spans
      .slice(0, index)
      .find((earlier) => earlier.from <= later.to && later.from <= earlier.to);
    if (other === undefined) return;
    checking.report('periods-overlap', { name: declaration.name.text }, later.span, {
      secondary: [{ span: other.span, text: { key: 'also-here' } }],
    });
  });
}

export function checkAlways(
  checking: Checking,
  infer: Infer,
  { declaration, path }: DeclaredAs<AlwaysDeclaration>,
): void {
  const { condition, cites, outside, name } = declaration;
  demand(checking, condition, infer(condition, emptyScope, booleanType), booleanType);
  if (cites.length === 0 && outside === null)
    checking.report('always-needs-source', { name: path }, name.span);
  if (!readsGiven(checking, condition))
    checking.report('always-without-facts', { name: path }, condition.span);
}

/** Whether it turns on anything but the text itself and the day, the members of a choice among it; what did not resolve may. */
function readsGiven(checking: Checking, expression: Expression): boolean {
  const { choices } = checking.symbols;
  for (const node of expressionsIn(expression)) {
    if ((node.kind === 'quantifier' || node.kind === 'aggregate') && !choices.has(node.over.text))
      return true;
    if (node.kind !== 'reference') continue;
    const kind = checking.bindings.get(node)?.kind ?? 'error';
    if (['fact', 'say', 'result', 'readingValue', 'list', 'error'].includes(kind)) return true;
  }
  return false;
}
