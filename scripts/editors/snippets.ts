/** The constructs that the server proposes, as a file that VS Code can list; by a prefix that no source begins with. */
import { keywords } from '../../grammar/keywords.ts';
import type { Language } from '../../src/base/language.ts';
import { snippetText, snippets } from '../../src/lsp/completion/snippets.ts';

const languages: readonly Language[] = ['nl', 'en'];

export function snippetFile(): object {
  const entries = snippets.flatMap((snippet) =>
    languages.map((language) => {
      const word = keywords[snippet.opener][language];
      const body = snippetText(snippet, language).split('\n');
      return [`${word} (${language})`, { prefix: `pol: ${word}`, body, scope: 'pol' }] as const;
    }),
  );
  return Object.fromEntries(entries);
}
