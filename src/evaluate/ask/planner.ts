/**
 * Which question comes next. A way of asking is a decision tree over the questions; its cost is the number of questions
 * on the way to a leaf, weighted by how likely that leaf is.
 *
 * Few questions: the best tree, by dynamic programming over what can be left (Moret 1982, "Decision trees and
 * diagrams"): the best cost of a rest is one more than the least, over its questions, of the weighted best costs of
 * what their answers leave. Rests are shared diagrams, so that ways of asking that leave the same meet again.
 *
 * More questions: finding the best tree is NP-hard (Hyafil & Rivest 1976), so it looks one step ahead. Two questions
 * come into consideration: the one whose answer tells most about the outcome (mutual information, as decision trees are
 * grown), and the one that is likeliest to decide. Of these it takes the one after which fewer questions are to be
 * expected, if from then on the most telling one is asked: a rollout (Bertsekas, Tsitsiklis & Wu 1997). Golovin & Krause
 * 2011 ("Adaptive submodularity") say why greedy asking is never far off where answers only ever rule cases out; their
 * bound holds for another gain than this one, the measured distance to the best stands in bench/README.md.
 */
import {
  information,
  newChances,
  sum,
  type Branch,
  type Chances,
  type Told,
  type Weights,
} from './chances.ts';
import type { EndOutcome, Factor, Outlines, Rest } from './outline.ts';

/** What is asked at once: one input, or those that a test relates. */
export type Question = readonly string[];

/** What is left to find out, and what was asked without settling anything by itself. */
export interface State {
  readonly rest: Rest;
  readonly asked: ReadonlySet<string>;
}

export interface Planner {
  readonly isDecided: (state: State) => boolean;
  /** The questions that are open, in their order. */
  readonly questionsIn: (state: State) => readonly Question[];
  /** Null when nothing is left to ask. */
  readonly next: (state: State) => Next | null;
  /** The questions that still have to be asked on average when they are asked in this way; null: too many ways. */
  readonly expected: (state: State) => number | null;
  /** The factors that are settled once a question is answered. */
  readonly settledBy: (state: State, question: Question) => readonly Factor[];
  readonly after: (state: State, question: Question) => readonly (Branch & { readonly state: State })[];
  readonly chances: Chances;
}

export interface Next {
  readonly question: Question;
  readonly method: 'optimal' | 'lookahead';
}

export interface PlannerOptions {
  readonly outlines: Outlines;
  /** Everything that is planned lies below it. */
  readonly root: Rest;
  readonly weights: Weights;
  /** Which of two questions comes first when nothing else tells them apart. */
  readonly compare: (left: Question, right: Question) => number;
  /** Open questions up to which the best way is looked for; 12 unless it is given. */
  readonly bestUpTo?: number;
}

const BEST_UP_TO = 12;

/** What can be left on the way, beyond which the best way is not looked for, or an average not worked out. */
const STATE_LIMIT = 60_000;
const WALK_LIMIT = 4_000;

/** Figures that differ less are the same. */
const SAME = 1e-9;

export function newPlanner(options: PlannerOptions): Planner {
  const { outlines, compare } = options;
  const chances = newChances(outlines, options.weights, options.root);
  const basics = basicsOf(outlines, chances, compare);
  const { isDecided, questionsIn, after, settledBy } = basics;
  const best = bestWay(basics);
  const ahead = lookAhead(basics, chances);
  const bestUpTo = options.bestUpTo ?? BEST_UP_TO;
  const chosen = new Map<string, Next | null>();
  const next: Planner['next'] = (state) => {
    const key = keyOf(state);
    const known = chosen.get(key);
    if (known !== undefined) return known;
    const made = choose(state);
    chosen.set(key, made);
    return made;
  };
  const choose = (state: State): Next | null => {
    if (isDecided(state)) return null;
    const questions = questionsIn(state);
    const found = questions.length <= bestUpTo ? best(state) : null;
    if (found !== null && found.question !== null) return { question: found.question, method: 'optimal' };
    const question = ahead(state);
    return question === null ? null : { question, method: 'lookahead' };
  };
  const walked = new Map<string, number | null>();
  const expected: Planner['expected'] = (state) => {
    const key = keyOf(state);
    const known = walked.get(key);
    if (known !== undefined) return known;
    if (walked.size >= WALK_LIMIT) return null;
    walked.set(key, null);
    const move = next(state);
    let cost: number | null = move === null ? 0 : 1;
    if (move?.method === 'optimal') cost = best(state)?.cost ?? null;
    else if (move !== null)
      for (const branch of after(state, move.question)) {
        const more: number | null = expected(branch.state);
        cost = cost === null || more === null ? null : cost + branch.chance * more;
      }
    walked.set(key, cost);
    return cost;
  };
  return { isDecided, questionsIn, next, expected, settledBy, after, chances };
}

