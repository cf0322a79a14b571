/**
 * From the checked tree to the intermediate representation. Sugar ends here: after this there are about a dozen kinds
 * of expression and four of clause.
 */
import { addDays } from '../../base/calendar.ts';
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { SourceFile } from '../../base/span.ts';
import type { CheckedProgram, Declared } from '../../check/checked.ts';
import type { AfterDay, DateLiteral, PeriodLiteral } from '../../syntax/ast.ts';
import { canonicalJson } from '../canonical.ts';
import { digestOfParts } from '../digest.ts';
import { IR_VERSION, type Program } from '../ir.ts';
import { lowerCalendars } from './calendar.ts';
import { lowerClause } from './clause.ts';
import { makeContext, ofKind, pathText, placeIn, textOf, type At, type Context } from './context.ts';
import {
  lowerAcceptance,
  lowerAlways,
  lowerChange,
  lowerChoice,
  lowerContact,
  lowerFact,
  lowerNote,
  lowerParameter,
  lowerReading,
  lowerSay,
  lowerSubject,
  lowerTimeline,
} from './data.ts';
import { lowerCase, lowerExample } from './example.ts';
import { constantDay, intervalOf } from './constant.ts';
import { citedNorms } from './norms.ts';
import { placesOf, type Places } from './places.ts';

/** What a `geval` gives, as an example takes it that builds on it. It is no part of a compiled policy. */
export interface GivenCase {
  readonly name: string;
  readonly referenceDate: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
}

export interface Lowered {
  /** Null when something that must be fixed when compiling is not. */
  readonly program: Program | null;
  readonly cases: readonly GivenCase[];
  /** Where what has a name stands in the sources. */
  readonly places: Places;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The program that a checked policy means. The sources are those that the spans point into; they give the file and
 * line that explanations show. Throws only when the checker has passed what it should have refused.
 */
export function lower(checked: CheckedProgram, sources: readonly SourceFile[]): Lowered {
  const context = makeContext(checked, sources);
  lowerCalendars(context);
  const parts = lowerParts(context, checked.declared);
  const program: Program = {
    ...lowerHead(context),
    ...parts,
    norms: citedNorms(parts, checked.unit.registers),
  };
  const diagnostics = distinct(context.problems);
  const at = placeIn(context, null);
  const cases = ofKind(checked.declared, 'case').map((one) => lowerCase(one.declaration, at));
  return {
    program: diagnostics.length > 0 ? null : program,
    cases,
    places: placesOf(checked),
    diagnostics,
  };
}

/** A period of a group is read for each member, and reported once. */
const distinct = (problems: readonly Diagnostic[]): readonly Diagnostic[] => [
  ...new Map(problems.map((problem) => [canonicalJson(problem.primary.span), problem])).values(),
];

type Head = Pick<
  Program,
  | 'irVersion'
  | 'name'
  | 'year'
  | 'revision'
  | 'title'
  | 'language'
  | 'published'
  | 'amends'
  | 'isAtHand'
  | 'governs'
  | 'consultable'
  | 'uses'
  | 'registers'
>;

function lowerHead(context: Context): Head {
  const { header, unit, declared } = context.checked;
  const at = placeIn(context, null);
  return {
    irVersion: IR_VERSION,
    name: pathText(header.name),
    year: header.year ?? 0,
    revision: header.revision ?? 1,
    title: textOf(header.title) ?? '',
    language: unit.files[0]?.language ?? 'nl',
    published: header.published === null ? null : publishedOn(header.published, at),
    amends: unit.amended?.base ?? null,
    isAtHand: header.notAtHand === null,
    governs: intervalOf(header.governs, at),
    consultable: intervalOf(header.consultable, at),
    uses: unit.vocabularies.map(({ name }) => {
      const own = declared.filter(({ vocabulary }) => vocabulary === name);
      const { examples: _examples, acceptances: _acceptances, ...parts } = lowerParts(context, own);
      return { name, digest: digestOfParts(parts) };
    }),
    registers: header.registers.map((register) => register.text),
  };
}

function publishedOn(day: DateLiteral | PeriodLiteral | AfterDay, at: At): Program['published'] {
  if (day.kind === 'afterDay') {
    const known = constantDay(day.day, 'last', at);
    const first = known === null ? null : addDays(known, 1);
    return first === null ? null : { first, last: null };
  }
  const [first, last] = [constantDay(day, 'first', at), constantDay(day, 'last', at)];
  return first === null || last === null ? null : { first, last };
}

type ProgramParts = Omit<Program, keyof Head | 'norms'>;

/** Every list of a program, in the order of declaration. */
function lowerParts(context: Context, declared: readonly Declared[]): ProgramParts {
  const at = placeIn(context, null);
  return {
    subjects: ofKind(declared, 'subject').map((one) => lowerSubject(one.declaration)),
    facts: ofKind(declared, 'fact').map((one) => lowerFact(one.declaration, at)),
    choices: ofKind(declared, 'choice').map((one) => lowerChoice(one.declaration)),
    parties: ofKind(declared, 'party').map(({ declaration }) => ({
      name: declaration.name.text,
      label: textOf(declaration.label),
    })),
    contacts: ofKind(declared, 'contact').map((one) => lowerContact(one.declaration)),
    parameters: ofKind(declared, 'parameter').map((one) => lowerParameter(one.declaration, at)),
    calendars: ofKind(declared, 'calendar').flatMap(({ path }) => context.calendars.get(path) ?? []),
    readings: ofKind(declared, 'reading').map((one) => lowerReading(one.declaration, at)),
    says: ofKind(declared, 'say').map((one) => lowerSay(one, at)),
    always: ofKind(declared, 'always').map((one) => lowerAlways(one.declaration, at)),
    clauses: declared.flatMap((one) => lowerClause(context, one) ?? []),
    timelines: ofKind(declared, 'timeline').map((one) => lowerTimeline(one.declaration, one.path)),
    notes: ofKind(declared, 'note').map((one) => lowerNote(one.declaration, at)),
    changes: ofKind(declared, 'statedChange').map((one) => lowerChange(one.declaration, at)),
    acceptances: ofKind(declared, 'acceptance').map((one) => lowerAcceptance(one.declaration, at)),
    examples: ofKind(declared, 'example').map((one) => lowerExample(one.declaration, at)),
  };
}
