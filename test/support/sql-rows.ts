/** Facts as rows of the table that a generated query reads. */
import type { FactColumn } from '../../src/emit/sql/columns.ts';
import type { Dialect } from '../../src/emit/sql/dialect.ts';
import { columnId } from '../../src/emit/sql/names.ts';
import { tableId, type SqlQuery } from '../../src/emit/sql/select.ts';

type Json = Readonly<Record<string, unknown>>;

const isObject = (json: unknown): json is Json =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

const isGone = (json: unknown): boolean => isObject(json) && json.absent === true;

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
export function tableOf(
  query: SqlQuery,
  rows: readonly { readonly key: string; readonly facts: Json }[],
  dialect: Dialect,
): readonly string[] {
  const table = tableId(query.table, dialect);
  const id = columnId('id', dialect);
  const columns = query.facts.map(
    (column) => `${columnId(column.name, dialect)} ${dialect.type(column.type)}`,
  );
  const values = rows.map(
    ({ key, facts }) =>
      `(${[dialect.text(key), ...query.facts.map((column) => cellText(column, facts, dialect))].join(', ')})`,
  );
  return [
    `CREATE TABLE ${table} (${[`${id} ${dialect.type({ kind: 'text' })}`, ...columns].join(', ')})${dialect.name === 'clickhouse' ? ' ENGINE = Memory' : ''}`,
    `INSERT INTO ${table} VALUES ${values.join(',\n')}`,
  ];
}
