/**
 * `npx tsx bench/needed.ts [PROVIDERS]`: how many questions it takes to decide in the order that `pol needed` proposes,
 * against other orders, on random providers; and how far the proposed order is from the best there is.
 */
import { readFileSync } from 'node:fs';
import { diagramsOf } from '../src/diagram/diagrams.ts';
import { newEvaluation, solve } from '../src/evaluate/case.ts';
import { equalWeights } from '../src/evaluate/ask/chances.ts';
import { neededInputs } from '../src/evaluate/ask/needed-inputs.ts';
import { plannerOf } from '../src/evaluate/ask/next-question.ts';
import { openDecision, type OpenDecision } from '../src/evaluate/ask/open-decision.ts';
import { newPlanner, type Planner, type Question, type State } from '../src/evaluate/ask/planner.ts';
import { frameOf } from '../src/evaluate/decide/clause.ts';
import { decideAll } from '../src/evaluate/decide/everything.ts';
import type { Evaluation, Frame } from '../src/evaluate/decide/evaluation.ts';
import { readFacts } from '../src/evaluate/facts/read-facts.ts';
import { decidedKey } from '../src/evaluate/known/known.ts';
import { closureOf } from '../src/total/program-index.ts';
import { readArtefact } from '../src/ir/artefact.ts';
import { nodesOf, expressionsOf } from '../src/total/expressions.ts';
import { indexOf, type ProgramIndex } from '../src/total/program-index.ts';
import { printTable } from './measure.ts';
import { randomProvider, seeded, type Random } from './random-provider.ts';

const SEED = 20250;
const providers = Number(process.argv[2] ?? 1000);

const read = readArtefact(readFileSync('compiled/asr/ggz/2025.json', 'utf8'));
if (!('program' in read)) throw new Error(read.problem.code);
const index = indexOf(read.program);

// ------------------------------------------------------------------------------------------ what is open

interface Opened {
  readonly name: string;
  readonly open: OpenDecision;
  readonly frame: Frame;
  readonly start: State;
  readonly compare: (left: Question, right: Question) => number;
  readonly plan: (frames: readonly Frame[] | null, bestUpTo: number) => Planner;
}

function opened(name: string, facts: unknown): Opened | null {
  const clause = index.clauses.get(name);
  if (clause === undefined || clause.per !== null) return null;
  const { known } = readFacts(index, facts, undefined, null);
  const solved = solve(index, known, new Map(), [name]);
  const settled = solved.settled.get(decidedKey(name, null));
  if (settled === undefined || settled.needed.length === 0) return null;
  const frame = frameOf(solved.evaluation, clause, null);
  const open = openDecision(diagramsOf(index), name, settled.always, frame);
  if (open === null) return null;
  const needed = neededInputs(settled.needed, open, solved.evaluation);
  const rankOf = (question: Question): number =>
    Math.max(...question.map((input) => needed.findIndex(({ path }) => path === open.pathOf(input))));
  return {
    name,
    open,
    frame,
    start: { rest: open.rest, asked: new Set() },
    compare: (left, right) => rankOf(left) - rankOf(right),
    plan: (frames, bestUpTo) => plannerOf(open, { needed, frames, bestUpTo }),
  };
}

const evaluationOn = (facts: unknown, names: readonly string[]): Evaluation => {
  const evaluation = newEvaluation(index, readFacts(index, facts, undefined, null).known, new Map());
  decideAll(evaluation, closureOf(names, index));
  return evaluation;
};

// ---------------------------------------------------------------------------------------- ways of asking

/** Gives the next question; a fixed order passes over what is no longer open. */
type Way = (state: State) => Question | null;

const inOrder =
  (planner: Planner, rankOf: (question: Question) => number): Way =>
  (state) => {
    if (planner.isDecided(state)) return null;
    const questions = planner.questionsIn(state).map((question) => ({ question, rank: rankOf(question) }));
    return questions.sort((left, right) => left.rank - right.rank)[0]?.question ?? null;
  };

