import type { WholeTree } from '../check/checked.ts';
import type { Program } from '../ir/ir.ts';

/** The edition that is amended: whole, and compiled. */
export interface Base {
  readonly files: readonly WholeTree[];
  readonly program: Program;
  /** Names of the notes that say which text it stands on is not at hand; null when its text is there. */
  readonly missing: readonly string[] | null;
}

/** As commands call it: `asr.ggz@2025r2`. */
export const editionName = (name: string, year: number | null, revision: number): string =>
  `${name}${year === null ? '' : `@${year}`}${revision > 1 ? `r${revision}` : ''}`;

export const nameOfBase = ({ program: { name, year, revision } }: Base): string =>
  editionName(name, year, revision);
