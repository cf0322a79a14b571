/**
 * What deciding the records of `pol eval` is: a record in, its answer out. This is the part of the work that takes the time; it knows
 * of no file and no stream, so that it runs in a thread as well.
 */
import type { DiagnosticCode, DiagnosticParams } from '../../base/codes.ts';
import type { FactDiagnostic } from '../../evaluate/facts/fact-diagnostic.ts';
import { joinedProgram } from '../../evaluate/joined-program.ts';
import type { TableKind } from '../../evaluate/readings-table.ts';
import type { EvaluationResult, OutsideNote } from '../../evaluate/result.ts';
import type { Program } from '../../ir/ir.ts';
import { answerDigest, factsDigest } from '../../receipt/digests.ts';
import type { ReceiptRecord } from '../../receipt/receipt.ts';
import { evaluatorOf, type TypedOptions } from '../evaluator.ts';
import { firstTime } from '../facts/first-time.ts';
import { withOtherReadings, type WithOthers } from '../other-readings.ts';
import type { AskedRevisions } from '../revisions.ts';
import { entriesOf } from '../show/outcome.ts';
import type { CsvOptions } from '../show/result-csv.ts';
import { WrongUse } from '../wrong-use.ts';

/** What every answer says to those who count, warn and write; data that can be handed from thread to thread. */
export interface RecordAnswer {
  readonly id: string | null;
  readonly errors: readonly FactDiagnostic[];
  /** Those that came for the first time. */
  readonly warnings: readonly FactDiagnostic[];
  /** That its day lies outside the period in which the policy may be asked. */
  readonly outside: readonly OutsideNote[];
  /** Whether it makes the command end with 1. */
  readonly isFinding: boolean;
  /** Whether a solver may say more. */
  readonly isInexact: boolean;
  /** What a receipt says of it; null: none is made. */
  readonly digests: RecordDigests | null;
}

export type RecordDigests = Pick<ReceiptRecord, 'referenceDate' | 'facts' | 'answer'>;

/** As it is written: a line of NDJSON, rows of CSV, or JSON without a line end. */
export interface RowAnswer extends RecordAnswer {
  readonly text: string;
}

/** With all there is to say. */
export interface PageAnswer extends RecordAnswer {
  readonly result: EvaluationResult;
}

/** What cannot be decided as it was asked. */
export interface Refusal {
  readonly refused: { readonly code: DiagnosticCode; readonly params: DiagnosticParams[DiagnosticCode] };
}

/** Whatever decides records, stands behind this: the evaluator, or code that is made of a policy. */
export type Decide<Answer extends RecordAnswer> = (facts: unknown) => Answer | Refusal;

export interface PagesAsked {
  readonly revisions: AskedRevisions;
  readonly typed: TypedOptions;
  readonly allReadings: TableKind | null;
  readonly isStrict: boolean;
  /** Whether a receipt is made. */
  readonly isReceipted: boolean;
}

export interface RowsAsked extends PagesAsked {
  /** `digests`: nothing is written, and only digests are taken. */
  readonly form: 'json' | 'ndjson' | 'csv' | 'digests';
}

export function pageDecider(asked: PagesAsked): Decide<PageAnswer> {
  const answer = answering(asked);
  const common = commonOf(asked);
  return refusing((facts) => {
    const { result } = answer(facts);
    return { ...common(facts, result), result };
  });
}

/** All that any of the revisions declares: what columns are of. */
export const programOf = ({ candidates: [first, ...others] }: AskedRevisions): Program =>
  joinedProgram([first.program, ...others.map(({ program }) => program)]);

export const csvColumns = ({ revisions, typed, allReadings }: PagesAsked): CsvOptions => ({
  only: typed.decisions,
  isInDoubt: revisions.candidates.length > 1,
  hasReadings: allReadings !== null,
});

export function answering({ revisions, typed, allReadings }: PagesAsked): (facts: unknown) => WithOthers {
  const evaluator = evaluatorOf(revisions, typed);
  if (allReadings === null) return (facts) => ({ result: evaluator.evaluate(facts), others: [] });
  const tabulate = withOtherReadings(revisions, allReadings, typed);
  return (facts) => tabulate(facts, evaluator.evaluate(facts));
}

/** What every answer says, of a whole result. */
export function commonOf({
  isStrict,
  isReceipted,
}: PagesAsked): (facts: unknown, result: EvaluationResult) => RecordAnswer {
  const isNew = firstTime();
  return (facts, result) => ({
    id: result.id,
    errors: result.errors,
    warnings: result.warnings.filter(isNew),
    outside: result.notes.filter((note) => note.kind === 'referenceDateOutside'),
    isFinding: isFinding(result, isStrict),
    isInexact: isInexact(result),
    digests: isReceipted ? digestsOf(facts, result) : null,
  });
}

const digestsOf = (facts: unknown, result: EvaluationResult): RecordDigests => ({
  referenceDate: result.referenceDate,
  facts: factsDigest(facts),
  answer: answerDigest(result),
});

/** Wrong facts make the run end with 1; with `--strict` so do warnings, what is still open, and a day out of time. */
function isFinding(result: EvaluationResult, isStrict: boolean): boolean {
  if (result.errors.length > 0) return true;
  if (!isStrict) return false;
  const decided = Object.values(result.decisions).flatMap((value) => entriesOf(value));
  const isOutside = result.notes.some(({ kind }) => kind === 'referenceDateOutside');
  return (
    isOutside || result.warnings.length > 0 || decided.some(([, { status }]) => status === 'undetermined')
  );
}

/** Whether something that was asked may be said more exactly. */
const isInexact = ({ decisions, requirements, groups, steps }: EvaluationResult): boolean =>
  [decisions, requirements, groups, steps].some((map) =>
    Object.values(map).some((value) => entriesOf(value).some(([, { inexact }]) => inexact)),
  );

/** What is wrong with the question for one record is told of that one, and not of the others. */
export const refusing =
  <Answer extends RecordAnswer>(decide: (facts: unknown) => Answer): Decide<Answer> =>
  (facts) => {
    try {
      return decide(facts);
    } catch (problem) {
      if (!(problem instanceof WrongUse)) throw problem;
      return { refused: { code: problem.code, params: problem.params } };
    }
  };
