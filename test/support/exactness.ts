/**
 * Where every input has few values, all completions can be run through the total meaning: `possible` and `needed` must
 * be exactly what comes out.
 */
import { addDays, daysBetween } from '../../src/base/calendar.ts';
import { exact } from '../../src/base/exact.ts';
import type { Result, Type, Value } from '../../src/base/value.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { Entry, EvaluationResult, Possible } from '../../src/evaluate/result.ts';
import type { Fact, Program } from '../../src/ir/ir.ts';
import { valueOfLiteral } from '../../src/total/literal.ts';
import { isNo } from '../../src/total/results.ts';
import { resultText } from '../../src/total/value-text.ts';
import { evaluateAlways, evaluateTotal } from '../../src/total/total.ts';
import type { World, WorldRecord } from '../../src/total/world.ts';
import { admits, flatEntries, jsonText, outcomeJson, statusOf, type Disagreement } from './agreement.ts';
import { countCase, countGuards, countProgram, type Counters } from './agreement-counts.ts';
import { membersOf, parties } from './program-data.ts';
import { factsFrom, randomCase, type Atom } from './program-world.ts';
import { randomProgram, type ProgramOptions } from './random-program.ts';
import { dice, type Dice } from './seeded.ts';

export interface Open {
  readonly path: string;
  readonly values: readonly Value[];
  readonly set: (world: World, value: Value) => World;
}

const options = { clauses: 5, depth: 3, lists: false, finite: true } as const;
const COMPLETION_LIMIT = 216;
const OPEN_LIMIT = 6;

/** What was looked at, and how much of it the evaluator calls inexact. */
export interface ExactnessCounts {
  programs: number;
  completions: number;
  entries: number;
  undetermined: number;
  /** Undetermined, under an `altijd` that rules out some completion. */
  constrained: number;
  inexact: number;
}

export const noExactness = (): ExactnessCounts => ({
  programs: 0,
  completions: 0,
  entries: 0,
  undetermined: 0,
  constrained: 0,
  inexact: 0,
});

/** One program with a handful of unknown inputs, against every completion. */
export function checkExactness(
  seed: number,
  counts: ExactnessCounts,
  met: Counters | null = null,
): readonly Disagreement[] {
  const made = exactnessCase(seed, options);
  const answer = made === null ? null : evaluate(made.program, made.facts, evaluating);
  return made === null || answer === null ? [] : compareAnswer(made, answer, counts, met);
}

export const evaluating = { unpublished: true, wouldDiffer: false } as const;

export interface ExactnessCase {
  readonly seed: number;
  readonly program: Program;
  readonly world: World;
  readonly facts: unknown;
  readonly open: readonly Open[];
  readonly runs: readonly Completed[];
}

/** Null where no completion is allowed, or some fact is wrong. */
export function exactnessCase(seed: number, programOptions: ProgramOptions): ExactnessCase | null {
  const program = randomProgram(seed, programOptions);
  const roll = dice(seed ^ 0x2545f491);
  const made = randomCase(program, roll, false);
  const open = chosenFrom(openInputs(program, made.world), roll);
  const unknown = new Set(open.map(({ path }) => path));
  const keep = (atom: Atom): 'whole' | 'no' => (unknown.has(atom.path) ? 'no' : 'whole');
  const facts = { ...factsFrom(program, made, keep, 'whole'), decl: [] };
  if (evaluate(program, facts, evaluating).errors.length > 0) return null;
  const world = { ...made.world, records: withoutLists(made.world.records) };
  const runs = completions(program, world, open);
  return runs.length === 0 ? null : { seed, program, world, facts, open, runs };
}

