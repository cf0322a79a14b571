/** Other norms cited for the same. Each document numbers its own, so that only those of one register can be compared. */
import type { Change } from '../report.ts';
import { change, type Comparing } from './texts.ts';

export function sourceChanges(
  older: readonly string[],
  newer: readonly string[],
  { laid }: Comparing,
): readonly Change[] {
  const shared = laid.newer.registers.filter((register) => laid.original.registers.includes(register));
  const known = (norms: readonly string[]): string =>
    norms
      .filter((norm) => shared.some((register) => norm.startsWith(`${register}-`)))
      .toSorted()
      .join(', ');
  const [from, to] = [known(older), known(newer)];
  return from === to ? [] : [change('source', from || null, to || null)];
}
