/** Parts of a declaration that results and messages call by a name, and that are no declarations themselves. */
import type { Clauses, Declaration, Unless } from '../syntax/ast.ts';

/** Rows and unnamed rules are called by their number, from 1. */
export const ruleName = (index: number): string => `rij_${index + 1}`;

/** `geldt_als`; `tenzij` and `tenzij_2` for nameless ones, or the name that is given. */
export const inPlaceNames = ({ guard, unless }: Pick<Clauses, 'guard' | 'unless'>): readonly string[] => [
  ...(guard === null ? [] : ['geldt_als']),
  ...unlessNames(unless),
];

function unlessNames(unless: readonly Unless[]): readonly string[] {
  let nameless = 0;
  return unless.map(({ name }) => {
    if (name !== null) return name.text;
    nameless += 1;
    return nameless === 1 ? 'tenzij' : `tenzij_${nameless}`;
  });
}

/** Of a decision its rules, of a table its rows; of either, and of other clauses, what is excepted in its place. */
export function partNames(declaration: Declaration): readonly string[] {
  const inPlace = 'clauses' in declaration ? inPlaceNames(declaration.clauses) : [];
  switch (declaration.kind) {
    case 'decision':
      return [
        ...(declaration.value === null
          ? declaration.rules.map(({ name }, index) => name?.text ?? ruleName(index))
          : [ruleName(0)]),
        ...inPlace,
      ];
    case 'table':
      return [...declaration.rows.map((_, index) => ruleName(index)), ...inPlace];
    default:
      return inPlace;
  }
}
