/** The tree, as everything above the grammar imports it. */
export type * from '../../grammar/ast.ts';
