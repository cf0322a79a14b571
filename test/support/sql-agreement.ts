/** Whether generated SQL says what the evaluator says, on random programs and random facts, also incomplete. */
import { prepare } from '../../src/evaluate/evaluate.ts';
import type { Entry } from '../../src/evaluate/result.ts';
import { exact, exactText } from '../../src/base/exact.ts';
import { makePlan } from '../../src/plan/make.ts';
import type { Program } from '../../src/ir/ir.ts';
import type { Dialect } from '../../src/emit/sql/dialect.ts';
import { keptName } from '../../src/emit/sql/names.ts';
import { sqlOf, type SqlQuery } from '../../src/emit/sql/select.ts';
import { flatEntries, jsonText, admits } from './agreement.ts';
import { factsFrom, randomCase, type Atom } from './program-world.ts';
import { randomProgram, type ProgramOptions } from './random-program.ts';
import { dice } from './seeded.ts';
import { tableOf } from './sql-rows.ts';

/** An engine as tests see it: statements in, rows out, by the name of their column, every value as text or null. */
export interface Engine {
  readonly dialect: Dialect;
  readonly run: (statement: string) => Promise<void>;
  readonly close: () => void;
  readonly rows: (query: string) => Promise<readonly Readonly<Record<string, string | null>>[]>;
}

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
  answers: number;
  undetermined: number;
  inexact: number;
  /** Where the evaluator decides what the query leaves open, and says so. */
  decidedByEvaluator: number;
  evaluatorInexact: number;
  readonly unsaid: Map<string, number>;
  readonly statuses: Map<string, number>;
}

export const noSqlCounts = (): SqlCounts => ({
  ...{ pairs: 0, answers: 0, undetermined: 0, inexact: 0, decidedByEvaluator: 0, evaluatorInexact: 0 },
  unsaid: new Map(),
  statuses: new Map(),
});

type Facts = Readonly<Record<string, unknown>>;

/** One program on so many cases, each with other holes. */
export async function checkSql(
  seed: number,
  cases: number,
  options: ProgramOptions,
  engine: Engine,
  counts: SqlCounts,
): Promise<readonly SqlDisagreement[]> {
  const program = randomProgram(seed, options);
  const roll = dice(seed ^ 0x2545f491);
  const facts = Array.from({ length: cases }, (_, place) => {
    const made = randomCase(program, roll, roll.chance(0.3));
    const rate = place === 0 ? 0 : roll.pick([0, 0.1, 0.3, 0.6, 0.9]);
    const fate = new Map<Atom, 'whole' | 'part' | 'no'>(
      made.atoms.map((atom) => [atom, roll.chance(rate) ? 'no' : 'whole']),
    );
    return factsFrom(program, made, (atom) => fate.get(atom) ?? 'no', 'whole');
  });
  return compareOn(program, facts, engine, counts, { seed });
}

/** `asked` says of which clauses the evaluator is asked on a case; all of them when it is not given. */
export async function compareOn(
  program: Program,
  facts: readonly Facts[],
  engine: Engine,
  counts: SqlCounts,
  {
    seed = 0,
    asked = null,
  }: { readonly seed?: number; readonly asked?: readonly (readonly string[])[] | null } = {},
): Promise<readonly SqlDisagreement[]> {
  const plan = makePlan(program);
  const { queries, unsaid } = sqlOf(program, plan, engine.dialect, {
    table: 'facts',
    only: program.clauses.map(({ name }) => name),
  });
  for (const { reason } of unsaid) counts.unsaid.set(reason.kind, (counts.unsaid.get(reason.kind) ?? 0) + 1);
  const query = queries.find(({ per }) => per === null);
  if (query === undefined) return [];
  counts.pairs += facts.length;
  const found: SqlDisagreement[] = [];
  const rows = await answersOf(query, facts, engine).catch((error: unknown) => {
    found.push({ seed, law: 'engine', clause: '', expected: '', found: `${String(error)}`.slice(0, 600) });
    return null;
  });
  if (rows === null) return found;
  const options = { unpublished: true, wouldDiffer: false, explain: false };
  const whole = prepare(program, options);
  facts.forEach((own, place) => {
    const row = rows.get(String(place));
    const names = asked?.[place];
    const evaluator = names === undefined ? whole : prepare(program, { ...options, decisions: names });
    const result = evaluator.evaluate(own);
    // Facts that contradict what always holds are no case.
    if (result.errors.some(({ code }) => code === 'always-contradicted')) return;
    const entries = flatEntries(result);
    for (const [clause, entry] of entries) {
      if (row === undefined || !query.answers.some(({ name }) => name === `${clause}.status`)) continue;
      found.push(
        ...compareEntry({ query, row, clause, entry, program, engine }, counts).map((one) => ({
          ...{ seed, clause, facts: own },
          ...one,
        })),
      );
    }
  });
  return found;
}

