/** Timing by interleaved rounds: every candidate runs once a round, so that a slow moment hits all of them. */
export interface Candidate {
  readonly name: string;
  readonly run: () => unknown;
}

export interface Measured {
  readonly name: string;
  /** Milliseconds. */
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** Median and the middle half (25 % to 75 %) over the rounds, after two rounds that are not counted. */
export function measure(candidates: readonly Candidate[], rounds = 15): readonly Measured[] {
  const times = new Map(candidates.map(({ name }) => [name, [] as number[]]));
  for (let round = -2; round < rounds; round += 1) {
    for (const { name, run } of candidates) {
      const start = performance.now();
      run();
      if (round >= 0) times.get(name)?.push(performance.now() - start);
    }
  }
  return candidates.map(({ name }) => ({ name, ...summary(times.get(name) ?? []) }));
}

export function summary(times: readonly number[]): Omit<Measured, 'name'> {
  const sorted = [...times].sort((left, right) => left - right);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

export const shown = (milliseconds: number): string =>
  milliseconds >= 100
    ? milliseconds.toFixed(0)
    : milliseconds >= 1
      ? milliseconds.toFixed(1)
      : milliseconds.toFixed(3);

/** Prints rows of text in columns. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  for (const row of rows)
    console.log(
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    );
}
