/** Settles what references and paths stand for, and reports those that stand for nothing. */
import type { NameKind } from '../base/codes.ts';
import type { Label } from '../base/diagnostic.ts';
import { joinSpans, type Span } from '../base/span.ts';
import { closest } from '../base/suggest.ts';
import type { Type } from '../base/value.ts';
import type { Name, Path, Reference } from '../syntax/ast.ts';
import type { Declared } from './checked.ts';
import { errorType, type Checking, type Scope } from './context.ts';
import { fixName } from './fixes.ts';
import { lookup, visibleSubjects, type Lookup } from './lookup.ts';
import { nameSpan } from './symbols.ts';

export const pathText = (path: { readonly segments: readonly Name[] }): string =>
  path.segments.map((segment) => segment.text).join('.');

export function namesSpan(segments: readonly Name[], otherwise: Span): Span {
  const [first, last] = [segments[0], segments.at(-1)];
  return first === undefined || last === undefined ? otherwise : joinSpans(first.span, last.span);
}

/** Resolves a reference to its binding and type; reports once when it has none. */
export function resolveReference(
  checking: Checking,
  reference: Reference,
  scope: Scope,
  expected: Type | null,
): Type {
  const names = reference.segments.map((segment) => segment.text);
  checking.onLookup?.(reference, scope, expected);
  const found = lookup(checking, names, scope, expected);
  if (found.kind !== 'found') {
    reportMiss(checking, reference, found, scope, expected);
    checking.bindings.set(reference, { kind: 'error' });
    return errorType;
  }
  checking.bindings.set(reference, found.binding);
  if (reference.key !== null && !scope.isExample) {
    const name = reference.segments[0]?.text ?? '';
    checking.report('key-not-allowed', { name, because: 'norm' }, reference.key.span);
  }
  checkYear(checking, reference, found.declared);
  return found.type;
}

/** A yearly fact is read in a year, and nothing else is. */
function checkYear(checking: Checking, reference: Reference, declared: Declared | null): void {
  const isYearly = declared?.declaration.kind === 'fact' && declared.declaration.isYearly;
  const name = pathText(reference);
  const secondary = [declaredLabel(declared)];
  if (isYearly && reference.year === null)
    checking.report('year-needed', { fact: name }, namesSpan(reference.segments, reference.span), {
      secondary,
    });
  if (!isYearly && reference.year !== null)
    checking.report('year-not-allowed', { name }, reference.year.span, { secondary });
}

export const declaredLabel = (declared: Declared | null): Label | null =>
  declared === null ? null : { span: nameSpan(declared.declaration), text: { key: 'declared-here' } };

function reportMiss(
  checking: Checking,
  reference: Reference,
  miss: Exclude<Lookup, { readonly kind: 'found' }>,
  scope: Scope,
  expected: Type | null,
): void {
  const span = namesSpan(reference.segments, reference.span);
  const name = pathText(reference);
  switch (miss.kind) {
    case 'unknown':
      if (expected?.kind === 'error' && reference.segments.length === 1) return;
      reportUnknown(
        checking,
        name,
        miss.nameKind,
        span,
        candidatesFor(checking, reference, scope, expected),
        {
          of: miss.nameKind === 'member' && expected?.kind === 'choice' ? expected.choice : '',
        },
      );
      return;
    case 'ambiguous':
      checking.report('ambiguous-name', { name, candidates: miss.candidates }, span, {
        secondary: miss.candidates.map((path) => declaredLabel(checking.symbols.things.get(path) ?? null)),
      });
      return;
    case 'notAValue':
      checking.report('not-a-value', { name, kind: miss.nameKind }, span);
      return;
    case 'outOfScope':
      checking.report(
        'record-out-of-scope',
        { name, subject: miss.subject, scope: scope.record ?? '' },
        span,
        {
          secondary: [declaredLabel(checking.symbols.subjects.get(miss.subject) ?? null)],
        },
      );
      return;
    case 'stepHasNoDay':
      checking.report('step-has-no-day', { name: miss.name, day: miss.day }, span, {
        secondary: [declaredLabel(checking.symbols.things.get(miss.name) ?? null)],
      });
      return;
    case 'readingHasNoValue':
      checking.report('reading-has-no-value', { name }, span, {
        secondary: [declaredLabel(checking.symbols.things.get(miss.name) ?? null)],
      });
  }
}

/** Reports a name that nothing bears, with the nearest of the candidates. */
export function reportUnknown(
  checking: Checking,
  name: string,
  kind: NameKind,
  span: Span,
  candidates: Iterable<string>,
  { of }: { readonly of: string } = { of: '' },
): void {
  const suggestion = likely(checking, name, candidates);
  const { things, parties, choices } = checking.symbols;
  const similar =
    things.get(suggestion) ??
    parties.get(suggestion) ??
    choices.get(suggestion) ??
    bearer(checking, suggestion);
  const label: Label | null =
    suggestion === '' || similar === null
      ? null
      : { span: nameSpan(similar.declaration), text: { key: 'similar-here' } };
  checking.report('unknown-name', { name, kind, of, suggestion }, span, {
    label: { key: 'unknown' },
    secondary: [label, repealedLabel(checking, name)],
    fixes: fixName(span, suggestion),
  });
}

/** An amendment took it away. */
function repealedLabel({ unit }: Checking, name: string): Label | null {
  for (const [path, span] of unit.amended?.repealed ?? [])
    if (path === name || path.endsWith(`.${name}`)) return { span, text: { key: 'repealed-here' } };
  return null;
}

/** The nearest of the candidates, as long as there is patience to look. */
function likely(checking: Checking, name: string, candidates: Iterable<string>): string {
  if (checking.suggestions.left <= 0) return '';
  const distinct = new Set(candidates);
  checking.suggestions.left -= distinct.size;
  return closest(name, distinct) ?? '';
}

/** The only fact, or the only clause, with this name of its own. */
function bearer(checking: Checking, name: string): Declared | null {
  const facts = [...checking.symbols.factsOf.values()].flatMap((of) => of.get(name) ?? []);
  const clauses = checking.symbols.byLastName.get(name) ?? [];
  const all: readonly Declared[] = [...facts, ...clauses];
  return all.length === 1 ? (all[0] ?? null) : null;
}

/** Names that could have been meant, likeliest first. */
function* candidatesFor(
  checking: Checking,
  reference: Reference,
  scope: Scope,
  expected: Type | null,
): Generator<string> {
  const { symbols } = checking;
  const [first, ...rest] = reference.segments.map((segment) => segment.text);
  if (rest.length > 0) {
    const binder = scope.binders.findLast((item) => item.name === first);
    const subject = binder?.over.kind === 'subject' ? binder.over.subject : (first ?? '');
    for (const fact of symbols.factsOf.get(subject)?.keys() ?? []) yield `${first}.${fact}`;
    yield* symbols.things.keys();
    return;
  }
  if (expected?.kind === 'choice')
    for (const member of symbols.choices.get(expected.choice)?.declaration.members ?? [])
      yield member.name.text;
  for (const binder of scope.binders) yield binder.name;
  for (const level of visibleSubjects(checking, scope))
    for (const subject of level) yield* symbols.factsOf.get(subject)?.keys() ?? [];
  yield* symbols.things.keys();
  yield* symbols.byLastName.keys();
  yield* symbols.parties.keys();
}

/** Notes what a written path names; null when it names nothing. */
export function setTarget(checking: Checking, path: Path, target: string | null): string | null {
  checking.targets.set(path, target);
  return target;
}
