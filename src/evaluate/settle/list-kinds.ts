/**
 * What a list that is not given whole can hold, as far as quantifiers can tell: its further records are of a few kinds,
 * by the parts into which their inputs are cut. Whether every or some record does something, and which value is the
 * highest, turns on which kinds occur; whether at least n do on how many of each occur, counted to n. So all such lists
 * together stand for every list there is, and the list is one variable with these as its parts. A count or a sum may tell
 * more of them apart: over those nothing is said here.
 */
import type { Expression } from '../../ir/ir.ts';
import { nodesOf } from '../../total/expressions.ts';
import type { Pending } from '../decide/everything.ts';
import type { Assumption, Decided, Evaluation } from '../decide/evaluation.ts';
import {
  decidedKey,
  FRESH_KEY,
  inputOfOther,
  listInput,
  recordId,
  type GivenInput,
  type Known,
  type KnownRecord,
} from '../known/known.ts';
import { pieceText } from '../possible/piece.ts';
import type { Assumptions } from './diagram.ts';
import type { Variable } from './variables.ts';

/** Kinds, and lists of them, that are still few enough. */
const KIND_LIMIT = 32;
const LIST_LIMIT = 512;

export interface ListKinds {
  /** In which the records that lists may hold have their values. */
  readonly base: Evaluation;
  /** The lists last, each with what it can hold. */
  readonly variables: readonly Variable[];
  /** What is decided of a record that a list may hold is decided of each kind. */
  readonly copies: Copies;
}

export interface Copies {
  readonly among: (pending: readonly Pending[]) => readonly Pending[];
  readonly isThere: (pending: Pending, assumed: Assumptions) => boolean;
}

export const noCopies: Copies = { among: (pending) => pending, isThere: () => true };

/** Null where it is too much, or nothing that these tell. */
export function listKinds(
  variables: readonly Variable[],
  base: Evaluation,
  expressions: readonly Expression[],
): ListKinds | null {
  const lists = variables.filter(({ input }) => base.inputs.get(input)?.kind === 'list');
  const made = lists.map((list) => kindsOf(list, variables, base, expressions));
  const kinds = made.filter((one) => one !== null);
  if (kinds.length === 0 || kinds.length < made.length) return null;
  const inLists = new Set(kinds.map(({ list }) => list));
  const outside = variables.filter(
    (own) => !inLists.has(own.input) && !own.lists.some((id) => inLists.has(id)),
  );
  return {
    base: withKinds(base, kinds),
    variables: [...outside, ...kinds.map(listVariable)],
    copies: copiesOf(kinds),
  };
}

/** The kinds of one list, as records: as many of each as can be told apart. */
interface Kinds {
  readonly list: string;
  readonly more: KnownRecord;
  readonly copies: readonly (readonly KnownRecord[])[];
  readonly given: ReadonlyMap<string, GivenInput>;
}

function kindsOf(
  { input: list, lists }: Variable,
  variables: readonly Variable[],
  base: Evaluation,
  expressions: readonly Expression[],
): Kinds | null {
  const more = freshIn(list, base.known);
  const count = more === null ? null : countedTo(more.subject, expressions);
  const within = variables.filter((own) => own.lists.includes(list));
  if (more === null || count === null || lists.length > 0) return null;
  if (within.some((own) => own.lists.length > 1 || base.inputs.get(own.input)?.kind === 'list')) return null;
  const kinds = combined(within);
  if (kinds === null || (count + 1) ** kinds.length > LIST_LIMIT) return null;
  const copies = kinds.map((_, kind) =>
    Array.from({ length: count }, (_place, copy) => copyOf(more, `${FRESH_KEY}${kind}.${copy}`)),
  );
  const given = new Map<string, GivenInput>();
  for (const [place, kind] of kinds.entries())
    for (const copy of copies[place] ?? [])
      for (const [input, assumed] of kind)
        if (assumed.kind === 'values')
          given.set(inputOfOther(input, more, copy), {
            path: base.inputs.get(input)?.path ?? '',
            pieces: assumed.pieces,
            wrong: null,
          });
  return { list, more, copies, given };
}

function freshIn(list: string, known: Known): KnownRecord | null {
  const waiting = new Set(known.records.values());
  for (const record of waiting)
    for (const [subject, { records, more }] of record.lists) {
      if (more !== null && listInput(record, subject) === list) return more;
      for (const own of records) waiting.add(own);
    }
  return null;
}

