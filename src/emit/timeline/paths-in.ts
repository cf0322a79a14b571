/** What expressions read, by path. */
import type { Expression } from '../../ir/ir.ts';

/** Paths of facts, judgements and results, each once, in order. */
export function pathsIn(expressions: readonly (Expression | null)[]): readonly string[] {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const item of node) visit(item);
    else if (typeof node === 'object' && node !== null) {
      const path = pathOf(node as Partial<Expression>);
      if (path !== null) found.add(path);
      for (const part of Object.values(node)) visit(part);
    }
  };
  visit(expressions);
  return [...found];
}

function pathOf(node: Partial<Expression>): string | null {
  switch (node.kind) {
    case 'fact':
      return `${node.subject}.${node.fact}${node.year == null ? '' : `.${node.year}`}`;
    case 'say':
    case 'result':
      return node.name ?? null;
    default:
      return null;
  }
}
