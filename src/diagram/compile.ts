/** What expressions and clauses mean, as diagrams over the inputs of the policy. */
import type { BuiltinContext } from '../builtins/builtins.ts';
import type { Result, Type, Value } from '../base/value.ts';
import type {
  CallNode,
  Clause,
  Expression,
  FactNode,
  ParameterNode,
  PickNode,
  ResultNode,
  SayNode,
} from '../ir/ir.ts';
import { valueOfLiteral } from '../total/literal.ts';
import type { ProgramIndex } from '../total/program-index.ts';
import { isYes, mergeSpread, passOn } from '../total/results.ts';
import { writtenRange } from '../total/say-range.ts';
import { failureKind } from '../total/frame.ts';
import { clauseDiagram } from './clauses.ts';
import { quantify } from './quantify.ts';
import { askReading, doneInput, looseScope, type Compiler, type Scope } from './compiler.ts';
import { windowDiagram } from './steps.ts';
import { isWithinPeriod, onPlacingDate } from './place.ts';
import { askWhole, readInput, type Inputs } from './inputs.ts';
import { allOfDiagrams, dropped, ifElse, notOfDiagram, someOfDiagrams } from './logic.ts';
import {
  asResult,
  booleanLeaf,
  keyOf,
  resultLeaf,
  termLeaf,
  termOf,
  valueLeaf,
  type Outcome,
  type OutcomeDiagram,
} from './outcome.ts';
import { TooLarge, type Diagram, type Store } from './store.ts';
import { callTerm, constantTerm, inputTerm, isBetter, pickTerm, rowOf, isSure, typeOfTerm } from './term.ts';
import type { Term } from './model.ts';
import { testDiagram } from './tests.ts';

/** `already` is what a clause is known to come to already: of a program that differs in others only. */
export function newCompiler(
  index: ProgramIndex,
  store: Store,
  inputs: Inputs,
  context: BuiltinContext,
  already: (name: string) => OutcomeDiagram | null = () => null,
  wantOfText: Result = { kind: 'gap', causes: [] },
): Compiler {
  const clauses = new Map<string, OutcomeDiagram>();
  const tooLarge = new Set<string>();
  const attempted = (clause: Clause): OutcomeDiagram => {
    // A clause that is too large is too large whenever it is asked for.
    if (tooLarge.has(clause.name)) throw new TooLarge();
    try {
      return store.attempt(() => clauseDiagram(clause, compiler));
    } catch (reason) {
      if (reason instanceof TooLarge) tooLarge.add(clause.name);
      throw reason;
    }
  };
  const compiler: Compiler = {
    index,
    store,
    inputs,
    testing: { store, inputs, context, choices: index.choices },
    wantOfText,
    compile: (expression, scope) => compile(expression, scope, compiler),
    clause: (name) => {
      const known = clauses.get(name);
      if (known !== undefined) return known;
      const own = index.clauses.get(name);
      if (own === undefined) throw new RangeError(`no clause '${name}'`);
      const made = already(name) ?? attempted(own);
      clauses.set(name, made);
      return made;
    },
    window: (name, end) => windowDiagram(name, end, compiler),
  };
  return compiler;
}

function compile(expression: Expression, scope: Scope, compiler: Compiler): OutcomeDiagram {
  const { store, inputs, index } = compiler;
  switch (expression.kind) {
    case 'literal':
      return valueLeaf(store, valueOfLiteral(expression.value));
    case 'fact':
      return readFact(expression, compiler);
    case 'say':
      return readSay(expression, compiler);
    case 'parameter':
      return readParameter(expression, scope, compiler);
    case 'readingValue':
      return askReading(expression.reading, compiler, (place) => {
        const reading = index.readings.get(expression.reading);
        const at = reading?.bindings.findIndex(({ name }) => name === expression.binding) ?? -1;
        const value = reading?.alternatives[place]?.values[at];
        return value === undefined ? booleanLeaf(store, false) : compiler.compile(value, scope);
      });
    case 'readingTest':
      return askReading(expression.reading, compiler, (place) =>
        booleanLeaf(
          store,
          index.readings.get(expression.reading)?.alternatives[place]?.name === expression.alternative,
        ),
      );
    case 'result':
      return readResult(expression, compiler);
    case 'call':
      return call(expression, scope, compiler);
    case 'quantify':
      return quantify(expression, scope, compiler);
    case 'pick':
      return pick(expression, scope, compiler);
    case 'referenceDate':
      return termLeaf(
        store,
        inputTerm(inputs.input('peildatum', { kind: 'referenceDate' }, { kind: 'date' })),
      );
    case 'bound':
      return valueLeaf(store, scope.bound.get(expression.binder) ?? { kind: 'absent' });
    case 'gap':
      return resultLeaf(
        store,
        expression.elsewhere === null ? { kind: 'gap', causes: [] } : compiler.wantOfText,
      );
  }
}

