/** The picture of a decision out of its diagram: readings taken, thresholds joined, what cannot be left out. */
import type { Language } from '../../base/language.ts';
import { diagramsOf, type Diagrams } from '../../diagram/diagrams.ts';
import type { Variable } from '../../diagram/model.ts';
import type { Outcome } from '../../diagram/outcome.ts';
import { newRestrict, openNodes, type Open } from '../../diagram/restrict.ts';
import { nodesOf, type Diagram } from '../../diagram/store.ts';
import { relatedAlways } from '../../evaluate/recourse/always.ts';
import { isStatus, statusText } from '../../check/status-words.ts';
import { inWords } from '../../explain/letter/names.ts';
import type { Clause, Program } from '../../ir/ir.ts';
import { indexOf } from '../../total/program-index.ts';
import { answerTexts, valueText, type Writing } from './answer-text.ts';
import { waysFrom, type Ask } from './answers.ts';
import { citesOf } from './cites.ts';
import type { Arrow, DecisionPicture, PictureOutcome, Question, TakenReading } from './decision-picture.ts';
import { questionOf, termText } from './question-text.ts';
import { toldOf, whereCasesLie, type Told } from './told.ts';
import { decisionWords } from './words.ts';

export interface DecisionPictureOptions {
  readonly language: Language;
  /** Alternatives that are taken, by reading; of the others the chosen one. */
  readonly readings?: Readonly<Record<string, string>>;
  /** Readings of which no alternative is given are questions too. */
  readonly allReadings?: boolean;
}

/** Null where the diagram of the decision is too large. Throws for a name that is no clause. */
export function decisionPicture(
  program: Program,
  name: string,
  options: DecisionPictureOptions,
): DecisionPicture | null {
  // Of its own: questions stand in the order in which this decision meets them, whatever was compiled before.
  const index = indexOf({ ...program });
  const clause = index.clauses.get(name);
  if (clause === undefined) throw new RangeError(`no clause '${name}'`);
  const diagrams = diagramsOf(index);
  const told = toldOf(clause, diagrams);
  if (told === null) return null;
  const writing = { index, language: options.language };
  const root = openedOf(clause, told, diagrams, options);
  const { questions, outcomes, arrows } = drawn(root, clause, writing);
  return {
    language: options.language,
    policy: {
      name: program.name,
      year: program.year,
      revision: program.revision,
      title: program.title,
    },
    decision: {
      name,
      label: clause.label ?? inWords(name),
      kind: clause.kind,
      per: clause.per === null ? null : (index.subjects.get(clause.per)?.label ?? inWords(clause.per)),
    },
    readings: readingsIn(told, options, writing),
    questions,
    outcomes,
    arrows,
    norms: citesOf(clause, index).map((id) => ({
      id,
      place: program.norms.find((norm) => norm.id === id)?.place ?? null,
    })),
  };
}

// ------------------------------------------------------------------------------------------ the graph

/**
 * What is left with the readings taken. What `altijd` rules out is left out as well, unless that asks what the decision
 * itself does not.
 */
function openedOf(
  clause: Clause,
  told: Diagram<Told>,
  { compiler }: Diagrams,
  options: DecisionPictureOptions,
): Open<Told | null> {
  const possible = (variable: Variable): readonly number[] => {
    const taken = takenPlace(variable, options);
    return taken === null ? Array.from({ length: variable.count }, (_, place) => place) : [taken];
  };
  const opened = (diagram: Diagram<Told | null>): Open<Told | null> =>
    newRestrict<Told | null>(undefined, (one) => one === null)(diagram, possible);
  const whole = opened(told);
  const always = relatedAlways(clause.name, compiler.index);
  const joint = always.length === 0 ? null : whereCasesLie(told, always, compiler);
  if (joint === null) return whole;
  const within = opened(joint);
  const isNowhere = within.kind === 'leaf' && within.value === null;
  return isNowhere || asksMore(within, whole) ? whole : within;
}

function asksMore(one: Open<Told | null>, other: Open<Told | null>): boolean {
  const nodes = openNodes(other);
  const known = new Set(nodes.map((node) => (node.kind === 'ask' ? node.variable : null)));
  const more = openNodes(one);
  return more.length > nodes.length || more.some((node) => node.kind === 'ask' && !known.has(node.variable));
}

