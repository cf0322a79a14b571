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

/** Text with names in it: those may be broken after a point or an underscore. */
export const breakable = (text: string): string => safe(text).replace(/[._](?=[^\s._\d])/g, '$&<wbr>');

/** A name of the policy. */
export const nameHtml = (name: string): string => `<code translate="no">${breakable(name)}</code>`;

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

/** A table whose rows become blocks on a phone, so that each cell says its column; roles keep it a table there. */
export function tableHtml(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  caption: string,
): string {
  const top = head.map((text) => `<th scope="col" role="columnheader">${safe(text)}</th>`).join('');
  const body = rows.map(([first = '', ...cells]) => {
    const others = cells.map(
      (cell, at) =>
        `<td role="cell" data-column="${safe(head[at + 1] ?? '')}">${cell === '' ? '' : `<div>${cell}</div>`}</td>`,
    );
    return `<tr role="row"><th scope="row" role="rowheader">${first}</th>${others.join('')}</tr>`;
  });
  return [
    `<table role="table"><caption>${safe(caption)}</caption>`,
    `<thead role="rowgroup"><tr role="row">${top}</tr></thead>`,
    `<tbody role="rowgroup">${body.join('\n')}</tbody></table>`,
  ].join('\n');
}
