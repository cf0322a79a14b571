/** Paths that name a thing other than a value: what is excepted, read as a reading, rested on. */
import type { NameKind } from '../base/codes.ts';
import type { Name, Path, ReadingTest } from '../syntax/ast.ts';
import type { Declared } from './checked.ts';
import type { Checking, Scope } from './context.ts';
import { findClause, nearThing } from './lookup.ts';
import { declaredLabel, pathText, reportUnknown, setTarget } from './resolve.ts';
import { isKind, nameKindOf, type DeclaredAs } from './symbols.ts';
import type { Declaration } from '../syntax/ast.ts';
import { typeOfTypeExpression } from './types.ts';

type OfKind<Kind extends Declaration['kind']> = DeclaredAs<Extract<Declaration, { readonly kind: Kind }>>;

function reportKind(checking: Checking, path: Path, found: Declared, expected: NameKind): void {
  const name = pathText(path);
  checking.report('wrong-kind', { name, found: nameKindOf(found.declaration), expected }, path.span, {
    secondary: [declaredLabel(found)],
  });
}

/** The reading that a path names, or null after a report. */
export function resolveReading(checking: Checking, path: Path): OfKind<'reading'> | null {
  const name = pathText(path);
  const found = checking.symbols.things.get(name);
  if (isKind(found, 'reading')) {
    setTarget(checking, path, name);
    return found;
  }
  setTarget(checking, path, null);
  if (found !== undefined) reportKind(checking, path, found, 'reading');
  else reportUnknown(checking, name, 'reading', path.span, pathsOf(checking, 'reading'));
  return null;
}

const pathsOf = (checking: Checking, kind: Declaration['kind']): readonly string[] =>
  [...checking.symbols.things].filter(([, item]) => item.declaration.kind === kind).map(([path]) => path);

/** `onder lezing x = a`, also `bij lezing x = a`: both names must exist. */
export function checkReadingTest(checking: Checking, test: ReadingTest): void {
  const reading = resolveReading(checking, test.reading);
  if (reading !== null) checkAlternative(checking, reading, test.alternative);
}

export function checkAlternative(checking: Checking, reading: OfKind<'reading'>, name: Name): boolean {
  const names = reading.declaration.alternatives.map((alternative) => alternative.name.text);
  if (names.includes(name.text)) return true;
  reportUnknown(checking, name.text, 'alternative', name.span, names, { of: reading.path });
  return false;
}

/** A reading of type rounding, or `reading.value` of that type; the target is that path. */
export function resolveRounding(checking: Checking, path: Path): void {
  const name = pathText(path);
  const end = name.lastIndexOf('.');
  const { things } = checking.symbols;
  const isWhole = isKind(things.get(name), 'reading') || end < 0;
  const whole = things.get(isWhole ? name : name.slice(0, end));
  if (!isKind(whole, 'reading')) {
    resolveReading(checking, path);
    return;
  }
  const part = isWhole ? '' : name.slice(end + 1);
  const binding = whole.declaration.bindings.find((item) => (item.name?.text ?? '') === part);
  setTarget(checking, path, binding === undefined ? null : name);
  if (binding === undefined) {
    checking.report('reading-has-no-value', { name }, path.span, { secondary: [declaredLabel(whole)] });
    return;
  }
  const found = typeOfTypeExpression(checking, binding.type);
  if (found.kind !== 'rounding' && found.kind !== 'error')
    checking.report('type-mismatch', { expected: { kind: 'rounding' }, found }, path.span, {
      secondary: [{ span: binding.type.span, text: { key: 'declared-type', type: found } }],
    });
}

/** A thing of one of some kinds, by full path, path from the group around, or unique end of a path. */
export function resolveThing(
  checking: Checking,
  path: Path,
  scope: Scope,
  expected: NameKind,
  accepts: (found: Declared) => boolean,
): Declared | null {
  const name = pathText(path);
  // What is nearer but of another kind does not hide a thing of the right kind: a text may bear the name of a clause.
  const found = nearThing(checking, name, scope, accepts) ?? findClause(checking, name, scope);
  setTarget(checking, path, null);
  if (Array.isArray(found)) {
    const fitting = found.filter(accepts);
    const [only] = fitting;
    if (fitting.length === 1 && only !== undefined) {
      setTarget(checking, path, only.path);
      return only;
    }
    checking.report('ambiguous-name', { name, candidates: found.map((item) => item.path) }, path.span, {
      secondary: found.map(declaredLabel),
    });
    return null;
  }
  if (found !== null && accepts(found)) {
    setTarget(checking, path, found.path);
    return found;
  }
  if (found !== null) {
    reportKind(checking, path, found, expected);
    return null;
  }
  const candidates = checking.symbols.declared.filter(accepts).map((item) => item.path);
  reportUnknown(checking, name, expected, path.span, candidates);
  return null;
}

/** Reports parties that are not declared. */
export function checkParties(checking: Checking, names: readonly Name[]): void {
  for (const name of names) {
    if (checking.symbols.parties.has(name.text)) continue;
    const found = checking.symbols.things.get(name.text);
    if (found !== undefined && found.declaration.kind !== 'subject')
      checking.report(
        'wrong-kind',
        { name: name.text, found: nameKindOf(found.declaration), expected: 'party' },
        name.span,
        { secondary: [declaredLabel(found)] },
      );
    else reportUnknown(checking, name.text, 'party', name.span, checking.symbols.parties.keys());
  }
}
