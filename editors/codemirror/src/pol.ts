/**
 * Pol for CodeMirror 6: colours, comments, brackets and indentation, one line at a time, in either vocabulary. What a name
 * means is left to the language server.
 */
import { LanguageSupport, StreamLanguage, type StreamParser, type StringStream } from '@codemirror/language';
import { words } from './words.ts';

type WordClass = Exclude<keyof typeof words, 'type' | 'month'>;

/** What each is called for a theme: names of the tags of `@lezer/highlight`. */
const tagOf: Readonly<Record<WordClass, string>> = {
  declaration: 'definitionKeyword',
  clause: 'keyword',
  operator: 'operatorKeyword',
  constant: 'atom',
};

interface Phrase {
  readonly pattern: RegExp;
  readonly kind: WordClass;
}

const AFTER = '(?![\\p{L}\\p{M}\\p{N}_])';
const wordPattern = /^[\p{L}_][\p{L}\p{M}\p{N}_]*/u;

const phrase = (spelling: string): RegExp => new RegExp(`^${spelling.split(' ').join('\\s+')}${AFTER}`, 'u');

/** By first word, longest first, as the table has them. */
const phrases = phrasesByFirstWord();

function phrasesByFirstWord(): ReadonlyMap<string, readonly Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const kind of Object.keys(tagOf) as WordClass[])
    for (const spelling of words[kind]) {
      const first = wordPattern.exec(spelling)?.[0] ?? spelling;
      found.set(first, [...(found.get(first) ?? []), { pattern: phrase(spelling), kind }]);
    }
  const length = ({ pattern }: Phrase): number => pattern.source.length;
  for (const list of found.values()) list.sort((left, right) => length(right) - length(left));
  return found;
}

const types = new RegExp(
  `^(?:${words.type.map((one) => one.replaceAll(' ', '\\s+')).join('|')})${AFTER}`,
  'u',
);
const yesNo = new RegExp(`^(?:ja/nee|yes/no)${AFTER}`, 'u');
const month = new RegExp(`^(?:${words.month.join('|')})${AFTER}`, 'iu');
const norm = new RegExp(`^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+${AFTER}`, 'u');
const text = /^["“”„](?:[^"“”\\]|\\.)*["“”]?/u;
const figure = /^(?:€[^\S\r\n]*)?\d+(?:[.,]\d+)*(?:[^\S\r\n]*%)?/u;
const marks = /^(?:\|\||[=≠<>≤≥+×-])/u;

interface State {
  /** What stands before: a dot, behind which every word is a name; a colon, behind which a type stands; an opening word. */
  before: '.' | ':' | 'declaration' | '';
  /** Of the last line that holds something, in columns. */
  indented: number;
}

const skip = (stream: StringStream, pattern: RegExp): boolean => stream.match(pattern) !== null;

function readWord(
  stream: StringStream,
  before: State['before'],
): readonly [tag: string | null, State['before']] {
  if (skip(stream, norm)) return ['labelName', ''];
  if (before !== '.') {
    if (skip(stream, yesNo) || (before === ':' && skip(stream, types))) return ['typeName', ''];
    const first = stream.match(wordPattern, false);
    const known = phrases.get(typeof first === 'object' ? (first?.[0] ?? '') : '');
    const found = known?.find(({ pattern }) => skip(stream, pattern));
    if (found !== undefined) return [tagOf[found.kind], found.kind === 'declaration' ? 'declaration' : ''];
    if (skip(stream, month)) return ['number', ''];
  }
  if (!skip(stream, wordPattern)) stream.next();
  return [before === 'declaration' ? 'variableName.definition' : 'variableName', ''];
}

export const polParser: StreamParser<State> = {
  name: 'pol',
  startState: () => ({ before: '', indented: 0 }),
  copyState: (state) => ({ ...state }),
  token(stream, state) {
    if (stream.sol()) [state.before, state.indented] = ['', stream.indentation()];
    if (stream.eatSpace()) return null;
    const { before } = state;
    state.before = '';
    if (skip(stream, /^\/\/.*/u)) return 'lineComment';
    if (skip(stream, text)) return 'string';
    if (skip(stream, figure)) return 'number';
    if (/[\p{L}_]/u.test(stream.peek() ?? '')) {
      const [tag, next] = readWord(stream, before);
      state.before = next;
      return tag;
    }
    if (skip(stream, marks)) return 'operator';
    const mark = stream.next() ?? '';
    if (mark === '.' || mark === ':') state.before = mark;
    if (mark === '|') return 'separator';
    return /[()[\]{}]/u.test(mark) ? 'bracket' : 'punctuation';
  },
  indent: ({ indented }, after, { unit }) => indentation(after, unit, indented),
  languageData: {
    commentTokens: { line: '//' },
    closeBrackets: { brackets: ['(', '[', '{', '"'] },
    wordChars: '_',
  },
};

/** A declaration stands where it stands; what belongs to it one step further in. */
function indentation(after: string, unit: number, before: number): number {
  const first = wordPattern.exec(after.trimStart())?.[0] ?? '';
  const opens = phrases
    .get(first)
    ?.some(({ kind, pattern }) => kind === 'declaration' && pattern.test(after.trimStart()));
  return opens === true ? 0 : Math.max(before, unit);
}

export const polLanguage = StreamLanguage.define(polParser);

/** For the extensions of an editor. */
export const pol = (): LanguageSupport => new LanguageSupport(polLanguage);
