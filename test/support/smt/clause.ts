/** What a clause comes to, as terms: exceptions, rules with what overlaps, groups. */
import type { Clause, Decision, Exception, Expression, Group, Rule } from '../../../src/ir/ir.ts';
import { forceOf } from '../../../src/total/placing.ts';
import { isIn } from './inputs.ts';
import { atClause, placing, write, type Writing } from './expression.ts';
import * as results from './result.ts';
import {
  chosen,
  fails,
  isNo,
  isYes,
  merged,
  nothing,
  same,
  spread,
  truth,
  valued,
  without,
  type Sym,
} from './result.ts';
import { and, no, not, NotWritten, or, yes, type Term } from './term.ts';

/** A rule or an exception: whether it certainly applies, whether that has no truth, and what it gives. */
interface Candidate {
  readonly certain: Term;
  readonly open: Term;
  /** The condition, for why it has none. */
  readonly holds: Sym;
  readonly says: Sym;
}

export function clauseResult(clause: Clause, writing: Writing): Sym {
  const force = outOfForce(clause, writing);
  const excepted = exceptionsOf(clause.exceptions, clause, writing);
  return results.shortened(
    chosen(force.is, force.result, chosen(excepted.is, excepted.result, ownResult(clause, writing))),
    writing.script,
  );
}

/** Something that may be said, and what. */
export interface Said {
  readonly is: Term;
  readonly result: Sym;
}

export function outOfForce(clause: Clause, writing: Writing): Said {
  const period = forceOf(clause, writing.index);
  if (period === null) return { is: no, result: without('na') };
  const { day, isThere, fails: instead } = placing(clause, writing);
  return { is: not(and(isThere, isIn(day, period))), result: chosen(isThere, without('na'), instead) };
}

export const conditionOf = (condition: Expression | null, clause: Clause | null, writing: Writing): Sym =>
  condition === null ? truth(yes) : write(condition, atClause(clause), writing);

// ------------------------------------------------------------------------------------------- exceptions

export function exceptionsOf(exceptions: readonly Exception[], clause: Clause, writing: Writing): Said {
  const isGuard = ({ origin }: Exception): boolean => origin === 'appliesIf';
  const of = (some: readonly Exception[]): readonly Candidate[] =>
    some.flatMap((exception) => candidateOf(exception, clause, writing));
  const guards = of(exceptions.filter(isGuard));
  const others = of(exceptions.filter((exception) => !isGuard(exception)));
  const guarded = or(...guards.map(({ certain }) => certain));
  const byGuards = clashOf(guards);
  const openGuards = guards.map((guard) => ({ ...guard, certain: no }));
  const byOthers = clashOf([...openGuards, ...others]);
  return {
    is: or(guarded, byOthers.is),
    result: results.shortened(chosen(guarded, byGuards.result, byOthers.result), writing.script),
  };
}

function candidateOf(exception: Exception, clause: Clause, writing: Writing): readonly Candidate[] {
  const holds = conditionOf(exception.condition, clause, writing);
  const nested = exceptionsOf(exception.exceptions, clause, writing);
  const gone = and(nested.is, nested.result.na);
  const says = chosen(nested.is, nested.result, effectOf(exception, clause, writing));
  return [{ certain: and(isYes(holds), not(gone)), open: and(spread(holds), not(gone)), holds, says }];
}

export function effectOf({ effect }: Exception, clause: Clause, writing: Writing): Sym {
  switch (effect.kind) {
    case 'lapses':
      return without('na');
    case 'becomes':
      return write(effect.outcome, atClause(clause), writing);
    case 'undetermined':
      return without('gap');
    case 'clashes':
      return without('conflict');
  }
}

// ----------------------------------------------------------------------------------------------- clashes

/** What those that apply give together. */
function clashOf(candidates: readonly Candidate[]): Said {
  const anyCertain = or(...candidates.map(({ certain }) => certain));
  const anyOpen = or(...candidates.map(({ open }) => open));
  const causes = merged(candidates.map(({ open, holds }) => onlyWhere(open, holds)));
  const agree = (counts: (candidate: Candidate) => Term): Term =>
    and(
      ...candidates.flatMap((left, place) =>
        candidates.map((right, other) =>
          place === other ? yes : or(not(and(left.certain, counts(right))), same(left.says, right.says)),
        ),
      ),
    );
  const agreed = agree(({ certain, open }) => or(certain, open));
  const agreedCertain = agree(({ certain }) => certain);
  const first = candidates.reduceRight<Sym>(
    (rest, { certain, says }) => chosen(certain, says, rest),
    without('na'),
  );
  const clash = merged([
    causes,
    { gap: no, conflict: not(agreedCertain), error: no },
    ...candidates.map(({ certain, says }) => ({ gap: no, conflict: no, error: and(certain, says.error) })),
  ]);
  return {
    is: or(anyCertain, anyOpen),
    result: chosen(anyCertain, chosen(agreed, first, spreadSym(clash)), spreadSym(causes)),
  };
}

const onlyWhere = (condition: Term, sym: Sym): Pick<Sym, 'gap' | 'conflict' | 'error'> => ({
  gap: and(condition, sym.gap),
  conflict: and(condition, sym.conflict),
  error: and(condition, sym.error),
});

const spreadSym = (open: Pick<Sym, 'gap' | 'conflict' | 'error'>): Sym => ({
  ...open,
  na: no,
  absent: no,
  value: nothing,
});

