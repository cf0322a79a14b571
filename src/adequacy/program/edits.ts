/** A program of which some things are other than they were, and what that touches. */
import type { Clause, Parameter, Program, Reading, Say } from '../../ir/ir.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import { readsBeside } from '../../total/reads-beside.ts';

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
