/** What an analysis finds: data, without prose; and the same as it is written into a policy to accept it. */
import type { Clause, Program } from '../ir/ir.ts';
import type { Doubt } from '../witness/find.ts';
import type { Region } from './region.ts';

/** The closed list of what is asked; the words that accept a finding are the same. */
export const findingKinds = [
  'gap',
  'overlap',
  'conflict',
  'unreachable',
  'constant',
  'contradictory',
  'unused',
  'noValue',
  'order',
  'infeasible',
  'onlyUnderReading',
  'repeated',
] as const satisfies readonly FindingKind[];

export type FindingKind = Exclude<Acceptance['kind'], 'undecided'>;

/** What a finding is about, by the path that results and acceptances use. */
export interface About {
  readonly kind:
    'clause' | 'rule' | 'exception' | 'fact' | 'choice' | 'parameter' | 'judgement' | 'reading' | 'example';
  readonly path: string;
  readonly cites: readonly string[];
  readonly origin: Clause['origin'] | null;
}

/** What is shown with a finding, in the notation of the policy where it is text. */
export type Detail =
  | { readonly kind: 'gap' }
  /** What both of two rules or exceptions give. */
  | { readonly kind: 'overlap'; readonly outcomes: readonly [string, string] }
  | { readonly kind: 'conflict'; readonly outcomes: readonly [string, string] }
  /** `by`: a rule before it that takes all its cases. */
  | { readonly kind: 'unreachable'; readonly by: string | null }
  | { readonly kind: 'constant'; readonly condition: string; readonly holds: boolean }
  /** The fewest conditions that cannot be met together; none: it is no group. */
  | { readonly kind: 'contradictory'; readonly together: readonly string[] }
  | { readonly kind: 'unused' }
  | { readonly kind: 'noValue'; readonly from: string; readonly to: string }
  | { readonly kind: 'order'; readonly before: string }
  | { readonly kind: 'infeasible'; readonly first: string; readonly last: string }
  /** The alternatives by reading; of several readings it takes all. */
  | { readonly kind: 'onlyUnderReading'; readonly under: Readonly<Record<string, readonly string[]>> }
  | { readonly kind: 'repeated'; readonly of: string };

/** A case that shows a finding, decided by the evaluator before it is shown. */
export interface ShownCase {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly referenceDate: string | null;
  /** An example that can be put into the policy as it stands. */
  readonly example: string;
}

export interface Finding {
  readonly kind: FindingKind;
  readonly about: About;
  /** The other places concerned. */
  readonly others: readonly About[];
  readonly detail: Detail;
  /** The cases concerned, in the policy's own terms; none where a finding is not about some cases. */
  readonly regions: readonly Region[];
  readonly shown: ShownCase | null;
  /** The alternatives under which it holds, where it does not under the chosen ones. */
  readonly readings: Readonly<Record<string, string>>;
  /** The policy says so itself, with this reason: a written gap. */
  readonly written: string | null;
  /** Set where it is not known whether there is anything to find. */
  readonly doubt: Doubt | null;
  readonly cites: readonly string[];
  /** Another one when what was found, or a rule that it is about, is another. */
  readonly fingerprint: string;
  /** The reason with which the policy accepts it. */
  readonly accepted: string | null;
}

export const aboutClause = ({ name, cites, origin }: Clause): About => ({
  kind: 'clause',
  path: name,
  cites,
  origin,
});

export function aboutRule(
  clause: Clause,
  { name, cites }: { readonly name: string; readonly cites: readonly string[] },
): About {
  return {
    kind: 'rule',
    path: `${clause.name}.${name}`,
    cites: cites.length > 0 ? cites : clause.cites,
    origin: clause.origin,
  };
}

export function aboutException(
  clause: Clause,
  { name, cites }: { readonly name: string; readonly cites: readonly string[] },
): About {
  return {
    kind: 'exception',
    path: name,
    cites: cites.length > 0 ? cites : clause.cites,
    origin: clause.origin,
  };
}

/** What a policy accepts, and how often that was found. */
export type Acceptance = Program['acceptances'][number];
