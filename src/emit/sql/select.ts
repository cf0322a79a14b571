/** A policy as a query: a row of facts goes in, and out comes what is decided of it. */
import type { Program } from '../../ir/ir.ts';
import type { Plan, PlanClause } from '../../plan/plan.ts';
import { indexOf, type ProgramIndex } from '../../total/program-index.ts';
import { blocksOf, CASES, listed, tableId, topOf } from './blocks.ts';
import { isOnce, keysOf, type FactColumn } from './columns.ts';
import type { ColumnType, Dialect } from './dialect.ts';
import { allOf, firstOf, plain, someOf, sql, type Sql } from './expression.ts';
import type { Layer } from './layers.ts';
import type { Join } from './lists.ts';
import { columnId } from './names.ts';
import { normsOf } from './norms.ts';
import { openFactsText, openIn } from './open-facts.ts';
import { answerOf } from './outcome.ts';
import { reach, type Reaching } from './reach.ts';
import { newSaying, type Saying, type Source } from './saying.ts';
import { textOf } from './text.ts';
import { Unsayable, type Reason } from './unsayable.ts';

export interface SqlOptions {
  /** Of the facts, with the names of what it stands in before it; for the records of a list with `_subject` behind it. */
  readonly table: string;
  /** Names of clauses; empty: everything that is published. */
  readonly only: readonly string[];
  /** Columns of the table that are passed on as they are, behind what a row is known by. */
  readonly kept?: readonly string[];
  /** No where there are no tables of records: what goes over a list is then left out. */
  readonly hasLists?: boolean;
}

export interface GeneratedSql {
  /** One over the table of facts, one over the records of each list of which something is decided. */
  readonly queries: readonly SqlQuery[];
  readonly unsaid: readonly { readonly clause: string; readonly reason: Reason }[];
}

export interface SqlQuery {
  /** The list of whose records it is; null: of the case. */
  readonly per: string | null;
  readonly table: string;
  readonly text: string;
  /** What it passes on of a row, to know it by. */
  readonly keys: readonly string[];
  readonly facts: readonly FactColumn[];
  /** The tables of records that it goes over, each with what it reads of them. */
  readonly lists: readonly SqlTable[];
  readonly answers: readonly AnswerColumn[];
}

export interface SqlTable {
  readonly subject: string;
  readonly table: string;
  /** By which a record, and what it belongs to, is known. */
  readonly keys: readonly string[];
  readonly facts: readonly FactColumn[];
}

export interface AnswerColumn {
  readonly name: string;
  readonly clause: PlanClause | null;
  readonly part:
    'status' | 'outcome' | 'numerator' | 'denominator' | 'norms' | 'open_facts' | 'inexact' | 'wrong_facts';
  readonly type: ColumnType;
}

/** What of a plan a dialect can say. */
export function sqlOf(program: Program, plan: Plan, dialect: Dialect, options: SqlOptions): GeneratedSql {
  const index = indexOf(program);
  const tableOf = options.hasLists === false ? null : (subject: string) => `${options.table}_${subject}`;
  const source: Source = { program, plan, dialect, index, tableOf };
  const isAsked = ({ name, isPublished, isSoft }: PlanClause): boolean =>
    !isSoft && (options.only.length === 0 ? isPublished : options.only.includes(name));
  const asked = plan.clauses.filter(isAsked);
  const unsaid = plan.unsaid
    .filter(({ clause }) => options.only.length === 0 || options.only.includes(clause))
    .map(({ clause, reason }) => ({ clause, reason: { kind: reason } as Reason }));
  const scopes = [...new Set(asked.map((clause) => listOf(clause, index)))].sort(nullFirst);
  const queries = scopes.flatMap((per) => {
    const own = asked.filter((clause) => listOf(clause, index) === per);
    const said = own.filter((clause) => {
      const reason = unsayable(() => void sayClause(clause, 0, newSaying(source)));
      if (reason !== null) unsaid.push({ clause: clause.name, reason });
      return reason === null;
    });
    return said.length === 0 ? [] : queriesOf(said, per, source, options);
  });
  return { queries, unsaid };
}

