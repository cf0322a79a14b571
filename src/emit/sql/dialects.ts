/** The dialects by name. */
import { clickhouse } from './clickhouse.ts';
import type { Dialect, DialectName } from './dialect.ts';
import { duckdb } from './duckdb.ts';
import { postgres } from './postgres.ts';

export const dialects: Readonly<Record<DialectName, Dialect>> = { duckdb, postgres, clickhouse };
export const dialectNames = Object.keys(dialects) as readonly DialectName[];
