/**
 * What would have to change for a wanted outcome: the smallest sets of changes of facts that can be changed, each tried
 * out by the evaluator before it is told; or why no change does it.
 */
import { isIsoDate } from '../../base/calendar.ts';
import { diagramsOf } from '../../diagram/diagrams.ts';
import type { Outcome } from '../../diagram/outcome.ts';
import type { Clause, Program } from '../../ir/ir.ts';
import { indexOf } from '../../total/program-index.ts';
import { keyedName } from '../../total/world.ts';
import { statusOf, wrongCauses } from '../answer/entry.ts';
import { neededList } from '../answer/needed-list.ts';
import { possibleJson, showMet } from '../answer/possible-json.ts';
import { newEvaluation } from '../case.ts';
import { withoutContradictions } from '../contradictions.ts';
import { recordsOf } from '../decide/everything.ts';
import type { FactDiagnostic } from '../facts/fact-diagnostic.ts';
import { readFacts } from '../facts/read-facts.ts';
import type { KnownRecord } from '../known/known.ts';
import { valueJson } from '../literal-json.ts';
import type { EvaluateOptions } from '../evaluate.ts';
import { RECOURSE_SCHEMA, type Recourse, type RecourseStatus } from './answer.ts';
import { relatedAlways } from './always.ts';
import { barriersOf } from './barriers.ts';
import { boundedSearch, changeableUnits } from './bounded.ts';
import { wayOf } from './changes.ts';
import { planOf, type Plan } from './plan.ts';
import type { Move } from './move.ts';
import { search, type Found, type IsWanted, type Price } from './search.ts';
import { smallestOf } from './smallest.ts';
import { cutsOf, holds, isPossibly, isReached, tryOut, type Tried } from './trial.ts';
import type { Ground, Unit } from './unit.ts';
import { outcomesOf, wantedOf, type Wanted } from './wanted.ts';
import { wholeIn } from './whole.ts';

export interface RecourseOptions extends Pick<
  EvaluateOptions,
  'referenceDate' | 'knowledgeDate' | 'readings' | 'context' | 'policy' | 'prover'
> {
  /** Name of a decision, requirement, group or step; of one that is decided per record with its key: `name[a1]`. */
  readonly decision: string;
  /** Without it: met, yes, done. */
  readonly to?: string;
  /** How many ways are listed at the most. */
  readonly limit?: number;
}

export type RecourseReading =
  | { readonly kind: 'recourse'; readonly recourse: Recourse }
  | { readonly kind: 'noSuchDecision'; readonly known: readonly string[] }
  /** With the outcomes that there are to ask for; null: any value of its type. */
  | { readonly kind: 'noSuchOutcome'; readonly known: readonly string[] | null };

const WAY_LIMIT = 10;

/** Never throws on any JSON: what is wrong with the facts is in the answer. */
export function recourseOf(program: Program, facts: unknown, options: RecourseOptions): RecourseReading {
  const index = indexOf(program);
  const { referenceDate } = options;
  const read = readFacts(
    index,
    facts,
    options.context,
    referenceDate !== undefined && isIsoDate(referenceDate) ? referenceDate : null,
  );
  const diagnostics: FactDiagnostic[] = [...read.diagnostics];
  const readings = new Map(Object.entries(options.readings ?? {}));
  const known = withoutContradictions(index, read.known, readings, (one) => void diagnostics.push(one));
  const { prover = null } = options;
  const found = clauseNamed(options.decision, { index, known, readings, record: null, prover });
  if (found.kind === 'none') return { kind: 'noSuchDecision', known: found.known };
  const { clause, record } = found;
  const wanted = wantedOf(clause, options.to ?? null, index);
  if (wanted === null) return { kind: 'noSuchOutcome', known: outcomesOf(clause, index) };
  const ground: Ground = { index, known, readings, record, prover };
  const start = tryOut(ground, clause.name);
  if (start === null) return { kind: 'noSuchDecision', known: namesOf(ground) };
  const worked = workOut(ground, clause, wanted, start, options.limit ?? WAY_LIMIT);
  const recourse: Recourse = {
    schema: RECOURSE_SCHEMA,
    id: read.id,
    policy: {
      ...{ name: program.name, year: program.year, revision: program.revision },
      ...{ digest: options.policy?.digest ?? null, compiler: options.policy?.compiler ?? null },
    },
    referenceDate: known.referenceDate,
    knowledgeDate: options.knowledgeDate ?? null,
    readings: Object.fromEntries(readings),
    decision: keyedName(clause.name, record),
    label: clause.label,
    wanted: wanted.json,
    now: nowOf(clause, start),
    ...worked,
    needed: neededList(start.settled.needed, start.solved.evaluation),
    errors: diagnostics.filter(({ severity }) => severity === 'error'),
    warnings: diagnostics.filter(({ severity }) => severity === 'warning'),
  };
  return { kind: 'recourse', recourse };
}

// -------------------------------------------------------------------------------------------- the clause

type Named =
  | { readonly kind: 'found'; readonly clause: Clause; readonly record: KnownRecord | null }
  | { readonly kind: 'none'; readonly known: readonly string[] };

/** One record may be left unnamed where it is the only one. */
function clauseNamed(name: string, ground: Ground): Named {
  const { index } = ground;
  const asked = [...index.clauses.values()].flatMap((clause) =>
    recordsIn(clause, ground).map((record) => ({ clause, record })),
  );
  const exactly = asked.find(({ clause, record }) => keyedName(clause.name, record) === name);
  const alone = asked.filter(({ clause }) => clause.name === name);
  const found = exactly ?? (alone.length === 1 ? alone[0] : undefined);
  return found === undefined ? { kind: 'none', known: namesOf(ground) } : { kind: 'found', ...found };
}

