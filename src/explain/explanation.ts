/** An explanation as data: what it says, in blocks; how it looks is up to a renderer. */
import type { Language } from '../base/language.ts';

/**
 * A piece of a sentence. A text is ours; `quoted` is somebody else's (a label, a question, a reason), in the language
 * of the policy; `norms` points at the norms on which the words before it rest.
 */
export type Inline =
  | string
  | { readonly kind: 'quoted'; readonly text: string }
  /** The same without quotation marks: where a label stands by itself. */
  | { readonly kind: 'named'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: Text }
  | { readonly kind: 'norms'; readonly ids: readonly string[] };

export type Text = readonly Inline[];

export interface Item {
  readonly text: Text;
  readonly items: readonly Item[];
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: Text }
  | { readonly kind: 'paragraph'; readonly text: Text }
  | { readonly kind: 'list'; readonly items: readonly Item[] };

/** A norm that is pointed at: its place in the document, and what it says in our words. */
export interface NormNote {
  readonly id: string;
  /** Null: the policy carries no register that has it. */
  readonly place: string | null;
  readonly paraphrase: string | null;
}

export interface Explanation {
  readonly language: Language;
  /** The language of what is quoted. */
  readonly quotedIn: Language;
  readonly title: Text;
  readonly blocks: readonly Block[];
  readonly normsTitle: string;
  readonly columns: readonly [number: string, place: string, says: string];
  /** In the order in which they are first pointed at: that is also their number. */
  readonly norms: readonly NormNote[];
}

/** A sentence out of words and pieces: ``say`de uitkomst is ${value}` ``. */
export const say = (words: TemplateStringsArray, ...pieces: readonly (Inline | Text)[]): Text =>
  words.flatMap((word, place) => {
    const piece = pieces[place];
    const rest: Text =
      piece === undefined ? [] : typeof piece === 'object' && !('kind' in piece) ? piece : [piece];
    return word === '' ? rest : [word, ...rest];
  });

export const quoted = (text: string): Inline => ({ kind: 'quoted', text });
export const named = (text: string): Inline => ({ kind: 'named', text });
export const strong = (text: Text): Inline => ({ kind: 'strong', text });
export const normsOf = (ids: readonly string[]): Text =>
  ids.length === 0 ? [] : [{ kind: 'norms', ids: [...new Set(ids)] }];
export const paragraph = (text: Text): Block => ({ kind: 'paragraph', text });
export const heading = (level: 2 | 3, text: Text): Block => ({ kind: 'heading', level, text });
export const item = (text: Text, items: readonly Item[] = []): Item => ({ text, items });
export const list = (items: readonly Item[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }];

/** `a`, `a en b`, `a, b en c`, of sentences and pieces of them. */
export function joined(parts: readonly Text[], word: string): Text {
  return parts.flatMap((part, place) => {
    const before = place === 0 ? '' : place === parts.length - 1 ? ` ${word} ` : ', ';
    return before === '' ? [...part] : [before, ...part];
  });
}

/** A name that is written with points, such as a.s.r., keeps its small letters. */
const abbreviated = /^(?:\p{Ll}\.){2,}/u;

/** A piece of a sentence at the beginning of one. */
export function capital(text: Text): Text {
  const [first, ...rest] = text;
  const upper = (word: string): string =>
    abbreviated.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);
  if (first === undefined) return text;
  if (typeof first === 'string') return first === '' ? capital(rest) : [upper(first), ...rest];
  return first.kind === 'named' ? [named(upper(first.text)), ...rest] : text;
}

/** A sentence with its full stop, which the last word of it may have by itself (a.s.r.). */
export function fullStop(text: Text): Text {
  const last = text.at(-1);
  return typeof last === 'string' && last.endsWith('.') ? text : [...text, '.'];
}

/** The norms that some blocks point at, each once, in order. */
export function normIdsIn(texts: readonly Text[]): readonly string[] {
  const found = new Set<string>();
  const visit = (text: Text): void => {
    for (const inline of text) {
      if (typeof inline === 'string' || inline.kind === 'quoted' || inline.kind === 'named') continue;
      if (inline.kind === 'norms') for (const id of inline.ids) found.add(id);
      else visit(inline.text);
    }
  };
  for (const text of texts) visit(text);
  return [...found];
}

/** Every text of some blocks, in order. */
export const textsIn = (blocks: readonly Block[]): readonly Text[] =>
  blocks.flatMap((block) => (block.kind === 'list' ? block.items.flatMap(textsOfItem) : [block.text]));

const textsOfItem = ({ text, items }: Item): readonly Text[] => [text, ...items.flatMap(textsOfItem)];
