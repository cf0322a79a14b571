import { parse } from '/work/main/src/syntax/parse.ts';
import { blocksOf } from '/work/main/test/docs/markdown.ts';
import { readFileSync } from 'node:fs';
import { messages } from '/work/main/src/base/messages/nl.ts';
const page = readFileSync('/work/main/docs/language.md', 'utf8');
for (const block of blocksOf(page)) {
  if (block.language !== 'pol') continue;
  const isWhole = /^\s*(taal|language)/.test(block.text);
  const text = isWhole ? block.text : 'taal nl\n\ndeel van x 2025\n\n' + block.text;
  const { diagnostics } = parse({ name: 'x', text }, 0);
  for (const d of diagnostics) {
    const line = text.slice(0, d.primary.span.start).split('\n').length - (isWhole ? 0 : 4);
    console.log(`language.md:${block.line + line - 1} ${d.code}: ${(messages as any)[d.code](d.params).headline} ${(messages as any)[d.code](d.params).help ?? ''} @ ${JSON.stringify(text.slice(d.primary.span.start, d.primary.span.end))}`);
  }
}
