/** What is still needed to decide a case, and what to ask next. */
import { diagramsOf } from '../../diagram/diagrams.ts';
import type { Clause, Program } from '../../ir/ir.ts';
import { closureOf, indexOf, type ProgramIndex } from '../../total/program-index.ts';
import { keyPath } from '../../total/world.ts';
import { statusOf, wrongCauses } from '../answer/entry.ts';
import { possibleJson, showMet, type Show } from '../answer/possible-json.ts';
import { newEvaluation, solve, type Case } from '../case.ts';
import { withoutContradictions } from '../contradictions.ts';
import { frameOf } from '../decide/clause.ts';
import { decideAll, recordsOf } from '../decide/everything.ts';
import type { Evaluation, Frame } from '../decide/evaluation.ts';
import type { FactDiagnostic } from '../facts/fact-diagnostic.ts';
import { readFacts } from '../facts/read-facts.ts';
import { decidedKey, type KnownRecord } from '../known/known.ts';
import { valueJson } from '../literal-json.ts';
import { isSingle } from '../possible/outcomes.ts';
import type { Settled } from '../settle/settled.ts';
import { NEEDED_SCHEMA, type NeededAnswer, type NeededEntry } from './needed-answer.ts';
import { neededInputs } from './needed-inputs.ts';
import { nextQuestion } from './next-question.ts';
import { openDecision, type OpenDecision } from './open-decision.ts';
import { askedIn, type AskedFor, type NeededOptions } from './options.ts';

export interface Asker {
  readonly ask: (facts: unknown) => NeededAnswer;
}

/** What is needed for one case. Never throws on any JSON: what is wrong with the facts is in the answer. */
export const neededFor = (program: Program, facts: unknown, options: NeededOptions = {}): NeededAnswer =>
  prepareNeeded(program, options).ask(facts);

/** The same for many cases: what does not depend on the facts is done once. */
export function prepareNeeded(program: Program, options: NeededOptions = {}): Asker {
  const index = indexOf(program);
  const asked = askedIn(index, options);
  const portfolio =
    options.portfolio === undefined ? null : evaluationsOf(index, options.portfolio, options, asked);
  return { ask: (facts) => answer({ index, options, asked, portfolio }, facts) };
}

interface Asking {
  readonly index: ProgramIndex;
  readonly options: NeededOptions;
  readonly asked: AskedFor;
  readonly portfolio: readonly Evaluation[] | null;
}

/** The records by which answers are weighed; wrong facts among them count as unknown. */
function evaluationsOf(
  index: ProgramIndex,
  records: readonly unknown[],
  { context }: NeededOptions,
  { clauses, readings, referenceDate }: AskedFor,
): readonly Evaluation[] {
  const closure = closureOf(
    clauses.map(({ name }) => name),
    index,
  );
  return records.map((facts) => {
    const { known } = readFacts(index, facts, context, referenceDate);
    const evaluation = newEvaluation(index, known, readings);
    decideAll(evaluation, closure);
    return evaluation;
  });
}

function answer(asking: Asking, facts: unknown): NeededAnswer {
  const { index, options, asked, portfolio } = asking;
  const { program } = index;
  const problems: FactDiagnostic[] = [...asked.problems];
  const read = readFacts(index, facts, options.context, asked.referenceDate);
  problems.push(...read.diagnostics);
  const known = withoutContradictions(index, read.known, asked.readings, (one) => void problems.push(one));
  const names = asked.clauses.map(({ name }) => name);
  const solved = solve(index, known, asked.readings, names, { prover: options.prover ?? null });
  return {
    schema: NEEDED_SCHEMA,
    id: read.id,
    policy: {
      name: program.name,
      year: program.year,
      revision: program.revision,
      digest: options.policy?.digest ?? null,
      compiler: options.policy?.compiler ?? null,
    },
    referenceDate: known.referenceDate,
    knowledgeDate: options.knowledgeDate ?? null,
    readings: Object.fromEntries(asked.readings),
    weights: portfolio === null ? { kind: 'equal' } : { kind: 'portfolio', records: portfolio.length },
    open: asked.clauses.flatMap((clause) => entriesOf(clause, solved, asking)),
    errors: problems.filter(({ severity }) => severity === 'error'),
    warnings: problems.filter(({ severity }) => severity === 'warning'),
  };
}

/** The entries of a clause, one for each record; without names only those that are still open. */
function entriesOf(clause: Clause, solved: Case, asking: Asking): readonly NeededEntry[] {
  const { index, asked } = asking;
  const isMany = clause.per !== null && index.subjects.get(clause.per)?.owner != null;
  return recordsOf(solved.evaluation, clause.per).flatMap((record) => {
    const settled = solved.settled.get(decidedKey(clause.name, record));
    if (record?.isFresh === true || settled === undefined) return [];
    if (asked.names === null && isSingle(settled.outcomes)) return [];
    return [entryOf({ clause, record, settled, solved }, isMany ? keyPath(record) : null, asking)];
  });
}

interface Found {
  readonly clause: Clause;
  readonly record: KnownRecord | null;
  readonly settled: Settled;
  readonly solved: Case;
}

function entryOf(
  { clause, record, settled, solved }: Found,
  key: string | null,
  asking: Asking,
): NeededEntry {
  const { evaluation } = solved;
  const isSoft = clause.kind === 'group' && clause.isSoft;
  const show: Show = clause.kind === 'requirement' || clause.kind === 'group' ? showMet : valueJson;
  const frame = frameOf(evaluation, clause, record);
  const open = settled.needed.length === 0 || isSoft ? null : openOf(clause, settled, frame, asking);
  const needed = neededInputs(settled.needed, open, evaluation);
  return {
    name: clause.name,
    key,
    kind: clause.kind,
    label: clause.label,
    status: statusOf(settled.outcomes, wrongCauses(settled.needed, evaluation)),
    possible: isSoft ? [] : possibleJson(settled.outcomes, show),
    needed,
    inexact: settled.isInexact,
    next: nextQuestion({
      needed,
      open,
      show,
      type: clause.kind === 'decision' ? clause.type.kind : 'boolean',
      frames: portfolioFrames(clause, asking),
      bestUpTo: asking.options.bestUpTo,
    }),
  };
}

const openOf = (
  { name }: Clause,
  { always }: Settled,
  frame: Frame,
  { index }: Asking,
): OpenDecision | null => openDecision(diagramsOf(index), name, always, frame);

/** Every record of the portfolio for which a clause is decided. */
const portfolioFrames = (clause: Clause, { portfolio }: Asking): readonly Frame[] | null =>
  portfolio?.flatMap((evaluation) =>
    recordsOf(evaluation, clause.per).flatMap((record) =>
      record?.isFresh === true ? [] : [frameOf(evaluation, clause, record)],
    ),
  ) ?? null;
