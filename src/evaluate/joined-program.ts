/** What several revisions know together: for reading facts from columns, and for showing an answer of all of them. */
import type { Choice, Program } from '../ir/ir.ts';
import { byKey } from './merge-entries.ts';

/** The newest revision with what only older ones have behind it. It is never evaluated. */
export function joinedProgram(programs: readonly [Program, ...(readonly Program[])]): Program {
  const newestFirst = [...programs].reverse();
  const [newest = programs[0]] = newestFirst;
  if (programs.length === 1) return newest;
  const joined = <Item extends { readonly name: string }>(
    pick: (program: Program) => readonly Item[],
  ): readonly Item[] => byKey(newestFirst.flatMap(pick), ({ name }) => name);
  return {
    ...newest,
    subjects: joined(({ subjects }) => subjects),
    facts: byKey(
      newestFirst.flatMap(({ facts }) => facts),
      ({ subject, name }) => `${subject}.${name}`,
    ),
    choices: joined(({ choices }) => choices).map((choice) => withAllMembers(choice, newestFirst)),
    parties: joined(({ parties }) => parties),
    readings: joined(({ readings }) => readings),
    says: joined(({ says }) => says),
    clauses: joined(({ clauses }) => clauses),
    notes: joined(({ notes }) => notes),
    norms: byKey(
      newestFirst.flatMap(({ norms }) => norms),
      ({ id }) => id,
    ),
  };
}

const withAllMembers = (choice: Choice, programs: readonly Program[]): Choice => ({
  ...choice,
  members: byKey(
    programs.flatMap(({ choices }) =>
      choices.filter(({ name }) => name === choice.name).flatMap(({ members }) => members),
    ),
    ({ name }) => name,
  ),
});
