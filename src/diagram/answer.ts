/** Where a case with complete facts leads in a diagram: what each variable finds there. */
import type { Result, Value } from '../base/value.ts';
import type { BuiltinContext } from '../builtins/builtins.ts';
import { failureKind } from '../total/frame.ts';
import type { Input, Variable, WholeSource } from './model.ts';
import { callTerm, valueOfTerm } from './term.ts';
import { childFor } from './variable.ts';

/** What a case knows by itself: facts, judgements, events, the reference date, alternatives of readings. */
export interface CaseValues {
  readonly valueOf: (input: Input) => Value;
  /** What quantifies over records, decided elsewhere. */
  readonly decide: (whole: WholeSource) => Result;
  readonly context: BuiltinContext;
}

export interface Answers {
  /** The child of a variable on the case. */
  readonly childOf: (variable: Variable) => number;
  /** The value of an input, also of one that is decided as a whole. */
  readonly valueOf: (input: Input) => Value;
}

export function answersOn(known: CaseValues): Answers {
  const resultOf = (input: Input): Result => {
    const { source } = input;
    switch (source.kind) {
      case 'member': {
        const set = known.valueOf(source.of);
        const isIn = set.kind === 'set' && set.members.includes(source.member);
        return { kind: 'value', value: { kind: 'boolean', value: isIn } };
      }
      case 'relation': {
        const value = valueOfTerm(callTerm(source.builtin, source.parts), valueIn, known.context);
        return value.kind === 'failure'
          ? { kind: failureKind(value.reason), causes: [] }
          : { kind: 'value', value };
      }
      case 'whole':
        return known.decide(source);
      default:
        return { kind: 'value', value: known.valueOf(input) };
    }
  };
  const valueIn = (input: Input): Value => {
    const result = resultOf(input);
    return result.kind === 'value' ? result.value : { kind: 'absent' };
  };
  return { childOf: (variable) => childFor(variable, resultOf(variable.input)), valueOf: valueIn };
}
