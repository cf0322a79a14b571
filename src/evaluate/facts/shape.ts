/** What may stand in the records of a subject: worked out once for a program, and asked for every record. */
import type { Fact, Say } from '../../ir/ir.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import { domainOfFact, domainOfSay, pathOfFact } from '../known/inputs.ts';
import { factInput, type KnownRecord } from '../known/known.ts';
import type { Piece } from '../possible/piece.ts';
import { answerKeys, stepKeys } from './reader.ts';

export interface SubjectShape {
  readonly facts: readonly FactShape[];
  /** Subjects of which the records belong to one of it. */
  readonly lists: readonly string[];
  /** All names that mean something in one. */
  readonly keys: ReadonlySet<string>;
}

export interface FactShape {
  readonly fact: Fact;
  /** Everything that it can be. */
  readonly domain: readonly Piece[];
  /** How it is known and spoken of in a record; `year` as it is written. */
  readonly in: (record: KnownRecord, year: string | null) => Named;
}

export interface Named {
  readonly id: string;
  readonly path: string;
}

const shapes = new WeakMap<ProgramIndex, Map<string, SubjectShape>>();

export function shapeOf(index: ProgramIndex, subject: string): SubjectShape {
  const known = keptIn(shapes, index);
  const found = known.get(subject);
  if (found !== undefined) return found;
  const made = madeShape(index, subject);
  known.set(subject, made);
  return made;
}

function madeShape(index: ProgramIndex, subject: string): SubjectShape {
  const { program } = index;
  const facts = program.facts.filter((fact) => fact.subject === subject);
  const lists = program.subjects.filter(({ owner }) => owner === subject).map(({ name }) => name);
  const own = index.subjects.get(subject);
  const inList = own?.owner === null ? [] : [own?.key ?? 'id', own?.owner ?? ''];
  return {
    facts: facts.map((fact) => ({ fact, domain: domainOfFact(fact, index), in: namedIn(fact) })),
    lists,
    keys: new Set([...facts.map(({ name }) => name), ...lists, ...inList, ...answerKeys, ...stepKeys]),
  };
}

/** Of the one record of a subject the names are the same in every case: a text that is made anew is dear to look up. */
function namedIn({ name }: Fact): FactShape['in'] {
  const ofRoot = new Map<string | null, Named>();
  const named = (record: KnownRecord, year: string | null): Named => {
    const path = pathOfFact(record, name, null);
    return {
      id: factInput(record, name, year === null ? null : Number(year)),
      path: year === null ? path : `${path}.${year}`,
    };
  };
  return (record, year) => {
    if (record.owner !== null) return named(record, year);
    const known = ofRoot.get(year);
    if (known !== undefined) return known;
    const made = named(record, year);
    if (ofRoot.size < MOST_YEARS) ofRoot.set(year, made);
    return made;
  };
}

/** Anybody may give facts of any year. */
const MOST_YEARS = 200;

const domains = new WeakMap<ProgramIndex, Map<Say, readonly Piece[]>>();

/** Everything that a judgement, or the use of a power, can be. */
export function sayDomain(index: ProgramIndex, say: Say): readonly Piece[] {
  const known = keptIn(domains, index);
  const found = known.get(say) ?? domainOfSay(say, index);
  known.set(say, found);
  return found;
}

function keptIn<Key, Value>(
  all: WeakMap<ProgramIndex, Map<Key, Value>>,
  index: ProgramIndex,
): Map<Key, Value> {
  const known = all.get(index) ?? new Map<Key, Value>();
  all.set(index, known);
  return known;
}
