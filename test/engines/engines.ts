/** Every engine that generated SQL is tried on, by its dialect. */
import type { DialectName } from '../../src/emit/sql/dialect.ts';
import { openClickhouse } from './clickhouse.ts';
import { openDuckdb } from './duckdb.ts';
import type { Engine } from './engine.ts';
import { openPostgres } from './postgres.ts';

export const engines: Readonly<Record<DialectName, () => Promise<Engine>>> = {
  duckdb: openDuckdb,
  postgres: openPostgres,
  clickhouse: openClickhouse,
};
