/**
 * `npm run fuzz [-- COUNT [SEED [PART…]]]`: random trees against the laws of the formatter, random programs with random facts
 * against their meaning on complete facts, by the evaluator and by diagrams, and small ones against every completion.
 * Prints how often each kind occurred, and fails where one never did. What it finds is kept as a case in
 * `test/agreement`, `test/diagram`, `test/engines` or `test/format`. Parts: dates, recourse, format, solver, analysis, calendars, seeded, javascript, proofs, diagrams,
 * agreement, exactness, lists, steps, editor, sql; all of them when none is named. `editor` by itself takes every word of every policy.
 */
import { checkDiff, noDiffCounts, type DiffDisagreement } from './support/diff-laws.ts';
import { checkAgreement, type Disagreement } from './support/agreement.ts';
import {
  expectedCounts,
  expectedOfAnswers,
  expectedWithoutLists,
  missingIn,
  printCounts,
  type Counters,
} from './support/agreement-counts.ts';
import { checkDiagrams, type DiagramCounts, type DiagramDisagreement } from './support/diagram-agreement.ts';
import { checkExactness, noExactness } from './support/exactness.ts';
import { formatFuzz } from './support/format-laws.ts';
import { checkOpenLists } from './support/open-lists.ts';
import { checkModule, noModuleCounts, type ModuleDisagreement } from './support/javascript-agreement.ts';
import {
  checkProofs,
  expectedInProofs,
  noProofCounts,
  type ProofDisagreement,
} from './support/proof-agreement.ts';
import { fuzzDates } from './support/random-dates.ts';
import { fuzzRecourse } from './support/recourse-laws.ts';
import { fuzzCalendars } from './support/small-calendars.ts';
import { fuzzAnalysis } from './support/second-opinion.ts';
import { fuzzSolver } from './support/solver-laws.ts';
import { fuzzSql } from './engines/fuzz-sql.ts';
import { fuzzEditor } from './lsp/support/fuzz-editor.ts';
import { fuzzSeeded } from './analyse/seeded.ts';
import { loadZ3 } from '../src/z3/z3.ts';
import { checkSteps } from './support/step-exactness.ts';

const count = Number(process.argv[2] ?? 20_000);
const seed = Number(process.argv[3] ?? 1);

