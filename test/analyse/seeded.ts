/**
 * Mistakes seeded into the project's own policies: what the analysis says of each, and what is true, by trying every kind
 * of case on the meaning on complete facts, or else by a solver that is asked without diagrams.
 */
import { analysing } from '../../src/analyse/analyse.ts';
import type { Finding } from '../../src/analyse/finding.ts';
import type { Clause, Program } from '../../src/ir/ir.ts';
import { withSolver } from '../../src/solve/asking.ts';
import { loadZ3 } from '../../src/z3/z3.ts';
import { clausesOf, reducedTo } from '../support/analysis-ask.ts';
import type { Asked } from '../support/asked-of.ts';
import { byCells } from '../support/cells-answer.ts';
import { policyNamed } from '../support/policies.ts';
import { findingOf, verdictsOf, type Solvers } from '../support/second-opinion.ts';
import { dice } from '../support/seeded.ts';
import { loadManyQuestions } from '../support/smt/solver.ts';
import { mutantOf, mutationKinds, waysOf, type Mutant, type MutationKind } from './mutations.ts';

/** By name; `own` holds the clauses of a revision that are its own. */
export const seededPolicies: readonly { readonly id: string; readonly own: (clause: Clause) => boolean }[] = [
  { id: 'asr.ggz@2022', own: () => true },
  { id: 'asr.ggz@2022r2', own: () => true },
  { id: 'asr.ggz@2025', own: () => true },
  { id: 'asr.ggz@2025r2', own: ({ origin }) => origin.file.endsWith('2025-r2.pol') },
  { id: 'asr.wijkverpleging@2023', own: () => true },
  { id: 'asr.wijkverpleging@2024', own: () => true },
  { id: 'asr.huisartsenzorg@2018', own: () => true },
];

export interface Tally {
  mutants: number;
  /** Mutants with a defect, and those of them in which the analysis finds it. */
  defects: number;
  found: number;
  missed: number;
  /** Mutants without one, and those of them of which it says there is. */
  harmless: number;
  false: number;
  /** The analysis does not know. */
  undecided: number;
  byCells: number;
  bySolver: number;
  /** Neither says what is true. */
  notJudged: number;
}

export const noTally = (): Tally => ({
  mutants: 0,
  defects: 0,
  found: 0,
  missed: 0,
  harmless: 0,
  false: 0,
  undecided: 0,
  byCells: 0,
  bySolver: 0,
  notJudged: 0,
});

export interface Wrong {
  readonly policy: string;
  readonly kind: MutationKind;
  readonly clause: string;
  readonly what: string;
  readonly paths: readonly string[];
  readonly truth: Truth['is'];
  readonly analysis: string;
}

export interface Limits {
  /** Cells that are tried before a solver is asked, and after. */
  readonly first: number;
  readonly last: number;
}

/** What is true of a question: there is something to find, under the chosen readings or only under others, or not. */
interface Truth {
  readonly is: 'something' | 'elsewhere' | 'nothing';
  readonly by: 'cells' | 'solver';
}

/** So many mutants of each kind of one policy. */
export async function seedPolicy(
  { id, own }: (typeof seededPolicies)[number],
  {
    each,
    seed,
    limits,
    solvers,
  }: {
    readonly each: number;
    readonly seed: number;
    readonly limits: Limits;
    readonly solvers: Solvers;
  },
): Promise<{ readonly tallies: ReadonlyMap<MutationKind, Tally>; readonly wrong: readonly Wrong[] }> {
  const program = await policyNamed(id);
  const tallies = new Map<MutationKind, Tally>();
  const wrong: Wrong[] = [];
  for (const kind of mutationKinds) {
    const tally = noTally();
    tallies.set(kind, tally);
    for (const mutant of mutantsOf(kind, program, own, each, seed))
      wrong.push(...(await judge(mutant, tally, limits, solvers)).map((one) => ({ policy: id, ...one })));
  }
  return { tallies, wrong };
}

/** Clauses that are tried for a mistake of one way. */
const TRIES = 200;

/** Different ones, made in each way in turn; fewer where there are no more. */
function* mutantsOf(
  kind: MutationKind,
  program: Program,
  own: (clause: Clause) => boolean,
  each: number,
  seed: number,
): Generator<Mutant> {
  const roll = dice(seed ^ Math.imul(mutationKinds.indexOf(kind) + 1, 0x9e3779b1));
  const clauses = program.clauses.filter(own);
  const seen = new Set<string>();
  const ways = waysOf(kind);
  const start = roll.below(ways);
  for (let turn = 0; turn < 3 * each && seen.size < each && clauses.length > 0; turn += 1) {
    const made = firstOf(TRIES, () => {
      const mutant = mutantOf(kind, start + turn, roll.pick(clauses), program, roll);
      const key = mutant === null ? '' : JSON.stringify([mutant.what, mutant.program.clauses]);
      return mutant === null || seen.has(key) ? null : { mutant, key };
    });
    if (made === null) continue;
    seen.add(made.key);
    yield made.mutant;
  }
}

function firstOf<Made>(tries: number, make: () => Made | null): Made | null {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const made = make();
    if (made !== null) return made;
  }
  return null;
}