const proposed =
  (planner: Planner): Way =>
  (state) =>
    planner.next(state)?.question ?? null;

/** Where the rules of the policy first read what a question asks. */
const bySource =
  ({ open }: Opened) =>
  (question: Question): number =>
    Math.min(...question.map((input) => open.factors.findIndex(({ inputs }) => inputs.includes(input))));

/** How often the whole policy reads each input, the most read first. */
function byReads(own: Opened): (question: Question) => number {
  const counts = readCounts(index);
  const source = bySource(own);
  const countOf = (input: string): number => counts.get(own.open.pathOf(input).replace(/\.\d{4}$/, '')) ?? 0;
  return (question) => -Math.max(...question.map(countOf)) + source(question) / 1000;
}

function readCounts({ program }: ProgramIndex): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const clause of program.clauses)
    for (const node of nodesOf(expressionsOf(clause))) {
      const name =
        node.kind === 'fact' ? `${node.subject}.${node.fact}` : node.kind === 'say' ? node.name : null;
      if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  return counts;
}

function byChance({ open }: Opened, random: Random): (question: Question) => number {
  const ranks = new Map(open.factors.flatMap(({ inputs }) => inputs).map((input) => [input, random()]));
  return (question) => Math.min(...question.map((input) => ranks.get(input) ?? 1));
}

/** The questions that a case takes. */
function questionsOn(frame: Frame, { open, start }: Opened, planner: Planner, way: Way): number {
  let state = start;
  let count = 0;
  for (let question = way(state); question !== null; question = way(state)) {
    count += 1;
    let { rest } = state;
    for (const factor of planner.settledBy(state, question)) {
      const answer = open.answerOn(factor, frame);
      if (answer === null) throw new Error(`no answer to ${question.map(open.pathOf).join()}`);
      rest = open.outlines.given(rest, factor, answer);
    }
    state = { rest, asked: new Set([...state.asked, ...question]) };
  }
  return count;
}

/** The questions to be expected where all answers are as likely. */
function expectedBy(way: Way, planner: Planner, start: State): number {
  const known = new Map<string, number>();
  const walk = (state: State): number => {
    const key = [state.rest.id, ...[...state.asked].sort()].join('\n');
    const found = known.get(key);
    if (found !== undefined) return found;
    const question = way(state);
    let cost = question === null ? 0 : 1;
    if (question !== null)
      for (const branch of planner.after(state, question)) cost += branch.chance * walk(branch.state);
    known.set(key, cost);
    return cost;
  };
  return walk(start);
}

// ------------------------------------------------------------------------------------------- measurements

const mean = (figures: readonly number[]): number =>
  figures.reduce((total, figure) => total + figure, 0) / figures.length;
const median = (figures: readonly number[]): number =>
  [...figures].sort((left, right) => left - right)[Math.floor(figures.length / 2)] ?? 0;

const GREEDY = 0;
const BEST = 12;
const RANDOM_ORDERS = 20;

function onProviders(): void {
  const names = ['contracttype', 'contractvoorwaarden', 'komt_in_aanmerking'];
  const random = seeded(SEED);
  const cases = Array.from({ length: providers }, () => evaluationOn(randomProvider(random), names));
  const other = seeded(SEED + 1);
  const portfolio = Array.from({ length: 500 }, () => evaluationOn(randomProvider(other), names));
  console.log(
    `\n## ${providers} random providers, nothing known at the start: mean (median) number of questions\n`,
  );
  const rows = [
    ['decision', 'open', 'proposed', 'weighed by 500 others', 'source order', 'most read first', 'random'],
  ];
  for (const name of names) {
    const own = opened(name, {});
    if (own === null) continue;
    const clause = own.frame.clause;
    const framesOf = (evaluations: readonly Evaluation[]): readonly Frame[] =>
      clause === null ? [] : evaluations.map((evaluation) => frameOf(evaluation, clause, null));
    const plain = own.plan(null, BEST);
    const weighed = own.plan(framesOf(portfolio), BEST);
    const shuffled = seeded(SEED + 2);
    const ways: readonly (readonly [Planner, () => Way])[] = [
      [plain, () => proposed(plain)],
      [weighed, () => proposed(weighed)],
      [plain, () => inOrder(plain, bySource(own))],
      [plain, () => inOrder(plain, byReads(own))],
      [plain, () => inOrder(plain, byChance(own, shuffled))],
    ];
    const frames = framesOf(cases);
    const cells = ways.map(([planner, wayOf]) => {
      const counts = frames.map((frame) => questionsOn(frame, own, planner, wayOf()));
      return `${mean(counts).toFixed(2)} (${median(counts)})`;
    });
    rows.push([name, String(plain.questionsIn(own.start).length), ...cells]);
  }
  printTable(rows);
}

