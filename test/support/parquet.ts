/** Small Parquet files for tests. */
import { parquetWriteBuffer, type ColumnSource, type ParquetWriteOptions } from 'hyparquet-writer';

export interface TestColumn {
  readonly name: string;
  readonly data: readonly unknown[];
  readonly type?: ColumnSource['type'];
}

/** The bytes of a file with these columns; the schema is guessed from the values unless it is given. */
export const parquet = (
  columns: readonly TestColumn[],
  options: Partial<Pick<ParquetWriteOptions, 'schema' | 'codec' | 'rowGroupSize' | 'compressors'>> = {},
): Buffer =>
  Buffer.from(
    parquetWriteBuffer({
      columnData: columns.map(({ name, data, type }) => ({
        name,
        data: [...data],
        ...(type === undefined ? {} : { type }),
      })),
      ...options,
    }),
  );