// ---------------------------------------------------------------------------------------- the clause itself

function ownResult(clause: Clause, writing: Writing): Sym {
  switch (clause.kind) {
    case 'requirement': {
      const test = write(clause.test, atClause(clause), writing);
      if (clause.requirement === 'exclusion') return results.notOf(test);
      return chosen(isNo(test), truth(no), test);
    }
    case 'group':
      return groupResult(clause, writing);
    case 'decision':
      return decisionResult(clause, writing);
    case 'step':
      throw new NotWritten('the state of a step');
  }
}

function groupResult(group: Group, writing: Writing): Sym {
  const members = group.members.flatMap((name) => writing.index.clauses.get(name) ?? []);
  const isCounted = (member: Clause): boolean =>
    member.kind === 'group' ? !member.isSoft : member.kind !== 'requirement' || member.force === 'hard';
  const counted = members
    .filter((member) => group.isSoft || isCounted(member))
    .map(({ name }) => writing.clause(name));
  const dropped = and(...counted.map(({ na }) => na));
  if (group.isSoft) throw new NotWritten('a soft group');
  const own =
    group.mode === 'all'
      ? results.allOf(counted)
      : group.mode === 'one'
        ? results.someOf(counted)
        : results.atLeastOf(group.atLeast ?? 1, counted);
  return chosen(dropped, without('na'), own);
}

export interface Ruled {
  readonly rule: Rule;
  readonly holds: Sym;
  readonly says: Sym;
}

export const rulesOf = (clause: Decision, writing: Writing): readonly Ruled[] =>
  clause.rules.map((rule) => ({
    rule,
    holds: conditionOf(rule.condition, clause, writing),
    says: write(rule.outcome, atClause(clause), writing),
  }));

function decisionResult(clause: Decision, writing: Writing): Sym {
  const rules = rulesOf(clause, writing);
  const ordinary = rules.filter(({ rule }) => !rule.isOtherwise);
  const noOrdinary = and(...ordinary.map(({ holds }) => fails(holds)));
  const candidates = rules.map(({ rule, holds, says }): Candidate => {
    const isAsked = rule.isOtherwise ? noOrdinary : yes;
    return { certain: and(isAsked, isYes(holds)), open: and(isAsked, spread(holds)), holds, says };
  });
  // Those that hold otherwise come after all others.
  const inOrder = [
    ...candidates.filter((_, place) => rules[place]?.rule.isOtherwise === false),
    ...candidates.filter((_, place) => rules[place]?.rule.isOtherwise === true),
  ];
  const by = (overlap: Decision['overlap']['overlap']): Sym => {
    switch (overlap) {
      case 'conflict': {
        const { is, result } = clashOf(inOrder);
        return chosen(is, result, without('gap'));
      }
      case 'first':
        return firstOf(inOrder);
      case 'all':
        return setOf(inOrder, clause, writing);
    }
  };
  const { under, overlap, otherwise } = clause.overlap;
  return under === null || overlap === otherwise
    ? by(overlap)
    : chosen(isRead(under, writing), by(overlap), by(otherwise));
}

export const isRead = (
  { reading, alternative }: { readonly reading: string; readonly alternative: string },
  { index, inputs }: Writing,
): Term =>
  inputs.isRead(
    reading,
    (index.readings.get(reading)?.alternatives ?? []).findIndex(({ name }) => name === alternative),
  );

function firstOf(candidates: readonly Candidate[]): Sym {
  const opens = candidates.map(({ open, holds }) => onlyWhere(open, holds));
  const none = merged(opens);
  const atEnd = chosen(or(none.gap, none.conflict, none.error), spreadSym(none), without('gap'));
  return candidates.reduceRight<Sym>((rest, { certain, says }, place) => {
    const before = merged(opens.slice(0, place));
    const isHeldUp = or(before.gap, before.conflict, before.error);
    return chosen(certain, chosen(isHeldUp, spreadSym(before), says), rest);
  }, atEnd);
}

function setOf(candidates: readonly Candidate[], { type, overlap }: Decision, { index }: Writing): Sym {
  const open = merged(
    candidates.flatMap(({ certain, open: isOpen, holds, says }) => [
      onlyWhere(isOpen, holds),
      onlyWhere(or(certain, isOpen), says),
    ]),
  );
  if (type.kind !== 'set') throw new NotWritten(`a set of ${type.kind}`);
  const members = index.choices.get(type.choice)?.members ?? [];
  const has = new Map(
    members.map(({ name }, rank) => [
      name,
      or(...candidates.map(({ certain, says }) => and(certain, adds(says, name, rank)))),
    ]),
  );
  const set = valued({ kind: 'set', choice: type.choice, has });
  const isEmpty = not(or(...has.values()));
  const own = overlap.mayBeEmpty ? set : chosen(isEmpty, without('gap'), set);
  return chosen(or(open.gap, open.conflict, open.error), spreadSym(open), own);
}

function adds(says: Sym, member: string, rank: number): Term {
  const { value } = says;
  const isThere = and(results.hasValue(says), not(says.absent));
  if (value.kind === 'nothing') return no;
  if (value.kind === 'set') return and(isThere, value.has.get(member) ?? no);
  if (value.kind !== 'code') throw new NotWritten(value.kind);
  return and(isThere, value.code === String(rank) ? yes : `(= ${value.code} ${rank})`);
}
