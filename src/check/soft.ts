/** Soft norms are shown and weighed; they decide nothing. */
import { referencesIn } from './children.ts';
import type { Checking } from './context.ts';
import type { Site } from './sites.ts';
import { isSoft, nameSpan } from './symbols.ts';

/** An expectation may build on another one; nothing else reads a soft norm. */
export function checkSoft(checking: Checking, site: Site): void {
  if (site.role === 'test' && isSoft(site.reader.declaration)) return;
  for (const reference of referencesIn(site.expression)) {
    const binding = checking.bindings.get(reference);
    if (binding?.kind !== 'result') continue;
    const soft = checking.symbols.things.get(binding.name);
    if (soft === undefined || !isSoft(soft.declaration)) continue;
    checking.report('soft-norm-decides', { soft: soft.path, reader: site.reader.path }, reference.span, {
      secondary: [{ span: nameSpan(soft.declaration), text: { key: 'soft-here' } }],
    });
  }
}