const namesOf = (ground: Ground): readonly string[] =>
  [...ground.index.clauses.values()].flatMap((clause) =>
    recordsIn(clause, ground).map((record) => keyedName(clause.name, record)),
  );

const recordsIn = (clause: Clause, { index, known, readings }: Ground): readonly (KnownRecord | null)[] =>
  recordsOf(newEvaluation(index, known, readings), clause.per).filter((record) => record?.isFresh !== true);

function nowOf(clause: Clause, { settled, solved }: Tried): Recourse['now'] {
  const { outcomes, needed } = settled;
  const status = statusOf(outcomes, wrongCauses(needed, solved.evaluation));
  const show = clause.kind === 'requirement' || clause.kind === 'group' ? showMet : valueJson;
  const [only] = outcomes.pieces;
  return {
    status,
    outcome: status === 'decided' && only?.kind === 'one' ? show(only.value) : null,
    possible: possibleJson(outcomes, show),
  };
}

// ---------------------------------------------------------------------------------------------- the ways

type Worked = Pick<Recourse, 'status' | 'ways' | 'more' | 'isSmallest' | 'isComplete' | 'barriers'>;

const noWays: Omit<Worked, 'status'> = {
  ways: [],
  more: { count: 0, atLeast: false },
  isSmallest: true,
  isComplete: true,
  barriers: [],
};

/** Provisos weigh less than any change. */
const CHANGE = 1000;

const byChanging: Price = ({ bar }) => (bar === null ? 1 : null);

/** What is not known may turn out well; what is known and cannot be changed stays as it is. */
const byChangingProvided: Price = ({ bar, known, kind }) =>
  bar === null ? CHANGE : known === null && kind !== 'reading' ? 1 : null;

function workOut(ground: Ground, clause: Clause, wanted: Wanted, start: Tried, limit: number): Worked {
  if (isReached(start, wanted)) return { ...noWays, status: 'reached' };
  const { index } = ground;
  const { name } = clause;
  const diagrams = diagramsOf(index);
  const root = diagrams.within(name, relatedAlways(name, index));
  const wholeOf = wholeIn(ground, name, changeableUnits(ground));
  const planFor = (canDiffer: (unit: Unit) => boolean): Plan | null =>
    root === null
      ? null
      : planOf(root, {
          ...{ diagrams, ground, wholeOf, canDiffer },
          cutsOf: (unit) => cutsOf(ground, name, [unit]).of(unit.id),
        });
  const plan = planFor(({ bar, known }) => bar === null || known === null);
  const isWanted: IsWanted = (outcome: Outcome) =>
    outcome.kind === 'result' && outcome.result.kind === 'value' && wanted.matches(outcome.result.value);
  const tell = (found: Found, isExact: boolean, status: RecourseStatus): Worked | null =>
    told(found, { ground, clause, wanted, limit, isExact, status });
  if (plan === null) return withoutPlan(ground, clause, wanted, tell);
  const sure = search(plan, byChanging, isWanted);
  const found = tell(sure, plan.isExact, 'found');
  if (found !== null) return found;
  const perhaps = search(plan, byChangingProvided, isWanted);
  const provided = tell(perhaps, plan.isExact && isSettled(sure, plan), 'depends');
  if (provided !== null) return provided;
  if (!isSettled(perhaps, plan) || perhaps.choices.length > 0)
    return { ...noWays, status: 'notWorkedOut', isSmallest: false, isComplete: false };
  const whole = planFor(() => true);
  const asked = { diagrams, ground, name, start };
  const barriers = whole === null ? [] : barriersOf(whole, isWanted, asked);
  return { ...noWays, status: 'notPossible', barriers };
}

/** Whether that nothing is found means that there is nothing: not where a relation may still be solved in other ways. */
const isSettled = ({ choices, isProven, least }: Found, plan: Plan): boolean =>
  choices.length === 0 && isProven && (plan.isExact || least === Number.POSITIVE_INFINITY);

function withoutPlan(
  ground: Ground,
  clause: Clause,
  wanted: Wanted,
  tell: (found: Found, isExact: boolean, status: RecourseStatus) => Worked | null,
): Worked {
  const found = boundedSearch(ground, clause.name, wanted);
  const worked = tell(found, false, 'found');
  if (worked !== null) return worked;
  const start = tryOut(ground, clause.name);
  const isOpen = start !== null && isPossibly(start.settled.outcomes, wanted);
  if (found.isIdle && !isOpen) return { ...noWays, status: 'notPossible' };
  return { ...noWays, status: 'notWorkedOut', isSmallest: false, isComplete: false };
}

interface Telling {
  readonly ground: Ground;
  readonly clause: Clause;
  readonly wanted: Wanted;
  readonly limit: number;
  readonly isExact: boolean;
  readonly status: RecourseStatus;
}

/** Null where nothing is left once each is tried out. */
function told(found: Found, { ground, clause, wanted, limit, isExact, status }: Telling): Worked | null {
  const all = smallestOf(found.choices);
  const shown: (readonly Move[])[] = [];
  let refused = 0;
  for (const moves of all) {
    if (shown.length >= limit) break;
    if (holds(ground, clause.name, moves, wanted)) shown.push(moves);
    else refused += 1;
  }
  const [first] = shown;
  if (first === undefined) return null;
  const more = all.length - shown.length - refused;
  const isOne = first.length === 1;
  return {
    status,
    ways: shown.map(wayOf),
    more: { count: more, atLeast: !found.isComplete },
    isSmallest: found.isProven && (isExact || isOne),
    isComplete: found.isComplete && isExact && refused === 0,
    barriers: [],
  };
}
