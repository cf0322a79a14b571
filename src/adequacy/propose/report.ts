/** What `pol new examples` answers as data, `pol-examples/1`. */
import type { Program } from '../../ir/ir.ts';
import type { Proposal, Tested } from './propose.ts';

export const EXAMPLES_SCHEMA = 'pol-examples/1';

export interface ExamplesReport {
  readonly schema: typeof EXAMPLES_SCHEMA;
  readonly policy: { readonly name: string; readonly year: number; readonly revision: number };
  readonly decision: string;
  readonly readings: Readonly<Record<string, string>>;
  readonly tests: readonly Tested[];
  readonly examples: readonly ExampleEntry[];
  /** The new examples in the notation of the policy, with what is expected left open. */
  readonly text: string;
}

export interface ExampleEntry {
  readonly title: string;
  readonly notes: readonly string[];
  readonly facts: Readonly<Record<string, unknown>>;
  readonly referenceDate: string | null;
  /** Whether the policy has an example that gives all this. */
  readonly isThere: boolean;
}

export const proposalReport = (
  { tests, examples }: Proposal,
  { name, year, revision }: Program,
  asked: Pick<ExamplesReport, 'decision' | 'readings'>,
  text: string,
): ExamplesReport => ({
  schema: EXAMPLES_SCHEMA,
  policy: { name, year, revision },
  ...asked,
  tests,
  examples: examples.map(({ example, notes, already }) => ({
    title: example.title,
    notes,
    facts: example.facts,
    referenceDate: example.referenceDate,
    isThere: already !== null,
  })),
  text,
});
