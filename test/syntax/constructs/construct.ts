/** A construct in both vocabularies, with what its tree says. */
export interface Construct {
  readonly name: string;
  readonly nl: string;
  readonly en: string;
  /** A part of the shape of the first declaration. */
  readonly says: object;
}

export const name = (text: string): object => ({ text });
export const reference = (...segments: readonly string[]): object => ({
  kind: 'reference',
  segments: segments.map(name),
});
