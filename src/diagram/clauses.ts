/** What a clause means: in force or not, its exceptions before its own words, by the rules of `total`. */
import { exact } from '../base/exact.ts';
import type { Result, Value } from '../base/value.ts';
import type { Clause, Decision, Group, Requirement, Rule, Step } from '../ir/ir.ts';
import { membersOf } from '../total/decision.ts';
import { counts } from '../total/group.ts';
import { isNo, isSpread, isYes, mergeSpread, notOf } from '../total/results.ts';
import { askReading, scopeOf, type Compiler } from './compiler.ts';
import { candidatesLeaf, clashOf, excepted, inForce, noCandidates, withCandidate } from './exceptions.ts';
import { allOfDiagrams, atLeastOfDiagrams, dropped, someOfDiagrams } from './logic.ts';
import {
  asResult,
  booleanLeaf,
  keyOf,
  outcomeLeaf,
  resultLeaf,
  valueLeaf,
  type Outcome,
  type OutcomeDiagram,
} from './outcome.ts';
import { stepDiagram } from './steps.ts';
import type { Diagram, Store } from './store.ts';
import { constantTerm, typeOfTerm } from './term.ts';
import { testDiagram } from './tests.ts';
import { resultText } from '../total/value-text.ts';

const gap: Result = { kind: 'gap', causes: [] };

export function clauseDiagram(clause: Clause, compiler: Compiler): OutcomeDiagram {
  return inForce(clause, compiler, () => {
    if (clause.kind === 'step') return stepDiagram(clause, compiler);
    const own = bodyOf(clause, compiler);
    const { store } = compiler;
    return store.bind(excepted(clause, compiler), (found) =>
      found === null ? own() : outcomeLeaf(store, found),
    );
  });
}

/** Made when it is first needed, and once. */
function bodyOf(clause: Exclude<Clause, Step>, compiler: Compiler): () => OutcomeDiagram {
  let made: OutcomeDiagram | null = null;
  return () => (made ??= makeBody(clause, compiler));
}

function makeBody(clause: Exclude<Clause, Step>, compiler: Compiler): OutcomeDiagram {
  switch (clause.kind) {
    case 'requirement':
      return requirementDiagram(clause, compiler);
    case 'group':
      return groupDiagram(clause, compiler);
    case 'decision':
      return decisionDiagram(clause, compiler);
  }
}

function requirementDiagram(clause: Requirement, compiler: Compiler): OutcomeDiagram {
  const { store } = compiler;
  const test = compiler.compile(clause.test, scopeOf(clause));
  return store.bind(test, (outcome) => {
    const own = asResult(outcome);
    if (clause.requirement === 'exclusion') return resultLeaf(store, notOf(own));
    return isNo(own) ? booleanLeaf(store, false) : resultLeaf(store, own);
  });
}

function groupDiagram(group: Group, compiler: Compiler): OutcomeDiagram {
  const { store, index } = compiler;
  const members = group.members.flatMap((name) => {
    const member = index.clauses.get(name);
    return member !== undefined && (group.isSoft || counts(member)) ? [compiler.clause(name)] : [];
  });
  if (members.length === 0) return resultLeaf(store, dropped);
  if (group.isSoft) return countOfMet(members, store);
  switch (group.mode) {
    case 'all':
      return allOfDiagrams(store, members);
    case 'one':
      return someOfDiagrams(store, members);
    case 'atLeast':
      return atLeastOfDiagrams(store, group.atLeast ?? 1, members);
  }
}

/** A soft group has no truth: its result is how many of its members are met. */
function countOfMet(members: readonly OutcomeDiagram[], store: Store): OutcomeDiagram {
  const leaf = (count: number | null): Diagram<number | null> => store.leaf(`met ${count ?? ''}`, count);
  let state = leaf(null);
  for (const member of members)
    state = store.pair(state, member, (before, outcome) => {
      const own = asResult(outcome);
      if (own.kind === 'notApplicable') return leaf(before);
      return leaf((before ?? 0) + (isYes(own) ? 1 : 0));
    });
  return store.bind(state, (count) =>
    count === null ? resultLeaf(store, dropped) : valueLeaf(store, { kind: 'number', value: exact(count) }),
  );
}

// --------------------------------------------------------------------------------------------- rules

function decisionDiagram(decision: Decision, compiler: Compiler): OutcomeDiagram {
  const { under, overlap, otherwise } = decision.overlap;
  if (under === null) return byRules(decision, overlap, compiler);
  const names = compiler.index.readings.get(under.reading)?.alternatives ?? [];
  return askReading(under.reading, compiler, (place) =>
    byRules(decision, names[place]?.name === under.alternative ? overlap : otherwise, compiler),
  );
}

type Overlap = Decision['overlap']['overlap'];

/** A rule that holds, or of which it has no truth whether it does. */
interface Match {
  readonly outcome: Outcome;
  readonly open: Result | null;
}

function byRules(decision: Decision, overlap: Overlap, compiler: Compiler): OutcomeDiagram {
  const ordinary = decision.rules.filter(({ isOtherwise }) => !isOtherwise);
  const others = decision.rules.filter(({ isOtherwise }) => isOtherwise);
  const ofNone = (): OutcomeDiagram => resultLeaf(compiler.store, gap);
  const empty = (): OutcomeDiagram =>
    overlap === 'all' && decision.overlap.mayBeEmpty
      ? valueLeaf(compiler.store, setValue(decision, []))
      : ofNone();
  const last = others.length === 0 ? empty : () => ofRules(decision, others, overlap, compiler, empty);
  return ofRules(decision, ordinary, overlap, compiler, last);
}

