/** Which clauses read which: a decision with what it turns on, and a fact or a judgement with what turns on it. */
import type { Span } from '../../base/span.ts';
import type { Declared } from '../../check/checked.ts';
import { nameSpan } from '../../check/symbols.ts';
import { membersOf } from '../../syntax/walk.ts';
import type { Declaration } from '../../syntax/ast.ts';
import { occurrenceAt, occurrencesIn } from '../names/occurrences.ts';
import type { PolFile } from '../open/file.ts';
import type { Store } from '../open/store.ts';
import type { View } from '../open/view.ts';
import type { OpenWorkspace } from '../open/workspace.ts';
import { referencesTo } from './references.ts';

export interface CallPlace {
  readonly path: string;
  readonly of: Declaration;
  /** Of the whole, and of its name. */
  readonly span: Span;
  readonly nameSpan: Span;
}

export interface Call {
  readonly of: CallPlace;
  /** Where it is read: in the one that reads. */
  readonly at: readonly Span[];
}

/** What is decided, and what that is decided on. */
const kinds: ReadonlySet<Declaration['kind']> = new Set([
  'requirement',
  'group',
  'decision',
  'table',
  'exception',
  'say',
  'step',
  'timeline',
  'always',
  'reading',
  'parameter',
  'fact',
]);

const isPart = ({ declaration }: Declared): boolean => kinds.has(declaration.kind);

const placeOf = ({ path, declaration }: Declared): CallPlace => ({
  path,
  of: declaration,
  span: declaration.span,
  nameSpan: nameSpan(declaration),
});

/** What the word under the cursor names, where that is something of the kind. */
export function callPlaceAt(file: PolFile, offset: number, view: View): CallPlace | null {
  const named = occurrenceAt(file, view, offset)?.named;
  const declared = named?.kind === 'thing' ? view.symbols().things.get(named.path) : undefined;
  return declared === undefined || !isPart(declared) ? null : placeOf(declared);
}

/** What reads it: by clause. */
export function callersOf(path: string, view: View, workspace: OpenWorkspace): readonly Call[] {
  const read = view.symbols().things.get(path);
  if (read === undefined) return [];
  const calls = new Map<string, { of: CallPlace; at: Span[] }>();
  for (const { span, isDeclaration } of referencesTo({ kind: 'thing', path }, view, workspace)) {
    const file = workspace.store.at(span.file);
    if (isDeclaration || file === null || !('parsed' in file) || isOwner(read, span, workspace.store))
      continue;
    const around = workspace
      .viewOf(file)
      .declaredIn(file.index)
      .findLast(
        ({ declaration }) => declaration.span.start <= span.start && span.end <= declaration.span.end,
      );
    if (around !== undefined && around.path !== path && isPart(around)) add(calls, around, span);
  }
  return [...calls.values()];
}

/** What it reads, and of a group its members. */
export function calleesOf(path: string, view: View, store: Store): readonly Call[] {
  const symbols = view.symbols();
  const declared = symbols.things.get(path);
  if (declared === undefined) return [];
  const calls = new Map<string, { of: CallPlace; at: Span[] }>();
  for (const { span, named, isDeclaration } of occurrencesIn(declared, view)) {
    const read = named.kind === 'thing' ? symbols.things.get(named.path) : undefined;
    if (isDeclaration || read === undefined || read === declared || !isPart(read)) continue;
    if (!isOwner(read, span, store)) add(calls, read, span);
  }
  const members = new Set(membersOf(declared.declaration));
  for (const one of symbols.declared)
    if (members.has(one.declaration) && isPart(one)) add(calls, one, nameSpan(one.declaration));
  return [...calls.values()];
}

/** A group before a dot says where what is behind it is declared; of a reading that is a value of its own. */
const isOwner = ({ declaration }: Declared, { file, end }: Span, store: Store): boolean =>
  declaration.kind !== 'reading' && store.at(file)?.text[end] === '.';

function add(calls: Map<string, { of: CallPlace; at: Span[] }>, of: Declared, at: Span): void {
  const key = `${of.declaration.span.file} ${of.path}`;
  const known = calls.get(key) ?? { of: placeOf(of), at: [] };
  known.at.push(at);
  calls.set(key, known);
}
