/** What always holds, and which clauses turn on facts of which an `altijd` speaks: these may be wrong. */
import type { Always, Clause, Expression } from '../../ir/ir.ts';
import { behindOf } from '../../total/behind.ts';
import { expressionsOf, nodesOf } from '../../total/expressions.ts';
import { placedBy } from '../../total/placing.ts';
import { closureOf, resultsIn, type ProgramIndex } from '../../total/program-index.ts';
import { askOf } from './ask.ts';
import { isYes } from './came-to.ts';
import type { Making, Place } from './place.ts';
import type { Scope } from './scope.ts';

export type Holds = (scope: Scope) => boolean;

export function tiesOf(
  clause: Clause,
  making: Making,
  decideAll: (names: Iterable<string>, scope: Scope) => void,
): readonly Holds[] {
  const { index } = making;
  const own = inputsOf(
    closureOf([clause.name], index).flatMap((one) => readBy(one, index)),
    index,
  );
  const tied = index.program.always.filter((always) => {
    const inputs = inputsOf(behindAlways(always, index), index);
    return [...inputs].some((input) => own.has(input));
  });
  return tied.map((always) => holdsOf(always, making, decideAll));
}

function holdsOf(
  { condition }: Always,
  making: Making,
  decideAll: (names: Iterable<string>, scope: Scope) => void,
): Holds {
  const { index } = making;
  const place: Place = { making, clause: null, subject: null, bound: [], depth: 0, asks: new Map() };
  const ask = askOf(condition, place);
  const names = resultsIn([condition], index);
  return (scope) => {
    decideAll(names, scope);
    scope.record = null;
    return isYes(ask(scope));
  };
}

const behindAlways = ({ condition }: Always, index: ProgramIndex): readonly Expression[] => [
  condition,
  ...closureOf(resultsIn([condition], index), index).flatMap((one) => readBy(one, index)),
];

function readBy(clause: Clause, index: ProgramIndex): readonly Expression[] {
  const placed = placedBy(clause, index);
  const done: readonly Expression[] =
    clause.kind === 'step' ? [{ kind: 'result', name: clause.name, read: 'done', binder: null }] : [];
  return [...expressionsOf(clause), ...(placed === null ? [] : [placed]), ...done];
}

/** Everything that may be given, or how many there are of it, on which expressions turn. */
function inputsOf(expressions: readonly Expression[], index: ProgramIndex): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const waiting = [...expressions];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const node of nodesOf([next])) {
      const name = inputIn(node);
      if (name !== null) found.add(name);
      const key = JSON.stringify(node);
      if (!seen.has(key)) waiting.push(...behindOf(node, index));
      seen.add(key);
    }
  return found;
}

function inputIn(node: Expression): string | null {
  switch (node.kind) {
    case 'fact':
      return `${node.subject}.${node.fact} ${node.year ?? ''}`;
    case 'say':
      return node.name;
    case 'result':
      return node.read === 'done' ? `${node.name}.gedaan` : null;
    case 'quantify':
      return node.over.kind === 'subject' ? node.over.subject : null;
    case 'literal':
    case 'parameter':
    case 'readingValue':
    case 'readingTest':
    case 'call':
    case 'pick':
    case 'referenceDate':
    case 'bound':
    case 'gap':
      return null;
  }
}
