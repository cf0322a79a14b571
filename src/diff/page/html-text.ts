/** Small pieces of the page: every text is escaped here, ours too. */
import { escapeMarkup } from '../../base/render/markup.ts';
import { clean } from '../../explain/render/clean.ts';
import type { ToldDiff, Tone } from '../tell/told.ts';
import type { DiffWords } from '../words/form.ts';
import type { PageOptions } from './markdown.ts';

export interface HtmlPage extends PageOptions {
  readonly told: ToldDiff;
  readonly words: DiffWords;
}

/** Text as it may stand in an element or an attribute; a sum stays on one line. */
export const safe = (text: string): string => escapeMarkup(clean(text)).replace(/€ (?=\d)/g, '€&nbsp;');

/** A name of the policy: it may be broken after a point or an underscore. */
export const nameHtml = (name: string): string =>
  `<code translate="no">${safe(name).replace(/[._](?=[^\s._])/g, '$&<wbr>')}</code>`;

/** Text of the policy, in its own language. */
export function theirs(text: string, { told }: HtmlPage): string {
  return told.policyLanguage === told.language
    ? safe(text)
    : `<span lang="${told.policyLanguage}">${safe(text)}</span>`;
}

export const badge = (word: string, tone: Tone): string => `<span class="badge ${tone}">${safe(word)}</span>`;

export const listHtml = (items: readonly string[], name = ''): string =>
  items.length === 0
    ? ''
    : `<ul${name === '' ? '' : ` class="${name}"`}>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/** A section with its heading, to which the contents link. */
export const sectionHtml = (id: string, title: string, ...parts: readonly string[]): string =>
  [
    `<section id="${id}" aria-labelledby="${id}-title">`,
    `<h2 id="${id}-title">${safe(title)}</h2>`,
    ...parts,
    '</section>',
  ].join('\n');

/** Short lists stand open, long ones fold; folding needs no script. */
const OPEN = 12;

export const foldedHtml = (summary: string, count: number, inner: string): string =>
  `<details${count <= OPEN ? ' open' : ''}><summary>${summary}</summary>\n${inner}\n</details>`;

/** A table that scrolls by itself where the screen is narrow. */
export function tableHtml(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { caption, numeric = [] }: { readonly caption: string; readonly numeric?: readonly number[] },
): string {
  const isNumber = (at: number): string => (numeric.includes(at) ? ' class="number"' : '');
  const top = head.map((text, at) => `<th scope="col"${isNumber(at)}>${safe(text)}</th>`).join('');
  const body = rows.map(
    ([first = '', ...cells]) =>
      `<tr><th scope="row">${first}</th>${cells.map((cell, at) => `<td${isNumber(at + 1)}>${cell}</td>`).join('')}</tr>`,
  );
  return [
    `<div class="scroll" tabindex="0" role="region" aria-label="${safe(caption)}">`,
    `<table><caption>${safe(caption)}</caption><thead><tr>${top}</tr></thead>`,
    `<tbody>${body.join('\n')}</tbody></table></div>`,
  ].join('\n');
}
