/** Opens a file of facts and a policy for an engine: what was asked is held to what an engine can do, before anything is read. */
import type { LoadedEngine } from '../../duckdb/duckdb.ts';
import { programOf, type RowsAsked } from '../batch/decide.ts';
import { chosenReadings } from '../evaluator.ts';
import type { Io } from '../io.ts';
import { csvClauses } from '../show/result-csv.ts';
import { tellNotInSql } from '../show/not-in-sql.ts';
import { WrongUse } from '../wrong-use.ts';
import { openTable } from './facts-table.ts';
import { policyFor, type EnginePolicy } from './query.ts';
import { engineRun, type EngineRun } from './way.ts';

export interface EngineOptions {
  readonly facts: string;
  readonly context?: string;
  readonly receipt?: string;
  /** An engine has threads of its own. */
  readonly jobs?: string;
  readonly format: string;
}

export interface EngineSession extends EngineRun {
  /** As it was asked, about what the engine can say. */
  readonly asked: RowsAsked;
  readonly close: () => void;
}

/** Tells what is left out. Throws `WrongUse` where the engine cannot do it at all. */
export async function openEngine(io: Io, asked: RowsAsked, options: EngineOptions): Promise<EngineSession> {
  checkOptions(asked, options);
  const policy = policyOf(asked);
  const engine = await io.loadEngine();
  if (engine === null)
    throw new WrongUse('engine-cannot', { problem: 'missing', detail: '@duckdb/node-api' });
  try {
    return await opened(io, asked, { options, policy, engine });
  } catch (error) {
    engine.close();
    throw error;
  }
}

interface Opening {
  readonly options: EngineOptions;
  readonly policy: EnginePolicy;
  readonly engine: LoadedEngine;
}

async function opened(
  io: Io,
  asked: RowsAsked,
  { options, policy, engine }: Opening,
): Promise<EngineSession> {
  const table = await openTable(io, options.facts, programOf(asked.revisions), engine);
  await tellNotInSql(io, policy.unsaid, 'duckdb');
  const own: RowsAsked = { ...asked, typed: { ...asked.typed, decisions: policy.said } };
  return {
    ...engineRun({ io, asked: own, policy, table, engine }),
    asked: own,
    close: engine.close,
  };
}

function checkOptions(
  { revisions, allReadings }: RowsAsked,
  { context, receipt, jobs, format }: EngineOptions,
): void {
  if (format !== 'csv') throw new WrongUse('option-needs', { option: '--engine', needs: '--format csv' });
  const given = [
    ...(context === undefined ? [] : ['--context']),
    ...(receipt === undefined ? [] : ['--receipt']),
    ...(allReadings === null ? [] : ['--all-readings']),
    ...(jobs === undefined ? [] : ['--jobs']),
  ];
  const [option] = given;
  if (option !== undefined) throw new WrongUse('engine-cannot', { problem: 'option', detail: option });
  const [, ...others] = revisions.candidates;
  if (others.length > 0)
    throw new WrongUse('engine-cannot', {
      problem: 'revisions',
      detail: revisions.candidates.map(({ program }) => String(program.revision)).join(', '),
    });
}

function policyOf({ revisions, typed }: RowsAsked): EnginePolicy {
  const [{ program }] = revisions.candidates;
  return policyFor({
    program,
    names: csvClauses(program, typed.decisions).map(({ name }) => name),
    readings: chosenReadings(program, typed.readings),
    referenceDate: typed.referenceDate ?? null,
  });
}
