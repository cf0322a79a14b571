/** The proof of a clause on a case that is decided. It says the same as `answer/proof.ts`, without looking anything up. */
import { once } from '../../base/once.ts';
import { BrokenInvariant } from '../../builtins/read.ts';
import type { Clause, Decision, Exception, Expression, ResultNode, Rule } from '../../ir/ir.ts';
import { overlapAmong } from '../../total/decision.ts';
import { nodesOutsideLists } from '../../total/expressions.ts';
import { keyedName } from '../../total/world.ts';
import { DEPTH_LIMIT, leafProof } from '../answer/proof.ts';
import type { Lost, Possible, Proof } from '../result.ts';
import { chosenOf, doneAsk, holderFor, jsonAskOf } from './ask.ts';
import { keptFor } from './kept.ts';
import { asJson, metAsJson, type CameTo } from './came-to.ts';
import { isSame } from './clash.ts';
import type { Place } from './place.ts';
import type { Holder, Scope } from './scope.ts';
import { unsettled } from './unsettled.ts';
import { factName, keyed, sayKind, tellOf } from './tell.ts';
import type { PartVerdict, Verdict } from './verdict.ts';

/** Of the clause that is decided for the record in scope; `depth` is how many proofs it stands in. */
export type Prove = (scope: Scope, depth: number) => Proof;

/** What a proof is made of: clauses are compiled when they are first come to. */
export interface Proving {
  readonly place: Place;
  /** Of another clause. */
  readonly proveOf: (name: string) => Prove;
}

export function proveOf(clause: Clause, proving: Proving): Prove {
  const { place } = proving;
  const at = place.making.placeOf.get(clause.name) ?? missing(clause.name);
  const show = clause.kind === 'requirement' || clause.kind === 'group' ? metAsJson : asJson;
  const bodies = bodyOf(clause).map((expression) => leavesOf(expression, proving));
  const members = clause.kind === 'group' ? clause.members : clause.kind === 'step' ? clause.dependsOn : [];
  const around = members.map((name) => clauseLeaf(name, null, proving));
  const done = clause.kind === 'step' ? doneLeaf(clause.name, null, proving) : null;
  const tests = clause.kind === 'requirement' ? tellOf(clause.test, place) : null;
  const parts = partsOf(clause, proving, show);
  const winning = winningOf(clause, place);
  const { kind, cites, origin } = clause;
  return (scope, depth) => {
    const verdict = (scope.record ?? scope.whole).verdicts[at] ?? unsettled();
    const name = scope.record === null ? clause.name : keyedName(clause.name, scope.record.record);
    const outcome = show(verdict.result);
    if (verdict.shownIn === scope.proof || depth > DEPTH_LIMIT)
      return leafProof(kind, name, outcome, cites, origin);
    verdict.shownIn = scope.proof;
    const isExcepted = verdict.parts.some(({ part, applies }) => isException(part) && applies === 'yes');
    const won = winning(verdict);
    const children: Proof[] = won.map((one) => parts.won(one, scope, depth));
    if (!isExcepted) for (const body of bodies) children.push(...body(scope, depth));
    if (done !== null) children.push(done(scope, depth));
    for (const member of around) children.push(member(scope, depth));
    return {
      kind,
      name,
      outcome,
      cites,
      children,
      lost: parts.lost(verdict, won, scope),
      tests: tests === null || isExcepted ? [] : tests(scope),
      steps: kind === 'decision' ? [] : verdict.steps,
      origin,
    };
  };
}

function missing(name: string): never {
  throw new BrokenInvariant(`no '${name}'`);
}

/** What a clause without rules was decided by. */
function bodyOf(clause: Clause): readonly Expression[] {
  if (clause.kind === 'requirement') return [clause.test];
  if (clause.kind === 'step') return [clause.first, clause.last].filter((bound) => bound !== null);
  return [];
}

const isException = (part: Rule | Exception): part is Exception => 'effect' in part;

// ------------------------------------------------------------------------------------------------- parts

type Show = (one: CameTo) => Possible;

interface Parts {
  readonly won: (verdict: PartVerdict, scope: Scope, depth: number) => Proof;
  readonly lost: (verdict: Verdict, won: readonly PartVerdict[], scope: Scope) => readonly Lost[];
}

interface Telling {
  readonly leaves: readonly Leaves[];
  /** Of its condition, and of what it gives where that is a yes or no that is worked out. */
  readonly tests: readonly ReturnType<typeof tellOf>[];
  readonly condition: ReturnType<typeof tellOf> | null;
}

