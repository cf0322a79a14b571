/** Why something is what it is, as a tree: what decided, what lost and why, and what was read. */
import type { Clause, Expression, ResultNode } from '../../ir/ir.ts';
import { nodesOutsideLists } from '../../total/expressions.ts';
import { keyedName } from '../../total/world.ts';
import { frameOf } from '../decide/clause.ts';
import { recordInScope, type Decided, type Evaluation, type Frame, type Part } from '../decide/evaluation.ts';
import { evaluateExpression } from '../decide/expression.ts';
import { pathOfFact } from '../known/inputs.ts';
import { decidedKey, type KnownRecord } from '../known/known.ts';
import { isSingle, type Outcomes } from '../possible/outcomes.ts';
import type { Lost, Possible, Proof } from '../result.ts';
import { winning } from './entry.ts';
import { possibleJson, showMet, type Show } from './possible-json.ts';
import { valueJson } from '../literal-json.ts';
import { testedOf } from './tested.ts';

/** Proofs of what is read stand inside each other this deep; the entry of the thing itself goes on. */
export const DEPTH_LIMIT = 8;

export type ProofOf = (clause: Clause, record: KnownRecord | null) => Proof;

interface Proofs {
  readonly evaluation: Evaluation;
  /** Outcomes that were settled by splitting. */
  readonly split: ReadonlyMap<string, readonly string[]>;
  /** Of what rests on no other clause: the same wherever it stands. */
  readonly alone: Map<string, Proof>;
}

interface Proving extends Proofs {
  /** What is shown already: a second time by name only. */
  readonly shown: Set<string>;
  /** How many clauses were come to. */
  clauses: number;
}

/** The proofs of one case. `split` are the inputs by which outcomes were settled. */
export function proofsOf(evaluation: Evaluation, split: Proofs['split']): ProofOf {
  const proofs: Proofs = { evaluation, split, alone: new Map() };
  return (clause, record) => clauseProof({ ...proofs, shown: new Set(), clauses: 0 }, clause, record, 0);
}

const showOf = (clause: Clause): Show =>
  clause.kind === 'requirement' || clause.kind === 'group' ? showMet : valueJson;

const single = (outcomes: Outcomes, show: Show = valueJson): Possible | null =>
  isSingle(outcomes) ? (possibleJson(outcomes, show)[0] ?? null) : null;

function clauseProof(proving: Proving, clause: Clause, record: KnownRecord | null, depth: number): Proof {
  const { evaluation, shown, alone } = proving;
  proving.clauses += 1;
  const key = decidedKey(clause.name, record);
  const decided = evaluation.decided.get(key);
  const isNamed = decided === undefined || shown.has(key) || depth > DEPTH_LIMIT;
  const known = isNamed ? undefined : alone.get(key);
  if (known !== undefined) {
    shown.add(key);
    return known;
  }
  const base: Proof = {
    kind: clause.kind,
    name: keyedName(clause.name, record),
    outcome: decided === undefined ? null : single(decided.outcomes, showOf(clause)),
    cites: clause.cites,
    children: [],
    lost: [],
    tests: [],
    steps: [],
    origin: clause.origin,
  };
  if (isNamed) return base;
  shown.add(key);
  const before = proving.clauses;
  const frame = frameOf(evaluation, clause, record);
  const won = winning(clause, decided.parts, decided.outcomes, evaluation);
  const split = proving.split.get(key) ?? [];
  const children = [
    ...(split.length > 0 ? [caseSplit(split, evaluation)] : []),
    ...won.map((part) => partProof(proving, part, clause, frame, depth)),
    ...bodyOf(clause, decided).flatMap((expression) => leaves(proving, expression, frame, depth)),
    ...(clause.kind === 'group' ? memberProofs(proving, clause.members, frame, depth) : []),
    ...(clause.kind === 'step' ? stepProofs(proving, clause.dependsOn, clause.name, frame, depth) : []),
  ];
  const steps = clause.kind === 'decision' ? [] : decided.trail.steps;
  const tests = clause.kind === 'requirement' && !isExcepted(decided) ? testedOf(clause.test, frame) : [];
  const proof = { ...base, children, lost: lostOf(clause, decided, won, frame), tests, steps };
  if (proving.clauses === before) alone.set(key, proof);
  return proof;
}

function caseSplit(inputs: readonly string[], evaluation: Evaluation): Proof {
  const names = inputs.flatMap((input) => evaluation.inputs.get(input)?.path ?? []);
  return {
    ...leafProof('caseSplit', names.join(', '), null),
    children: names.map((name) => leafProof('fact', name, null)),
  };
}

export const leafProof = (
  kind: Proof['kind'],
  name: string,
  outcome: Possible | null,
  cites: Proof['cites'] = [],
  origin: Proof['origin'] = null,
): Proof => ({
  kind,
  name,
  outcome,
  cites,
  children: [],
  lost: [],
  tests: [],
  steps: [],
  origin,
});

function partProof(proving: Proving, part: Part, clause: Clause, frame: Frame, depth: number): Proof {
  const expressions = part.condition === null ? [] : [part.condition];
  const outcome = outcomeOf(clause, part);
  return {
    ...leafProof(part.kind, part.name, single(part.outcomes, showOf(clause))),
    cites: part.cites,
    children: [...expressions, ...outcome].flatMap((expression) => leaves(proving, expression, frame, depth)),
    tests: [...expressions, ...outcome.filter(isWorkedOut(clause))].flatMap((expression) =>
      testedOf(expression, frame),
    ),
    steps: part.steps,
  };
}

