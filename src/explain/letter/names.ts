/** What a policy calls its things: paths and names of the program to labels and questions. */
import type { Language } from '../../base/language.ts';
import type { Clause, Exception, Fact, Norm, Program, Reading, Say } from '../../ir/ir.ts';
import { oneLine } from '../civil.ts';

export interface FactPlace {
  readonly fact: Fact;
  /** Key of the record, where there are many; of the record of an owner first. */
  readonly key: string | null;
  readonly year: string | null;
  /** The member of a set that is asked about. */
  readonly member: string | null;
}

export interface Names {
  readonly program: Program;
  readonly clause: (keyedName: string) => Clause | null;
  readonly say: (keyedName: string) => Say | null;
  readonly reading: (name: string) => Reading | null;
  readonly fact: (path: string) => FactPlace | null;
  /** Label of a clause, a judgement, a party, a subject, and so on; without one its name in words. */
  readonly labelOf: (name: string) => string;
  readonly member: (choice: string, member: string) => string;
  readonly party: (name: string) => string;
  readonly contact: (name: string) => string;
  readonly subject: (name: string) => string;
  readonly norm: (id: string) => Norm | null;
}

const pathPattern = /^([^.[]+)(?:\[(.*)\])?\.([^.]+)(?:\.(\d{4}))?(?:\.(.+))?$/s;

/** `rij_van_iets` as words; what stands before the last dot is where it stands. */
export const inWords = (name: string): string => (name.split('.').at(-1) ?? name).replace(/_/g, ' ');

export const baseName = (name: string): string => name.replace(/\[.*$/s, '');

/** The key in `naam[sleutel]`. */
export const keyIn = (name: string): string | null => /\[(.*)\]$/s.exec(name)?.[1] ?? null;

export function namesOf(program: Program): Names {
  const map = <Thing extends { readonly name: string }>(things: readonly Thing[]) =>
    new Map(things.map((thing) => [thing.name, thing]));
  const [clauses, says, readings] = [map(program.clauses), map(program.says), map(program.readings)];
  const [subjects, parties, contacts] = [map(program.subjects), map(program.parties), map(program.contacts)];
  const [parameters, notes, always] = [map(program.parameters), map(program.notes), map(program.always)];
  const facts = new Map(program.facts.map((fact) => [`${fact.subject}.${fact.name}`, fact]));
  const choices = map(program.choices);
  const norms = new Map(program.norms.map((norm) => [norm.id, norm]));
  const label = (thing: { readonly label: string | null } | undefined, name: string): string =>
    thing?.label == null || thing.label === '' ? inWords(name) : oneLine(thing.label);
  return {
    program,
    clause: (name) => clauses.get(baseName(name)) ?? null,
    say: (name) => says.get(baseName(name)) ?? null,
    reading: (name) => readings.get(name) ?? null,
    fact: (path) => {
      const [, subject = '', key, name = '', year, member] = pathPattern.exec(path) ?? [];
      const fact = facts.get(`${subject}.${name}`);
      return fact === undefined
        ? null
        : { fact, key: key ?? null, year: year ?? null, member: member ?? null };
    },
    labelOf: (name) => {
      const base = baseName(name);
      const thing = [clauses, says, readings, parameters, notes, always, subjects].find((one) =>
        one.has(base),
      );
      return label(thing?.get(base), base);
    },
    member: (choice, member) =>
      label(
        choices.get(choice)?.members.find(({ name }) => name === member),
        member,
      ),
    party: (name) => label(parties.get(name), name),
    contact: (name) => label(contacts.get(name), name),
    subject: (name) => label(subjects.get(name), name),
    norm: (id) => norms.get(id) ?? null,
  };
}

/** The exception of a clause by its name, at any depth. */
export function exceptionIn(clause: Clause | null, name: string): Exception | null {
  const waiting = [...(clause?.exceptions ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.name === name) return next;
    waiting.push(...next.exceptions);
  }
  return null;
}

/** Section and place; a place that repeats the end of its section says it once. */
export function placeOf({ section, place }: Norm): string {
  const [first = '', ...rest] = place.split(', ');
  const told = section.endsWith(first) && rest.length > 0 ? rest.join(', ') : place;
  return oneLine(`${section}, ${told}`);
}

export const paraphraseOf = (norm: Norm, language: Language): string =>
  oneLine(language === 'nl' ? norm.nl : norm.en);
