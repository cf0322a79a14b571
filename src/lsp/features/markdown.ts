/** Texts of others in Markdown: nothing in a label or a paraphrase is read as a mark, a link or HTML. */
import { clean } from '../../explain/render/clean.ts';
import { escapeMarkdown } from '../../explain/render/markdown.ts';

/** One line of text. */
export const plain = (text: string): string => escapeMarkdown(text.replaceAll(/\s+/g, ' ').trim());

/** Source text as it is written, in a fence that it cannot close. */
export function fenced(source: string): string {
  const longest = Math.max(2, ...[...source.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}pol\n${cleanLines(source)}\n${fence}`;
}

const cleanLines = (source: string): string =>
  source
    .split(/\r\n|\r|\n/)
    .map(clean)
    .join('\n');
