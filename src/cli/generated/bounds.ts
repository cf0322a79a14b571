/** Whether facts break an `altijd`, asked of a module as a condition of its own. */
import type { Program, Requirement } from '../../ir/ir.ts';
import { entryIn, type LoadedModule } from './load-module.ts';

/** By names that no clause can have. */
export const boundsOf = ({ always }: Program): readonly Requirement[] =>
  always.map(({ name, condition, cites, label }) => ({
    ...{ kind: 'requirement', requirement: 'condition', force: 'hard' },
    ...{ name: `altijd ${name}`, label, cites, test: condition },
    ...{ per: null, exceptions: [], inForce: null, placedBy: null, restsOn: [] },
    origin: { file: '', line: 0 },
  }));

/** Surely, or in some case; no where that is not sure either. */
export function mayHold(name: string, outcome: unknown, facts: unknown, module: LoadedModule): boolean {
  if (outcome !== module.unsettled.undetermined) return outcome === true;
  const entry = entryIn(module.evaluate(facts, { decisions: [name] }), name);
  return (
    entry !== undefined &&
    entry.inexact === false &&
    isArray(entry.possible) &&
    entry.possible.includes('met')
  );
}

const isArray = (value: unknown): value is readonly unknown[] => Array.isArray(value);
