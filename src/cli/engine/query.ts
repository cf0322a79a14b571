/** The query of a policy over a file: what is decided of each row, and the row itself where the evaluator has to decide it. */
import { duckdb } from '../../emit/sql/duckdb.ts';
import { isOnce, nameOf, type FactColumn } from '../../emit/sql/columns.ts';
import { sqlOf, type AnswerColumn, type SqlQuery } from '../../emit/sql/select.ts';
import type { Reason } from '../../emit/sql/unsayable.ts';
import type { Program } from '../../ir/ir.ts';
import { makePlan } from '../../plan/make.ts';
import type { PlanInput } from '../../plan/plan.ts';
import { indexOf, type ProgramIndex } from '../../total/program-index.ts';
import { boundsOf } from '../generated/bounds.ts';
import { WrongUse } from '../wrong-use.ts';
import type { FactsTable } from './table.ts';
import { typedOf } from './typed.ts';

export interface EngineAsked {
  readonly program: Program;
  /** Names of clauses, or all that are published. */
  readonly names: readonly string[];
  readonly readings: Readonly<Record<string, string>>;
  /** Goes before the one in the file. */
  readonly referenceDate: string | null;
}

/** What is said of a policy, before there is a file. */
export interface EnginePolicy {
  readonly asked: EngineAsked;
  readonly query: SqlQuery;
  /** The clauses that have answers, in the order of the policy. */
  readonly said: readonly string[];
  readonly unsaid: readonly { readonly clause: string; readonly reason: Reason }[];
}

const FACTS = 'feiten';
/** Columns of the typed facts beside the facts themselves. */
const kept = ['pol raw', 'pol odd', 'pol unknown', 'pol day'] as const;

/** Throws `WrongUse` where an `altijd` cannot be said: then nothing tells which facts contradict each other. */
export function policyFor(asked: EngineAsked): EnginePolicy {
  const { program, names, readings } = asked;
  const conditions = boundsOf(program);
  const wanted = [...names, ...conditions.map(({ name }) => name)];
  const whole: Program = { ...program, clauses: [...program.clauses, ...conditions] };
  const plan = makePlan(whole, { names: new Set(wanted), readings: new Map(Object.entries(readings)) });
  const made = sqlOf(whole, plan, duckdb, { table: FACTS, only: wanted, kept, hasLists: false });
  const query = made.queries.find(({ per }) => per === null);
  const said = new Set(query?.answers.flatMap(({ clause }) => clause?.name ?? []));
  const missing = conditions.find(({ name }) => !said.has(name));
  if (missing !== undefined)
    throw new WrongUse('engine-cannot', { problem: 'always', detail: missing.name.replace(/^altijd /, '') });
  if (query === undefined || names.every((name) => !said.has(name)))
    throw new WrongUse('engine-cannot', { problem: 'nothing', detail: names.join(', ') });
  return {
    asked,
    query,
    said: names.filter((name) => said.has(name)),
    unsaid: names.flatMap((clause) => {
      if (said.has(clause)) return [];
      const reason = made.unsaid.find((one) => one.clause === clause)?.reason;
      return [{ clause, reason: reason ?? { kind: 'list' as const, subject: '' } }];
    }),
  };
}

/** What comes of a row: its id, its day, its row where that is odd, columns that the policy does not know, and answers. */
export interface EngineLayout {
  readonly sql: string;
  /** For each answer the places of its cells in a row. */
  readonly answers: readonly AnswerCells[];
  readonly unknown: readonly string[];
}

export interface AnswerCells {
  readonly name: string;
  readonly status: number;
  readonly outcome: number;
  /** Of a figure that may not end: its parts. */
  readonly ratio: readonly [number, number] | null;
}

/** Places of the first cells of a row. */
export const cell = { id: 0, day: 1, raw: 2, unknown: 3 } as const;
const FIRST_ANSWER = 4;

export function layoutOf({ asked, query, said }: EnginePolicy, table: FactsTable): EngineLayout {
  const { answers } = query;
  const own = answers.filter(
    ({ clause, part }) => clause !== null && part !== 'norms' && part !== 'open_facts',
  );
  const shown = own.filter(({ clause, part }) => said.includes(clause?.name ?? '') && part !== 'inexact');
  const cells = [
    'CAST(id AS VARCHAR)',
    'CAST("pol day" AS VARCHAR)',
    `CASE WHEN "pol odd" OR ${leftOpen(query, said)} THEN "pol raw" END`,
    'CAST("pol unknown" AS VARCHAR)',
    ...shown.map(({ name }) => `CAST(${duckdb.identifier(name)} AS VARCHAR)`),
  ];
  const facts = typedFacts(asked, query, table);
  return {
    sql: `WITH bron AS NOT MATERIALIZED (${table.query}), ${FACTS} AS NOT MATERIALIZED (${facts}) SELECT ${cells.join(', ')} FROM (${query.text})`,
    answers: said.map((name) => cellsOf(name, shown)),
    unknown: table.unknown,
  };
}

function cellsOf(name: string, shown: readonly AnswerColumn[]): AnswerCells {
  const at = (part: AnswerColumn['part']): number =>
    FIRST_ANSWER + shown.findIndex((column) => column.clause?.name === name && column.part === part);
  const hasRatio = shown.some((column) => column.clause?.name === name && column.part === 'numerator');
  return {
    name,
    status: at('status'),
    outcome: at('outcome'),
    ratio: hasRatio ? [at('numerator'), at('denominator')] : null,
  };
}

