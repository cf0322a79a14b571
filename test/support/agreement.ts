/** Whether the evaluator means what the total meaning says, on random programs and random facts, also incomplete. */
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { Entry, EvaluationResult, JsonValue, Keyed, Possible } from '../../src/evaluate/result.ts';
import { valueJson } from '../../src/evaluate/literal-json.ts';
import type { Result } from '../../src/base/value.ts';
import { exact } from '../../src/base/exact.ts';
import type { Program } from '../../src/ir/ir.ts';
import { isNo } from '../../src/total/results.ts';
import { evaluateAlways, evaluateTotal } from '../../src/total/total.ts';
import { factsFrom, randomCase, type Atom, type ListsGiven, type RandomCase } from './program-world.ts';
import { countCase, countGuards, countProgram, type Counters } from './agreement-counts.ts';
import { randomProgram, type ProgramOptions } from './random-program.ts';
import { dice } from './seeded.ts';

export interface Disagreement {
  readonly seed: number;
  readonly law: 'complete' | 'sound' | 'decided' | 'monotone' | 'needed' | 'exact' | 'errors';
  readonly clause: string;
  readonly expected: string;
  readonly found: string;
  /** The facts on which it showed. */
  readonly facts?: unknown;
}

/** Every clause of an answer, per record, by `name` or `name[key]`. */
export function flatEntries(result: EvaluationResult): ReadonlyMap<string, Entry> {
  const flat = new Map<string, Entry>();
  const maps = [
    result.decisions,
    result.requirements,
    result.groups,
    result.steps,
  ] as readonly Keyed<Entry>[];
  for (const map of maps)
    for (const [name, value] of Object.entries(map)) {
      if (typeof (value as Entry).status === 'string') flat.set(name, value as Entry);
      else
        for (const [key, entry] of Object.entries(value as Record<string, Entry>))
          flat.set(`${name}[${key}]`, entry);
    }
  return flat;
}

export const jsonText = (json: unknown): string =>
  JSON.stringify(Array.isArray(json) ? [...(json as string[])].sort() : json);

