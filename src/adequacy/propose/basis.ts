/** A `geval` that examples share, where that makes them shorter. */
import type { Example } from '../../ir/ir.ts';
import { leafKey, type Leaf } from '../../notation/given.ts';
import { givenBeside, type Basis } from '../../notation/example.ts';
import type { Printing } from '../../notation/expression.ts';

type Given = Pick<Example, 'facts' | 'referenceDate'>;

/** Below this it is easier to read what is given than to look it up. */
const WORTH_IT = 6;

/** The facts of one of the examples, or null: each stands better by itself. */
export function basisFor(examples: readonly Given[], name: string, printing: Printing): Basis | null {
  let best: { readonly basis: Basis; readonly saved: number } | null = null;
  for (const { facts } of examples) {
    const basis: Basis = { name, referenceDate: null, facts };
    const cost = givenBeside({ facts }, null, printing).length + 1;
    const saved = examples.reduce((sum, one) => sum + savedBy(basis, one, printing), -cost);
    if (saved >= WORTH_IT && saved > (best?.saved ?? 0)) best = { basis, saved };
  }
  return best?.basis ?? null;
}

/** Nothing where the basis says something that the example does not say otherwise. */
export function isOver(basis: Basis, example: Given, printing: Printing): boolean {
  const keys = new Set(givenBeside(example, null, printing).map(leafKey));
  return givenBeside(basis, null, printing).every((leaf: Leaf) => keys.has(leafKey(leaf)));
}

function savedBy(basis: Basis, example: Given, printing: Printing): number {
  if (!isOver(basis, example, printing)) return 0;
  const whole = givenBeside(example, null, printing).length;
  return Math.max(0, whole - givenBeside(example, basis, printing).length - 1);
}
