/** The norm that makes a change is the source of what comes of it. */
import type { Citation, Declaration } from '../syntax/ast.ts';

/** The declaration with further citations, where its kind has a place for them. */
export function citing(declaration: Declaration, cites: readonly Citation[]): Declaration {
  if (cites.length === 0) return declaration;
  if (declaration.kind === 'parameter')
    return {
      ...declaration,
      values: declaration.values.map((value) => ({ ...value, cites: joined(value.cites, cites) })),
    };
  if ('clauses' in declaration)
    return {
      ...declaration,
      clauses: { ...declaration.clauses, cites: joined(declaration.clauses.cites, cites) },
    };
  return 'cites' in declaration ? { ...declaration, cites: joined(declaration.cites, cites) } : declaration;
}

const joined = (own: readonly Citation[], added: readonly Citation[]): readonly Citation[] => [
  ...own,
  ...added.filter(({ id }) => !own.some((known) => known.id === id)),
];
