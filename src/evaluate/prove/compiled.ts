/** The clauses of a program, compiled when they are first asked for: how each is decided, and how it is told why. */
import { BrokenInvariant } from '../../builtins/read.ts';
import type { Clause } from '../../ir/ir.ts';
import { once } from '../../base/once.ts';
import { closureOf, type ProgramIndex } from '../../total/program-index.ts';
import { askOf } from './ask.ts';
import { decideOf } from './decide.ts';
import { placeOfClause, type Making } from './place.ts';
import { remembering, type Code } from './remembered.ts';
import { holdersUnder, lineOf, rootOf, type Holder, type Scope } from './scope.ts';
import { tiesOf, type Holds } from './ties.ts';
import { proveOf, type Prove } from './tree.ts';

export interface Compiled extends Code {
  /** Its place among the verdicts of its holder. */
  readonly place: number;
  /** The records for which it is decided; null: it is decided once. */
  readonly holders: ((scope: Scope) => readonly Holder[]) | null;
  /** All that it reads, each after what it reads, and itself last. */
  readonly closure: () => readonly Compiled[];
  /** Whether each `altijd` that speaks of inputs that it turns on surely holds. */
  readonly ties: () => readonly Holds[];
}

/** The clauses of a program by name, under one choice of readings. */
export type CompiledOf = (name: string) => Compiled;

export function compiledFor(index: ProgramIndex, readings: ReadonlyMap<string, string>): CompiledOf {
  const placeOf = placesIn(index.program.clauses);
  const making: Making = { index, readings, placeOf, askOf, inputs: new Map() };
  const known = new Map<string, Compiled>();
  const compiledOf: CompiledOf = (name) => {
    const found = known.get(name) ?? compile(clauseOf(name, index), making, compiledOf);
    known.set(name, found);
    return found;
  };
  return compiledOf;
}

/** Each among those that are decided for the same records. */
function placesIn(clauses: readonly Clause[]): ReadonlyMap<string, number> {
  const counts = new Map<string | null, number>();
  return new Map(
    clauses.map(({ name, per }) => {
      const place = counts.get(per) ?? 0;
      counts.set(per, place + 1);
      return [name, place];
    }),
  );
}

const clauseOf = (name: string, { clauses }: ProgramIndex): Clause => clauses.get(name) ?? missing(name);

function missing(name: string): never {
  throw new BrokenInvariant(`no clause '${name}'`);
}

function compile(clause: Clause, making: Making, compiledOf: CompiledOf): Compiled {
  const { index } = making;
  const place = placeOfClause(making, clause);
  // What tells why is compiled when it is asked for, which often it is not.
  const prove = once((): Prove => proveOf(clause, { place, proveOf: (name) => compiledOf(name).prove }));
  const code = remembering(
    clause,
    { decide: decideOf(clause, place), prove: (scope, depth) => prove()(scope, depth) },
    place,
  );
  const closureIn = (names: Iterable<string>): readonly Compiled[] =>
    closureOf(names, index).map(({ name }) => compiledOf(name));
  return {
    ...code,
    place: making.placeOf.get(clause.name) ?? missing(clause.name),
    holders: holdersFor(clause, index),
    closure: once(() => closureIn([clause.name])),
    ties: once(() => tiesOf(clause, making, (names, scope) => decideAll(closureIn(names), scope))),
  };
}

function holdersFor({ per }: Clause, index: ProgramIndex): Compiled['holders'] {
  if (per === null) return null;
  const line = lineOf(per, index);
  const [root, path] = [line.at(-1) ?? per, line.slice(0, -1).toReversed()];
  return (scope) => holdersUnder(rootOf(scope, root), path, scope);
}

/** Decides clauses, each after those that it reads, as far as they are not decided. */
export function decideAll(clauses: readonly Compiled[], scope: Scope): void {
  for (const clause of clauses)
    if (clause.holders === null) decideFor(clause, null, scope);
    else for (const holder of clause.holders(scope)) decideFor(clause, holder, scope);
}

function decideFor({ place, decide }: Compiled, holder: Holder | null, scope: Scope): void {
  const { verdicts } = holder ?? scope.whole;
  if (verdicts[place] !== undefined) return;
  scope.record = holder;
  scope.steps.length = 0;
  scope.cites.length = 0;
  verdicts[place] = decide(scope);
}
