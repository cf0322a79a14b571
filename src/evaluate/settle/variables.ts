/** What a split can turn on: an input with its parts, a member of a set, or whether a list holds more. */
import type { Assumption, Evaluation } from '../decide/evaluation.ts';
import { memberInput } from '../known/known.ts';
import { valueText } from '../../total/value-text.ts';
import { exactText } from '../../base/exact.ts';
import type { Cut } from '../possible/source.ts';
import { cellsOf, openMembers, withMember } from './cells.ts';

export interface Variable {
  readonly id: string;
  readonly input: string;
  /** Set when it is about one member of a set. */
  readonly member: string | null;
  readonly count: number;
  /** Lists of which must be assumed that they hold one more record: what is assumed of one is not so of many. */
  readonly lists: readonly string[];
  /** What one of its parts assumes, beside what is assumed already. */
  readonly assume: (part: number, assumed: ReadonlyMap<string, Assumption>) => Assumption;
}

/** Whether something may be assumed of it: not of a record that stands for any number of them. */
export const canBeSplit = ({ lists }: Variable, assumed: ReadonlyMap<string, Assumption>): boolean =>
  lists.every((list) => {
    const known = assumed.get(list);
    return known?.kind === 'list' && known.more === 'one';
  });

/** Cuts by input, each once. */
export class CutSet {
  private readonly cuts = new Map<string, Map<string, Cut>>();
  private count = 0;

  /** Whether the cut is new. */
  add(input: string, cut: Cut): void {
    const known = this.cuts.get(input) ?? new Map<string, Cut>();
    this.cuts.set(input, known);
    const key = cutText(cut);
    if (known.has(key) || known.size >= CUT_LIMIT) return;
    known.set(key, cut);
    this.count += 1;
  }

  of(input: string): readonly Cut[] {
    return [...(this.cuts.get(input)?.values() ?? [])];
  }

  get size(): number {
    return this.count;
  }
}

const CUT_LIMIT = 120;

function cutText(cut: Cut): string {
  switch (cut.kind) {
    case 'figure':
      return exactText(cut.at);
    case 'day':
      return cut.at;
    case 'value':
      return `${cut.value.kind} ${valueText(cut.value)}`;
    case 'months':
      return 'months';
  }
}

/** The variables of some inputs, in their order. */
export function variablesOf(
  inputs: Iterable<string>,
  cuts: CutSet,
  evaluation: Evaluation,
): readonly Variable[] {
  return [...inputs].flatMap((input) => variablesOfInput(input, cuts, evaluation));
}

function variablesOfInput(input: string, cuts: CutSet, evaluation: Evaluation): readonly Variable[] {
  const open = evaluation.inputs.get(input);
  if (open === undefined) return [];
  if (open.kind === 'list') return [listVariable(input, open.lists)];
  const own = cuts.of(input);
  const cells = cellsOf(open.pieces, own);
  const parts = cells.map((pieces): Assumption => ({ kind: 'values', pieces }));
  const whole: Variable = {
    id: input,
    input,
    member: null,
    lists: open.lists,
    count: parts.length,
    assume: (part) => parts[part] ?? { kind: 'values', pieces: [] },
  };
  const members = openMembers(open.pieces, own).map((member): Variable => ({
    id: memberInput(input, member),
    input,
    member,
    lists: open.lists,
    count: 2,
    assume: (part, assumed) => {
      const known = assumed.get(input);
      const pieces = known?.kind === 'values' ? known.pieces : open.pieces;
      return { kind: 'values', pieces: withMember(pieces, member, part === 0) };
    },
  }));
  return [...(cells.length > 1 ? [whole] : []), ...members];
}

const listParts = ['none', 'one', 'some'] as const;

const listVariable = (input: string, lists: readonly string[]): Variable => ({
  id: input,
  lists,
  input,
  member: null,
  count: listParts.length,
  assume: (part) => ({ kind: 'list', more: listParts[part] ?? 'some' }),
});
