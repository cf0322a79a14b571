/** The 2025 policy for mental health care, held to what its users rely on. */
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { Entry, EvaluationResult, RequirementEntry } from '../../src/evaluate/result.ts';
import { runExamples } from '../../src/evaluate/run-examples.ts';
import { factPaths, policyNamed, provider, readsOf, withFact, type FactPath } from '../support/policies.ts';

const program = await policyNamed('asr.ggz@2025');
const complete = provider('noorderhaven-ggz');

/** Answers for these names only: most questions here need no more, and the whole answer costs more. */
const decide = (facts: unknown, decisions: readonly string[]): EvaluationResult =>
  evaluate(program, facts, { decisions });
const entry = (result: EvaluationResult, name: string): Entry => result.decisions[name] as Entry;
/** What the policy publishes as decided. */
const published = program.clauses.flatMap((clause) =>
  clause.kind === 'decision' && clause.isPublished ? [clause.name] : [],
);
const requirement = (result: EvaluationResult, name: string): RequirementEntry =>
  result.requirements[name] as RequirementEntry;

describe('examples in the policy', () => {
  const outcomes = runExamples(program);
  test('there are at least sixty', () => expect(outcomes.length).toBeGreaterThanOrEqual(60));
  test.each(outcomes.map((outcome) => [outcome.title, outcome] as const))('%s', (_title, outcome) => {
    expect(outcome.failures).toEqual([]);
    expect(outcome.errors).toEqual([]);
  });
});

describe('the institution between the two printed thresholds', () => {
  const facts = provider('vechtzicht');

  test('has no contract type as printed, and the answer says that it depends on the reading', () => {
    const found = entry(decide(facts, ['contracttype']), 'contracttype');
    expect(found.status).toBe('gap');
    expect(found.restsOn.readings).toContainEqual({
      name: 'drempels',
      chosen: 'letterlijk',
      wouldDiffer: true,
    });
    expect(found.causes.flatMap(({ cites }) => cites)).toEqual(
      expect.arrayContaining(['GGZ-2025-233', 'GGZ-2025-240']),
    );
  });

  test('has one when the low figure is taken for the slip', () => {
    const reading = program.readings.find(({ name }) => name === 'drempels');
    const outcomes = reading?.alternatives.map(({ name }) => {
      const found = entry(evaluate(program, facts, { readings: { drempels: name } }), 'contracttype');
      return found.status === 'decided' ? found.outcome : found.status;
    });
    expect(outcomes?.[0]).toBe('gap');
    expect(outcomes).toContain('digitaal_met_vragenlijst');
  });
});

/** Other values for a fact that stands as given: what a single mistake would look like. */
function otherValues(path: FactPath, value: unknown): readonly unknown[] {
  if (typeof value === 'boolean') return [!value];
  if (Array.isArray(value)) return [[], value.slice(1)];
  if (typeof value === 'number') return [0];
  const [subject, name] = path;
  const fact = program.facts.find((candidate) => candidate.subject === subject && candidate.name === name);
  if (fact?.type.kind === 'choice') {
    const { choice } = fact.type;
    const members = program.choices.find((candidate) => candidate.name === choice)?.members ?? [];
    return members.map((member) => member.name).filter((member) => member !== value);
  }
  return fact?.type.kind === 'date' || fact?.type.kind === 'event' ? ['2022-03-01'] : [];
}

const valueAt = (facts: unknown, path: FactPath): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], facts);

interface Change {
  readonly path: FactPath;
  readonly value: unknown;
}

/** Every single change of a given fact, and of judgements that were not needed so far. */
function changes(): Change[] {
  const given = factPaths(complete).flatMap((path) =>
    otherValues(path, valueAt(complete, path)).map((value): Change => ({ path, value })),
  );
  const judgements = program.says
    .filter(
      ({ name, type }) => type.kind === 'boolean' && valueAt(complete, ['oordelen', name]) === undefined,
    )
    .flatMap(({ name }) => [true, false].map((value): Change => ({ path: ['oordelen', name], value })));
  return [...given, ...judgements];
}

