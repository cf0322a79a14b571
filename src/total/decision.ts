/** Rules and rows: those whose condition holds give the outcome; `bij overlap` says what several give. */
import type { Result, Value } from '../base/value.ts';
import type { Decision, Rule } from '../ir/ir.ts';
import { clashOf, type Candidates, type Said } from './clash.ts';
import { causeIn, type Frame } from './frame.ts';
import { isNo, isSpread, mergeSpread, valueResult } from './results.ts';

export function decide(decision: Decision, frame: Frame): Result {
  const ordinary = matching(
    decision.rules.filter(({ isOtherwise }) => !isOtherwise),
    frame,
  );
  const rest =
    ordinary.length > 0
      ? []
      : matching(
          decision.rules.filter(({ isOtherwise }) => isOtherwise),
          frame,
        );
  const matches = [...ordinary, ...rest];
  const { overlap, mayBeEmpty } = overlapOf(decision, frame);
  switch (overlap) {
    case 'conflict':
      return (
        clashOf(candidatesOf(matches, frame), frame) ?? { kind: 'gap', causes: [causeIn(frame, 'noRule')] }
      );
    case 'first':
      return firstOf(matches) ?? { kind: 'gap', causes: [causeIn(frame, 'noRule')] };
    case 'all':
      return setOf(matches, mayBeEmpty, decision, frame);
  }
}

/** A rule that holds, or of which it has no truth whether it does: then `open` says why. */
interface Match {
  readonly rule: Rule;
  readonly outcome: Result;
  readonly open: Result | null;
}

function matching(rules: readonly Rule[], frame: Frame): readonly Match[] {
  const matches: Match[] = [];
  for (const rule of rules) {
    const holds = rule.condition === null ? null : frame.evaluation.evaluate(rule.condition, frame);
    if (holds !== null && (isNo(holds) || holds.kind === 'notApplicable')) continue;
    const place = rule.cites.length > 0 ? { ...frame, cites: [...frame.cites, ...rule.cites] } : frame;
    const outcome = frame.evaluation.evaluate(rule.outcome, place);
    matches.push({ rule, outcome, open: holds !== null && isSpread(holds) ? holds : null });
  }
  return matches;
}

export function overlapOf(
  decision: Decision,
  frame: Frame,
): Pick<Decision['overlap'], 'overlap' | 'mayBeEmpty'> {
  const { under, overlap, otherwise, mayBeEmpty } = decision.overlap;
  if (under === null) return { overlap, mayBeEmpty };
  const test = { kind: 'readingTest' as const, reading: under.reading, alternative: under.alternative };
  return { overlap: isNo(frame.evaluation.evaluate(test, frame)) ? otherwise : overlap, mayBeEmpty };
}

/** What several rows give where one alternative of each reading is chosen. */
export function overlapAmong(
  { overlap: { under, overlap, otherwise } }: Decision,
  chosen: (reading: string) => string | undefined,
): Decision['overlap']['overlap'] {
  return under === null || chosen(under.reading) === under.alternative ? overlap : otherwise;
}

function candidatesOf(matches: readonly Match[], { name }: Frame): Candidates {
  const said = ({ rule, outcome }: Match): Said => ({
    name: `${name}.${rule.name}`,
    cites: rule.cites,
    result: outcome,
  });
  return {
    certain: matches.filter(({ open }) => open === null).map(said),
    open: matches.filter(({ open }) => open !== null).map(said),
    causes: matches.flatMap(({ open }) => (open === null ? [] : [open])),
  };
}

/** The first that holds, unless it has no truth whether an earlier one does. */
function firstOf(matches: readonly Match[]): Result | null {
  const open: Result[] = [];
  for (const match of matches) {
    if (match.open === null) return mergeSpread(open) ?? match.outcome;
    open.push(match.open);
  }
  return mergeSpread(open);
}

/** The outcomes of all rows that hold, in row order, each once. */
function setOf(matches: readonly Match[], mayBeEmpty: boolean, decision: Decision, frame: Frame): Result {
  const spread = mergeSpread(
    matches.flatMap(({ open, outcome }) => (open === null ? [outcome] : [open, outcome])),
  );
  if (spread !== null) return spread;
  const members = new Set(
    matches.flatMap(({ outcome }) => (outcome.kind === 'value' ? membersOf(outcome.value) : [])),
  );
  if (members.size === 0 && !mayBeEmpty) return { kind: 'gap', causes: [causeIn(frame, 'emptySet')] };
  const choice = decision.type.kind === 'set' || decision.type.kind === 'choice' ? decision.type.choice : '';
  return valueResult({ kind: 'set', choice, members: [...members] });
}

/** What one row adds to a set: a member, several, or a name. */
export function membersOf(value: Value): readonly string[] {
  switch (value.kind) {
    case 'choice':
      return [value.member];
    case 'set':
      return value.members;
    case 'party':
    case 'contact':
    case 'calendar':
      return [value.name];
    case 'text':
      return [value.text];
    case 'boolean':
    case 'number':
    case 'money':
    case 'percentage':
    case 'date':
    case 'event':
    case 'period':
    case 'duration':
    case 'rounding':
    case 'range':
    case 'absent':
      return [];
  }
}