function readFact({ subject, fact, year }: FactNode, { index, store, inputs }: Compiler): OutcomeDiagram {
  const declared = index.facts.get(`${subject}.${fact}`);
  const type: Type = declared?.type ?? { kind: 'error' };
  const id = `${subject}.${fact}${year === null ? '' : `.${year}`}`;
  const input = inputs.input(id, { kind: 'fact', subject, fact, year }, type, declared?.range ?? null);
  return readInput(input, declared?.mayBeAbsent === true, index, store, inputs);
}

/** A judgement behind a guard that is no does not apply; a power behind one is not used. */
function readSay({ name }: SayNode, compiler: Compiler): OutcomeDiagram {
  const { index, store, inputs } = compiler;
  const say = index.says.get(name);
  if (say === undefined) throw new RangeError(`no judgement '${name}'`);
  const type: Type = say.say === 'power' ? { kind: 'boolean' } : say.type;
  const read = (): OutcomeDiagram =>
    readInput(
      inputs.input(name, { kind: 'say', name }, type, writtenRange(say)),
      false,
      index,
      store,
      inputs,
    );
  if (say.guard === null) return read();
  const guard = compiler.compile(say.guard, looseScope(say.per));
  return store.bind(guard, (outcome) => {
    const holds = asResult(outcome);
    const spread = mergeSpread([holds]);
    if (spread !== null) return resultLeaf(store, spread);
    if (isYes(holds)) return read();
    return say.say === 'power' ? booleanLeaf(store, false) : resultLeaf(store, dropped);
  });
}

// --------------------------------------------------------------------------------------- place in time

function readParameter({ name }: ParameterNode, scope: Scope, compiler: Compiler): OutcomeDiagram {
  const { index, store } = compiler;
  const values = index.parameters.get(name)?.values ?? [];
  return onPlacingDate(scope, compiler, (day) => {
    let made = resultLeaf(store, { kind: 'gap', causes: [] });
    for (const { value, period } of values.toReversed())
      made = ifElse(store, isWithinPeriod(day, period, compiler), compiler.compile(value, scope), made);
    return made;
  });
}

// ------------------------------------------------------------------------------------------- results

function readResult({ name, read }: ResultNode, compiler: Compiler): OutcomeDiagram {
  const { store, index, inputs } = compiler;
  switch (read) {
    case 'value':
      return compiler.clause(name);
    case 'applies':
      return store.bind(compiler.clause(name), (outcome) =>
        booleanLeaf(store, asResult(outcome).kind !== 'notApplicable'),
      );
    case 'done':
      return readInput(doneInput(name, compiler), false, index, store, inputs);
    case 'first':
    case 'last':
      return compiler.window(name, read);
  }
}

// --------------------------------------------------------------------------------------------- calls

function call(
  { builtin, arguments: expressions }: CallNode,
  scope: Scope,
  compiler: Compiler,
): OutcomeDiagram {
  const { store } = compiler;
  const parts = expressions.map((part) => compiler.compile(part, scope));
  const row = rowOf(builtin);
  if (row.operator === 'and') return allOfDiagrams(store, parts);
  if (row.operator === 'or') return someOfDiagrams(store, parts);
  const [first] = parts;
  if (row.operator === 'not' && first !== undefined) return notOfDiagram(store, first);
  return bindAll(store, parts, (outcomes) => apply(builtin, outcomes, compiler));
}

/** Goes through every combination of the leaves of some diagrams. */
function bindAll<Leaf>(
  store: Store,
  parts: readonly OutcomeDiagram[],
  of: (outcomes: readonly Outcome[]) => Diagram<Leaf>,
  found: readonly Outcome[] = [],
): Diagram<Leaf> {
  const [first, ...rest] = parts;
  if (first === undefined) return of(found);
  return store.bind(first, (outcome) => bindAll(store, rest, of, [...found, outcome]));
}

function apply(
  builtin: CallNode['builtin'],
  outcomes: readonly Outcome[],
  compiler: Compiler,
): OutcomeDiagram {
  const { store, testing } = compiler;
  const row = rowOf(builtin);
  const passed = passOn(outcomes.map(asResult));
  if (passed !== null) return resultLeaf(store, passed);
  const terms = outcomes.flatMap((outcome) => termOf(outcome) ?? []);
  const isAbsent = terms.some((term) => term.kind === 'constant' && term.value.kind === 'absent');
  const isBoolean = row.result([]).kind === 'boolean';
  if (isAbsent && row.takesAbsent !== true)
    return isBoolean ? booleanLeaf(store, false) : valueLeaf(store, { kind: 'absent' });
  const values = terms.flatMap((term) => (term.kind === 'constant' ? [term.value] : []));
  if (values.length === terms.length) {
    const value = row.apply(values, testing.context);
    if (value.kind !== 'failure') return valueLeaf(store, value);
    return resultLeaf(store, { kind: failureKind(value.reason), causes: [] });
  }
  switch (row.operator) {
    case 'present':
      return booleanLeaf(store, true);
    case 'notYet':
      return booleanLeaf(
        store,
        terms.some((term) => term.kind === 'input' && term.isAwaited),
      );
    case 'absent':
    case 'never':
      return booleanLeaf(store, false);
    case 'divide':
      return divided(builtin, terms, compiler);
    default:
      return isBoolean ? testDiagram(builtin, terms, testing) : computed(builtin, terms, compiler);
  }
}

