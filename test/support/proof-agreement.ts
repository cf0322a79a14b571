/**
 * Whether proofs of settled cases are those of the evaluator, byte for byte, on random programs and facts: of what was read, and
 * of facts as they were given.
 */
import { prepare, type EvaluateOptions } from '../../src/evaluate/evaluate.ts';
import { provingFor, type Proofs } from '../../src/evaluate/prove/proving.ts';
import type { Entry, EvaluationResult, Proof, Tested } from '../../src/evaluate/result.ts';
import type { Program } from '../../src/ir/ir.ts';
import { indexOf } from '../../src/total/program-index.ts';
import { keyedName } from '../../src/total/world.ts';
import { flatEntries } from './agreement.ts';
import { randomFacts } from './javascript-agreement.ts';
import { randomProgram } from './random-program.ts';
import { dice, type Dice } from './seeded.ts';

export interface ProofDisagreement {
  readonly seed: number;
  readonly clause: string;
  readonly way: 'known' | 'facts';
  readonly expected: string;
  readonly found: string;
  readonly facts: unknown;
}

export interface ProofCounts {
  programs: number;
  cases: number;
  /** Proofs that were compared, of what was read and of facts as they were given. */
  known: number;
  facts: number;
  /** Clauses that were left to the evaluator, and of those the ones on cases of which all is known. */
  left: number;
  leftOfWhole: number;
  /** How often each kind of node occurred in a proof, by what it is. */
  readonly met: Map<string, number>;
}

export const noProofCounts = (): ProofCounts => ({
  programs: 0,
  cases: 0,
  known: 0,
  facts: 0,
  left: 0,
  leftOfWhole: 0,
  met: new Map(),
});

/** A little: what the evaluator would settle with more of it is left open by it, and compared by nobody. */
const WORK = 2_000;

export function checkProofs(seed: number, counts: ProofCounts, cases = 20): readonly ProofDisagreement[] {
  const program = randomProgram(seed, {
    clauses: 3 + (seed % 6),
    depth: 1 + (seed % 3),
    lists: seed % 3 === 0,
  });
  counts.programs += 1;
  const roll = dice(seed);
  return Array.from({ length: cases }, (_, place) => place).flatMap((place) => {
    const { facts, isWhole } = randomFacts(program, seed * 31 + place);
    return compareProofs({ seed, program, facts, isWhole, readings: readingsFor(program, roll) }, counts);
  });
}

function readingsFor(program: Program, roll: Dice): Readonly<Record<string, string>> {
  if (!roll.chance(0.3)) return {};
  return Object.fromEntries(
    program.readings.map(({ name, alternatives }) => [name, roll.pick(alternatives.map((one) => one.name))]),
  );
}

export interface ProofCase {
  readonly seed: number;
  readonly program: Program;
  readonly facts: unknown;
  readonly isWhole: boolean;
  readonly readings: Readonly<Record<string, string>>;
  readonly options?: EvaluateOptions;
  /** Clauses to compare; without: all of them. */
  readonly names?: readonly string[];
}

export function compareProofs(one: ProofCase, counts: ProofCounts): readonly ProofDisagreement[] {
  const { program, facts, readings, options = {}, names } = one;
  const evaluator = prepare(program, {
    ...options,
    ...{ readings, unpublished: true, wouldDiffer: false, explain: true, work: WORK },
    ...(names === undefined ? {} : { decisions: names }),
  });
  const read = evaluator.read(facts);
  const wanted = flatEntries(evaluator.answer(read) as EvaluationResult);
  const proving = provingFor(indexOf(program), new Map(Object.entries(readings)));
  counts.cases += 1;
  return [
    ...compareWay('known', proving.known(read.known), wanted, one, counts),
    ...compareWay('facts', proving.facts(facts, options.referenceDate ?? null), wanted, one, counts),
  ];
}

function compareWay(
  way: ProofDisagreement['way'],
  proofs: Proofs,
  wanted: ReadonlyMap<string, Entry>,
  { seed, program, facts, isWhole, names }: ProofCase,
  counts: ProofCounts,
): readonly ProofDisagreement[] {
  return program.clauses.flatMap(({ name }) => {
    if (names !== undefined && !names.includes(name)) return [];
    const proven = proofs(name);
    if (proven === null) {
      counts.left += 1;
      if (isWhole) counts.leftOfWhole += 1;
      return [];
    }
    return proven.flatMap(({ holder, proof }) => {
      counts[way] += 1;
      countProof(proof, counts.met);
      const clause = keyedName(name, holder?.record ?? null);
      const [expected, found] = [wanted.get(clause)?.because, proof].map((tree) => JSON.stringify(tree));
      if (expected === found) return [];
      return [{ seed, clause, way, ...shortened(expected ?? '', found ?? ''), facts }];
    });
  });
}

/** From a little before the place where they differ. */
function shortened(expected: string, found: string): { readonly expected: string; readonly found: string } {
  let at = 0;
  while (at < expected.length && expected[at] === found[at]) at += 1;
  const part = (text: string): string => text.slice(Math.max(0, at - 200), at + 200);
  return { expected: part(expected), found: part(found) };
}

function countProof(proof: Proof, met: Map<string, number>): void {
  const count = (name: string): void => void met.set(name, (met.get(name) ?? 0) + 1);
  count(`node ${proof.kind}`);
  for (const { reason, tests } of proof.lost) {
    count(`lost ${reason}`);
    countTests(tests, count);
  }
  for (const { kind } of proof.steps) count(`step ${kind}`);
  countTests(proof.tests, count);
  for (const child of proof.children) countProof(child, met);
}

function countTests(tests: readonly Tested[], count: (name: string) => void): void {
  for (const test of tests) {
    count(`test ${test.kind}`);
    count(`holds ${test.holds}`);
    if (test.kind === 'test') for (const { what } of test.values) count(`value ${what}`);
    else if (test.kind === 'each') for (const element of test.elements) countTests(element.tests, count);
    else countTests(test.of, count);
  }
}

/** What has to occur in a run of some length; members of a choice that are compared are too rare, and have a test of their own. */
export const expectedInProofs: readonly string[] = [
  ...['requirement', 'group', 'decision', 'step', 'rule', 'exception', 'fact', 'judgement', 'power', 'event'],
  ...['list', 'parameter', 'reading', 'referenceDate'],
]
  .map((kind) => `node ${kind}`)
  .concat(
    ['conditionFalse', 'conditionOpen', 'laterRow', 'excepted'].map((reason) => `lost ${reason}`),
    ['all', 'any', 'each', 'test'].map((kind) => `test ${kind}`),
    ['yes', 'no', 'none'].map((truth) => `holds ${truth}`),
    ['rounded', 'monthRounding', 'workingDays', 'moved'].map((kind) => `step ${kind}`),
    [
      'fact',
      'event',
      'judgement',
      'power',
      'parameter',
      'reading',
      'result',
      'list',
      'referenceDate',
      'written',
      'computed',
    ].map((what) => `value ${what}`),
  );
