/** Whether generated SQL says what the evaluator says, on random programs and random facts, also incomplete. */
import { prepare } from '../../src/evaluate/evaluate.ts';
import type { Entry, EvaluationResult } from '../../src/evaluate/result.ts';
import { exact, exactText } from '../../src/base/exact.ts';
import { makePlan } from '../../src/plan/make.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { Program } from '../../src/ir/ir.ts';
import { columnId, keptName } from '../../src/emit/sql/names.ts';
import { sqlOf, type SqlQuery } from '../../src/emit/sql/select.ts';
import { flatEntries, jsonText, admits } from './agreement.ts';
import { factsFrom, randomCase, type Atom, type ListsGiven } from './program-world.ts';
import { normsInQuantifiers } from './norms-left-out.ts';
import { randomProgram, type ProgramOptions } from './random-program.ts';
import { dice } from './seeded.ts';
import { rowsOf, tableOf, tablesOf, type FactsRow, type FactsTable } from './sql-rows.ts';
import type { Engine, Row } from '../engines/engine.ts';

export interface SqlDisagreement {
  readonly seed: number;
  readonly law: 'status' | 'outcome' | 'open' | 'norms' | 'sound' | 'engine';
  readonly clause: string;
  readonly expected: string;
  readonly found: string;
  readonly facts?: unknown;
}

export interface SqlCounts {
  pairs: number;
  /** Rows of records of a list, of which something is decided each. */
  records: number;
  /** Rows of which a query goes over the records of a list. */
  overLists: number;
  answers: number;
  undetermined: number;
  inexact: number;
  /** Where the evaluator decides what the query leaves open, and says so. */
  decidedByEvaluator: number;
  evaluatorInexact: number;
  /** Where the query sees that facts contradict what always holds, and the evaluator does not. */
  contradictionSeen: number;
  /** Answers where no facts can satisfy what always holds. */
  unsatisfied: number;
  /** Those of which the query did not see that. */
  unsatisfiedUnseen: number;
  /** Of decisions on whole facts: the evaluator also names a rule whose condition has no truth, where it would have agreed. */
  normsLeftOut: number;
  readonly unsaid: Map<string, number>;
  readonly statuses: Map<string, number>;
}

export const noSqlCounts = (): SqlCounts => ({
  ...{
    pairs: 0,
    records: 0,
    overLists: 0,
    answers: 0,
    undetermined: 0,
    inexact: 0,
    decidedByEvaluator: 0,
    evaluatorInexact: 0,
    contradictionSeen: 0,
    unsatisfied: 0,
    unsatisfiedUnseen: 0,
    normsLeftOut: 0,
  },
  unsaid: new Map(),
  statuses: new Map(),
});

type Facts = Readonly<Record<string, unknown>>;

/** A program on some cases, with what the evaluator says of each: null where the facts are no case. */
export interface Cases {
  readonly seed: number;
  readonly program: Program;
  readonly plan: Plan;
  readonly facts: readonly Facts[];
  /** Places of the facts of which none is missing. */
  readonly whole: ReadonlySet<number>;
  /** Places of facts whose completion contradicts what always holds, which on fewer facts a query may see and the evaluator not. */
  readonly impossible: ReadonlySet<number>;
  readonly wanted: readonly (ReadonlyMap<string, Entry> | null)[];
  /** Of each case the `altijd` clauses that no facts can satisfy. */
  readonly unsatisfied: readonly ReadonlySet<string>[];
  /** What the evaluator says of one completion of a case; null where that is not known, or contradicts itself. */
  readonly completed: (place: number) => ReadonlyMap<string, Entry> | null;
}

const quick = { unpublished: true, wouldDiffer: false, explain: false };

const isContradiction = ({ code }: { readonly code: string }): boolean => code === 'always-contradicted';

const isByFacts = (error: EvaluationResult['errors'][number]): boolean =>
  error.code === 'always-contradicted' && error.params.facts.length > 0;

/** What is contradicted by no fact cannot be satisfied by any. */
const unsatisfiedIn = (error: EvaluationResult['errors'][number]): readonly string[] =>
  error.code === 'always-contradicted' && error.params.facts.length === 0 ? [error.params.name] : [];

