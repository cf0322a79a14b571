/** Where a clause stands, as a comparison tells it. */
import type { Clause } from '../ir/ir.ts';
import type { Place } from './report.ts';

export const placeOf = ({ name, label, origin, cites }: Clause): Place => ({
  path: name,
  label,
  file: origin.file,
  line: origin.line,
  norms: cites,
});
