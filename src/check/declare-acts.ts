/** Checks of judgements, powers, readings, steps, notes and stated changes. */
import { foldName } from '../base/suggest.ts';
import type { Type } from '../base/value.ts';
import type {
  NoteDeclaration,
  ReadingDeclaration,
  Reference,
  SayDeclaration,
  StatedChangeDeclaration,
  StepDeclaration,
  TimelineDeclaration,
  Window,
} from '../syntax/ast.ts';
import type { Declared } from './checked.ts';
import { scopeOf } from './clause-facts.ts';
import { booleanType, dateType, emptyScope, type Checking, type Infer, type Scope } from './context.ts';
import { checkClauses, checkOutcome } from './declare-clauses.ts';
import { checkBounds, checkDay } from './declare-data.ts';
import { findClause, lookup } from './lookup.ts';
import { demand } from './mismatch.ts';
import { checkParties, resolveThing } from './paths.ts';
import { declaredLabel, pathText, resolveReference } from './resolve.ts';
import { calledOf, isKind, isSoft, nameKindOf, nameSpan, type DeclaredAs } from './symbols.ts';
import { typeOfTypeExpression } from './types.ts';

export function checkSay(checking: Checking, infer: Infer, declared: DeclaredAs<SayDeclaration>): void {
  const { clauses, by, type, range, weighs } = declared.declaration;
  const scope = scopeOf(checking.symbols, declared);
  checkClauses(checking, infer, clauses, scope);
  checkParties(checking, by);
  const own = type === null ? booleanType : typeOfTypeExpression(checking, type);
  if (range !== null) checkBounds(checking, infer, range, own, scope);
  for (const reference of weighs) resolveWeighed(checking, reference, scope);
}

/** A judgement weighs facts, results, soft norms and texts elsewhere: shown, never computed. */
function resolveWeighed(checking: Checking, reference: Reference, scope: Scope): void {
  const name = pathText(reference);
  const note = checking.symbols.things.get(name);
  if (isKind(note, 'note')) {
    checking.bindings.set(reference, { kind: 'note', name: note.path });
    return;
  }
  const soft = findClause(checking, name, scope);
  if (soft !== null && !Array.isArray(soft) && isSoft(soft.declaration)) {
    checking.bindings.set(reference, { kind: 'result', name: soft.path, read: 'value', binder: null });
    return;
  }
  const names = reference.segments.map((segment) => segment.text);
  const found = lookup(checking, names, scope, null);
  if (found.kind === 'found' && reference.year === null) checking.bindings.set(reference, found.binding);
  else resolveReference(checking, reference, scope, null);
}

export function checkReading(
  checking: Checking,
  infer: Infer,
  { declaration }: DeclaredAs<ReadingDeclaration>,
): void {
  const { bindings, alternatives } = declaration;
  checkDistinct(
    checking,
    bindings.flatMap((binding) => binding.name ?? []),
    'binding',
  );
  checkDistinct(
    checking,
    alternatives.map((alternative) => alternative.name),
    'alternative',
  );
  const types = bindings.map((binding) => typeOfTypeExpression(checking, binding.type));
  for (const alternative of alternatives) {
    const missing: string[] = [];
    bindings.forEach((binding, index) => {
      const name = binding.name?.text ?? null;
      const value = alternative.values.find((item) => (item.name?.text ?? null) === name);
      const type = types[index];
      if (value === undefined) missing.push(name ?? declaration.name.text);
      else if (type !== undefined) checkOutcome(checking, infer, value.value, emptyScope, type, false);
    });
    if (missing.length > 0)
      checking.report(
        'reading-incomplete',
        { alternative: alternative.name.text, missing },
        alternative.name.span,
        {
          secondary: [{ span: declaration.name.span, text: { key: 'declared-here' } }],
        },
      );
    checkSurplus(checking, declaration, alternative);
  }
}

