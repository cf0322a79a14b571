/** What is asked of a program: which clauses, under which readings, and which remarks may come of it. */
import { isIsoDate } from '../base/calendar.ts';
import { closest } from '../base/suggest.ts';
import type { IsoDate } from '../base/value.ts';
import type { Clause, Expression, Note, Say } from '../ir/ir.ts';
import type { Prover } from '../solve/asking.ts';
import { exceptionsOf, expressionsOf, nodesOf } from '../total/expressions.ts';
import { closureOf, resultsIn, type ProgramIndex } from '../total/program-index.ts';
import type { Report } from './facts/fact-diagnostic.ts';

export interface EvaluateOptions {
  /** Goes before the one in the facts. */
  readonly referenceDate?: string;
  readonly knowledgeDate?: string;
  /** Alternatives to take instead of the chosen ones, by reading. */
  readonly readings?: Readonly<Record<string, string>>;
  /** Facts about the world: the subjects of which there is one for all. */
  readonly context?: unknown;
  /** Names of the clauses and judgements to answer for; all of them when it is left out. */
  readonly decisions?: readonly string[];
  /** Whether decisions that are not published are answered for too. */
  readonly unpublished?: boolean;
  /** Whether each entry says which readings would make a difference; yes unless it says no. */
  readonly wouldDiffer?: boolean;
  /** Whether each entry says why. */
  readonly explain?: boolean;
  /**
   * How many clauses may be decided over again for one answer, to settle what is open; beyond it an answer is an upper
   * bound, and says so (`inexact`). 40,000 where it is left out; less is faster, and never wrong.
   */
  readonly work?: number;
  /** Who is asked where tests relate several facts and splitting does not settle it; see `withSolver`. */
  readonly prover?: Prover;
  /** What the answer says of the policy's origin. */
  readonly policy?: { readonly digest?: string; readonly compiler?: string };
}

/** What an answer is to be about, and under which readings. */
export interface Asked {
  readonly clauses: readonly Clause[];
  readonly says: readonly Say[];
  readonly readings: ReadonlyMap<string, string>;
  readonly referenceDate: IsoDate | null;
}

export function askedFor(index: ProgramIndex, options: EvaluateOptions, report: Report): Asked {
  const { program } = index;
  const known = [...index.clauses.keys(), ...index.says.keys()];
  const names = options.decisions === undefined ? null : new Set(options.decisions);
  for (const name of names ?? []) if (!known.includes(name)) unknown(report, 'decision', name, known);
  const isShown = (clause: Clause): boolean =>
    names === null
      ? options.unpublished === true || clause.kind !== 'decision' || clause.isPublished
      : names.has(clause.name);
  const { referenceDate } = options;
  const isDate = referenceDate !== undefined && isIsoDate(referenceDate);
  if (referenceDate !== undefined && !isDate) unknown(report, 'referenceDate', String(referenceDate), []);
  return {
    clauses: program.clauses.filter(isShown),
    says: program.says.filter(({ name }) => names === null || names.has(name)),
    readings: readingsIn(index, options.readings ?? {}, report),
    referenceDate: isDate ? referenceDate : null,
  };
}

function unknown(
  report: Report,
  option: 'reading' | 'alternative' | 'decision' | 'referenceDate',
  name: string,
  known: Iterable<string>,
): void {
  const params = { option, name, suggestion: closest(name, known) ?? '' };
  report({ code: 'option-unknown', severity: 'error', path: name, params });
}

function readingsIn(
  index: ProgramIndex,
  chosen: Readonly<Record<string, string>>,
  report: Report,
): ReadonlyMap<string, string> {
  const readings = new Map<string, string>();
  for (const [name, alternative] of Object.entries(chosen)) {
    const reading = index.readings.get(name);
    if (reading === undefined) unknown(report, 'reading', name, index.readings.keys());
    else if (reading.alternatives.some((candidate) => candidate.name === alternative))
      readings.set(name, alternative);
    else
      unknown(
        report,
        'alternative',
        `${name} = ${alternative}`,
        reading.alternatives.map((candidate) => `${name} = ${candidate.name}`),
      );
  }
  return readings;
}

/** The clauses that are answered for, and those that are read by what is answered beside them. */
export function namesOf(index: ProgramIndex, { clauses, says }: Asked): readonly string[] {
  const names = clauses.map(({ name }) => name);
  const citable = citableIn(closureOf(names, index), index);
  const guards = index.program.notes.flatMap((note) =>
    note.guard !== null && mayBeShown(note, citable) ? [note.guard] : [],
  );
  const spoken = says.map(({ name }) => ({ kind: 'say', name, binder: null }) as const);
  return [...names, ...resultsIn([...guards, ...spoken], index)];
}

/** A remark is shown beside a result that cites the same norm. */
const mayBeShown = ({ note, cites }: Note, citable: ReadonlySet<string>): boolean =>
  note === 'remark' && (cites.length === 0 || cites.some((id) => citable.has(id)));

/** Every norm that results of these clauses may cite. */
function citableIn(clauses: readonly Clause[], index: ProgramIndex): ReadonlySet<string> {
  const shared = sharedCites(index);
  return new Set([...shared, ...clauses.flatMap(citesIn)]);
}

const sharedByIndex = new WeakMap<ProgramIndex, readonly string[]>();

/** What values and readings bring along wherever they are read. */
function sharedCites(index: ProgramIndex): readonly string[] {
  const known = sharedByIndex.get(index);
  if (known !== undefined) return known;
  const { parameters, readings, says } = index.program;
  const made = [
    ...parameters.flatMap(({ values }) =>
      values.flatMap(({ value, cites }) => [...cites, ...citesOf(value)]),
    ),
    ...readings.flatMap(({ cites, alternatives }) => [
      ...cites,
      ...alternatives.flatMap(({ values }) => values.flatMap(citesOf)),
    ]),
    ...says.flatMap(({ cites }) => cites),
  ];
  sharedByIndex.set(index, made);
  return made;
}

const citesByClause = new WeakMap<Clause, readonly string[]>();

function citesIn(clause: Clause): readonly string[] {
  const known = citesByClause.get(clause);
  if (known !== undefined) return known;
  const made = [
    ...clause.cites,
    ...[...exceptionsOf(clause.exceptions)].flatMap(({ cites }) => cites),
    ...(clause.kind === 'decision' ? clause.rules.flatMap(({ cites }) => cites) : []),
    ...expressionsOf(clause).flatMap(citesOf),
  ];
  citesByClause.set(clause, made);
  return made;
}

const citesOf = (expression: Expression): readonly string[] =>
  [...nodesOf([expression])].flatMap((node) =>
    node.kind === 'pick' ? node.items.flatMap(({ cites }) => cites) : [],
  );
