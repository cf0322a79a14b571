/** Decides records for rows of data: whole results as JSON, or statuses and outcomes as CSV. */
import { outsideIn } from '../../evaluate/answer/notes.ts';
import type { Entry, Keyed } from '../../evaluate/result.ts';
import type { Prover } from '../../solve/asking.ts';
import { chosenReadings, evaluatorOf } from '../evaluator.ts';
import { firstTime } from '../facts/first-time.ts';
import type { GeneratedAnswer, GeneratedDecider } from '../generated/decider.ts';
import { newKept, type Kept, type Made } from '../generated/kept.ts';
import { entryIn } from '../generated/load-module.ts';
import { isLoose, isUndetermined } from '../generated/outcomes.ts';
import { csvAnswers, csvClauses, csvResult, type CsvEntry } from '../show/result-csv.ts';
import {
  answering,
  commonOf,
  csvColumns,
  programOf,
  refusing,
  type Decide,
  type RowAnswer,
  type RowsAsked,
} from './decide.ts';
import type { Deciders } from './way.ts';

/** Making them may take generating code first; they answer at once. */
export async function rowDeciders(asked: RowsAsked): Promise<Deciders<RowAnswer>> {
  const bySolver = (prover: Prover): RowsAsked => ({ ...asked, typed: { ...asked.typed, prover } });
  const byEvaluator = evaluatorDecider(asked);
  const generated = await generatedFor(asked);
  if (generated === null)
    return { plain: byEvaluator, withSolver: (prover) => evaluatorDecider(bySolver(prover)) };
  const making = { asked, generated, isNew: firstTime() };
  const [plainly, exactly] = [newKept<Exact>(), newKept<Exact>()];
  return {
    plain: generatedOutcomes({ ...making, byEvaluator, exactly: exactlyIn(asked), kept: plainly }),
    withSolver: (prover) => {
      const watched = watching(prover);
      return generatedOutcomes({
        ...making,
        byEvaluator: evaluatorDecider(bySolver(prover)),
        exactly: exactlyIn(bySolver(watched), watched.hasAsked),
        kept: exactly,
      });
    },
  };
}

const evaluatorDecider = (asked: RowsAsked): Decide<RowAnswer> =>
  asked.form === 'csv' || asked.form === 'digests' ? outcomesDecider(asked) : resultDecider(asked);

function resultDecider(asked: RowsAsked): Decide<RowAnswer> {
  const answer = answering(asked);
  const common = commonOf(asked);
  return refusing((facts) => {
    const { result, others } = answer(facts);
    if (asked.form === 'json') return { ...common(facts, result), text: JSON.stringify(result, null, 2) };
    let text = `${JSON.stringify(result)}\n`;
    for (const other of others) text += `${JSON.stringify(other)}\n`;
    return { ...common(facts, result), text };
  });
}

/** Statuses and outcomes: no proof, no remarks, and not what another reading would change. */
function bareOf(asked: RowsAsked): RowsAsked {
  const { revisions, typed } = asked;
  const [first, ...others] = revisions.candidates.map((policy) => ({
    ...policy,
    program: { ...policy.program, notes: [] },
  }));
  return {
    ...asked,
    ...(first === undefined ? {} : { revisions: { ...revisions, candidates: [first, ...others] } }),
    typed: { ...typed, explain: false, wouldDiffer: false },
  };
}

function outcomesDecider(asked: RowsAsked): Decide<RowAnswer> {
  const answer = answering(bareOf(asked));
  const common = commonOf(asked);
  const row = csvAnswers(programOf(asked.revisions), csvColumns(asked));
  return refusing((facts) => {
    const { result, others } = answer(facts);
    if (asked.form === 'digests') return { ...common(facts, result), text: '' };
    let text = row(csvResult(result));
    for (const other of others) text += row(csvResult(other));
    return { ...common(facts, result), text };
  });
}

// ------------------------------------------------------------------------------------- by generated code

/**
 * Null: what is asked is more than generated code can say. A receipt also holds what is possible and needed; a solver is asked
 * by the evaluator alone.
 */
