/** Questions to a solver about a program, written without diagrams: of each, whether there is a case. */
import type { Clause, Exception, Program } from '../../../src/ir/ir.ts';
import { indexOf } from '../../../src/total/program-index.ts';
import { earlierOf, guardsOf, type Ask, type Carried } from '../analysis-ask.ts';
import { clauseResult, conditionOf, effectOf, exceptionsOf, isRead, outOfForce, rulesOf } from './clause.ts';
import { atClause, write, type Writing } from './expression.ts';
import { newInputs } from './inputs.ts';
import { fails, isNo, isYes, same, without, type Sym } from './result.ts';
import { and, newScript, no, not, NotWritten, or, yes, type Script, type Term } from './term.ts';

export interface Asking {
  /** A constant that is true where the question is answered by a case; null: it is not written what that means. */
  readonly ask: (ask: Ask) => Term | null;
  /** A constant that is true where every reading is the chosen one. */
  readonly chosen: () => Term;
  readonly script: () => string;
}

/** Throws `NotWritten` where an `altijd` is not. */
export function askingOf(program: Program): Asking {
  const script = newScript();
  const index = indexOf(program);
  const inputs = newInputs(program, script);
  const known = new Map<string, Sym | NotWritten>();
  const writing: Writing = {
    index,
    script,
    inputs,
    clause: (name) => {
      const own =
        known.get(name) ?? attempt(() => clauseResult(present(index.clauses.get(name), name), writing));
      known.set(name, own);
      if (own instanceof NotWritten) throw own;
      return own;
    },
  };
  for (const { condition } of program.always)
    script.assert(not(isNo(write(condition, atClause(null), writing))));
  return {
    ask: (ask) => {
      const term = attempt(() => script.named(caseOf(ask, writing), 'Bool'));
      return term instanceof NotWritten ? null : constant(term, script);
    },
    chosen: () => constant(inputs.asChosen(), script),
    script: script.text,
  };
}

function constant(term: Term, script: Script): Term {
  const name = script.declare('Bool');
  script.assert(`(= ${name} ${term})`);
  return name;
}

function attempt<Made>(make: () => Made): Made | NotWritten {
  try {
    return make();
  } catch (reason) {
    if (reason instanceof NotWritten) return reason;
    throw reason;
  }
}

function present<Item>(item: Item | undefined, name: string): Item {
  if (item === undefined) throw new NotWritten(name);
  return item;
}

function caseOf(ask: Ask, writing: Writing): Term {
  if (ask.kind === 'exception') return or(...ask.on.map((one) => mayApply(one, writing)));
  const { clause } = ask;
  const holds = (condition: Exception['condition']): Sym => conditionOf(condition, clause, writing);
  switch (ask.kind) {
    case 'gap':
      return and(
        isAsked(clause, clause.exceptions, writing),
        ...ask.clause.rules.map(({ condition }) => fails(holds(condition))),
      );
    case 'overlap':
      return overlap(ask, writing);
    case 'conflict':
      return conflict(ask, writing);
    case 'rule':
      return and(
        isAsked(clause, clause.exceptions, writing),
        not(fails(holds(ask.rule.condition))),
        ...earlierOf(ask.clause, ask.rule).map(({ condition }) => not(isYes(holds(condition)))),
      );
    case 'clause':
      return applies(clause, writing);
    case 'met':
      return isYes(writing.clause(clause.name));
  }
}

/** In force, and none of these exceptions says anything. */
const isAsked = (clause: Clause, exceptions: readonly Exception[], writing: Writing): Term =>
  and(not(outOfForce(clause, writing).is), not(exceptionsOf(exceptions, clause, writing).is));

const applies = (clause: Clause, writing: Writing): Term => isAsked(clause, guardsOf(clause), writing);

function overlap({ clause, rules }: Extract<Ask, { kind: 'overlap' }>, writing: Writing): Term {
  const { under, overlap: own, otherwise } = clause.overlap;
  const [isOwn, isOther] = [own === 'conflict' ? yes : no, otherwise === 'conflict' ? yes : no];
  const read = under === null ? yes : isRead(under, writing);
  const written = rulesOf(clause, writing);
  const [left, right] = rules.map((rule) => written.find((one) => one.rule === rule));
  if (left === undefined || right === undefined) throw new NotWritten('a rule');
  const ordinary = written.filter(({ rule }) => left.rule.isOtherwise && !rule.isOtherwise);
  return and(
    or(and(read, isOwn), and(not(read), isOther)),
    isAsked(clause, clause.exceptions, writing),
    isYes(left.holds),
    isYes(right.holds),
    ...ordinary.map(({ holds }) => fails(holds)),
    clash(left.says, right.says),
  );
}

const clash = (left: Sym, right: Sym): Term => and(not(same(left, right)), not(left.error), not(right.error));

function conflict({ clause, exceptions, above }: Extract<Ask, { kind: 'conflict' }>, writing: Writing): Term {
  const holds = ({ condition }: Exception): Sym => conditionOf(condition, clause, writing);
  const stands = (exception: Exception): Term =>
    and(isYes(holds(exception)), ...exception.exceptions.map((nested) => isNo(holds(nested))));
  const [left, right] = exceptions.map((exception) => effectOf(exception, clause, writing));
  return and(
    ...[clause, ...above].map(({ exceptions: own }) => applies({ ...clause, exceptions: own }, writing)),
    ...above.map((exception) => isYes(holds(exception))),
    ...exceptions.map(stands),
    clash(left ?? without('error'), right ?? without('error')),
  );
}

function mayApply({ clause, exception, above }: Carried, writing: Writing): Term {
  const isUnderGuard = above.some(({ origin }) => origin === 'appliesIf');
  return and(
    isUnderGuard ? not(outOfForce(clause, writing).is) : applies(clause, writing),
    ...[...above, exception].map(({ condition }) => not(fails(conditionOf(condition, clause, writing)))),
  );
}