function partsOf(clause: Clause, proving: Proving, show: Show): Parts {
  const told = new Map<Rule | Exception, Telling>();
  const tellingOf = (part: Rule | Exception): Telling => {
    const made = told.get(part) ?? tellingOfPart(clause, part, proving);
    told.set(part, made);
    return made;
  };
  const outcomeOf = ({ result }: PartVerdict): Possible | null => (result === null ? null : show(result));
  return {
    won: (verdict, scope, depth) => {
      const { leaves, tests } = tellingOf(verdict.part);
      return {
        kind: isException(verdict.part) ? 'exception' : 'rule',
        name: verdict.part.name,
        outcome: outcomeOf(verdict),
        cites: verdict.cites,
        children: joined(leaves, (each) => each(scope, depth)),
        lost: [],
        tests: joined(tests, (each) => each(scope)),
        steps: verdict.steps,
        origin: null,
      };
    },
    lost: ({ parts }, won, scope) => [
      ...beaten(clause, parts, won),
      ...parts
        .filter((one) => !won.includes(one) && !(isException(one.part) && one.applies === 'no'))
        .map((one): Lost => ({
          name: one.part.name,
          reason: reasonOf(one.applies),
          cites: one.cites,
          outcome: outcomeOf(one),
          tests: tellingOf(one.part).condition?.(scope) ?? [],
        })),
    ],
  };
}

function reasonOf(applies: PartVerdict['applies']): Lost['reason'] {
  if (applies === 'no') return 'conditionFalse';
  return applies === 'perhaps' ? 'conditionOpen' : 'laterRow';
}

/** Of one, which is most often, there is nothing to join. */
function joined<Each, Item>(all: readonly Each[], each: (one: Each) => readonly Item[]): readonly Item[] {
  const [first] = all;
  return all.length === 1 && first !== undefined ? each(first) : all.flatMap(each);
}

/** Rules that were not asked, because an exception decided. */
function beaten(clause: Clause, parts: readonly PartVerdict[], won: readonly PartVerdict[]): readonly Lost[] {
  if (clause.kind !== 'decision' || !won.some(({ part }) => isException(part))) return [];
  if (!parts.every(({ part }) => isException(part))) return [];
  return clause.rules.map(({ name, cites }) => ({
    name,
    reason: 'excepted',
    cites,
    outcome: null,
    tests: [],
  }));
}

function tellingOfPart(clause: Clause, part: Rule | Exception, proving: Proving): Telling {
  const { place } = proving;
  const conditions = part.condition === null ? [] : [part.condition];
  const outcomes =
    clause.kind === 'decision' && !isException(part)
      ? clause.rules.filter(({ name }) => name === part.name).map(({ outcome }) => outcome)
      : [];
  const isYesNo = clause.kind === 'decision' && clause.type.kind === 'boolean';
  const workedOut = outcomes.filter(({ kind }) => isYesNo && kind !== 'literal' && kind !== 'gap');
  return {
    leaves: [...conditions, ...outcomes].map((expression) => leavesOf(expression, proving)),
    tests: [...conditions, ...workedOut].map((expression) => tellOf(expression, place)),
    condition: part.condition === null ? null : tellOf(part.condition, place),
  };
}

/**
 * The parts that decided: those that apply, and those without a truth that agree with what it came to; where the first row
 * counts, none after it.
 */
function winningOf(clause: Clause, place: Place): (verdict: Verdict) => readonly PartVerdict[] {
  const applying = ({ parts, result }: Verdict): readonly PartVerdict[] =>
    parts.filter(
      (part) =>
        part.applies === 'yes' ||
        (part.applies === 'perhaps' && part.result !== null && isSame(part.result, result)),
    );
  if (!isByFirst(clause, place)) return applying;
  return (verdict) => {
    const won = applying(verdict);
    const first = won.findIndex(({ part, applies }) => !isException(part) && applies === 'yes');
    return first < 0 ? won : won.filter(({ part }, at) => isException(part) || at <= first);
  };
}

const isByFirst = (clause: Clause, place: Place): clause is Decision =>
  clause.kind === 'decision' && overlapAmong(clause, (name) => chosenOf(name, place)) === 'first';

// ------------------------------------------------------------------------------------------------ leaves

type Leaves = (scope: Scope, depth: number) => readonly Proof[];
type Leaf = (scope: Scope, depth: number) => Proof;

