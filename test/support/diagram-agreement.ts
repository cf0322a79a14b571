/** Whether the diagram of a clause leads to what the clause means, on random programs and random complete facts. */
import { answersOn, type Answers } from '../../src/diagram/answer.ts';
import { newCompiler } from '../../src/diagram/compile.ts';
import type { Compiler } from '../../src/diagram/compiler.ts';
import { newInputs } from '../../src/diagram/inputs.ts';
import type { Input } from '../../src/diagram/model.ts';
import type { OutcomeDiagram } from '../../src/diagram/outcome.ts';
import { leafIn, newStore, TooLarge } from '../../src/diagram/store.ts';
import { valueOfTerm } from '../../src/diagram/term.ts';
import type { Result, Value } from '../../src/base/value.ts';
import type { BuiltinContext } from '../../src/builtins/builtins.ts';
import type { Clause, Program } from '../../src/ir/ir.ts';
import { evaluateExpression } from '../../src/total/expression.ts';
import { failureKind, type Decided, type Evaluation } from '../../src/total/frame.ts';
import { indexOf, type ProgramIndex } from '../../src/total/program-index.ts';
import { decideTotal } from '../../src/total/total.ts';
import { resultText } from '../../src/total/value-text.ts';
import {
  factOf,
  keyedName,
  ownerOf,
  recordsUnder,
  type World,
  type WorldRecord,
} from '../../src/total/world.ts';
import { countCase, countGuards, countProgram, type Counters } from './agreement-counts.ts';
import { randomCase } from './program-world.ts';
import { randomProgram } from './random-program.ts';
import { dice } from './seeded.ts';

export interface DiagramDisagreement {
  readonly seed: number;
  readonly clause: string;
  readonly expected: string;
  readonly found: string;
}

export interface DiagramCounts {
  compared: number;
  /** Programs whose diagrams would be larger than is worth building here. */
  tooLarge: number;
  readonly met: Counters;
}

const NODE_LIMIT = 300_000;
const CASES = 8;

/** One program, all its diagrams, a handful of cases. */
export function checkDiagrams(
  seed: number,
  lists: boolean,
  counts: DiagramCounts,
): readonly DiagramDisagreement[] {
  const program = randomProgram(seed, { clauses: 6, depth: 3, lists });
  const index = indexOf(program);
  const context: BuiltinContext = { rankOf: index.rankOf, calendarOf: index.calendarOf, note: () => {} };
  const compiler = newCompiler(index, newStore(NODE_LIMIT), newInputs(), context);
  const diagrams = diagramsOf(index, compiler);
  if (diagrams === null) {
    counts.tooLarge += 1;
    return [];
  }
  countProgram(program, counts.met);
  return Array.from({ length: CASES }, (_, place) => place).flatMap((place) => {
    const { world } = randomCase(program, dice(seed * 31 + place), true);
    const decided = decideTotal(program, world);
    const results = new Map([...decided].map(([key, { result }]) => [key, result] as const));
    countCase(results, counts.met);
    countGuards(program, world, results, counts.met);
    return compareCase({ seed, program, index, context, diagrams, world, decided }, counts);
  });
}

function diagramsOf(index: ProgramIndex, compiler: Compiler): ReadonlyMap<string, OutcomeDiagram> | null {
  try {
    return new Map(index.order.map((clause) => [clause.name, compiler.clause(clause.name)] as const));
  } catch (error) {
    if (error instanceof TooLarge) return null;
    throw error;
  }
}

interface Run {
  readonly seed: number;
  readonly program: Program;
  readonly index: ProgramIndex;
  readonly context: BuiltinContext;
  readonly diagrams: ReadonlyMap<string, OutcomeDiagram>;
  readonly world: World;
  readonly decided: ReadonlyMap<string, Decided>;
}

function compareCase(run: Run, counts: DiagramCounts): readonly DiagramDisagreement[] {
  return run.index.order.flatMap((clause) =>
    // A soft group counts; it has no truth.
    clause.kind === 'group' && clause.isSoft
      ? []
      : recordsOf(clause, run).flatMap((record): readonly DiagramDisagreement[] => {
          counts.compared += 1;
          const expected = resultText(present(run.decided.get(keyedName(clause.name, record))).result);
          const found = resultText(resultIn(present(run.diagrams.get(clause.name)), run, record));
          const name = keyedName(clause.name, record);
          return expected === found ? [] : [{ seed: run.seed, clause: name, expected, found }];
        }),
  );
}

function present<Item>(item: Item | null | undefined): Item {
  if (item === null || item === undefined) throw new RangeError('something is missing in a random case');
  return item;
}

function recordsOf({ per }: Clause, { index, world }: Run): readonly (WorldRecord | null)[] {
  if (per === null) return [null];
  const single = world.records.get(per);
  if (single !== undefined) return [single];
  const ownerOfSubject = (subject: string): string | null => index.subjects.get(subject)?.owner ?? null;
  let top = per;
  for (let owner = ownerOfSubject(top); owner !== null; owner = ownerOfSubject(owner)) top = owner;
  return recordsUnder(present(world.records.get(top)), per, ownerOfSubject);
}

function resultIn(diagram: OutcomeDiagram, run: Run, record: WorldRecord | null): Result {
  const answers = answersIn(run, record);
  const leaf = leafIn(diagram, answers.childOf).value;
  if (leaf.kind === 'result') return leaf.result;
  const value = valueOfTerm(leaf.term, answers.valueOf, run.context);
  return value.kind === 'failure'
    ? { kind: failureKind(value.reason), causes: [] }
    : { kind: 'value', value };
}

function answersIn(run: Run, record: WorldRecord | null): Answers {
  const { index, world, context } = run;
  const evaluation: Evaluation = {
    index,
    world,
    decided: new Map(run.decided),
    context,
    evaluate: evaluateExpression,
  };
  return answersOn({
    valueOf: (input) => valueOf(input, run, record),
    context,
    decide: ({ expression, clause: name, per }) => {
      const clause = name === null ? null : present(index.clauses.get(name));
      // What is asked as a whole may stand in another clause, decided once or for an owner of this record.
      const own = recordFor(per, run, record);
      return evaluateExpression(expression, {
        evaluation,
        clause,
        name: name ?? '',
        cites: [],
        record: own,
        bound: new Map(),
      });
    },
  });
}

const recordFor = (subject: string | null, { world }: Run, record: WorldRecord | null): WorldRecord | null =>
  subject === null ? null : (ownerOf(record, subject) ?? world.records.get(subject) ?? null);

function valueOf({ source }: Input, run: Run, record: WorldRecord | null): Value {
  const { index, world } = run;
  const recordOf = (subject: string | null): WorldRecord | null => recordFor(subject, run, record);
  switch (source.kind) {
    case 'fact':
      return factOf(present(recordOf(source.subject)), source.fact, source.year);
    case 'say': {
      const say = present(index.says.get(source.name));
      return present(world.says.get(keyedName(source.name, recordOf(say.per))));
    }
    case 'done': {
      const step = present(index.clauses.get(source.step));
      return present(world.done.get(keyedName(source.step, recordOf(step.per))));
    }
    case 'referenceDate':
      return { kind: 'date', date: world.referenceDate };
    case 'reading': {
      const reading = present(index.readings.get(source.reading));
      const [first] = reading.alternatives;
      return { kind: 'text', text: world.readings.get(source.reading) ?? present(first).name };
    }
    case 'member':
    case 'relation':
    case 'whole':
      throw new RangeError(`'${source.kind}' is not a value of a case`);
  }
}
