/** `en` where it should be `of`, one of several where it should be all, and the other way round. */
import type { CallNode, Clause, Expression } from '../../ir/ir.ts';
import { placeOfClause } from '../program/sites.ts';
import { word } from '../../notation/literal.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import { isJunction } from './conditions.ts';
import { inExpressions, textIn, what, type Family, type Mutant, type Variant } from './mutant.ts';

export const logic: Family = (index, sites) => [
  ...inExpressions('logic', sites, (node) => [
    ...otherJunction(node, index),
    ...otherQuantifier(node, index),
  ]),
  ...index.program.clauses.flatMap((clause) => otherMode(clause, index)),
];

function otherJunction(node: Expression, index: ProgramIndex): readonly Variant[] {
  if (!isJunction(node) || isGuarded(node)) return [];
  const { language } = index.program;
  const to = node.builtin === 'and' ? 'or' : 'and';
  return [
    {
      what: what('joined', {
        text: textIn(node, index),
        from: word(node.builtin === 'and' ? 'and' : 'or', language),
        to: word(to, language),
      }),
      become: (copy) => (isJunction(copy) ? { ...copy, builtin: to } : copy),
    },
  ];
}

/** A comparison with the question before it whether there is something to compare, which no author wrote as `en`. */
function isGuarded({ builtin, arguments: parts }: CallNode): boolean {
  const asked = parts.filter(
    (part) =>
      (part.kind === 'call' && part.builtin === 'present') ||
      (part.kind === 'result' && part.read === 'applies'),
  );
  return builtin === 'and' && asked.length > 0 && asked.length >= parts.length - 1;
}

function otherQuantifier(node: Expression, index: ProgramIndex): readonly Variant[] {
  if (node.kind !== 'quantify' || (node.quantifier !== 'every' && node.quantifier !== 'some')) return [];
  const to = node.quantifier === 'every' ? 'some' : 'every';
  const { language } = index.program;
  return [
    {
      what: what('quantifier', {
        text: textIn(node, index),
        from: word(node.quantifier, language),
        to: word(to, language),
      }),
      become: (copy) => (copy.kind === 'quantify' ? { ...copy, quantifier: to } : copy),
    },
  ];
}

const modeWords = { all: 'allOf', one: 'oneOf' } as const;

function otherMode(clause: Clause, { program: { language } }: ProgramIndex): readonly Mutant[] {
  if (clause.kind !== 'group' || clause.isSoft || clause.mode === 'atLeast') return [];
  const to = clause.mode === 'all' ? 'one' : 'all';
  return [
    {
      kind: 'logic',
      place: placeOfClause(clause),
      what: what('mode', { from: word(modeWords[clause.mode], language), to: word(modeWords[to], language) }),
      edits: { clauses: new Map([[clause.name, { ...clause, mode: to }]]) },
    },
  ];
}
