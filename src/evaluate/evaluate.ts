/** Answers a question for one case: what is decided, why, by which norm, what is still needed. */
import type { Program, Say } from '../ir/ir.ts';
import { indexOf, type ProgramIndex } from '../total/program-index.ts';
import {
  decisionEntries,
  groupEntries,
  proofsIn,
  requirementEntries,
  stepEntries,
  type Answering,
} from './answer/clause-entries.ts';
import { allEntries, elsewhereEntries, noteEntries } from './answer/notes.ts';
import { sayEntries } from './answer/say-entries.ts';
import { askedFor, namesOf, type Asked, type EvaluateOptions } from './asked.ts';
import { differences, solve, type Before } from './case.ts';
import { withoutContradictions } from './contradictions.ts';
import type { FactDiagnostic } from './facts/fact-diagnostic.ts';
import { readFacts } from './facts/read-facts.ts';
import type { Known } from './known/known.ts';
import { proveFor } from './prove/prove.ts';
import { RESULT_SCHEMA, type Entry, type EvaluationResult, type Keyed, type Proof } from './result.ts';

export type { EvaluateOptions } from './asked.ts';

export interface Evaluator {
  readonly evaluate: (facts: unknown) => EvaluationResult;
}

/** Also tells why by itself. */
export interface ProvingEvaluator extends Evaluator {
  /**
   * Why each decision is as it is, or each decision, requirement, group and step that `decisions` names: the proof that
   * stands in `because` of its entry where it is asked for, and nothing besides. It is quick where all is known that the
   * rules behind it ask; else it takes what `evaluate` takes. Facts that are wrong count as unknown; of these, and of names
   * that there are not, `evaluate` tells. Proofs share parts with each other and with the program: not to be changed.
   */
  readonly prove: (facts: unknown) => Keyed<Proof>;
}

export interface Prepared extends ProvingEvaluator {
  /** The two halves of it: facts that were read once can be answered for again, also under a program that differs. */
  readonly read: (facts: unknown) => ReadCase;
  readonly answer: (read: ReadCase, before?: Before) => EvaluationResult;
}

/** A case as it was read: what is known, and what was wrong with what was given. */
export interface ReadCase {
  readonly id: string | null;
  readonly known: Known;
  readonly diagnostics: readonly FactDiagnostic[];
}

/** Evaluates a program on facts. Never throws on any JSON: what is wrong with the facts is in the answer. */
export const evaluate = (program: Program, facts: unknown, options: EvaluateOptions = {}): EvaluationResult =>
  prepare(program, options).evaluate(facts);

/** The same for many records: what does not depend on the facts is done once. */
export function prepare(program: Program, options: EvaluateOptions = {}): Prepared {
  const index = indexOf(program);
  const found: FactDiagnostic[] = [];
  const asked = askedFor(index, options, (diagnostic) => void found.push(diagnostic));
  const read = (facts: unknown): ReadCase => readCase(index, facts, options, asked);
  const answerTo: Prepared['answer'] = (one, before) => answer(index, one, options, asked, found, before);
  const proofsAsked: EvaluateOptions = { ...options, explain: true, wouldDiffer: false };
  const prove = proveFor(index, options, asked, {
    read: (facts) => read(facts).known,
    evaluate: (facts, clauses) =>
      answer(index, read(facts), proofsAsked, { ...asked, clauses, says: [] }, []),
  });
  return { evaluate: (facts) => answerTo(read(facts)), read, answer: answerTo, prove };
}

function readCase(index: ProgramIndex, facts: unknown, { context }: EvaluateOptions, asked: Asked): ReadCase {
  const read = readFacts(index, facts, context, asked.referenceDate);
  const diagnostics: FactDiagnostic[] = [...read.diagnostics];
  const known = withoutContradictions(
    index,
    read.known,
    asked.readings,
    (diagnostic) => void diagnostics.push(diagnostic),
  );
  return { id: read.id, known, diagnostics };
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
  read: ReadCase,
  options: EvaluateOptions,
  asked: Asked,
  found: readonly FactDiagnostic[],
  before?: Before,
): EvaluationResult {
  const { program } = index;
  const diagnostics = [...found, ...read.diagnostics];
  const { known } = read;
  const { prover = null, work } = options;
  const solved = solve(index, known, asked.readings, namesOf(index, asked), {
    before: before ?? null,
    prover,
    ...(work === undefined ? {} : { work }),
  });
  const met = new Set([...solved.decided.values()].flatMap(({ trail }) => [...trail.readings]));
  const answering: Answering = {
    solved,
    different: options.wouldDiffer === false ? new Map() : differences(solved, [...met]),
    proofOf: options.explain === true ? proofsIn(solved) : null,
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
