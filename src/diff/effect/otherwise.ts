/**
 * Whether the days of a fact move on with the cycle is not always sure. What a clause comes to is then found both ways, and
 * where that is not the same, both are told.
 */
import type { Otherwise } from '../report.ts';
import { askedBehind } from './behind.ts';
import { effectOf, type Proved } from './effects.ts';
import type { DiffScene } from './scene.ts';

/** `turned` is the scene in which all days of which it is not sure are taken the other way; null where there are none. */
export function otherwiseOf(
  name: string,
  proved: Proved,
  scene: DiffScene,
  turned: DiffScene | null,
): Otherwise | null {
  const { fixed, unsure } = scene.aligned.alignment;
  const facts = askedBehind(name, new Set(unsure), scene);
  if (turned === null || facts.length === 0) return null;
  const other = effectOf(name, turned);
  if (saidBy(other) === saidBy(proved)) return null;
  const { effect, order, witnesses, doubts } = other;
  return {
    ...{ effect, order, witnesses, doubts },
    fixed: facts.filter((fact) => !fixed.includes(fact)),
    moved: facts.filter((fact) => fixed.includes(fact)),
  };
}

/** The word that a reader is told: of what is different, also in which directions. */
const saidBy = ({ effect, witnesses }: Proved): string =>
  [effect, ...new Set(witnesses.map(({ direction }) => direction))].join(' ');