/** A yes or no that is not just written. */
const isWorkedOut =
  (clause: Clause) =>
  ({ kind }: Expression): boolean =>
    clause.kind === 'decision' && clause.type.kind === 'boolean' && kind !== 'literal' && kind !== 'gap';

const isExcepted = ({ parts }: Decided): boolean =>
  parts.some(({ kind, applies }) => kind === 'exception' && applies === 'yes');

const outcomeOf = (clause: Clause, part: Part): readonly Expression[] =>
  clause.kind === 'decision' && part.kind === 'rule'
    ? clause.rules.filter(({ name }) => name === part.name).map(({ outcome }) => outcome)
    : [];

/** What a clause without rules was decided by. */
function bodyOf(clause: Clause, decided: Decided): readonly Expression[] {
  if (isExcepted(decided)) return [];
  switch (clause.kind) {
    case 'requirement':
      return [clause.test];
    case 'step':
      return [clause.first, clause.last].filter((bound) => bound !== null);
    case 'group':
    case 'decision':
      return [];
  }
}

function lostOf(clause: Clause, { parts }: Decided, won: readonly Part[], frame: Frame): readonly Lost[] {
  const areRulesBeaten =
    won.some(({ kind }) => kind === 'exception') && parts.every(({ kind }) => kind === 'exception');
  const beaten: readonly Lost[] =
    clause.kind === 'decision' && areRulesBeaten
      ? clause.rules.map(({ name, cites }) => ({ name, reason: 'excepted', cites, outcome: null, tests: [] }))
      : [];
  const others = parts.filter(
    (part) => !won.includes(part) && !(part.kind === 'exception' && part.applies === 'no'),
  );
  return [
    ...beaten,
    ...others.map(({ name, applies, cites, outcomes, condition }): Lost => ({
      name,
      reason: reasonOf(applies),
      cites,
      outcome: single(outcomes, showOf(clause)),
      tests: condition === null ? [] : testedOf(condition, frame),
    })),
  ];
}

function reasonOf(applies: Part['applies']): Lost['reason'] {
  switch (applies) {
    case 'no':
      return 'conditionFalse';
    case 'perhaps':
      return 'conditionOpen';
    case 'yes':
    case 'notAsked':
      return 'laterRow';
  }
}

/** What an expression read, each thing once. */
function leaves(proving: Proving, expression: Expression, frame: Frame, depth: number): readonly Proof[] {
  const found = new Map<string, Proof>();
  for (const node of nodesOutsideLists(expression)) {
    const proof = leafOf(proving, node, frame, depth);
    if (proof !== null && !found.has(`${proof.kind} ${proof.name}`))
      found.set(`${proof.kind} ${proof.name}`, proof);
  }
  return [...found.values()];
}

function leafOf(proving: Proving, node: Expression, frame: Frame, depth: number): Proof | null {
  const outcome = (): Possible | null => single(evaluateExpression(node, frame));
  switch (node.kind) {
    case 'fact': {
      const record = recordInScope(frame, node.subject, node.binder);
      return record === null ? null : leafProof('fact', pathOfFact(record, node.fact, node.year), outcome());
    }
    case 'say': {
      const say = frame.evaluation.index.says.get(node.name);
      const record = say?.per == null ? null : recordInScope(frame, say.per, node.binder);
      const kind = say?.say === 'power' ? 'power' : 'judgement';
      return leafProof(kind, keyedName(node.name, record), outcome(), say?.cites ?? []);
    }
    case 'parameter':
      return leafProof('parameter', node.name, outcome());
    case 'readingValue':
    case 'readingTest': {
      const { index, readings } = frame.evaluation;
      const chosen =
        readings.get(node.reading) ?? index.readings.get(node.reading)?.alternatives[0]?.name ?? '';
      return leafProof('reading', node.reading, chosen, index.readings.get(node.reading)?.cites ?? []);
    }
    case 'result':
      return resultProof(proving, node, frame, depth);
    case 'quantify':
      return leafProof(
        'list',
        node.over.kind === 'subject' ? node.over.subject : node.over.choice,
        outcome(),
      );
    case 'referenceDate':
      return leafProof('referenceDate', 'peildatum', outcome());
    case 'literal':
    case 'call':
    case 'pick':
    case 'bound':
    case 'gap':
      return null;
  }
}

function resultProof(proving: Proving, node: ResultNode, frame: Frame, depth: number): Proof | null {
  const clause = frame.evaluation.index.clauses.get(node.name);
  if (clause === undefined) return null;
  const record = clause.per === null ? null : recordInScope(frame, clause.per, node.binder);
  if (node.read === 'done')
    return leafProof(
      'event',
      `${keyedName(node.name, record)}.gedaan`,
      single(evaluateExpression(node, frame)),
    );
  return clauseProof(proving, clause, record, depth + 1);
}

function memberProofs(
  proving: Proving,
  members: readonly string[],
  frame: Frame,
  depth: number,
): readonly Proof[] {
  return members.flatMap((name) => {
    const member = frame.evaluation.index.clauses.get(name);
    if (member === undefined) return [];
    const record = member.per === null ? null : recordInScope(frame, member.per, null);
    return [clauseProof(proving, member, record, depth + 1)];
  });
}

function stepProofs(
  proving: Proving,
  dependsOn: readonly string[],
  name: string,
  frame: Frame,
  depth: number,
): readonly Proof[] {
  const event: Expression = { kind: 'result', name, read: 'done', binder: null };
  const done = leafProof(
    'event',
    `${keyedName(name, frame.record)}.gedaan`,
    single(evaluateExpression(event, frame)),
  );
  return [done, ...memberProofs(proving, dependsOn, frame, depth)];
}
