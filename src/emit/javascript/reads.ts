/** What stands in the facts for an input, as an expression. */
import { FIRST_DAY, LAST_DAY } from '../../base/limits.ts';
import type { IsoDate } from '../../base/value.ts';
import type { Program } from '../../ir/ir.ts';
import type { Plan, PlanInput } from '../../plan/plan.ts';
import { literal, member, memberOf, quoted } from './text.ts';

/** How code names what it sees of a case. */
export interface Names {
  readonly record: (subject: number) => string;
  readonly said: string;
  readonly done: string;
  readonly day: string;
  /** The case as a whole. */
  readonly whole: string;
}

/** In the tables, where each test is a function of a case. */
export const onCase: Names = {
  record: (subject) => `x.s[${subject}]`,
  said: 'x.o',
  done: 'x.g',
  day: 'x.p',
  whole: 'x',
};

export interface Reading {
  readonly plan: Plan;
  readonly program: Program;
  readonly names: Names;
}

/** The days between which the reference date lies when it is not given. */
export function askedBetween({ consultable }: Program): { readonly low: IsoDate; readonly high: IsoDate } {
  return { low: consultable?.from ?? FIRST_DAY, high: consultable?.to ?? LAST_DAY };
}

/** The same where days are compared: what is not known is from one day to another. */
export function dayReadOf(input: PlanInput, reading: Reading): string {
  const { program, names } = reading;
  const read = readOf(input, reading);
  if (input.source.kind === 'referenceDate') return `${read} ?? ${literal(askedBetween(program))}`;
  return input.type.kind === 'event'
    ? `awaited(${read}, ${names.day}, ${quoted(askedBetween(program).low)})`
    : read;
}

/** The place of a subject among those of the program. */
export const subjectAt = ({ subjects }: Program, name: string): number =>
  subjects.findIndex((subject) => subject.name === name);

export function readOf({ source }: PlanInput, reading: Reading): string {
  const { plan, program, names } = reading;
  switch (source.kind) {
    case 'fact': {
      const own = member(names.record(subjectAt(program, source.subject)), source.fact);
      return source.year === null ? own : `${own}?.[${source.year}]`;
    }
    case 'say': {
      const by = program.says.find(({ name }) => name === source.name)?.by ?? [];
      return `told(${givenFor(source.name, source.per, 'oordelen', reading)}, ${literal(by)}, ${names.day})`;
    }
    case 'done':
      return givenFor(source.step, source.per, 'stappen', reading);
    case 'referenceDate':
      return names.day;
    case 'member': {
      const set = plan.inputs[source.of];
      return set === undefined ? 'undefined' : readOf(set, reading);
    }
    case 'relation':
    case 'whole':
      return 'undefined';
  }
}

/** What is judged or done once stands apart; for a record in the record itself, or apart under its key. */
function givenFor(
  name: string,
  per: string | null,
  group: 'oordelen' | 'stappen',
  { program, names }: Reading,
): string {
  const apart = member(group === 'oordelen' ? names.said : names.done, name);
  if (per === null) return apart;
  const subject = subjectAt(program, per);
  const isList = program.subjects[subject]?.owner !== null;
  if (isList) return `saidOf(${names.whole}, ${subject}, ${quoted(group)}, ${quoted(name)})`;
  return `(${memberOf(`${names.record(subject)}.${group}`, name)} ?? ${apart})`;
}