async function judge(
  mutant: Mutant,
  tally: Tally,
  limits: Limits,
  solvers: Solvers,
): Promise<readonly Omit<Wrong, 'policy'>[]> {
  tally.mutants += 1;
  const truths: { readonly asked: Asked; readonly truth: Truth }[] = [];
  for (const asked of mutant.asked) {
    const truth = await truthOf(asked, mutant.program, limits, solvers);
    if (truth !== null) truths.push({ asked, truth });
  }
  const isDefect = truths.some(({ truth }) => truth.is !== 'nothing');
  if (truths.length < mutant.asked.length && !isDefect) {
    tally.notJudged += 1;
    return [];
  }
  tally[truths.every(({ truth }) => truth.by === 'cells') ? 'byCells' : 'bySolver'] += 1;
  const { result } = await withSolver(
    solvers.own,
    analysing(mutant.program, { kinds: [mutant.kind, 'unreachable'] }),
  );
  const said = truths.map(({ asked, truth }) => ({ asked, truth, analysis: sayOf(asked, result.findings) }));
  tally[isDefect ? 'defects' : 'harmless'] += 1;
  if (said.some(({ analysis }) => analysis === 'undecided')) {
    tally.undecided += 1;
    return [];
  }
  const wrong = said.filter(({ truth, analysis }) => truth.is !== analysis);
  if (isDefect) tally[wrong.some(({ truth }) => truth.is !== 'nothing') ? 'missed' : 'found'] += 1;
  if (wrong.some(({ truth }) => truth.is === 'nothing')) tally.false += 1;
  const { kind, clause, what } = mutant;
  return wrong.map(({ asked, truth, analysis }) => ({
    ...{ kind, clause, what },
    ...{ paths: asked.paths, truth: truth.is, analysis },
  }));
}

async function truthOf(
  asked: Asked,
  program: Program,
  { first, last }: Limits,
  { other }: Solvers,
): Promise<Truth | null> {
  const own = reducedTo(
    program,
    clausesOf(asked.ask).map(({ name }) => name),
  );
  const few = cellsOf(asked, own, first);
  if (few !== 'limit' && few !== 'loose') return { is: few, by: 'cells' };
  const [verdict] = (await verdictsOf(own, other, null, [asked])) ?? [];
  if (verdict !== undefined && verdict.any !== 'unknown' && verdict.chosen !== 'unknown')
    return { is: isTrue(asked, verdict.any === 'sat', verdict.chosen === 'sat'), by: 'solver' };
  if (few === 'loose' || last <= first) return null;
  const many = cellsOf(asked, own, last);
  return many === 'limit' || many === 'loose' ? null : { is: many, by: 'cells' };
}

/** Not settled where there are too many to try, or those that are tried may not stand for all. */
function cellsOf(asked: Asked, program: Program, limit: number): Truth['is'] | 'limit' | 'loose' {
  const chosen = byCells(program, asked.ask, 'chosen', limit).kind;
  if (chosen === 'some') return isTrue(asked, true, true);
  if (chosen !== 'none') return chosen;
  const any = byCells(program, asked.ask, 'any', limit).kind;
  return any === 'limit' || any === 'loose' ? any : isTrue(asked, any === 'some', false);
}

/** By whether there is a case under any reading, and under the chosen ones. */
function isTrue({ ask, isAbsence }: Asked, any: boolean, chosen: boolean): Truth['is'] {
  if (!isAbsence) return chosen ? 'something' : any ? 'elsewhere' : 'nothing';
  if (!any) return 'something';
  return chosen || ask.kind === 'met' ? 'nothing' : 'elsewhere';
}

function sayOf({ ask, paths, isAbsence }: Asked, findings: readonly Finding[]): Truth['is'] | 'undecided' {
  const [own, other] = paths;
  const kind = findingOf[ask.kind];
  const isOne = (finding: Finding): boolean =>
    (finding.kind === kind || (kind === 'unreachable' && finding.kind === 'onlyUnderReading')) &&
    finding.written === null &&
    finding.about.path === own &&
    (isAbsence || ask.kind === 'gap' || finding.others[0]?.path === other);
  // Of what is never asked no part is, and that is not said again.
  const around = new Set([own.slice(0, own.lastIndexOf('.')), ...clausesOf(ask).map(({ name }) => name)]);
  const isAround = ({ kind: found, about }: Finding): boolean =>
    isAbsence && (found === 'unreachable' || found === 'onlyUnderReading') && around.has(about.path);
  const finding = findings.find(isOne) ?? findings.find(isAround);
  if (finding === undefined) return 'nothing';
  if (finding.doubt !== null) return 'undecided';
  const isElsewhere = finding.kind === 'onlyUnderReading' || Object.keys(finding.readings).length > 0;
  return isElsewhere ? 'elsewhere' : 'something';
}

/** Prints a table by policy and kind; false where something was missed, or a false alarm was raised. */
export async function fuzzSeeded(each: number, seed: number, limits: Limits): Promise<boolean> {
  const [own, other] = [await loadZ3(), await loadManyQuestions()];
  if (own === null) return false;
  const total = noTally();
  const wrong: Wrong[] = [];
  console.log(
    `\n${'policy'.padEnd(26)}${'kind'.padEnd(15)}${Object.keys(total)
      .map((name) => name.padStart(10))
      .join('')}`,
  );
  for (const policy of seededPolicies) {
    const seeded = await seedPolicy(policy, { each, seed, limits, solvers: { own, other } });
    wrong.push(...seeded.wrong);
    for (const [kind, tally] of seeded.tallies) {
      console.log(rowText(policy.id, kind, tally));
      for (const name of Object.keys(total) as (keyof Tally)[]) total[name] += tally[name];
    }
  }
  await own.close();
  await other.close();
  console.log(rowText('all', '', total));
  for (const one of wrong.slice(0, 20)) console.error(JSON.stringify(one));
  return wrong.length === 0 && total.undecided * 50 < total.byCells + total.bySolver;
}

const rowText = (policy: string, kind: string, tally: Tally): string =>
  policy.padEnd(26) +
  kind.padEnd(15) +
  Object.values(tally)
    .map((figure: number) => String(figure).padStart(10))
    .join('');
