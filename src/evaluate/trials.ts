/**
 * The examples of a program, tried on others that differ from it in some thing. To run all of them in full on each of
 * some hundred programs takes minutes; most need not be run at all. The clauses that a change touches are decided
 * again on what the example gives, next to the same without the change: where each comes to the one same result, what
 * reads it does too, and so does the example; where something expected comes to one other result, the example fails.
 * Only where it is not seen whether what is expected changes, the example is run.
 */
import { once } from '../base/once.ts';
import type { Clause, Example, ExampleExpectation, Program } from '../ir/ir.ts';
import { closureOf, indexOf, resultsIn, type ProgramIndex } from '../total/program-index.ts';
import { keyPath } from '../total/world.ts';
import { statusOf } from './answer/entry.ts';
import { showMet } from './answer/possible-json.ts';
import { newEvaluation } from './case.ts';
import { withoutContradictions } from './contradictions.ts';
import { decideClause } from './decide/clause.ts';
import { decideAll, recordsOf } from './decide/everything.ts';
import type { Decided, Evaluation } from './decide/evaluation.ts';
import { readFacts } from './facts/read-facts.ts';
import { decidedKey } from './known/known.ts';
import { valueJson } from './literal-json.ts';
import { isSingle, resultKeys, type Outcomes } from './possible/outcomes.ts';
import { asExamplesSeeIt, clauseNamed, expectedNames, holds, isPassed, runExample } from './run-examples.ts';
import { changeIn, readersIn, type Change } from './trial-change.ts';

export interface Trials {
  /** An example that passes as things are and fails on a program that was changed; null: none does. */
  readonly failing: (changed: Program) => Example | null;
}

/** `changed` programs keep the names of clauses, and are the same objects where nothing was changed. */
export function trialsOf(program: Program): Trials {
  const index = indexOf(program);
  const runs = runsOn(program);
  const tried = program.examples.map((example) => triedOf(index, runs, example));
  const readers = readersIn(index);
  return {
    failing: (changed) => {
      const change = changeIn(index, changed, readers);
      if (change === null) return null;
      const first = tried.filter(({ names }) => names.some((name) => change.clauses.has(name)));
      const rest = tried.filter((one) => !first.includes(one));
      const unsure: { readonly one: Tried; readonly isSettled: boolean }[] = [];
      for (const one of [...first, ...rest]) {
        const seen = seenOf(one, change);
        if (seen === 'fails' && one.passes()) return one.example;
        if (seen === 'settled' || seen === 'unsure') unsure.push({ one, isSettled: seen === 'settled' });
      }
      const runsChanged = runsOn(changed);
      const cheapestFirst = unsure.sort((left, right) => costOf(left) - costOf(right));
      const found = cheapestFirst.find(
        ({ one, isSettled }) => one.passes() && !runsChanged(one.example, isSettled),
      );
      return found?.one.example ?? null;
    },
  };
}

/** Whether an example passes. */
type Runs = (example: Example, isSettled: boolean) => boolean;

/** What facts cannot contradict only matters where something is open, and costs much. */
function runsOn(program: Program): Runs {
  const open = once(() => asExamplesSeeIt(program));
  const settled = once(() => ({ ...open(), always: [] }));
  return (example, isSettled) => isPassed(runExample(isSettled ? settled() : open(), example));
}

const costOf = ({ one, isSettled }: { readonly one: Tried; readonly isSettled: boolean }): number =>
  isSettled ? -1 : one.open();

// ------------------------------------------------------------------------------------------ the examples

interface Tried {
  readonly example: Example;
  /** What it expects something of. */
  readonly names: readonly string[];
  /** Of the clauses that it expects something of, with all that they read. */
  readonly closure: readonly Clause[];
  readonly passes: () => boolean;
  /** How much of it is not settled at once. */
  readonly open: () => number;
  readonly given: () => Given;
}

