/** What a dialect cannot say, of which the clause is told when it is compiled. */
import type { Type } from '../../base/value.ts';
import type { BuiltinId } from '../../builtins/builtins.ts';
import type { Unsaid } from '../../plan/plan.ts';

export type Reason =
  /** No column holds values of this type. */
  | { readonly kind: 'type'; readonly type: Type }
  | { readonly kind: 'builtin'; readonly builtin: BuiltinId }
  /** What is reckoned may be longer than the longest whole number. */
  | { readonly kind: 'digits' }
  /** A quantifier over records, of which there is no table. */
  | { readonly kind: 'list'; readonly subject: string }
  /** Records of records, or what comes to figures with no denominator in common. */
  | { readonly kind: 'ofList'; readonly subject: string }
  /** An `altijd` that rules cases out for it cannot be said, and facts that this asks would not be among the open ones. */
  | { readonly kind: 'tied' }
  /** A text that holds the character 0. */
  | { readonly kind: 'text' }
  /** More outcomes than a word has bits. */
  | { readonly kind: 'outcomes' }
  | { readonly kind: Unsaid['reason'] };

export class Unsayable extends Error {
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(reason.kind);
    this.reason = reason;
  }
}
