/** Whether the text of an edition is at hand as a whole, also where it amends one that is not. */
import type { Program } from '../ir/ir.ts';
import type { Io } from './io.ts';
import { loadQuietly } from './load-policy.ts';
import { policiesAround, policiesUpwards, type PolicyHead } from './policy-heads.ts';
import { isPath } from './revisions.ts';

/**
 * Follows what is amended as far as it is found among the policies around. What amends a revision that is not found is
 * not whole: that something is new there could not be said.
 */
export async function isWholeText(io: Io, asked: string, program: Program): Promise<boolean> {
  if (!program.isAtHand) return false;
  if (program.amends === null) return true;
  const heads = isPath(asked) ? await policiesAround(io.cwd, asked) : await policiesUpwards(io.cwd);
  return isWholeBelow(program, heads);
}

async function isWholeBelow(program: Program, heads: readonly PolicyHead[]): Promise<boolean> {
  const { amends, name, year } = program;
  if (!program.isAtHand || amends === null) return program.isAtHand;
  const head = heads.find(
    (one) => one.name === name && one.year === year && one.revision === amends.revision,
  );
  const [base] = head === undefined ? [] : await loadQuietly([await head.unit()]);
  return base !== undefined && base.revision < program.revision && isWholeBelow(base, heads);
}
