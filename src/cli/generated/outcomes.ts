/** What `decide` of a module gives, as statuses and outcomes. */
import type { Keyed } from '../../evaluate/result.ts';
import type { Clause, Program } from '../../ir/ir.ts';
import type { Entry } from '../../runtime/answer.ts';
import type { LoadedModule } from './load-module.ts';

export interface Settled {
  readonly status: Entry['status'];
  readonly outcome: unknown;
}

/** Of one clause; of what is decided for each record by its key. */
export type Outcome = Keyed<Settled>[string];

export function outcomesBy(
  { isDecided }: LoadedModule,
  { clauses, subjects }: Program,
): (name: string, outcome: unknown) => Outcome {
  const known = new Map(clauses.map((clause) => [clause.name, clause]));
  const lists = new Set(subjects.flatMap(({ name, owner }) => (owner === null ? [] : [name])));
  const settled = (clause: Clause | undefined, outcome: unknown): Settled =>
    isDecided(outcome)
      ? { status: 'decided', outcome: shown(clause, outcome) }
      : { status: (outcome as Settled).status, outcome: null };
  return (name, outcome) => {
    const clause = known.get(name);
    if (clause?.per == null || !lists.has(clause.per)) return settled(clause, outcome);
    return Object.fromEntries(
      Object.entries(outcome as object).map(([key, one]) => [key, settled(clause, one)]),
    );
  };
}

/** Of a requirement and a group whether they are met; a group of soft members has no outcome. */
function shown(clause: Clause | undefined, outcome: unknown): unknown {
  if (clause?.kind === 'group' && clause.isSoft) return null;
  const isTruth = clause?.kind === 'requirement' || clause?.kind === 'group';
  return isTruth ? (outcome === true ? 'met' : 'notMet') : outcome;
}

/** What is not decided and turns on a fact that is wrong, is an error. `entry` has to be exact. */
export function withWrong(
  found: Outcome,
  entry: Keyed<Entry>[string] | undefined,
  wrong: ReadonlySet<string>,
): Outcome {
  if (entry === undefined) return found;
  if (isOne(found)) return isOne(entry) ? oneWithWrong(found, entry, wrong) : found;
  return Object.fromEntries(
    Object.entries(found).map(([key, one]) => {
      const own = isOne(entry) ? undefined : entry[key];
      return [key, own === undefined ? one : oneWithWrong(one, own, wrong)];
    }),
  );
}

const oneWithWrong = (found: Settled, { needed }: Entry, wrong: ReadonlySet<string>): Settled =>
  found.status === 'undetermined' && needed.some(({ path }) => isWithin(path, wrong))
    ? { status: 'error', outcome: null }
    : found;

/** A member is asked by the path of its set. */
const isWithin = (path: string, wrong: ReadonlySet<string>): boolean =>
  wrong.has(path) || wrong.has(path.replace(/\.[^.]*$/s, ''));

const isOne = <Item extends { readonly status: unknown }>(found: Keyed<Item>[string]): found is Item =>
  typeof found.status === 'string';

/** Of one, or of any record. */
export const isUndetermined = (found: Keyed<{ readonly status: string }>[string]): boolean =>
  each(found).some(({ status }) => status === 'undetermined');

/** It is not decided, and that is not sure. */
export const isLoose = (
  found: Keyed<{ readonly status: string; readonly inexact: boolean }>[string] | undefined,
): boolean =>
  found !== undefined && each(found).some(({ status, inexact }) => status === 'undetermined' && inexact);

const each = <Item extends { readonly status: unknown }>(found: Keyed<Item>[string]): readonly Item[] =>
  isOne(found) ? [found] : Object.values(found);
