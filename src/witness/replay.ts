/** What the evaluator says of a case that was found on a diagram: nothing is shown that it does not say too. */
import { evaluate } from '../evaluate/evaluate.ts';
import type { Entry, Keyed } from '../evaluate/result.ts';
import type { Program } from '../ir/ir.ts';
import type { ProgramIndex } from '../total/program-index.ts';
import { RECORD_KEY, type CaseFacts } from './facts.ts';

/** The entry of a clause on a case: of one that is decided per record that of the record of the case. Null: none. */
export function replay(found: CaseFacts, clause: string, { program }: ProgramIndex): Entry | null {
  const { facts, referenceDate, readings } = found;
  const result = evaluate(withoutRemarks(program), facts, {
    readings,
    ...(referenceDate === null ? {} : { referenceDate }),
    decisions: [clause],
    unpublished: true,
    wouldDiffer: false,
  });
  if (result.errors.length > 0) return null;
  const tables: readonly Keyed<Entry>[] = [
    result.decisions,
    result.requirements,
    result.groups,
    result.steps,
  ];
  const entry = tables.find((table) => Object.hasOwn(table, clause))?.[clause];
  if (entry === undefined) return null;
  return isEntry(entry) ? entry : (entry[keyOf(clause, program)] ?? null);
}

const isEntry = (value: Keyed<Entry>[string]): value is Entry =>
  typeof (value as { readonly status?: unknown }).status === 'string';

/** `a1`, or with the keys of its owners `a1/a1`. */
function keyOf(clause: string, program: ProgramIndex['program']): string {
  const keys: string[] = [];
  let name = program.clauses.find((one) => one.name === clause)?.per ?? null;
  while (name !== null) {
    const subject = program.subjects.find((one) => one.name === name);
    if (subject?.owner != null) keys.push(RECORD_KEY);
    name = subject?.owner ?? null;
  }
  return keys.join('/');
}

const quiet = new WeakMap<Program, Program>();

/** Nobody reads remarks here, and what they hang on need not be decided: that is most of the time. */
function withoutRemarks(program: Program): Program {
  const known = quiet.get(program);
  if (known !== undefined) return known;
  const made = { ...program, notes: program.notes.filter(({ note }) => note !== 'remark') };
  quiet.set(program, made);
  return made;
}
