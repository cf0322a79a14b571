import { readdirSync, readFileSync } from 'node:fs';
import { fire } from './fire.ts';
import { blocksOf } from './markdown.ts';
for (const file of readdirSync('docs/diagnostics').sort()) {
  const code = file.replace('.md', '');
  if (process.argv[2] && code !== process.argv[2]) continue;
  const page = readFileSync(`docs/diagnostics/${file}`, 'utf8');
  try {
    const { codes, text } = await fire(code, blocksOf(page));
    const set = [...new Set(codes)];
    if (set.length !== 1 || set[0] !== code || process.argv[2]) console.log(code, '->', set.join(','), process.argv[2] || !set.includes(code) ? '\n   ' + text.slice(0, 600).replaceAll('\n', '\n   ') : '');
  } catch (e) { console.log(code, 'THROWN', (e as Error).message.slice(0, 300)); }
}
