/** Denials that were forgotten: `niet`, `≠`, `afwezig` for `aanwezig`. */
import type { Expression } from '../../ir/ir.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import { inExpressions, textIn, what, type Family, type Variant } from './mutant.ts';

export const negations: Family = (index, sites) =>
  inExpressions('negation', sites, (node, { site, path }) =>
    // The guard of a clause is kept as what makes it lapse: that denial nobody wrote.
    site.role === 'guard' && path.length === 0 ? withoutOuter(node, index) : undenied(node, index),
  );

const withoutOuter = (node: Expression, index: ProgramIndex): readonly Variant[] =>
  node.kind === 'call' && node.builtin === 'not' ? [] : undenied(node, index);

function undenied(node: Expression, index: ProgramIndex): readonly Variant[] {
  if (node.kind !== 'call') return [];
  const variant = (become: Variant['become']): readonly Variant[] => [
    { what: what('undenied', { text: textIn(node, index) }), become },
  ];
  if (node.builtin === 'not')
    return variant((copy) => (copy.kind === 'call' ? (copy.arguments[0] ?? copy) : copy));
  if (node.builtin.endsWith('.notEqual'))
    return variant((copy) =>
      copy.kind === 'call' ? { ...copy, builtin: copy.builtin.replace(/notEqual$/, 'equal') } : copy,
    );
  if (node.builtin === 'absent')
    return variant((copy) => (copy.kind === 'call' ? { ...copy, builtin: 'present' } : copy));
  return [];
}
