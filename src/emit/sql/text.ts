/** Texts of others, which may hold anything. */
import type { Dialect } from './dialect.ts';
import { plain, type Sql } from './expression.ts';
import { Unsayable } from './unsayable.ts';

/** A text as SQL writes it. Throws `Unsayable` for one that holds the character 0, which no engine takes. */
export function textOf(text: string, dialect: Dialect): Sql {
  if (text.includes('\0')) throw new Unsayable({ kind: 'text' });
  return plain(dialect.text(text));
}

/** A text for a comment: on one line, whatever ends a line to whom. */
export const commented = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
