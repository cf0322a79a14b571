/** Answers a question for one case: what is decided, why, by which norm, what is still needed. */
import type { Program, Say } from '../ir/ir.ts';
import { indexOf, type ProgramIndex } from '../total/program-index.ts';
import {
  decisionEntries,
  groupEntries,
  requirementEntries,
  stepEntries,
  type Answering,
} from './answer/clause-entries.ts';
import { allEntries, elsewhereEntries, noteEntries } from './answer/notes.ts';
import { sayEntries } from './answer/say-entries.ts';
import { askedFor, namesOf, type Asked, type EvaluateOptions } from './asked.ts';
import { differences, solve, withoutContradictions } from './case.ts';
import type { FactDiagnostic } from './facts/fact-diagnostic.ts';
import { readFacts } from './facts/read-facts.ts';
import { RESULT_SCHEMA, type Entry, type EvaluationResult, type Keyed } from './result.ts';

export type { EvaluateOptions } from './asked.ts';

export interface Evaluator {
  readonly evaluate: (facts: unknown) => EvaluationResult;
}

/** Evaluates a program on facts. Never throws on any JSON: what is wrong with the facts is in the answer. */
export const evaluate = (program: Program, facts: unknown, options: EvaluateOptions = {}): EvaluationResult =>
  prepare(program, options).evaluate(facts);

/** The same for many records: what does not depend on the facts is done once. */
export function prepare(program: Program, options: EvaluateOptions = {}): Evaluator {
  const index = indexOf(program);
  const found: FactDiagnostic[] = [];
  const asked = askedFor(index, options, (diagnostic) => void found.push(diagnostic));
  return { evaluate: (facts) => answer(index, facts, options, asked, found) };
}

/** The judgements and powers that are asked for, and those on which what is asked for rests. */
function saysIn(entries: readonly Entry[], asked: Asked, { says }: Program): readonly Say[] {
  const names = new Set(asked.says.map(({ name }) => name));
  for (const { restsOn } of entries)
    for (const key of [...restsOn.judgements, ...restsOn.powers]) names.add(key.replace(/\[.*$/s, ''));
  return says.filter(({ name }) => names.has(name));
}

function answer(
  index: ProgramIndex,
  facts: unknown,
  options: EvaluateOptions,
  asked: Asked,
  found: readonly FactDiagnostic[],
): EvaluationResult {
  const { program } = index;
  const diagnostics: FactDiagnostic[] = [...found];
  const read = readFacts(index, facts, options.context, asked.referenceDate);
  diagnostics.push(...read.diagnostics);
  const known = withoutContradictions(
    index,
    read.known,
    asked.readings,
    (diagnostic) => void diagnostics.push(diagnostic),
  );
  const solved = solve(index, known, asked.readings, namesOf(index, asked));
  const met = new Set([...solved.decided.values()].flatMap(({ trail }) => [...trail.readings]));
  const answering: Answering = {
    solved,
    different: options.wouldDiffer === false ? new Map() : differences(solved, [...met]),
    isExplained: options.explain === true,
  };
  const decisions = decisionEntries(answering, asked.clauses);
  const requirements = requirementEntries(answering, asked.clauses);
  const groups = groupEntries(answering, asked.clauses);
  const steps = stepEntries(answering, asked.clauses);
  const maps: readonly Keyed<Entry>[] = [
    decisions,
    requirements as Keyed<Entry>,
    groups as Keyed<Entry>,
    steps as Keyed<Entry>,
  ];
  const entries = allEntries(maps);
  const says = saysIn(entries, asked, program);
  const judgements = sayEntries(
    answering,
    says.filter(({ say }) => say === 'judgement'),
  );
  const powers = sayEntries(
    answering,
    says.filter(({ say }) => say === 'power'),
  );
  return {
    schema: RESULT_SCHEMA,
    id: read.id,
    policy: {
      name: program.name,
      year: program.year,
      revision: program.revision,
      digest: options.policy?.digest ?? null,
      compiler: options.policy?.compiler ?? null,
    },
    revisions: [
      {
        revision: program.revision,
        digest: options.policy?.digest ?? null,
        published: program.published,
        isAtHand: program.isAtHand,
      },
    ],
    referenceDate: known.referenceDate,
    knowledgeDate: options.knowledgeDate ?? null,
    readings: Object.fromEntries(asked.readings),
    decisions,
    requirements,
    groups,
    steps,
    judgements,
    powers,
    notes: noteEntries(solved, entries),
    elsewhere: elsewhereEntries(solved, entries),
    errors: diagnostics.filter(({ severity }) => severity === 'error'),
    warnings: diagnostics.filter(({ severity }) => severity === 'warning'),
  };
}
