/** Text of others on a terminal: what would steer it is shown as its number. */

/** Control characters, marks of direction, halves of pairs, and the mark at the start of a file. */
const steering = /^[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]$/u;

/** One character as shown: tabs as two spaces, what would steer as its code. */
export function shownCharacter(character: string): string {
  if (character === '\t') return '  ';
  if (!steering.test(character)) return character;
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

export const printable = (text: string): string => [...text].map(shownCharacter).join('');

/** Columns that a shown character takes: marks over a letter take none. */
const widthOf = (shown: string): number => (/^\p{M}$/u.test(shown) ? 0 : [...shown].length);

export interface ShownLine {
  readonly text: string;
  /** The column, from 0, at which each offset of the line is shown; one more than there are characters. */
  readonly columns: readonly number[];
}

/** A line as shown, with the place of each of its characters. */
export function shownLine(line: string): ShownLine {
  const columns: number[] = [];
  let text = '';
  let column = 0;
  for (const character of line) {
    for (let unit = 0; unit < character.length; unit += 1) columns.push(column);
    const shown = shownCharacter(character);
    text += shown;
    column += widthOf(shown);
  }
  columns.push(column);
  return { text, columns };
}
