/** Texts over lines: of even length, names broken where their words end, a sign kept beside its figure. */
import { widthOf, wrap, type Wrapped } from '../timeline/text-width.ts';

export interface Setting {
  readonly width: number;
  readonly size: number;
  /** Lines; what is left over is cut. */
  readonly most: number;
  readonly isBold?: boolean;
}

/** As many lines as the width asks for, no line longer than it has to be. */
export function evenly(text: string, { width, size, most, isBold = false }: Setting): Wrapped {
  const kept = text.replace(/([<>≤≥€]) (?=[€\d])/gu, '$1\u00a0');
  const longestWord = Math.max(0, ...kept.split(' ').map((word) => widthOf(word, size, isBold)));
  let best = wrap(kept, width, size, most, isBold);
  for (let narrower = width - 6; narrower >= longestWord; narrower -= 6) {
    const next = wrap(kept, narrower, size, most, isBold);
    if (next.lines.length > best.lines.length || next.isCut !== best.isCut) break;
    best = next;
  }
  return best;
}

/** A path, broken behind a dot or a low line where it is too long. */
export function pathLines(path: string, { width, size, most }: Setting): Wrapped {
  const pieces = path === '' ? [] : path.split(/(?<=[._ ])/u);
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last + piece.trimEnd(), size) <= width)
      lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  const fits = lines.length <= most && lines.every((line) => widthOf(line.trimEnd(), size) <= width);
  return fits ? { lines: lines.map((line) => line.trimEnd()), isCut: false } : wrap(path, width, size, most);
}
