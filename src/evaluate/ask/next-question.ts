/** The next question of one decision, with what its answers would leave. */
import type { Frame } from '../decide/evaluation.ts';
import type { Show } from '../answer/possible-json.ts';
import type { Possible } from '../result.ts';
import { countedWeights, equalWeights } from './chances.ts';
import type { Lead, NeededInputEntry, NextQuestion } from './needed-answer.ts';
import { alikeAnswers, valuesOf } from './needed-inputs.ts';
import type { OpenDecision } from './open-decision.ts';
import type { EndOutcome } from './outline.ts';
import { newPlanner, type Planner, type Question, type State } from './planner.ts';

export interface NextOptions {
  readonly needed: readonly NeededInputEntry[];
  /** Null: no diagram says what is open. */
  readonly open: OpenDecision | null;
  readonly show: Show;
  /** The kind of value that it has. */
  readonly type: string;
  /** Cases by which answers are weighed; null: all alike. */
  readonly frames: readonly Frame[] | null;
  readonly bestUpTo: number | undefined;
}

export function nextQuestion(options: NextOptions): NextQuestion | null {
  const { needed, open } = options;
  const [first] = needed;
  if (first === undefined) return null;
  const planned = open === null ? null : plannedQuestion(open, options);
  return planned ?? { paths: [first.path], method: 'order', expectedQuestions: null, leads: [] };
}

const nothingAsked: ReadonlySet<string> = new Set();

function plannedQuestion(open: OpenDecision, options: NextOptions): NextQuestion | null {
  const { needed } = options;
  const planner = plannerOf(open, options);
  const state: State = { rest: open.rest, asked: nothingAsked };
  const next = planner.next(state);
  if (next === null) return null;
  const paths = next.question.map(open.pathOf);
  if (!paths.every((path) => needed.some((one) => one.path === path))) return null;
  const inOrder = paths.sort((left, right) => placeIn(needed, left) - placeIn(needed, right));
  return {
    paths: inOrder,
    method: next.method,
    expectedQuestions: planner.expected(state),
    leads: leadsOf(planner, state, next.question, open, options),
  };
}

const placeIn = (needed: readonly NeededInputEntry[], path: string): number => {
  const place = needed.findIndex((one) => one.path === path);
  return place < 0 ? needed.length : place;
};

/** Plans by the weights that were asked for; what is as good comes in the order of what is needed. */
export function plannerOf(
  open: OpenDecision,
  { needed, frames, bestUpTo }: Pick<NextOptions, 'needed' | 'frames' | 'bestUpTo'>,
): Planner {
  const rankOf = (question: Question): number =>
    Math.max(...question.map((input) => placeIn(needed, open.pathOf(input))));
  const weights =
    frames === null
      ? equalWeights
      : countedWeights((factor) => frames.map((frame) => open.answerOn(factor, frame)));
  return newPlanner({
    outlines: open.outlines,
    root: open.rest,
    weights,
    compare: (left, right) => rankOf(left) - rankOf(right) || left.length - right.length,
    ...(bestUpTo === undefined ? {} : { bestUpTo }),
  });
}

function leadsOf(
  planner: Planner,
  state: State,
  question: Question,
  { outlines, factors, rest }: OpenDecision,
  { show, type }: NextOptions,
): readonly Lead[] {
  const settled = planner.settledBy(state, question);
  const factor = factors.find((one) => one === settled[0]);
  if (settled.length !== 1 || factor === undefined) return [];
  const { weights } = planner.chances;
  const leads = alikeAnswers(factor, rest).map((places) => {
    const left = outlines.given(state.rest, factor, places[0] ?? 0);
    const outcomes = outlines.outcomesIn(left);
    return {
      values: valuesOf(factor, places),
      // An answer that no case allows does not count.
      chance: outcomes.size === 0 ? 0 : chanceOf(places, weights(factor)),
      possible: [...outcomes.values()].map((outcome) => outcomeJson(outcome, show, type)),
    };
  });
  return leads.some(({ values }) => values.length === 0) ? [] : leads.filter(({ chance }) => chance > 0);
}

const chanceOf = (places: readonly number[], weights: readonly number[]): number =>
  places.reduce((total, place) => total + (weights[place] ?? 0), 0);

function outcomeJson({ result }: EndOutcome, show: Show, type: string): Possible {
  if (result === null) return { any: type };
  return result.kind === 'value' ? show(result.value) : { status: result.kind };
}