const progress = (done: number, of: number): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${of}`);
};

function fuzzAgreement(): readonly Disagreement[] {
  const counters: Counters = new Map();
  const found: Disagreement[] = [];
  for (let each = seed; each < seed + count; each += 1) {
    const clauses = 3 + (each % 6);
    found.push(...checkAgreement(each, { clauses, depth: 1 + (each % 3), lists: each % 4 !== 0 }, counters));
    if (each % 100 === 0) progress(each - seed, count);
  }
  console.log(`\nprograms × facts: ${count}, disagreements: ${found.length}`);
  printCounts(counters);
  failWhereMissing(expectedCounts, counters);
  return found;
}

function failWhereMissing(expected: readonly string[], counters: Counters): void {
  const missing = missingIn(expected, counters);
  if (missing.length === 0) return;
  console.error(`never occurred: ${missing.join(', ')}`);
  process.exitCode = 1;
}

function fuzzExactness(): readonly Disagreement[] {
  const counts = noExactness();
  const met: Counters = new Map();
  const found: Disagreement[] = [];
  for (let each = seed; each < seed + count; each += 1) {
    found.push(...checkExactness(each, counts, met));
    if (each % 100 === 0) progress(each - seed, count);
  }
  console.log(`\nprograms × every completion: ${count}, not exact: ${found.length}`);
  for (const [name, times] of Object.entries(counts)) console.log(`  ${name.padEnd(40)} ${times}`);
  printCounts(met);
  failWhereMissing(expectedWithoutLists, met);
  const { inexact, undetermined, constrained } = counts;
  console.log(
    `  inexact of what is undetermined: ${((100 * inexact) / Math.max(1, undetermined)).toFixed(2)}%`,
  );
  if (undetermined === 0 || constrained === 0) {
    console.error('never undetermined, with and without an altijd that rules out a completion');
    process.exitCode = 1;
  }
  return found;
}

/** Of each ten programs one goes over the one list that is left open. */
function fuzzOpenLists(): readonly Disagreement[] {
  const counts = noExactness();
  const found: Disagreement[] = [];
  for (let each = seed; each < seed + count; each += 1) found.push(...(checkOpenLists(each, counts) ?? []));
  console.log(
    `\nprograms × every list of up to three records: ${counts.programs}, not exact: ${found.length}`,
  );
  for (const [name, times] of Object.entries(counts)) console.log(`  ${name.padEnd(40)} ${times}`);
  if (counts.undetermined === 0) {
    console.error('never undetermined over an open list');
    process.exitCode = 1;
  }
  return found;
}

function fuzzSteps(): readonly Disagreement[] {
  const counts = noExactness();
  const found: Disagreement[] = [];
  for (let each = seed; each < seed + count; each += 1) found.push(...checkSteps(each, counts));
  console.log(`\nsteps × every completion: ${counts.programs}, not exact: ${found.length}`);
  for (const [name, times] of Object.entries(counts)) console.log(`  ${name.padEnd(40)} ${times}`);
  return found;
}

/** COUNT pairs of a program and facts, at most fifty of each program: facts that are no case are not a pair. */
async function fuzzModules(): Promise<boolean> {
  const counts = noModuleCounts();
  const found: ModuleDisagreement[] = [];
  const cases = 50;
  let each = seed;
  for (; counts.pairs < count; each += 1) {
    const own = await checkModule(each, counts, cases);
    for (const one of own) console.error(JSON.stringify(one));
    found.push(...own);
    if (each % 20 === 0) progress(counts.pairs, count);
  }
  console.log(
    `\nmodules × facts: ${counts.pairs} of ${each - seed} programs, disagreements: ${found.length}`,
  );
  const { met, ...figures } = counts;
  for (const [name, times] of Object.entries(figures)) console.log(`  ${name.padEnd(40)} ${times}`);
  printCounts(met);
  failWhereMissing(expectedOfAnswers, met);
  return found.length === 0;
}

/** COUNT cases, at most twenty of each program. */
function fuzzProofs(): readonly ProofDisagreement[] {
  const counts = noProofCounts();
  const found: ProofDisagreement[] = [];
  for (let each = seed; counts.cases < count; each += 1) {
    const own = checkProofs(each, counts);
    for (const one of own) console.error(JSON.stringify(one));
    found.push(...own);
    if (each % 20 === 0) progress(counts.cases, count);
  }
  const { met, ...figures } = counts;
  console.log(`\nproofs × facts: ${counts.cases}, disagreements: ${found.length}`);
  for (const [name, times] of Object.entries(figures)) console.log(`  ${name.padEnd(40)} ${times}`);
  printCounts(met);
  failWhereMissing(expectedInProofs, met);
  return found;
}

function fuzzDiagrams(): readonly DiagramDisagreement[] {
  const counts: DiagramCounts = { compared: 0, tooLarge: 0, met: new Map() };
  const found: DiagramDisagreement[] = [];
  const programs = Math.ceil(count / 4);
  for (let each = seed; each < seed + programs; each += 1) {
    found.push(...checkDiagrams(each, true, counts));
    if (each % 100 === 0) progress(each - seed, programs);
  }
  console.log(
    `\ndiagrams × facts: ${counts.compared}, disagreements: ${found.length}, too large: ${counts.tooLarge}`,
  );
  printCounts(counts.met);
  failWhereMissing(expectedCounts, counts.met);
  return found;
}

async function fuzzFormat(): Promise<void> {
  const { runs, failures, missing } = await formatFuzz(Math.ceil(count / 4), seed);
  console.log(`\nrandom trees: ${runs}, laws broken: ${failures.length}`);
  for (const failure of failures.slice(0, 10)) console.error(JSON.stringify(failure));
  if (missing.length > 0) console.error(`never occurred: ${missing.join(', ')}`);
  if (failures.length > 0 || missing.length > 0) process.exitCode = 1;
}

function fuzzDiff(pairs: number, first: number): boolean {
  const counts = noDiffCounts();
  const found: DiffDisagreement[] = [];
  for (let each = first; each < first + pairs; each += 1) {
    found.push(...checkDiff(each, counts));
    if (each % 20 === 0) progress(each - first, pairs);
  }
  console.log(`\npairs of programs: ${counts.pairs}, effects that do not hold: ${found.length}`);
  console.log(
    `  cases ${counts.cases}, witnesses ${counts.witnesses}, not compared as they turn on too much ${counts.tooMany}`,
  );
  for (const [effect, times] of [...counts.compared, ...counts.attributed])
    console.log(`  ${effect.padEnd(40)} ${times}`);
  const missing = ['equivalent', 'stricter', 'looser', 'different'].filter(
    (one) => !counts.compared.has(one),
  );
  if (missing.length > 0) console.error(`never occurred: ${missing.join(', ')}`);
  for (const each of found.slice(0, 20)) console.error(JSON.stringify(each));
  return found.length === 0 && missing.length === 0;
}

const parts = process.argv.slice(4);
const isAsked = (part: string): boolean => parts.length === 0 || parts.includes(part);

if (isAsked('dates') && !fuzzDates(count * 50, seed)) process.exitCode = 1;
if (isAsked('recourse') && !fuzzRecourse(Math.ceil(count / 4), seed)) process.exitCode = 1;
if (isAsked('format')) await fuzzFormat();
if (isAsked('solver')) {
  const z3 = await loadZ3();
  if (z3 === null || !(await fuzzSolver(Math.ceil(count / 4), seed, z3))) process.exitCode = 1;
  await z3?.close();
}
if (isAsked('diff') && !fuzzDiff(Math.ceil(count / 2), seed)) process.exitCode = 1;
if (isAsked('javascript') && !(await fuzzModules())) process.exitCode = 1;
if (isAsked('proofs') && fuzzProofs().length > 0) process.exitCode = 1;
if (isAsked('sql') && !(await fuzzSql(count, seed))) process.exitCode = 1;
if (isAsked('analysis') && !(await fuzzAnalysis(Math.ceil(count / 4), seed))) process.exitCode = 1;
if (isAsked('calendars')) {
  const z3 = await loadZ3();
  if (z3 === null || !(await fuzzCalendars(Math.ceil(count / 4), seed, z3))) process.exitCode = 1;
  await z3?.close();
}
if (isAsked('seeded')) {
  // Of each of five kinds in each of six editions.
  const each = Math.ceil(count / 50 / 30);
  if (!(await fuzzSeeded(each, seed, { first: 20_000, last: 100_000 }))) process.exitCode = 1;
}
if (isAsked('editor') && !(await fuzzEditor(parts.length === 0 ? count : Infinity, seed)))
  process.exitCode = 1;
const disagreements = [
  ...(isAsked('diagrams') ? fuzzDiagrams() : []),
  ...(isAsked('agreement') ? fuzzAgreement() : []),
  ...(isAsked('exactness') ? fuzzExactness() : []),
  ...(isAsked('lists') ? fuzzOpenLists() : []),
  ...(isAsked('steps') ? fuzzSteps() : []),
];
for (const disagreement of disagreements.slice(0, 20)) console.error(JSON.stringify(disagreement));
if (disagreements.length > 0) process.exitCode = 1;
