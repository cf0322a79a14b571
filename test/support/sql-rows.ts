/** Facts as rows of the table that a generated query reads. */
import type { FactColumn } from '../../src/emit/sql/columns.ts';
import type { Dialect } from '../../src/emit/sql/dialect.ts';
import { columnId } from '../../src/emit/sql/names.ts';
import type { Program, Subject } from '../../src/ir/ir.ts';
import { tableId } from '../../src/emit/sql/blocks.ts';
import type { SqlQuery } from '../../src/emit/sql/select.ts';

type Json = Readonly<Record<string, unknown>>;

const isObject = (json: unknown): json is Json =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

const isGone = (json: unknown): boolean => isObject(json) && json.absent === true;

/** A row of the table that a query reads, and how the evaluator names what it decides of it. */
export interface FactsRow {
  /** In the order of the keys of the query. */
  readonly keys: readonly string[];
  /** `[a1]`, `[a1/r1]`; empty for a case. */
  readonly record: string;
  /** Of the case, with the record and those that it belongs to under their own names. */
  readonly facts: Json;
}

/** The rows of one case: itself, or its records of the list that the query is of. */
export function rowsOf(
  { per }: Pick<SqlQuery, 'per'>,
  id: string,
  facts: Json,
  program: Program,
): readonly FactsRow[] {
  const owners: Subject[] = [];
  for (let at = per; at !== null;) {
    const subject = program.subjects.find(({ name }) => name === at);
    if (subject === undefined || subject.owner === null) break;
    owners.unshift(subject);
    at = subject.owner;
  }
  let rows: readonly (FactsRow & { readonly list: Json })[] = [
    { keys: [id], record: '', facts, list: facts },
  ];
  for (const { name, key } of owners)
    rows = rows.flatMap((row) =>
      recordsIn(row.list[name]).map((own) => {
        const keys = [...row.keys, String(own[key ?? 'id'])];
        return {
          keys,
          record: `[${keys.slice(1).join('/')}]`,
          facts: { ...row.facts, [name]: own },
          list: own,
        };
      }),
    );
  return rows;
}

/** A list stands in the case, or in a record that is there under its own name; an array is all of it. */
const isWholeList = (facts: Json, list: string): boolean =>
  [facts, ...Object.values(facts)].some((one) => isObject(one) && Array.isArray(one[list]));

function recordsIn(list: unknown): readonly Json[] {
  const items = isObject(list) ? list.items : list;
  return Array.isArray(items) ? items.filter(isObject) : [];
}

/** What facts say under the name of a column; `undefined` where they say nothing. */
function under(facts: Json, name: string): unknown {
  const [first = '', ...rest] = name.split('.');
  if (first === 'oordelen' || first === 'stappen') {
    const key = rest.join('.');
    const groups = [facts, ...Object.values(facts)]
      .filter(isObject)
      .map((one) => one[first])
      .filter(isObject);
    const found = groups.map((group) => group[key]).find((one) => one !== undefined && one !== null);
    return isObject(found) && 'value' in found ? found.value : found;
  }
  const [group, ...path] = rest;
  if (group === 'oordelen' || group === 'stappen') {
    const record = facts[first];
    const said = isObject(record) && isObject(record[group]) ? record[group][path.join('.')] : undefined;
    return isObject(said) && 'value' in said ? said.value : said;
  }
  let at: unknown = facts;
  for (const part of [first, ...rest]) at = isObject(at) && !isGone(at) ? at[part] : undefined;
  return at;
}

/** The value of a column on facts, as SQL. Throws where the column cannot hold it. */
export function cellText(column: FactColumn, facts: Json, dialect: Dialect): string {
  const { name, part } = column;
  if (part === 'complete') return isWholeList(facts, name.slice(0, -'__complete'.length)) ? 'TRUE' : 'NULL';
  if (part === 'present') return isGone(under(facts, name.slice(0, -'__present'.length))) ? 'FALSE' : 'NULL';
  if (part === 'state') {
    const day = under(facts, name.slice(0, -'__state'.length));
    return day === 'notYet' || day === 'never' ? `'${day}'` : 'NULL';
  }
  if (part === 'member') {
    const [set, member] = [name.slice(0, name.lastIndexOf('.')), name.slice(name.lastIndexOf('.') + 1)];
    const found = under(facts, set);
    if (Array.isArray(found)) return found.includes(member) ? 'TRUE' : 'FALSE';
    const has = isObject(found) && !isGone(found) ? found[member] : undefined;
    return has === undefined || has === null ? 'NULL' : String(has === true).toUpperCase();
  }
  const found = under(facts, name);
  if (found === undefined || found === null || isGone(found)) return 'NULL';
  return valueText(found, column, dialect);
}

function valueText(found: unknown, { type }: FactColumn, dialect: Dialect): string {
  switch (type.kind) {
    case 'boolean':
      return found === true ? 'TRUE' : 'FALSE';
    case 'text':
      return dialect.text(String(found));
    case 'date':
      if (found === 'notYet' || found === 'never') return 'NULL';
      if (!/^\d{4}-\d{2}-\d{2}$/.test(String(found))) throw new RangeError('no whole day');
      return dialect.date(String(found));
    case 'whole':
    case 'decimal':
      return String(found);
  }
}

/** A table that a query reads: its own, or that of the records of a list. */
export type FactsTable = Pick<SqlQuery, 'per' | 'table' | 'keys' | 'facts'>;

/** The tables that a query reads, each once and with every column that is read of it. */
export function tablesOf({ per, table, keys, facts, lists }: SqlQuery): readonly FactsTable[] {
  const tables = new Map<string, FactsTable>();
  const all = [
    { per, table, keys, facts },
    ...lists.map(({ subject, ...own }) => ({ per: subject, ...own })),
  ];
  for (const one of all) {
    const columns = [...(tables.get(one.table)?.facts ?? []), ...one.facts];
    const once = [...new Map(columns.map((column) => [column.name, column])).values()];
    tables.set(one.table, { ...one, facts: once });
  }
  return [...tables.values()];
}

/** Makes a table and fills it. */
export function tableOf(
  { table: name, facts: columns, keys }: FactsTable,
  rows: readonly FactsRow[],
  dialect: Dialect,
): readonly string[] {
  const table = tableId(name, dialect);
  const declared = [
    ...keys.map((key) => `${columnId(key, dialect)} ${dialect.type({ kind: 'text' })}`),
    ...columns.map((column) => `${columnId(column.name, dialect)} ${dialect.type(column.type)}`),
  ];
  const values = rows.map(({ keys, facts }) => {
    const cells = columns.map((column) => cellText(column, facts, dialect));
    return `(${[...keys.map((key) => dialect.text(key)), ...cells].join(', ')})`;
  });
  return [
    `CREATE TABLE ${table} (${declared.join(', ')})${dialect.name === 'clickhouse' ? ' ENGINE = Memory' : ''}`,
    ...(values.length === 0 ? [] : [`INSERT INTO ${table} VALUES ${values.join(',\n')}`]),
  ];
}