interface Given {
  /** By the readings that something is asked under, as text. */
  readonly evaluations: ReadonlyMap<string, Evaluation>;
  /** Nothing is wrong with the facts. */
  readonly isRight: boolean;
}

function triedOf(index: ProgramIndex, runs: Runs, example: Example): Tried {
  const names = expectedNames(example);
  const says = names.filter((name) => index.says.has(name));
  const spoken = says.map((name) => ({ kind: 'say', name, binder: null }) as const);
  const closure = closureOf([...names, ...resultsIn(spoken, index)], index);
  const given = once(() => givenBy(index, example, closure));
  return {
    example,
    names,
    closure,
    passes: once(() => {
      if (areExpected(example, given(), (one, evaluation) => holdsIn(one, evaluation) === true)) return true;
      return runs(example, areExpected(example, given(), isSettledIn));
    }),
    open: once(() => openIn(given())),
    given,
  };
}

function givenBy(index: ProgramIndex, example: Example, closure: readonly Clause[]): Given {
  const under = new Map(example.expected.map(({ readings }) => [keyOf(readings), readings]));
  const { known, diagnostics } = readFacts(index, example.facts, undefined, example.referenceDate);
  const problems = [...diagnostics];
  const evaluations = new Map<string, Evaluation>();
  for (const [key, readings] of under) {
    const chosen = new Map(Object.entries(readings));
    const right = withoutContradictions(index, known, chosen, (problem) => void problems.push(problem));
    const evaluation = newEvaluation(index, right, chosen);
    decideAll(evaluation, closure);
    evaluations.set(key, evaluation);
  }
  return { evaluations, isRight: problems.every(({ severity }) => severity !== 'error') };
}

const keyOf = (readings: ExampleExpectation['readings']): string => JSON.stringify(readings);

const areExpected = (
  { expected }: Example,
  { evaluations, isRight }: Given,
  is: (expectation: ExampleExpectation, evaluation: Evaluation) => boolean,
): boolean =>
  isRight &&
  expected.every((expectation) => {
    const evaluation = evaluations.get(keyOf(expectation.readings));
    return evaluation !== undefined && is(expectation, evaluation);
  });

const openIn = ({ evaluations }: Given): number =>
  [...evaluations.values()].flatMap(({ decided }) =>
    [...decided.values()].filter(({ outcomes }) => !isSingle(outcomes)),
  ).length;

// ------------------------------------------------------------------------------- what may come out else

/**
 * How an example comes out on a changed program, as far as it is seen without running it. `settled`: what may change
 * has one result, and is looked at in a way that takes running it.
 */
type Seen = 'same' | 'fails' | 'settled' | 'unsure';

function seenOf(one: Tried, change: Change): Seen {
  if (change.isAlways || one.names.some((name) => change.says.has(name))) return 'unsure';
  if (!one.closure.some(({ name }) => change.clauses.has(name))) return 'same';
  const { evaluations, isRight } = one.given();
  let seen: Seen = 'same';
  for (const [key, before] of evaluations) {
    const { after, touched } = decidedAgain(one, before, change);
    if (touched.size === 0) continue;
    for (const expectation of one.example.expected) {
      if (keyOf(expectation.readings) !== key || !isTouched(expectation, touched, change)) continue;
      if (isRight && holdsIn(expectation, after) === false) return 'fails';
      seen = seen !== 'unsure' && isRight && isSettledIn(expectation, after) ? 'settled' : 'unsure';
    }
  }
  return seen;
}

/** A judgement is touched where its guard may be. */
function isTouched(
  expectation: ExampleExpectation,
  touched: ReadonlySet<string>,
  { index }: Change,
): boolean {
  const name = clauseNamed(expectation.name);
  if (touched.has(name)) return true;
  return index.says.has(name) && resultsIn([{ kind: 'say', name, binder: null }], index).size > 0;
}