/** One random program on so many cases, each with other holes. */
export function randomCases(seed: number, cases: number, options: ProgramOptions): Cases {
  const program = randomProgram(seed, options);
  const roll = dice(seed ^ 0x2545f491);
  const drawn = Array.from({ length: cases }, (_, place) => {
    const made = randomCase(program, roll, roll.chance(0.3));
    const rate = place === 0 ? 0 : roll.pick([0, 0.1, 0.3, 0.6, 0.9]);
    const fate = new Map<Atom, 'whole' | 'part' | 'no'>(
      made.atoms.map((atom) => [atom, roll.chance(rate) ? 'no' : 'whole']),
    );
    const isWhole = place === 0 || options.lists !== true;
    const lists = isWhole ? 'whole' : roll.pick<ListsGiven>(['whole', 'whole', 'atLeast', 'notAtAll']);
    const facts = factsFrom(program, made, (atom) => fate.get(atom) ?? 'no', lists);
    return { facts, complete: factsFrom(program, made, () => 'whole', 'whole') };
  });
  const evaluator = prepare(program, quick);
  const isImpossible = (facts: Facts): boolean => evaluator.evaluate(facts).errors.some(isContradiction);
  const impossible = program.always.length === 0 ? [] : drawn.map(({ complete }) => isImpossible(complete));
  return casesOf(
    program,
    drawn.map(({ facts }) => facts),
    {
      seed,
      whole: new Set([0]),
      complete: drawn.map(({ complete }) => complete),
      impossible: new Set(impossible.flatMap((is, place) => (is ? [place] : []))),
    },
  );
}

/** `asked` says of which clauses the evaluator is asked on a case; all of them when it is not given. */
export function casesOf(
  program: Program,
  facts: readonly Facts[],
  {
    seed = 0,
    asked = null,
    whole = new Set(),
    impossible = new Set(),
    complete = [],
  }: Partial<Pick<Cases, 'seed' | 'whole' | 'impossible'>> & {
    readonly complete?: readonly Facts[];
    readonly asked?: readonly (readonly string[])[] | null;
  } = {},
): Cases {
  const all = prepare(program, quick);
  const results = facts.map((own, place) => {
    const names = asked?.[place];
    const evaluator = names === undefined ? all : prepare(program, { ...quick, decisions: names });
    return evaluator.evaluate(own);
  });
  // Facts that contradict what always holds are no case.
  const wanted = results.map((result) => (result.errors.some(isByFacts) ? null : flatEntries(result)));
  const unsatisfied = results.map(({ errors }) => new Set(errors.flatMap(unsatisfiedIn)));
  const known = new Map<number, ReadonlyMap<string, Entry> | null>();
  const completed: Cases['completed'] = (place) => {
    const own = complete[place];
    if (own === undefined) return null;
    const found = known.get(place);
    if (found !== undefined) return found;
    const result = all.evaluate(own);
    const made = result.errors.some(isContradiction) ? null : flatEntries(result);
    known.set(place, made);
    return made;
  };
  const plan = makePlan(program);
  return { seed, program, plan, facts, whole, impossible, wanted, unsatisfied, completed };
}

/** What an engine says otherwise than the evaluator. */
export async function compareOn(
  cases: Cases,
  engine: Engine,
  counts: SqlCounts,
): Promise<readonly SqlDisagreement[]> {
  const { program, plan } = cases;
  const { queries, unsaid } = sqlOf(program, plan, engine.dialect, {
    table: 'facts',
    only: program.clauses.map(({ name }) => name),
  });
  for (const { reason } of unsaid) counts.unsaid.set(reason.kind, (counts.unsaid.get(reason.kind) ?? 0) + 1);
  const found: SqlDisagreement[] = [];
  for (const query of queries) found.push(...(await compareQuery(query, cases, engine, counts)));
  return found;
}

/** What a query says otherwise: of the cases, or of the records of a list. */
async function compareQuery(
  query: SqlQuery,
  cases: Cases,
  engine: Engine,
  counts: SqlCounts,
): Promise<readonly SqlDisagreement[]> {
  const { seed, program, facts, whole, impossible } = cases;
  const rowsFor = (table: FactsTable): readonly (readonly FactsRow[])[] =>
    facts.map((own, place) => rowsOf(table, String(place), own, program));
  const rows = rowsFor(query);
  const answers = await answersOf(query, (table) => rowsFor(table).flat(), engine).catch((error: unknown) =>
    String(error),
  );
  if (typeof answers === 'string')
    return [{ seed, law: 'engine', clause: '', expected: '', found: answers.slice(0, 600) }];
  if (query.per === null) counts.pairs += facts.length;
  else counts.records += rows.flat().length;
  if (query.lists.length > 0) counts.overLists += rows.flat().length;
  const clauses = program.clauses.filter(({ name }) =>
    query.answers.some((answer) => answer.name === `${name}.status`),
  );
  return facts.flatMap((own, place) =>
    (rows[place] ?? []).flatMap(({ keys, record }) =>
      clauses.flatMap(({ name: clause }) => {
        const row = answers.get(keys.join('/'));
        if (row === undefined) throw new RangeError('a row is gone');
        const entry = cases.wanted[place]?.get(`${clause}${record}`);
        if (entry === undefined) return [];
        const [isWhole, isImpossible] = [whole.has(place), impossible.has(place)];
        const isUnsatisfied = isUnsatisfiedFor(clause, cases, place);
        const completed = (): Entry | null => cases.completed(place)?.get(`${clause}${record}`) ?? null;
        const compared = {
          query,
          row,
          clause,
          entry,
          program,
          facts: own,
          engine,
          isWhole,
          isImpossible,
          isUnsatisfied,
          completed,
        };
        return compareEntry(compared, counts).map((one) => ({
          ...{ seed, clause: `${clause}${record}`, facts: own },
          ...one,
        }));
      }),
    ),
  );
}