export function outcomeJson(result: Result, program: Program, clause: string): JsonValue | null {
  if (result.kind !== 'value') return null;
  const kind = program.clauses.find(({ name }) => name === clause.replace(/\[.*$/, ''))?.kind;
  const isMet = (kind === 'requirement' || kind === 'group') && result.value.kind === 'boolean';
  return isMet ? ((result.value as { value: boolean }).value ? 'met' : 'notMet') : valueJson(result.value);
}

/** Whether a possible outcome allows for what happened. */
export function admits(possible: readonly Possible[], status: string, outcome: JsonValue | null): boolean {
  return possible.some((one) => {
    if (typeof one !== 'object' || Array.isArray(one))
      return status === 'decided' && jsonText(one) === jsonText(outcome);
    if ('status' in one) return status === one.status;
    if (status !== 'decided') return false;
    if ('any' in one) return true;
    if ('certain' in one) {
      const members = Array.isArray(outcome) ? (outcome as string[]) : [];
      return (
        one.certain.every((name) => members.includes(name)) &&
        members.every((name) => one.certain.includes(name) || one.perhaps.includes(name))
      );
    }
    if ('fromIncluded' in one) return isBetween(outcome, one);
    return jsonText(one) === jsonText(outcome);
  });
}

function isBetween(
  outcome: JsonValue | null,
  { from, to }: { readonly from: JsonValue | null; readonly to: JsonValue | null },
): boolean {
  const place = (value: JsonValue | null): string | number => {
    if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
    return typeof value === 'number' || typeof value === 'string'
      ? Number(exact(String(value)).valueOf())
      : Number.NaN;
  };
  const at = place(outcome);
  if (typeof at === 'number' && Number.isNaN(at)) return false;
  return (from === null || place(from) <= at) && (to === null || at <= place(to));
}

export const statusOf = (result: Result): string => (result.kind === 'value' ? 'decided' : result.kind);

interface Run {
  readonly seed: number;
  readonly program: Program;
  readonly made: RandomCase;
  readonly total: ReadonlyMap<string, Result>;
}

const isSoftGroup = (program: Program, clause: string): boolean => {
  const found = program.clauses.find(({ name }) => name === clause.replace(/\[.*$/, ''));
  return found?.kind === 'group' && found.isSoft;
};

const ask = (program: Program, facts: unknown): EvaluationResult =>
  evaluate(program, facts, { unpublished: true, wouldDiffer: false });

/** One program, one case: with all facts, with holes, and with what is needed filled in. */
export function checkAgreement(
  seed: number,
  options: ProgramOptions,
  counters: Counters | null = null,
): readonly Disagreement[] {
  const program = randomProgram(seed, options);
  const roll = dice(seed ^ 0x5f3759df);
  const awaited = roll.chance(0.3);
  const made = randomCase(program, roll, awaited);
  const total = evaluateTotal(program, made.world);
  const isNoCase = [...evaluateAlways(program, made.world).values()].some(isNo);
  const run: Run = { seed, program, made, total };
  if (counters !== null) countProgram(program, counters);
  const disagreements: Disagreement[] = [];
  const whole = ask(
    program,
    factsFrom(program, made, () => 'whole', 'whole'),
  );
  const isContradictory = whole.errors.some(({ code }) => code === 'always-contradicted');
  const otherErrors = whole.errors.filter(({ code }) => code !== 'always-contradicted');
  for (const error of otherErrors)
    disagreements.push({
      seed,
      law: 'errors',
      clause: error.path,
      expected: 'no error',
      found: JSON.stringify(error),
    });
  if (isContradictory && !isNoCase)
    disagreements.push({
      seed,
      law: 'errors',
      clause: '',
      expected: 'a case',
      found: JSON.stringify(whole.errors),
    });
  if (isNoCase) return disagreements;
  disagreements.push(...(awaited ? checkSound(run, whole, null) : checkComplete(run, whole)));
  if (counters !== null) {
    countCase(total, counters);
    countGuards(program, made.world, total, counters);
  }
  const lists = roll.pick<ListsGiven>(['whole', 'whole', 'atLeast', 'notAtAll']);
  const rate = roll.pick([0.2, 0.5, 0.9]);
  const fate = new Map<Atom, 'whole' | 'part' | 'no'>(
    made.atoms.map((atom) => [atom, roll.chance(rate) ? (roll.chance(0.3) ? 'part' : 'no') : 'whole']),
  );
  const given = factsFrom(program, made, (atom) => fate.get(atom) ?? 'no', lists);
  const partial = ask(program, given);
  disagreements.push(...checkSound(run, partial, given));
  if (lists === 'whole') disagreements.push(...checkNeeded(run, partial, fate));
  return disagreements;
}

function checkComplete({ seed, program, total }: Run, result: EvaluationResult): readonly Disagreement[] {
  const entries = flatEntries(result);
  return [...total].flatMap(([clause, expected]): Disagreement[] => {
    const entry = entries.get(clause);
    const json = isSoftGroup(program, clause) ? null : outcomeJson(expected, program, clause);
    const wanted = `${statusOf(expected)} ${jsonText(json)}`;
    const found = entry === undefined ? 'nothing' : `${entry.status} ${jsonText(entry.outcome)}`;
    return wanted === found ? [] : [{ seed, law: 'complete', clause, expected: wanted, found }];
  });
}

/** What happens on the complete facts is possible on fewer; what is decided on fewer is what happens. */
function checkSound(
  { seed, program, total }: Run,
  result: EvaluationResult,
  facts: unknown,
): readonly Disagreement[] {
  const found: Disagreement[] = [];
  for (const [clause, entry] of flatEntries(result)) {
    const expected = total.get(clause);
    if (expected === undefined || isSoftGroup(program, clause)) continue;
    const json = outcomeJson(expected, program, clause);
    const wanted = `${statusOf(expected)} ${jsonText(json)}`;
    if (!admits(entry.possible, statusOf(expected), json))
      found.push({
        seed,
        law: 'sound',
        clause,
        expected: wanted,
        found: JSON.stringify(entry.possible),
        facts,
      });
    if (entry.status !== 'undetermined' && `${entry.status} ${jsonText(entry.outcome)}` !== wanted)
      found.push({
        seed,
        law: 'decided',
        clause,
        expected: wanted,
        found: `${entry.status} ${jsonText(entry.outcome)}`,
        facts,
      });
  }
  return found;
}

/** Given what is needed, and nothing else, the answer is settled. */
function checkNeeded(
  { seed, program, made }: Run,
  result: EvaluationResult,
  fate: ReadonlyMap<Atom, 'whole' | 'part' | 'no'>,
): readonly Disagreement[] {
  const entries = [...flatEntries(result)].filter(
    ([clause, entry]) => entry.status === 'undetermined' && !entry.inexact && !isSoftGroup(program, clause),
  );
  return entries.slice(0, 2).flatMap(([clause, entry]) => {
    const wanted = new Set(entry.needed.map(({ path }) => path.replace(/\.(?:a|b|c|p|q)$/, '')));
    const facts = factsFrom(
      program,
      made,
      (atom) => (wanted.has(atom.path) ? 'whole' : (fate.get(atom) ?? 'no')),
      'whole',
    );
    const again = flatEntries(ask(program, facts)).get(clause);
    if (again === undefined || again.status !== 'undetermined') return [];
    if (hasAwaited(made) || again.inexact) return [];
    return [
      {
        seed,
        law: 'needed',
        clause,
        expected: `settled by ${[...wanted].join(', ')}`,
        found: JSON.stringify(again.needed.map(({ path }) => path)),
        facts,
      },
    ];
  });
}

/** An event that is awaited stays open, whatever is given. */
function hasAwaited({ world }: RandomCase): boolean {
  const records = [...world.records.values()];
  for (const record of records) for (const list of record.lists.values()) records.push(...list);
  return [...world.done.values(), ...records.flatMap(({ facts }) => [...facts.values()])].some(
    (value) => value.kind === 'event' && value.day === 'notYet',
  );
}
