/** A condition that comes out the same in every case in which it is asked. */
import { bare, itemsOf, type Located } from '../../adequacy/seen/items.ts';
import type { Item } from '../../adequacy/seen/item.ts';
import type { Clause, Expression } from '../../ir/ir.ts';
import { exceptionsOf, nodesOf } from '../../total/expressions.ts';
import { isNo, isYes } from '../../total/results.ts';
import { aboutClause, type About } from '../finding.ts';
import type { Question, Suspicion } from '../question.ts';
import { compiled, type Scene } from '../scene.ts';
import { allWhere, someWhere, whereApplies, whereCondition } from '../where.ts';

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
  if (clause === undefined || !isAsked(site.role) || isQuantified(node, site.expressions[0])) return;
  for (const holds of [true, false]) {
    const unless = compiled(site.clauses, scene, () => {
      const { compiler } = scene.diagrams;
      return someWhere(
        compiler.store,
        site.clauses.map((one) =>
          allWhere(compiler.store, [
            whereApplies(one, compiler),
            whereCondition(node, one, compiler, holds ? isNo : isYes),
          ]),
        ),
      );
    });
    if (unless === null) continue;
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
