/** The entries of judgements and powers. */
import type { Say } from '../../ir/ir.ts';
import type { Decided } from '../decide/evaluation.ts';
import { withShare } from '../case.ts';
import { valueJson } from '../literal-json.ts';
import { isSingle } from '../possible/outcomes.ts';
import { sayInput, type KnownRecord } from '../known/known.ts';
import type { Keyed, SayEntry } from '../result.ts';
import { settle } from '../settle/settle.ts';
import type { Settled } from '../settle/settled.ts';
import { expressionTarget } from '../targets.ts';
import { keyed, type Answering } from './clause-entries.ts';
import { entryOf } from './entry.ts';

export function sayEntries(answering: Answering, says: readonly Say[]): Keyed<SayEntry> {
  const entries = says.flatMap((say) => {
    const value = keyed(answering.solved, say.per, (record) => sayEntry(answering, say, record));
    return value === null ? [] : [[say.name, value] as const];
  });
  return Object.fromEntries(entries);
}

function sayEntry({ solved }: Answering, say: Say, record: KnownRecord | null): SayEntry {
  const { evaluation, constraints, budget } = solved;
  const target = expressionTarget(
    { kind: 'say', name: say.name, binder: null },
    { name: say.name, cites: say.cites, record },
    evaluation.index,
  );
  const { outcomes, trail } = target.decide(evaluation);
  const plain: Settled = {
    outcomes,
    needed: [],
    isInexact: false,
    always: [],
    split: [],
    isImpossible: false,
  };
  const settled = isSingle(outcomes)
    ? plain
    : withShare(budget, (share) => settle(target, evaluation, constraints, share));
  const decided: Decided = {
    outcomes,
    first: null,
    last: null,
    parts: [],
    trail: { ...trail, says: new Set() },
  };
  const entry = entryOf({ decided, settled }, evaluation, {
    show: valueJson,
    label: say.label,
    cites: say.cites,
    inPrinciple: null,
    wouldDiffer: () => false,
    because: null,
  });
  const given = evaluation.known.given.get(sayInput(say.name, record))?.said ?? null;
  return { ...entry, by: say.by, weighs: say.weighs, given };
}
