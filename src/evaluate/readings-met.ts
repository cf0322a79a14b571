/**
 * Which readings can change a result on a case. What a clause means is a decision diagram in which a reading is one
 * more thing that can be asked; where the facts of the case lead, those readings matter that are still asked.
 */
import type { Value } from '../base/value.ts';
import { answersOn, type Answers } from '../diagram/answer.ts';
import { newCompiler } from '../diagram/compile.ts';
import type { Compiler } from '../diagram/compiler.ts';
import { newInputs } from '../diagram/inputs.ts';
import type { Input } from '../diagram/model.ts';
import type { OutcomeDiagram } from '../diagram/outcome.ts';
import { newStore, TooLarge, type Split } from '../diagram/store.ts';
import type { Outcome } from '../diagram/outcome.ts';
import type { Clause, Expression, Program } from '../ir/ir.ts';
import { expressionsOf, nodesOf } from '../total/expressions.ts';
import { closureOf, indexOf, resultsIn, type ProgramIndex } from '../total/program-index.ts';
import { readFacts } from './facts/read-facts.ts';
import { doneInput, factInput, sayInput, type Known } from './known/known.ts';
import { withoutContradictions } from './contradictions.ts';
import { isIsoDate } from '../base/calendar.ts';

export interface MetOptions {
  readonly referenceDate?: string;
  readonly context?: unknown;
  readonly held: Readonly<Record<string, string>>;
}

/** The readings that can change a clause on the facts; null where that was not worked out: then any may. */
export type Mattering = (clause: string) => ReadonlySet<string> | null;

/** How many nodes are made for all clauses of a program together; beyond it nothing is left out. */
const NODE_LIMIT = 150_000;

/** Readings that can change what facts count as wrong, and with that any result. */
export function readingsOfAlways(program: Program): ReadonlySet<string> {
  return readingsRead(
    program.always.map(({ condition }) => condition),
    indexOf(program),
  );
}

/** Prepares a program; what its clauses mean is worked out when it is first asked for. */
export function readingsThatMatter(
  program: Program,
  { referenceDate, context, held }: MetOptions,
): (facts: unknown) => Mattering {
  const index = indexOf(program);
  const readings = new Map(Object.entries(held));
  const day = referenceDate !== undefined && isIsoDate(referenceDate) ? referenceDate : null;
  const meaning = meaningsOf(index);
  if (program.readings.length === 0) return () => () => new Set();
  if (readingsOfAlways(program).size > 0) return () => () => null;
  return (facts) => {
    const read = readFacts(index, facts, context, day);
    const known = withoutContradictions(index, read.known, readings, () => undefined);
    const reach = reachIn(index, known, readings);
    return (name) => {
      const diagrams = meaning(name);
      return diagrams === null ? null : new Set(diagrams.flatMap((diagram) => [...reach(diagram)]));
    };
  };
}

/** The diagrams of a clause: its result, and the days of a step. Null where there are none. */
function meaningsOf(index: ProgramIndex): (name: string) => readonly OutcomeDiagram[] | null {
  const found = new Map<string, readonly OutcomeDiagram[] | null>();
  const inputs = newInputs();
  const { rankOf, calendarOf } = index;
  const compiler = newCompiler(index, newStore(NODE_LIMIT), inputs, {
    rankOf,
    calendarOf,
    note: () => undefined,
  });
  return (name) => {
    const known = found.get(name);
    if (known !== undefined) return known;
    const clause = index.clauses.get(name);
    const made = clause === undefined || !isPlain(clause) ? null : diagramsOf(clause, compiler);
    found.set(name, made);
    return made;
  };
}

/** What is decided for each record has another diagram on each, and a soft group is counted. */
const isPlain = (clause: Clause): boolean =>
  clause.per === null && !(clause.kind === 'group' && clause.isSoft);

function diagramsOf({ name, kind }: Clause, compiler: Compiler): readonly OutcomeDiagram[] | null {
  try {
    const result = compiler.clause(name);
    if (kind !== 'step') return [result];
    return [result, compiler.window(name, 'first'), compiler.window(name, 'last')];
  } catch (error) {
    // Without a diagram every reading that was met is tried; only that takes longer.
    if (error instanceof TooLarge || error instanceof RangeError) return null;
    throw error;
  }
}

