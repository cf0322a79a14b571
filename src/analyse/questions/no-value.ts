/** A parameter that is read and has no value on some days that the policy governs. */
import { addDays } from '../../base/calendar.ts';
import type { Interval, Parameter } from '../../ir/ir.ts';
import { expressionsOf, nodesOf } from '../../total/expressions.ts';
import type { Question } from '../question.ts';

export const noValues: Question = function* ({ index, isOwn }) {
  const { program } = index;
  const { governs } = program;
  if (governs === null) return;
  const read = new Set(
    [...nodesOf(program.clauses.flatMap(expressionsOf))].flatMap((node) =>
      node.kind === 'parameter' ? [node.name] : [],
    ),
  );
  for (const parameter of program.parameters) {
    const about = {
      kind: 'parameter',
      path: parameter.name,
      cites: citesOf(parameter),
      origin: null,
    } as const;
    if (!read.has(parameter.name) || !isOwn(about)) continue;
    for (const { from, to } of uncovered(parameter, governs))
      yield {
        about,
        others: [],
        detail: { kind: 'noValue', from, to },
        shown: { by: 'text' },
        written: null,
      };
  }
};

const citesOf = ({ values }: Parameter): readonly string[] => [
  ...new Set(values.flatMap(({ cites }) => cites)),
];

/** The days of an interval on which no value holds, as periods. An end that is open leaves nothing to say there. */
function uncovered(
  { values }: Parameter,
  governs: Interval,
): readonly { readonly from: string; readonly to: string }[] {
  const found: { from: string; to: string }[] = [];
  const periods = values
    .map(({ period }) => period)
    .toSorted((left, right) => ((left.from ?? '') < (right.from ?? '') ? -1 : 1));
  let next: string | null = governs.from ?? periods[0]?.from ?? null;
  const last = governs.to ?? null;
  for (const { from, to } of periods) {
    if (next === null) return found;
    if (from !== null && from > next && (last === null || next <= last))
      found.push({ from: next, to: earlier(dayBefore(from), last) });
    if (to === null) return found;
    const after = addDays(to, 1);
    if (after !== null && after > next) next = after;
  }
  if (next !== null && last !== null && next <= last) found.push({ from: next, to: last });
  return found;
}

const dayBefore = (day: string): string => addDays(day, -1) ?? day;

const earlier = (day: string, other: string | null): string => (other !== null && other < day ? other : day);
