/**
 * Where a list is not given, a completion holds any records. With few values in each, all lists of up to three can be
 * run through: beyond that no test that counts to two can tell them apart.
 */
import { exact } from '../../src/base/exact.ts';
import type { Value } from '../../src/base/value.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { Program } from '../../src/ir/ir.ts';
import type { World, WorldRecord } from '../../src/total/world.ts';
import { flatEntries, type Disagreement } from './agreement.ts';
import {
  chosenFrom,
  compared,
  completions,
  isSoft,
  openInputs,
  valuesOf,
  type ExactnessCounts,
  type Open,
} from './exactness.ts';
import { factsFrom, randomCase, type Atom } from './program-world.ts';
import { randomProgram } from './random-program.ts';
import { dice } from './seeded.ts';

const options = { clauses: 4, depth: 2, lists: true, finite: true } as const;
const LONGEST = 3;
const KINDS_LIMIT = 9;
const BESIDE_LIMIT = 8;

/** Null: not one of the programs that are tried. */
export function checkOpenLists(seed: number, counts: ExactnessCounts): readonly Disagreement[] | null {
  const program = randomProgram(seed, options);
  const kinds = recordKinds(program);
  if (!goesOverRecords(program) || kinds.length > KINDS_LIMIT) return null;
  const roll = dice(seed ^ 0x1b56c4e9);
  const made = randomCase(program, roll, false);
  const beside = chosenFrom(openInputs(program, made.world), roll, BESIDE_LIMIT);
  const open = [...beside, listOf(kinds)];
  const unknown = new Set(open.map(({ path }) => path));
  const keep = (atom: Atom): 'whole' | 'no' => (unknown.has(atom.path) ? 'no' : 'whole');
  const facts = factsFrom(program, made, keep, 'notAtAll');
  const answer = evaluate(program, facts, { unpublished: true, wouldDiffer: false });
  if (answer.errors.length > 0) return null;
  const runs = completions(program, made.world, open);
  if (runs.length === 0) return null;
  counts.programs += 1;
  counts.completions += runs.length;
  const isConstrained = runs.length < open.reduce((product, { values }) => product * values.length, 1);
  return [...flatEntries(answer)].flatMap(([clause, entry]): Disagreement[] => {
    const isFigure = entry.possible.some((one) => typeof one === 'object' && 'fromIncluded' in one);
    if (isSoft(program, clause) || isFigure) return [];
    counts.entries += 1;
    if (entry.status === 'undetermined') {
      counts.undetermined += 1;
      if (isConstrained) counts.constrained += 1;
      if (entry.inexact) counts.inexact += 1;
    }
    const found = compared({ program, clause, entry, runs, open });
    return found === null ? [] : [{ seed, law: 'exact', clause, ...found, facts }];
  });
}

/** Over records of the one list, and nothing that lies below them or is said of them. */
function goesOverRecords(program: Program): boolean {
  const { clauses, says, always, readings, parameters } = program;
  const text = JSON.stringify({
    clauses,
    says: says.map(({ guard }) => guard),
    always,
    readings,
    parameters,
  });
  const isSaid = says.some(({ name, per }) => per !== null && text.includes(`"say","name":"${name}"`));
  return !isSaid && !text.includes('"deel"') && text.includes('"over":{"kind":"subject","subject":"decl"}');
}

type Kind = ReadonlyMap<string, Value>;

/** Every record that differs in its facts. */
function recordKinds(program: Program): readonly Kind[] {
  let kinds: readonly Kind[] = [new Map()];
  for (const { name, type, mayBeAbsent } of program.facts.filter(({ subject }) => subject === 'decl')) {
    const values: readonly Value[] = [
      ...valuesOf(type),
      ...(mayBeAbsent ? [{ kind: 'absent' } as const] : []),
    ];
    kinds = kinds.flatMap((kind) => values.map((value) => new Map([...kind, [name, value]])));
  }
  return kinds;
}

/** Lists of up to three records, without regard to their order. */
function listOf(kinds: readonly Kind[]): Open {
  let last: readonly (readonly number[])[] = [[]];
  const lists: (readonly number[])[] = [[]];
  for (let length = 1; length <= LONGEST; length += 1) {
    last = last.flatMap((list) =>
      kinds.flatMap((_, place) => (place >= (list.at(-1) ?? 0) ? [[...list, place]] : [])),
    );
    lists.push(...last);
  }
  return {
    path: 'decl',
    values: lists.map((_, place) => ({ kind: 'number', value: exact(place) })),
    set: (world, value) => {
      const list = value.kind === 'number' ? lists[Number(value.value.valueOf())] : [];
      return withRecords(
        world,
        (list ?? []).flatMap((place) => kinds[place] ?? []),
      );
    },
  };
}

function withRecords(world: World, kinds: readonly Kind[]): World {
  const zorg = world.records.get('zorg');
  if (zorg === undefined) throw new Error('no zorg');
  const lists = new Map<string, readonly WorldRecord[]>();
  const owner: WorldRecord = { ...zorg, lists };
  lists.set(
    'decl',
    kinds.map((facts, place) => ({
      subject: 'decl',
      key: `d${place}`,
      owner,
      facts,
      lists: new Map([['deel', []]]),
    })),
  );
  return { ...world, records: new Map([...world.records, ['zorg', owner]]) };
}