/** A subject of which there is one needs no rows of its own. */
const listOf = ({ per }: PlanClause, index: ProgramIndex): string | null => (isOnce(per, index) ? null : per);

const nullFirst = (left: string | null, right: string | null): number =>
  left === null ? -1 : right === null ? 1 : 0;

function unsayable(say: () => void): Reason | null {
  try {
    say();
    return null;
  } catch (error) {
    if (error instanceof Unsayable) return error.reason;
    throw error;
  }
}

// -------------------------------------------------------------------------------------------- a query

type Answered = AnswerColumn & { readonly sql: Sql };

function sayClause(clause: PlanClause, place: number, saying: Saying): readonly Answered[] {
  const { plan, dialect, layers, questions, terms, known, lists } = saying;
  if (clause.ties.length > 0 && clause.within === null) throw new Unsayable({ kind: 'tied' });
  const prefix = `c${place}`;
  const reaching: Reaching = { plan, dialect, layers, questions, prefix, tellsOpen: true };
  const reached = reach(clause.within ?? clause.root, reaching);
  const answering = { clause, terms, layers, lists, prefix, reached };
  const bare = answerOf({ ...answering, isWrong: null });
  const open = openIn(reached, bare.openInLeaves, { dialect, layers, prefix });
  const wrong = [...open].flatMap(([name, when]) => {
    const own = known.all().find((input) => input.name === name)?.wrong ?? lists.wrongIn(name);
    return own === null ? [] : [allOf([own, when])];
  });
  const answer = wrong.length === 0 ? bare : answerOf({ ...answering, isWrong: someOf(wrong) });
  const text = { kind: 'text' } as const;
  const column = (part: AnswerColumn['part'], type: ColumnType, value: Sql): Answered => ({
    ...{ name: `${clause.name}.${part}`, clause, part, type },
    sql: type.kind === 'boolean' ? dialect.asTruth(value) : value,
  });
  const whole = { kind: 'decimal', scale: 0 } as const;
  return [
    column('status', text, answer.status),
    column('outcome', answer.type, answer.outcome),
    ...(answer.ratio === null
      ? []
      : [
          column('numerator', whole, answer.ratio.numerator),
          column('denominator', whole, answer.ratio.denominator),
        ]),
    column('norms', text, normsOf(clause, reaching)),
    column('open_facts', text, openFactsText(open, answer, dialect)),
    column('inexact', { kind: 'boolean' }, answer.isInexact),
  ];
}

/** A query, or several where an engine does not take so many columns. */
function queriesOf(
  clauses: readonly PlanClause[],
  per: string | null,
  source: Source,
  options: SqlOptions,
): readonly SqlQuery[] {
  const { query, width } = queryOf(clauses, per, source, options);
  const most = source.dialect.mostColumns;
  if (most === null || width <= most || clauses.length < 2) return [query];
  const half = Math.ceil(clauses.length / 2);
  return [clauses.slice(0, half), clauses.slice(half)].flatMap((part) =>
    queriesOf(part, per, source, options),
  );
}

/** `width`: the columns of its widest select. */
function queryOf(
  clauses: readonly PlanClause[],
  per: string | null,
  source: Source,
  options: SqlOptions,
): { readonly query: SqlQuery; readonly width: number } {
  const saying = newSaying(source);
  const { dialect, layers, known, lists } = saying;
  const answers = clauses.flatMap((clause, place) => sayClause(clause, place, saying));
  const keys = [...keysOf(per, source.index), ...(options.kept ?? [])];
  const ids = keys.map((name, place) => layers.column(`k${place}`, plain(columnId(name, dialect))));
  const all: readonly Answered[] = [...answers, wrongFacts(saying)];
  const table = per === null ? options.table : `${options.table}_${per}`;
  const written = [
    ...ids.map((id, place) => sql`${id} AS ${columnId(keys[place] ?? '', dialect)}`),
    ...all.map(({ name, sql: value }) => sql`${value} AS ${columnId(name, dialect)}`),
  ];
  const laidOut = layers.layers([...ids, ...all.map((one) => one.sql)]);
  const widths = laidOut.map(({ passed, made }) => passed.length + made.length);
  const query: SqlQuery = {
    ...{ per, table, keys },
    text: textIn(laidOut, written, table, saying),
    facts: [...known.all().flatMap(({ columns }) => columns), ...lists.columns()],
    lists: tablesOf(lists.joins(), source.index),
    answers: all.map(({ name, clause, part, type }) => ({ name, clause, part, type })),
  };
  return { query, width: Math.max(written.length, ...widths) };
}

