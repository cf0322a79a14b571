/**
 * Proofs of cases of which everything is known that an answer turns on. Each clause is compiled once, to functions that decide
 * it and tell why; nothing is worked out of what it might have been. Where an answer turns on what is not known there is no such
 * proof, and the evaluator gives it.
 */
import type { IsoDate } from '../../base/value.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import type { Known } from '../known/known.ts';
import type { Proof } from '../result.ts';
import { compiledFor, decideAll, type Compiled } from './compiled.ts';
import { fromJson } from './from-json.ts';
import { fromKnown } from './from-known.ts';
import { scopeOf, type Holder, type Scope } from './scope.ts';
import { UNSETTLED, unsettled } from './unsettled.ts';

/** The proofs of a clause by name, one for each record for which it is decided; null: the evaluator has to give them. */
export type Proofs = (name: string) => readonly Proven[] | null;

export interface Proven {
  /** Null: it is decided once. */
  readonly holder: Holder | null;
  readonly proof: Proof;
}

export interface Proving {
  /** Of a case that was read. */
  readonly known: (known: Known) => Proofs;
  /** Of facts as they were given. Those that contradict an `altijd` are wrong, and the evaluator tells of them. */
  readonly facts: (facts: unknown, referenceDate: IsoDate | null) => Proofs;
}

const known = new WeakMap<ProgramIndex, Map<string, Proving>>();

/** Choices of readings of one program that are kept compiled. */
const MOST_CHOICES = 16;

/** Clauses are compiled once for a program and a choice of readings. */
export function provingFor(index: ProgramIndex, readings: ReadonlyMap<string, string>): Proving {
  const own = known.get(index) ?? new Map<string, Proving>();
  known.set(index, own);
  const key = JSON.stringify([...readings].sort());
  const found = own.get(key) ?? provingIn(index, readings);
  if (own.size < MOST_CHOICES) own.set(key, found);
  return found;
}

function provingIn(index: ProgramIndex, readings: ReadonlyMap<string, string>): Proving {
  const compiledOf = compiledFor(index, readings);
  return {
    known: (known) => {
      const scope = scopeOf(fromKnown(known), index);
      return (name) => settledOnly(() => provenIn(compiledOf(name), scope));
    },
    facts: (facts, referenceDate) => {
      const scope = settledOnly(() => scopeOf(fromJson(facts, referenceDate, index), index));
      if (scope === null) return () => null;
      return (name) =>
        settledOnly(() => {
          const compiled = compiledOf(name);
          for (const holds of compiled.ties()) if (!holds(scope)) unsettled();
          return provenIn(compiled, scope);
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

function provenIn(clause: Compiled, scope: Scope): readonly Proven[] {
  decideAll(clause.closure(), scope);
  if (clause.holders === null) return [{ holder: null, proof: proofOf(clause, null, scope) }];
  return clause.holders(scope).map((holder) => ({ holder, proof: proofOf(clause, holder, scope) }));
}

/** Verdicts that are remembered are met in more than one case: so each proof has a number of its own. */
let proofs = 0;

function proofOf(clause: Compiled, holder: Holder | null, scope: Scope): Proof {
  proofs += 1;
  scope.record = holder;
  scope.proof = proofs;
  return clause.prove(scope, 0);
}
