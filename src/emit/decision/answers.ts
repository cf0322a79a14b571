/** What one can answer to a question, and where that leads: the thresholds of an input in a row are one question. */
import { present } from '../../base/invariant.ts';
import type { Input, Threshold } from '../../diagram/model.ts';
import type { Open } from '../../diagram/restrict.ts';

export type Answer =
  /** What the input is, as its variable calls it. */
  | { readonly kind: 'cell'; readonly cell: string }
  /** From a threshold on, or from the lowest value on; below a threshold, or up to the highest value. */
  | { readonly kind: 'span'; readonly low: Threshold | null; readonly high: Threshold | null };

export interface Way<Value> {
  readonly answers: readonly Answer[];
  readonly next: Open<Value>;
}

export type Ask<Value> = Extract<Open<Value>, { readonly kind: 'ask' }>;

/** The ways on from a question, in the order of their first answers; each leads elsewhere. */
export function waysFrom<Value>(node: Ask<Value>): readonly Way<Value>[] {
  const ways = new Map<Open<Value>, Answer[]>();
  for (const { answer, next } of answersOf(node)) {
    const before = ways.get(next);
    if (before === undefined) ways.set(next, [answer]);
    else addTo(before, answer);
  }
  return [...ways].map(([next, answers]) => ({ answers, next }));
}

interface Answered<Value> {
  readonly answer: Answer;
  readonly next: Open<Value>;
}

function answersOf<Value>(node: Ask<Value>): readonly Answered<Value>[] {
  const { variable, branches } = node;
  if (variable.kind === 'threshold') return spansOf(node, variable.input, null);
  const cells = branches.map(({ place, next }) => ({ cell: present(variable.cells[place]), next }));
  // Values before what it is instead of one.
  const isApart = ({ cell }: { readonly cell: string }): number => Number(cell !== 'value');
  return cells
    .toSorted((one, two) => isApart(one) - isApart(two))
    .flatMap(({ cell, next }): readonly Answered<Value>[] => {
      return cell === 'value' && hasPlaces(variable.input)
        ? spansOf(next, variable.input, null)
        : [{ answer: { kind: 'cell', cell }, next }];
    });
}

/** Whether its values lie in a row. */
const hasPlaces = ({ low }: Input): boolean => low !== null;

/** The spans between the thresholds of an input that follow each other, from the lowest up. */
function spansOf<Value>(
  start: Open<Value>,
  input: Input,
  from: Threshold | null,
): readonly Answered<Value>[] {
  const found: Answered<Value>[] = [];
  let [node, low] = [start, from];
  while (node.kind === 'ask' && node.variable.kind === 'threshold' && node.variable.input === input) {
    const high = node.variable;
    const [below, above] = node.branches;
    found.push({ answer: { kind: 'span', low, high }, next: present(below).next });
    [node, low] = [present(above).next, high];
  }
  return [...found, { answer: { kind: 'span', low, high: null }, next: node }];
}

/** Spans that touch are one. */
function addTo(answers: Answer[], answer: Answer): void {
  const last = answers.at(-1);
  if (last?.kind === 'span' && answer.kind === 'span' && last.high === answer.low && last.high !== null)
    answers[answers.length - 1] = { ...last, high: answer.high };
  else answers.push(answer);
}
