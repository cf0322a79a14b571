/** Facts outside these bounds are wrong: no figure or day of a care policy lies there. */
import { exact } from './exact.ts';
import type { IsoDate } from './value.ts';

export const FIGURE_LIMIT = exact('1000000000000000');
export const FIRST_DAY: IsoDate = '1800-01-01';
export const LAST_DAY: IsoDate = '2299-12-31';
