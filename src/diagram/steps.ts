/** What a step means: its window, and its state on the reference date. */
import type { Result, Value } from '../base/value.ts';
import type { BuiltinId } from '../builtins/builtins.ts';
import type { Step } from '../ir/ir.ts';
import { isSpread, mergeSpread, passOn } from '../total/results.ts';
import { boundDay, frees, type StepState } from '../total/step.ts';
import { doneInput, scopeOf, type Compiler } from './compiler.ts';
import { excepted, inForce } from './exceptions.ts';
import { readInput } from './inputs.ts';
import { ifElse } from './logic.ts';
import {
  asResult,
  outcomeLeaf,
  resultLeaf,
  termOf,
  valueLeaf,
  type Outcome,
  type OutcomeDiagram,
} from './outcome.ts';
import type { Diagram } from './store.ts';
import { callTerm, constantTerm, inputTerm, typeOfTerm } from './term.ts';
import type { Term } from './model.ts';
import { testDiagram } from './tests.ts';

type End = 'first' | 'last';

/** A window without this bound has null there. */
type Bound = Diagram<Outcome | null>;

interface Window {
  readonly first: Bound;
  readonly last: Bound;
}

export function stepDiagram(step: Step, compiler: Compiler): OutcomeDiagram {
  const { store } = compiler;
  const written = writtenWindow(step, compiler);
  return store.bind(excepted(step, compiler), (found) => {
    if (found === null) return stateIn(step, written, compiler);
    const result = asResult(found);
    if (result.kind !== 'value') return resultLeaf(store, result);
    if (found.kind === 'result' && result.value.kind === 'text') return resultLeaf(store, result);
    return stateIn(step, replaced(found, written, compiler), compiler);
  });
}

/** The first or last day of a step, as other clauses read it. */
export function windowDiagram(name: string, end: End, compiler: Compiler): OutcomeDiagram {
  const { store, index } = compiler;
  const step = index.clauses.get(name);
  if (step?.kind !== 'step') throw new RangeError(`no step '${name}'`);
  const written = writtenWindow(step, compiler);
  return inForce(step, compiler, () =>
    store.bind(excepted(step, compiler), (found) => {
      const result = found === null ? null : asResult(found);
      if (result !== null && result.kind !== 'value') return resultLeaf(store, result);
      const isState = found?.kind === 'result' && result?.kind === 'value' && result.value.kind === 'text';
      const window = found === null ? written : replaced(found, written, compiler);
      return isState
        ? missing(compiler)
        : store.bind(window[end], (bound) =>
            bound === null ? withoutBound(step, window, compiler) : outcomeLeaf(store, bound),
          );
    }),
  );
}

const missing = ({ store }: Compiler): OutcomeDiagram => valueLeaf(store, { kind: 'absent' });

/** A bound that is not there is absent, unless the other bound leaves the step without a value. */
function withoutBound(step: Step, window: Window, compiler: Compiler): OutcomeDiagram {
  return compiler.store.bind(stateIn(step, window, compiler), (outcome) => {
    const result = asResult(outcome);
    return result.kind === 'value' ? missing(compiler) : resultLeaf(compiler.store, result);
  });
}

function writtenWindow(step: Step, compiler: Compiler): Window {
  const bound = (end: End): Bound => {
    const expression = step[end];
    if (expression === null) return compiler.store.leaf('none', null);
    return compiler.compile(expression, scopeOf(step));
  };
  return { first: bound('first'), last: bound('last') };
}

/** What an exception puts in place of a window: a last day, or a period. */
function replaced(found: Outcome, written: Window, { store }: Compiler): Window {
  const none: Bound = store.leaf('none', null);
  const term = termOf(found);
  if (term === null) return { first: none, last: none };
  const bound = (end: End): Bound => {
    const day = dayTerm(term, end);
    return day === null ? none : outcomeLeaf(store, { kind: 'term', term: day });
  };
  const isPeriod = kindOfTerm(term) === 'period';
  return { first: isPeriod ? bound('first') : written.first, last: bound('last') };
}

/** The day that bounds a window; null for a value without a day. */
function dayTerm(term: Term, end: End): Term | null {
  if (term.kind !== 'constant')
    return kindOfTerm(term) === 'period' ? callTerm(`period.${end}`, [term]) : term;
  const date = boundDay(term.value, end);
  return date === null ? null : constantTerm({ kind: 'date', date });
}

const kindOfTerm = (term: Term): string => typeOfTerm(term).kind;

// --------------------------------------------------------------------------------------------- state

