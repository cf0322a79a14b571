/** The text of a query: layers one above the other, each a block with a name. */
import type { Dialect } from './dialect.ts';
import type { Sql } from './expression.ts';
import { columnText, type Layer } from './layers.ts';
import { columnId } from './names.ts';

export const tableId = (table: string, dialect: Dialect): string =>
  table
    .split('.')
    .map((part) => columnId(part, dialect))
    .join('.');

/** The name of a layer; those of the records of a list have its own before it. */
const nameOfLayer = (place: number, prefix: string): string =>
  place === 0 ? `${prefix}_facts` : `${prefix}_step_${place}`;

/** What the layers above a table are called that are not of a list. */
export const CASES = 'pol';

/** A block for each layer; the lowest reads `table`. */
export const blocksOf = (
  layers: readonly Layer[],
  table: string,
  prefix: string,
  dialect: Dialect,
): readonly string[] =>
  layers.map(({ passed, made }, place) => {
    const columns = [...passed, ...made.map(columnText)];
    const own = columns.length === 0 ? ['1 AS nothing'] : columns;
    const from = topOf(layers.slice(0, place), table, prefix);
    return `${nameOfLayer(place, prefix)} AS ${dialect.layerWords}(\n  SELECT\n${listed(own, 4)}\n  FROM ${from}${dialect.fence}\n)`;
  });

/** What stands above all layers. */
export const topOf = (layers: readonly Layer[], table: string, prefix: string): string =>
  layers.length === 0 ? table : nameOfLayer(layers.length - 1, prefix);

export const listed = (columns: readonly (string | Sql)[], indent: number): string =>
  columns
    .map((column) => `${' '.repeat(indent)}${typeof column === 'string' ? column : column.text}`)
    .join(',\n');
