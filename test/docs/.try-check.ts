import { parse } from '../../src/syntax/parse.ts';
import { check } from '../../src/check/check.ts';
import { lower } from '../../src/ir/lower/lower.ts';
import { blocksOf } from './markdown.ts';
import { readFileSync } from 'node:fs';
import { messages } from '../../src/base/messages/nl.ts';
const page = readFileSync(process.argv[2] ?? 'docs/language.md', 'utf8');
const main = blocksOf(readFileSync('docs/language.md', 'utf8'));
const named = Object.fromEntries(main.filter(b => b.attributes['name']).map(b => [b.attributes['name'], b]));
const norms = new Map(Array.from({ length: 40 }, (_, i) => `DOC-2025-${String(i + 1).padStart(2, '0')}`).map(id => [id, { id, section: '', place: '', kind: '', actor: '', nl: '', en: '', terms: [], facts: [], outcome: '', computable: 'yes' as const, reason: null, ambiguity: null }]));
for (const block of blocksOf(page)) {
  if (block.language !== 'pol') continue;
  const isWhole = /^\s*(taal|language)/.test(block.text);
  const shift = isWhole ? 0 : 4;
  const text = isWhole ? block.text : 'taal nl\n\ndeel van demo.inkoop 2025\n\n' + block.text;
  try {
    let index = 0;
    const texts: string[] = [];
    const p = (t: string) => { texts.push(t); return parse({ name: 'x', text: t }, index++); };
    const vocabularies = block.attributes['uses'] ? [{ name: 'demo.woorden', files: [p(named['woorden']!.text).tree] }] : [];
    const head = block.attributes['with'] ? [p(named['prelude']!.text)] : [];
    const own = p(text);
    const files = [...head, own];
    const found = [...files.flatMap(f => f.diagnostics)];
    if (found.length === 0) {
      const { checked, diagnostics } = check({ files: files.map(f => f.tree), vocabularies, registers: [{ id: 'DOC-2025', norms }] });
      found.push(...diagnostics);
      if (!diagnostics.some(d => d.severity === 'error') && checked.header.kind === 'policy') {
        const l = lower(checked, texts.map(t => ({ name: 'x', text: t })));
        found.push(...l.diagnostics);
      }
    }
    const codes = new Set(found.map(d => d.code));
    const want = block.attributes['error'] ?? block.attributes['warning'];
    if (want && codes.size === 1 && codes.has(want as never)) continue;
    for (const d of found) {
      const source = texts[d.primary.span.file] ?? '';
      const line = source.slice(0, d.primary.span.start).split('\n').length - shift;
      const m = (messages as any)[d.code](d.params);
      console.log(`language.md:${block.line + line - 1} ${d.severity} ${d.code}: ${m.headline} | ${m.help ?? ''} @ ${JSON.stringify(source.slice(d.primary.span.start, d.primary.span.end))}`, d.witness ?? '');
    }
    if (want && found.length === 0) console.log(`language.md:${block.line} wanted ${want}, found nothing`);
  } catch (error) {
    console.log(`language.md:${block.line} THROWN ${(error as Error).stack?.split('\n').slice(0, 4).join(' ')}`);
  }
}
