/** Sums of money and the ends of figures, exact, in as much room for a million records as for one. */
import { exact, exactText, type Exact } from '../../base/exact.ts';
import type { JsonValue } from '../../evaluate/result.ts';

export interface Sum {
  readonly add: (older: JsonValue, newer: JsonValue) => void;
  /** Null: nothing was added. */
  readonly text: () => { readonly older: string; readonly newer: string } | null;
}

export function sumOfMoney(): Sum {
  let sums: { readonly older: Exact; readonly newer: Exact } | null = null;
  return {
    add: (older, newer) => {
      sums = {
        older: (sums?.older ?? exact(0)).add(figureOf(older)),
        newer: (sums?.newer ?? exact(0)).add(figureOf(newer)),
      };
    },
    text: () => sums && { older: exactText(sums.older), newer: exactText(sums.newer) },
  };
}

export const figureOf = (outcome: JsonValue): Exact => exact(String(outcome));

export interface Span {
  readonly take: (outcome: JsonValue) => void;
  readonly ends: () => readonly [JsonValue, JsonValue] | null;
}

/** The lowest and the highest figure. */
export function spanOfFigures(): Span {
  let ends: readonly [JsonValue, JsonValue] | null = null;
  return {
    take: (outcome) => {
      const figure = figureOf(outcome);
      const [low, high] = ends ?? [outcome, outcome];
      ends = [
        figure.compare(figureOf(low)) < 0 ? outcome : low,
        figure.compare(figureOf(high)) > 0 ? outcome : high,
      ];
    },
    ends: () => ends,
  };
}
