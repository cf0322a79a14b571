/**
 * Which rules and exceptions of a clause decide it on a case, and on which figures and picked items that rests, each as a
 * diagram of yes and no: what an answer cites beside the clause itself. One whose condition has no truth does not count.
 */
import type { Clause, Decision, Exception, Expression, Rule } from '../ir/ir.ts';
import { looseScope, scopeOf, type Compiler } from '../diagram/compiler.ts';
import { excepted, inForce } from '../diagram/exceptions.ts';
import { allOfDiagrams, notOfDiagram, surely } from '../diagram/logic.ts';
import { asResult, booleanLeaf, type OutcomeDiagram } from '../diagram/outcome.ts';
import { overlapAmong } from '../total/decision.ts';
import { forceOf, placedBy } from '../total/placing.ts';
import { isGuard } from '../total/exceptions.ts';
import { isSpread, isYes } from '../total/results.ts';
import type { PlanPart } from './plan.ts';
import { valueNorms } from './value-norms.ts';

export interface Part extends Pick<PlanPart, 'kind' | 'name' | 'cites'> {
  readonly applies: OutcomeDiagram;
}

export function partsOf(clause: Clause, compiler: Compiler): readonly Part[] {
  const asking: Asking = { clause, compiler };
  const yes = booleanLeaf(compiler.store, true);
  const isInForce = surely(
    compiler.store,
    inForce(clause, compiler, () => yes),
  );
  const exceptions = exceptionParts(clause.exceptions, isInForce, asking);
  const body =
    clause.kind === 'decision' ? ruleParts(clause, isInForce, asking) : bodyParts(clause, isInForce, asking);
  return [...exceptions, ...body].filter(({ cites }) => cites.length > 0);
}

interface Asking {
  readonly clause: Clause;
  readonly compiler: Compiler;
}

function holds(condition: Rule['condition'], asking: Asking): OutcomeDiagram {
  const { compiler, clause } = asking;
  if (condition === null) return booleanLeaf(compiler.store, true);
  return surely(compiler.store, compiler.compile(condition, scopeOf(clause)));
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

/** What expressions rest on, where they are asked; `name` is of what they stand in. */
const valueParts = (
  name: string,
  expressions: readonly (Expression | null)[],
  asked: () => OutcomeDiagram,
  cited: readonly string[],
  { clause, compiler }: Asking,
  scope = scopeOf(clause),
): readonly Part[] =>
  valueNorms(
    expressions.filter((one) => one !== null),
    asked,
    { scope, compiler, cited: [...clause.cites, ...cited] },
  ).map((norms) => ({ kind: 'value', name, ...norms }));

/** What is no decision cites also what it rests on, whether that decides it or not. */
function bodyParts(
  clause: Exclude<Clause, Decision>,
  isInForce: OutcomeDiagram,
  asking: Asking,
): readonly Part[] {
  const { store, index } = asking.compiler;
  const own = bodyOf(clause);
  const asked = (): OutcomeDiagram =>
    clause.kind === 'requirement' ? unexcepted(clause, isInForce, asking) : isInForce;
  const placing = forceOf(clause, index) === null ? null : placedBy(clause, index);
  return [
    ...valueParts(clause.name, [placing], () => booleanLeaf(store, true), [], asking, looseScope(clause.per)),
    ...valueParts(clause.name, own, asked, [], asking),
  ];
}

function bodyOf(clause: Exclude<Clause, Decision>): readonly (Expression | null)[] {
  switch (clause.kind) {
    case 'requirement':
      return [clause.test];
    case 'step':
      return [clause.first, clause.last];
    case 'group':
      return [];
  }
}

/** In force, and no exception speaks. */
function unexcepted(clause: Clause, isInForce: OutcomeDiagram, asking: Asking): OutcomeDiagram {
  const { store } = asking.compiler;
  const isSilent = store.bind(excepted(clause, asking.compiler), (found) =>
    booleanLeaf(store, found === null),
  );
  return both(isInForce, isSilent, asking);
}

/** An exception counts where what it targets does; behind a guard that applies nothing else is asked. */
function exceptionParts(
  exceptions: readonly Exception[],
  targeted: OutcomeDiagram,
  asking: Asking,
): readonly Part[] {
  const guards = exceptions
    .filter(isGuard)
    .map((guard) => both(holds(guard.condition, asking), stands(guard, asking), asking));
  const unguarded = both(targeted, none(guards, asking), asking);
  return exceptions.flatMap((exception) => {
    const { name, cites, condition } = exception;
    const asked = isGuard(exception) ? targeted : unguarded;
    const holding = both(asked, holds(condition, asking), asking);
    const applies = both(holding, stands(exception, asking), asking);
    return [
      { kind: 'exception' as const, name, cites, applies },
      ...exceptionParts(exception.exceptions, holding, asking),
      ...(asking.clause.kind === 'decision' ? [] : exceptionValues(exception, asked, holding, asking)),
    ];
  });
}

/** Its condition is asked even where it does not hold; what it gives, where nothing else is said. */
function exceptionValues(
  { name, condition, effect, exceptions }: Exception,
  asked: OutcomeDiagram,
  holding: OutcomeDiagram,
  asking: Asking,
): readonly Part[] {
  const gives = effect.kind === 'becomes' ? effect.outcome : null;
  const isOwn = (): OutcomeDiagram => unexcepted({ ...asking.clause, exceptions }, holding, asking);
  return [
    ...valueParts(name, [condition], () => asked, [], asking),
    ...valueParts(name, [gives], isOwn, [], asking),
  ];
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
  const silent = unexcepted(decision, isInForce, asking);
  const ordinary = decision.rules.filter(({ isOtherwise }) => !isOtherwise);
  const perhaps = ordinary.map(({ condition }) => mayHold(condition, asking));
  const rest = both(silent, none(perhaps, asking), asking);
  const { readings } = asking.compiler.index;
  // A plan is made of a program with one alternative of each reading.
  const isFirst = overlapAmong(decision, (name) => readings.get(name)?.alternatives[0]?.name) === 'first';
  const partsAmong = (rules: readonly Rule[], asked: OutcomeDiagram): readonly Part[] => {
    const holding = rules.map(({ condition }) => holds(condition, asking));
    return rules.flatMap(({ name: own, cites, condition, outcome }, place): readonly Part[] => {
      const before = isFirst ? both(asked, none(holding.slice(0, place), asking), asking) : asked;
      const applies = both(before, holding[place] ?? asked, asking);
      const name = `${decision.name}.${own}`;
      return [
        { kind: 'rule', name, cites, applies },
        ...valueParts(name, [condition, outcome], () => applies, cites, asking),
      ];
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
