import type { Facts } from './contract.ts';

export interface Peer {
  readonly name: string;
  /** Decides all of these records, and gives a figure for what was decided. */
  readonly run: (records: readonly Facts[]) => number | Promise<number>;
  /** So many records take about two seconds, or all of them less. */
  readonly most: number;
}
