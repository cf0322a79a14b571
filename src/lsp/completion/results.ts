/** Behind the `=` of an example: what a thing can be given or expected to be, and nothing else. */
import type { Type } from '../../base/value.ts';
import { isPossible } from '../../check/expectations.ts';
import { statusKeywords } from '../../check/status-words.ts';
import type { KeywordName } from '../../../grammar/keywords.ts';
import { mark, plainTokens } from '../../../grammar/tokens.ts';
import type { ExpectedStatus, Reference } from '../../syntax/ast.ts';
import type { Candidate } from './candidate.ts';
import type { Cursor } from './cursor.ts';
import { rulesAround, type Next } from './grammar-walk.ts';
import { keywordKey } from './spelling.ts';
import { supposedAt } from './supposed.ts';

/** Those of some candidates that make sense there; all of them where that is not known. */
export function sensibleResults(
  candidates: readonly Candidate[],
  cursor: Cursor,
  next: readonly Next[],
): readonly Candidate[] {
  const name = next.find(({ type }) => type === plainTokens.Identifier);
  if (name === undefined || cursor.own.at(-1)?.tokenType !== mark.equal) return candidates;
  const rules = rulesAround(name);
  const isExpected = rules.includes('expectedResult');
  if (!isExpected && !rules.includes('givenValue')) return candidates;
  const words = wordsFor(cursor, name, isExpected);
  if (words === null) return candidates;
  const keys = new Set(words.map(keywordKey));
  return candidates.filter(({ kind, key, fit }) =>
    kind === 'keyword' ? keys.has(key) : kind === 'month' || (fit === 2 && isWritten(kind)),
  );
}

/** A value is written, not computed. */
const isWritten = (kind: Candidate['kind']): boolean =>
  kind === 'member' || kind === 'party' || kind === 'value';

function wordsFor(cursor: Cursor, name: Next, isExpected: boolean): readonly KeywordName[] | null {
  const supposed = supposedAt(cursor, name);
  const target = supposed?.reference?.around.holder['target'] as Reference | undefined;
  const { checking } = cursor.view.scratch();
  const type = target === undefined ? undefined : checking.types.get(target);
  const binding = target === undefined ? undefined : checking.bindings.get(target);
  if (binding === undefined || binding.kind === 'error') return null;
  const path =
    'name' in binding ? binding.name : binding.kind === 'fact' ? `${binding.subject}.${binding.fact}` : '';
  const declared = checking.symbols.things.get(path);
  const booleans: readonly KeywordName[] = type?.kind === 'boolean' ? ['yes', 'no'] : [];
  if (isExpected) {
    if (declared === undefined) return null;
    const statuses = (Object.keys(statusKeywords) as ExpectedStatus[]).filter((one) =>
      isPossible(declared, one),
    );
    const isTruth = ['requirement', 'group'].includes(declared.declaration.kind);
    return [...statuses.map((one) => statusKeywords[one]), ...(isTruth ? [] : booleans), ...daysOf(type)];
  }
  const isPower = declared?.declaration.kind === 'say' && declared.declaration.say === 'power';
  if (isPower) return ['used', 'notUsed', 'unknown'];
  const mayBeAbsent = declared?.declaration.kind === 'fact' && declared.declaration.mayBeAbsent;
  return [
    'unknown',
    ...(mayBeAbsent ? (['absent'] as const) : []),
    ...(type?.kind === 'event' ? (['notYet', 'never'] as const) : []),
    ...(type?.kind === 'set' || binding.kind === 'list' ? (['none'] as const) : []),
    ...booleans,
    ...daysOf(type),
  ];
}

/** A day that is known in part is written as a period. */
const daysOf = (type: Type | undefined): readonly KeywordName[] =>
  type?.kind === 'date' || type?.kind === 'event' || type?.kind === 'period'
    ? ['theYear', 'firstQuarter', 'secondQuarter', 'thirdQuarter', 'fourthQuarter']
    : [];
