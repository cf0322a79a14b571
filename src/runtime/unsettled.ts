/** What stands in the place of an outcome that is not decided; one object for each status. */
import type { Way } from './tables.ts';

export interface Unsettled {
  readonly status: 'undetermined' | Way;
}

export const unsettled: Readonly<Record<Unsettled['status'], Unsettled>> = Object.freeze({
  undetermined: Object.freeze({ status: 'undetermined' }),
  gap: Object.freeze({ status: 'gap' }),
  conflict: Object.freeze({ status: 'conflict' }),
  error: Object.freeze({ status: 'error' }),
  notApplicable: Object.freeze({ status: 'notApplicable' }),
});
