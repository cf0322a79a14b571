/** What the names and norms at the cursor have to do with what is written there. */
import type { Declaration } from '../../syntax/ast.ts';
import type { Named } from '../names/named.ts';
import type { PolFile } from '../open/file.ts';
import type { Candidate } from './candidate.ts';
import type { Cursor } from './cursor.ts';
import { similarities, wordsIn, wordsOfNorm, wordsOfTokens, type Words } from './similar.ts';

/** By candidate; names that nothing is known of have none. */
export function relevance(candidates: readonly Candidate[], cursor: Cursor): ReadonlyMap<Candidate, number> {
  const words = new Map<Candidate, Words>();
  for (const one of candidates) {
    const own = one.named === undefined ? null : wordsOf(one.named, cursor);
    if (own !== null) words.set(one, own);
  }
  return similarities(wordsOfTokens(cursor.own), words);
}

function wordsOf(named: Named, cursor: Cursor): Words | null {
  const symbols = cursor.view.symbols();
  switch (named.kind) {
    case 'norm':
      return normWords(named.id, cursor);
    case 'thing': {
      const declared = symbols.things.get(named.path);
      return declared === undefined ? null : declarationWords(declared.declaration, cursor);
    }
    case 'choice': {
      const declared = symbols.choices.get(named.name);
      return declared === undefined ? null : declarationWords(declared.declaration, cursor);
    }
    case 'member': {
      const member = symbols.choices
        .get(named.choice)
        ?.declaration.members.find(({ name }) => name.text === named.name);
      return wordsIn(`${named.name.replaceAll('_', ' ')} ${member?.label?.value ?? ''}`);
    }
    default:
      return null;
  }
}

function normWords(id: string, { view }: Cursor): Words | null {
  for (const { norms } of view.unit().registers) {
    const norm = norms.get(id);
    if (norm !== undefined) return wordsOfNorm(norm);
  }
  return null;
}

const ofDeclaration = new WeakMap<Declaration, Words>();

/** Everything that it says, what it reads by name included. */
function declarationWords(declaration: Declaration, { store }: Cursor): Words | null {
  const known = ofDeclaration.get(declaration);
  if (known !== undefined) return known;
  const file = store.at(declaration.span.file);
  if (file === null || !('tokens' in file)) return null;
  const words = wordsOfTokens(tokensWithin(file, declaration.span));
  ofDeclaration.set(declaration, words);
  return words;
}

function tokensWithin(file: PolFile, { start, end }: { readonly start: number; readonly end: number }) {
  const tokens = file.tokens();
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.startOffset ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < tokens.length && (tokens[last]?.end ?? 0) <= end) last += 1;
  return tokens.slice(low, last);
}
