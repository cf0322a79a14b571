/**
 * Texts of a file as typed columns of the table of facts: only what is written plainly, and can be. Whatever else stands there
 * is _odd_, and the row is left to the evaluator, which knows all other ways of writing it and says what is wrong.
 */
import { columnsOf, type FactColumn } from '../../emit/sql/columns.ts';
import { duckdb } from '../../emit/sql/duckdb.ts';
import { plain } from '../../emit/sql/expression.ts';
import { fit } from '../../emit/sql/inputs.ts';
import { Unsayable } from '../../emit/sql/unsayable.ts';
import type { PlanInput } from '../../plan/plan.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import { noWords, yesWords } from '../facts/csv-dialect.ts';
import type { Form } from './table.ts';

export interface Typed {
  /** By the name of the column of facts. */
  readonly columns: ReadonlyMap<string, string>;
  /** Conditions with any of which the row is odd. */
  readonly odd: readonly string[];
  /** Columns of the file that are looked at. */
  readonly taken: readonly string[];
}

/** The columns of one input. `columnOf` gives the text behind a heading; null: the file has none. */
export function typedOf(input: PlanInput, name: string, { form, index, columnOf }: Typing): Typed {
  const [text, present] = [columnOf(name), columnOf(`${name}__present`)];
  const taken = [text, present].filter((one) => one !== null);
  const own = declared(input, name, index);
  if (own === null) return { columns: new Map(), odd: taken.map(isGiven), taken };
  const parts: Typed[] =
    input.type.kind === 'set'
      ? [setOf(own, name, text, { form, index, columnOf })]
      : text === null
        ? []
        : [valueOf(own, text, form)];
  return joined([...parts, presenceOf(own, { text, present }, form)]);
}

export interface Typing {
  readonly form: Form;
  readonly index: ProgramIndex;
  readonly columnOf: (heading: string) => string | null;
}

/** Null: no column holds its values. */
function declared(input: PlanInput, name: string, index: ProgramIndex): readonly FactColumn[] | null {
  try {
    return columnsOf(input, name, index);
  } catch (reason) {
    if (reason instanceof Unsayable) return null;
    throw reason;
  }
}

const joined = (parts: readonly Typed[]): Typed => ({
  columns: new Map(parts.flatMap(({ columns }) => [...columns])),
  odd: parts.flatMap(({ odd }) => odd),
  taken: parts.flatMap(({ taken }) => taken),
});

const isGiven = (text: string): string => `${text} IS NOT NULL`;

// ------------------------------------------------------------------------------------------------ values

/** A value, of an event also that it has none yet. */
function valueOf(own: readonly FactColumn[], text: string, form: Form): Typed {
  const columns = new Map<string, string>();
  const fitting: string[] = [];
  for (const column of own) {
    if (column.part === 'value') {
      const value = plainValue(column, text, form);
      const fits = fit(column, plain(value), duckdb);
      columns.set(column.name, value);
      fitting.push(fits === null ? `${value} IS NOT NULL` : `coalesce(${fits.text}, FALSE)`);
    }
    if (column.part === 'state') {
      const state = bare(text, form);
      columns.set(column.name, `CASE WHEN ${state} IN ('notYet', 'never') THEN ${state} END`);
      fitting.push(`${state} IN ('notYet', 'never')`);
    }
    if (column.part === 'present' && form.kind === 'json') fitting.push(`${text} = '${GONE}'`);
  }
  return { columns, odd: [`(${isGiven(text)} AND NOT (${fitting.join(' OR ')}))`], taken: [text] };
}

/** In JSON, that a fact is absent. */
const GONE = '{"absent":true}';

/** A text in JSON without its quotes. */
const bare = (text: string, { kind }: Form): string => (kind === 'json' ? `trim(${text}, '"')` : text);

const matches = (text: string, pattern: string): string => `regexp_full_match(${text}, '${pattern}')`;

const oneOf = (text: string, words: Iterable<string>): string =>
  `${text} IN (${[...words].map(duckdb.text).join(', ')})`;

