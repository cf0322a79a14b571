/** Tells what does not fit in a query, clause by clause. */
import type { DialectName } from '../../emit/sql/dialect.ts';
import type { GeneratedSql } from '../../emit/sql/select.ts';
import { sqlWords } from '../../emit/sql/words.ts';
import { write, type Io } from '../io.ts';
import { showWarning } from './problem.ts';

export async function tellNotInSql(
  io: Io,
  unsaid: GeneratedSql['unsaid'],
  dialect: DialectName,
): Promise<void> {
  for (const { clause, reason } of unsaid) {
    const why = sqlWords[io.language].reason(reason);
    await write(io.stderr, showWarning('not-in-sql', { clause, dialect, reason: why }, io));
  }
}
