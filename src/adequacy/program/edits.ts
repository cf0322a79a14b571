/** A program of which some things are other than they were, and what that touches. */
import type { Clause, Parameter, Program, Reading, Say } from '../../ir/ir.ts';
import { expressionsOf, nodesOf } from '../../total/expressions.ts';
import type { ProgramIndex } from '../../total/program-index.ts';

/** Things as they become, by name; what is not named stays as it is. */
export interface Edits {
  readonly clauses?: ReadonlyMap<string, Clause>;
  readonly says?: ReadonlyMap<string, Say>;
  readonly parameters?: ReadonlyMap<string, Parameter>;
  readonly readings?: ReadonlyMap<string, Reading>;
}

const replaced = <Item extends { readonly name: string }>(
  items: readonly Item[],
  edits: ReadonlyMap<string, Item> | undefined,
): readonly Item[] =>
  edits === undefined || edits.size === 0 ? items : items.map((item) => edits.get(item.name) ?? item);

export const edited = (program: Program, edits: Edits): Program => ({
  ...program,
  clauses: replaced(program.clauses, edits.clauses),
  says: replaced(program.says, edits.says),
  parameters: replaced(program.parameters, edits.parameters),
  readings: replaced(program.readings, edits.readings),
});

/** The clauses that mean something else, or may: those that are edited, and those that read what is. In order. */
export function touchedBy(
  { clauses, says, parameters, readings }: Edits,
  index: ProgramIndex,
): readonly Clause[] {
  const others = [
    ...[...(says?.keys() ?? [])].map((name) => `say ${name}`),
    ...[...(parameters?.keys() ?? [])].map((name) => `parameter ${name}`),
    ...[...(readings?.keys() ?? [])].map((name) => `reading ${name}`),
  ];
  return index.order.filter(
    (clause) =>
      clauses?.has(clause.name) === true ||
      (others.length > 0 && others.some((name) => readsBeside(clause, index).has(name))),
  );
}

const read = new WeakMap<ProgramIndex, Map<string, ReadonlySet<string>>>();

/** The judgements, parameters and readings that a clause reads, through each other too. */
export function readsBeside(clause: Clause, index: ProgramIndex): ReadonlySet<string> {
  const known = read.get(index) ?? new Map<string, ReadonlySet<string>>();
  read.set(index, known);
  const found = known.get(clause.name) ?? findReads(clause, index);
  known.set(clause.name, found);
  return found;
}

function findReads(clause: Clause, index: ProgramIndex): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...expressionsOf(clause)];
  const enter = (key: string, more: readonly ((typeof waiting)[number] | null | undefined)[]): void => {
    if (found.has(key)) return;
    found.add(key);
    waiting.push(...more.filter((expression) => expression != null));
  };
  if (clause.kind === 'decision' && clause.overlap.under !== null)
    found.add(`reading ${clause.overlap.under.reading}`);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const node of nodesOf([next])) {
      if (node.kind === 'say') enter(`say ${node.name}`, [index.says.get(node.name)?.guard]);
      if (node.kind === 'parameter')
        enter(
          `parameter ${node.name}`,
          (index.parameters.get(node.name)?.values ?? []).map(({ value }) => value),
        );
      if (node.kind === 'readingValue' || node.kind === 'readingTest')
        enter(
          `reading ${node.reading}`,
          (index.readings.get(node.reading)?.alternatives ?? []).flatMap(({ values }) => values),
        );
    }
  return found;
}
