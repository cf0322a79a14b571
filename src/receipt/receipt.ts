/**
 * A receipt: what an answer was given on, so that anybody who has the policy and the facts can see later that it is the answer to them. It holds
 * digests; the facts themselves, which are of someone, only where that was asked for.
 */
import { sha256, type Digest } from '../ir/digest.ts';
import { canonicalFacts } from './digests.ts';

export const RECEIPT_SCHEMA = 'pol-receipt/1';

/** One record that was answered. */
export interface ReceiptRecord {
  /** Which record of the file, counted from 1 with those that could not be read. */
  readonly row: number;
  readonly id: string | null;
  /** The day as of which it was answered, from the command or from its facts. */
  readonly referenceDate: string | null;
  readonly facts: Digest;
  readonly answer: Digest;
  readonly given?: unknown;
}

/** Whether the answers rest on a solver: it was asked, it was not there when it was to be asked, or there was nothing to ask. */
export type SolverUse = 'used' | 'missing' | 'notAsked';

export interface Receipt {
  readonly schema: typeof RECEIPT_SCHEMA;
  /** Of all the rest of the receipt: it is not signed, but no slip of a hand goes unseen. */
  readonly digest: Digest;
  readonly compiler: string;
  /** The revisions that were answered for, oldest first: more than one where any may have been in force. */
  readonly policy: {
    readonly name: string;
    readonly year: number;
    readonly revisions: readonly { readonly revision: number; readonly digest: Digest }[];
  };
  readonly asked: {
    /** Empty: everything that the policy publishes. */
    readonly decisions: readonly string[];
    /** Alternatives that were taken instead of the chosen ones. */
    readonly readings: Readonly<Record<string, string>>;
    /** Null: each record says its own. */
    readonly referenceDate: string | null;
    readonly knowledgeDate: string | null;
  };
  readonly solver: SolverUse;
  /** Facts about the world; null: none. */
  readonly context: { readonly digest: Digest; readonly given?: unknown } | null;
  /** How many records were answered, and how many could not be. */
  readonly records: number;
  readonly unread: number;
  /** Over the records in turn, chained; null: there are none. */
  readonly facts: Digest | null;
  readonly answers: Digest | null;
  /** Where there is one. */
  readonly record: ReceiptRecord | null;
  /** Where there are more: a file beside the receipt with one a line, and the digest over its lines, chained. */
  readonly perRecord: { readonly file: string; readonly digest: Digest } | null;
}

/** The digest that a receipt is to have. */
export function receiptDigest(receipt: Omit<Receipt, 'digest'>): Digest {
  const { digest: _digest, ...rest } = receipt as Partial<Receipt>;
  return sha256(canonicalFacts(rest));
}
