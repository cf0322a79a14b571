/** The tables of a generated module: all of a plan, as data and small functions. */
import type { Program } from '../../ir/ir.ts';
import {
  isAskedBothWays,
  mayStillHappen,
  subjectOf,
  type Plan,
  type PlanClause,
  type PlanInput,
  type PlanTest,
  type PlanWhole,
} from '../../plan/plan.ts';
import type { ClauseRow, InputRow, PrintedTables, WholeRow } from '../../runtime/tables.ts';
import { dayReadOf, onCase, readOf, subjectAt } from './reads.ts';
import { relationMask } from './relations.ts';
import { literal, parsed, quoted } from './text.ts';
import { boundOf, cellText, leafRow, termRow, typeRow } from './values.ts';

export interface Printing {
  readonly plan: Plan;
  readonly program: Program;
}

/** Data stands as text that is parsed when it is asked for: a text costs least to load. */
export function tablesText(printing: Printing): string {
  const functions = (lines: readonly string[]): string =>
    `[\n${lines.map((line) => `      (x) => ${line},\n`).join('')}    ]`;
  const { plan } = printing;
  const reads = plan.inputs.map((input) => readOf(input, { ...printing, names: onCase }));
  return `{
    data: ${parsed(dataText(printing))},
    reads: ${functions(reads)},
    tests: ${functions(plan.tests.map((test) => maskText(test, printing)))},
  }`;
}

/** JSON, with each row on a line of its own. */
function dataText({ plan, program }: Printing): string {
  const rows = (items: readonly unknown[]): string =>
    items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
  const data: Readonly<Record<keyof PrintedTables['data'], string>> = {
    subjects: rows(
      program.subjects.map(({ name, owner, key }) => ({
        name,
        owner: owner === null ? null : subjectAt(program, owner),
        key: key ?? 'id',
      })),
    ),
    inputs: rows(plan.inputs.map((input) => inputRow(input, program))),
    asks: JSON.stringify(plan.tests.map(({ input }) => input)),
    isThreshold: JSON.stringify(plan.tests.map(({ kind }) => kind === 'threshold')),
    nodes: JSON.stringify(plan.nodes.map(({ test, children }) => [test, ...children])),
    leaves: rows(plan.leaves.map(leafRow)),
    wholes: rows(plan.wholes.map((whole) => wholeRow(whole, program))),
    clauses: rows(plan.clauses.map((clause) => clauseRow(clause, program))),
    choices: JSON.stringify(
      Object.fromEntries(program.choices.map(({ name, members }) => [name, members.map((one) => one.name)])),
    ),
    calendars: JSON.stringify(calendarsIn({ plan, program })),
  };
  return `{${Object.entries(data)
    .map(([name, text]) => `"${name}":${text}`)
    .join(',\n')}}`;
}

/** Only those that some term names. */
function calendarsIn({ plan, program }: Printing): unknown {
  const reckoned = plan.inputs.map(({ source }) =>
    source.kind === 'relation' ? termRow(source.term) : null,
  );
  const terms = literal([reckoned, plan.leaves.map(leafRow)]);
  const used = program.calendars.filter(({ name }) => terms.includes(quoted(name)));
  return Object.fromEntries(
    used.map(({ name, period, daysOff, worked }) => [name, { name, period, daysOff, worked }]),
  );
}

// ----------------------------------------------------------------------------------------------- inputs

function inputRow(input: PlanInput, program: Program): PrintedTables['data']['inputs'][number] {
  const { source } = input;
  return {
    kind: kindOf(input),
    name: nameOf(input),
    of: ownerOf(input, program),
    label: input.label,
    rank: rankOf(input, program),
    type: typeRow(input.type),
    behind: behind(input),
    term: source.kind === 'relation' ? termRow(source.term) : null,
    whole: source.kind === 'whole' ? source.whole : null,
    mayStillHappen: mayStillHappen(input),
    isAskedBothWays: isAskedBothWays(source),
  };
}

function kindOf({ source }: PlanInput): InputRow['kind'] {
  if (source.kind === 'say') return source.say;
  return source.kind === 'done' ? 'event' : source.kind;
}

function nameOf({ source }: PlanInput): string {
  switch (source.kind) {
    case 'fact':
      return source.year === null ? source.fact : `${source.fact}.${source.year}`;
    case 'say':
      return source.name;
    case 'done':
      return source.step;
    case 'referenceDate':
      return 'peildatum';
    case 'member':
      return source.member;
    case 'relation':
    case 'whole':
      return '';
  }
}

function ownerOf({ source }: PlanInput, program: Program): number | null {
  const subject = subjectOf(source);
  return subject === null ? null : subjectAt(program, subject);
}

function behind({ source }: PlanInput): readonly number[] {
  if (source.kind === 'member') return [source.of];
  return source.kind === 'relation' ? [...new Set(inputsOf(termRow(source.term)))] : [];
}

