/** Numbers, lists and looked-up words in a sentence. */
export const counted = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`;

export const listed = (items: readonly string[], and: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1) ?? ''}`;

/** The word for a text of others, or that text; a name like `constructor` is no word. */
export const wordFor = (words: Readonly<Record<string, string>>, text: string): string =>
  Object.hasOwn(words, text) ? (words[text] ?? text) : text;
