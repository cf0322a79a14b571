/** Reading a receipt back: whether it is one, and whether it is as it was written. */
import { RECEIPT_SCHEMA, receiptDigest, type Receipt, type ReceiptRecord } from './receipt.ts';
import { receiptSchema, recordSchema } from './schema.ts';

export type ReceiptProblem =
  | { readonly kind: 'otherSchema'; readonly found: string }
  | { readonly kind: 'shape'; readonly place: string }
  | { readonly kind: 'altered' };

/**
 * A receipt from the data of its text, twice: with plain numbers, and with numbers that keep their digits, which is what facts in it and the
 * digest are taken of.
 */
export function readReceipt(
  plain: unknown,
  exact: unknown,
): { readonly receipt: Receipt } | { readonly problem: ReceiptProblem } {
  const schema = fieldOf(plain, 'schema');
  if (schema !== RECEIPT_SCHEMA)
    return { problem: { kind: 'otherSchema', found: typeof schema === 'string' ? schema.slice(0, 60) : '' } };
  const read = receiptSchema.safeParse(plain);
  if (!read.success) return { problem: { kind: 'shape', place: placeOf(read.error.issues[0]?.path) } };
  const receipt = read.data as Receipt;
  if (receiptDigest(exact as Receipt) !== receipt.digest) return { problem: { kind: 'altered' } };
  return { receipt: withGiven(receipt, exact) };
}

/** One line of the file beside it; null: it is none. */
export function readRecord(plain: unknown, exact: unknown): ReceiptRecord | null {
  if (!recordSchema.safeParse(plain).success) return null;
  const given = fieldOf(exact, 'given');
  return { ...(plain as ReceiptRecord), ...(given === undefined ? {} : { given }) };
}

function withGiven(receipt: Receipt, exact: unknown): Receipt {
  const [record, context] = [fieldOf(exact, 'record'), fieldOf(exact, 'context')];
  const [facts, world] = [fieldOf(record, 'given'), fieldOf(context, 'given')];
  return {
    ...receipt,
    record:
      receipt.record === null || facts === undefined ? receipt.record : { ...receipt.record, given: facts },
    context:
      receipt.context === null || world === undefined
        ? receipt.context
        : { ...receipt.context, given: world },
  };
}

const placeOf = (path: readonly PropertyKey[] | undefined): string => (path ?? []).map(String).join('.');

const fieldOf = (data: unknown, key: string): unknown =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, key)
    ? (data as Readonly<Record<string, unknown>>)[key]
    : undefined;
