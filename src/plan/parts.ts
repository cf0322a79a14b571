/**
 * Which rules and exceptions of a clause decide it on a case, each as a diagram of yes and no: what an answer cites beside
 * the clause itself. One whose condition has no truth does not count.
 */
import type { Clause, Decision, Exception, Rule } from '../ir/ir.ts';
import { scopeOf, type Compiler } from '../diagram/compiler.ts';
import { excepted, inForce } from '../diagram/exceptions.ts';
import { allOfDiagrams, notOfDiagram } from '../diagram/logic.ts';
import { asResult, booleanLeaf, type OutcomeDiagram } from '../diagram/outcome.ts';
import { overlapAmong } from '../total/decision.ts';
import { isGuard } from '../total/exceptions.ts';
import { isSpread, isYes } from '../total/results.ts';
import type { PlanPart } from './plan.ts';

export interface Part extends Pick<PlanPart, 'kind' | 'name' | 'cites'> {
  readonly applies: OutcomeDiagram;
}

export function partsOf(clause: Clause, compiler: Compiler): readonly Part[] {
  const asking: Asking = { clause, compiler };
  const yes = booleanLeaf(compiler.store, true);
  const isInForce = surely(
    inForce(clause, compiler, () => yes),
    asking,
  );
  const exceptions = exceptionParts(clause.exceptions, isInForce, asking);
  const rules = clause.kind === 'decision' ? ruleParts(clause, isInForce, asking) : [];
  return [...exceptions, ...rules].filter(({ cites }) => cites.length > 0);
}

interface Asking {
  readonly clause: Clause;
  readonly compiler: Compiler;
}

/** Yes where it is yes, else no: also where it has no truth. */
const surely = (diagram: OutcomeDiagram, { compiler: { store } }: Asking): OutcomeDiagram =>
  store.bind(diagram, (outcome) => booleanLeaf(store, isYes(asResult(outcome))));

function holds(condition: Rule['condition'], asking: Asking): OutcomeDiagram {
  const { compiler, clause } = asking;
  if (condition === null) return booleanLeaf(compiler.store, true);
  return surely(compiler.compile(condition, scopeOf(clause)), asking);
}

/** No only where it is no: what has no truth may hold. */
function mayHold(condition: Rule['condition'], { compiler, clause }: Asking): OutcomeDiagram {
  const { store } = compiler;
  if (condition === null) return booleanLeaf(store, true);
  return store.bind(compiler.compile(condition, scopeOf(clause)), (outcome) => {
    const own = asResult(outcome);
    return booleanLeaf(store, isYes(own) || isSpread(own));
  });
}

const both = (one: OutcomeDiagram, two: OutcomeDiagram, { compiler }: Asking): OutcomeDiagram =>
  allOfDiagrams(compiler.store, [one, two]);

const none = (diagrams: readonly OutcomeDiagram[], { compiler: { store } }: Asking): OutcomeDiagram =>
  allOfDiagrams(
    store,
    diagrams.map((one) => notOfDiagram(store, one)),
  );

/** An exception counts where what it targets does; behind a guard that applies nothing else is asked. */
function exceptionParts(
  exceptions: readonly Exception[],
  targeted: OutcomeDiagram,
  asking: Asking,
): readonly Part[] {
  const guards = exceptions.filter(isGuard).map((exception) => holds(exception.condition, asking));
  const asked = none(guards, asking);
  return exceptions.flatMap((exception) => {
    const own = both(targeted, holds(exception.condition, asking), asking);
    const holding = isGuard(exception) ? own : both(asked, own, asking);
    const applies = both(holding, stands(exception, asking), asking);
    const { name, cites } = exception;
    return [
      { kind: 'exception' as const, name, cites, applies },
      ...exceptionParts(exception.exceptions, holding, asking),
    ];
  });
}

/** Whether no exception to an exception makes it lapse. */
function stands({ exceptions }: Exception, { clause, compiler }: Asking): OutcomeDiagram {
  const { store } = compiler;
  return store.bind(excepted({ ...clause, exceptions }, compiler), (found) =>
    booleanLeaf(store, found === null || asResult(found).kind !== 'notApplicable'),
  );
}

/** Rules are asked where no exception speaks; `anders` where no other rule holds; of `eerste rij` only the first. */
function ruleParts(decision: Decision, isInForce: OutcomeDiagram, asking: Asking): readonly Part[] {
  const { store } = asking.compiler;
  const unexcepted = store.bind(excepted(decision, asking.compiler), (found) =>
    booleanLeaf(store, found === null),
  );
  const silent = both(isInForce, unexcepted, asking);
  const ordinary = decision.rules.filter(({ isOtherwise }) => !isOtherwise);
  const perhaps = ordinary.map(({ condition }) => mayHold(condition, asking));
  const rest = both(silent, none(perhaps, asking), asking);
  const { readings } = asking.compiler.index;
  // A plan is made of a program with one alternative of each reading.
  const isFirst = overlapAmong(decision, (name) => readings.get(name)?.alternatives[0]?.name) === 'first';
  const partsAmong = (rules: readonly Rule[], asked: OutcomeDiagram): readonly Part[] => {
    const own = rules.map(({ condition }) => holds(condition, asking));
    return rules.map(({ name, cites }, place) => {
      const before = isFirst ? both(asked, none(own.slice(0, place), asking), asking) : asked;
      const applies = both(before, own[place] ?? asked, asking);
      return { kind: 'rule', name: `${decision.name}.${name}`, cites, applies };
    });
  };
  return [
    ...partsAmong(ordinary, silent),
    ...partsAmong(
      decision.rules.filter(({ isOtherwise }) => isOtherwise),
      rest,
    ),
  ];
}
