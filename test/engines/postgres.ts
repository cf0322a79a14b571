/** PostgreSQL inside this process: no server, no user, no port, and the version is pinned by the lock file. */
import { postgres } from '../../src/emit/sql/postgres.ts';
import { asRow, installed, type Engine } from './engine.ts';

/** What is used of PGlite. */
interface PGlite {
  readonly waitReady: Promise<void>;
  readonly query: (
    sql: string,
    values: readonly unknown[],
    options: { readonly parsers: Readonly<Record<number, (text: string) => unknown>> },
  ) => Promise<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }>;
  readonly close: () => Promise<void>;
}

/** `date`, by its number in the catalogue: as it is written, where a `Date` would bring a time zone. */
const DATE = 1082;
const parsers = { [DATE]: (text: string): unknown => text };

export async function openPostgres(): Promise<Engine> {
  const { PGlite } = installed<{ readonly PGlite: new () => PGlite }>('@electric-sql/pglite');
  const database = new PGlite();
  await database.waitReady;
  const run: Engine['run'] = async (sql) => (await database.query(sql, [], { parsers })).rows.map(asRow);
  const [row] = await run("SELECT current_setting('server_version') AS version");
  return { name: `PostgreSQL ${row?.version ?? ''}`, dialect: postgres, run, close: () => database.close() };
}
