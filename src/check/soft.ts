/** Soft norms are shown and weighed; they decide nothing, also not through what reads them. */
import { referencesIn } from './children.ts';
import type { Declared } from './checked.ts';
import type { Checking } from './context.ts';
import type { Site } from './sites.ts';
import { isSoft, nameSpan } from './symbols.ts';

/** An expectation may build on another one; nothing else reads a soft norm. */
export function checkSoft(checking: Checking, sites: readonly Site[]): void {
  let readers: Readers | null = null;
  for (const site of sites) {
    if (site.role === 'test' && isSoft(site.reader.declaration)) continue;
    for (const reference of referencesIn(site.expression)) {
      const binding = checking.bindings.get(reference);
      if (binding?.kind !== 'result') continue;
      const soft = checking.symbols.things.get(binding.name);
      if (soft === undefined || !isSoft(soft.declaration)) continue;
      readers ??= readersIn(checking, sites);
      const path = [...pathTo(checking, site.reader.path, readers), soft.path];
      checking.report('soft-norm-decides', { soft: soft.path, path }, reference.span, {
        secondary: [{ span: nameSpan(soft.declaration), text: { key: 'soft-here' } }],
      });
    }
  }
}

/** By path, what reads it: directly, or as the exception that stands on it. */
type Readers = ReadonlyMap<string, readonly string[]>;

function readersIn(checking: Checking, sites: readonly Site[]): Readers {
  const readers = new Map<string, string[]>();
  const add = (of: string, reader: string): void => {
    const known = readers.get(of);
    if (known === undefined) readers.set(of, [reader]);
    else known.push(reader);
  };
  for (const { expression, reader } of sites)
    for (const reference of referencesIn(expression)) {
      const binding = checking.bindings.get(reference);
      if (binding?.kind === 'readingValue') add(binding.reading, reader.path);
      else if (binding !== undefined && 'name' in binding) add(binding.name, reader.path);
    }
  for (const [exception, target] of checking.exceptionTarget)
    add(exception, checking.symbols.things.has(target) ? target : target.slice(0, target.lastIndexOf('.')));
  return readers;
}

/** The shortest way from something that decides to what reads the soft norm; that alone where it decides itself. */
function pathTo(checking: Checking, reader: string, readers: Readers): readonly string[] {
  const next = new Map<string, string | null>([[reader, null]]);
  const waiting = [reader];
  for (const at of waiting) {
    const declared = checking.symbols.things.get(at);
    if (declared !== undefined && isDeciding(declared)) return wayFrom(at, next);
    for (const above of readers.get(at) ?? [])
      if (!next.has(above)) {
        next.set(above, at);
        waiting.push(above);
      }
  }
  return [reader];
}

/** What has a result that is given as an answer, or that says which cases there are. */
function isDeciding({ declaration }: Declared): boolean {
  switch (declaration.kind) {
    case 'requirement':
    case 'group':
    case 'step':
    case 'table':
    case 'always':
      return true;
    case 'decision':
      return declaration.isPublished;
    default:
      return false;
  }
}

function wayFrom(start: string, next: ReadonlyMap<string, string | null>): readonly string[] {
  const way: string[] = [];
  for (let at: string | null = start; at !== null; at = next.get(at) ?? null) way.push(at);
  return way;
}