/** A value for a binding that the reading does not declare, or for one that has a value already. */
function checkSurplus(
  checking: Checking,
  { bindings, name }: ReadingDeclaration,
  alternative: ReadingDeclaration['alternatives'][number],
): void {
  const declared = bindings.map((binding) => binding.name?.text ?? null);
  checkDistinct(
    checking,
    alternative.values.flatMap((value) => value.name ?? []),
    'binding',
  );
  for (const value of alternative.values) {
    if (declared.includes(value.name?.text ?? null)) continue;
    const params = {
      name: value.name?.text ?? name.text,
      kind: 'binding',
      of: name.text,
      suggestion: '',
    } as const;
    checking.report('unknown-name', params, value.name?.span ?? value.span, {
      secondary: [{ span: name.span, text: { key: 'declared-here' } }],
    });
  }
}

function checkDistinct(
  checking: Checking,
  names: readonly { readonly text: string; readonly span: NoteDeclaration['span'] }[],
  kind: 'binding' | 'alternative',
): void {
  names.forEach((name, index) => {
    const first = names.slice(0, index).find((earlier) => foldName(earlier.text) === foldName(name.text));
    if (first === undefined) return;
    checking.report('duplicate-name', { name: name.text, kind, other: first.text }, name.span, {
      secondary: [{ span: first.span, text: { key: 'declared-here' } }],
    });
  });
}

export function checkStep(checking: Checking, infer: Infer, declared: DeclaredAs<StepDeclaration>): void {
  const { clauses, by, window, dependsOn } = declared.declaration;
  const scope = scopeOf(checking.symbols, declared);
  checkClauses(checking, infer, clauses, scope);
  checkParties(checking, by);
  if (window !== null) checkWindow(checking, infer, window, scope);
  for (const path of dependsOn) resolveThing(checking, path, scope, 'step', (found) => isKind(found, 'step'));
}

function checkWindow(checking: Checking, infer: Infer, window: Window, scope: Scope): void {
  switch (window.kind) {
    case 'on':
      demand(checking, window.day, infer(window.day, scope, dateType), dateType);
      return;
    case 'between':
      for (const end of [window.from, window.by]) if (end !== null) checkDay(checking, infer, end, scope);
      return;
    case 'before':
      checkDay(checking, infer, window.day, scope);
      return;
    case 'during': {
      const period: Type = { kind: 'period' };
      demand(checking, window.period, infer(window.period, scope, period), period);
      return;
    }
    case 'noDay':
  }
}

export function checkTimeline(
  checking: Checking,
  infer: Infer,
  declared: DeclaredAs<TimelineDeclaration>,
): void {
  checkClauses(checking, infer, declared.declaration.clauses, scopeOf(checking.symbols, declared));
  for (const step of declared.declaration.steps) {
    if (step.kind === 'step') continue;
    const params = { name: calledOf(step), found: nameKindOf(step), expected: 'step' } as const;
    checking.report('wrong-kind', params, nameSpan(step), { secondary: [declaredLabel(declared)] });
  }
}

export function checkNote(
  checking: Checking,
  infer: Infer,
  { declaration }: DeclaredAs<NoteDeclaration>,
): void {
  const { guard } = declaration;
  if (guard !== null) demand(checking, guard, infer(guard, emptyScope, booleanType), booleanType);
}

/** What is announced concerns things of the policy itself: what decides, what is given, what is said about words. */
export function checkStatedChange(
  checking: Checking,
  { declaration }: DeclaredAs<StatedChangeDeclaration>,
): void {
  const isConcerned = ({ declaration: { kind } }: Declared): boolean =>
    kind !== 'statedChange' &&
    kind !== 'acceptance' &&
    kind !== 'case' &&
    kind !== 'example' &&
    kind !== 'choice' &&
    kind !== 'party';
  for (const path of declaration.concerns) resolveThing(checking, path, emptyScope, 'clause', isConcerned);
}