async function generatedFor(asked: RowsAsked): Promise<GeneratedDecider | null> {
  const { revisions, typed, allReadings, form, isReceipted } = asked;
  const [policy, ...others] = revisions.candidates;
  const isPlain = form === 'csv' && !isReceipted && allReadings === null && typed.prover === undefined;
  if (!isPlain || others.length > 0 || !policy.program.isAtHand) return null;
  const { program } = policy;
  const { generatedDecider } = await import('../generated/decider.ts');
  return generatedDecider({
    program,
    names: csvClauses(program, typed.decisions).map(({ name }) => name),
    readings: chosenReadings(program, typed.readings),
    referenceDate: typed.referenceDate,
    context: typed.context,
  });
}

interface ByGenerated {
  readonly asked: RowsAsked;
  readonly generated: GeneratedDecider;
  /** For facts that are wrong, and for what generated code cannot tell. */
  readonly byEvaluator: Decide<RowAnswer>;
  readonly exactly: Exactly;
  readonly kept: Kept<Exact>;
  readonly isNew: ReturnType<typeof firstTime>;
}

/** What the evaluator says of one clause; null: no more than generated code does. */
type Exact = Keyed<Entry>[string] | null;
type Exactly = (name: string, facts: unknown) => Made<Exact>;

function generatedOutcomes(by: ByGenerated): Decide<RowAnswer> {
  const { asked, generated, byEvaluator, isNew } = by;
  const program = programOf(asked.revisions);
  const row = csvAnswers(program, csvColumns(asked));
  return (facts) => {
    const answer = generated.decide(facts);
    if (answer === null) return byEvaluator(facts);
    const { id, referenceDate, errors, warnings } = answer;
    const { entries, isInexact, isOpen } = saidOf(answer, facts, by);
    const text = row({ id, referenceDate, errors, readings: {}, entryOf: ({ name }) => entries.get(name) });
    const outside = outsideIn(program, referenceDate);
    const isOff = outside.length > 0 || warnings.length > 0 || isOpen;
    const isFinding = errors.length > 0 || (asked.isStrict && isOff);
    const unsaid = warnings.length === 0 ? warnings : warnings.filter(isNew);
    return { id, text, outside, errors, warnings: unsaid, digests: null, isFinding, isInexact };
  };
}

interface Said {
  readonly entries: ReadonlyMap<string, Keyed<CsvEntry>[string]>;
  readonly isInexact: boolean;
  readonly isOpen: boolean;
}

/** What generated code leaves loose, the evaluator says. */
function saidOf(answer: GeneratedAnswer, facts: unknown, { generated, exactly, kept }: ByGenerated): Said {
  const entries = new Map<string, Keyed<CsvEntry>[string]>();
  let [isInexact, isOpen] = [false, false];
  const ask = (name: string): Made<Exact> =>
    isLoose(answer.entry(name)) || answer.errors.length > 0
      ? exactly(name, facts)
      : { value: null, isFinal: true };
  const exactOf = (name: string): Exact => kept.take(name, answer.key(name), () => ask(name));
  for (const [name, found] of answer.outcomes) {
    const exact = isUndetermined(found) && !generated.isExact(name) ? exactOf(name) : null;
    const entry = (exact ?? found) as Keyed<CsvEntry>[string];
    entries.set(name, entry);
    isInexact ||= exact !== null && isLoose(exact);
    isOpen ||= isUndetermined(entry);
  }
  return { entries, isInexact, isOpen };
}

function exactlyIn(asked: RowsAsked, isProvisional: () => boolean = () => false): Exactly {
  const { revisions, typed } = bareOf(asked);
  const evaluators = new Map<string, ReturnType<typeof evaluatorOf>>();
  return (name, facts) => {
    const known = evaluators.get(name) ?? evaluatorOf(revisions, { ...typed, decisions: [name] });
    evaluators.set(name, known);
    const value = entryIn<Entry>(known.evaluate(facts), name) ?? null;
    return { value, isFinal: !isProvisional() };
  };
}

/** Whether a solver was asked since the last time what it had not answered yet: it will be asked again. */
function watching(prover: Prover): Prover & { readonly hasAsked: () => boolean } {
  let isAsked = false;
  return {
    ...prover,
    ask: (script) => {
      const known = prover.ask(script);
      isAsked ||= known === null;
      return known;
    },
    hasAsked: () => {
      const found = isAsked;
      isAsked = false;
      return found;
    },
  };
}
