import { DuckDBInstance } from '@duckdb/node-api';
import { duckdb } from '../../src/emit/sql/duckdb.ts';
import { asRow, type Engine } from './engine.ts';

export async function openDuckdb(): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const run: Engine['run'] = async (sql) => (await connection.runAndReadAll(sql)).getRowObjects().map(asRow);
  const [row] = await run('SELECT version() AS version');
  return {
    name: `DuckDB ${row?.version ?? ''}`,
    dialect: duckdb,
    run,
    close: () => {
      connection.closeSync();
      instance.closeSync();
      return Promise.resolve();
    },
  };
}
