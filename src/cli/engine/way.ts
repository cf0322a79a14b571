/** `pol eval --engine duckdb`: the engine reads the file and decides its rows; what it cannot tell is decided as without it. */
import { outsideIn } from '../../evaluate/answer/notes.ts';
import { valueJson } from '../../evaluate/literal-json.ts';
import { exact } from '../../base/exact.ts';
import { EngineError, type EngineRow, type LoadedEngine } from '../../duckdb/duckdb.ts';
import type { Status } from '../../evaluate/result.ts';
import type { Type, Value } from '../../base/value.ts';
import type { Clause } from '../../ir/ir.ts';
import { csvColumns, programOf, type Decide, type RowAnswer, type RowsAsked } from '../batch/decide.ts';
import { rowDeciders } from '../batch/decide-rows.ts';
import { rowsWay } from '../batch/rows.ts';
import type { Way } from '../batch/way.ts';
import type { FactsItem } from '../facts/facts-record.ts';
import type { OpenFacts } from '../facts/read-facts.ts';
import type { Io } from '../io.ts';
import { csvAnswers, type CsvEntry } from '../show/result-csv.ts';
import { WrongUse } from '../wrong-use.ts';
import type { FactsTable } from './table.ts';
import { cell, layoutOf, type AnswerCells, type EngineLayout, type EnginePolicy } from './query.ts';

/** A row as it came from the engine: answers, or where the engine cannot tell the record behind it. */
interface RowRecord {
  readonly cells: EngineRow;
  /** Of a row that is left to the evaluator. */
  readonly facts: () => unknown;
}

export interface EngineRun {
  readonly way: Way<RowAnswer>;
  readonly facts: OpenFacts;
}

export interface EngineAskedRun {
  readonly io: Io;
  readonly asked: RowsAsked;
  readonly policy: EnginePolicy;
  readonly table: FactsTable;
  readonly engine: LoadedEngine;
}

export function engineRun({ io, asked, policy, table, engine }: EngineAskedRun): EngineRun {
  const layout = layoutOf(policy, table);
  const ordinary = rowsWay(io, asked, 1);
  return {
    facts: { items: itemsOf(layout, table, engine), share: () => null },
    way: {
      ...ordinary,
      deciders: async () => {
        const { plain, withSolver } = await rowDeciders(asked);
        const clean = cleanDecider(asked, layout);
        const decideBy =
          (left: Decide<RowAnswer>): Decide<RowAnswer> =>
          (record) => {
            const { cells, facts } = record as RowRecord;
            return cells[cell.raw] === null ? clean(cells) : left(facts());
          };
        return { plain: decideBy(plain), withSolver: (prover) => decideBy(withSolver(prover)) };
      },
    },
  };
}

/** The rows in the order of the file. A row in which a column stands that the policy does not know is made a record once, so that this is told. */
async function* itemsOf(
  layout: EngineLayout,
  table: FactsTable,
  engine: LoadedEngine,
): AsyncGenerator<FactsItem> {
  let [row, told] = [0, 0];
  try {
    for await (const some of engine.rows(layout.sql))
      for (const cells of some) {
        row += 1;
        const unknown = Number(cells[cell.unknown] ?? 0);
        const isNew = (unknown & ~told) !== 0;
        told |= unknown;
        const raw = isNew ? await rawOf(row, table, engine) : (cells[cell.raw] ?? null);
        const at = row;
        const own = isNew ? cells.map((one, place) => (place === cell.raw ? raw : one)) : cells;
        const record: RowRecord = { cells: own, facts: () => table.recordOf(raw ?? '', at) };
        yield { facts: record, line: at + table.headingLines };
      }
  } catch (error) {
    throw error instanceof EngineError ? table.problemWith(error) : error;
  }
  if (row === 0) throw new WrongUse('no-facts', { path: table.name });
}

async function rawOf(row: number, table: FactsTable, engine: LoadedEngine): Promise<string | null> {
  const query = `SELECT raw FROM (${table.query}) LIMIT 1 OFFSET ${String(row - 1)}`;
  for await (const [first] of engine.rows(query)) return first?.[0] ?? null;
  return null;
}

// ----------------------------------------------------------------------------------------------- answers

function cleanDecider(asked: RowsAsked, { answers }: EngineLayout): (cells: EngineRow) => RowAnswer {
  const program = programOf(asked.revisions);
  const row = csvAnswers(program, csvColumns(asked));
  const places = new Map(answers.map((one) => [one.name, one]));
  const shown = new Map(
    program.clauses.filter(({ name }) => places.has(name)).map((clause) => [clause.name, outcomesOf(clause)]),
  );
  const { referenceDate = null } = asked.typed;
  return (cells) => {
    const [id, day] = [cells[cell.id] ?? null, referenceDate ?? cells[cell.day] ?? null];
    const outside = outsideIn(program, day);
    const entryOf = ({ name }: Clause): CsvEntry | undefined => {
      const place = places.get(name);
      return place === undefined ? undefined : entryIn(cells, place, shown.get(name) ?? asText);
    };
    const text = row({ id, referenceDate: day, errors: [], readings: {}, entryOf });
    const isOpen = answers.some(({ status }) => cells[status] === 'undetermined');
    const isOff = outside.length > 0 || isOpen || cells[cell.unknown] !== '0';
    return {
      ...{ id, text, outside, errors: [], warnings: [], digests: null },
      ...{ isFinding: asked.isStrict && isOff, isInexact: false },
    };
  };
}

type Shown = (text: string) => CsvEntry['outcome'];

const asText: Shown = (text) => text;

function entryIn(cells: EngineRow, { status, outcome, ratio }: AnswerCells, shown: Shown): CsvEntry {
  const [numerator, denominator] = ratio === null ? [null, null] : ratio.map((place) => cells[place] ?? null);
  const text =
    numerator == null || denominator == null ? (cells[outcome] ?? null) : `${numerator}/${denominator}`;
  const own = (cells[status] ?? 'error') as Status;
  return { status: own, outcome: own !== 'decided' ? null : text === null ? { absent: true } : shown(text) };
}

/** An outcome as the evaluator writes it, from the text of a column; what came before is not worked out again. */
function outcomesOf(clause: Clause): Shown {
  if (clause.kind !== 'decision') return asText;
  const known = new Map<string, CsvEntry['outcome']>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = valueJson(valueOf(text, clause.type));
    if (known.size < MOST_KNOWN) known.set(text, made);
    return made;
  };
}

const MOST_KNOWN = 10_000;

function valueOf(text: string, type: Type): Value {
  switch (type.kind) {
    case 'boolean':
      return { kind: 'boolean', value: text === 'true' };
    case 'number':
    case 'money':
      return { kind: type.kind, value: exact(text) };
    case 'percentage':
      return { kind: 'percentage', value: exact(text).div(100) };
    case 'set':
      return { kind: 'set', choice: type.choice, members: text === '' ? [] : text.split(', ') };
    case 'period': {
      const [first = '', last = ''] = text.split('/');
      return { kind: 'period', first, last };
    }
    default:
      return { kind: 'text', text };
  }
}
