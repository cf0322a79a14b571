/** Two rules of one decision that hold together and give something else, where nothing says which of them counts. */
import { askReading, scopeOf, type Compiler } from '../../diagram/compiler.ts';
import type { Decision, Rule } from '../../ir/ir.ts';
import { expressionText } from '../../notation/expression.ts';
import { aboutClause, aboutRule } from '../finding.ts';
import type { Question, Suspicion } from '../question.ts';
import { compiled, type Scene } from '../scene.ts';
import {
  allWhere,
  fails,
  isNowhere,
  leafWhere,
  whereAsked,
  whereClash,
  whereCondition,
  type Where,
} from '../../diagram/where.ts';

export const overlaps: Question = function* (scene) {
  for (const clause of scene.index.program.clauses)
    if (clause.kind === 'decision' && mayClash(clause)) yield* overlapsIn(clause, scene);
};

const mayClash = ({ overlap }: Decision): boolean =>
  overlap.overlap === 'conflict' || (overlap.under !== null && overlap.otherwise === 'conflict');

function* overlapsIn(clause: Decision, scene: Scene): Generator<Suspicion> {
  const asked = compiled([clause], scene, (compiler) => whereClashing(clause, compiler));
  for (const [place, second] of clause.rules.entries())
    for (const first of clause.rules.slice(0, place)) {
      if (first.isOtherwise !== second.isOtherwise || isSameText(first, second)) continue;
      const where =
        asked && compiled([clause], scene, (compiler) => whereBoth(clause, [first, second], asked, compiler));
      if (where !== null && isNowhere(where)) continue;
      yield {
        about: aboutRule(clause, second),
        others: [aboutRule(clause, first), aboutClause(clause)],
        detail: { kind: 'overlap', outcomes: [outcomeText(first, scene), outcomeText(second, scene)] },
        shown: { by: 'case', clause, where, status: 'conflict' },
        written: null,
      };
    }
}

const isSameText = (first: Rule, second: Rule): boolean =>
  JSON.stringify(first.outcome) === JSON.stringify(second.outcome);

const outcomeText = ({ outcome }: Rule, { printing }: Scene): string => expressionText(outcome, printing);

/** Where the decision is asked, under the readings by which different outcomes are a conflict. */
function whereClashing(clause: Decision, compiler: Compiler): Where {
  const { store, index } = compiler;
  const { under, overlap, otherwise } = clause.overlap;
  const asked = whereAsked(clause, compiler);
  if (under === null) return asked;
  const names = index.readings.get(under.reading)?.alternatives ?? [];
  const clashes = askReading(under.reading, compiler, (place) =>
    leafWhere(store, (names[place]?.name === under.alternative ? overlap : otherwise) === 'conflict'),
  );
  return allWhere(store, [clashes, asked]);
}

function whereBoth(
  clause: Decision,
  [first, second]: readonly [Rule, Rule],
  asked: Where,
  compiler: Compiler,
): Where {
  const { store } = compiler;
  const hold = allWhere(store, [
    asked,
    ...[first, second].map(({ condition }) => whereCondition(condition, clause, compiler)),
    ...(first.isOtherwise ? notOthers(clause, compiler) : []),
  ]);
  if (isNowhere(hold)) return hold;
  const [left, right] = [first, second].map(({ outcome }) => compiler.compile(outcome, scopeOf(clause)));
  if (left === undefined || right === undefined) return leafWhere(store, false);
  const clash = store.pair(left, right, (one, other) => whereClash(one, other, compiler));
  return allWhere(store, [hold, clash]);
}

/** An `anders` rule is asked where no other holds. */
const notOthers = (clause: Decision, compiler: Compiler): readonly Where[] =>
  clause.rules
    .filter(({ isOtherwise }) => !isOtherwise)
    .map(({ condition }) => whereCondition(condition, clause, compiler, fails));