/** The readings asked below a node, going only where the known facts can lead. */
function reachIn(
  index: ProgramIndex,
  known: Known,
  held: ReadonlyMap<string, string>,
): (diagram: OutcomeDiagram) => ReadonlySet<string> {
  const valueOf = (input: Input): Value | null => knownValue(input, known, held);
  const answers = answersOn({
    valueOf: (input) => valueOf(input) ?? { kind: 'absent' },
    decide: () => ({ kind: 'gap', causes: [] }),
    context: { rankOf: index.rankOf, calendarOf: index.calendarOf, note: () => undefined },
  });
  return (diagram) => {
    const found = new Set<string>();
    const seen = new Set<number>();
    const waiting = [diagram];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (node.kind === 'leaf' || seen.has(node.id)) continue;
      seen.add(node.id);
      const { source } = node.variable.input;
      const place = isKnown(node.variable.input, valueOf) ? placeOf(node, answers) : null;
      if (place === null && source.kind === 'reading') found.add(source.reading);
      if (source.kind === 'whole')
        for (const reading of readingsRead([source.expression], index)) found.add(reading);
      const only = place === null ? undefined : node.children[place];
      if (only === undefined) waiting.push(...node.children);
      else waiting.push(only);
    }
    return found;
  };
}

/** The child where a known value leads; null where it lies in none, so that nothing is left out. */
function placeOf({ variable }: Split<Outcome>, answers: Answers): number | null {
  try {
    return answers.childOf(variable);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function isKnown(input: Input, valueOf: (input: Input) => Value | null): boolean {
  const { source } = input;
  switch (source.kind) {
    case 'whole':
      return false;
    case 'member':
      return valueOf(source.of) !== null;
    case 'relation':
      return source.parts.every(({ inputs }) => inputs.every((part) => isKnown(part, valueOf)));
    default:
      return valueOf(input) !== null;
  }
}

function knownValue({ source }: Input, known: Known, held: ReadonlyMap<string, string>): Value | null {
  switch (source.kind) {
    case 'fact': {
      const record = known.records.get(source.subject);
      return record === undefined ? null : single(factInput(record, source.fact, source.year), known);
    }
    case 'say':
      return single(sayInput(source.name, null), known);
    case 'done':
      return single(doneInput(source.step, null), known);
    case 'referenceDate':
      return known.referenceDate === null ? null : { kind: 'date', date: known.referenceDate };
    case 'reading': {
      const text = held.get(source.reading);
      return text === undefined ? null : { kind: 'text', text };
    }
    case 'member':
    case 'relation':
    case 'whole':
      return null;
  }
}

function single(id: string, { given }: Known): Value | null {
  const pieces = given.get(id)?.pieces ?? [];
  const [only] = pieces;
  return pieces.length === 1 && only?.kind === 'one' ? only.value : null;
}

/** Every reading that expressions can come across, through results, judgements, figures and readings. */
function readingsRead(expressions: readonly Expression[], index: ProgramIndex): ReadonlySet<string> {
  const found = new Set<string>();
  const clauses = closureOf(resultsIn(expressions, index), index);
  for (const clause of clauses)
    if (clause.kind === 'decision' && clause.overlap.under !== null) found.add(clause.overlap.under.reading);
  const waiting = [...expressions, ...clauses.flatMap(expressionsOf)];
  const entered = new Set<string>();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const node of nodesOf([next])) {
      if (node.kind === 'readingTest') found.add(node.reading);
      const key =
        node.kind === 'readingValue'
          ? `reading ${node.reading}`
          : 'name' in node
            ? `${node.kind} ${node.name}`
            : null;
      if (key === null || entered.has(key)) continue;
      entered.add(key);
      if (node.kind === 'readingValue') {
        found.add(node.reading);
        const { alternatives = [] } = index.readings.get(node.reading) ?? {};
        waiting.push(...alternatives.flatMap(({ values }) => values));
      }
      if (node.kind === 'parameter')
        waiting.push(...(index.parameters.get(node.name)?.values ?? []).map(({ value }) => value));
      if (node.kind === 'say') waiting.push(...saidBehind(node.name, index));
    }
  return found;
}

function saidBehind(name: string, { says }: ProgramIndex): readonly Expression[] {
  const say = says.get(name);
  return [say?.guard ?? null, say?.range?.low ?? null, say?.range?.high ?? null].filter(
    (part) => part !== null,
  );
}
