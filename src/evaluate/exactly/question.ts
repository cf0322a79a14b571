/** What is left of the diagram of a clause on a case, as a question for a solver; and its inputs as those of the case. */
import { diagramsOf } from '../../diagram/diagrams.ts';
import { isAskedBothWays } from '../../diagram/inputs.ts';
import type { Input, Variable } from '../../diagram/model.ts';
import type { Outcome } from '../../diagram/outcome.ts';
import { openNodes, restrict } from '../../diagram/restrict.ts';
import type { Domain } from '../../solve/domain.ts';
import type { Question } from '../../solve/problem.ts';
import type { Clause } from '../../ir/ir.ts';
import { frameOf } from '../decide/clause.ts';
import {
  newTrail,
  readDone,
  readFact,
  readReferenceDate,
  readSayInput,
  recordInScope,
  type Evaluation,
  type Frame,
} from '../decide/evaluation.ts';
import { applyContext } from '../decide/expression.ts';
import { countsOnSomeDays } from '../decide/say.ts';
import type { KnownRecord } from '../known/known.ts';
import type { Piece } from '../possible/piece.ts';
import { isSingle, type Outcomes } from '../possible/outcomes.ts';
import { childrenIn, inputsBehind, LeftOpen, onCase } from '../settle/on-case.ts';
import type { NeededInput } from '../settle/settled.ts';

export interface Asked {
  readonly question: Question;
  /** Some case is ruled out by an `altijd`. */
  readonly isRuledOut: boolean;
  /** The input of the case that stands behind one of the diagram; null: none does by itself. */
  readonly idOf: (input: Input) => string | null;
  /** Whether what an input of the diagram is turns on an input of the case. */
  readonly isBehind: (own: NeededInput, input: Input, member: string | null) => boolean;
}

/** Null where the clause has no diagram, as that would be too large. */
export function askedOf(
  evaluation: Evaluation,
  clause: Clause,
  record: KnownRecord | null,
  always: readonly string[],
): Asked | null {
  const diagrams = diagramsOf(evaluation.index).open();
  const whole = diagrams.within(clause.name, always);
  if (whole === null) return null;
  const frame = frameOf(evaluation, clause, record);
  const { childrenOf } = onCase(frame);
  const root = restrict<Outcome | null>(whole, (variable) => possible(variable, childrenOf, frame));
  const { inputs } = diagrams.compiler;
  const { choices } = evaluation.index;
  return {
    question: {
      root,
      domainOf: (input) => domainOf(input, frame),
      isToldApart: ({ source }) => isAskedBothWays(source, evaluation.index),
      today: () => inputs.input('peildatum', { kind: 'referenceDate' }, { kind: 'date' }),
      membersOf: (choice) => (choices.get(choice)?.members ?? []).map(({ name }) => name),
      context: applyContext(frame).builtin,
    },
    isRuledOut: openNodes(root).some((node) => node.kind === 'leaf' && node.value === null),
    idOf: (input) => behind(input, frame)[0]?.input ?? null,
    isBehind: (own, input, member) => isBehind(own, input, member, frame),
  };
}

/** Where the case does not say, everything: what is possible of it is said by what is declared of its inputs. */
function possible(
  variable: Variable,
  childrenOf: (variable: Variable) => readonly number[],
  frame: Frame,
): readonly number[] {
  try {
    const { source } = variable.input;
    const outcomes = source.kind === 'whole' ? wholeOf(source, frame) : null;
    if (outcomes === null) return childrenOf(variable);
    return outcomes.pieces.some(({ kind }) => kind === 'other')
      ? allChildren(variable)
      : childrenIn(variable, outcomes);
  } catch (reason) {
    if (!(reason instanceof LeftOpen)) throw reason;
    return allChildren(variable);
  }
}

const allChildren = ({ count }: Variable): readonly number[] =>
  Array.from({ length: count }, (_, place) => place);

/** Null: what quantifies over records, what counts on some days only, a record that is not there. */
function domainOf({ source }: Input, frame: Frame): Domain {
  const { index, readings } = frame.evaluation;
  switch (source.kind) {
    case 'fact': {
      const record = recordInScope(frame, source.subject, null);
      return record === null ? null : readFact(frame, record, source.fact, source.year).pieces;
    }
    case 'say': {
      const say = index.says.get(source.name);
      const record = say?.per == null ? null : recordInScope(frame, say.per, null);
      if (say === undefined || countsOnSomeDays(frame, say, record)) return null;
      return readSayInput(frame, say, record).pieces;
    }
    case 'done': {
      const per = index.clauses.get(source.step)?.per ?? null;
      return readDone(frame, source.step, per === null ? null : recordInScope(frame, per, null)).pieces;
    }
    case 'referenceDate':
      return readReferenceDate(frame).pieces;
    case 'reading': {
      const first = index.readings.get(source.reading)?.alternatives[0]?.name ?? '';
      const chosen: Piece = {
        kind: 'one',
        value: { kind: 'text', text: readings.get(source.reading) ?? first },
      };
      return [chosen];
    }
    case 'whole': {
      const outcomes = wholeOf(source, frame);
      return outcomes !== null && isSingle(outcomes) ? outcomes.pieces : null;
    }
    case 'member':
    case 'relation':
      return null;
  }
}

/**
 * What quantifies over records, as the evaluator decides it; null where it may stand in a clause that is decided for
 * another record, as the diagram does not say which.
 */
function wholeOf(source: Whole, frame: Frame): Outcomes | null {
  if (frame.record?.owner != null) return null;
  return frame.evaluate(source.expression, inClauseOf(source, frame));
}

const inClauseOf = ({ clause }: Whole, frame: Frame): Frame => ({
  ...frame,
  clause: clause === null ? null : (frame.evaluation.index.clauses.get(clause) ?? null),
  trail: newTrail(),
});

type Whole = Extract<Input['source'], { readonly kind: 'whole' }>;

function behind(input: Input, frame: Frame): readonly NeededInput[] {
  try {
    return inputsBehind(input, frame);
  } catch (reason) {
    if (!(reason instanceof LeftOpen)) throw reason;
    return [];
  }
}

function isBehind(own: NeededInput, input: Input, member: string | null, frame: Frame): boolean {
  const { source } = input;
  switch (source.kind) {
    case 'fact':
    case 'say':
    case 'done':
    case 'referenceDate': {
      const isOwn = behind(input, frame).some((one) => one.input === own.input);
      if (source.kind === 'say' && !isOwn) return isReadOnSomeDays(input, frame);
      return isOwn && (own.member === null || own.member === member);
    }
    case 'whole':
      return readsOf(source, frame)?.has(own.input) ?? true;
    case 'reading':
    case 'member':
    case 'relation':
      return false;
  }
}

/** A judgement that counts on some days is another on other days. */
function isReadOnSomeDays({ source }: Input, frame: Frame): boolean {
  if (source.kind !== 'say') return false;
  const say = frame.evaluation.index.says.get(source.name);
  const record = say?.per == null ? null : recordInScope(frame, say.per, null);
  return say !== undefined && countsOnSomeDays(frame, say, record);
}

/** Null: what is read is not known. */
function readsOf(source: Whole, frame: Frame): ReadonlySet<string> | null {
  if (frame.record?.owner != null) return null;
  const inner = inClauseOf(source, frame);
  frame.evaluate(source.expression, inner);
  return inner.trail.reads;
}
