import type { Doc } from 'prettier';
import type { Span } from '../base/span.ts';
import { joinSpans } from '../base/span.ts';
import type { Citation, Name, Path } from '../syntax/ast.ts';
import { gap, list } from './layout.ts';
import { say } from './page.ts';
import type { Page } from './page.ts';

export const pathText = (path: Path): string => path.segments.map(({ text }) => text).join('.');

export const nameList = (names: readonly Name[]): string => names.map(({ text }) => text).join(', ');

export const citationTexts = (page: Page, cites: readonly Citation[]): string[] =>
  cites.map(({ id, to }) => (to === null ? id : `${id} ${say(page, 'upTo')} ${to}`));

/** `volgens A, B` on one line, or nothing. */
export const citesText = (page: Page, cites: readonly Citation[]): string =>
  cites.length === 0 ? '' : `${say(page, 'cites')} ${citationTexts(page, cites).join(', ')}`;

/**
 * `  volgens A, B` behind something. It stays on the line of what it belongs to: first on a line it would belong to
 * the whole declaration. Where the line ends the list goes on at `column`.
 */
export const citesBehind = (page: Page, column: number, cites: readonly Citation[]): Doc =>
  cites.length === 0 ? '' : [`${gap}${say(page, 'cites')} `, list(column, citationTexts(page, cites))];

/** The place of a list that has one or more parts. */
export function spanOf(parts: readonly { readonly span: Span }[]): Span {
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined) throw new Error('an empty list has no place');
  return joinSpans(first.span, last.span);
}
