/**
 * The dialect of a CSV file, decided once for the whole file: `;` between fields means a decimal comma and points for
 * thousands, `,` the reverse. Guessing cell by cell would risk a factor of a thousand.
 */
export interface CsvDialect {
  readonly separator: ';' | ',';
  readonly decimal: ',' | '.';
}

/** From the heading line: the separator that occurs more outside quotes. */
export function dialectOf(heading: string): CsvDialect {
  const outside = heading.replace(/"[^"]*"/g, '');
  const count = (mark: string): number => outside.split(mark).length - 1;
  return count(';') >= count(',') && count(';') > 0
    ? { separator: ';', decimal: ',' }
    : { separator: ',', decimal: '.' };
}

/**
 * A figure as this dialect writes it, in the notation of facts (`1234.56`), or null when it is not one: a spreadsheet
 * may put `€` before it or `%` after it, and groups have exactly three digits.
 */
export function plainFigure(cell: string, { decimal }: CsvDialect): string | null {
  const bare = cell.replace(/^€\s*/, '').replace(/\s*%$/, '').replace(/^-\s+/, '-').trim();
  const { figure, group } = written[decimal];
  const [found, whole = '', decimals] = figure.exec(bare) ?? [];
  if (found === undefined) return null;
  const plain = whole.replaceAll(group, '').replace(/^\+/, '');
  return decimals === undefined ? plain : `${plain}.${decimals}`;
}

/** By the mark before decimals. */
const written = {
  ',': { figure: /^([+-]?(?:\d{1,3}(?:\.\d{3})+|\d+))(?:,(\d+))?$/, group: '.' },
  '.': { figure: /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+))(?:\.(\d+))?$/, group: ',' },
} as const;

/** `31-10-2025` and `31/10/2025` as spreadsheets write them, as `2025-10-31`; anything else as it is. */
export function plainDate(cell: string): string {
  const match = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(cell);
  if (match === null) return cell;
  const [, day = '', month = '', year = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

export const yesWords: ReadonlySet<string> = new Set(['ja', 'yes', 'true', 'waar', 'j', 'y']);
export const noWords: ReadonlySet<string> = new Set(['nee', 'no', 'false', 'onwaar', 'n']);

/** A yes/no cell, or null when it is neither. */
export function plainBoolean(cell: string): boolean | null {
  const word = cell.toLowerCase();
  if (yesWords.has(word)) return true;
  return noWords.has(word) ? false : null;
}