/** A value that follows from inputs; where computing it can fail, one that is asked as a whole. */
function computed(builtin: CallNode['builtin'], terms: readonly Term[], compiler: Compiler): OutcomeDiagram {
  const { store, inputs } = compiler;
  const term = callTerm(builtin, terms);
  if (isSure(term)) return termLeaf(store, term);
  const type = rowOf(builtin).result(terms.map(typeOfTerm));
  const input = inputs.input(`computed ${term.key}`, { kind: 'relation', builtin, parts: terms }, type);
  return askWhole(input, store, inputs);
}

/** Dividing by zero leaves a gap; what may be zero is asked first. */
function divided(builtin: CallNode['builtin'], terms: readonly Term[], compiler: Compiler): OutcomeDiagram {
  const { store, testing } = compiler;
  const divisor = terms[1];
  const quotient = termLeaf(store, callTerm(builtin, terms));
  if (divisor === undefined) return quotient;
  const parameter = rowOf(builtin).parameters[1];
  const kind = parameter === 'money' || parameter === 'percentage' ? parameter : 'number';
  const zero = valueOfLiteral({ kind, value: '0' });
  if (divisor.kind === 'constant' && !isZeroValue(divisor.value)) return quotient;
  const isZero = testDiagram(`${kind}.equal`, [divisor, constantTerm(zero)], testing);
  return ifElse(store, isZero, resultLeaf(store, { kind: 'gap', causes: [] }), quotient);
}

const isZeroValue = (value: Value): boolean =>
  (value.kind === 'number' || value.kind === 'money' || value.kind === 'percentage') && value.value.n === 0n;

// ------------------------------------------------------------------------------------------ extremes

interface Picked {
  readonly spread: Result | null;
  readonly best: Value | null;
  readonly open: readonly Term[];
}

function pick(node: PickNode, scope: Scope, compiler: Compiler): OutcomeDiagram {
  const { store } = compiler;
  const stateLeaf = (state: Picked): Diagram<Picked> =>
    store.leaf(
      `picked ${state.spread?.kind ?? ''} ${state.best === null ? '' : keyOf({ kind: 'result', result: { kind: 'value', value: state.best } })} ${state.open.map(({ key }) => key).join(' | ')}`,
      state,
    );
  let state = stateLeaf({ spread: null, best: null, open: [] });
  for (const { value, condition } of node.items) {
    const holds = condition === null ? booleanLeaf(store, true) : compiler.compile(condition, scope);
    const own = compiler.compile(value, scope);
    state = store.bind(state, (before) =>
      store.bind(holds, (outcome) => {
        const held = asResult(outcome);
        const spread = mergeSpread([held]);
        if (spread !== null) return stateLeaf(withSpread(before, spread));
        if (!isYes(held)) return stateLeaf(before);
        return store.bind(own, (item) => stateLeaf(withItem(node, before, item)));
      }),
    );
  }
  return store.bind(state, ({ spread, best, open }) => {
    if (spread !== null) return resultLeaf(store, spread);
    const items = [...(best === null ? [] : [constantTerm(best)]), ...open];
    const [first] = items;
    if (first === undefined) return resultLeaf(store, { kind: 'gap', causes: [] });
    return termLeaf(store, items.length === 1 ? first : pickTerm(node.pick, items));
  });
}

const withSpread = (before: Picked, result: Result): Picked => ({
  ...before,
  spread: mergeSpread(before.spread === null ? [result] : [before.spread, result]),
});

function withItem(node: PickNode, before: Picked, outcome: Outcome): Picked {
  if (outcome.kind === 'term') {
    const isThere = before.open.some(({ key }) => key === outcome.term.key);
    return isThere ? before : { ...before, open: [...before.open, outcome.term] };
  }
  const spread = mergeSpread([outcome.result]);
  if (spread !== null) return withSpread(before, spread);
  if (outcome.result.kind !== 'value') return before;
  const { value } = outcome.result;
  if (
    value.kind === 'absent' ||
    (value.kind === 'event' && (value.day === 'notYet' || value.day === 'never'))
  )
    return before;
  return before.best === null || isBetter(node.pick, value, before.best)
    ? { ...before, best: value }
    : before;
}