function inputsOf(term: ReturnType<typeof termRow>): readonly number[] {
  switch (term.kind) {
    case 'constant':
      return [];
    case 'input':
      return [term.input];
    case 'call':
      return term.parts.flatMap(inputsOf);
    case 'pick':
      return term.items.flatMap(inputsOf);
  }
}

const efforts = ['register', 'provider', 'document', 'person'];

/** Judgements last; what is in a register before what a person must tell; yes and no before days. */
function rankOf({ source, type }: PlanInput, program: Program): number {
  const effort =
    source.kind === 'fact'
      ? (program.facts.find(({ subject, name }) => subject === source.subject && name === source.fact)
          ?.effort ?? 'provider')
      : 'provider';
  return (source.kind === 'say' ? 100 : 0) + efforts.indexOf(effort) * 10 + typeRank(type.kind);
}

function typeRank(kind: PlanInput['type']['kind']): number {
  const ranks: readonly (readonly string[])[] = [
    ['boolean'],
    ['choice', 'set', 'party', 'contact', 'calendar', 'rounding'],
    ['number', 'money', 'percentage'],
    ['date', 'event'],
  ];
  const rank = ranks.findIndex((kinds) => kinds.includes(kind));
  return rank < 0 ? ranks.length : rank;
}

// ------------------------------------------------------------------------------------------------ tests

/** Which children of a test a case may lead to, as an expression over `x`. */
export function maskText(test: PlanTest, printing: Printing): string {
  const input = printing.plan.inputs[test.input];
  if (input === undefined) return '0';
  const { source } = input;
  const isWhole = source.kind === 'whole';
  const isReckoned = source.kind === 'relation' || isWhole;
  if (test.kind === 'cells') {
    if (isWhole) return `E().whole(${test.input}, ${test.cells[0]?.kind === 'value'}, x)`;
    if (source.kind === 'relation') return relationMask(test, source.term, { ...printing, names: onCase });
    const read = readOf(input, { ...printing, names: onCase });
    if (source.kind === 'member') return `members(${read}, ${quoted(source.member)})`;
    if (isYesNo(test)) return `yesNo(${read})`;
    const asked = mayStillHappen(input) ? 'happens' : 'among';
    return `${asked}(${read}, [${test.cells.map(cellText).join(', ')}])`;
  }
  const reading = { ...printing, names: onCase };
  if (typeof test.at === 'string') {
    const day = isReckoned ? `E().figure(${test.input}, x)` : dayReadOf(input, reading);
    return `days(${day}, ${quoted(test.at)}, ${test.isAfter})`;
  }
  const read = isReckoned ? `E().figure(${test.input}, x)` : readOf(input, reading);
  const { double, digits } = boundOf(test.at, input.type);
  if (double !== null) return `figures(${read}, ${double}, ${test.isAfter})`;
  return `ratios(${read}, ${quoted(digits)}, ${test.isAfter})`;
}

const isYesNo = ({ cells }: Extract<PlanTest, { kind: 'cells' }>): boolean =>
  cells.map(cellText).join() === 'true,false';

// ----------------------------------------------------------------------------------------------- clauses

/** The lists from the whole case down to the records of a subject, by the places of their subjects. */
export function pathTo(subject: string | null, from: string | null, program: Program): readonly number[] {
  const above = chainOf(from, program);
  const path: number[] = [];
  for (let at = subject; at !== null && !above.includes(at); at = ownerIn(at, program)) {
    if (ownerIn(at, program) === null) break;
    path.unshift(subjectAt(program, at));
  }
  return path;
}

const ownerIn = (name: string, { subjects }: Program): string | null =>
  subjects.find((subject) => subject.name === name)?.owner ?? null;

function chainOf(subject: string | null, program: Program): readonly string[] {
  const chain: string[] = [];
  for (let at = subject; at !== null; at = ownerIn(at, program)) chain.push(at);
  return chain;
}

const wholeRow = (whole: PlanWhole, program: Program): WholeRow => ({
  quantifier: whole.quantifier,
  atLeast: whole.atLeast ?? 1,
  path: whole.over.kind === 'members' ? null : pathTo(whole.over.subject, whole.over.per, program),
  type: typeRow(whole.type),
  each: whole.over.kind === 'members' ? whole.over.each : [whole.over.each],
});

const clauseRow = (clause: PlanClause, program: Program): ClauseRow => ({
  name: clause.name,
  kind: clause.kind,
  isSoft: clause.isSoft,
  type: typeRow(clause.type),
  per: pathTo(clause.per, null, program),
  cites: clause.cites,
  root: clause.root,
  within: clause.within,
  isLoose: clause.within === null && clause.ties.length > 0,
  parts: clause.parts.map(({ cites, applies }) => ({ cites, applies })),
  first: clause.first,
  last: clause.last,
});