async function answersOf(
  query: SqlQuery,
  facts: readonly Facts[],
  engine: Engine,
): Promise<ReadonlyMap<string, Readonly<Record<string, string | null>>>> {
  const rows = facts.map((own, place) => ({ key: String(place), facts: own }));
  for (const statement of tableOf(query, rows, engine.dialect)) await engine.run(statement);
  try {
    const answers = await engine.rows(query.text);
    return new Map(answers.map((row) => [row.id ?? '', row]));
  } finally {
    await engine.run(`DROP TABLE ${engine.dialect.identifier('facts')}`);
  }
}

interface Compared {
  readonly query: SqlQuery;
  readonly row: Readonly<Record<string, string | null>>;
  readonly clause: string;
  readonly entry: Entry;
  readonly program: Program;
  readonly engine: Engine;
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
  const found: Found[] = [];
  if (wanted !== said) {
    if (status === 'undetermined' && isInexact) counts.decidedByEvaluator += 1;
    else if (entry.status === 'undetermined' && entry.inexact && admitsText(entry, status, outcome))
      counts.evaluatorInexact += 1;
    else found.push({ law: entry.status === status ? 'outcome' : 'status', expected: wanted, found: said });
  }
  if (entry.status === 'undetermined' && status === 'undetermined') {
    const open = new Set((cell('open_facts') ?? '').split(', '));
    const missed = entry.needed.map(({ path }) => path).filter((path) => !isNamed(path, open));
    if (missed.length > 0 && !entry.inexact)
      found.push({ law: 'open', expected: missed.join(', '), found: [...open].join(', ') });
  }
  return found;
}

/** `open_facts` names a judgement and a step by their columns, `needed` without their group. */
const isNamed = (path: string, open: ReadonlySet<string>): boolean =>
  open.has(path) || open.has(`oordelen.${path}`) || open.has(`stappen.${path.replace(/\.gedaan$/, '')}`);

const admitsText = (entry: Entry, status: string, outcome: string): boolean =>
  entry.possible.some((one) => jsonText(one) === outcome || (typeof one === 'object' && one !== null)) ||
  admits(entry.possible, status, outcome);

const wantedText = ({ outcome }: Entry): string => {
  if (outcome === null) return '';
  if (Array.isArray(outcome)) return [...(outcome as string[])].join(', ');
  if (typeof outcome === 'object')
    return 'first' in outcome ? `${String(outcome.first)}/${String(outcome.last)}` : '';
  return typeof outcome === 'number' ||
    (typeof outcome === 'string' && /^-?\d+(\.\d+)?(\/\d+)?$/.test(outcome))
    ? exactText(exact(outcome))
    : String(outcome);
};

function outcomeText({ query, clause }: Compared, cell: (part: string) => string | null): string {
  const outcome = cell('outcome');
  if (outcome === null) return '';
  const column = query.answers.find(({ name }) => name === `${clause}.outcome`);
  if (column?.type.kind !== 'decimal') return outcome;
  const [numerator, denominator] = [cell('numerator'), cell('denominator')];
  if (numerator !== null && denominator !== null) return exactText(exact(numerator).div(exact(denominator)));
  return exactText(exact(outcome));
}
