/**
 * Writes the grammar as it is read, from the parser: `grammar/grammar.ebnf` with the Dutch words, `grammar.en.ebnf`
 * with the English ones, and `diagram.html`. `--check` writes nothing, and fails when a committed file is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { diagram } from './grammar/diagram.ts';
import { ebnf } from './grammar/ebnf.ts';
import { grammarRules } from './grammar/model.ts';

const rules = grammarRules();

const pages: readonly (readonly [name: string, text: string])[] = [
  ['grammar.ebnf', ebnf(rules, 'nl')],
  ['grammar.en.ebnf', ebnf(rules, 'en')],
  ['diagram.html', diagram(rules)],
];

function committed(place: URL): string | null {
  try {
    return readFileSync(place, 'utf8');
  } catch {
    return null;
  }
}

let isStale = false;
for (const [name, text] of pages) {
  const place = new URL(`../grammar/${name}`, import.meta.url);
  if (committed(place) === text) continue;
  if (process.argv.includes('--check')) {
    console.error(`grammar/${name} is stale: run 'npm run grammar'`);
    isStale = true;
  } else {
    writeFileSync(place, text);
    console.log(`grammar/${name}`);
  }
}
process.exitCode = isStale ? 1 : 0;