/** Null where it is not written plainly. */
function plainValue(column: FactColumn, text: string, form: Form): string {
  const { type } = column;
  switch (type.kind) {
    case 'boolean':
      return form.kind === 'csv'
        ? `CASE WHEN ${oneOf(`lower(${text})`, yesWords)} THEN TRUE WHEN ${oneOf(`lower(${text})`, noWords)} THEN FALSE END`
        : `CASE ${text} WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END`;
    case 'text':
      return plainText(column, text, form);
    case 'date': {
      const day = bare(text, form);
      return `CASE WHEN length(${day}) = 10 AND ${day}[5] = '-' AND ${day}[8] = '-' THEN TRY_CAST(${day} AS DATE) END`;
    }
    case 'whole': {
      const figure = bare(text, form);
      return `CASE WHEN ${matches(figure, '-?\\d{1,15}')} THEN CAST(${figure} AS BIGINT) END`;
    }
    case 'decimal': {
      const figure = bare(text, form);
      const isComma = form.kind === 'csv' && form.decimal === ',';
      const written = isComma ? `replace(${figure}, ',', '.')` : figure;
      const pattern = `-?\\d{1,15}(${isComma ? ',' : '\\.'}\\d{1,${String(type.scale)}})?`;
      return `CASE WHEN ${matches(figure, pattern)} THEN CAST(${written} AS ${duckdb.type(type)}) END`;
    }
  }
}

/** One of few, or any that is written as it is: no JSON, and without blanks around it that are not spaces. */
function plainText({ values }: FactColumn, text: string, { kind }: Form): string {
  if (kind === 'json')
    return `CASE WHEN ${matches(text, '"[^"\\\\]*"')} THEN substr(${text}, 2, length(${text}) - 2) END`;
  if (values !== null) return text;
  return `CASE WHEN ${text}[1] NOT IN ('[', '{') AND trim(${text}, ${duckdb.text(BLANKS)}) = ${text} THEN ${text} END`;
}

/** What `trim` of JavaScript takes off, and that of the engine does not unless it is told. */
const BLANKS = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code))
  .filter((character) => character.trim() === '')
  .join('');

// -------------------------------------------------------------------------------------------------- sets

/** A set in one column, or a column for each member. */
function setOf(own: readonly FactColumn[], name: string, text: string | null, typing: Typing): Typed {
  const members = own.filter(({ part }) => part === 'member');
  const apart = members.map((column) => ({ column, text: typing.columnOf(column.name) }));
  if (text === null)
    return joined(
      apart.flatMap((one) =>
        one.text === null ? [] : [valueOf([{ ...one.column, part: 'value' }], one.text, typing.form)],
      ),
    );
  const taken = [text, ...apart.flatMap((one) => one.text ?? [])];
  // Said in both ways, and only the evaluator knows what that is.
  const odd = apart.flatMap((one) => (one.text === null ? [] : [isGiven(one.text)]));
  const names = members.map((column) => column.name.slice(name.length + 1));
  const { whole, holds } = setForm(typing.form, names);
  const columns = members.map(
    (column, at) =>
      [
        column.name,
        `CASE WHEN ${matches(text, whole)} THEN ${matches(text, holds(names[at] ?? ''))} END`,
      ] as const,
  );
  return {
    columns: new Map(columns),
    odd: [...odd, `(${isGiven(text)} AND NOT ${matches(text, whole)})`],
    taken,
  };
}

interface SetForm {
  readonly whole: string;
  readonly holds: (member: string) => string;
}

/** Between bars, or as an array of JSON; of Parquet an array that is empty too, as a column of lists may be. */
function setForm({ kind }: Form, names: readonly string[]): SetForm {
  const isJson = kind === 'json';
  const [open, quote, between, close] = isJson ? ['\\[', '"', ',', '\\]'] : ['', '', ' *\\| *', ''];
  const any = `(${names.map((name) => `${quote}${name}${quote}`).join('|')})`;
  const some = `${any}(${between}${any})*`;
  return {
    whole: isJson ? `${open}(${some})?${close}` : kind === 'csv' ? some : `(\\[\\]|${some})`,
    holds: (member) => `${open}(.*${between})?${quote}${member}${quote}(${between}.*)?${close}`,
  };
}

// ---------------------------------------------------------------------------------------------- presence

interface Texts {
  readonly text: string | null;
  readonly present: string | null;
}

/** That a fact is absent: in a column of its own, or in JSON in the place of its value. */
function presenceOf(own: readonly FactColumn[], { text, present }: Texts, form: Form): Typed {
  const column = own.find(({ part }) => part === 'present');
  if (form.kind === 'json')
    return column === undefined || text === null
      ? joined([])
      : {
          columns: new Map([[column.name, `CASE WHEN ${text} = '${GONE}' THEN FALSE END`]]),
          odd: [],
          taken: [],
        };
  if (present === null) return joined([]);
  if (column === undefined) return { columns: new Map(), odd: [isGiven(present)], taken: [present] };
  return valueOf([{ ...column, part: 'value' }], present, form);
}