interface Compared {
  readonly best: number;
  readonly greedy: number;
  readonly source: number;
  readonly reads: number;
  readonly random: number;
}

function compared(own: Opened, random: Random): Compared {
  const best = own.plan(null, BEST);
  const greedy = own.plan(null, GREEDY);
  const plain = newPlanner({
    outlines: own.open.outlines,
    root: own.open.rest,
    weights: equalWeights,
    compare: own.compare,
  });
  const by = (way: Way): number => expectedBy(way, plain, own.start);
  return {
    best: by(proposed(best)),
    greedy: by(proposed(greedy)),
    source: by(inOrder(plain, bySource(own))),
    reads: by(inOrder(plain, byReads(own))),
    random: mean(Array.from({ length: RANDOM_ORDERS }, () => by(inOrder(plain, byChance(own, random))))),
  };
}

function row(label: string, all: readonly Compared[]): readonly string[] {
  const over = (pick: (one: Compared) => number): string => {
    const ratios = all.map((one) => pick(one) / one.best);
    return `${mean(ratios).toFixed(3)} (${Math.max(...ratios).toFixed(2)})`;
  };
  const same = all.filter((one) => one.greedy <= one.best * (1 + 1e-9)).length;
  return [
    label,
    String(all.length),
    mean(all.map(({ best }) => best)).toFixed(2),
    over(({ greedy }) => greedy),
    `${same}`,
    over(({ source }) => source),
    over(({ reads }) => reads),
    over(({ random }) => random),
  ];
}

const isSmall = (own: Opened | null): own is Opened => {
  if (own === null) return false;
  const count = own.plan(null, GREEDY).questionsIn(own.start).length;
  return count >= 2 && count <= BEST;
};

function againstBest(): void {
  console.log('\n## Against the best way of asking, up to 12 open questions, all answers as likely\n');
  const random = seeded(SEED + 3);
  const clauses = [...index.clauses.keys()].map((name) => opened(name, {})).filter(isSmall);
  const partly: Opened[] = [];
  while (partly.length < 200) {
    const own = opened('komt_in_aanmerking', partlyKnown(random));
    if (isSmall(own)) partly.push(own);
  }
  printTable([
    [
      'what',
      'cases',
      'best: questions',
      'one step ahead: × best (most)',
      'as good',
      'source order: × best (most)',
      'most read: × best (most)',
      'random: × best (most)',
    ],
    [
      ...row(
        'each clause, nothing known',
        clauses.map((own) => compared(own, random)),
      ),
    ],
    [
      ...row(
        'komt_in_aanmerking, partly known',
        partly.map((own) => compared(own, random)),
      ),
    ],
  ]);
}

/** A provider that may still come into consideration, of which some facts are not known. */
function partlyKnown(random: Random): Record<string, unknown> {
  const facts = randomProvider(random);
  const hide = (values: Record<string, unknown>): void => {
    for (const name of Object.keys(values)) if (random() < 0.2) values[name] = null;
  };
  hide(facts.zorgaanbieder);
  hide(facts.oordelen);
  return facts;
}

onProviders();
againstBest();
