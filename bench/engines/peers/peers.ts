/** What others would take instead. They are installed in this folder and nowhere else: `npm ci --prefix bench/engines`. */
import type { Facts } from '../contract.ts';

export interface Peer {
  readonly name: string;
  readonly run: (records: readonly Facts[]) => number | Promise<number>;
  /** So many records take about two seconds, or all of them less. */
  readonly most: number;
}

export const peers = (): Promise<readonly Peer[]> => Promise.resolve([]);