function stateIn(step: Step, window: Window, compiler: Compiler): OutcomeDiagram {
  const { store, index, inputs } = compiler;
  const done = readInput(doneInput(step.name, compiler), false, index, store, inputs);
  return store.bind(window.first, (first) =>
    store.bind(window.last, (last) => {
      const bounds = [first, last].flatMap((bound) => (bound === null ? [] : [asResult(bound)]));
      const passed = passOn(bounds);
      if (passed !== null) return resultLeaf(store, passed);
      const days: Days = { first: dayOf(first, 'first'), last: dayOf(last, 'last') };
      const waiting = notDone(step, days, compiler);
      return store.bind(done, (event) => {
        const day = eventDay(event);
        return day === null ? waiting : whenDone(day, days, compiler);
      });
    }),
  );
}

interface Days {
  readonly first: Term | null;
  readonly last: Term | null;
}

function dayOf(bound: Outcome | null, end: End): Term | null {
  const term = bound === null ? null : termOf(bound);
  return term === null ? null : dayTerm(term, end);
}

/** The day on which it was done; null: it was not, whatever may come later. */
function eventDay(event: Outcome): Term | null {
  const term = termOf(event);
  if (term === null || (term.kind === 'input' && term.isAwaited)) return null;
  return term.kind === 'constant' && boundDay(term.value, 'last') === null ? null : term;
}

const stateLeaf = ({ store }: Compiler, state: StepState): OutcomeDiagram =>
  valueLeaf(store, { kind: 'text', text: state } satisfies Value);

type Order = 'lessThan' | 'moreThan' | 'equal';

function ordered(left: Term, order: Order, right: Term, { testing }: Compiler): OutcomeDiagram {
  const kind = kindOfTerm(left) === 'event' ? 'event' : 'date';
  return testDiagram(`${kind}.${order}` as BuiltinId, [left, right], testing);
}

function whenDone(day: Term, { first, last }: Days, compiler: Compiler): OutcomeDiagram {
  const { store } = compiler;
  const inTime = stateLeaf(compiler, 'done');
  const late =
    last === null
      ? inTime
      : ifElse(store, ordered(day, 'moreThan', last, compiler), stateLeaf(compiler, 'doneLate'), inTime);
  if (first === null) return late;
  return ifElse(store, ordered(day, 'lessThan', first, compiler), stateLeaf(compiler, 'doneEarly'), late);
}

function notDone(step: Step, { first, last }: Days, compiler: Compiler): OutcomeDiagram {
  const { store, inputs } = compiler;
  const today = inputTerm(inputs.input('peildatum', { kind: 'referenceDate' }, { kind: 'date' }));
  const mayLapse = step.isOptional || step.force === 'may';
  const upcoming = stateLeaf(compiler, 'upcoming');
  const inWindow = open(today, last, mayLapse, compiler);
  const begun =
    first === null
      ? inWindow
      : ifElse(store, ordered(today, 'lessThan', first, compiler), upcoming, inWindow);
  const free = unsettledWhere(step, begun, upcoming, compiler);
  if (last === null) return free;
  const past = stateLeaf(compiler, mayLapse ? 'lapsed' : step.force === 'aims' ? 'missed' : 'late');
  return ifElse(store, ordered(today, 'moreThan', last, compiler), past, free);
}

function open(today: Term, last: Term | null, mayLapse: boolean, compiler: Compiler): OutcomeDiagram {
  const running = stateLeaf(compiler, 'open');
  if (last === null || mayLapse) return running;
  return ifElse(compiler.store, ordered(today, 'equal', last, compiler), stateLeaf(compiler, 'due'), running);
}

interface Waiting {
  readonly isHeldUp: boolean;
  readonly spread: Result | null;
}

/** A step that waits for others is upcoming; where it has no truth whether they are done, that is passed on. */
function unsettledWhere(
  step: Step,
  free: OutcomeDiagram,
  upcoming: OutcomeDiagram,
  compiler: Compiler,
): OutcomeDiagram {
  const { store } = compiler;
  const leaf = (state: Waiting): Diagram<Waiting> =>
    store.leaf(`waiting ${state.isHeldUp} ${state.spread?.kind ?? ''}`, state);
  let state = leaf({ isHeldUp: false, spread: null });
  for (const name of step.dependsOn)
    state = store.bind(state, (before) =>
      before.isHeldUp
        ? leaf(before)
        : store.bind(compiler.clause(name), (outcome) => leaf(waitingFor(before, asResult(outcome)))),
    );
  return store.bind(state, ({ isHeldUp, spread }) => {
    if (isHeldUp) return upcoming;
    if (spread === null) return free;
    return store.bind(free, (outcome) =>
      outcome.kind === 'result' && outcome.result.kind === 'value' && isUpcoming(outcome.result.value)
        ? upcoming
        : resultLeaf(store, spread),
    );
  });
}

const isUpcoming = (value: Value): boolean => value.kind === 'text' && value.text === 'upcoming';

function waitingFor({ spread }: Waiting, result: Result): Waiting {
  if (isSpread(result))
    return { isHeldUp: false, spread: mergeSpread(spread === null ? [result] : [spread, result]) };
  if (!frees(result)) return { isHeldUp: true, spread: null };
  return { isHeldUp: false, spread };
}