type Basics = Pick<Planner, 'isDecided' | 'questionsIn' | 'after' | 'settledBy'> & {
  readonly outlines: Outlines;
};

/** The same for states in which the same is left. */
const keyOf = ({ rest, asked }: State): string =>
  asked.size === 0 ? String(rest.id) : [rest.id, ...[...asked].sort()].join('\n');

/** The inputs of which it matters that they were asked: those that settle something only together with others. */
function tiedBy(outlines: Outlines): (rest: Rest) => ReadonlySet<string> {
  const found = new Map<number, ReadonlySet<string>>();
  return (rest) => {
    const known = found.get(rest.id);
    if (known !== undefined) return known;
    const made = new Set([
      ...outlines.openIn(rest).flatMap(({ inputs }) => (inputs.length > 1 ? inputs : [])),
      ...[...outlines.outcomesIn(rest).values()].flatMap(({ waits }) => waits),
    ]);
    found.set(rest.id, made);
    return made;
  };
}

function basicsOf(outlines: Outlines, chances: Chances, compare: PlannerOptions['compare']): Basics {
  const unasked = (inputs: readonly string[], asked: ReadonlySet<string>): readonly string[] =>
    inputs.filter((input) => !asked.has(input));
  const onlyOutcome = (rest: Rest): EndOutcome | null | 'several' => {
    const outcomes = outlines.outcomesIn(rest);
    if (outcomes.size > 1) return 'several';
    return [...outcomes.values()][0] ?? null;
  };
  const isDecided: Planner['isDecided'] = ({ rest, asked }) => {
    const only = onlyOutcome(rest);
    return only === null || (only !== 'several' && unasked(only.waits, asked).length === 0);
  };
  const questionsIn: Planner['questionsIn'] = ({ rest, asked }) => {
    const only = onlyOutcome(rest);
    const all =
      only === 'several'
        ? outlines.openIn(rest).map(({ inputs }) => unasked(inputs, asked))
        : unasked(only?.waits ?? [], asked).map((input) => [input]);
    const distinct = new Map(all.map((question) => [question.join('\n'), question]));
    distinct.delete('');
    return [...distinct.values()].sort(compare);
  };
  const settledBy: Planner['settledBy'] = ({ rest, asked }, question) =>
    outlines
      .openIn(rest)
      .filter(({ inputs }) => unasked(inputs, asked).every((input) => question.includes(input)));
  const tiedIn = tiedBy(outlines);
  const after: Planner['after'] = (state, question) => {
    const all = [...state.asked, ...question];
    return chances.after(state.rest, settledBy(state, question)).map(({ rest, chance }) => {
      const tied = tiedIn(rest);
      return { rest, chance, state: { rest, asked: new Set(all.filter((input) => tied.has(input))) } };
    });
  };
  return { outlines, isDecided, questionsIn, settledBy, after };
}

interface Best {
  /** Null: nothing to ask. */
  readonly question: Question | null;
  readonly cost: number;
}