/** What was decided of the clause, on the record, that an expectation speaks of; null: it speaks of none. */
function decidedFor(
  { name, key }: ExampleExpectation,
  evaluation: Evaluation,
): { readonly clause: Clause; readonly own: Decided } | null {
  const clause = evaluation.index.clauses.get(clauseNamed(name));
  if (clause === undefined || (clause.kind === 'group' && clause.isSoft)) return null;
  const records = recordsOf(evaluation, clause.per).filter((record) => record?.isFresh !== true);
  const record = key === null ? records[0] : records.find((one) => keyPath(one) === key);
  const own = record === undefined ? undefined : evaluation.decided.get(decidedKey(clause.name, record));
  return own === undefined ? null : { clause, own };
}

function isSettledIn(expectation: ExampleExpectation, evaluation: Evaluation): boolean {
  const found = decidedFor(expectation, evaluation);
  if (found === null) return false;
  const { outcomes, first, last } = found.own;
  return [outcomes, first, last].every((each) => each === null || isSingle(each));
}

/** Whether an expectation holds of the one result that a clause has; null where that is not seen. */
function holdsIn(expectation: ExampleExpectation, evaluation: Evaluation): boolean | null {
  const { name, expected } = expectation;
  const found = decidedFor(expectation, evaluation);
  if (found === null || (expected.kind === 'status' && expected.status === 'inPrinciple')) return null;
  const { clause, own } = found;
  const outcomes = outcomesAsked(name, clause, own);
  if (outcomes === null || !isSingle(outcomes)) return null;
  const [only] = outcomes.pieces;
  const show = clause.kind === 'requirement' || clause.kind === 'group' ? showMet : valueJson;
  const outcome = only?.kind === 'one' ? show(only.value) : null;
  return holds(expectation, { status: statusOf(outcomes, []), outcome, inPrinciple: null });
}

/** Of a step its days are looked at, and not its state. */
function outcomesAsked(name: string, { kind }: Clause, own: Decided): Outcomes | null {
  if (kind !== 'step') return own.outcomes;
  const bound = name.endsWith('.eerste_dag') ? own.first : name.endsWith('.laatste_dag') ? own.last : null;
  return bound !== null && bound.pieces.length > 0 && isSingle(own.outcomes) ? bound : null;
}

/** Decides again what may change; touched are the clauses that do not come to the one same result on each record. */
function decidedAgain(
  { closure }: Tried,
  before: Evaluation,
  change: Change,
): { readonly after: Evaluation; readonly touched: ReadonlySet<string> } {
  const { index } = change;
  const after: Evaluation = { ...before, index, decided: new Map(before.decided), inputs: new Map() };
  const touched = new Set<string>();
  for (const { name } of closure) {
    const mayChange =
      change.clauses.has(name) || (index.readsOf.get(name) ?? []).some((read) => touched.has(read));
    if (!mayChange) continue;
    const clause = index.clauses.get(name);
    if (clause === undefined || !isSameOnAll(clause, before, after)) touched.add(name);
  }
  return { after, touched };
}

function isSameOnAll(clause: Clause, before: Evaluation, after: Evaluation): boolean {
  let isSame = !(clause.kind === 'group' && clause.isSoft);
  for (const record of recordsOf(after, clause.per)) {
    const key = decidedKey(clause.name, record);
    const own = decideClause(after, clause, record);
    after.decided.set(key, own);
    isSame &&= isSameResult(before.decided.get(key), own);
  }
  return isSame;
}

const isSameResult = (before: Decided | undefined, after: Decided): boolean =>
  before !== undefined &&
  isSameOne(before.outcomes, after.outcomes) &&
  isSameBound(before.first, after.first) &&
  isSameBound(before.last, after.last);

/** Where more than one thing can be, what it is may turn on relations that are not seen here. */
const isSameOne = (before: Outcomes, after: Outcomes): boolean =>
  isSingle(before) && isSingle(after) && resultKeys(before)[0] === resultKeys(after)[0];

const isSameBound = (before: Outcomes | null, after: Outcomes | null): boolean =>
  before === null || after === null ? before === after : isSameOne(before, after);
