/**
 * Proofs of cases of which everything is known that an answer turns on. Each clause is compiled once, to functions that decide
 * it and tell why; nothing is worked out of what it might have been. Where an answer turns on what is not known, on a condition
 * without a truth, or on rules that contradict each other, there is no such proof, and the evaluator gives it.
 */
import type { Clause } from '../../ir/ir.ts';
import { closureOf, type ProgramIndex } from '../../total/program-index.ts';
import type { Known } from '../known/known.ts';
import type { Proof } from '../result.ts';
import { decideOf, type Decide } from './decide.ts';
import { placeOfClause, type Making } from './place.ts';
import { holdersUnder, lineOf, rootOf, scopeOf, UNSETTLED, type Holder, type Scope } from './scope.ts';
import { proveOf, type Prove } from './tree.ts';

/** The proof of a clause for each record for which it is decided; null: the evaluator has to give it. */
export type Proofs = (clause: Clause) => readonly Proven[] | null;

export interface Proven {
  /** Null: it is decided once. */
  readonly holder: Holder | null;
  readonly proof: Proof;
}

export type Prover = (known: Known) => Proofs;

export function proverFor(index: ProgramIndex, readings: ReadonlyMap<string, string>): Prover {
  const codes = codesFor(index, readings);
  return (known) => {
    const scope = scopeOf(known, index);
    return (clause) => settledOnly(() => provenOf(clause, codes, scope));
  };
}

function settledOnly<Found>(find: () => Found): Found | null {
  try {
    return find();
  } catch (thrown) {
    if (thrown === UNSETTLED) return null;
    throw thrown;
  }
}

interface Codes {
  readonly index: ProgramIndex;
  readonly placeOf: (clause: Clause) => number;
  /** All that a clause reads, each after what it reads, and itself last. */
  readonly closure: (clause: Clause) => readonly Clause[];
  readonly decide: (clause: Clause) => Decide;
  readonly prove: (clause: Clause) => Prove;
}

function codesFor(index: ProgramIndex, readings: ReadonlyMap<string, string>): Codes {
  const places = new Map(index.program.clauses.map(({ name }, place) => [name, place]));
  const making: Making = { index, readings, placeOf: places, slots: new Map() };
  const decide = made((clause: Clause) => decideOf(clause, placeOfClause(making, clause)));
  const prove = made((clause: Clause): Prove =>
    proveOf(clause, { place: placeOfClause(making, clause), proveOf: (name) => byName(name) }),
  );
  const byName = (name: string): Prove => {
    const clause = index.clauses.get(name);
    return clause === undefined ? missing(name) : prove(clause);
  };
  return {
    index,
    placeOf: ({ name }) => places.get(name) ?? missing(name),
    closure: made((clause: Clause) => closureOf([clause.name], index)),
    decide,
    prove,
  };
}

function missing(name: string): never {
  throw new Error(`no clause '${name}'`);
}

/** What is made of each clause once. */
function made<Item>(make: (clause: Clause) => Item): (clause: Clause) => Item {
  const known = new Map<Clause, Item>();
  return (clause) => {
    const found = known.get(clause) ?? make(clause);
    known.set(clause, found);
    return found;
  };
}

function provenOf(clause: Clause, codes: Codes, scope: Scope): readonly Proven[] {
  for (const one of codes.closure(clause)) decideAll(one, codes, scope);
  const prove = codes.prove(clause);
  return holdersOf(clause, codes.index, scope).map((holder) => {
    scope.record = holder;
    // What is asked again while telling is noted of nothing that was decided.
    [scope.steps, scope.cites] = [[], []];
    scope.proof += 1;
    return { holder, proof: prove(scope, 0) };
  });
}

function decideAll(clause: Clause, codes: Codes, scope: Scope): void {
  const [decide, place] = [codes.decide(clause), codes.placeOf(clause)];
  for (const holder of holdersOf(clause, codes.index, scope)) {
    const { verdicts } = holder ?? scope.whole;
    if (verdicts[place] !== undefined) continue;
    scope.record = holder;
    verdicts[place] = decide(scope);
  }
}

/** The records for which a clause is decided; null: once. */
function holdersOf({ per }: Clause, index: ProgramIndex, scope: Scope): readonly (Holder | null)[] {
  if (per === null) return [null];
  const line = lineOf(per, index);
  return holdersUnder(rootOf(scope, line.at(-1) ?? per), line.slice(0, -1).toReversed());
}
