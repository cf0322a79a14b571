/**
 * One answer of several, where the sources do not tell which revision was in force: what all revisions say stands, and
 * where they differ each of their answers is given.
 */
import type { FactDiagnostic } from './facts/fact-diagnostic.ts';
import { byKey, distinct, mergeEntry, mergeGroup, mergeStep, type Said } from './merge-entries.ts';
import type { Entry, EvaluationResult, GroupEntry, Keyed, RequirementEntry } from './result.ts';

/** The answers to one question under each revision, oldest first, as one. A single answer stays as it is. */
export function mergeRevisions(
  results: readonly [EvaluationResult, ...(readonly EvaluationResult[])],
): EvaluationResult {
  const newest = results.at(-1) ?? results[0];
  if (results.length === 1) return newest;
  const requirements = mergeMaps(results, (result) => result.requirements, mergeEntry);
  return {
    ...newest,
    revisions: results.flatMap(({ revisions }) => revisions),
    readings: Object.assign({}, ...results.map(({ readings }) => readings)),
    decisions: mergeMaps(results, (result) => result.decisions, mergeEntry),
    requirements,
    groups: groupsOf(results, requirements),
    steps: mergeMaps(results, (result) => result.steps, mergeStep),
    judgements: mergeMaps(results, (result) => result.judgements, mergeEntry),
    powers: mergeMaps(results, (result) => result.powers, mergeEntry),
    notes: distinct(results.flatMap(({ notes }) => notes)),
    elsewhere: byKey(
      [...results].reverse().flatMap(({ elsewhere }) => elsewhere),
      ({ name }) => name,
    ),
    errors: diagnostics(results.map(({ errors }) => errors)),
    warnings: diagnostics(results.map(({ warnings }) => warnings)),
  };
}

type Merge<Item extends Entry> = (
  name: string,
  said: readonly Said<Item>[],
  key: string | null,
) => Item | null;

/** Names in the order of the newest revision, behind them those that only older ones have. */
function mergeMaps<Item extends Entry>(
  results: readonly EvaluationResult[],
  mapOf: (result: EvaluationResult) => Keyed<Item>,
  merge: Merge<Item>,
): Keyed<Item> {
  const names = new Set([...results].reverse().flatMap((result) => Object.keys(mapOf(result))));
  const merged = [...names].flatMap((name) => {
    const values = results.map((result) => ({
      revision: result.policy.revision,
      isAtHand: result.revisions.every(({ isAtHand }) => isAtHand),
      value: mapOf(result)[name] ?? null,
    }));
    const entry = mergeValues(name, values, merge);
    return entry === null ? [] : [[name, entry] as const];
  });
  return Object.fromEntries(merged);
}

interface Value<Item> {
  readonly revision: number;
  readonly isAtHand: boolean;
  readonly value: Keyed<Item>[string] | null;
}

/** What is decided per record in any revision is per record in the answer; an entry for all stands for each record. */
function mergeValues<Item extends Entry>(
  name: string,
  values: readonly Value<Item>[],
  merge: Merge<Item>,
): Keyed<Item>[string] | null {
  const records = values.flatMap(({ value }) => (value === null || isEntry(value) ? [] : [value]));
  const at = (key: string | null): Item | null =>
    merge(
      key === null ? name : `${name}[${key}]`,
      values.map(({ value, ...source }) => ({ ...source, entry: entryAt(value, key) })),
      key,
    );
  if (records.length === 0) return at(null);
  const keys = new Set(records.flatMap((record) => Object.keys(record)));
  return Object.fromEntries(
    [...keys].flatMap((key) => {
      const entry = at(key);
      return entry === null ? [] : [[key, entry] as const];
    }),
  );
}

function entryAt<Item extends Entry>(value: Keyed<Item>[string] | null, key: string | null): Item | null {
  if (value === null || isEntry(value)) return value;
  return key !== null && Object.hasOwn(value, key) ? (value[key] ?? null) : null;
}

/** An entry says its status; a map by key holds entries, whatever its keys are called. */
const isEntry = <Item extends Entry>(value: Keyed<Item>[string]): value is Item =>
  typeof (value as { readonly status?: unknown }).status === 'string';

/** Inner groups before outer ones, as an outer one counts them. */
function groupsOf(
  results: readonly EvaluationResult[],
  requirements: Keyed<RequirementEntry>,
): Keyed<GroupEntry> {
  const plain = mergeMaps<GroupEntry>(results, (result) => result.groups, mergeEntry);
  return mergeMaps<GroupEntry>(
    results,
    (result) => result.groups,
    (name, said, key) =>
      mergeGroup(name, said, (member) => entryAt<Entry>(requirements[member] ?? plain[member] ?? null, key)),
  );
}

/** A key that some revision knows is no stray; any other problem is one, whichever revision finds it. */
function diagnostics(lists: readonly (readonly FactDiagnostic[])[]): readonly FactDiagnostic[] {
  const keyOf = ({ code, path }: FactDiagnostic): string => `${code} ${path}`;
  const all = byKey(lists.flat(), keyOf);
  const isEverywhere = (one: FactDiagnostic): boolean =>
    lists.every((list) => list.some((other) => keyOf(other) === keyOf(one)));
  return all.filter((one) => one.code !== 'unknown-key' || isEverywhere(one));
}
