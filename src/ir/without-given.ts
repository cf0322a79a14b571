/**
 * A program without one thing that its clauses are given: a judgement, an alternative of a reading, a figure, a fact, a
 * contact, what always holds. What reads it finds a gap there: nothing says what it is any more. A power that is gone
 * is never used.
 */
import type { Expression, PickNode, Program } from './ir.ts';
import { withExpressions } from './rewrite.ts';

/** One thing that clauses are given. */
export type Given =
  /** A judgement or a power. */
  | { readonly kind: 'say'; readonly say: string }
  | { readonly kind: 'alternative'; readonly reading: string; readonly alternative: string }
  /** The value of a parameter in one period; `value` is its place. */
  | { readonly kind: 'value'; readonly parameter: string; readonly value: number }
  /** Of `laagste van` and its kind: the alternatives that cite a norm. */
  | { readonly kind: 'picked'; readonly cites: string }
  | { readonly kind: 'fact'; readonly subject: string; readonly fact: string }
  | { readonly kind: 'contact'; readonly contact: string }
  | { readonly kind: 'calendar'; readonly calendar: string }
  | { readonly kind: 'always'; readonly always: string };

/** What is not touched is the same object; the same program where there is no such thing. */
export function withoutGiven(program: Program, given: Given): Program {
  switch (given.kind) {
    case 'say': {
      const { say } = program.says.find(({ name }) => name === given.say) ?? { say: null };
      if (say === null) return program;
      const instead: Expression = say === 'power' ? never : gap;
      const left = replaced(program, (node) =>
        node.kind === 'say' && node.name === given.say ? instead : node,
      );
      return { ...left, says: left.says.filter(({ name }) => name !== given.say) };
    }
    case 'alternative':
      return withList(program, 'readings', given.reading, (reading) => ({
        ...reading,
        alternatives: reading.alternatives.filter(({ name }) => name !== given.alternative),
      }));
    case 'value':
      return withList(program, 'parameters', given.parameter, (parameter) => ({
        ...parameter,
        values: parameter.values.filter((_, place) => place !== given.value),
      }));
    case 'picked':
      return replaced(program, (node) => (node.kind === 'pick' ? withoutItems(node, given.cites) : node));
    case 'fact':
      return replaced(program, (node) =>
        node.kind === 'fact' && node.subject === given.subject && node.fact === given.fact ? gap : node,
      );
    case 'contact':
    case 'calendar': {
      const name = given.kind === 'contact' ? given.contact : given.calendar;
      const isIt = (node: Expression): boolean =>
        node.kind === 'literal' && node.value.kind === given.kind && node.value.name === name;
      return replaced(program, (node) => (isIt(node) ? gap : node));
    }
    case 'always': {
      const always = program.always.filter(({ name }) => name !== given.always);
      return always.length === program.always.length ? program : { ...program, always };
    }
  }
}

const gap: Expression = { kind: 'gap', reason: '', elsewhere: null };
const never: Expression = { kind: 'literal', value: { kind: 'boolean', value: false } };

function withList<Name extends 'readings' | 'parameters'>(
  program: Program,
  list: Name,
  name: string,
  become: (item: Program[Name][number]) => Program[Name][number],
): Program {
  const items: readonly Program[Name][number][] = program[list];
  return items.some((item) => item.name === name)
    ? { ...program, [list]: items.map((item) => (item.name === name ? become(item) : item)) }
    : program;
}

function withoutItems(node: PickNode, cited: string): Expression {
  const items = node.items.filter(({ cites }) => !cites.includes(cited));
  if (items.length === node.items.length) return node;
  return items.length === 0 ? gap : { ...node, items };
}

// ---------------------------------------------------------------------------------------- other nodes

/** The program with some nodes of its expressions replaced, wherever they stand; what holds none is the same object. */
function replaced(program: Program, change: (node: Expression) => Expression): Program {
  const { clauses, says, parameters, readings, always, notes } = program;
  const parts = { clauses, says, parameters, readings, always, notes };
  const changed = withExpressions(parts, change);
  return changed === parts ? program : { ...program, ...changed };
}
