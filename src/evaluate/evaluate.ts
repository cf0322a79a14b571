/** Answers a question for one case: what is decided, why, by which norm, what is still needed. */
import { isIsoDate } from '../base/calendar.ts';
import { closest } from '../base/suggest.ts';
import type { IsoDate } from '../base/value.ts';
import type { Clause, Program, Say } from '../ir/ir.ts';
import { indexOf, resultsIn, type ProgramIndex } from '../total/program-index.ts';
import {
  decisionEntries,
  groupEntries,
  requirementEntries,
  stepEntries,
  type Answering,
} from './answer/clause-entries.ts';
import { allEntries, elsewhereEntries, noteEntries } from './answer/notes.ts';
import { sayEntries } from './answer/say-entries.ts';
import { differences, solve, withoutContradictions } from './case.ts';
import type { FactDiagnostic, Report } from './facts/fact-diagnostic.ts';
import { readFacts } from './facts/read-facts.ts';
import { RESULT_SCHEMA, type Entry, type EvaluationResult, type Keyed } from './result.ts';

export interface EvaluateOptions {
  /** Goes before the one in the facts. */
  readonly referenceDate?: string;
  readonly knowledgeDate?: string;
  /** Alternatives to take instead of the chosen ones, by reading. */
  readonly readings?: Readonly<Record<string, string>>;
  /** Facts about the world: the subjects of which there is one for all. */
  readonly context?: unknown;
  /** Names of the clauses and judgements to answer for; all of them when it is left out. */
  readonly decisions?: readonly string[];
  /** Whether decisions that are not published are answered for too. */
  readonly unpublished?: boolean;
  /** Whether each entry says which readings would make a difference; yes unless it says no. */
  readonly wouldDiffer?: boolean;
  /** Whether each entry says why. */
  readonly explain?: boolean;
  /** What the answer says of the policy's origin. */
  readonly policy?: { readonly digest?: string; readonly compiler?: string };
}

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

interface Asked {
  readonly clauses: readonly Clause[];
  readonly says: readonly Say[];
  readonly readings: ReadonlyMap<string, string>;
  readonly referenceDate: IsoDate | null;
}

function askedFor(index: ProgramIndex, options: EvaluateOptions, report: Report): Asked {
  const { program } = index;
  const known = [...index.clauses.keys(), ...index.says.keys()];
  const names = options.decisions === undefined ? null : new Set(options.decisions);
  for (const name of names ?? []) if (!known.includes(name)) unknown(report, 'decision', name, known);
  const isShown = (clause: Clause): boolean =>
    names === null
      ? options.unpublished === true || clause.kind !== 'decision' || clause.isPublished
      : names.has(clause.name);
  const { referenceDate } = options;
  const isDate = referenceDate !== undefined && isIsoDate(referenceDate);
  if (referenceDate !== undefined && !isDate) unknown(report, 'referenceDate', String(referenceDate), []);
  return {
    clauses: program.clauses.filter(isShown),
    says: program.says.filter(({ name }) => names === null || names.has(name)),
    readings: readingsIn(index, options.readings ?? {}, report),
    referenceDate: isDate ? referenceDate : null,
  };
}

function unknown(
  report: Report,
  option: 'reading' | 'alternative' | 'decision' | 'referenceDate',
  name: string,
  known: Iterable<string>,
): void {
  const params = { option, name, suggestion: closest(name, known) ?? '' };
  report({ code: 'option-unknown', severity: 'error', path: name, params });
}

function readingsIn(
  index: ProgramIndex,
  chosen: Readonly<Record<string, string>>,
  report: Report,
): ReadonlyMap<string, string> {
  const readings = new Map<string, string>();
  for (const [name, alternative] of Object.entries(chosen)) {
    const reading = index.readings.get(name);
    if (reading === undefined) unknown(report, 'reading', name, index.readings.keys());
    else if (reading.alternatives.some((candidate) => candidate.name === alternative))
      readings.set(name, alternative);
    else
      unknown(
        report,
        'alternative',
        `${name} = ${alternative}`,
        reading.alternatives.map((candidate) => `${name} = ${candidate.name}`),
      );
  }
  return readings;
}

/** The clauses whose results are read by what is answered beside clauses. */
function namesOf(index: ProgramIndex, { clauses, says }: Asked): readonly string[] {
  const guards = index.program.notes.flatMap(({ guard }) => (guard === null ? [] : [guard]));
  const spoken = says.map(({ name }) => ({ kind: 'say', name, binder: null }) as const);
  return [...clauses.map(({ name }) => name), ...resultsIn([...guards, ...spoken], index)];
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
