/**
 * Two gaps are the same outcome, and need not be the same: the one may say that nothing is determined, and the other that what is
 * determined stands in a text that is not at hand.
 */
import type { Result } from '../../base/value.ts';
import { searchAlike, type Found } from '../../analyse/search.ts';
import { whereAlike } from '../../diagram/alike.ts';
import { newCompiler } from '../../diagram/compile.ts';
import type { Compiler } from '../../diagram/compiler.ts';
import { unlessTooLarge } from '../../diagram/diagrams.ts';
import { asResult, type OutcomeDiagram } from '../../diagram/outcome.ts';
import { TooLarge, type Diagram, type Store } from '../../diagram/store.ts';
import { leafWhere, type Where } from '../../diagram/where.ts';
import type { Clause } from '../../ir/ir.ts';
import { exceptionsOf, expressionsOf, nodesOf } from '../../total/expressions.ts';
import { closureOf, type ProgramIndex } from '../../total/program-index.ts';
import { besideOf, storeBeside } from './differs.ts';
import type { Side } from './pair.ts';
import { askedOfBoth, isOfText, play, sharedCase, type Played } from './replay.ts';
import type { DiffScene } from './scene.ts';

type Causes = Played['causes'];

/** Cases that are played back before no more of them are tried. */
const MOST_PLAYED = 8;

/** Whether some case is a gap in both editions, and in one of them for want of a text. */
export function isGapElsewhere(clause: Clause, scene: DiffScene): boolean {
  const { older, newer } = scene.pair;
  if (![older, newer].some(({ index }) => mayBeElsewhere(clause.name, index))) return false;
  let played = 0;
  const accepts = (found: Found): boolean => {
    played += 1;
    return played <= MOST_PLAYED && differInCause(found, clause, scene);
  };
  const isFoundIn = (comesTo: Comparing): boolean => {
    const whole = inBoth(clause, scene, (diagram) => diagram, comesTo);
    if (whole === null) return false;
    const alike = (count: number): Where | null =>
      inBoth(clause, scene, (diagram, compiler) => whereAlike(diagram, count, compiler), comesTo);
    return searchAlike(whole, alike, scene.search, new Map(), accepts)?.kind === 'found';
  };
  // Where one of them lacks a text and the other does not; where both lack one, and perhaps another.
  return isFoundIn((one, other) => one !== other) || isFoundIn(() => true);
}

/** Of two gaps, whether each is for want of a text too. */
type Comparing = (one: boolean, other: boolean) => boolean;

/** Another result than a gap, to tell by it what is a gap for want of a text. */
const MARK: Result = { kind: 'error', causes: [] };

/** Where both come to a gap, and it compares so whether they do for want of a text; null: nowhere, or too large. */
function inBoth(
  clause: Clause,
  scene: DiffScene,
  over: (diagram: OutcomeDiagram, compiler: Compiler) => OutcomeDiagram,
  compares: Comparing,
): Where | null {
  return unlessTooLarge(() => {
    const store = storeBeside(scene);
    const [before, after] = [scene.pair.older, scene.pair.newer].map((side) => {
      const plain = side.diagrams.clause(clause.name);
      if (plain === null) throw new TooLarge();
      const compiler = besideOf(side, store);
      const marked = markedIn(clause.name, side, store);
      return gapsOf(over(plain, compiler), over(marked, compiler), store);
    });
    if (before === undefined || after === undefined) return null;
    const where = store.pair(before, after, (one, other) =>
      leafWhere(store, one !== null && other !== null && compares(one, other)),
    );
    return scene.search.possible(where, store);
  });
}

/** The clause with those gaps as another result. */
function markedIn(
  name: string,
  { index, diagrams: { compiler, clause } }: Side,
  store: Store,
): OutcomeDiagram {
  const { inputs, testing } = compiler;
  const already = (own: string): OutcomeDiagram | null => (mayBeElsewhere(own, index) ? null : clause(own));
  const marking = newCompiler(index, store, inputs, testing.context, already, MARK);
  for (const own of closureOf([name], index)) marking.clause(own.name);
  return marking.clause(name);
}

/** Whether a gap is for want of a text too; null: it is no gap. */
const gapsOf = (plain: OutcomeDiagram, marked: OutcomeDiagram, store: Store): Diagram<boolean | null> =>
  store.pair(plain, marked, (one, other) => {
    const isGap = asResult(one).kind === 'gap';
    return isGap
      ? store.leaf<boolean | null>(`text ${asResult(other).kind}`, asResult(other).kind === MARK.kind)
      : store.leaf<boolean | null>('none', null);
  });

const mayBeElsewhere = (name: string, index: ProgramIndex): boolean =>
  closureOf([name], index).some(
    (clause) =>
      [...exceptionsOf(clause.exceptions)].some(
        ({ effect }) => effect.kind === 'undetermined' && effect.elsewhere !== null,
      ) || [...nodesOf(expressionsOf(clause))].some((node) => node.kind === 'gap' && node.elsewhere !== null),
  );

function differInCause(found: Found, clause: Clause, scene: DiffScene): boolean {
  const asked = askedOfBoth(sharedCase(found, clause, scene), clause, scene);
  const [older, newer] = asked?.map(play) ?? [];
  if (older == null || newer == null) return false;
  if (older.came.status !== 'gap' || newer.came.status !== 'gap') return false;
  const [one, other] = [without(older.causes, newer.causes), without(newer.causes, older.causes)];
  return isTextForOther(one, other) || isTextForOther(other, one);
}

/** What both lack is a gap in any case: it counts only what each lacks besides. */
const without = (causes: Causes, others: Causes): Causes => {
  const known = new Set(others.map(keyOf));
  return causes.filter((cause) => !known.has(keyOf(cause)));
};

const keyOf = ({ reason, details }: Causes[number]): string => JSON.stringify([reason, details]);

/** The one lacks a text, and the other something else. */
const isTextForOther = (one: Causes, other: Causes): boolean =>
  one.length > 0 && other.length > 0 && one.every(isOfText) && !other.some(isOfText);
