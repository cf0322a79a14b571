/** Rules and rows, as far as it is known which hold. */
import type { Decision, Rule } from '../../ir/ir.ts';
import { membersOf } from '../../total/decision.ts';
import {
  canBeNo,
  canBeYes,
  canSpread,
  mergeSpreadParts,
  nothing,
  ofPieces,
  spreadOf,
  union,
  yesOutcome,
  type Outcomes,
  type SpreadPart,
} from '../possible/outcomes.ts';
import { one, type Piece } from '../possible/piece.ts';
import { clashOf, firstOf, mustApply, type Candidate, type Settled } from './candidates.ts';
import { gapIn, newTrail, takeOver, type Frame, type Part } from './evaluation.ts';

export interface Ruled {
  readonly outcomes: Outcomes;
  readonly parts: readonly Part[];
}

export function decideRules(decision: Decision, frame: Frame): Ruled {
  const ordinary = evaluateRules(
    decision.rules.filter(({ isOtherwise }) => !isOtherwise),
    frame,
  );
  const mayNoneMatch = ordinary.candidates.every(({ canNot }) => canNot);
  const others = decision.rules.filter(({ isOtherwise }) => isOtherwise);
  const rest = mayNoneMatch ? evaluateRules(others, frame) : { candidates: [], parts: others.map(notAsked) };
  const settle = settler(decision, frame);
  const first = settle(ordinary.candidates);
  const last = mayNoneMatch ? settle(rest.candidates) : null;
  const empty = last === null || last.mayBeNone ? emptyOf(decision, frame) : nothing;
  return {
    outcomes: union([nothing, first.outcomes, ...(last === null ? [] : [last.outcomes, empty])]),
    parts: [...ordinary.parts, ...rest.parts],
  };
}

type Settle = (candidates: readonly Candidate[]) => Settled;

function settler(decision: Decision, frame: Frame): Settle {
  switch (overlapOf(decision, frame)) {
    case 'conflict':
      return (candidates) => clashOf(candidates, frame);
    case 'first':
      return firstOf;
    case 'all':
      return (candidates) => setOf(candidates, decision, frame);
  }
}

function overlapOf(decision: Decision, frame: Frame): Decision['overlap']['overlap'] {
  const { under, overlap, otherwise } = decision.overlap;
  if (under === null) return overlap;
  const test = frame.evaluate(
    { kind: 'readingTest', reading: under.reading, alternative: under.alternative },
    frame,
  );
  return canBeYes(test) ? overlap : otherwise;
}

/** What no row at all gives. */
function emptyOf(decision: Decision, frame: Frame): Outcomes {
  if (overlapOf(decision, frame) !== 'all') return gapIn(frame, 'noRule');
  return decision.overlap.mayBeEmpty ? ofPieces([one(setValue(decision, []))]) : gapIn(frame, 'emptySet');
}

interface Evaluated {
  readonly candidates: readonly Candidate[];
  readonly parts: readonly Part[];
}

function evaluateRules(rules: readonly Rule[], frame: Frame): Evaluated {
  const found = rules.map((rule) => evaluateRule(rule, frame));
  return { candidates: found.map(({ candidate }) => candidate), parts: found.map(({ part }) => part) };
}

function evaluateRule(rule: Rule, frame: Frame): { readonly candidate: Candidate; readonly part: Part } {
  const trail = newTrail();
  const cites = rule.cites.length > 0 ? [...frame.cites, ...rule.cites] : frame.cites;
  const place: Frame = { ...frame, cites, trail };
  const holds = rule.condition === null ? yesOutcome : frame.evaluate(rule.condition, { ...frame, trail });
  const open = spreadOf(holds);
  const canApply = canBeYes(holds);
  const outcomes = canApply || canSpread(open) ? frame.evaluate(rule.outcome, place) : nothing;
  const name = `${frame.name}.${rule.name}`;
  const candidate = {
    name,
    cites: rule.cites,
    canApply,
    outcomes,
    canNot: canBeNo(holds) || holds.notApplicable !== null,
    open,
  };
  takeOver(frame.trail, trail);
  const applies = mustApply(candidate) ? 'yes' : canApply || canSpread(open) ? 'perhaps' : 'no';
  return {
    candidate,
    part: { ...partOf(rule), cites: [...rule.cites, ...trail.cites], applies, outcomes, steps: trail.steps },
  };
}

