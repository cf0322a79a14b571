/** What is needed, each with the values between which it matters. */
import { memberInput } from '../known/known.ts';
import type { Evaluation } from '../decide/evaluation.ts';
import { neededList } from '../answer/needed-list.ts';
import type { Possible } from '../result.ts';
import type { NeededInput } from '../settle/settled.ts';
import type { AnswerEntry, NeededInputEntry } from './needed-answer.ts';
import type { OpenDecision, OpenFactor } from './open-decision.ts';
import type { Rest } from './outline.ts';

/** In the order in which an answer lists them. */
export function neededInputs(
  needed: readonly NeededInput[],
  open: OpenDecision | null,
  evaluation: Evaluation,
): readonly NeededInputEntry[] {
  const byPath = new Map(
    needed.flatMap((one) => neededList([one], evaluation).map(({ path }) => [path, one] as const)),
  );
  return neededList(needed, evaluation).map((entry) => {
    const own = byPath.get(entry.path);
    const input = own === undefined ? undefined : evaluation.inputs.get(own.input);
    const asked = input === undefined ? undefined : (evaluation.inputs.get(input.lists[0] ?? '') ?? input);
    const isMember = own !== undefined && own.member !== null && asked === input;
    const type = isMember ? 'boolean' : (asked?.type?.kind ?? null);
    return {
      ...entry,
      type,
      effort: asked?.effort ?? null,
      answers: answersTo(own, type, open),
      relatesTo: own === undefined || open === null ? [] : relatedTo(own, open, evaluation),
    };
  });
}

const yesOrNo: readonly AnswerEntry[] = [{ values: [true] }, { values: [false] }];

function answersTo(
  own: NeededInput | undefined,
  type: string | null,
  open: OpenDecision | null,
): readonly AnswerEntry[] {
  const factor = open?.factors.find((one) => own !== undefined && isOwn(one, own));
  if (open === null || factor === undefined) return type === 'boolean' ? yesOrNo : [];
  return alikeAnswers(factor, open.rest).map((places) => ({ values: valuesOf(factor, places) }));
}

function isOwn({ inputs, input: { source } }: OpenFactor, own: NeededInput): boolean {
  if (source.kind === 'relation' || source.kind === 'whole') return false;
  return inputs.length === 1 && inputs[0] === idOf(own);
}

const idOf = ({ input, member }: NeededInput): string =>
  member === null ? input : memberInput(input, member);

/** The values of some answers; ranges that meet are one. */
export function valuesOf({ answers }: OpenFactor, places: readonly number[]): readonly Possible[] {
  const values: Possible[] = [];
  for (const value of places.flatMap((place) => answers[place]?.values ?? [])) {
    const last = values.at(-1);
    const joined = last === undefined ? null : joinedRange(last, value);
    if (joined === null) values.push(value);
    else values.splice(-1, 1, joined);
  }
  return values;
}

type Range = Extract<Possible, { readonly fromIncluded: boolean }>;

const isRange = (value: Possible): value is Range =>
  typeof value === 'object' && !Array.isArray(value) && 'fromIncluded' in value;

function joinedRange(low: Possible, high: Possible): Range | null {
  if (!isRange(low) || !isRange(high)) return null;
  const isNext = low.to !== null && low.to === high.from && low.toIncluded !== high.fromIncluded;
  return isNext ? { ...low, to: high.to, toIncluded: high.toIncluded } : null;
}

/** The answers to a question, those together that nowhere make a difference. */
export function alikeAnswers(factor: OpenFactor, root: Rest): readonly (readonly number[])[] {
  const marks = factor.answers.map((): number[] => []);
  const seen = new Set<Rest>([root]);
  for (const rest of seen) {
    if (rest.kind === 'end') continue;
    if (rest.factor === factor) for (const [place, { id }] of rest.next.entries()) marks[place]?.push(id);
    for (const next of rest.next) seen.add(next);
  }
  const groups = new Map<string, number[]>();
  for (const [place, ids] of marks.entries()) {
    const key = ids.join();
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  return [...groups.values()];
}

/** The other inputs of the tests and the computed values in which an input occurs. */
function relatedTo({ input }: NeededInput, open: OpenDecision, evaluation: Evaluation): readonly string[] {
  const together = [
    ...open.factors.map(({ inputs }) => inputs),
    ...[...open.outlines.outcomesIn(open.rest).values()].map(({ waits }) => waits),
  ].filter((inputs) => inputs.includes(input));
  const others = new Set(together.flat().filter((other) => other !== input));
  return [...others].map((other) => evaluation.inputs.get(other)?.path ?? other).sort();
}