/** What an expression read, each thing once. */
function leavesOf(expression: Expression, proving: Proving): Leaves {
  const named = [...nodesOutsideLists(expression)].flatMap((node) => leafOf(node, proving) ?? []);
  const isOnce = named.every(({ key }, at) => named.findIndex((other) => other.key === key) === at);
  const areFixed = named.every(({ key }) => key !== null);
  const [first, second] = named;
  if (first === undefined) return () => [];
  if (second === undefined) return (scope, depth) => [first.leaf(scope, depth)];
  if (areFixed && isOnce) return (scope, depth) => named.map(({ leaf }) => leaf(scope, depth));
  return (scope, depth) => {
    const found = new Map<string, Proof>();
    for (const { leaf } of named) {
      const proof = leaf(scope, depth);
      const key = `${proof.kind} ${proof.name}`;
      if (!found.has(key)) found.set(key, proof);
    }
    return [...found.values()];
  };
}

type Name = string | ((scope: Scope) => string);

interface NamedLeaf {
  /** What it is known by; null: that turns on its record. */
  readonly key: string | null;
  readonly leaf: Leaf;
}

/** Null: it reads nothing. */
function leafOf(node: Expression, proving: Proving): NamedLeaf | null {
  const { place } = proving;
  const { index } = place.making;
  const plain = (kind: Proof['kind'], name: Name, cites?: readonly string[]): NamedLeaf => ({
    key: typeof name === 'string' ? `${kind} ${name}` : null,
    leaf: plainLeaf(kind, name, jsonAskOf(node, place), cites),
  });
  switch (node.kind) {
    case 'fact':
      return plain('fact', factName(node, place));
    case 'say': {
      const say = index.says.get(node.name);
      return plain(sayKind(node, place), keyed(node, say, place), say?.cites);
    }
    case 'parameter':
      return plain('parameter', node.name);
    case 'readingValue':
    case 'readingTest': {
      const cites = index.readings.get(node.reading)?.cites ?? [];
      const proof = leafProof('reading', node.reading, chosenOf(node.reading, place), cites);
      return { key: `reading ${node.reading}`, leaf: () => proof };
    }
    case 'result':
      return { key: null, leaf: resultLeaf(node, proving) };
    case 'quantify':
      return plain('list', node.over.kind === 'subject' ? node.over.subject : node.over.choice);
    case 'referenceDate':
      return plain('referenceDate', 'peildatum');
    case 'literal':
    case 'call':
    case 'pick':
    case 'bound':
    case 'gap':
      return null;
  }
}

function plainLeaf(
  kind: Proof['kind'],
  name: Name,
  ask: (scope: Scope) => Possible,
  cites: readonly string[] = [],
): Leaf {
  const made = (own: string, outcome: Possible): Proof => leafProof(kind, own, outcome, cites);
  if (typeof name !== 'string') return (scope) => made(name(scope), ask(scope));
  return keptFor(ask, (outcome) => made(name, outcome));
}

const resultLeaf = ({ name, read, binder }: ResultNode, proving: Proving): Leaf =>
  read === 'done' ? doneLeaf(name, binder, proving) : clauseLeaf(name, binder, proving);

function doneLeaf(name: string, binder: string | null, { place }: Proving): Leaf {
  const key = keyed({ name, binder }, place.making.index.clauses.get(name), place);
  const event: Name = typeof key === 'string' ? `${key}.gedaan` : (scope) => `${key(scope)}.gedaan`;
  const ask = doneAsk({ name, binder }, place);
  return plainLeaf('event', event, (scope) => asJson(ask(scope)));
}

/** The proof of a clause that was read, for the record for which it was. */
function clauseLeaf(name: string, binder: string | null, { place, proveOf: prove }: Proving): Leaf {
  const clause = place.making.index.clauses.get(name) ?? missing(name);
  const holderOf = holderFor(clause.per, binder, place);
  // Clauses may be compiled in any order, and refer to each other.
  const proveIt = once(() => prove(name));
  if (clause.per === null && place.subject === null) return (scope, depth) => proveIt()(scope, depth + 1);
  return (scope, depth) => {
    const { record } = scope;
    scope.record = recordOf(holderOf(scope));
    const proof = proveIt()(scope, depth + 1);
    scope.record = record;
    return proof;
  };
}

/** Null: what is decided once. */
const recordOf = (holder: Holder): Holder | null => (holder.record === null ? null : holder);
