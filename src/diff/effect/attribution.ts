/**
 * Which of the changes make the difference on a case. Each is put into the older edition by itself; where none is enough,
 * all of them are, and taken back one by one as long as the case goes on coming out as in the newer edition.
 */
import type { Result } from '../../base/value.ts';
import { BrokenInvariant } from '../../builtins/read.ts';
import { canonicalJson } from '../../ir/canonical.ts';
import type { Clause, Program } from '../../ir/ir.ts';
import { closureOf, indexOf } from '../../total/program-index.ts';
import { readsBeside } from '../../total/reads-beside.ts';
import { resultText } from '../../total/value-text.ts';
import type { CaseFacts } from '../../witness/facts.ts';
import type { Attribution } from '../report.ts';
import { calledIn } from './called.ts';
import { resultsOn } from './replay.ts';
import type { DiffScene } from './scene.ts';

/** Changes that are tried; of more it is not found out which. */
const MOST_CHANGES = 60;

/** Of more changes, a case that is not settled at once is not decided with each of them: that takes a while. */
const MOST_PLAYED = 6;

const unknown: Attribution = { kind: 'unknown', clauses: [] };

/** `isOfWaiting`: it is about whether a step waits for another, and not about its days. */
export function attributionOf(
  shared: CaseFacts,
  clause: Clause,
  scene: DiffScene,
  isOfWaiting = false,
): Attribution {
  const changes = changesBehind(clause.name, scene);
  if (changes.length === 0 || changes.length > MOST_CHANGES) return unknown;
  const isPlayed = changes.length <= MOST_PLAYED;
  const comesTo = (with_: ReadonlySet<string>): string | null => {
    const program = hybridOf(scene.aligned, with_);
    const results = program === null ? null : resultsOn(shared, clause, indexOf(program), isPlayed);
    return keyOf(results?.slice(0, isOfWaiting ? results.length : 2) ?? null);
  };
  const [after, before] = [comesTo(new Set(changes)), comesTo(new Set())];
  if (after === null || after === before) return unknown;
  const called = (found: readonly string[]): readonly string[] =>
    found.map((change) => calledIn(change, scene.aligned));
  const alone = changes.filter((change) => comesTo(new Set([change])) === after);
  if (alone.length > 0) return { kind: 'alone', clauses: called(alone) };
  const needed = new Set(changes);
  for (const change of changes) {
    needed.delete(change);
    if (comesTo(needed) !== after) needed.add(change);
  }
  return { kind: 'together', clauses: called(changes.filter((change) => needed.has(change))) };
}

const keyOf = (results: readonly Result[] | null): string | null =>
  results === null ? null : canonicalJson(results.map(resultText));

/** Changes of a clause and of what it reads in either edition, those that it reads first. */
function changesBehind(name: string, { pair }: DiffScene): readonly string[] {
  const found = new Set<string>();
  for (const { index } of [pair.older, pair.newer])
    for (const clause of closureOf([name], index))
      for (const read of [...readsBeside(clause, index), clause.name])
        if (pair.changed.has(read)) found.add(read);
  return [...found];
}

/**
 * The older edition with some things as they are in the newer. What only the newer has is there too: nothing of the
 * older reads it. Null where things then read each other in a circle.
 */
function hybridOf({ older, newer }: DiffScene['aligned'], taken: ReadonlySet<string>): Program | null {
  const mixed = <Item extends { readonly name: string }>(
    before: readonly Item[],
    after: readonly Item[],
    keyed: (name: string) => string,
  ): readonly Item[] => {
    const known = new Map(after.map((item) => [item.name, item]));
    const names = new Set(before.map(({ name }) => name));
    return [
      ...before.map((item) => (taken.has(keyed(item.name)) ? (known.get(item.name) ?? item) : item)),
      ...after.filter(({ name }) => !names.has(name)),
    ];
  };
  const program: Program = {
    ...older,
    clauses: mixed(older.clauses, newer.clauses, (name) => name),
    says: mixed(older.says, newer.says, (name) => `say ${name}`),
    parameters: mixed(older.parameters, newer.parameters, (name) => `parameter ${name}`),
    readings: mixed(older.readings, newer.readings, (name) => `reading ${name}`),
    notes: mixed(older.notes, newer.notes, (name) => `note ${name}`),
    timelines: mixed(older.timelines, newer.timelines, (name) => `timeline ${name}`),
  };
  return isInOrder(program) ? program : null;
}

function isInOrder(program: Program): boolean {
  try {
    indexOf(program);
    return true;
  } catch (error) {
    if (error instanceof BrokenInvariant) return false;
    throw error;
  }
}
