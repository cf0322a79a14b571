/** What given and expected values share: the key of a record, the members of a set, a day known in part. */
import type { Span } from '../base/span.ts';
import type { Type } from '../base/value.ts';
import type { Expression, Name, Reference } from '../syntax/ast.ts';
import { isError, type Checking } from './context.ts';
import { bare } from './mismatch.ts';
import { pathText, reportUnknown } from './resolve.ts';

/** A key stands exactly where there are many. */
export function checkKey(checking: Checking, target: Reference, subject: string | null): void {
  const binding = checking.bindings.get(target);
  if (binding === undefined || binding.kind === 'error') return;
  if (subject !== null && target.key === null) checking.report('key-needed', { subject }, target.span);
  if (subject === null && target.key !== null)
    checking.report('key-not-allowed', { name: pathText(target), because: 'one' }, target.key.span);
}

/** `{ a, b }`: members of the choice of the set. */
export function checkSet(
  checking: Checking,
  { members, span }: { readonly members: readonly Name[]; readonly span: Span },
  type: Type,
): void {
  if (isError(type)) return;
  if (type.kind !== 'set') {
    const [first] = members;
    const found: Type = { kind: 'set', choice: first?.text ?? '' };
    checking.report('type-mismatch', { expected: type, found }, span);
    return;
  }
  const choice = checking.symbols.choices.get(type.choice);
  const names = choice?.declaration.members.map((member) => member.name.text) ?? [];
  for (const member of members)
    if (choice !== undefined && !names.includes(member.text))
      reportUnknown(checking, member.text, 'member', member.span, names, { of: type.choice });
}

/** A day of which only the month or the year is known. */
export function isDayWithin(value: Expression, type: Type): boolean {
  const inner = bare(value);
  return (
    (type.kind === 'date' || type.kind === 'event') &&
    inner.kind === 'periodLiteral' &&
    inner.unit !== 'quarter' &&
    inner.lastMonth === null
  );
}
