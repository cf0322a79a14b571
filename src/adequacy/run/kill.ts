/**
 * Which example notices a mistake. Only examples that read what is mistaken are looked at, and of those first only the
 * clauses in between: on facts that settle them a clause that comes out as it did ends the search there. What is open is
 * decided in full.
 */
import type { Clause, Example, Program } from '../../ir/ir.ts';
import { indexFrom, type ProgramIndex } from '../../total/program-index.ts';
import { diagramsFrom, diagramsOf, type Diagrams } from '../../diagram/diagrams.ts';
import { decideClause } from '../../evaluate/decide/clause.ts';
import { recordsOf } from '../../evaluate/decide/everything.ts';
import type { Decided, Evaluation } from '../../evaluate/decide/evaluation.ts';
import { decidedKey } from '../../evaluate/known/known.ts';
import { isSingle, resultKeys, type Outcomes } from '../../evaluate/possible/outcomes.ts';
import { isSameByDiagram } from '../../evaluate/settle/by-diagram.ts';
import { clauseNamed } from '../../evaluate/run-examples.ts';
import { edited, touchedBy, type Edits } from '../program/edits.ts';
import { failsUnder, runsOf, type Run } from './runs.ts';

/** A program with a mistake in it, and what that reaches. */
export interface Mistaken {
  readonly program: Program;
  readonly index: ProgramIndex;
  readonly diagrams: Diagrams;
  /** The clauses that are other, or that read a figure, reading or judgement that is. */
  readonly touched: readonly Clause[];
  /** Those clauses, and all that read them. */
  readonly reached: ReadonlySet<string>;
}

export interface Killing {
  readonly mistaken: (edits: Edits) => Mistaken;
  /** The first example that fails, or null: none does. */
  readonly killerOf: (mistaken: Mistaken, edits: Edits) => Example | null;
}

/** Runs every example once; what is kept of them serves every mistake. */
export function prepareKilling(index: ProgramIndex, onProgress?: (done: number) => void): Killing {
  const runs: Run[] = [];
  for (const run of runsOf(index)) {
    runs.push(run);
    onProgress?.(runs.length);
  }
  const base = diagramsOf(index);
  // What lies over these diagrams is only the same where these do not grow meanwhile.
  for (const clause of index.order) {
    base.clause(clause.name);
    if (clause.kind === 'step') for (const end of ['first', 'last'] as const) base.window(clause.name, end);
  }
  const readers = readersOf(index);
  const byClause = runsByClause(runs);
  /** The run that noticed the last mistake in a clause is likely to notice the next. */
  const last = new Map<string, Run>();
  return {
    mistaken: (edits) => {
      const program = edited(index.program, edits);
      const own = indexFrom(index, program);
      const touched = touchedBy(edits, index);
      const reached = reachedFrom(touched, readers);
      const diagrams = diagramsFrom(base, own, (name) => reached.has(name));
      return { program, index: own, diagrams, touched, reached };
    },
    killerOf: (mistaken, edits) => {
      const [first] = mistaken.touched;
      const place = first?.name ?? '';
      const known = last.get(place);
      const candidates = new Set([
        ...(known === undefined ? [] : [known]),
        ...mistaken.touched.flatMap(({ name }) => byClause.get(name) ?? []),
      ]);
      const judged = runs.filter(({ says }) => says.some((name) => edits.says?.has(name) === true));
      const killer =
        [...candidates].find((run) => notices(run, mistaken)) ?? judged.find((run) => fails(run, mistaken));
      if (killer === undefined) return null;
      last.set(place, killer);
      return killer.example;
    },
  };
}

/** Runs by each clause that they read; those that take least work first. */
function runsByClause(runs: readonly Run[]): ReadonlyMap<string, readonly Run[]> {
  const found = new Map<string, Run[]>();
  const cost = ({ solved, closure }: Run): number => closure.length - solved.budget.left;
  const sorted = [...runs].sort((left, right) => cost(left) - cost(right));
  for (const run of sorted)
    for (const { name } of run.closure) {
      const own = found.get(name) ?? [];
      found.set(name, own);
      own.push(run);
    }
  return found;
}

function readersOf(index: ProgramIndex): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [name, reads] of index.readsOf)
    for (const read of reads) {
      const own = found.get(read) ?? [];
      found.set(read, own);
      own.push(name);
    }
  return found;
}

function reachedFrom(
  touched: readonly Clause[],
  readers: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const reached = new Set(touched.map(({ name }) => name));
  for (const name of reached) for (const reader of readers.get(name) ?? []) reached.add(reader);
  return reached;
}

const fails = (run: Run, { program, reached }: Mistaken): boolean =>
  failsUnder(run, program, (clause) => !reached.has(clause));

function notices(run: Run, mistaken: Mistaken): boolean {
  const found = quickly(run, mistaken);
  return found === 'same' ? false : fails(run, mistaken);
}

/**
 * Whether all that is expected surely comes out as it did; else it has to be decided in full. A clause that turns on what
 * is open may differ where it seems the same, and so may what reads it; but the day of a step that is known counts
 * whatever else is open of it.
 */
function quickly({ solved, closure, expected }: Run, { index, touched }: Mistaken): 'same' | 'perhaps' {
  const evaluation: Evaluation = {
    ...solved.evaluation,
    index,
    decided: new Map(solved.decided),
    inputs: new Map(),
  };
  const isTouched = new Set(touched.map(({ name }) => name));
  const changed = new Set<string>();
  const open = new Set<string>();
  const days = new Set<string>();
  for (const { name } of closure) {
    const clause = index.clauses.get(name);
    if (clause === undefined) return 'perhaps';
    const reads = index.readsOf.get(name) ?? [];
    if (reads.some((read) => open.has(read))) open.add(name);
    if (!isTouched.has(name) && !reads.some((read) => changed.has(read) || open.has(read))) continue;
    for (const record of recordsOf(evaluation, clause.per)) {
      const key = decidedKey(name, record);
      const before = solved.decided.get(key);
      const now = decideClause(evaluation, clause, record);
      const isOpen = before === undefined || before.trail.reads.size > 0 || now.trail.reads.size > 0;
      const isAlone = isOpen && !reads.some((read) => changed.has(read) || open.has(read));
      if (isAlone && isSameByDiagram(solved.evaluation, evaluation, clause, record)) continue;
      if (isOpen) open.add(name);
      if (before !== undefined && isSameWindow(before, now)) days.add(name);
      if (before !== undefined && isSameDecided(before, now)) continue;
      changed.add(name);
      evaluation.decided.set(key, now);
    }
  }
  const isKept = ({ name }: Run['expected'][number]): boolean => {
    const clause = clauseNamed(name);
    if (!changed.has(clause) && !open.has(clause)) return true;
    return clause !== name && days.has(clause);
  };
  return expected.every(isKept) ? 'same' : 'perhaps';
}

/** Both days are known, and as they were. */
const isSameWindow = (left: Decided, right: Decided): boolean =>
  [left, right].every(({ first, last }) => [first, last].every((day) => day === null || isSingle(day))) &&
  isSame(left.first, right.first) &&
  isSame(left.last, right.last);

const isSameDecided = (left: Decided, right: Decided): boolean =>
  isSame(left.outcomes, right.outcomes) && isSame(left.first, right.first) && isSame(left.last, right.last);

function isSame(left: Outcomes | null, right: Outcomes | null): boolean {
  if (left === null || right === null) return left === right;
  return signature(left) === signature(right);
}

const signature = (outcomes: Outcomes): string => [...resultKeys(outcomes)].sort().join('\n');