function wrongFacts({ known, lists, dialect }: Saying): Answered {
  const subjects = [...new Set(lists.joins().map(({ subject }) => subject))];
  const wrongs = [
    ...known.all().map(({ name, wrong }) => ({ name, wrong })),
    ...subjects.map((name) => ({ name, wrong: lists.wrongIn(name) })),
  ];
  const texts = wrongs.flatMap(({ name, wrong }) =>
    wrong === null ? [] : [[wrong, textOf(name, dialect)] as const],
  );
  const isAny = someOf(texts.map(([wrong]) => wrong));
  return {
    name: 'wrong_facts',
    clause: null,
    part: 'wrong_facts',
    type: { kind: 'text' },
    sql: texts.length === 0 ? plain("''") : firstOf([[isAny, dialect.listed(texts)]], plain("''")),
  };
}

/** The tables of records that are gone over, each with everything that is asked of it. */
function tablesOf(joins: readonly Join[], index: ProgramIndex): readonly SqlTable[] {
  const byTable = new Map<string, SqlTable>();
  for (const { subject, table, facts } of joins) {
    const columns = [...(byTable.get(table)?.facts ?? []), ...facts()];
    const once = [...new Map(columns.map((column) => [column.name, column])).values()];
    byTable.set(table, { subject, table, keys: keysOf(subject, index), facts: once });
  }
  return [...byTable.values()];
}

// ---------------------------------------------------------------------------------------------- text

function textIn(
  layers: readonly Layer[],
  answers: readonly Sql[],
  table: string,
  { dialect, lists }: Saying,
): string {
  const joins = lists.joins();
  const rows = tableId(table, dialect);
  const from =
    joins.length === 0 ? rows : `${rows} AS pol_rows${joins.map((join) => joinText(join, dialect)).join('')}`;
  const blocks = [
    ...joins.flatMap((join) => countedText(join, dialect)),
    ...blocksOf(layers, from, CASES, dialect),
  ];
  return `WITH ${blocks.join(',\n')}\nSELECT\n${listed(answers, 2)}\nFROM ${topOf(layers, from, CASES)}\n`;
}

/** The records of a list, counted for each row that they belong to. */
function countedText({ name, keys, table, columns, layers: own }: Join, dialect: Dialect): readonly string[] {
  const ids = keys.map((key, place) => own.column(`k${place}`, plain(columnId(key, dialect))));
  const layers = own.layers([...ids, ...columns.map(({ value }) => value)]);
  const rows = tableId(table, dialect);
  const counted = columns.map(({ name: column, how, value }) => sql`${how}(${value}) AS ${column}`);
  const written = [...ids.map((id, place) => sql`${id} AS ${linkOf(name, place)}`), ...counted];
  const groups = ids.map(({ text }) => text).join(', ');
  return [
    ...blocksOf(layers, rows, name, dialect),
    `${name} AS ${dialect.layerWords}(\n  SELECT\n${listed(written, 4)}\n  FROM ${topOf(layers, rows, name)}\n  GROUP BY ${groups}\n)`,
  ];
}

const linkOf = (name: string, place: number): string => `${name}_k${place}`;

function joinText({ name, keys }: Join, dialect: Dialect): string {
  const links = keys.map(
    (key, place) => `pol_rows.${columnId(key, dialect)} = ${name}.${linkOf(name, place)}`,
  );
  return `\n  LEFT JOIN ${name} ON ${links.join(' AND ')}`;
}