/** The alternative of a reading that is taken; null for what is asked. */
function takenPlace(
  variable: Variable,
  { readings = {}, allReadings = false }: DecisionPictureOptions,
): number | null {
  const { source } = variable.input;
  if (variable.kind !== 'cells' || source.kind !== 'reading') return null;
  const given = readings[source.reading];
  if (given !== undefined) return Math.max(0, variable.cells.indexOf(given));
  return allReadings ? null : 0;
}

/** Each reading that is asked somewhere before any is taken. */
function readingsIn(
  told: Diagram<Told>,
  options: DecisionPictureOptions,
  { index }: Writing,
): readonly TakenReading[] {
  const variables = new Set(nodesOf(told).flatMap((node) => (node.kind === 'split' ? [node.variable] : [])));
  return [...variables].flatMap((variable): readonly TakenReading[] => {
    const { source } = variable.input;
    const taken = takenPlace(variable, options);
    const reading = source.kind === 'reading' ? index.readings.get(source.reading) : undefined;
    const alternative = taken === null ? undefined : reading?.alternatives[taken];
    if (reading === undefined || alternative === undefined) return [];
    const { name } = reading;
    return [
      {
        name,
        label: reading.label ?? inWords(name),
        alternative: alternative.name,
        reason: alternative.reason,
        isChosen: taken === 0,
      },
    ];
  });
}

// -------------------------------------------------------------------------------- questions and arrows

type Graph = Pick<DecisionPicture, 'questions' | 'outcomes' | 'arrows'>;

/** Every question once, each before those that it leads to: in the order in which the policy meets them. */
function drawn(root: Open<Told | null>, clause: Clause, writing: Writing): Graph {
  const asks = questionsFrom(root);
  const leaves = new Map<Open<Told | null>, PictureOutcome>();
  const ids = new Map(asks.map((node, place) => [node as Open<Told | null>, `q${place + 1}`]));
  const idOf = (node: Open<Told | null>): string => {
    const known = ids.get(node) ?? leaves.get(node)?.id;
    if (known !== undefined) return known;
    const outcome = outcomeOf(`o${leaves.size + 1}`, node, clause, writing);
    leaves.set(node, outcome);
    return outcome.id;
  };
  const arrows = asks.flatMap((node): readonly Arrow[] => {
    const ways = waysFrom(node);
    const texts = answerTexts(
      node.variable.input,
      ways.map(({ answers }) => answers),
      writing,
    );
    return ways.map(({ next }, place) => ({ from: idOf(node), to: idOf(next), text: texts[place] ?? '' }));
  });
  if (asks.length === 0) idOf(root);
  const questions = asks.map((node): Question => questionOf(idOf(node), node.variable.input, writing));
  return { questions, outcomes: [...leaves.values()], arrows };
}

/** The nodes at which a question begins; a diagram asks its inputs in one order. */
function questionsFrom(root: Open<Told | null>): readonly Ask<Told | null>[] {
  const found = new Set<Open<Told | null>>([root]);
  for (const node of found) if (node.kind === 'ask') for (const { next } of waysFrom(node)) found.add(next);
  return [...found]
    .filter((node) => node.kind === 'ask')
    .sort((left, right) => left.variable.input.place - right.variable.input.place);
}

function outcomeOf(id: string, node: Open<Told | null>, clause: Clause, writing: Writing): PictureOutcome {
  const told = node.kind === 'leaf' ? node.value : null;
  const result: Outcome = told?.outcome ?? { kind: 'result', result: { kind: 'notApplicable', causes: [] } };
  return { id, ...outcomeText(result, clause, writing), reasons: told?.reasons ?? [] };
}

function outcomeText(
  outcome: Outcome,
  { kind }: Clause,
  writing: Writing,
): Pick<PictureOutcome, 'status' | 'text'> {
  const words = decisionWords[writing.language];
  if (outcome.kind === 'term') return { status: 'value', text: termText(outcome.term, writing) };
  const { result } = outcome;
  if (result.kind !== 'value') return { status: result.kind, text: words.status[result.kind] };
  const { value } = result;
  if (value.kind === 'boolean' && kind !== 'decision')
    return { status: 'value', text: value.value ? words.met : words.notMet };
  if (value.kind === 'text' && kind === 'step' && isStatus(value.text))
    return { status: 'value', text: statusText(value.text, writing.language) };
  return { status: 'value', text: valueText(value, writing) };
}
