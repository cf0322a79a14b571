/** All small mistakes that are tried on a policy. */
import type { ProgramIndex } from '../../total/program-index.ts';
import { sitesOf } from '../program/sites.ts';
import { bounds } from './bounds.ts';
import { conditions } from './conditions.ts';
import { clauses, exceptions, order, rules } from './drops.ts';
import { inclusive } from './inclusive.ts';
import { logic } from './logic.ts';
import type { Family, Mutant } from './mutant.ts';
import { negations } from './negations.ts';
import { outcomes } from './outcomes.ts';
import { windows } from './windows.ts';

const families: readonly Family[] = [
  bounds,
  inclusive,
  conditions,
  exceptions,
  rules,
  clauses,
  order,
  logic,
  negations,
  outcomes,
  windows,
];

/** In the order of the families; what stands together in the policy is brought together where it is shown. */
export function mutantsOf(index: ProgramIndex): readonly Mutant[] {
  const sites = sitesOf(index.program);
  return families.flatMap((family) => family(index, sites));
}
