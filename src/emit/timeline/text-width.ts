/**
 * How wide a text is, estimated from the widths of a sans-serif font with some to spare, as nothing here can measure.
 * The widths are in thousandths of the size.
 */
const widths: readonly (readonly [characters: string, width: number])[] = [
  ["ijl.,:;'|!I ", 278],
  ['ftr()[]/\\-', 345],
  ['ckszvxyJ', 510],
  ['mM', 860],
  ['wWG@%', 830],
  ['ABDEHKNRSUVXYPCOQ&', 725],
  ['FLTZ', 620],
];

const table = new Map(widths.flatMap(([characters, width]) => [...characters].map((one) => [one, width])));
const ordinary = 570;
const wide = 1150;

const spare = 1.05;
const boldness = 1.06;

/** In the unit of the size. */
export function widthOf(text: string, size: number, isBold = false): number {
  let sum = 0;
  for (const character of text) sum += widthOfCharacter(character);
  return (sum / 1000) * size * spare * (isBold ? boldness : 1);
}

function widthOfCharacter(character: string): number {
  const known = table.get(character);
  if (known !== undefined) return known;
  if (/\p{M}/u.test(character)) return 0;
  if ((character.codePointAt(0) ?? 0) < 0x500) return /\p{Lu}/u.test(character) ? 760 : ordinary;
  return wide;
}

export interface Wrapped {
  readonly lines: readonly string[];
  /** Whether something was left out. */
  readonly isCut: boolean;
}

/** The text over at most so many lines of a width; words that are too long are broken, what is left over is cut. */
export function wrap(text: string, width: number, size: number, most: number, isBold = false): Wrapped {
  const fits = (line: string): boolean => widthOf(line, size, isBold) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => broken(one, fits))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return { lines, isCut: false };
  const kept = lines.slice(0, most);
  return { lines: [...kept.slice(0, -1), shortened(kept.at(-1) ?? '', fits)], isCut: true };
}

/** Pieces of a word that each fit on a line. */
function broken(word: string, fits: (line: string) => boolean): readonly string[] {
  if (fits(word)) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && !fits(piece + character)) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

function shortened(line: string, fits: (line: string) => boolean): string {
  const characters = [...line];
  while (characters.length > 0 && !fits(`${characters.join('')}…`)) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
