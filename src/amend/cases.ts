/** What illustrates an edition: its examples stay with it, and the cases that later examples build on go along. */
import type { WholeTree } from '../check/checked.ts';
import type { CaseDeclaration, Declaration, ExampleDeclaration } from '../syntax/ast.ts';

export const isExample = (declaration: Declaration): declaration is CaseDeclaration | ExampleDeclaration =>
  declaration.kind === 'case' || declaration.kind === 'example';

/** The cases of the base that examples of the revision rest on; one of the same name of its own stands before it. */
export function inheritedCases(
  base: readonly WholeTree[],
  own: readonly Declaration[],
): ReadonlySet<Declaration> {
  const cases = new Map<string, CaseDeclaration>();
  for (const { declarations } of base)
    for (const declaration of declarations)
      if (declaration.kind === 'case') cases.set(declaration.name.text, declaration);
  for (const declaration of own) if (declaration.kind === 'case') cases.delete(declaration.name.text);
  const found = new Set<Declaration>();
  const waiting = own.filter(isExample);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const basis = cases.get(next.given.basedOn?.text ?? '');
    if (basis === undefined || found.has(basis)) continue;
    found.add(basis);
    waiting.push(basis);
  }
  return found;
}
