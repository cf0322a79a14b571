/** Facts as rows of the table that a generated query reads. */
import type { FactColumn } from '../../src/emit/sql/columns.ts';
import type { Dialect } from '../../src/emit/sql/dialect.ts';
import { columnId } from '../../src/emit/sql/names.ts';
import type { Program, Subject } from '../../src/ir/ir.ts';
import { tableId, type SqlQuery } from '../../src/emit/sql/select.ts';

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

const recordsIn = (list: unknown): readonly Json[] => (Array.isArray(list) ? list.filter(isObject) : []);

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

/** Makes the table and fills it, in two statements; `undefined` where there are no rows. */
export function tableOf(query: SqlQuery, rows: readonly FactsRow[], dialect: Dialect): readonly string[] {
  const table = tableId(query.table, dialect);
  const columns = query.facts.map(
    (column) => `${columnId(column.name, dialect)} ${dialect.type(column.type)}`,
  );
  const keys = query.keys.map((key) => `${columnId(key, dialect)} ${dialect.type({ kind: 'text' })}`);
  const values = rows.map(
    ({ keys, facts }) =>
      `(${[...keys.map((key) => dialect.text(key)), ...query.facts.map((column) => cellText(column, facts, dialect))].join(', ')})`,
  );
  return [
    `CREATE TABLE ${table} (${[...keys, ...columns].join(', ')})${dialect.name === 'clickhouse' ? ' ENGINE = Memory' : ''}`,
    `INSERT INTO ${table} VALUES ${values.join(',\n')}`,
  ];
}
