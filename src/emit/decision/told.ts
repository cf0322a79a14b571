/** What a decision comes to in each case, with the reasons for which the policy itself leaves it open there. */
import type { Clause, Exception, Expression } from '../../ir/ir.ts';
import { looseScope, scopeOf, type Compiler } from '../../diagram/compiler.ts';
import type { Diagrams } from '../../diagram/diagrams.ts';
import { allOfDiagrams } from '../../diagram/logic.ts';
import { asResult, keyOf, type Outcome } from '../../diagram/outcome.ts';
import { TooLarge, type Diagram } from '../../diagram/store.ts';
import { isNo, isYes } from '../../total/results.ts';

export interface Told {
  readonly outcome: Outcome;
  readonly reasons: readonly string[];
}

/** Null: too large. Reasons are an extra: where they would make it too large it is told without. */
export function toldOf(clause: Clause, { compiler, clause: diagramOf }: Diagrams): Diagram<Told> | null {
  const plain = diagramOf(clause.name);
  if (plain === null) return null;
  const bare = compiler.store.bind(plain, (outcome) => toldLeaf({ outcome, reasons: [] }, compiler));
  return unlessTooLarge(() => withReasons(bare, clause, compiler)) ?? bare;
}

/** The same, with null where an `altijd` says that no case lies; null where that would be too large. */
export function whereCasesLie(
  told: Diagram<Told>,
  always: readonly string[],
  compiler: Compiler,
): Diagram<Told | null> | null {
  const { store, index } = compiler;
  const nowhere = (): Diagram<Told | null> => store.leaf<Told | null>('told nowhere', null);
  return unlessTooLarge(() =>
    store.pair<Outcome, Told, Told | null>(
      allOfDiagrams(
        store,
        index.program.always
          .filter(({ name }) => always.includes(name))
          .map(({ condition }) => compiler.compile(condition, looseScope(null))),
      ),
      told,
      (holds, one) => (isNo(asResult(holds)) ? nowhere() : toldLeaf(one, compiler)),
      (holds) => (isNo(asResult(holds)) ? nowhere() : null),
    ),
  );
}

const toldLeaf = (told: Told, { store }: Compiler): Diagram<Told> =>
  store.leaf(`told ${JSON.stringify(told.reasons)} ${keyOf(told.outcome)}`, told);

interface WrittenGap {
  readonly reason: string;
  /** Null: always. */
  readonly condition: Expression | null;
}

/** The rules of a clause that write that it is left open, in order. */
function gapsOfRules(clause: Clause): readonly WrittenGap[] {
  const rules = clause.kind === 'decision' ? clause.rules : [];
  const others = rules.flatMap(({ isOtherwise, condition }) =>
    isOtherwise || condition === null ? [] : [call('not', [condition])],
  );
  return rules.flatMap(({ outcome, condition, isOtherwise }) => {
    if (outcome.kind !== 'gap') return [];
    const own = condition === null ? [] : [condition];
    const all = isOtherwise ? [...others, ...own] : own;
    return [{ reason: outcome.reason, condition: all.length === 0 ? null : call('and', all) }];
  });
}

const call = (builtin: 'and' | 'not', parts: readonly Expression[]): Expression => ({
  kind: 'call',
  builtin,
  arguments: parts,
});

/** One that another exception may withdraw says nothing for sure. */
const gapOfException = ({ effect, condition, exceptions }: Exception): readonly WrittenGap[] =>
  effect.kind === 'undetermined' && exceptions.length === 0 ? [{ reason: effect.reason, condition }] : [];

/** A gap gets the reason of each that applies where it is: of exceptions, or else of rules. */
function withReasons(bare: Diagram<Told>, clause: Clause, compiler: Compiler): Diagram<Told> {
  const { store } = compiler;
  const explain = (told: Told, gaps: readonly WrittenGap[]): Diagram<Told> => {
    const isUnexplained = asResult(told.outcome).kind === 'gap' && told.reasons.length === 0;
    const leaf = toldLeaf(told, compiler);
    return isUnexplained ? gaps.reduce((made, gap) => withReason(made, gap, clause, compiler), leaf) : leaf;
  };
  const byExceptions = store.bind(bare, (told) => explain(told, clause.exceptions.flatMap(gapOfException)));
  return store.bind(byExceptions, (told) => explain(told, gapsOfRules(clause)));
}

/** Of a gap. */
function withReason(
  made: Diagram<Told>,
  { reason, condition }: WrittenGap,
  clause: Clause,
  compiler: Compiler,
): Diagram<Told> {
  const { store } = compiler;
  const added = ({ outcome, reasons }: Told): Diagram<Told> =>
    toldLeaf({ outcome, reasons: [...new Set([...reasons, reason])] }, compiler);
  if (condition === null) return store.bind(made, added);
  return store.pair(made, compiler.compile(condition, scopeOf(clause)), (told, holds) =>
    isYes(asResult(holds)) ? added(told) : toldLeaf(told, compiler),
  );
}

function unlessTooLarge<Found>(make: () => Found): Found | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof TooLarge) return null;
    throw error;
  }
}
