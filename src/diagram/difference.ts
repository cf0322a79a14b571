/** Where two diagrams of one store do not say the same. */
import { isNo, isYes } from '../total/results.ts';
import type { Compiler } from './compiler.ts';
import { sameOutcome } from './exceptions.ts';
import { allOfDiagrams } from './logic.ts';
import { asResult, type Outcome, type OutcomeDiagram } from './outcome.ts';
import type { Diagram } from './store.ts';

/** Yes where the outcomes differ. Of values that are not known that is a test like any other. */
export function differenceOf(
  left: OutcomeDiagram,
  right: OutcomeDiagram,
  compiler: Compiler,
): Diagram<boolean> {
  const { store } = compiler;
  if (left === right) return truth(false, compiler);
  return store.pair(left, right, (one, other) =>
    store.bind(sameOutcome(one, other, compiler), (same) => truth(!isYes(asResult(same)), compiler)),
  );
}

/** The same as far as every `altijd` lets cases lie there; what they say nothing of stays. */
export function whereAlwaysHolds(wanted: Diagram<boolean>, compiler: Compiler): Diagram<boolean> {
  const { store, index } = compiler;
  if (wanted.kind === 'leaf' && !wanted.value) return wanted;
  const conditions = index.program.always.map(({ condition }) =>
    compiler.compile(condition, { clause: null, per: null, bound: new Map() }),
  );
  return store.pair<boolean, Outcome, boolean>(
    wanted,
    allOfDiagrams(store, conditions),
    (isWanted, holds) => truth(isWanted && !isNo(asResult(holds)), compiler),
    (isWanted) => (isWanted ? null : truth(false, compiler)),
  );
}

const truth = (value: boolean, { store }: Compiler): Diagram<boolean> => store.leaf(`wanted ${value}`, value);
