/** The TypeScript types of a generated module. */
import type { Program } from '../../ir/ir.ts';
import type { Plan, PlanClause } from '../../plan/plan.ts';
import { shapeOf, typeOf, type Field, type FieldType, type ListShape } from './shape.ts';
import { pathTo } from './tables.ts';
import { quoted } from './text.ts';

/** What facts are, with the types that they are made of. */
export const factsTypes = (program: Program): string =>
  `/** ${comment(`${program.name} ${program.year}: ${program.title}`)} Made by the compiler of Pol. */

/** \`YYYY-MM-DD\`. \`evaluate\` also takes \`YYYY-MM\` and \`YYYY\`: a day within it that is not known. */
export type IsoDate = string;
/** A number, or its digits as text. A percentage of 70 % is 70, an amount is in euros. */
export type Figure = number | string;
/** There is none; what is not known is left out, or null. */
export interface Absent {
  readonly absent: true;
}
/** What was judged, and by whom, on which day, until which day and why. */
export type Said<Value> =
  | Value
  | { readonly value: Value | null; readonly by?: string | null; readonly on?: IsoDate | null; readonly until?: IsoDate | null; readonly reason?: string | null };

${shapeOf(program).lists.map(itemText).join('\n')}${shapeOf(program).lists.length === 0 ? '' : LIST}
export type Facts = ${objectText(shapeOf(program).fields, 0)};
`;

export function moduleTypes(plan: Plan, program: Program): string {
  const of = (kind: PlanClause['kind'], isPublic: (clause: PlanClause) => boolean = () => true) =>
    plan.clauses.filter((clause) => clause.kind === kind && isPublic(clause));
  const decided = of('decision', ({ isPublished }) => isPublished);
  return `${factsTypes(program)}
/** What stands in the place of an outcome that is not decided. */
export interface Unsettled {
  readonly status: 'undetermined' | 'gap' | 'conflict' | 'error' | 'notApplicable';
}
export type Decided<Outcome> = Outcome | Unsettled;
/** One object for each status. */
export const unsettled: { readonly [Status in Unsettled['status']]: Unsettled & { readonly status: Status } };
export function isDecided<Outcome>(outcome: Decided<Outcome>): outcome is Outcome;

export interface Decisions {
${decided.map((clause) => clauseLine(clause, keyedBy(clause, `Decided<${outcomeText(clause, program)}>`, program))).join('\n')}
}

/**
 * The decisions alone, in microseconds. It takes facts as they are typed, days and sets given whole, and no facts that an
 * \`altijd\` rules out. \`referenceDate\` goes before the one in the facts.
 */
export function decide(facts: Facts, referenceDate?: IsoDate | null): Decisions;

/**
 * The norms behind each of them, as fast: its own, and those of the rules and exceptions that apply, or may apply as long as
 * facts are missing. Lists that are the same are one list.
 */
export function cites(facts: Facts, referenceDate?: IsoDate | null): {
${decided.map((clause) => clauseLine(clause, keyedBy(clause, 'readonly string[]', program))).join('\n')}
};

export interface Needed {
  readonly path: string;
  readonly kind: string;
  readonly label: string | null;
}
/** \`possible\`, \`needed\` and \`cites\` are worked out when they are read. */
export interface Entry<Outcome> {
  readonly status: 'decided' | Unsettled['status'];
  /** Null unless decided. */
  readonly outcome: Outcome | null;
  readonly possible: readonly (Outcome | { readonly status: Unsettled['status'] } | { readonly any: string })[];
  /** What can still change it, the cheapest to find out first. */
  readonly needed: readonly Needed[];
  readonly cites: readonly string[];
  /** \`possible\` and \`needed\` may be too long: how open facts relate was not worked out. */
  readonly inexact: boolean;
}
export type StepEntry = Entry<string> & { readonly first: IsoDate | null; readonly last: IsoDate | null };

export interface Evaluated {
  readonly policy: typeof policy;
  readonly decisions: {
${of('decision')
  .map((clause) => clauseLine(clause, keyedBy(clause, `Entry<${outcomeText(clause, program)}>`, program), 4))
  .join('\n')}
  };
  readonly requirements: {
${of('requirement')
  .map((clause) => clauseLine(clause, keyedBy(clause, "Entry<'met' | 'notMet'>", program), 4))
  .join('\n')}
  };
  readonly groups: {
${of('group')
  .map((clause) => clauseLine(clause, keyedBy(clause, "Entry<'met' | 'notMet'>", program), 4))
  .join('\n')}
  };
  readonly steps: {
${of('step')
  .map((clause) => clauseLine(clause, keyedBy(clause, 'StepEntry', program), 4))
  .join('\n')}
  };
}

export interface Options {
  /** Goes before the one in the facts. */
  readonly referenceDate?: IsoDate | null;
  /** Facts about the world, which are the same for every provider. */
  readonly context?: unknown;
  /** Names of the clauses to answer for; without: all of them. */
  readonly decisions?: readonly string[];
}

export function evaluate(facts: Facts, options?: Options): Evaluated;

export const policy: {
  readonly name: string;
  readonly year: number;
  readonly revision: number;
  readonly digest: string;
  readonly compiler: string;
  readonly readings: Readonly<Record<string, string>>;
};
`;
}

