/** Clauses of which an edition has the name alone: all that they could come to stands in a text that is not at hand. */
import type { Clause, Expression, Program } from '../ir/ir.ts';

/** Of what says nothing in the one edition it cannot be said that it is new there, or gone from the other. */
export function isUnwritten(clause: Clause, program: Program): boolean {
  switch (clause.kind) {
    case 'decision':
      return clause.rules.length > 0 && clause.rules.every(({ outcome }) => isElsewhere(outcome));
    case 'requirement':
      return isElsewhere(clause.test);
    case 'group': {
      const members = program.clauses.filter(({ name }) => clause.members.includes(name));
      return members.length > 0 && members.every((member) => isUnwritten(member, program));
    }
    case 'step':
      return false;
  }
}

const isElsewhere = (node: Expression): boolean => node.kind === 'gap' && node.elsewhere !== null;
