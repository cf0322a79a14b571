/**
 * Proofs of cases of which everything is known that an answer turns on. Each clause is compiled once, to functions that decide
 * it and tell why; nothing is worked out of what it might have been. Where an answer turns on what is not known, on a condition
 * without a truth, or on rules that contradict each other, there is no such proof, and the evaluator gives it.
 */
import type { Clause } from '../../ir/ir.ts';
import { closureOf, type ProgramIndex } from '../../total/program-index.ts';
import type { Known } from '../known/known.ts';
import type { Proof } from '../result.ts';
import { decideOf } from './decide.ts';
import { placeOfClause, type Making } from './place.ts';
import { fromJson } from './from-json.ts';
import { fromKnown } from './from-known.ts';
import { tiesOf, type Holds } from './ties.ts';
import type { IsoDate } from '../../base/value.ts';
import {
  holdersUnder,
  lineOf,
  rootOf,
  scopeOf,
  unsettled,
  UNSETTLED,
  type Holder,
  type Scope,
} from './scope.ts';
import { remembering, type Code } from './remembered.ts';
import { proveOf, type Prove, type Proving } from './tree.ts';

/** The proof of a clause for each record for which it is decided; null: the evaluator has to give it. */
export type Proofs = (clause: Clause) => readonly Proven[] | null;

export interface Proven {
  /** Null: it is decided once. */
  readonly holder: Holder | null;
  readonly proof: Proof;
}

/** Of a case: what is known of it, or the facts as they were given. */
export interface ProverFor {
  readonly known: (known: Known) => Proofs;
  /** Facts that contradict an `altijd` are wrong, and the evaluator tells of them. */
  readonly facts: (facts: unknown, referenceDate: IsoDate | null) => Proofs;
}

export function proverFor(index: ProgramIndex, readings: ReadonlyMap<string, string>): ProverFor {
  const codes = codesFor(index, readings);
  return {
    known: (known) => {
      const scope = scopeOf(fromKnown(known), index);
      return (clause) => settledOnly(() => provenOf(clause, codes, scope));
    },
    facts: (facts, referenceDate) => {
      const scope = settledOnly(() => scopeOf(fromJson(facts, referenceDate, index), index));
      if (scope === null) return () => null;
      return (clause) =>
        settledOnly(() => {
          for (const holds of codes.tiesOf(clause)) if (!holds(scope)) unsettled();
          return provenOf(clause, codes, scope);
        });
    },
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
  readonly code: (clause: Clause) => Code;
  /** Whether each `altijd` that speaks of inputs that a clause turns on surely holds. */
  readonly tiesOf: (clause: Clause) => readonly Holds[];
  /** How many proofs were made. */
  count: number;
}

function codesFor(index: ProgramIndex, readings: ReadonlyMap<string, string>): Codes {
  const places = new Map(index.program.clauses.map(({ name }, place) => [name, place]));
  const making: Making = { index, readings, placeOf: places, inputs: new Map() };
  const code = made((clause: Clause): Code => {
    const place = placeOfClause(making, clause);
    return remembering(clause, codeOf(clause, { place, proveOf: (name) => byName(name) }), place);
  });
  const byName = (name: string): Prove => code(index.clauses.get(name) ?? missing(name)).prove;
  const codes: Codes = {
    index,
    placeOf: ({ name }) => places.get(name) ?? missing(name),
    closure: made((clause: Clause) => closureOf([clause.name], index)),
    code,
    tiesOf: made((clause: Clause) => tiesOf(clause, making, (one, scope) => decideAll(one, codes, scope))),
    count: 0,
  };
  return codes;
}

/** What tells why is compiled when it is first asked for, when all clauses are known. */
function codeOf(clause: Clause, proving: Proving): Code {
  let prove: Prove | null = null;
  return {
    decide: decideOf(clause, proving.place),
    prove: (scope, depth) => (prove ??= proveOf(clause, proving))(scope, depth),
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
  const { prove } = codes.code(clause);
  return holdersOf(clause, codes.index, scope).map((holder) => {
    scope.record = holder;
    scope.proof = codes.count += 1;
    return { holder, proof: prove(scope, 0) };
  });
}

function decideAll(clause: Clause, codes: Codes, scope: Scope): void {
  const { decide } = codes.code(clause);
  const place = codes.placeOf(clause);
  for (const holder of holdersOf(clause, codes.index, scope)) {
    const { verdicts } = holder ?? scope.whole;
    if (verdicts[place] !== undefined) continue;
    scope.record = holder;
    [scope.steps.length, scope.cites.length] = [0, 0];
    verdicts[place] = decide(scope);
  }
}

/** The records for which a clause is decided; null: once. */
function holdersOf({ per }: Clause, index: ProgramIndex, scope: Scope): readonly (Holder | null)[] {
  if (per === null) return [null];
  const line = lineOf(per, index);
  return holdersUnder(rootOf(scope, line.at(-1) ?? per), line.slice(0, -1).toReversed(), scope);
}