function isUnsatisfiedFor(clause: string, { plan, unsatisfied }: Cases, place: number): boolean {
  const ties = plan.clauses.find(({ name }) => name === clause)?.ties ?? [];
  return ties.some((name) => unsatisfied[place]?.has(name) === true);
}

/** The answers by the keys of their rows. */
async function answersOf(
  query: SqlQuery,
  rowsFor: (table: FactsTable) => readonly FactsRow[],
  engine: Engine,
): Promise<ReadonlyMap<string, Row>> {
  if (rowsFor(query).length === 0) return new Map();
  const { dialect } = engine;
  const tables = tablesOf(query);
  for (const table of tables)
    for (const statement of tableOf(table, rowsFor(table), dialect)) await engine.run(statement);
  try {
    const answers = await engine.run(query.text);
    return new Map(
      answers.map((row) => [query.keys.map((key) => row[keptName(key, dialect)]).join('/'), row]),
    );
  } finally {
    for (const { table } of tables) await engine.run(`DROP TABLE ${columnId(table, dialect)}`);
  }
}

interface Compared {
  readonly query: SqlQuery;
  readonly row: Row;
  readonly clause: string;
  readonly entry: Entry;
  readonly program: Program;
  readonly facts: unknown;
  readonly engine: Engine;
  /** No fact is missing. */
  readonly isWhole: boolean;
  readonly isImpossible: boolean;
  /** No facts can satisfy an `altijd` that the clause is tied to: it is an error then, unless the query is not sure. */
  readonly isUnsatisfied: boolean;
  readonly completed: () => Entry | null;
}

type Found = Pick<SqlDisagreement, 'law' | 'expected' | 'found'>;

function compareEntry(compared: Compared, counts: SqlCounts): readonly Found[] {
  const { row, clause, entry, engine } = compared;
  const cell = (part: string): string | null => row[keptName(`${clause}.${part}`, engine.dialect)] ?? null;
  const status = cell('status') ?? '';
  const isInexact = cell('inexact') === 'true';
  const outcome = outcomeText(compared, cell);
  counts.answers += 1;
  counts.statuses.set(status, (counts.statuses.get(status) ?? 0) + 1);
  if (status === 'undetermined') counts.undetermined += 1;
  if (isInexact) counts.inexact += 1;
  const wanted = `${entry.status} ${wantedText(entry)}`;
  const said = `${status} ${outcome}`;
  if (compared.isUnsatisfied) {
    counts.unsatisfied += 1;
    // How facts that are missing relate to what is known a query does not work out: then it is decided as without the `altijd`.
    const isUnseen = !compared.isWhole && wanted === said;
    if (isUnseen) counts.unsatisfiedUnseen += 1;
    return status === 'error' || isInexact || isUnseen
      ? []
      : [{ law: 'status', expected: 'error', found: said }];
  }
  const found: Found[] = [];
  if (wanted !== said) {
    if (status === 'undetermined' && isInexact) counts.decidedByEvaluator += 1;
    else if (status === 'error' && compared.isImpossible) counts.contradictionSeen += 1;
    else if (entry.status === 'undetermined' && entry.inexact && admitsText(entry, status, outcome))
      counts.evaluatorInexact += 1;
    else found.push({ law: entry.status === status ? 'outcome' : 'status', expected: wanted, found: said });
  }
  if (entry.status === 'undetermined' && status === 'undetermined') {
    const open = new Set((cell('open_facts') ?? '').split(', '));
    const missed = entry.needed
      .map(({ path }) => path.replace(/\[[^\]]*\]/g, ''))
      .filter((path) => !isNamed(path, open, compared));
    if (missed.length > 0 && !entry.inexact)
      found.push({ law: 'open', expected: missed.join(', '), found: [...open].join(', ') });
  }
  return [...found, ...normsOtherwise(compared, cell, counts)];
}

