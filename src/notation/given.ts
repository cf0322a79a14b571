/** The facts of a case as single things that are given, each with its place; and one case laid over another. */
import type { Subject } from '../ir/ir.ts';
import type { ProgramIndex } from '../total/program-index.ts';

export type Facts = Readonly<Record<string, unknown>>;
type Json = Record<string, unknown>;

/** One thing that is given. */
export interface Leaf {
  /** Records by subject and key, outermost first; none for what stands by itself. */
  readonly records: readonly { readonly subject: string; readonly key: string }[];
  readonly of:
    | { readonly kind: 'fact'; readonly subject: string; readonly fact: string; readonly year: number | null }
    | { readonly kind: 'say'; readonly name: string }
    | { readonly kind: 'done'; readonly step: string }
    /** A record of which nothing is given, or a list without records. */
    | { readonly kind: 'record' }
    | { readonly kind: 'none'; readonly subject: string };
  readonly value: unknown;
}

export const leafKey = ({ records, of }: Leaf): string => JSON.stringify([records, of]);

/** Everything that is given, owners before what belongs to them. */
export function leavesOf(facts: Facts, index: ProgramIndex): readonly Leaf[] {
  return Object.entries(facts).flatMap(([name, value]) => {
    if (name === 'oordelen' || name === 'stappen') return answers(name, value, []);
    const subject = index.subjects.get(name);
    if (subject === undefined) return [];
    return subject.owner === null
      ? ofRecord(subject, value as Json, [], index)
      : ofList(subject, value, [], index);
  });
}

type Records = Leaf['records'];

const answers = (group: 'oordelen' | 'stappen', value: unknown, records: Records): readonly Leaf[] =>
  Object.entries(value as Json).map(([name, answer]) => ({
    records,
    of: group === 'oordelen' ? { kind: 'say', name } : { kind: 'done', step: name },
    value: answer,
  }));

function ofList(subject: Subject, value: unknown, records: Records, index: ProgramIndex): readonly Leaf[] {
  const list = (value ?? []) as readonly Json[];
  if (list.length === 0) return [{ records, of: { kind: 'none', subject: subject.name }, value: [] }];
  return list.flatMap((record) => {
    const key = String(record[subject.key ?? 'id']);
    const own = [...records, { subject: subject.name, key }];
    const found = ofRecord(subject, record, own, index);
    const isNamed = found.some(({ records: inside }) => inside.length === own.length);
    return isNamed ? found : [{ records: own, of: { kind: 'record' as const }, value: null }, ...found];
  });
}

function ofRecord(subject: Subject, record: Json, records: Records, index: ProgramIndex): readonly Leaf[] {
  const facts: Leaf[] = [];
  const inner: Leaf[] = [];
  for (const [name, value] of Object.entries(record)) {
    const fact = index.facts.get(`${subject.name}.${name}`);
    const leaf = (year: number | null, own: unknown): Leaf => ({
      records,
      of: { kind: 'fact', subject: subject.name, fact: name, year },
      value: own,
    });
    if (name === 'oordelen' || name === 'stappen') inner.push(...answers(name, value, records));
    else if (fact?.isYearly === true)
      for (const [year, own] of Object.entries(value as Json)) facts.push(leaf(Number(year), own));
    else if (fact !== undefined) {
      if (name !== (subject.owner === null ? null : (subject.key ?? 'id'))) facts.push(leaf(null, value));
    } else {
      const under = index.subjects.get(name);
      if (under !== undefined) inner.push(...ofList(under, value, records, index));
    }
  }
  return [...facts, ...inner];
}

/** Facts with some things given otherwise, or besides. */
export function withLeaves(facts: Facts, leaves: readonly Leaf[], index: ProgramIndex): Facts {
  const root = structuredClone(facts) as Json;
  for (const leaf of leaves) {
    const holder = holderIn(root, leaf, index);
    switch (leaf.of.kind) {
      case 'fact': {
        const { fact, year } = leaf.of;
        if (year === null) holder[fact] = leaf.value;
        else within(holder, fact)[String(year)] = leaf.value;
        break;
      }
      case 'say':
        within(holder, 'oordelen')[leaf.of.name] = leaf.value;
        break;
      case 'done':
        within(holder, 'stappen')[leaf.of.step] = leaf.value;
        break;
      case 'none':
        holder[leaf.of.subject] = [];
        break;
      case 'record':
        break;
    }
  }
  return root;
}

function holderIn(root: Json, { records, of }: Leaf, index: ProgramIndex): Json {
  let holder = root;
  for (const { subject, key } of records) {
    const list = (holder[subject] ??= []) as Json[];
    const name = index.subjects.get(subject)?.key ?? 'id';
    const known = list.find((record) => record[name] === key);
    holder = known ?? {};
    if (known === undefined) {
      holder[name] = key;
      list.push(holder);
    }
  }
  const isOwn = of.kind === 'fact' && records.length === 0;
  return isOwn ? within(root, of.subject) : holder;
}

const within = (holder: Json, name: string): Json => (holder[name] ??= {}) as Json;

/** A set of which only some members are known becomes the set of those that are surely in it: examples write whole sets. */
export function withWholeSets(facts: Facts, index: ProgramIndex): Facts {
  const leaves = leavesOf(facts, index).flatMap((leaf): readonly Leaf[] => {
    if (leaf.of.kind !== 'fact' || !isPartialSet(leaf.value)) return [];
    const type = index.facts.get(`${leaf.of.subject}.${leaf.of.fact}`)?.type;
    if (type?.kind !== 'set') return [];
    const known = leaf.value as Readonly<Record<string, boolean | null>>;
    const members = (index.choices.get(type.choice)?.members ?? []).map(({ name }) => name);
    return [{ ...leaf, value: members.filter((name) => known[name] === true) }];
  });
  return leaves.length === 0 ? facts : withLeaves(facts, leaves, index);
}

const isPartialSet = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('absent' in value);
