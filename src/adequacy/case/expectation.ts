/** What a policy says of a clause on a case, as an example expects it. */
import type { Clause, Example, ExampleExpectation } from '../../ir/ir.ts';
import { keyPath } from '../../total/world.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import { recordsOf } from '../../evaluate/decide/everything.ts';
import { decidedKey, type KnownRecord } from '../../evaluate/known/known.ts';
import { isSingle, type Outcomes } from '../../evaluate/possible/outcomes.ts';
import { runOf, type Run } from '../run/runs.ts';
import { literalOf } from '../../notation/literal-of.ts';

/** What an expectation is about: a clause, or a day of a step. */
export interface Target {
  readonly clause: Clause;
  readonly end: 'first' | 'last' | null;
}

type Given = Pick<Example, 'title' | 'facts' | 'referenceDate'> & {
  readonly readings: Readonly<Record<string, string>>;
};

const endings = { first: '.eerste_dag', last: '.laatste_dag' } as const;

/**
 * The example that gives these facts and expects what the policy says of the target, with the run of it; null where
 * something of it is open, where the facts are wrong, or where what it says cannot be written down.
 */
export function expecting(given: Given, { clause, end }: Target, index: ProgramIndex): Run | null {
  const name = clause.name + (end === null ? '' : endings[end]);
  const bare: ExampleExpectation = {
    name,
    key: null,
    readings: given.readings,
    expected: { kind: 'status', status: '' },
    line: 0,
  };
  const example: Example = {
    title: given.title,
    origin: clause.origin,
    referenceDate: given.referenceDate,
    facts: given.facts,
    expected: [],
  };
  const first = runOf(index, example, [bare]);
  if (first.read.diagnostics.length > 0) return null;
  const record = recordIn(first, clause);
  if (record === undefined) return null;
  const outcomes = outcomesIn(first, { clause, end }, record);
  const expected = outcomes === null ? null : expectedOf(outcomes, { clause, end });
  if (expected === null) return null;
  const isMany = clause.per !== null && index.subjects.get(clause.per)?.owner != null;
  const expectation: ExampleExpectation = { ...bare, key: isMany ? keyPath(record) : null, expected };
  const made = { ...example, expected: [expectation] };
  return { ...first, example: made, expected: made.expected };
}

const recordIn = ({ solved }: Run, { per }: Clause): KnownRecord | null | undefined =>
  recordsOf(solved.evaluation, per).find((record) => record?.isFresh !== true);

function outcomesIn({ solved }: Run, { clause, end }: Target, record: KnownRecord | null): Outcomes | null {
  const key = decidedKey(clause.name, record);
  if (end !== null) return solved.decided.get(key)?.[end] ?? null;
  return solved.settled.get(key)?.outcomes ?? null;
}

function expectedOf(outcomes: Outcomes, { clause, end }: Target): ExampleExpectation['expected'] | null {
  if (!isSingle(outcomes)) return null;
  const [only] = outcomes.pieces;
  if (only === undefined) {
    const kind = (['gap', 'conflict', 'notApplicable'] as const).find((one) => outcomes[one] !== null);
    return kind === undefined || end !== null ? null : { kind: 'status', status: kind };
  }
  if (only.kind !== 'one') return null;
  const { value } = only;
  if (end === null && (clause.kind === 'requirement' || clause.kind === 'group'))
    return value.kind === 'boolean' ? { kind: 'status', status: value.value ? 'met' : 'notMet' } : null;
  if (end === null && clause.kind === 'step')
    return value.kind === 'text' ? { kind: 'status', status: value.text } : null;
  const outcome = literalOf(value);
  return outcome === null ? null : { kind: 'outcome', outcome };
}