/** The best way of asking from a state; null when too much can be left on the way. */
function bestWay({ isDecided, questionsIn, after }: Basics): (state: State) => Best | null {
  const found = new Map<string, Best>();
  let budget = 0;
  const search = (state: State): Best | null => {
    const key = keyOf(state);
    const known = found.get(key);
    if (known !== undefined) return known;
    if (isDecided(state)) return { question: null, cost: 0 };
    if (budget <= 0) return null;
    budget -= 1;
    let best: Best | null = null;
    for (const question of questionsIn(state)) {
      const cost = costOf(state, question, best?.cost ?? Number.POSITIVE_INFINITY);
      if (cost === null) return null;
      if (best === null || cost < best.cost - SAME) best = { question, cost };
      // Nothing is better than to be done after one question.
      if (best.cost <= 1 + SAME) break;
    }
    const made = best ?? { question: null, cost: 0 };
    found.set(key, made);
    return made;
  };
  /** Stops where it is no longer less than the best that was found. */
  const costOf = (state: State, question: Question, limit: number): number | null => {
    const branches = after(state, question);
    const open = branches.filter((branch) => !isDecided(branch.state));
    let cost = 1 + open.reduce((total, { chance }) => total + chance, 0);
    for (const branch of open) {
      if (cost >= limit - SAME) return cost;
      const own = search(branch.state);
      if (own === null) return null;
      cost += branch.chance * (own.cost - 1);
    }
    return cost;
  };
  return (state) => {
    budget = STATE_LIMIT;
    return search(state);
  };
}

interface Scored {
  readonly question: Question;
  /** What its answer tells about the outcome, and how likely it is to be decided then. */
  readonly gain: number;
  readonly done: number;
}

function scoresOf(state: State, { after, settledBy, questionsIn, outlines }: Basics, chances: Chances) {
  const before = chances.sharesOf(state.rest);
  const told = chances.told(state.rest);
  const toldBy = (question: Question): readonly Told[] => {
    const [only, ...more] = settledBy(state, question);
    const found = only === undefined || more.length > 0 ? undefined : told.get(only);
    return (
      found ?? after(state, question).map(({ rest, chance }) => ({ chance, shares: chances.sharesOf(rest) }))
    );
  };
  const isOne = outlines.outcomesIn(state.rest).size < 2;
  return questionsIn(state).map((question): Scored => {
    if (isOne) return { question, gain: 0, done: 0 };
    const answers = toldBy(question);
    const certain = answers.filter(({ shares }) => shares.filter((share) => share > 0).length === 1);
    return { question, gain: information(before, answers), done: sum(certain.map(({ chance }) => chance)) };
  });
}

/** The one with the most; the first of those with as much. */
function most(scores: readonly Scored[], of: 'gain' | 'done'): Question | null {
  let best: Scored | null = null;
  for (const score of scores) if (best === null || score[of] > best[of] * (1 + SAME)) best = score;
  return best?.question ?? null;
}

/**
 * The question that tells most, or the one that is likeliest to decide: whichever leaves fewer questions when from then
 * on the one that tells most is asked.
 */
function lookAhead(basics: Basics, chances: Chances): (state: State) => Question | null {
  const { after, isDecided } = basics;
  const known = new Map<string, number | null>();
  const left = (state: State): number | null => {
    if (isDecided(state)) return 0;
    const key = keyOf(state);
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= WALK_LIMIT) return null;
    known.set(key, null);
    const question = most(scoresOf(state, basics, chances), 'gain');
    const cost = question === null ? 0 : costOf(state, question);
    known.set(key, cost);
    return cost;
  };
  const costOf = (state: State, question: Question): number | null => {
    let cost = 1;
    for (const branch of after(state, question)) {
      const more = left(branch.state);
      if (more === null) return null;
      cost += branch.chance * more;
    }
    return cost;
  };
  return (state) => {
    const scores = scoresOf(state, basics, chances);
    const [telling, deciding] = [most(scores, 'gain'), most(scores, 'done')];
    if (telling === null || deciding === null || telling === deciding) return telling;
    const [first, second] = [costOf(state, telling), costOf(state, deciding)];
    return first !== null && second !== null && second < first - SAME ? deciding : telling;
  };
}
