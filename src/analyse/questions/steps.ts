/** Days of steps that cannot be: a last day before the first, and a step that ends before what it waits for begins. */
import type { Compiler } from '../../diagram/compiler.ts';
import { asResult, keyOf, termOf, type Outcome } from '../../diagram/outcome.ts';
import { isYes } from '../../total/results.ts';
import { testDiagram } from '../../diagram/tests.ts';
import type { BuiltinId } from '../../builtins/builtins.ts';
import type { Term } from '../../diagram/model.ts';
import { typeOfTerm } from '../../diagram/term.ts';
import type { Step } from '../../ir/ir.ts';
import { expressionText } from '../../notation/expression.ts';
import { aboutClause } from '../finding.ts';
import type { Question, ShownBy } from '../question.ts';
import { compiled, type Scene } from '../scene.ts';
import { allWhere, leafWhere, notWhere, whereApplies, whereLeaf, type Where } from '../../diagram/where.ts';

/** A step whose last day lies before its first. */
export const infeasibles: Question = function* (scene) {
  for (const step of stepsOf(scene)) {
    if (step.first === null || step.last === null) continue;
    const [first, last] = [step.first, step.last].map((end) => expressionText(end, scene.printing));
    yield {
      about: aboutClause(step),
      others: [],
      detail: { kind: 'infeasible', first: first ?? '', last: last ?? '' },
      shown: shownBy(step, step, scene),
      written: null,
    };
  }
};

/** A step that must be over before what it depends on can begin. */
export const orders: Question = function* (scene) {
  for (const step of stepsOf(scene))
    for (const name of step.dependsOn) {
      const before = scene.index.clauses.get(name);
      if (before?.kind !== 'step' || before.first === null || step.last === null) continue;
      yield {
        about: aboutClause(step),
        others: [aboutClause(before)],
        detail: { kind: 'order', before: name },
        shown: shownBy(before, step, scene),
        written: null,
      };
    }
};

const stepsOf = ({ index }: Scene): readonly Step[] =>
  index.program.clauses.filter((clause) => clause.kind === 'step');

/** By no case being in order, of those in which both apply. */
function shownBy(from: Step, to: Step, scene: Scene): ShownBy {
  const unless = compiled([from, to], scene, (compiler) => whereInOrder(from, to, compiler));
  const among = compiled([from, to], scene, (compiler) => whereBoth(from, to, compiler));
  return { by: 'absence', clause: to, unless, among };
}

const whereBoth = (from: Step, to: Step, compiler: Compiler): Where =>
  allWhere(
    compiler.store,
    [from, to].map((step) => whereApplies(step, compiler)),
  );

/** Where the first day of one step does not lie after the last day of another, or either has none. */
function whereInOrder(from: Step, to: Step, compiler: Compiler): Where {
  const { store } = compiler;
  const first = compiler.window(from.name, 'first');
  const last = compiler.window(to.name, 'last');
  const late = store.pair(first, last, (one, other) => isLater(one, other, compiler));
  return allWhere(store, [whereBoth(from, to, compiler), notWhere(store, late)]);
}

function isLater(one: Outcome, other: Outcome, compiler: Compiler): Where {
  const { store, testing } = compiler;
  const [left, right] = [termOf(one), termOf(other)];
  if (left === null || right === null || keyOf(one) === keyOf(other)) return leafWhere(store, false);
  if (!isDate(left) || !isDate(right)) return leafWhere(store, false);
  const test = testDiagram('date.after' as BuiltinId, [left, right], testing);
  return whereLeaf(store, test, (outcome) => isYes(asResult(outcome)));
}

const isDate = (term: Term): boolean => typeOfTerm(term).kind === 'date';
