/** An engine as tests see it: SQL goes in, rows come out. */
import { createRequire } from 'node:module';
import type { Dialect } from '../../src/emit/sql/dialect.ts';

/** By the name of its column, every value as text; null where there is none. */
export type Row = Readonly<Record<string, string | null>>;

export interface Engine {
  /** With the version that answers. */
  readonly name: string;
  readonly dialect: Dialect;
  /** One statement; without rows where it has none to give. */
  readonly run: (sql: string) => Promise<readonly Row[]>;
  readonly close: () => Promise<void>;
}

/**
 * What is installed in this folder only. It is loaded by name, so that who has not installed it can check types and run
 * everything else.
 */
export function installed<Module>(name: string): Module {
  try {
    return createRequire(import.meta.url)(name) as Module;
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new Error(`${name} is not there: npm --prefix test/engines ci`, { cause: error });
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND';

export const asRow = (row: Readonly<Record<string, unknown>>): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value === null || value === undefined ? null : String(value),
    ]),
  );
