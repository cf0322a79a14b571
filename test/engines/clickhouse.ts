/** ClickHouse inside this process. */
import { clickhouse } from '../../src/emit/sql/clickhouse.ts';
import { asRow, installed, type Engine } from './engine.ts';

/** What is used of chdb. */
interface Session {
  readonly query: (sql: string, format: string) => string;
  readonly cleanup: () => void;
}

/** A query may be longer than 256 kB, and nested more than its default allows; see `docs/sql.md`. */
const settings = [
  'max_query_size = 0',
  'max_ast_elements = 10000000',
  'max_expanded_ast_elements = 10000000',
  'max_parser_depth = 100000',
  // Figures as they are written, where JSON would round them.
  'output_format_json_quote_64bit_integers = 1',
  'output_format_json_quote_decimals = 1',
];

export function openClickhouse(): Promise<Engine> {
  const { Session } = installed<{ readonly Session: new () => Session }>('chdb');
  const session = new Session();
  for (const setting of settings) session.query(`SET ${setting}`, 'Null');
  const run = (sql: string): readonly ReturnType<typeof asRow>[] =>
    session
      .query(sql, 'JSONEachRow')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => asRow(JSON.parse(line) as Record<string, unknown>));
  const [row] = run('SELECT version() AS version');
  return Promise.resolve({
    name: `ClickHouse ${row?.version ?? ''}`,
    dialect: clickhouse,
    run: async (sql) => run(sql),
    close: async () => session.cleanup(),
  });
}
