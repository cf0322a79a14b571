/**
 * Two gaps are the same outcome, and need not be the same: the one may say that nothing is determined, and the other that what is
 * determined stands in a text that is not at hand.
 */
import { searchAlike, type Found } from '../../analyse/search.ts';
import { whereAlike } from '../../diagram/alike.ts';
import { unlessTooLarge } from '../../diagram/diagrams.ts';
import type { OutcomeDiagram } from '../../diagram/outcome.ts';
import { leafWhere, type Where } from '../../diagram/where.ts';
import type { Clause } from '../../ir/ir.ts';
import { exceptionsOf, expressionsOf, nodesOf } from '../../total/expressions.ts';
import { closureOf, type ProgramIndex } from '../../total/program-index.ts';
import { besideOf, storeBeside } from './differs.ts';
import { askedOfBoth, isOfText, play, sharedCase, type Played } from './replay.ts';
import type { DiffScene } from './scene.ts';

type Causes = Played['causes'];

/** Cases that are played back before no more of them are tried. */
const MOST_PLAYED = 8;

/** Whether some case is a gap in both editions, and in one of them for want of a text. */
export function isGapElsewhere(clause: Clause, scene: DiffScene): boolean {
  const { older, newer } = scene.pair;
  if (![older, newer].some(({ index }) => mayBeElsewhere(clause.name, index))) return false;
  const diagrams = [older, newer].map((side) => side.diagrams.clause(clause.name));
  const whole = bothGap(diagrams, scene);
  if (whole === null) return false;
  const alike = (count: number): Where | null =>
    unlessTooLarge(() => {
      const store = storeBeside(scene);
      const made = diagrams.map((diagram, place) => {
        const side = place === 0 ? older : newer;
        return diagram === null ? null : whereAlike(diagram, count, besideOf(side, store));
      });
      return bothGap(made, scene);
    });
  let played = 0;
  const accepts = (found: Found): boolean => {
    played += 1;
    return played <= MOST_PLAYED && differInCause(found, clause, scene);
  };
  return searchAlike(whole, alike, scene.search, new Map(), accepts)?.kind === 'found';
}

const mayBeElsewhere = (name: string, index: ProgramIndex): boolean =>
  closureOf([name], index).some(
    (clause) =>
      [...exceptionsOf(clause.exceptions)].some(
        ({ effect }) => effect.kind === 'undetermined' && effect.elsewhere !== null,
      ) || [...nodesOf(expressionsOf(clause))].some((node) => node.kind === 'gap' && node.elsewhere !== null),
  );

function bothGap([before, after]: readonly (OutcomeDiagram | null)[], scene: DiffScene): Where | null {
  if (before == null || after == null) return null;
  const store = storeBeside(scene);
  return unlessTooLarge(() => {
    const where = store.pair(before, after, (one, other) =>
      leafWhere(
        store,
        [one, other].every((outcome) => outcome.kind === 'result' && outcome.result.kind === 'gap'),
      ),
    );
    return scene.search.possible(where, store);
  });
}

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
