/** A policy as a query: a row of facts goes in, and out comes what is decided of it. */
import type { Program } from '../../ir/ir.ts';
import type { Plan, PlanClause } from '../../plan/plan.ts';
import { indexOf, type ProgramIndex } from '../../total/program-index.ts';
import { isOnce, type FactColumn } from './columns.ts';
import type { ColumnType, Dialect } from './dialect.ts';
import { allOf, firstOf, plain, someOf, sql, type Sql } from './expression.ts';
import { reckoningIn } from './figures.ts';
import { knownInputs, type KnownInput, type KnownInputs } from './inputs.ts';
import { columnText, newLayers, type Layer, type Layers } from './layers.ts';
import { columnId } from './names.ts';
import { normsOf } from './norms.ts';
import { openFactsText, openIn } from './open-facts.ts';
import { answerOf } from './outcome.ts';
import { questionsOf, type Asking, type Questions } from './questions.ts';
import { reach, type Reaching } from './reach.ts';
import type { Terms } from './terms.ts';
import { textOf } from './text.ts';
import { Unsayable, type Reason } from './unsayable.ts';

export interface SqlOptions {
  /** Of the facts, with the names of what it stands in before it; for the records of a list with `_subject` behind it. */
  readonly table: string;
  /** Names of clauses; empty: everything that is published. */
  readonly only: readonly string[];
  /** Columns of the table that are passed on as they are, behind what a row is known by. */
  readonly kept?: readonly string[];
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
  readonly answers: readonly AnswerColumn[];
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
      const reason = unsayable(() => void sayClause(clause, 0, newSaying({ program, plan, dialect, index })));
      if (reason !== null) unsaid.push({ clause: clause.name, reason });
      return reason === null;
    });
    return said.length === 0 ? [] : [queryOf(said, per, { program, plan, dialect, index }, options)];
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

interface Source {
  readonly program: Program;
  readonly plan: Plan;
  readonly dialect: Dialect;
  readonly index: ProgramIndex;
}

interface Saying extends Source {
  readonly layers: Layers;
  readonly known: KnownInputs;
  readonly terms: Terms;
  readonly questions: Questions;
}

function newSaying(source: Source): Saying {
  const { program, plan, dialect, index } = source;
  const layers = newLayers();
  const { inputs, tests } = plan;
  const known = knownInputs({ inputs, index, dialect, layers });
  const consultable = program.consultable ?? { from: null, to: null };
  const terms: Terms = {
    ...{ inputs, index, dialect, known, reckoning: reckoningIn(dialect) },
    reckoned: (input) => questions.reckoned(input),
  };
  const asking: Asking = { terms, tests, layers, consultable };
  const questions: Questions = questionsOf(asking);
  return { ...source, layers, known, terms, questions };
}

type Answered = AnswerColumn & { readonly sql: Sql };

function sayClause(clause: PlanClause, place: number, saying: Saying): readonly Answered[] {
  const { plan, dialect, layers, questions, terms, known } = saying;
  if (clause.ties.length > 0 && clause.within === null) throw new Unsayable({ kind: 'tied' });
  const prefix = `c${place}`;
  const reaching: Reaching = { plan, dialect, layers, questions, prefix, tellsOpen: true };
  const reached = reach(clause.within ?? clause.root, reaching);
  const answering = { clause, terms, layers, prefix, reached };
  const bare = answerOf({ ...answering, isWrong: null });
  const open = openIn(reached, bare.openInLeaves, { dialect, layers, prefix });
  const wrong = [...open].flatMap(([name, when]) => {
    const own = known.all().find((input) => input.name === name)?.wrong ?? null;
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

function queryOf(
  clauses: readonly PlanClause[],
  per: string | null,
  source: Source,
  options: SqlOptions,
): SqlQuery {
  const saying = newSaying(source);
  const { dialect, layers, known } = saying;
  const answers = clauses.flatMap((clause, place) => sayClause(clause, place, saying));
  const keys = [...keysOf(per, source), ...(options.kept ?? [])];
  const ids = keys.map((name, place) => layers.column(`k${place}`, plain(columnId(name, dialect))));
  const all: readonly Answered[] = [...answers, wrongFacts(known.all(), dialect)];
  const table = per === null ? options.table : `${options.table}_${per}`;
  const written = [
    ...ids.map((id, place) => sql`${id} AS ${columnId(keys[place] ?? '', dialect)}`),
    ...all.map(({ name, sql: value }) => sql`${value} AS ${columnId(name, dialect)}`),
  ];
  return {
    ...{ per, table, keys },
    text: textIn(layers.layers([...ids, ...all.map((one) => one.sql)]), written, table, dialect),
    facts: known.all().flatMap(({ columns }) => columns),
    answers: all.map(({ name, clause, part, type }) => ({ name, clause, part, type })),
  };
}

/** The provider, and of the records of a list what names each of them and those that they belong to. */
function keysOf(per: string | null, { index }: Source): readonly string[] {
  const keys: string[] = [];
  for (let at = per; at !== null; at = index.subjects.get(at)?.owner ?? null) {
    const subject = index.subjects.get(at);
    if (subject?.owner != null) keys.unshift(`${at}.${subject.key ?? 'id'}`);
  }
  return ['id', ...keys];
}

function wrongFacts(inputs: readonly KnownInput[], dialect: Dialect): Answered {
  const texts = inputs.flatMap(({ name, wrong }) =>
    wrong === null ? [] : [firstOf([[wrong, textOf(name, dialect)]], null)],
  );
  return {
    name: 'wrong_facts',
    clause: null,
    part: 'wrong_facts',
    type: { kind: 'text' },
    sql: dialect.listed(texts),
  };
}

// ---------------------------------------------------------------------------------------------- text

function textIn(layers: readonly Layer[], answers: readonly Sql[], table: string, dialect: Dialect): string {
  const from = (place: number): string => (place === 0 ? tableId(table, dialect) : nameOfLayer(place - 1));
  const blocks = layers.map(({ passed, made }, place) => {
    const columns = [...passed, ...made.map(columnText)];
    const own = columns.length === 0 ? ['1 AS nothing'] : columns;
    return `${nameOfLayer(place)} AS ${dialect.layerWords}(\n  SELECT\n${listed(own, 4)}\n  FROM ${from(place)}${dialect.fence}\n)`;
  });
  return `WITH ${blocks.join(',\n')}\nSELECT\n${listed(
    answers.map(({ text }) => text),
    2,
  )}\nFROM ${from(layers.length)}\n`;
}

export const tableId = (table: string, dialect: Dialect): string =>
  table
    .split('.')
    .map((part) => columnId(part, dialect))
    .join('.');

const nameOfLayer = (place: number): string => (place === 0 ? 'pol_facts' : `pol_step_${place}`);

const listed = (columns: readonly string[], indent: number): string =>
  columns.map((column) => `${' '.repeat(indent)}${column}`).join(',\n');
