/** Cells beside each other on a terminal, each over as many lines as it needs. */

export interface Cell {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

/** Rows of cells in columns that together take at most this width; the last column takes what is left. */
export function columnLines(rows: readonly (readonly Cell[])[], width: number): readonly string[] {
  const widths = columnWidths(rows, width);
  return rows.flatMap((row) => {
    const cells = row.map(({ text }, at) => cellLines(text, widths[at] ?? 1));
    const height = Math.max(...cells.map(({ length }) => length));
    return Array.from({ length: height }, (_, line) =>
      row
        .map(({ paint = plain }, at) => {
          const part = cells[at]?.[line] ?? '';
          return (
            (part === '' ? '' : paint(part)) + ' '.repeat(Math.max(0, (widths[at] ?? 0) - columnsOf(part)))
          );
        })
        .join(GAP)
        .trimEnd(),
    );
  });
}

const GAP = '  ';
/** Holds a sign and its sum together while lines are broken. */
const JOINED = '\u00a0';
const plain = (text: string): string => text;

/** Marks over a letter take no column; wide letters are counted as one, as terminals differ. */
const columnsOf = (text: string): number => [...text.replace(/\p{M}/gu, '')].length;

/** What each column wants, and where that is too much together, the widest ones give way. */
function columnWidths(rows: readonly (readonly Cell[])[], width: number): readonly number[] {
  const count = Math.max(0, ...rows.map(({ length }) => length));
  const wanted = Array.from({ length: count }, (_, at) =>
    Math.max(1, ...rows.map((row) => columnsOf(row[at]?.text ?? ''))),
  );
  const room = Math.max(count, width - GAP.length * (count - 1));
  while (wanted.reduce((sum, one) => sum + one, 0) > room) {
    const widest = wanted.indexOf(Math.max(...wanted));
    wanted[widest] = (wanted[widest] ?? 2) - 1;
  }
  return wanted;
}

/** A text over lines of a width; a word that is too long is broken after a point or an underscore where it has one. */
export function cellLines(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .replace(/€ (?=\d)/g, `€${JOINED}`)
    .split(/ +/)
    .flatMap((one) => piecesOf(one, width))) {
    if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((one) => one.replaceAll(JOINED, ' '));
}

function piecesOf(word: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let rest = [...word];
  while (rest.length > width) {
    const most = rest.slice(0, width);
    const mark = Math.max(most.lastIndexOf('.'), most.lastIndexOf('_'));
    const cut = mark > width / 3 ? mark + 1 : width;
    pieces.push(rest.slice(0, cut).join(''));
    rest = rest.slice(cut);
  }
  return [...pieces, rest.join('')];
}
