/** Every example of every policy, a test each: what `pol test` runs. A policy is compiled once. */
import { describe, expect, test } from 'vitest';
import { unitsUnder } from '../../src/cli/workspace.ts';
import { compileUnit } from '../../src/compile.ts';
import { asExamplesSeeIt, runExample } from '../../src/evaluate/run-examples.ts';
import { root } from '../support/policies.ts';

for (const unit of await unitsUnder(root, ['policies'])) {
  const whole = unit.head.kind === 'policy' ? compileUnit(unit).program : null;
  if (whole === null || whole.examples.length === 0) continue;
  const program = asExamplesSeeIt(whole);
  describe(unit.id, () => {
    test.each(program.examples.map((example) => [example.title, example] as const))(
      '%s',
      (_title, example) => {
        const { failures, errors } = runExample(program, example);
        expect([failures, errors]).toEqual([[], []]);
      },
    );
  });
}
