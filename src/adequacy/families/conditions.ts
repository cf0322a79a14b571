/** Conditions that were forgotten: a part of an `en` or an `of`, a whole condition, a step that is waited for. */
import type { CallNode, Expression } from '../../ir/ir.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import { placeOfClause, type Site } from '../program/sites.ts';
import { bool, inExpressions, textIn, what, type Family, type Mutant, type Variant } from './mutant.ts';

export const conditions: Family = (index, sites) => [
  ...inExpressions('condition', sites, (node, { site, path }) => [
    ...droppedParts(node, index),
    ...(path.length === 0 ? droppedWhole(node, site, index) : []),
  ]),
  ...droppedWaits(index),
];

export const isJunction = (node: Expression): node is CallNode =>
  node.kind === 'call' && (node.builtin === 'and' || node.builtin === 'or');

function droppedParts(node: Expression, index: ProgramIndex): readonly Variant[] {
  if (!isJunction(node)) return [];
  return node.arguments.map((part, place) => ({
    what: what('dropped', { text: textIn(part, index) }),
    become: (copy) => (isJunction(copy) ? withoutPart(copy, place) : copy),
  }));
}

function withoutPart(node: CallNode, place: number): Expression {
  const rest = node.arguments.filter((_, index) => index !== place);
  const [only] = rest;
  return rest.length === 1 && only !== undefined ? only : { ...node, arguments: rest };
}

/** Without a condition a rule holds, an exception applies and a requirement is met; a guard that goes is an exception. */
function droppedWhole(node: Expression, { role, clauses }: Site, index: ProgramIndex): readonly Variant[] {
  if ((role !== 'test' && role !== 'condition') || isJunction(node) || node.kind === 'gap') return [];
  if (node.kind === 'literal') return [];
  const [clause] = clauses;
  const isGround = role === 'test' && clause?.kind === 'requirement' && clause.requirement === 'exclusion';
  return [{ what: what('dropped', { text: textIn(node, index) }), become: () => bool(!isGround) }];
}

const droppedWaits = ({ program }: ProgramIndex): readonly Mutant[] =>
  program.clauses.flatMap((clause) =>
    clause.kind !== 'step'
      ? []
      : clause.dependsOn.map((name): Mutant => ({
          kind: 'condition',
          place: placeOfClause(clause),
          what: what('waitDropped', { text: name }),
          edits: {
            clauses: new Map([
              [clause.name, { ...clause, dependsOn: clause.dependsOn.filter((other) => other !== name) }],
            ]),
          },
        })),
  );