export const clauseLine = ({ name, label }: PlanClause, type: string, depth = 2): string =>
  `${documented(label, depth)}${' '.repeat(depth)}readonly ${quoted(name)}: ${type};`;

export const keyedBy = ({ per }: PlanClause, type: string, program: Program): string =>
  pathTo(per, null, program).length === 0 ? type : `Readonly<Record<string, ${type}>>`;

export const outcomeText = ({ type }: PlanClause, program: Program): string =>
  outcomeOf(typeOf(type, program));

/** Outcomes are told in one way; facts may be given in several. */
function outcomeOf(type: FieldType): string {
  switch (type.kind) {
    case 'amount':
      return 'string';
    case 'figure':
    case 'whole':
      return 'number | string';
    case 'set':
      return `readonly (${union(type.names)})[]`;
    case 'period':
      return '{ readonly first: IsoDate; readonly last: IsoDate }';
    default:
      return typeText(type, 0);
  }
}

// ------------------------------------------------------------------------------------------------- facts

const LIST = `
/** All records, or with \`complete: false\` at least these. */
export type List<Item> = readonly Item[] | { readonly items: readonly Item[]; readonly complete?: boolean };
`;

const itemText = ({ list, key, fields }: ListShape): string =>
  `export type Item${list} = ${objectText([{ name: key, label: null, of: { kind: 'key' } }, ...fields], 0)};`;

function objectText(fields: readonly Field[], depth: number): string {
  if (fields.length === 0) return 'Readonly<Record<string, never>>';
  const inside = depth + 2;
  const lines = fields.map(
    ({ name, label, of }) =>
      `${documented(label, inside)}${' '.repeat(inside)}readonly ${quoted(name)}?: ${typeText(of, inside)} | null;`,
  );
  return `{\n${lines.join('\n')}\n${' '.repeat(depth)}}`;
}

function typeText(type: FieldType, depth: number): string {
  switch (type.kind) {
    case 'boolean':
      return 'boolean';
    case 'figure':
    case 'amount':
    case 'whole':
      return 'Figure';
    case 'date':
    case 'day':
      return 'IsoDate';
    case 'event':
      return "IsoDate | 'notYet' | 'never'";
    case 'key':
      return 'string | number';
    case 'text':
      return 'string';
    case 'period':
      return 'string | { readonly first: IsoDate; readonly last: IsoDate }';
    case 'duration':
      return '{ readonly years?: number; readonly months?: number; readonly days?: number }';
    case 'names':
      return union(type.names);
    case 'set':
      return `readonly (${union(type.names)})[] | { readonly [Member in ${union(type.names)}]?: boolean | null }`;
    case 'yearly':
      return `Readonly<Record<\`\${number}\`, ${typeText(type.of, depth)} | null>>`;
    case 'absentOr':
      return `${typeText(type.of, depth)} | Absent`;
    case 'said':
      return `Said<${typeText(type.of, depth)}>`;
    case 'record':
      return objectText(type.fields, depth);
    case 'list':
      return `List<Item${type.list}>`;
  }
}

const union = (names: readonly string[]): string =>
  names.length === 0 ? 'never' : names.map(quoted).join(' | ');

const documented = (label: string | null, depth: number): string =>
  label === null ? '' : `${' '.repeat(depth)}/** ${comment(label)} */\n`;

/** A label must not end the comment that it stands in, nor begin with what is a tag there. */
const comment = (text: string): string =>
  text
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
    .replace(/\*\//g, '*\\/')
    .replace(/^ ?@/, '\\@');
