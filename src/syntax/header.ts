/** Reading only what stands before the first declaration: enough to know what a file is, at a fraction of the cost. */
import { declarationWords } from '../../grammar/declaration-words.ts';
import { keywords, type Keyword } from '../../grammar/keywords.ts';
import type { SourceFile } from '../base/span.ts';
import type { Header } from './ast.ts';
import { parse } from './parse.ts';

const openers = declarationWords.flatMap((name) => {
  const { nl, en }: Keyword = keywords[name];
  return [nl, en];
});

/** A line that starts with the keyword of a declaration. `registers` and the like are longer words, and no match. */
const firstDeclaration = new RegExp(`^[ \\t]*(?:${openers.join('|')})(?![\\p{L}\\d_])`, 'mu');

/** The header of a file, or null where it has none that can be read. */
export function readHeader(source: SourceFile): Header | null {
  const end = source.text.search(firstDeclaration);
  const text = end < 0 ? source.text : source.text.slice(0, end);
  return parse({ name: source.name, text }, 0).tree.header;
}