/** Up to how many alike records make a difference; null: any number may. */
function countedTo(subject: string, expressions: readonly Expression[]): number | null {
  let most = 1;
  for (const node of nodesOf(expressions)) {
    if (node.kind !== 'quantify' || node.over.kind !== 'subject' || node.over.subject !== subject) continue;
    if (node.quantifier === 'count' || node.quantifier === 'sum') return null;
    most = Math.max(most, node.atLeast ?? 1);
  }
  return most;
}

/** Every way in which the parts of some variables go together; null: too many. */
function combined(variables: readonly Variable[]): readonly Assumptions[] | null {
  let kinds: readonly Assumptions[] = [new Map()];
  for (const { input, count, assume } of variables) {
    const next = new Map<string, Assumptions>();
    for (const kind of kinds)
      for (let part = 0; part < count; part += 1) {
        const more = new Map([...kind, [input, assume(part, kind)]]);
        next.set(kindText(more), more);
      }
    kinds = [...next.values()];
    if (kinds.length > KIND_LIMIT) return null;
  }
  return kinds;
}

const kindText = (kind: Assumptions): string =>
  [...kind].map(([input, assumed]) => `${input} ${assumptionText(assumed)}`).join('\n');

/** The same text for the same that is assumed. */
export function assumptionText(assumed: Assumption): string {
  switch (assumed.kind) {
    case 'values':
      return assumed.pieces.map(pieceText).join(' | ');
    case 'list':
      return assumed.more;
    case 'records':
      return assumed.records.map(({ id }) => id).join(' | ');
  }
}

const copyOf = (more: KnownRecord, key: string): KnownRecord => ({
  ...more,
  key,
  id: recordId(more.owner, more.subject, key),
});

/** Of each kind none, or one, up to as many as can be told apart. */
function listVariable({ list, copies }: Kinds): Variable {
  let all: readonly (readonly KnownRecord[])[] = [[]];
  for (const alike of copies)
    all = all.flatMap((records) =>
      Array.from({ length: alike.length + 1 }, (_, count) => [...records, ...alike.slice(0, count)]),
    );
  const parts = all.map((records): Assumption => ({ kind: 'records', records }));
  return {
    id: list,
    input: list,
    member: null,
    lists: [],
    count: parts.length,
    assume: (part) => parts[part] ?? { kind: 'records', records: [] },
  };
}

/** What was decided of the record that stands for all stands for each. */
function withKinds(base: Evaluation, kinds: readonly Kinds[]): Evaluation {
  const given = new Map(base.known.given);
  const decided = new Map<string, Decided>(base.decided);
  for (const { more, copies, given: own } of kinds) {
    for (const [input, what] of own) given.set(input, what);
    for (const { name, per } of base.index.program.clauses) {
      const before = per === more.subject ? base.decided.get(decidedKey(name, more)) : undefined;
      if (before !== undefined) for (const copy of copies.flat()) decided.set(decidedKey(name, copy), before);
    }
  }
  return { ...base, known: { ...base.known, given }, decided, inputs: new Map(base.inputs) };
}

function copiesOf(kinds: readonly Kinds[]): Copies {
  const byRecord = new Map(kinds.map((own) => [own.more, own]));
  const listOf = new Map(
    kinds.flatMap(({ list, copies }) => copies.flat().map((copy) => [copy, list] as const)),
  );
  const among = (pending: readonly Pending[]): readonly Pending[] =>
    pending.flatMap((one) => {
      const own = one.record === null ? undefined : byRecord.get(one.record);
      return own === undefined
        ? [one]
        : [one, ...own.copies.flat().map((copy) => forCopy(one, copy, own.list))];
    });
  const isThere = ({ record }: Pending, assumed: Assumptions): boolean => {
    const list = record === null ? undefined : listOf.get(record);
    const held = list === undefined ? undefined : assumed.get(list);
    return (
      record === null || list === undefined || (held?.kind === 'records' && held.records.includes(record))
    );
  };
  return { among, isThere };
}

/** It turns on the list too: it is there only when the list holds it. */
function forCopy({ clause, before }: Pending, record: KnownRecord, list: string): Pending {
  const trail = { ...before.trail, met: new Set([...before.trail.met, list]) };
  return { clause, record, key: decidedKey(clause.name, record), before: { ...before, trail } };
}