/** What of an answer is not what comes out of all completions. */
export function compareAnswer(
  { seed, program, world, facts, open, runs }: ExactnessCase,
  answer: EvaluationResult,
  counts: ExactnessCounts,
  met: Counters | null = null,
): readonly Disagreement[] {
  counts.programs += 1;
  counts.completions += runs.length;
  if (met !== null) {
    countProgram(program, met);
    for (const { results } of runs) countCase(results, met);
    countGuards(program, world, evaluateTotal(program, world), met);
  }
  const isConstrained = runs.length < open.reduce((product, { values }) => product * values.length, 1);
  return [...flatEntries(answer)].flatMap(([clause, entry]): Disagreement[] => {
    if (isSoft(program, clause)) return [];
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

export function chosenFrom(inputs: readonly Open[], roll: Dice, most = COMPLETION_LIMIT): readonly Open[] {
  const chosen: Open[] = [];
  let count = 1;
  for (const input of inputs) {
    const isTooMuch = chosen.length >= OPEN_LIMIT || count * input.values.length > most;
    if (!roll.chance(0.6) || isTooMuch) continue;
    chosen.push(input);
    count *= input.values.length;
  }
  return chosen;
}

interface Compared {
  readonly program: Program;
  readonly clause: string;
  readonly entry: Entry;
  readonly runs: readonly Completed[];
  readonly open: readonly Open[];
}

/** What is wrong with an entry: never may it miss a result; inexact it may say more, and ask more. */
export function compared({
  program,
  clause,
  entry,
  runs,
  open,
}: Compared): Pick<Disagreement, 'expected' | 'found'> | null {
  const results = new Map<string, Result>();
  for (const run of runs) {
    const result = resultIn(run, clause);
    results.set(resultText(result), result);
  }
  const wanted = [...results.values()];
  const seen = new Set(wanted.map((result) => outcomeText(result, program, clause)));
  const isSound = wanted.every((result) =>
    admits(entry.possible, statusOf(result), outcomeJson(result, program, clause)),
  );
  const isDecidedRight = entry.status === 'undetermined' || wanted.length === 1;
  const isTight = entry.inexact || entry.possible.every((one) => isSeen(one, seen));
  if (!isSound || !isDecidedRight || !isTight)
    return { expected: [...results.keys()].join(', '), found: JSON.stringify(entry.possible) };
  if (entry.inexact) return null;
  const needed = wanted.length === 1 ? [] : neededIn(runs, clause).map((place) => open[place]?.path ?? '');
  const named = [...new Set(entry.needed.map(({ path }) => path.replace(/\.[abc]$/, '')))];
  const isHull = entry.possible.some(spansMore) && needed.every((path) => named.includes(path));
  return isHull || sameNames(needed, named)
    ? null
    : { expected: `needed ${needed.sort().join(', ')}`, found: `needed ${named.sort().join(', ')}` };
}

/** A range or an open set: what each value within it turns on is not told apart. */
const spansMore = (possible: Possible): boolean =>
  typeof possible === 'object' &&
  !Array.isArray(possible) &&
  ('fromIncluded' in possible || 'certain' in possible || 'any' in possible);

const outcomeText = (result: Result, program: Program, clause: string): string =>
  result.kind === 'value' ? jsonText(outcomeJson(result, program, clause)) : result.kind;

/** Whether all that something possible stands for was seen; of a range its ends, of sets each member. */
function isSeen(possible: Possible, seen: ReadonlySet<string>): boolean {
  if (typeof possible !== 'object' || Array.isArray(possible)) return seen.has(jsonText(possible));
  if ('status' in possible) return seen.has(possible.status);
  if ('any' in possible) return true;
  if ('certain' in possible)
    return possible.perhaps.every((member) => [...seen].some((text) => text.includes(`"${member}"`)));
  if ('fromIncluded' in possible)
    return [possible.fromIncluded ? possible.from : null, possible.toIncluded ? possible.to : null].every(
      (end) => end === null || seen.has(jsonText(end)),
    );
  return seen.has(jsonText(possible));
}

const setsOf = (members: readonly string[]): readonly (readonly string[])[] =>
  members.reduce<readonly (readonly string[])[]>(
    (sets, member) => [...sets, ...sets.map((set) => [...set, member])],
    [[]],
  );

const sameNames = (left: readonly string[], right: readonly string[]): boolean =>
  [...left].sort().join() === [...right].sort().join();

export const isSoft = (program: Program, name: string): boolean => {
  const clause = program.clauses.find((candidate) => candidate.name === name);
  return clause?.kind === 'group' && clause.isSoft;
};

export const withoutLists = (records: World['records']): World['records'] =>
  new Map([...records].map(([name, record]) => [name, { ...record, lists: new Map([['decl', []]]) }]));

export function openInputs(program: Program, world: World): readonly Open[] {
  const facts = [...world.records.values()].flatMap((record) =>
    program.facts
      .filter(({ subject }) => subject === record.subject)
      .flatMap((fact) =>
        (fact.isYearly ? [2023, 2024] : [null]).map((year): Open => {
          const key = year === null ? fact.name : `${fact.name} ${year}`;
          const values = valuesOf(fact.type, fact.range);
          return {
            path: `${record.subject}.${fact.name}${year === null ? '' : `.${year}`}`,
            values: fact.mayBeAbsent ? [...values, { kind: 'absent' }] : values,
            set: (before, value) => ({ ...before, records: withFact(before.records, record, key, value) }),
          };
        }),
      ),
  );
  const says = program.says.map((say): Open => ({
    path: say.name,
    values: valuesOf(say.type, null),
    set: (before, value) => ({ ...before, says: new Map([...before.says, [say.name, value]]) }),
  }));
  return [...facts, ...says];
}

function withFact(
  records: World['records'],
  { subject }: WorldRecord,
  key: string,
  value: Value,
): World['records'] {
  const record = records.get(subject)!;
  return new Map([...records, [subject, { ...record, facts: new Map([...record.facts, [key, value]]) }]]);
}

export function valuesOf(type: Type, range: Fact['range'] = null): readonly Value[] {
  switch (type.kind) {
    case 'boolean':
      return [true, false].map((value) => ({ kind: 'boolean', value }));
    case 'choice':
      return membersOf(type.choice).map((member) => ({ kind: 'choice', choice: type.choice, member }));
    case 'set':
      return setsOf(membersOf(type.choice)).map((members) => ({ kind: 'set', choice: type.choice, members }));
    case 'party':
      return parties.map(({ name }) => ({ kind: 'party', name }));
    case 'number':
    case 'money':
    case 'date':
      return valuesBetween(range);
    default:
      throw new Error(`${type.kind} has too many values`);
  }
}

/** Whole numbers, cents or days, both ends included. */
function valuesBetween(range: Fact['range']): readonly Value[] {
  const [low, high] = [range?.low, range?.high].map((end) =>
    end == null ? null : valueOfLiteral(end.value),
  );
  if (low?.kind === 'date' && high?.kind === 'date')
    return Array.from({ length: daysBetween(low.date, high.date) + 1 }, (_, place) => ({
      kind: 'date',
      date: addDays(low.date, place)!,
    }));
  if ((low?.kind !== 'number' && low?.kind !== 'money') || low.kind !== high?.kind)
    throw new Error('a range without ends');
  const { kind } = low;
  const step = kind === 'money' ? exact('0.01') : exact(1);
  const count = Number(high.value.sub(low.value).div(step).valueOf()) + 1;
  return Array.from({ length: count }, (_, place) => ({ kind, value: low.value.add(step.mul(place)) }));
}

export interface Completed {
  readonly choice: readonly number[];
  readonly results: ReadonlyMap<string, Result>;
}

export function completions(program: Program, world: World, open: readonly Open[]): readonly Completed[] {
  let worlds: readonly { readonly world: World; readonly choice: readonly number[] }[] = [
    { world, choice: [] },
  ];
  for (const input of open)
    worlds = worlds.flatMap(({ world: before, choice }) =>
      input.values.map((value, place) => ({ world: input.set(before, value), choice: [...choice, place] })),
    );
  return worlds
    .filter(
      ({ world: one }) =>
        program.always.length === 0 || ![...evaluateAlways(program, one).values()].some(isNo),
    )
    .map(({ world: one, choice }) => ({ choice, results: evaluateTotal(program, one) }));
}

function resultIn({ results }: Completed, clause: string): Result {
  const result = results.get(clause);
  if (result === undefined) throw new Error(`no result of ${clause}`);
  return result;
}

/** The inputs that occur in a smallest set of answers that settles the result: some answers do only with it. */
function neededIn(runs: readonly Completed[], clause: string): readonly number[] {
  const count = runs[0]?.choice.length ?? 0;
  /** By answers the one result, or null where there are more. */
  const settled = new Map<string, string | null>();
  for (const run of runs) {
    const text = resultText(resultIn(run, clause));
    for (let mask = 0; mask < 2 ** count; mask += 1) {
      const key = answersIn(run.choice, mask);
      const before = settled.get(key);
      settled.set(key, before === undefined || before === text ? text : null);
    }
  }
  const isSettled = (choice: readonly number[], mask: number): boolean =>
    settled.get(answersIn(choice, mask)) !== null;
  return Array.from({ length: count }, (_, place) => place).filter((place) =>
    runs.some(({ choice }) =>
      Array.from({ length: 2 ** count }, (_, mask) => mask).some(
        (mask) =>
          (mask & (1 << place)) !== 0 && isSettled(choice, mask) && !isSettled(choice, mask & ~(1 << place)),
      ),
    ),
  );
}

const answersIn = (choice: readonly number[], mask: number): string =>
  choice.map((value, place) => ((mask & (1 << place)) === 0 ? '*' : value)).join();
