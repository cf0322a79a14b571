/** Where a clause stands, as a comparison tells it. */
import type { Clause } from '../ir/ir.ts';
import type { Place } from './report.ts';

/** Where the norms stand with the rows of a decision alone, they are those of its rows. */
export const placeOf = (clause: Clause): Place => ({
  path: clause.name,
  label: clause.label,
  file: clause.origin.file,
  line: clause.origin.line,
  norms: clause.cites.length === 0 && clause.kind === 'decision' ? citesOfRows(clause) : clause.cites,
});

const citesOfRows = ({ rules }: Extract<Clause, { kind: 'decision' }>): readonly string[] => [
  ...new Set(rules.flatMap(({ cites }) => cites)),
];
