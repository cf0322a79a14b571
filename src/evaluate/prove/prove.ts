/** Proofs by themselves: those of settled cases are made without the evaluator, any other by it. */
import { once } from '../../base/once.ts';
import type { Clause } from '../../ir/ir.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import { keyPath } from '../../total/world.ts';
import type { Asked, EvaluateOptions } from '../asked.ts';
import type { Known } from '../known/known.ts';
import type { Entry, EvaluationResult, Keyed, Proof } from '../result.ts';
import { provingFor, type Proven } from './proving.ts';

/** What it falls back on. */
export interface Evaluating {
  readonly read: (facts: unknown) => Known;
  /** With its proofs, for some clauses. */
  readonly evaluate: (facts: unknown, clauses: readonly Clause[]) => EvaluationResult;
}

export function proveFor(
  index: ProgramIndex,
  { decisions, context }: EvaluateOptions,
  { clauses, readings, referenceDate }: Asked,
  { read, evaluate }: Evaluating,
): (facts: unknown) => Keyed<Proof> {
  const named = clauses.filter(({ kind }) => kind === 'decision' || decisions !== undefined);
  const proving = once(() => provingFor(index, readings));
  return (facts) => {
    // Facts about the world stand apart, and the reader of facts brings them together.
    const proofs =
      context === undefined ? proving().facts(facts, referenceDate) : proving().known(read(facts));
    const found = named.map((clause) => ({ clause, proven: proofs(clause.name) }));
    const open = found.flatMap(({ clause, proven }) => (proven === null ? [clause] : []));
    const evaluated = open.length === 0 ? {} : becauseIn(evaluate(facts, open));
    return Object.fromEntries(
      found.flatMap(({ clause: { name, per }, proven }) => {
        const proof = proven === null ? evaluated[name] : keyed(proven, isMany(per, index));
        return proof === undefined ? [] : [[name, proof]];
      }),
    );
  };
}

const isMany = (per: string | null, { subjects }: ProgramIndex): boolean =>
  per !== null && subjects.get(per)?.owner != null;

type Proofs = Keyed<Proof>[string];

function keyed(proven: readonly Proven[], many: boolean): Proofs | undefined {
  if (!many) return proven[0]?.proof;
  return Object.fromEntries(proven.map(({ holder, proof }) => [keyPath(holder?.record ?? null), proof]));
}

/** The proofs of an answer, by the names of its entries. */
function becauseIn({ decisions, requirements, groups, steps }: EvaluationResult): Keyed<Proof> {
  const all: Keyed<Entry> = { ...decisions, ...requirements, ...groups, ...steps };
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [name, isEntry(value) ? proofIn(value) : proofsIn(value)]),
  );
}

/** A record may be called as a field of an entry is. */
const isEntry = (value: Keyed<Entry>[string]): value is Entry => typeof value.status === 'string';

const proofsIn = (entries: Readonly<Record<string, Entry>>): Readonly<Record<string, Proof>> =>
  Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, proofIn(entry)]));

function proofIn({ because }: Entry): Proof {
  if (because === null) throw new Error('an answer without its proof');
  return because;
}
