/**
 * Clauses that turn on a few facts of few values, and on nothing else: most conditions are such. What they come to and why is
 * worked out once for each combination of values.
 */
import type { Clause, Expression, FactNode } from '../../ir/ir.ts';
import { behindOf } from '../../total/behind.ts';
import { expressionsOf, nodesOf } from '../../total/expressions.ts';
import { forceOf, placedBy } from '../../total/placing.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import { DEPTH_LIMIT } from '../answer/proof.ts';
import type { Proof } from '../result.ts';
import { askOf } from './ask.ts';
import type { CameTo } from './came-to.ts';
import type { Decide } from './decide.ts';
import { deepFrozen } from './kept.ts';
import type { Ask, Place } from './place.ts';
import type { Scope } from './scope.ts';
import type { Prove } from './tree.ts';
import type { Verdict } from './verdict.ts';

export interface Code {
  readonly decide: Decide;
  readonly prove: Prove;
}

interface Remembered extends Verdict {
  /** In whole, and as it is shown a second time. */
  proof: Proof | null;
  named: Proof | null;
}

/** More inputs have too many combinations. */
const MOST_INPUTS = 3;
/** Of a choice of many members most combinations may never come again. */
const MOST_REMEMBERED = 256;

/** The same code, or one that remembers. */
export function remembering(clause: Clause, code: Code, place: Place): Code {
  const asks = inputsOf(clause, place);
  if (asks === null) return code;
  const keyOf = keyFor(asks);
  const known = new Map<unknown, Remembered>();
  const at = place.making.placeOf.get(clause.name) ?? -1;
  return {
    decide: (scope) => {
      const key = keyOf(scope);
      const found = known.get(key);
      if (found !== undefined) return found;
      const made: Remembered = { ...code.decide(scope), proof: null, named: null };
      if (known.size < MOST_REMEMBERED) known.set(key, made);
      return made;
    },
    prove: (scope, depth) => {
      const found = scope.whole.verdicts[at] as Remembered;
      if (found.shownIn === scope.proof || depth > DEPTH_LIMIT)
        return (found.named ??= deepFrozen(code.prove(scope, depth)));
      found.proof ??= deepFrozen(code.prove(scope, depth));
      found.shownIn = scope.proof;
      return found.proof;
    },
  };
}

function keyFor(asks: readonly Ask[]): (scope: Scope) => unknown {
  const [first, second] = asks;
  if (first === undefined) return () => '';
  if (second === undefined) return (scope) => shortOf(first(scope));
  return (scope) => asks.map((ask) => String(shortOf(ask(scope)))).join(' ');
}

/** Of yes and no, a member of a choice and a party: of others there are too many. */
const shortOf = (one: CameTo): unknown => {
  switch (one.kind) {
    case 'boolean':
      return one.value;
    case 'choice':
      return one.member;
    case 'party':
      return one.name;
    default:
      return `\u0001${one.kind}`;
  }
};

const isShort = (kind: string): boolean => kind === 'boolean' || kind === 'choice' || kind === 'party';

/** The inputs of few values that a clause turns on, all of them; null: it turns on something else too. */
function inputsOf(clause: Clause, place: Place): readonly Ask[] | null {
  const { index } = place.making;
  const isPlaced = placedBy(clause, index) !== null || forceOf(clause, index) !== null;
  if (isPlaced || (clause.kind !== 'requirement' && clause.kind !== 'decision') || clause.per !== null)
    return null;
  const inputs = new Map<string, FactNode>();
  const waiting: Expression[] = [...expressionsOf(clause)];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const node of nodesOf([next])) {
      if (!isPlain(node, index)) return null;
      if (node.kind === 'fact') inputs.set(`${node.subject}.${node.fact} ${node.year ?? ''}`, node);
      waiting.push(...behindOf(node, index));
    }
  if (inputs.size > MOST_INPUTS) return null;
  return [...inputs.values()].map((node) => askOf(node, place));
}

/** Whether a node reads nothing but facts of few values of the whole case. */
function isPlain(node: Expression, index: ProgramIndex): boolean {
  switch (node.kind) {
    case 'fact': {
      const fact = index.facts.get(`${node.subject}.${node.fact}`);
      const isOne = index.subjects.get(node.subject)?.owner === null;
      return isOne && isShort(fact?.type.kind ?? '');
    }
    case 'parameter':
      return (
        index.parameters
          .get(node.name)
          ?.values.every(({ period }) => period.from === null && period.to === null) === true
      );
    case 'literal':
    case 'call':
    case 'readingValue':
    case 'readingTest':
    case 'gap':
    case 'pick':
      return true;
    case 'say':
    case 'result':
    case 'quantify':
    case 'referenceDate':
    case 'bound':
      return false;
  }
}
