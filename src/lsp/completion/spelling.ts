/** Texts as runs of numbers: the same word is the same number, so that what stood alike before is found by comparing. */
import type { KeywordName } from '../../../grammar/keywords.ts';
import { conceptOf, markOf, plainTokens } from '../../../grammar/tokens.ts';
import type { Token } from '../../../grammar/tokens.ts';

const codes = new Map<string, number>();
const spelt: string[] = [];

/** Every word that was ever met has a number; it is kept, as there are as many as there are words. */
export function codeOf(key: string): number {
  const known = codes.get(key);
  if (known !== undefined) return known;
  const code = spelt.push(key) - 1;
  codes.set(key, code);
  return code;
}

export const speltBy = (code: number): string => spelt[code] ?? '';

export const codesKnown = (): number => spelt.length;

export const knownCode = (key: string): number | null => codes.get(key) ?? null;

const ofNames = new Map<string, number>();

/** The same as by its key, which is not made anew for each name of a text. */
function codeOfToken(token: Token): number {
  if (token.tokenType !== plainTokens.Identifier) return codeOf(keyOf(token));
  const known = ofNames.get(token.value) ?? codeOf(nameKey(token.value));
  ofNames.set(token.value, known);
  return known;
}

/** Keywords by concept, so that both vocabularies are spelt alike; figures and texts by their kind only. */
export function keyOf(token: Token): string {
  const { tokenType } = token;
  const concept = conceptOf(tokenType);
  if (concept !== null) return keywordKey(concept);
  const mark = markOf(tokenType);
  if (mark !== null) return `mark ${mark}`;
  switch (tokenType) {
    case plainTokens.Identifier:
      return nameKey(token.value);
    case plainTokens.NormId:
      return normKey(token.value);
    default:
      return `kind ${tokenType.name}`;
  }
}

export const keywordKey = (concept: KeywordName): string => `word ${concept}`;
export const nameKey = (name: string): string => `name ${name}`;
export const normKey = (id: string): string => `norm ${id}`;

export const LINE = codeOf('line');
export const PARAGRAPH = codeOf('paragraph');
const DOT = codeOf('mark dot');

/** The numbers of a text, with one before each token that begins a line, and another after an empty line. */
export function speltText(text: string, tokens: readonly Token[]): Int32Array {
  const run: number[] = [];
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    if (token.isFirst) run.push(breakBefore(text, before?.end ?? 0, token.startOffset));
    run.push(codeOfToken(token));
  });
  return Int32Array.from(run);
}

const breakBefore = (text: string, from: number, to: number): number =>
  text.slice(from, to).split('\n').length > 2 ? PARAGRAPH : LINE;

/** What an open end of a text says of what comes: nothing, a new line, or a new paragraph. */
export function openBreak(text: string, from: number, to: number): readonly number[] {
  const lines = text.slice(from, to).split('\n').length;
  return lines < 2 ? [] : [lines > 2 ? PARAGRAPH : LINE];
}

/** A name with what it is dotted to, from a place on; null where there is no name. */
export function dottedAt(run: Int32Array, place: number): string | null {
  const first = speltBy(run[place] ?? -1);
  if (!first.startsWith('name ')) return null;
  let name = first.slice(5);
  for (let at = place + 1; run[at] === DOT; at += 2) {
    const next = speltBy(run[at + 1] ?? -1);
    if (!next.startsWith('name ')) break;
    name += `.${next.slice(5)}`;
  }
  return name;
}

const NAME = codeOf('name');
const NORM = codeOf('norm');

const plainRuns = new WeakMap<Int32Array, Int32Array>();

/** The same run with every name alike, dots included, and every norm: what is left is how sentences go. */
export function plainRun(run: Int32Array): Int32Array {
  const known = plainRuns.get(run);
  if (known !== undefined) return known;
  const made: number[] = [];
  for (const code of run) {
    const key = speltBy(code);
    const isDotted = made.at(-1) === DOT && made.at(-2) === NAME;
    if (key.startsWith('name ') && isDotted) made.pop();
    else made.push(key.startsWith('name ') ? NAME : key.startsWith('norm ') ? NORM : code);
  }
  const plain = Int32Array.from(made);
  plainRuns.set(run, plain);
  return plain;
}
