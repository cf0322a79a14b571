/** A PostgreSQL server, asked by `psql`, which finds it by its environment (`PGHOST`, `PGUSER`, …). */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { postgres } from '../../src/emit/sql/postgres.ts';
import type { Engine, Row } from '../../test/engines/engine.ts';

const call = promisify(execFile);

/** What is long goes in by a pipe: an argument ends at 128 kB. */
async function psql(sql: string): Promise<string> {
  const asking = call('psql', ['--no-psqlrc', '--quiet', '--csv', '--set', 'ON_ERROR_STOP=1'], {
    maxBuffer: 2 ** 28,
  });
  asking.child.stdin?.end(`${sql};\n`);
  return (await asking).stdout;
}

/** Null where there is none. Rows with one column are all that is read of it. */
export async function openPostgresServer(): Promise<Engine | null> {
  try {
    const run = async (sql: string): Promise<readonly Row[]> => {
      const [name, ...lines] = (await psql(sql)).trimEnd().split('\n');
      return name === undefined ? [] : lines.map((line) => ({ [name]: line }));
    };
    const [row] = await run("SELECT current_setting('server_version') AS version");
    return {
      name: `PostgreSQL ${row?.version ?? ''}, a server`,
      dialect: postgres,
      run,
      close: () => Promise.resolve(),
    };
  } catch {
    return null;
  }
}
