/** An explanation as one page of HTML that stands by itself: no script, nothing from elsewhere, fit to print. */
import { escapeMarkup } from '../../base/render/markup.ts';
import type { Block, Explanation, Item, Text } from '../explanation.ts';
import { clean } from './clean.ts';
import { numbersOf, quotes } from '../quotes.ts';

/** One page with an explanation, or with several after each other; nothing in a label or a fact is read as HTML. */
export function explanationHtml(explanation: Explanation, ...others: readonly Explanation[]): string {
  const title = marked(explanation.title, explanation, '');
  const letters = [explanation, ...others];
  return [
    '<!doctype html>',
    `<html lang="${explanation.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${title.replace(/<[^>]*>/g, '')}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    ...letters.map((letter, at) =>
      letterHtml(letter, letters.length === 1 ? 'norm-' : `letter-${at + 1}-norm-`),
    ),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** `anchor`: what the anchors of its norms begin with. */
function letterHtml(explanation: Explanation, anchor: string): string {
  return [
    '<main>',
    `<h1>${marked(explanation.title, explanation, anchor)}</h1>`,
    ...explanation.blocks.map((block) => blockHtml(block, explanation, anchor)),
    ...normsHtml(explanation, anchor),
    '</main>',
  ].join('\n');
}

const escaped = (text: string): string => escapeMarkup(clean(text)).replace(/€ (?=\d)/g, '€&nbsp;');

function marked(text: Text, explanation: Explanation, anchor: string): string {
  const [open, close] = quotes[explanation.language];
  const foreign = (words: string): string =>
    explanation.language === explanation.quotedIn
      ? escaped(words)
      : `<span lang="${explanation.quotedIn}">${escaped(words)}</span>`;
  return text
    .map((inline) => {
      if (typeof inline === 'string') return escaped(inline);
      switch (inline.kind) {
        case 'quoted':
          return `${open}${foreign(inline.text)}${close}`;
        case 'named':
          return foreign(inline.text);
        case 'strong':
          return `<strong>${marked(inline.text, explanation, anchor)}</strong>`;
        case 'norms':
          return norms(numbersOf(inline.ids, explanation.norms), anchor);
      }
    })
    .join('');
}

function norms(numbers: readonly number[], anchor: string): string {
  if (numbers.length === 0) return '';
  const links = numbers.map((number) => `<a href="#${anchor}${number}">${number}</a>`);
  return ` <span class="norms">[${links.join(', ')}]</span>`;
}

function blockHtml(block: Block, explanation: Explanation, anchor: string): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${marked(block.text, explanation, anchor)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${marked(block.text, explanation, anchor)}</p>`;
    case 'list':
      return listHtml(block.items, explanation, anchor);
  }
}

function listHtml(items: readonly Item[], explanation: Explanation, anchor: string): string {
  const inner = items.map(
    (item) =>
      `<li>${marked(item.text, explanation, anchor)}${item.items.length === 0 ? '' : `\n${listHtml(item.items, explanation, anchor)}`}</li>`,
  );
  return `<ul>\n${inner.join('\n')}\n</ul>`;
}

function normsHtml({ columns, norms: notes, normsTitle }: Explanation, anchor: string): readonly string[] {
  if (notes.length === 0) return [];
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
  const rows = notes.map(({ id, place, paraphrase }, at) => {
    const where = `<span class="id">${escaped(id)}</span>${place === null ? '' : `<br>${escaped(place)}`}`;
    return `<tr id="${anchor}${at + 1}"><th scope="row">${at + 1}</th><td>${where}</td><td>${paraphrase === null ? '' : escaped(paraphrase)}</td></tr>`;
  });
  return [
    `<h2>${escaped(normsTitle)}</h2>`,
    `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`,
  ];
}

const style = `
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #1c1c1c; font: 17px/1.55 Georgia, 'Times New Roman', serif; }
main { max-width: 44rem; margin: 3rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.55rem; line-height: 1.25; margin: 0 0 1.5rem; }
h2 { font-size: 1.2rem; margin: 2.4rem 0 0.6rem; padding-bottom: 0.2rem; border-bottom: 1px solid #bbb; }
h3 { font-size: 1.02rem; margin: 1.6rem 0 0.3rem; }
p { margin: 0.45rem 0; }
ul { margin: 0.35rem 0; padding-left: 1.35rem; }
li { margin: 0.2rem 0; }
a { color: inherit; text-decoration-color: #999; }
.norms { font-size: 0.78em; white-space: nowrap; color: #555; font-weight: normal; }
table { border-collapse: collapse; width: 100%; font-size: 0.85rem; line-height: 1.4; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.8rem 0.4rem 0; border-bottom: 1px solid #ddd; overflow-wrap: anywhere; }
td { width: 50%; }
th[scope='row'] { font-weight: normal; padding-right: 1rem; overflow-wrap: normal; }
.id { white-space: nowrap; }
tr:target { background: #fff6d6; }
@media print {
  @page { margin: 2cm; }
  body { font-size: 11pt; }
  main { max-width: none; margin: 0; padding: 0; }
  main + main { break-before: page; }
  h2, h3 { break-after: avoid; }
  li, tr { break-inside: avoid; }
  a { text-decoration: none; }
}
`;
