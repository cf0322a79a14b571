/** What a changed program says differently, and which clauses that touches. */
import type { Program } from '../ir/ir.ts';
import { indexOf, type ProgramIndex } from '../total/program-index.ts';
import { besideIn, readsBeside } from '../total/reads-beside.ts';
import { alwaysTarget } from './targets.ts';

export interface Change {
  readonly index: ProgramIndex;
  /** Those that are other, and those that read a judgement, a reading or a figure that is. */
  readonly clauses: ReadonlySet<string>;
  readonly says: ReadonlySet<string>;
  /** What facts cannot contradict is other, or reads what is. */
  readonly isAlways: boolean;
}

/** For each judgement, reading and figure the clauses in which it counts. */
export type Readers = ReadonlyMap<string, ReadonlySet<string>>;

export function changeIn(index: ProgramIndex, changed: Program, readers: Readers): Change | null {
  const { program } = index;
  if (changed === program) return null;
  const own = <Item extends { readonly name: string }>(
    before: readonly Item[],
    after: readonly Item[],
  ): readonly string[] => {
    const kept = new Set(after);
    return before.filter((item) => !kept.has(item)).map(({ name }) => name);
  };
  const says = own(program.says, changed.says);
  const beside = [
    ...says.map((name) => `say ${name}`),
    ...own(program.readings, changed.readings).map((name) => `reading ${name}`),
    ...own(program.parameters, changed.parameters).map((name) => `parameter ${name}`),
  ];
  const clauses = new Set([
    ...own(program.clauses, changed.clauses),
    ...beside.flatMap((key) => [...(readers.get(key) ?? [])]),
  ]);
  const isAlways =
    own(program.always, changed.always).length > 0 ||
    program.always.some(
      (always) =>
        beside.some((key) => readers.get(key)?.has(alwaysKey(always.name)) === true) ||
        alwaysTarget(always, index).closure.some(({ name }) => clauses.has(name)),
    );
  return { index: indexOf(changed), clauses, says: new Set(says), isAlways };
}

const alwaysKey = (name: string): string => `altijd ${name}`;

/** What counts through another judgement, reading or figure counts too. */
export function readersIn(index: ProgramIndex): Readers {
  const readers = new Map<string, Set<string>>();
  const note = (name: string, keys: ReadonlySet<string>): void => {
    for (const key of keys) {
      const known = readers.get(key) ?? new Set();
      readers.set(key, known.add(name));
    }
  };
  for (const clause of index.order) note(clause.name, readsBeside(clause, index));
  for (const { name, condition } of index.program.always) note(alwaysKey(name), besideIn([condition], index));
  return readers;
}