const partOf = (rule: Rule): Part => ({
  kind: 'rule',
  name: rule.name,
  cites: rule.cites,
  condition: rule.condition,
  applies: 'notAsked',
  outcomes: nothing,
  isInPrinciple: rule.inPrinciple,
  steps: [],
});
const notAsked = partOf;

/** The outcomes of all rows that hold: members that are certain, and members that are possible. */
function setOf(candidates: readonly Candidate[], decision: Decision, frame: Frame): Settled {
  const live = candidates.filter(({ canApply, open }) => canApply || canSpread(open));
  const mayBeNone = live.every(({ canNot }) => canNot);
  const spread = spreadOfRows(live);
  const mustSpread = live.some((row) => !row.canNot && !(row.canApply && mayHaveMembers(row.outcomes)));
  if (live.length === 0 || mustSpread) return { mayBeNone, outcomes: spread };
  const certain = new Set<string>();
  const perhaps = new Set<string>();
  for (const row of live) {
    for (const member of row.outcomes.pieces.flatMap((piece) => membersOfPiece(piece, decision, frame)))
      perhaps.add(member);
    if (mustApply(row)) for (const member of certainIn(row.outcomes)) certain.add(member);
  }
  const inOrder = live.flatMap(({ outcomes }) =>
    outcomes.pieces.flatMap((piece) => membersOfPiece(piece, decision, frame)),
  );
  const order = [...new Set(inOrder)].filter((member) => certain.has(member));
  const open = [...perhaps].filter((member) => !certain.has(member));
  return { mayBeNone, outcomes: union([spread, setOutcomes(order, open, decision, frame)]) };
}

function setOutcomes(
  certain: readonly string[],
  perhaps: readonly string[],
  decision: Decision,
  frame: Frame,
): Outcomes {
  const mayBeEmpty =
    certain.length === 0 && !decision.overlap.mayBeEmpty ? gapIn(frame, 'emptySet') : nothing;
  if (certain.length + perhaps.length === 0)
    return decision.overlap.mayBeEmpty ? ofPieces([one(setValue(decision, []))]) : gapIn(frame, 'emptySet');
  if (perhaps.length === 0) return ofPieces([one(setValue(decision, certain))]);
  return union([ofPieces([{ kind: 'sets', choice: choiceOf(decision), certain, perhaps }]), mayBeEmpty]);
}

const mayHaveMembers = (outcomes: Outcomes): boolean =>
  outcomes.pieces.length > 0 || outcomes.notApplicable !== null;

function spreadOfRows(live: readonly Candidate[]): Outcomes {
  const parts = live.flatMap((row): SpreadPart[] => {
    const isHeld = !row.canNot;
    const own = { set: spreadOf(row.outcomes), must: isHeld && !mayHaveMembers(row.outcomes) };
    const open = { set: row.open, must: isHeld && !row.canApply };
    return [own, open].filter(({ set }) => canSpread(set));
  });
  return parts.length === 0 ? nothing : mergeSpreadParts(parts);
}

/** The members that a row adds whatever the rest of it is. */
function certainIn({ pieces, notApplicable }: Outcomes): readonly string[] {
  const [first = [], ...others] = pieces.map((piece) =>
    piece.kind === 'one' ? membersOf(piece.value) : piece.kind === 'sets' ? piece.certain : [],
  );
  if (notApplicable !== null) return [];
  return first.filter((member) => others.every((other) => other.includes(member)));
}

function membersOfPiece(piece: Piece, decision: Decision, frame: Frame): readonly string[] {
  if (piece.kind === 'one') return membersOf(piece.value);
  if (piece.kind === 'sets') return [...piece.certain, ...piece.perhaps];
  return (frame.evaluation.index.choices.get(choiceOf(decision))?.members ?? []).map(({ name }) => name);
}

const choiceOf = ({ type }: Decision): string =>
  type.kind === 'set' || type.kind === 'choice' ? type.choice : '';

const setValue = (decision: Decision, members: readonly string[]) =>
  ({ kind: 'set', choice: choiceOf(decision), members }) as const;
