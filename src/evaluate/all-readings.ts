/**
 * What other readings would give: for each decision a table of outcomes over the combinations of readings that matter.
 * A reading is tried only where a decision met it and where it can still change something on the facts.
 */
import type { Program } from '../ir/ir.ts';
import { prepare, type EvaluateOptions, type Evaluator } from './evaluate.ts';
import { readingsOfAlways, readingsThatMatter, type Mattering } from './readings-met.ts';
import {
  deviating,
  deviationsOf,
  dimensionsOf,
  OWN_CHOICE,
  productOf,
  together,
  type Dimension,
  type Selection,
} from './readings-space.ts';
import type { DecisionReadings, ReadingsRow, ReadingsTable, TableKind } from './readings-table.ts';
import { answerOf, sameAnswer, subjectsIn, type Answer, type Subject } from './readings-answer.ts';
import { dependence } from './readings-tree.ts';
import { restingOn, triedOf, type Dependence, type Trial } from './readings-trial.ts';
import type { EvaluationResult } from './result.ts';

/** More combinations than this for one decision are counted and not tried. */
export const COMBINATION_LIMIT = 512;

export interface AllReadingsOptions {
  readonly kind: TableKind;
  /** One program, or each revision that may have been in force, oldest first. */
  readonly programs: readonly [Program, ...(readonly Program[])];
  /** Names that are asked for; null: all published decisions. */
  readonly decisions: readonly string[] | null;
  /** Alternatives that are asked for, by reading: these do not vary. */
  readonly held: Readonly<Record<string, string>>;
  readonly referenceDate?: string;
  readonly context?: unknown;
  /** Answers for the given decisions under the given alternatives; the other readings are as chosen. */
  readonly answering: (readings: Readonly<Record<string, string>>, decisions: readonly string[]) => Evaluator;
}

export type AllReadings =
  | {
      readonly kind: 'table';
      readonly table: ReadingsTable;
      /** Each combination of the table, as the alternatives to ask for; the one that was asked is the first. */
      readonly combinations: readonly Readonly<Record<string, string>>[];
    }
  | {
      readonly kind: 'tooMany';
      readonly decision: string;
      readonly readings: readonly string[];
      readonly count: number;
      readonly limit: number;
    };

/** The table of one program, for use as a library. */
export function evaluateAllReadings(
  program: Program,
  facts: unknown,
  options: Omit<EvaluateOptions, 'explain' | 'wouldDiffer' | 'unpublished'> & {
    readonly kind?: TableKind;
  } = {},
): AllReadings {
  const { kind = 'deviations', readings = {}, decisions = null, ...rest } = options;
  const table = allReadings({
    kind,
    programs: [program],
    decisions,
    held: readings,
    ...(rest.referenceDate === undefined ? {} : { referenceDate: rest.referenceDate }),
    context: rest.context,
    answering: (selected, names) =>
      prepare(program, { ...rest, decisions: names, readings: selected, wouldDiffer: false }),
  });
  return table(facts);
}

/** Prepares for many records: what the clauses mean is worked out once. */
export function allReadings(options: AllReadingsOptions): (facts: unknown) => AllReadings {
  const { programs, held } = options;
  const dimensions = dimensionsOf(programs, held);
  const mattering = programs.map((program) => ({
    program,
    on: readingsThatMatter(program, {
      held,
      context: options.context,
      ...(options.referenceDate === undefined ? {} : { referenceDate: options.referenceDate }),
    }),
  }));
  const names = options.decisions ?? publishedIn(programs);
  const always = new Set(programs.flatMap((program) => [...readingsOfAlways(program)]));
  const evaluators = evaluatorsOf(options, dimensions, names);
  return (facts) => {
    const matters = mattering.map(({ program, on }) => ({ program, matters: on(facts) }));
    const results = new Map<string, EvaluationResult>();
    return tabulate(options, {
      names: new Set(names),
      dimensions,
      always,
      mattering: (name) => combined(name, matters),
      result: (selection) => {
        const key = keyOf(selection, dimensions);
        const known = results.get(key) ?? evaluators(selection).evaluate(facts);
        results.set(key, known);
        return known;
      },
    });
  };
}

const publishedIn = (programs: readonly Program[]): readonly string[] => [
  ...new Set(
    [...programs]
      .reverse()
      .flatMap(({ clauses }) =>
        clauses.flatMap((clause) => (clause.kind === 'decision' && clause.isPublished ? [clause.name] : [])),
      ),
  ),
];

const keyOf = (selection: Selection, dimensions: ReadonlyMap<string, Dimension>): string =>
  JSON.stringify(deviating(selection, dimensions));

