/** Words in a text, and which keyword stands at a place. */
import type { TokenType } from 'chevrotain';
import { word } from './tokens.ts';
import type { Phrase, WordTable } from './words.ts';

/** What a decoder could not read counts as a letter: it has its own diagnostic. */
const wordRun = /[\p{L}\p{M}\p{N}_\uFFFD]+/uy;

/** The place after the word that starts here; the place itself when there is none. */
export function wordEnd(text: string, start: number): number {
  let index = start;
  for (;;) {
    const code = text.charCodeAt(index);
    const isWord =
      (code >= 97 && code <= 122) || code === 95 || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
    if (isWord) index += 1;
    else if (code > 127) break;
    else return index;
  }
  wordRun.lastIndex = index;
  const match = wordRun.exec(text);
  return match === null ? index : index + match[0].length;
}

export interface PhraseMatch {
  readonly type: TokenType;
  readonly end: number;
  /** How many words it has. */
  readonly length: number;
}

/**
 * The longest keyword that starts here, or null. Two phrases can share a word (`bij overlap alle` before `van kracht`,
 * beside `alle van`): a phrase gives its last words up when a keyword is left and they open a longer one, or stand on
 * the next line and are a keyword themselves.
 */
export function matchPhrase(
  text: string,
  start: number,
  firstEnd: number,
  first: string,
  table: WordTable,
): PhraseMatch | null {
  const entry = table.entries.get(first);
  if (entry === undefined) return null;
  for (const phrase of entry.phrases) {
    const { length } = phrase.words;
    if (length === 1) return { type: phrase.type, end: firstEnd, length };
    const places = placesOf(text, start, firstEnd, phrase.words);
    if (places === null || isTypeBeforeClause(text, places, phrase, table)) continue;
    if (isShared(text, places, phrase, table)) continue;
    return { type: phrase.type, end: places.ends[length - 1] ?? start, length };
  }
  return null;
}

interface Places {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Whether a line break stands before each word. */
  readonly breaks: readonly boolean[];
}

function placesOf(text: string, start: number, firstEnd: number, words: readonly string[]): Places | null {
  if (!text.startsWith(words[1] ?? '', gapAfter(text, firstEnd).end)) return null;
  const starts = [start];
  const ends = [firstEnd];
  const breaks = [false];
  for (const expected of words.slice(1)) {
    const gap = gapAfter(text, ends.at(-1) ?? start);
    if (gap.end === ends.at(-1) || gap.breaks > 1) return null;
    const end = gap.end + expected.length;
    if (!text.startsWith(expected, gap.end) || wordEnd(text, gap.end) !== end) return null;
    starts.push(gap.end);
    ends.push(end);
    breaks.push(gap.breaks === 1);
  }
  return { starts, ends, breaks };
}

/** Horizontal white space with any line breaks in it, counted. */
function gapAfter(text: string, start: number): { readonly end: number; readonly breaks: number } {
  let end = start;
  let breaks = 0;
  for (;;) {
    const code = text.charCodeAt(end);
    if (code === 13 && text.charCodeAt(end + 1) === 10) end += 1;
    if (code === 10 || code === 13) breaks += 1;
    else if (code !== 32 && code !== 9 && !(code > 127 && /\s/u.test(text.charAt(end))))
      return { end, breaks };
    end += 1;
  }
}

/**
 * `: periode` before `van kracht` on the next line: `periode` is a type there, although it is no keyword. So `periode
 * van` stands on one line, and gives `van` up where that opens a longer keyword.
 */
function isTypeBeforeClause(text: string, places: Places, phrase: Phrase, table: WordTable): boolean {
  if (phrase.type !== word.periodFrom) return false;
  if (places.breaks[1] === true) return true;
  const start = places.starts[1] ?? 0;
  const end = places.ends[1] ?? start;
  const rest = matchPhrase(text, start, end, text.slice(start, end), table);
  return rest !== null && rest.length > 1;
}

function isShared(text: string, places: Places, phrase: Phrase, table: WordTable): boolean {
  const total = places.starts.length;
  for (const kept of phrase.beginnings) {
    const start = places.starts[kept] ?? 0;
    const end = places.ends[kept] ?? start;
    const rest = matchPhrase(text, start, end, text.slice(start, end), table);
    if (rest === null) continue;
    if (rest.length > total - kept || places.breaks[kept] === true) return true;
  }
  return false;
}
