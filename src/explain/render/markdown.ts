/** An explanation as Markdown, with the norms in a table at the end. */
import type { Block, Explanation, Item, Text } from '../explanation.ts';
import { clean } from './clean.ts';
import { numbersOf, quotes } from '../quotes.ts';

/** The explanation as Markdown, ending in a line end; nothing in a label or a fact is read as a mark or as HTML. */
export function explanationMarkdown(explanation: Explanation): string {
  const lines = [`# ${marked(explanation.title, explanation)}`];
  for (const block of explanation.blocks) lines.push('', blockText(block, explanation));
  if (explanation.norms.length > 0)
    lines.push('', `## ${escapeMarkdown(explanation.normsTitle)}`, '', table(explanation));
  return `${lines.join('\n')}\n`;
}

/** Every mark of Markdown and of HTML, anywhere; addresses become no links, and the start of a line no list. */
export const escapeMarkdown = (text: string): string =>
  clean(text)
    .replace(/[\\`*_[\]<>#|~&]/g, (mark) => `\\${mark}`)
    .replace(/:\/\//g, ':\\/\\/')
    .replace(/^(\s*)([-+])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');

/** Our own words have no marks but round brackets and a colon, which mean nothing by themselves. */
const own = (text: string): string => clean(text).replace(/[\\`*_[\]<>#|~]/g, (mark) => `\\${mark}`);

function marked(text: Text, explanation: Explanation): string {
  const [open, close] = quotes[explanation.language];
  return text
    .map((inline) => {
      if (typeof inline === 'string') return own(inline);
      switch (inline.kind) {
        case 'quoted':
          return `${open}${escapeMarkdown(inline.text)}${close}`;
        case 'named':
          return escapeMarkdown(inline.text);
        case 'strong':
          return `**${marked(inline.text, explanation)}**`;
        case 'norms': {
          const numbers = numbersOf(inline.ids, explanation.norms);
          return numbers.length === 0 ? '' : ` \\[${numbers.join(', ')}\\]`;
        }
      }
    })
    .join('');
}

function blockText(block: Block, explanation: Explanation): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${marked(block.text, explanation)}`;
    case 'paragraph':
      return marked(block.text, explanation);
    case 'list':
      return block.items.flatMap((item) => itemLines(item, explanation, '')).join('\n');
  }
}

function itemLines({ text, items }: Item, explanation: Explanation, indent: string): readonly string[] {
  return [
    `${indent}- ${marked(text, explanation)}`,
    ...items.flatMap((item) => itemLines(item, explanation, `${indent}  `)),
  ];
}

function table({ columns, norms }: Explanation): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(columns.map(escapeMarkdown)),
    row(['--:', '---', '---']),
    ...norms.map(({ id, place, paraphrase }, at) =>
      row([
        String(at + 1),
        [id, ...(place === null ? [] : [place])].map(escapeMarkdown).join(', '),
        paraphrase === null ? '' : escapeMarkdown(paraphrase),
      ]),
    ),
  ].join('\n');
}
