/** Findings that are accepted: each with a reason, once, and about something that there is. */
import { closest } from '../base/suggest.ts';
import type { AcceptanceDeclaration, Path, Text } from '../syntax/ast.ts';
import type { Declared } from './checked.ts';
import { emptyScope, type Checking } from './context.ts';
import { findClause } from './lookup.ts';
import { partNames } from './parts.ts';
import { resolveThing } from './paths.ts';
import { pathText, reportUnknown, setTarget } from './resolve.ts';
import { aboutText, isKind, nameSpan, type DeclaredAs } from './symbols.ts';

export function checkAcceptance(
  checking: Checking,
  { declaration }: DeclaredAs<AcceptanceDeclaration>,
): void {
  const { about, finding, reason } = declaration;
  if (reason.value.trim() === '')
    checking.report('blank-reason', { name: aboutText(declaration) }, reason.span);
  if ('value' in about) checkTitle(checking, about, finding === 'repeated');
  else if (finding === 'repeated') resolveThing(checking, about, emptyScope, 'example', () => false);
  else resolveAbout(checking, about);
}

/** Only of an example is there no more than a title. */
function checkTitle(checking: Checking, { value, span }: Text, isOfExample: boolean): void {
  const examples = checking.symbols.declared.filter((item) => isKind(item, 'example'));
  if (examples.some(({ path }) => path === value)) {
    if (!isOfExample)
      checking.report('wrong-kind', { name: value, found: 'example', expected: 'clause' }, span);
    return;
  }
  const suggestion =
    closest(
      value,
      examples.map(({ path }) => path),
    ) ?? '';
  const similar = examples.find(({ path }) => path === suggestion);
  checking.report('unknown-name', { name: value, kind: 'example', of: '', suggestion }, span, {
    label: { key: 'unknown' },
    secondary: [
      similar === undefined ? null : { span: nameSpan(similar.declaration), text: { key: 'similar-here' } },
    ],
  });
}

/** A thing, else a rule, a row or what is excepted in place, else a choice or a party: those have names of their own. */
function resolveAbout(checking: Checking, path: Path): void {
  const name = pathText(path);
  const { choices, parties } = checking.symbols;
  if (findClause(checking, name, emptyScope) !== null) {
    resolveThing(checking, path, emptyScope, 'clause', isFound);
    return;
  }
  if (choices.has(name) || parties.has(name)) setTarget(checking, path, name);
  else if (!resolvePart(checking, path)) resolveThing(checking, path, emptyScope, 'clause', isFound);
}

const isFound = ({ declaration: { kind } }: Declared): boolean =>
  kind !== 'statedChange' && kind !== 'acceptance' && kind !== 'case' && kind !== 'example';

/** `contracttype.rij_3`, `audit.tenzij`: false where what stands before the last dot has no parts. */
function resolvePart(checking: Checking, path: Path): boolean {
  const last = path.segments.at(-1);
  const around = path.segments.slice(0, -1);
  if (last === undefined || around.length === 0) return false;
  const whole = findClause(checking, pathText({ segments: around }), emptyScope);
  if (whole === null || Array.isArray(whole)) return false;
  const names = partNames(whole.declaration);
  if (names.length === 0) return false;
  const isPart = names.includes(last.text);
  setTarget(checking, path, isPart ? `${whole.path}.${last.text}` : null);
  if (!isPart) reportUnknown(checking, last.text, 'clause', last.span, names, { of: whole.path });
  return true;
}

/** The same finding about the same thing, accepted a second time. */
export function checkAcceptedOnce(checking: Checking): void {
  const seen = new Map<string, AcceptanceDeclaration>();
  for (const { declaration } of checking.symbols.declared) {
    if (declaration.kind !== 'acceptance') continue;
    const { finding, about, fingerprint } = declaration;
    const name = 'value' in about ? about.value : (checking.targets.get(about) ?? null);
    if (name === null || finding === null) continue;
    const key = JSON.stringify([finding, name, fingerprint.value]);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, declaration);
    else
      checking.report('accepted-twice', { name }, declaration.about.span, {
        severity: 'warning',
        secondary: [{ span: first.about.span, text: { key: 'also-here' } }],
      });
  }
}