describe('each contract condition', () => {
  const members = requirementsUnder('contractvoorwaarden');
  const asked = [...members, 'komt_in_aanmerking'];
  const start = decide(complete, asked);
  const possible = changes();

  function requirementsUnder(group: string): string[] {
    const clause = program.clauses.find(({ name }) => name === group);
    if (clause?.kind !== 'group') return [group];
    return clause.members.flatMap(requirementsUnder);
  }

  /** The hard requirements that a changed provider does not meet. */
  const failing = (result: EvaluationResult): string[] =>
    members.filter((name) => {
      const found = requirement(result, name);
      return found.force === 'hard' && found.status === 'decided' && found.outcome === 'notMet';
    });

  function onlyFailing(name: string): EvaluationResult | null {
    const reads = readsOf(program, name);
    const relevant = possible.filter(({ path }) => reads.has(path.slice(0, 2).join('.')));
    for (const { path, value } of relevant) {
      const result = decide(withFact(complete, path, value), asked);
      if (failing(result).join() === name) return result;
    }
    for (const first of relevant)
      for (const second of relevant) {
        const result = decide(
          withFact(withFact(complete, first.path, first.value), second.path, second.value),
          asked,
        );
        if (failing(result).join() === name) return result;
      }
    return null;
  }

  test('is met, or does not apply, for the complete institution', () => {
    expect(members.length).toBeGreaterThan(30);
    expect(failing(start)).toEqual([]);
    expect(entry(start, 'komt_in_aanmerking')).toMatchObject({ status: 'decided', outcome: true });
  });

  test.each(members)('%s alone keeps a provider out, by name and norm', (name) => {
    const result = onlyFailing(name);
    if (result === null) throw new Error(`no change makes '${name}' alone fail`);
    const refused = requirement(result, name);
    expect(refused.cites.length).toBeGreaterThan(0);
    expect(program.norms.map(({ id }) => id)).toEqual(expect.arrayContaining([...refused.cites]));
    expect(entry(result, 'komt_in_aanmerking')).toMatchObject({ status: 'decided', outcome: false });
  });
});

describe('facts that are taken away', () => {
  const providers = [
    'noorderhaven-ggz',
    'vechtzicht',
    'praktijk-lindenhof',
    'paaz-maasbrug',
    'nieuw-in-zeeland',
  ];

  test('leave the same answer or an open one, never another', () => {
    const count = { same: 0, open: 0 };
    for (const name of providers) {
      const facts = provider(name);
      const whole = decide(facts, published);
      for (const path of factPaths(facts)) {
        const less = decide(withFact(facts, path, undefined), published);
        for (const decision of Object.keys(whole.decisions)) {
          const [before, after] = [entry(whole, decision), entry(less, decision)];
          if (after.status === 'undetermined') count.open += 1;
          else {
            expect([after.status, after.outcome], `${name} without ${path.join('.')}: ${decision}`).toEqual([
              before.status,
              before.outcome,
            ]);
            count.same += 1;
          }
        }
      }
    }
    const share = (100 * count.same) / (count.same + count.open);
    console.log(
      `decisions that stay as they are when one fact is taken away: ${share.toFixed(1)} % of ${count.same + count.open}`,
    );
    expect(count.same).toBeGreaterThan(0);
    expect(count.open).toBeGreaterThan(0);
  });

  test('change nothing in a decision that does not read them', () => {
    const whole = decide(complete, published);
    const names = Object.keys(whole.decisions);
    const reads = new Map(names.map((name) => [name, readsOf(program, name)]));
    let compared = 0;
    for (const path of factPaths(complete))
      for (const value of [undefined, ...otherValues(path, valueAt(complete, path))]) {
        const changed = decide(withFact(complete, path, value), published);
        for (const name of names) {
          if (reads.get(name)?.has(path.slice(0, 2).join('.')) === true) continue;
          expect(entry(changed, name).outcome, `${name} after ${path.join('.')}`).toEqual(
            entry(whole, name).outcome,
          );
          compared += 1;
        }
      }
    expect(compared).toBeGreaterThan(100);
  });
});
