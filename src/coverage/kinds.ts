/** Kinds of norms, as registers name them. */

/** Those that decide: a note may say them only where nothing can be computed. */
const deciding: ReadonlySet<string> = new Set([
  'condition',
  'exclusion',
  'threshold',
  'classification',
  'deadline',
  'exception',
  'tariff',
  'claim-rule',
  'authorisation',
  'ceiling',
  'window',
]);

export const decides = (kind: string): boolean => deciding.has(kind);
