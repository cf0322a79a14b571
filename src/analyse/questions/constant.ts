/** A condition that comes out the same in every case in which it is asked. */
import { bare, itemsOf, type Located } from '../../adequacy/seen/items.ts';
import type { Item } from '../../adequacy/seen/item.ts';
import { canonicalJson } from '../../ir/canonical.ts';
import type { CallNode, Clause, Expression } from '../../ir/ir.ts';
import { exceptionsOf, expressionsOfExceptions, nodesOf } from '../../total/expressions.ts';
import { isNo, isYes } from '../../total/results.ts';
import { aboutClause, type About } from '../finding.ts';
import type { Question, Suspicion } from '../question.ts';
import { compiled, type Scene } from '../scene.ts';
import { allWhere, someWhere, whereApplies, whereCondition } from '../../diagram/where.ts';

export const constants: Question = function* (scene) {
  const { all, located } = itemsOf(scene.index);
  const asked = new Set<Expression>();
  for (const item of all) {
    const found = located.get(item.id);
    if (found === undefined || asked.has(found.node) || isWhole(found)) continue;
    // A comparison stands there once for each of its bounds.
    asked.add(found.node);
    if (item.kind === 'condition' || item.kind === 'bound') yield* sidesOf(item, found, scene);
  }
};

function* sidesOf(item: Item, { site, node }: Located, scene: Scene): Generator<Suspicion> {
  const [clause] = site.clauses;
  if (clause === undefined || !isAsked(site.role)) return;
  if (isQuantified(node, site.expressions[0]) || isDemanded(node, clause)) return;
  for (const holds of [true, false]) {
    const unless = compiled(site.clauses, scene, (compiler) =>
      someWhere(
        compiler.store,
        site.clauses.map((one) =>
          allWhere(compiler.store, [
            whereApplies(one, compiler),
            whereCondition(node, one, compiler, holds ? isNo : isYes),
          ]),
        ),
      ),
    );
    yield {
      about: aboutPart(clause, item),
      others: [],
      detail: { kind: 'constant', condition: item.text ?? '', holds },
      shown: { by: 'absence', clause, unless },
      written: null,
    };
  }
}

/** All that a rule or requirement asks, or gives: whether that is ever so is another question. */
const isWhole = ({ site, node }: Located): boolean => bare(site.expressions[0]) === node;

/** What is asked of each record or member is another condition for each. */
const isQuantified = (node: Expression, root: Expression): boolean =>
  [...nodesOf([root])].some(
    (outer) =>
      outer.kind === 'quantify' &&
      [...nodesOf([outer.where, outer.body].filter((part) => part !== null))].includes(node),
  );

/**
 * That a fact is there or a result applies, where the same rule reads it: a comparison asks the one silently, and without
 * the other it does not compile, whatever the guards around it say.
 */
function isDemanded(node: Expression, clause: Clause): boolean {
  const read = readAfter(node);
  if (read === null) return false;
  const beside = wholesOf(clause).find((whole) => whole.includes(node)) ?? [];
  const timesOf = (nodes: readonly Expression[]): number =>
    nodes.filter((other) => canonicalJson(other) === canonicalJson(read)).length;
  // What is asked whether it is there is not read by that.
  return timesOf(beside) > timesOf(beside.flatMap((other) => (other.kind === 'call' ? askedBy(other) : [])));
}

/** What is read where this is asked first; null: it is no such question. */
function readAfter(node: Expression): Expression | null {
  if (node.kind === 'call') return askedBy(node)[0] ?? null;
  return node.kind === 'result' && node.read === 'applies' ? { ...node, read: 'value' } : null;
}

const askedBy = ({ builtin, arguments: operands }: CallNode): readonly Expression[] =>
  builtin === 'present' || builtin === 'absent' ? operands : [];

/** The nodes of each rule and exception of a clause, and of what it asks itself. */
const wholesOf = (clause: Clause): readonly (readonly Expression[])[] =>
  [
    ...[...exceptionsOf(clause.exceptions)].map((one) =>
      expressionsOfExceptions([{ ...one, exceptions: [] }]),
    ),
    ...(clause.kind === 'requirement' ? [[clause.test]] : []),
    ...(clause.kind === 'decision'
      ? clause.rules.map(({ condition, outcome }) => (condition === null ? [outcome] : [condition, outcome]))
      : []),
  ].map((expressions) => [...nodesOf(expressions)]);

const isAsked = (role: Located['site']['role']): boolean =>
  role === 'condition' || role === 'outcome' || role === 'test';

function aboutPart(clause: Clause, { place }: Item): About {
  const { owner, part, cites, origin } = place;
  if (part === null) return { ...aboutClause(clause), cites };
  const isException = [...exceptionsOf(clause.exceptions)].some(({ name }) => name === part.name);
  return isException
    ? { kind: 'exception', path: part.name, cites, origin }
    : { kind: 'rule', path: `${owner.name}.${part.name}`, cites, origin };
}