/** What may change a clause under any of the revisions that have it; null where one of them cannot say. */
function combined(
  name: string,
  all: readonly { readonly program: Program; readonly matters: Mattering }[],
): ReadonlySet<string> | null {
  const own = all.filter(({ program }) => program.clauses.some((clause) => clause.name === name));
  const sets = own.map(({ matters }) => matters(name));
  if (sets.length === 0 || sets.includes(null)) return null;
  return new Set(sets.flatMap((set) => [...(set ?? [])]));
}

function evaluatorsOf(
  { answering, held }: AllReadingsOptions,
  dimensions: ReadonlyMap<string, Dimension>,
  names: readonly string[],
): (selection: Selection) => Evaluator {
  const prepared = new Map<string, Evaluator>();
  return (selection) => {
    const key = keyOf(selection, dimensions);
    const known = prepared.get(key) ?? answering({ ...held, ...deviating(selection, dimensions) }, names);
    prepared.set(key, known);
    return known;
  };
}

function tabulate({ kind, held }: AllReadingsOptions, trial: Trial): AllReadings {
  const subjects = subjectsIn(trial.result(new Map())).filter(({ name }) => trial.names.has(name));
  const tables: DecisionReadings[] = [];
  const combinations = new Map<string, Readonly<Record<string, string>>>([['{}', held]]);
  for (const subject of subjects) {
    const found = kind === 'product' ? dependence(subject, trial, COMBINATION_LIMIT) : singly(subject, trial);
    if (found.kind === 'tooMany') return { ...found, decision: labelOf(subject), limit: COMBINATION_LIMIT };
    const selections = kind === 'product' ? productOf(found.dimensions) : deviationsOf(found.dimensions);
    tables.push(tableOf(subject, found, selections));
    for (const selection of selections)
      combinations.set(keyOf(selection, trial.dimensions), {
        ...held,
        ...deviating(selection, trial.dimensions),
      });
  }
  const isIn =
    (pick: (table: DecisionReadings) => readonly string[]) =>
    (name: string): boolean =>
      tables.some((table) => pick(table).includes(name));
  const changes = isIn(({ readings }) => readings);
  const isQuiet = isIn(({ quiet }) => quiet);
  const all = [...trial.dimensions.values()];
  const table: ReadingsTable = {
    kind,
    held,
    readings: all
      .filter(({ name }) => changes(name))
      .map(({ name, label, cites, base, alternatives }) => ({ name, label, cites, base, alternatives })),
    quiet: all.map(({ name }) => name).filter((name) => isQuiet(name) && !changes(name)),
    decisions: tables,
  };
  return {
    kind: 'table',
    table,
    combinations: [...combinations.values()].filter(
      (combination) => !Object.values(combination).includes(OWN_CHOICE),
    ),
  };
}

const labelOf = ({ name, key }: Subject): string => (key === null ? name : `${name}[${key}]`);

/** Which readings change a subject by themselves, the others as they are asked. */
function singly(subject: Subject, trial: Trial): Dependence {
  const own = answerOf(subject, trial.result(new Map()));
  const first = sameAnswer(own);
  const answer = (selection: Selection): Answer => answerOf(subject, trial.result(selection));
  const isChanged = ({ name, values }: Dimension): boolean =>
    values.slice(1).some((value) => sameAnswer(answer(new Map([[name, value]]))) !== first);
  const dimensions = triedOf(subject, own, trial).filter(isChanged);
  const names = new Set(dimensions.map(({ name }) => name));
  return {
    kind: 'found',
    dimensions,
    quiet: restingOn(own, trial).filter((name) => !names.has(name)),
    answer,
  };
}

function tableOf(
  { name, key, kind }: Subject,
  { dimensions, quiet, answer }: Extract<Dependence, { readonly kind: 'found' }>,
  selections: readonly Selection[],
): DecisionReadings {
  const groups = new Map<string, { readonly answers: Answer[]; readonly selections: Selection[] }>();
  for (const selection of selections) {
    const own = answer(selection);
    const same = sameAnswer(own);
    const group = groups.get(same) ?? { answers: [], selections: [] };
    group.answers.push(own);
    group.selections.push(selection);
    groups.set(same, group);
  }
  const rows = [...groups.values()].flatMap(({ answers, selections: own }, place): readonly ReadingsRow[] => {
    const [first] = answers;
    if (first === undefined) return [];
    return [
      {
        isBase: place === 0,
        combinations: together(own, dimensions),
        ...first.row,
        cites: [...new Set(answers.flatMap(({ cites }) => cites))],
      },
    ];
  });
  const readings = dimensions.map((dimension) => dimension.name);
  return { name, key, kind, readings, quiet, count: selections.length, rows };
}
