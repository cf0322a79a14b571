/** Where a case of which some values are known leads in a diagram. */
import { answersOn } from '../../diagram/answer.ts';
import type { Input, Variable } from '../../diagram/model.ts';
import type { Diagram, Leaf } from '../../diagram/store.ts';
import type { BuiltinContext } from '../../builtins/builtins.ts';
import { BrokenInvariant } from '../../builtins/read.ts';
import { basesOf, type Values } from '../../witness/relate.ts';

export type AnswerOf = (variable: Variable) => number | null;

/** The answer of a case to each question; null where what it asks is not given. */
export function answersOf(values: Values, context: BuiltinContext): AnswerOf {
  const whole = withSets(values);
  const answers = answersOn({
    valueOf: (input) => whole.get(input) ?? { kind: 'absent' },
    decide: () => ({ kind: 'gap', causes: [] }),
    context,
  });
  return (variable) => {
    const { source } = variable.input;
    if (source.kind === 'whole') return null;
    const asked =
      source.kind === 'relation' || source.kind === 'member'
        ? basesOf([{ variable, place: 0 }])
        : [variable.input];
    if (source.kind === 'member' ? !values.has(variable.input) : asked.some((input) => !whole.has(input)))
      return null;
    try {
      return answers.childOf(variable);
    } catch (error) {
      // A value that lies in no cell, or that no test can take, answers nothing.
      if (error instanceof RangeError || error instanceof BrokenInvariant) return null;
      throw error;
    }
  };
}

/** A set of which the members are known one by one has those that are in it. */
function withSets(values: Values): Values {
  const sets = new Map<Input, string[]>();
  for (const [{ source }, value] of values) {
    if (source.kind !== 'member') continue;
    const members = sets.get(source.of) ?? [];
    sets.set(source.of, members);
    if (value.kind === 'boolean' && value.value) members.push(source.member);
  }
  return new Map([
    ...values,
    ...[...sets].map(([input, members]) => {
      const choice = input.type.kind === 'set' ? input.type.choice : '';
      return [input, { kind: 'set', choice, members }] as const;
    }),
  ]);
}

/** Null where the case does not say enough. */
export function leafOn<Value>(root: Diagram<Value>, answerOf: AnswerOf): Leaf<Value> | null {
  let node = root;
  while (node.kind === 'split') {
    const place = answerOf(node.variable);
    const next: Diagram<Value> | undefined = place === null ? undefined : node.children[place];
    if (next === undefined) return null;
    node = next;
  }
  return node;
}
