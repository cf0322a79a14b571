/** A small mistake that a policy could have: what would be other, where, and the program with it. */
import type { Expression, Program } from '../../ir/ir.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import type { Edits } from '../program/edits.ts';
import { changedAt, placedNodes, type NodePath } from '../program/paths.ts';
import type { Place, Site } from '../program/sites.ts';
import { expressionText, type Printing } from '../../notation/expression.ts';

export const mutantKinds = [
  'bound',
  'inclusive',
  'condition',
  'exception',
  'rule',
  'clause',
  'order',
  'logic',
  'negation',
  'outcome',
  'window',
] as const;
export type MutantKind = (typeof mutantKinds)[number];

export const changes = [
  'moved',
  'period',
  'count',
  'inclusive',
  'dropped',
  'waitDropped',
  'exceptionDropped',
  'ruleDropped',
  'clauseDropped',
  'swapped',
  'joined',
  'mode',
  'quantifier',
  'undenied',
  'outcome',
  'firstDay',
  'lastDay',
] as const;

/** What is other: the part in the notation of the policy, and where it is a word or a value, from what to what. */
export interface What {
  readonly change: (typeof changes)[number];
  readonly text: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

export interface Mutant {
  readonly kind: MutantKind;
  readonly place: Place;
  readonly what: What;
  readonly edits: Edits;
}

/** One family of mistakes, over a whole program. */
export type Family = (index: ProgramIndex, sites: readonly Site[]) => readonly Mutant[];

export const printingOf = (index: ProgramIndex): Printing => ({ index, language: index.program.language });

export const what = (
  change: What['change'],
  { text = null, from = null, to = null }: Partial<Omit<What, 'change'>> = {},
): What => ({ change, text, from, to });

/** A mistake in one node of an expression. */
export interface Variant {
  readonly what: What;
  /** What stands in the place of the node, or of a copy of it. */
  readonly become: (node: Expression) => Expression;
}

/** Every node of every expression, with what a family makes of it. */
export function inExpressions(
  kind: MutantKind,
  sites: readonly Site[],
  variantsOf: (node: Expression, at: { readonly site: Site; readonly path: NodePath }) => readonly Variant[],
): readonly Mutant[] {
  return sites.flatMap((site) =>
    [...placedNodes(site.expressions[0])].flatMap(({ path, node }) =>
      variantsOf(node, { site, path }).map((variant) => ({
        kind,
        place: site.place,
        what: variant.what,
        edits: site.changed((expression) => changedAt(expression, path, variant.become)),
      })),
    ),
  );
}

export const textIn = (expression: Expression, index: ProgramIndex): string =>
  expressionText(expression, printingOf(index));

export const bool = (value: boolean): Expression => ({ kind: 'literal', value: { kind: 'boolean', value } });

/** A program's own name for what kind of thing a clause is says nothing here: soft groups have no truth to change. */
export const isSoftGroup = (program: Program, name: string): boolean =>
  program.clauses.some((clause) => clause.name === name && clause.kind === 'group' && clause.isSoft);
