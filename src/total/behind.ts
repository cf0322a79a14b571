/** What an expression stands for elsewhere in a program. */
import type { Expression } from '../ir/ir.ts';
import type { ProgramIndex } from './program-index.ts';

/** What stands behind a judgement, a figure or a reading: its guard, the values that it has or may have. */
export function behindOf(
  node: Expression,
  { says, parameters, readings }: Pick<ProgramIndex, 'says' | 'parameters' | 'readings'>,
): readonly Expression[] {
  switch (node.kind) {
    case 'say':
      return [says.get(node.name)?.guard ?? []].flat();
    case 'parameter':
      return (parameters.get(node.name)?.values ?? []).map(({ value }) => value);
    case 'readingValue':
      return (readings.get(node.reading)?.alternatives ?? []).flatMap(({ values }) => values);
    default:
      return [];
  }
}