/**
 * Of what comes to no value the evaluator names fewer rules; of a decision that is settled while facts are missing, or a condition has no
 * truth, also the rules that may have decided and agree. Of what quantifiers read a query names no figures.
 */
function normsOtherwise(
  compared: Compared,
  cell: (part: string) => string | null,
  counts: SqlCounts,
): Found[] {
  const { entry, program, clause, isWhole, completed } = compared;
  if (entry.status !== 'decided' || cell('status') !== 'decided') return [];
  const said = textsIn(cell('norms'));
  const isDecision = program.clauses.some(({ name, kind }) => name === clause && kind === 'decision');
  const inQuantifiers = normsInQuantifiers(program);
  const less = entry.cites.filter((norm) => !said.includes(norm) && !inQuantifiers.has(norm));
  if (isWhole && isDecision && less.some((norm) => !isWithoutTruth(norm, compared))) counts.normsLeftOut += 1;
  const more = said.filter((norm) => !entry.cites.includes(norm));
  // What applies whatever is missing applies in each completion; the evaluator does not always see that it does.
  const completion = more.length > 0 && !isWhole ? completed() : null;
  return more.every((norm) => completion?.cites.includes(norm) === true)
    ? []
    : [{ law: 'norms', expected: entry.cites.join(', '), found: said.join(', ') }];
}

/** Whether it is a norm of a rule of which the condition comes to no yes and no no. */
function isWithoutTruth(norm: string, { program, clause, facts }: Compared): boolean {
  const { decisions } = prepare(program, { ...quick, explain: true, decisions: [clause] }).evaluate(facts);
  const rules = (decisions[clause] as Entry | undefined)?.because?.children ?? [];
  return rules.some(
    ({ cites, tests }) => cites.includes(norm) && tests.some(({ holds }) => holds === 'none'),
  );
}

const textsIn = (cell: string | null): readonly string[] =>
  cell === null || cell === '' ? [] : cell.split(', ');

/**
 * `open_facts` names a judgement and a step by their columns, `needed` without their group; and for what is asked of the
 * records of a list it names the list.
 */
function isNamed(path: string, open: ReadonlySet<string>, { query, program }: Compared): boolean {
  if (open.has(path)) return true;
  const isIn = (list: string): boolean => path.split('.').includes(list) || perOf(path, program) === list;
  if (query.lists.some(({ subject }) => open.has(subject) && isIn(subject))) return true;
  // Of a set each member is asked by itself.
  if ([...open].some((name) => name.startsWith(`${path}.`))) return true;
  const grouped = [`oordelen.${path}`, `stappen.${path.replace(/\.gedaan$/, '')}`];
  return [...open].some((name) => grouped.some((one) => name === one || name.endsWith(`.${one}`)));
}

/** The subject of whose records a judgement or a step is one each. */
const perOf = (path: string, { says, clauses }: Program): string | null =>
  [...says, ...clauses].find(({ name }) => name === path.replace(/\.gedaan$/, ''))?.per ?? null;

const admitsText = (entry: Entry, status: string, outcome: string): boolean =>
  entry.possible.some((one) => jsonText(one) === outcome || (typeof one === 'object' && one !== null)) ||
  admits(entry.possible, status, outcome);

const wantedText = ({ outcome }: Entry): string => {
  if (outcome === null) return '';
  // A set keeps no order of its members.
  if (Array.isArray(outcome)) return [...(outcome as string[])].sort().join(', ');
  if (typeof outcome === 'object')
    return 'first' in outcome ? `${String(outcome.first)}/${String(outcome.last)}` : '';
  return typeof outcome === 'number' ||
    (typeof outcome === 'string' && /^-?\d+(\.\d+)?(\/\d+)?$/.test(outcome))
    ? exactText(exact(outcome))
    : String(outcome);
};

function outcomeText({ query, clause, program }: Compared, cell: (part: string) => string | null): string {
  const outcome = cell('outcome');
  if (outcome === null) return '';
  const own = program.clauses.find(({ name }) => name === clause);
  if (own?.kind === 'decision' && own.type.kind === 'set') return [...textsIn(outcome)].sort().join(', ');
  const column = query.answers.find(({ name }) => name === `${clause}.outcome`);
  if (column?.type.kind !== 'decimal') return outcome;
  const [numerator, denominator] = [cell('numerator'), cell('denominator')];
  if (numerator !== null && denominator !== null) return exactText(exact(numerator).div(exact(denominator)));
  return exactText(exact(outcome));
}
