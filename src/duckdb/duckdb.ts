/** The engine DuckDB, as the package `@duckdb/node-api` has it: loaded when it is asked for, and missing where nobody installed it. */

/** What a query gives, a piece at a time: of each row the text of every column, null where there is none. */
export type EngineRow = readonly (string | null)[];

export interface LoadedEngine {
  /** The columns that a query would give, and their types as the engine writes them. Throws `EngineError`. */
  readonly describe: (sql: string) => Promise<readonly EngineColumn[]>;
  /** Rows as they come, in the order of the file that is read; columns are texts. Throws `EngineError`. */
  readonly rows: (sql: string) => AsyncIterable<readonly EngineRow[]>;
  readonly close: () => void;
}

export interface EngineColumn {
  readonly name: string;
  readonly type: string;
}

/** What the engine said of a query or of a file that it could not read. */
export class EngineError extends Error {}

/** Null where the package is not installed. */
export async function loadDuckdb(): Promise<LoadedEngine | null> {
  const loaded = await import('@duckdb/node-api').catch(() => null);
  if (loaded === null) return null;
  const instance = await loaded.DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  // With more threads rows come in any order, and each holds a part of the file.
  await connection.run('SET threads = 1');
  const close = (): void => {
    connection.closeSync();
    instance.closeSync();
  };
  async function* rows(sql: string): AsyncGenerator<readonly EngineRow[]> {
    const result = await told(() => connection.stream(sql));
    for (;;) {
      const chunk = await told(() => result.fetchChunk());
      if (chunk === null || chunk.rowCount === 0) return;
      yield chunk.getRows() as EngineRow[];
    }
  }
  const describe: LoadedEngine['describe'] = async (sql) => {
    const found: EngineColumn[] = [];
    for await (const some of rows(`DESCRIBE ${sql}`))
      for (const [name, type] of some) found.push({ name: name ?? '', type: type ?? '' });
    return found;
  };
  return { describe, rows, close };
}

async function told<Result>(ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask();
  } catch (error) {
    throw new EngineError(error instanceof Error ? error.message : String(error));
  }
}
