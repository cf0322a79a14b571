/** Remarks that may hold and that speak of a norm that a result cites; texts that results rest on. */
import type { IsoDate } from '../../base/value.ts';
import type { Note, Program } from '../../ir/ir.ts';
import type { Case } from '../case.ts';
import { looseFrame } from '../decide/everything.ts';
import { canBeNo, canBeYes, canSpread } from '../possible/outcomes.ts';
import type { ElsewhereEntry, Entry, Keyed, NoteEntry, OutsideNote } from '../result.ts';

/** Every entry of some maps. */
export function allEntries(maps: readonly Keyed<Entry>[]): readonly Entry[] {
  return maps.flatMap((map) =>
    Object.values(map).flatMap((value) =>
      'status' in value && typeof value.status === 'string'
        ? [value as Entry]
        : Object.values(value as Readonly<Record<string, Entry>>),
    ),
  );
}

export function noteEntries(solved: Case, entries: readonly Entry[]): readonly NoteEntry[] {
  const cited = new Set(entries.flatMap(({ cites }) => cites));
  const { index } = solved.evaluation;
  const remarks = index.program.notes
    .filter(
      ({ note, cites }) => note === 'remark' && (cites.length === 0 || cites.some((id) => cited.has(id))),
    )
    .flatMap((note) => remarkOf(note, solved) ?? []);
  return [...outside(solved), ...remarks];
}

function remarkOf({ name, text, cites, guard }: Note, { evaluation }: Case): NoteEntry | null {
  const remark = { kind: 'remark', name, text, cites } as const;
  if (guard === null) return { ...remark, holds: 'yes' };
  const frame = looseFrame(evaluation, name, cites);
  const holds = frame.evaluate(guard, frame);
  if (!canBeYes(holds) && !canSpread(holds)) return null;
  const isSure = !canBeNo(holds) && !canSpread(holds) && holds.notApplicable === null;
  return { ...remark, holds: isSure ? 'yes' : 'perhaps' };
}

const outside = ({ evaluation }: Case): readonly NoteEntry[] =>
  outsideIn(evaluation.index.program, evaluation.known.referenceDate);

/** A reference date outside the period in which the policy may be asked is a remark, not a refusal. */
export function outsideIn({ consultable }: Program, date: IsoDate | null): readonly OutsideNote[] {
  if (date === null || consultable === null) return [];
  const { from, to } = consultable;
  const isOutside = (from !== null && date < from) || (to !== null && date > to);
  return isOutside ? [{ kind: 'referenceDateOutside', date, from, to }] : [];
}

export function elsewhereEntries({ evaluation }: Case, entries: readonly Entry[]): readonly ElsewhereEntry[] {
  const named = new Set(entries.flatMap(({ restsOn }) => restsOn.elsewhere));
  return evaluation.index.program.notes
    .filter(({ note, name }) => note === 'elsewhere' && named.has(name))
    .map(({ name, text, isAtHand, cites }) => ({ name, title: text, isAtHand: isAtHand === true, cites }));
}
