/** What a diagnostic says in one language. Prose stands only in this folder; a phase hands over code and params. */
export interface MessageText {
  /** One clause, lower case, no full stop: what is. */
  readonly headline: string;
  /** What to do. */
  readonly help?: string;
  readonly notes?: readonly string[];
}

/** The messages of one section of `codes.ts`. */
export type MessagesOf<Codes> = { readonly [Code in keyof Codes]: (params: Codes[Code]) => MessageText };

/** Remarks at a place, and titles of fixes, by key. A type that a label carries is shown as the value `type`. */
export type LabelTable = Readonly<Record<string, (values: Readonly<Record<string, string>>) => string>>;

/** `(a, b) => 'a', 'b'`: names as messages list them. */
export const quoteAll = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');

/** `did you mean`, or nothing when no name is near enough. */
export function suggest(suggestion: string, ask: (name: string) => string): { readonly help?: string } {
  return suggestion === '' ? {} : { help: ask(suggestion) };
}
