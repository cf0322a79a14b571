/** What is asked for: the clauses and the readings, by names that the policy may not know. */
import { isIsoDate } from '../../base/calendar.ts';
import { closest } from '../../base/suggest.ts';
import type { IsoDate } from '../../base/value.ts';
import type { Clause } from '../../ir/ir.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import type { EvaluateOptions } from '../evaluate.ts';
import type { FactDiagnostic } from '../facts/fact-diagnostic.ts';

export interface NeededOptions extends Pick<
  EvaluateOptions,
  'referenceDate' | 'knowledgeDate' | 'readings' | 'context' | 'decisions' | 'policy' | 'prover'
> {
  /** Records by which answers are weighed; left out: all answers of a question are as likely. */
  readonly portfolio?: readonly unknown[];
  /** Open questions up to which the best way of asking is looked for; 12 unless it is given. */
  readonly bestUpTo?: number;
}

export interface AskedFor {
  /** Null: every published decision that is not decided yet. */
  readonly names: ReadonlySet<string> | null;
  readonly clauses: readonly Clause[];
  readonly readings: ReadonlyMap<string, string>;
  readonly referenceDate: IsoDate | null;
  readonly problems: readonly FactDiagnostic[];
}

export function askedIn(index: ProgramIndex, options: NeededOptions): AskedFor {
  const problems: FactDiagnostic[] = [];
  const unknown: Unknown = (option, name, known) => {
    const params = { option, name, suggestion: closest(name, known) ?? '' };
    problems.push({ code: 'option-unknown', severity: 'error', path: name, params });
  };
  const names = options.decisions === undefined ? null : new Set(options.decisions);
  for (const name of names ?? [])
    if (!index.clauses.has(name)) unknown('decision', name, index.clauses.keys());
  const { referenceDate } = options;
  const isDate = referenceDate !== undefined && isIsoDate(referenceDate);
  if (referenceDate !== undefined && !isDate) unknown('referenceDate', String(referenceDate), []);
  const isAsked = (clause: Clause): boolean =>
    names === null ? clause.kind === 'decision' && clause.isPublished : names.has(clause.name);
  return {
    names,
    clauses: index.program.clauses.filter(isAsked),
    readings: readingsIn(index, options.readings ?? {}, unknown),
    referenceDate: isDate ? referenceDate : null,
    problems,
  };
}

type Unknown = (
  option: 'reading' | 'alternative' | 'decision' | 'referenceDate',
  name: string,
  known: Iterable<string>,
) => void;

function readingsIn(
  index: ProgramIndex,
  chosen: Readonly<Record<string, string>>,
  unknown: Unknown,
): ReadonlyMap<string, string> {
  const readings = new Map<string, string>();
  for (const [name, alternative] of Object.entries(chosen)) {
    const alternatives = index.readings.get(name)?.alternatives.map((one) => one.name);
    if (alternatives === undefined) unknown('reading', name, index.readings.keys());
    else if (alternatives.includes(alternative)) readings.set(name, alternative);
    else
      unknown(
        'alternative',
        `${name} = ${alternative}`,
        alternatives.map((one) => `${name} = ${one}`),
      );
  }
  return readings;
}
