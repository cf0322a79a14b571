/** DuckDB as tests see an engine. */
import { DuckDBInstance } from '@duckdb/node-api';
import { duckdb } from '../../src/emit/sql/duckdb.ts';
import type { Engine } from './sql-agreement.ts';

export async function duckdbEngine(): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  return {
    dialect: duckdb,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
    run: async (statement) => void (await connection.run(statement)),
    rows: async (query) => {
      const reader = await connection.runAndReadAll(query);
      return reader
        .getRowObjects()
        .map((row) =>
          Object.fromEntries(
            Object.entries(row).map(([name, value]) => [name, value === null ? null : String(value)]),
          ),
        );
    },
  };
}
