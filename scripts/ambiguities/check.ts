/** Whether every ambiguity has an end, and each end is there. */
import type { Program } from '../../src/ir/ir.ts';
import { exceptionsOf, expressionsOf, nodesOf } from '../../src/total/expressions.ts';
import { numberedIds, type End, type Entry, type Ids } from './entry.ts';

/** What is compared with: every revision of each policy, and every norm of the registers. */
export interface Known {
  /** By name and year: `asr.ggz 2025`. */
  readonly policies: ReadonlyMap<string, readonly Program[]>;
  readonly norms: ReadonlySet<string>;
}

/** What is wrong, one sentence each; none when all is well. */
export const problemsIn = (entries: readonly Entry[], ids: Ids, known: Known): readonly string[] => [
  ...missing(entries, ids),
  ...strange(entries, ids),
  ...doubled(entries),
  ...misplaced(entries),
  ...entries.flatMap((entry) => [...unknownNorms(entry, known), ...unfitting(entry, known)]),
];

/** A norm of which a remark was made may have its end in an entry that is about more. */
function missing(entries: readonly Entry[], ids: Ids): readonly string[] {
  const own = new Set(entries.map(({ id }) => id));
  const named = new Set(entries.flatMap(({ norms }) => norms));
  return [
    ...numberedIds(ids).filter((id) => !own.has(id)),
    ...ids.notes.filter((id) => !own.has(id) && !named.has(id)),
  ].map((id) => `${id}: has no end`);
}

function strange(entries: readonly Entry[], ids: Ids): readonly string[] {
  const given = new Set([...numberedIds(ids), ...ids.notes]);
  return entries.filter(({ id }) => !given.has(id)).map(({ id }) => `${id}: is no ambiguity that was found`);
}

/** What is about several policies has a line for each of them, and no more. */
function doubled(entries: readonly Entry[]): readonly string[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id, policy }) => {
    const key = `${id} ${policy}`;
    if (seen.has(key)) return [`${id}: stands twice for ${policy}`];
    seen.add(key);
    return [];
  });
}

function misplaced(entries: readonly Entry[]): readonly string[] {
  const after = entries.find(({ id }, index) => index > 0 && id < (entries[index - 1]?.id ?? ''));
  return after === undefined ? [] : [`${after.id}: the lines are not sorted by id`];
}

const unknownNorms = ({ id, norms }: Entry, known: Known): readonly string[] =>
  norms.filter((norm) => !known.norms.has(norm)).map((norm) => `${id}: there is no norm ${norm}`);

function unfitting({ id, end, policy, name }: Entry, { policies }: Known): readonly string[] {
  const revisions = policies.get(policy);
  if (revisions === undefined) return [`${id}: there is no policy ${policy}`];
  if (revisions.some((program) => fits(program, end, name))) return [];
  const isThere = revisions.some((program) => fits(program, 'note', name));
  return [
    isThere
      ? `${id}: '${name}' of ${policy} does not say it as a ${end}`
      : `${id}: ${policy} has no '${name}'`,
  ];
}

/** A name may be the end of a path, as in the policy. */
const isNamed =
  (name: string) =>
  (item: { readonly name: string }): boolean =>
    item.name === name || item.name.endsWith(`.${name}`);

function fits(program: Program, end: End, name: string): boolean {
  const isIt = isNamed(name);
  switch (end) {
    case 'reading':
      return program.readings.some(isIt);
    case 'judgement':
      return program.says.some(isIt);
    case 'gap':
      return withGap(program, isIt);
    case 'term':
      return program.notes.some((note) => (note.note === 'term' || note.note === 'remark') && isIt(note));
    case 'note':
      return [
        ...program.clauses,
        ...program.clauses.flatMap(({ exceptions }) => [...exceptionsOf(exceptions)]),
        ...program.says,
        ...program.readings,
        ...program.notes,
        ...program.changes,
        ...program.parameters,
        ...program.timelines,
        ...program.contacts,
        ...program.always,
        ...program.facts,
      ].some(isIt);
  }
}

/**
 * A clause that says that something is not determined, an exception that does, or a reading with such an alternative; a
 * text that is not at hand; or a clause of which an example expects that it comes to a gap.
 */
function withGap(program: Program, isIt: (item: { readonly name: string }) => boolean): boolean {
  const holdsGap = (expressions: Parameters<typeof nodesOf>[0]): boolean =>
    [...nodesOf(expressions)].some(({ kind }) => kind === 'gap');
  return (
    program.clauses.some(
      (clause) =>
        (isIt(clause) &&
          (holdsGap(expressionsOf(clause)) ||
            [...exceptionsOf(clause.exceptions)].some(({ effect }) => effect.kind === 'undetermined'))) ||
        [...exceptionsOf(clause.exceptions)].some(
          (exception) => isIt(exception) && exception.effect.kind === 'undetermined',
        ),
    ) ||
    program.readings.some(
      (reading) => isIt(reading) && reading.alternatives.some(({ values }) => holdsGap(values)),
    ) ||
    program.notes.some((note) => note.isAtHand === false && isIt(note)) ||
    program.examples.some((example) =>
      example.expected.some(
        (one) => isIt(one) && one.expected.kind === 'status' && one.expected.status === 'gap',
      ),
    )
  );
}
