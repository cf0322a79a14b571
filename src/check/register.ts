/** A norm register: one norm a line, beside the policy. The schema stands in `register-schema.ts`. */
export interface RegisterNorm {
  readonly id: string;
  readonly section: string;
  readonly place: string;
  readonly kind: string;
  readonly actor: string;
  readonly nl: string;
  readonly en: string;
  readonly terms: readonly string[];
  readonly facts: readonly string[];
  readonly outcome: string;
  readonly computable: 'yes' | 'partly' | 'no';
  readonly reason: string | null;
  readonly ambiguity: string | null;
}

export interface Register {
  /** `GGZ-2025`. */
  readonly id: string;
  readonly norms: ReadonlyMap<string, RegisterNorm>;
}