function ofRules(
  decision: Decision,
  rules: readonly Rule[],
  overlap: Overlap,
  compiler: Compiler,
  ofNone: () => OutcomeDiagram,
): OutcomeDiagram {
  const matches = rules.map((rule) => matchOf(decision, rule, compiler));
  switch (overlap) {
    case 'conflict':
      return together(matches, compiler, ofNone);
    case 'first':
      return firstOf(matches, compiler, ofNone);
    case 'all':
      return setOf(matches, decision, compiler, ofNone);
  }
}

/** A rule as a diagram of what it adds: nothing, or an outcome. */
function matchOf(decision: Decision, rule: Rule, compiler: Compiler): Diagram<Match | null> {
  const { store } = compiler;
  const scope = scopeOf(decision);
  const holds = rule.condition === null ? booleanLeaf(store, true) : compiler.compile(rule.condition, scope);
  const outcome = compiler.compile(rule.outcome, scope);
  const skipped: Diagram<Match | null> = store.leaf('none', null);
  return store.bind(holds, (found) => {
    const own = asResult(found);
    if (isNo(own) || own.kind === 'notApplicable') return skipped;
    const open = isSpread(own) ? own : null;
    return store.bind(outcome, (item): Diagram<Match | null> =>
      store.leaf(`match ${open?.kind ?? ''} ${keyOf(item)}`, { outcome: item, open }),
    );
  });
}

function together(
  matches: readonly Diagram<Match | null>[],
  compiler: Compiler,
  ofNone: () => OutcomeDiagram,
): OutcomeDiagram {
  const { store } = compiler;
  let state = candidatesLeaf(store, noCandidates);
  for (const match of matches)
    state = store.pair(state, match, (before, found) =>
      candidatesLeaf(store, found === null ? before : withCandidate(before, found.outcome, found.open)),
    );
  const clashed = store.bind(state, (candidates) => clashOf(candidates, compiler));
  return store.bind(clashed, (found) => (found === null ? ofNone() : outcomeLeaf(store, found)));
}

/** The first that holds, unless it has no truth whether an earlier one does. */
function firstOf(
  matches: readonly Diagram<Match | null>[],
  { store }: Compiler,
  ofNone: () => OutcomeDiagram,
): OutcomeDiagram {
  const after = (place: number, spread: Result | null): OutcomeDiagram => {
    const match = matches[place];
    if (match === undefined) return spread === null ? ofNone() : resultLeaf(store, spread);
    let unmatched: OutcomeDiagram | null = null;
    return store.bind(match, (found) => {
      if (found === null) return (unmatched ??= after(place + 1, spread));
      if (found.open === null)
        return spread === null ? outcomeLeaf(store, found.outcome) : resultLeaf(store, spread);
      return after(place + 1, mergeSpread(spread === null ? [found.open] : [spread, found.open]));
    });
  };
  return after(0, null);
}

interface Collected {
  readonly isAny: boolean;
  readonly spread: Result | null;
  readonly members: readonly string[];
}

function setOf(
  matches: readonly Diagram<Match | null>[],
  decision: Decision,
  compiler: Compiler,
  ofNone: () => OutcomeDiagram,
): OutcomeDiagram {
  const { store } = compiler;
  const stateLeaf = (state: Collected): Diagram<Collected> =>
    store.leaf(`collected ${state.isAny} ${state.spread?.kind ?? ''} ${state.members.join(' ')}`, state);
  let state = stateLeaf({ isAny: false, spread: null, members: [] });
  for (const match of matches)
    state = store.bind(state, (before) =>
      store.bind(match, (found) => {
        if (found === null) return stateLeaf(before);
        return store.bind(listed(found.outcome, compiler), (result) =>
          stateLeaf(collected(before, result, found.open)),
        );
      }),
    );
  return store.bind(state, ({ isAny, spread, members }) => {
    if (!isAny) return ofNone();
    if (spread !== null) return resultLeaf(store, spread);
    if (members.length === 0 && !decision.overlap.mayBeEmpty) return resultLeaf(store, gap);
    return valueLeaf(store, setValue(decision, members));
  });
}

function collected({ spread, members }: Collected, own: Result, open: Result | null): Collected {
  const more = own.kind === 'value' ? membersOf(own.value) : [];
  const results = [spread, open, own].filter((one) => one !== null);
  return { isAny: true, spread: mergeSpread(results), members: [...new Set([...members, ...more])] };
}

/** A set that is not known, member by member. */
function listed(outcome: Outcome, { store, index, testing }: Compiler): Diagram<Result> {
  const leaf = (result: Result): Diagram<Result> => store.leaf(`listed ${resultText(result)}`, result);
  if (outcome.kind === 'result') return leaf(outcome.result);
  const type = typeOfTerm(outcome.term);
  if (type.kind !== 'set') return leaf(asResult(outcome));
  const { choice } = type;
  let state = store.leaf<readonly string[]>('members ', []);
  for (const { name } of index.choices.get(choice)?.members ?? []) {
    const member = constantTerm({ kind: 'choice', choice, member: name });
    const isIn = testDiagram('set.contains', [outcome.term, member], testing);
    state = store.bind(state, (before) =>
      store.bind(isIn, (found) => {
        const members = isYes(asResult(found)) ? [...before, name] : before;
        return store.leaf(`members ${members.join(' ')}`, members);
      }),
    );
  }
  return store.bind(state, (members) => leaf({ kind: 'value', value: { kind: 'set', choice, members } }));
}

function setValue({ type }: Decision, members: readonly string[]): Value {
  const choice = type.kind === 'set' || type.kind === 'choice' ? type.choice : '';
  return { kind: 'set', choice, members };
}
