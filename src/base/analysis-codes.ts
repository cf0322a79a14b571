/** The codes of what the analysis finds: see `codes.ts`. */

/** Found by `pol analyse`, over all cases of a policy. Texts are in the notation of the policy. */
export interface AnalysisDiagnostics {
  'case-gap': FoundIn;
  'written-gap': FoundIn & { readonly reason: string };
  /** `other`: what it clashes with. */
  'written-conflict': FoundIn & { readonly other: string };
  'rules-overlap': FoundIn & Both;
  'exceptions-conflict': FoundIn & Both;
  /** `by`: the rule before it that takes all its cases, or empty. */
  'never-reached': FoundIn & { readonly what: 'clause' | 'rule' | 'exception'; readonly by: string };
  'constant-condition': FoundIn & { readonly condition: string; readonly holds: boolean };
  /** `together`: the fewest that cannot be met together; none where it is no group. */
  'never-met': FoundIn & { readonly together: readonly string[] };
  'unused-declaration': FoundIn & { readonly what: 'fact' | 'parameter' | 'reading' | 'calculation' };
  'no-value-in-period': FoundIn & { readonly from: string; readonly to: string };
  'steps-out-of-order': FoundIn & { readonly before: string };
  'deadline-impossible': FoundIn & { readonly first: string; readonly last: string };
  'only-under-reading': FoundIn;
  'repeated-example': FoundIn & { readonly of: string };
  'undecided-question': FoundIn & {
    readonly question: string;
    readonly doubt: 'relation' | 'list' | 'limit';
  };
  'stale-acceptance': FoundIn & { readonly fingerprint: string };
}

/** The path of what it is about, and the readings under which it holds where those are not the chosen ones. */
interface FoundIn {
  readonly path: string;
  readonly readings: string;
}

interface Both {
  readonly other: string;
  readonly outcomes: readonly string[];
}