/** Where the query is not sure: an answer that may be more exact, or facts that may contradict each other. */
function leftOpen({ answers }: SqlQuery, said: readonly string[]): string {
  const names = new Set(answers.flatMap(({ clause }) => clause?.name ?? []));
  const at = (name: string, part: string): string => duckdb.identifier(`${name}.${part}`);
  return [...names]
    .map((name) => {
      const isLoose = `(${at(name, 'status')} = 'undetermined' AND ${at(name, 'inexact')})`;
      const isHeld = `(${at(name, 'status')} = 'undetermined' OR (${at(name, 'status')} = 'decided' AND ${at(name, 'outcome')} = 'met'))`;
      return said.includes(name) ? isLoose : `(${isLoose} OR NOT ${isHeld})`;
    })
    .concat(`wrong_facts <> ''`)
    .join(' OR ');
}

// ------------------------------------------------------------------------------------------- typed facts

function typedFacts({ program, referenceDate }: EngineAsked, query: SqlQuery, table: FactsTable): string {
  const index = indexOf(program);
  const typing = {
    ...{ form: table.form, index },
    columnOf: (heading: string) => table.columns.get(heading) ?? null,
  };
  const parts = inputsOf(index, [...table.columns.keys()]).map(({ input, name }) =>
    typedOf(input, name, typing),
  );
  const id = typedOf(
    {
      source: { kind: 'fact', subject: '', fact: 'id', year: null, mayBeAbsent: false, asksNotYet: false },
      type: { kind: 'text' },
      label: null,
    },
    'id',
    typing,
  );
  const taken = new Set([...parts, id].flatMap((part) => part.taken));
  // What the policy knows and no column of facts holds: the records of lists, what is said of each of them.
  const others = [...table.columns.values()].filter((one) => !taken.has(one) && !table.unknown.includes(one));
  const odd = [
    ...[...parts, id].flatMap((part) => part.odd),
    ...others.map((one) => `${one} IS NOT NULL`),
    ...(table.odd === null ? [] : [table.odd]),
  ];
  const typed = new Map(parts.flatMap(({ columns }) => [...columns]));
  const day = referenceDate === null ? (typed.get('peildatum') ?? null) : duckdb.date(referenceDate);
  const columns = query.facts.map((column) => {
    const value = column.name === 'peildatum' ? day : (typed.get(column.name) ?? null);
    return `${value ?? nullOf(column)} AS ${duckdb.identifier(column.name)}`;
  });
  const unknown = table.unknown.map(
    (one, at) => `CASE WHEN ${one} IS NOT NULL THEN ${String(2 ** (at % 30))} ELSE 0 END`,
  );
  return `SELECT ${[
    `${id.columns.get('id') ?? 'NULL'} AS id`,
    'raw AS "pol raw"',
    `${anyOf(odd)} AS "pol odd"`,
    `${unknown.length === 0 ? '0' : unknown.join(' | ')} AS "pol unknown"`,
    `${day ?? 'CAST(NULL AS DATE)'} AS "pol day"`,
    ...columns,
  ].join(', ')} FROM bron`;
}

/** Whether any of some conditions holds; one that is not known does not. */
const anyOf = (conditions: readonly string[]): string =>
  conditions.length === 0
    ? 'FALSE'
    : `CASE ${conditions.map((one) => `WHEN ${one} THEN TRUE`).join(' ')} ELSE FALSE END`;

const nullOf = ({ type }: FactColumn): string => `CAST(NULL AS ${duckdb.type(type)})`;

interface Named {
  readonly input: PlanInput;
  readonly name: string;
}

/** Everything that the policy asks once of a case; of facts by year the years that are there. */
function inputsOf(index: ProgramIndex, headings: readonly string[]): readonly Named[] {
  const { program } = index;
  const named = (input: PlanInput): Named => ({ input, name: nameOf(input.source, [], index) });
  const facts = program.facts.filter(({ subject }) => isOnce(subject, index));
  return [{ kind: 'referenceDate' as const }]
    .map((source): PlanInput => ({ source, type: { kind: 'date' }, label: null }))
    .concat(
      facts.flatMap(({ subject, name: fact, type, label, mayBeAbsent, isYearly }) =>
        (isYearly ? yearsOf(`${subject}.${fact}`, headings) : [null]).map((year): PlanInput => ({
          source: { kind: 'fact', subject, fact, year, mayBeAbsent, asksNotYet: false },
          ...{ type, label },
        })),
      ),
      program.says
        .filter(({ per }) => isOnce(per, index))
        .map(({ say, name, per, type, label }): PlanInput => ({
          source: { kind: 'say', say, name, per },
          ...{ type, label },
        })),
      program.clauses
        .filter(({ kind, per }) => kind === 'step' && isOnce(per, index))
        .map(({ name, per, label }): PlanInput => ({
          source: { kind: 'done', step: name, per, isState: false },
          ...{ type: { kind: 'event' }, label },
        })),
    )
    .map(named);
}

function yearsOf(name: string, headings: readonly string[]): readonly number[] {
  const years = headings.flatMap((heading) => {
    const rest = heading.startsWith(`${name}.`) ? heading.slice(name.length + 1) : '';
    const found = /^(\d{4})(?:__present|\..*)?$/.exec(rest);
    return found === null ? [] : [Number(found[1])];
  });
  return [...new Set(years)];
}
