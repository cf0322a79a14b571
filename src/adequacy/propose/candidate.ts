/** A case with what it answers to each question of a clause, and where it leads. */
import { variablesOf } from '../../diagram/fixed.ts';
import type { Value } from '../../base/value.ts';
import type { Input, Variable } from '../../diagram/model.ts';
import { resultText } from '../../total/value-text.ts';
import { choose, placesIn, type Printed } from '../../witness/choose.ts';
import { domainOf, valueAt, type Domain } from '../../witness/domain.ts';
import { basesOf, type Values } from '../../witness/relate.ts';
import type { Run } from '../run/runs.ts';
import { answersOf, leafOn } from './answers.ts';
import type { Aim } from './aims.ts';
import { decided, type Asking } from './ground.ts';

export interface Candidate {
  readonly key: string;
  readonly values: Values;
  readonly answers: ReadonlyMap<Variable, number | null>;
  /** What it comes to on the diagram. */
  readonly leaf: string;
}

/** A case and one that differs from it in one answer; of an outcome just the case. */
export type Showing = readonly [Candidate] | readonly [Candidate, Candidate];

export interface Candidates {
  /** Null where it does not say enough, or an `altijd` rules it out. */
  readonly of: (values: Values) => Candidate | null;
  /** What the evaluator says of it; null where that stays open. */
  readonly runOf: (candidate: Candidate) => Run | null;
  /** Whether two cases show an aim: they differ in that answer only and come to different outcomes. */
  readonly isPair: (aim: Exclude<Aim, { kind: 'outcome' }>, one: Candidate, other: Candidate) => boolean;
  /** Whether the evaluator says so too. */
  readonly isConfirmed: (showing: Showing) => boolean;
}

export function candidatesOf(asking: Asking, printed: Printed): Candidates {
  const { root, lawful, diagrams, index } = asking;
  const { context } = diagrams.compiler.testing;
  const variables = variablesOf(root);
  const known = new Map<string, Candidate | null>();
  const runs = new Map<string, Run | null>();
  const make = (key: string, values: Values): Candidate | null => {
    const answerOf = answersOf(values, context);
    const [own, other] = [leafOn(root, answerOf), leafOn(lawful, answerOf)];
    if (own === null || other === null || other.value === null) return null;
    const computed = own.value.kind === 'term' ? own.value.term.inputs : [];
    const open = computed.filter((input) => !values.has(input));
    if (open.length > 0) return withValues(values, open);
    const answers = new Map(variables.map((variable) => [variable, answerOf(variable)]));
    return { key, values, answers, leaf: own.key };
  };
  /** What an outcome is computed from is given too, also where nothing turns on it. */
  const withValues = (values: Values, open: readonly Input[]): Candidate | null => {
    const more = open.map((input, number) => {
      const domain = domainOf(input, [], index);
      return [input, domain === null ? null : valueIn(domain, number, printed)] as const;
    });
    const given = more.flatMap(([input, value]) => (value === null ? [] : [[input, value] as const]));
    return given.length < open.length ? null : made.of(new Map([...values, ...given]));
  };
  const kept = <Found>(store: Map<string, Found>, key: string, find: () => Found): Found => {
    const own = store.get(key);
    if (own !== undefined) return own;
    const found = find();
    store.set(key, found);
    return found;
  };
  const runOf = (candidate: Candidate): Run | null =>
    kept(runs, candidate.key, () => decided(candidate.values, asking));
  const made: Candidates = {
    of: (values) => {
      const key = keyOf(values);
      return kept(known, key, () => make(key, values));
    },
    runOf,
    isPair: (aim, one, other) =>
      one.leaf !== other.leaf &&
      isApart(aim, one, other) &&
      variables.every(
        (variable) => isAlike(aim, variable) || one.answers.get(variable) === other.answers.get(variable),
      ),
    isConfirmed: (showing) => {
      const said = showing.map((one) => saidIn(runOf(one)));
      return said.every((one) => one !== null) && new Set(said).size === showing.length;
    },
  };
  return made;
}

/** Of several inputs each another value, so that it is seen which of them comes out. */
function valueIn(domain: Domain, number: number, printed: Printed): Value | null {
  if (domain.kind !== 'span') return choose(domain, printed);
  const places = placesIn(domain, printed);
  const place = places[number % places.length];
  return place === undefined ? null : valueAt(place, domain.type);
}

const keyOf = (values: Values): string =>
  [...values]
    .map(([{ id }, value]) => `${id} = ${resultText({ kind: 'value', value })}`)
    .sort()
    .join('\n');

/** Whether the two differ in what is asked, the first having the answer that is aimed at. */
function isApart(aim: Exclude<Aim, { kind: 'outcome' }>, one: Candidate, other: Candidate): boolean {
  const { variable } = aim;
  const [own, others] = [one.answers.get(variable), other.answers.get(variable)];
  if (own == null || others == null || own === others) return false;
  if (aim.kind === 'answer') return own === aim.place;
  const text = ({ values }: Candidate): string => {
    const value = values.get(variable.input);
    return value === undefined ? '' : resultText({ kind: 'value', value });
  };
  return aim.sides.some(
    ({ upper, lower }) =>
      text(one) === resultText({ kind: 'value', value: upper }) &&
      text(other) === resultText({ kind: 'value', value: lower }),
  );
}

/** The question itself; and where it is whether there is a value at all, what is asked of that value. */
function isAlike({ variable: own, kind }: Exclude<Aim, { kind: 'outcome' }>, variable: Variable): boolean {
  if (variable === own) return true;
  if (kind !== 'answer' || own.kind !== 'cells' || !own.cells.includes('value')) return false;
  return variable.input === own.input || basesOf([{ variable, place: 0 }]).includes(own.input);
}

const saidIn = (run: Run | null): string | null =>
  run === null ? null : JSON.stringify(run.expected[0]?.expected ?? null);
