/**
 * What a node of the plan asks of a row, as conditions of three values: a way on is taken, or not, or may be taken. Where a
 * test goes over several inputs, it may say more ways than there are.
 */
import { present } from '../../base/invariant.ts';
import {
  isAskedBothWays,
  mayStillHappen,
  type Cell,
  type PlanInput,
  type PlanNode,
  type PlanTerm,
  type PlanTest,
  type Ref,
} from '../../plan/plan.ts';
import { exactText } from '../../base/exact.ts';
import { exact, type Exact } from '../../base/exact.ts';
import type { IsoDate, Type } from '../../base/value.ts';
import { FIGURE_SCALE } from './columns.ts';
import type { Counted, Kind } from './counted.ts';
import {
  allOf,
  firstOf,
  isThere,
  isUnknown,
  not,
  plain,
  someOf,
  sql,
  truth,
  unknown,
  type Branch,
  type Sql,
} from './expression.ts';
import type { KnownInput } from './inputs.ts';
import type { Layers } from './layers.ts';
import type { Lists } from './lists.ts';
import type { OpenInput, Question, Questions, Way } from './question.ts';
import { as, isUnsaid, type Said } from './said.ts';
import { sayTerm, type Terms } from './terms.ts';
import { textOf } from './text.ts';
import { Unsayable } from './unsayable.ts';

export interface Asking {
  readonly terms: Terms;
  readonly tests: readonly PlanTest[];
  readonly layers: Layers;
  readonly lists: Lists;
  /** Days of the reference date that are outside the policy's own: of these it is known when it is not given. */
  readonly consultable: { readonly from: IsoDate | null; readonly to: IsoDate | null };
}

export function questionsOf(asking: Asking): Questions {
  const relations = new Map<number, Relation>();
  const relation = (place: number): Relation => {
    const found = relations.get(place);
    if (found !== undefined) return found;
    const made = makeRelation(place, asking);
    relations.set(place, made);
    return made;
  };
  return {
    ask: (node) => {
      const test = present(asking.tests[node.test]);
      const input = present(asking.terms.inputs[test.input]);
      const { source } = input;
      if (source.kind === 'whole') return wholeQuestion(node, test, asking.lists.of(source.whole), asking);
      if (source.kind === 'relation') return relationQuestion(node, test, relation(test.input), asking);
      return plainQuestion(node, test, { input, known: asking.terms.known.of(test.input) }, asking);
    },
    reckoned: (place) => {
      const { source } = present(asking.terms.inputs[place]);
      return source.kind === 'whole' ? sayWhole(source.whole, asking) : relation(place).said;
    },
  };
}

// ------------------------------------------------------------------------------------------- one input

interface Plain {
  readonly input: PlanInput;
  readonly known: KnownInput;
}

function plainQuestion(node: PlanNode, test: PlanTest, own: Plain, asking: Asking): Question {
  const { known, input } = own;
  const ways = waysOf(node, test, (children) =>
    test.kind === 'cells'
      ? inCells(cellsAt(test.cells, children), own, asking)
      : pastThreshold(test, own, children, asking),
  );
  const isNotYet = known.state === null ? null : sql`(${known.state} = 'notYet')`;
  return {
    ways,
    isOpen: openOf(ways),
    inputs: [{ name: known.name, isOpen: null }],
    isInexact: tiedOf(own, isNotYet, asking),
    isAwaited: input.source.kind === 'done' ? isNotYet : null,
  };
}

/**
 * What may still happen is tied to a reference date that is not known; where nothing is known of an event that is asked both
 * ways, how it stands is tied to its day.
 */
function tiedOf({ input, known }: Plain, isNotYet: Sql | null, { terms }: Asking): Sql | null {
  if (isNotYet === null || known.value === null || known.state === null || !mayStillHappen(input))
    return null;
  const today = terms.inputs.findIndex(({ source }) => source.kind === 'referenceDate');
  const isDayOpen = today < 0 ? truth(true) : isUnknown(present(terms.known.of(today).value ?? undefined));
  const isAwaited = allOf([isNotYet, isDayOpen]);
  if (!isAskedBothWays(input.source)) return isAwaited;
  return someOf([isAwaited, allOf([isUnknown(known.value), isUnknown(known.state)])]);
}

/** Children that lead to one place are one way. */
function waysOf(node: PlanNode, test: PlanTest, when: (children: readonly number[]) => Sql): readonly Way[] {
  const byPlace = new Map<Ref, number[]>();
  node.children.forEach((to, child) => byPlace.set(to, [...(byPlace.get(to) ?? []), child]));
  const places = [...byPlace];
  // Of two ways the second is taken where the first is not.
  const [first, second] = places;
  if (places.length === 2 && first !== undefined && second !== undefined && test.kind === 'cells') {
    const isShorter = first[1].length <= second[1].length;
    const condition = when(isShorter ? first[1] : second[1]);
    return [
      { to: first[0], when: isShorter ? condition : not(condition) },
      { to: second[0], when: isShorter ? not(condition) : condition },
    ];
  }
  return places.map(([to, children]) => ({ to, when: when(children) }));
}

const openOf = (ways: readonly Way[]): Sql => {
  const [first] = ways;
  if (first === undefined) return truth(false);
  if (ways.length <= 2) return isUnknown(first.when);
  return someOf(ways.map(({ when }) => isUnknown(when)));
};

const cellsAt = (cells: readonly Cell[], places: readonly number[]): readonly Cell[] =>
  places.flatMap((place) => cells[place] ?? []);

/** Whether an input is in one of some cells. */
function inCells(cells: readonly Cell[], { known, input }: Plain, { terms }: Asking): Sql {
  const values = cells.flatMap((cell) => (cell.kind === 'is' ? [cell.value] : []));
  const hasAbsent = values.some(({ kind }) => kind === 'absent');
  const branches: Branch[] = [];
  if (known.absent !== null) branches.push([known.absent, truth(hasAbsent)]);
  if (cells.some(({ kind }) => kind === 'value') || input.type.kind === 'event' || known.members.size > 0)
    return openCells(cells, branches, { known, input });
  const { dialect } = terms;
  const value = present(known.value ?? undefined);
  const texts = values.flatMap((one) => {
    if (one.kind === 'choice') return [one.member];
    return one.kind === 'party' || one.kind === 'contact' ? [one.name] : [];
  });
  texts.forEach((text) => textOf(text, dialect));
  const truths = values.flatMap((one) => (one.kind === 'boolean' ? [one.value] : []));
  const isIn = (): Sql => {
    if (truths.length === 1) return truths[0] === true ? value : not(value);
    if (truths.length === 2) return whereKnown(value, true);
    return texts.length === 0 ? whereKnown(value, false) : dialect.oneOf(value, texts);
  };
  const own = isOpenType(input.type) ? whereKnown(value, false) : isIn();
  return branches.length === 0 ? own : firstOf(branches, own);
}

const isOpenType = ({ kind }: Type): boolean =>
  kind !== 'boolean' && kind !== 'choice' && kind !== 'party' && kind !== 'contact';

const whereKnown = (value: Sql, holds: boolean): Sql => firstOf([[isThere(value), truth(holds)]], null);

/** Cells of an input that has more values than are named: a day or a state, a figure, a set. */
function openCells(cells: readonly Cell[], absent: readonly Branch[], { known, input }: Plain): Sql {
  const hasValue = cells.some(({ kind }) => kind === 'value');
  const has = (day: 'notYet' | 'never'): boolean =>
    cells.some((cell) => cell.kind === 'is' && cell.value.kind === 'event' && cell.value.day === day);
  const isThereAtAll =
    known.value === null ? someOf([...known.members.values()].map(isThere)) : isThere(known.value);
  const hasLater = isAskedBothWays(input.source) ? cells.some(({ kind }) => kind === 'awaited') : hasValue;
  const isSettled = has('notYet') === hasLater || !mayStillHappen(input);
  const awaited = isSettled ? truth(has('notYet')) : unknown;
  const states: readonly Branch[] =
    known.state === null
      ? []
      : [
          [sql`${known.state} = 'never'`, truth(has('never'))],
          [sql`${known.state} = 'notYet'`, awaited],
        ];
  return firstOf([...absent, [isThereAtAll, truth(hasValue)], ...states], null);
}

type ThresholdTest = Extract<PlanTest, { readonly kind: 'threshold' }>;

function pastThreshold(
  test: ThresholdTest,
  { input, known }: Plain,
  children: readonly number[],
  asking: Asking,
): Sql {
  const value = present(known.value ?? undefined);
  const { dialect } = asking.terms;
  const { at, isAfter } = test;
  const isDay = typeof at === 'string';
  const bound = isDay ? dialect.date(at) : null;
  const order = isAfter ? '>' : '>=';
  const compared =
    bound === null
      ? figureAtLeast(value, at as Exact, isAfter, input.type)
      : sql`(${value} ${order} ${bound})`;
  let past = compared;
  if (input.source.kind === 'referenceDate' && isDay) past = withinPolicy(compared, at, asking);
  // An event that is awaited comes from the reference date on.
  if (known.state !== null && mayStillHappen(input) && isDay) {
    const today = asking.terms.inputs.findIndex(({ source }) => source.kind === 'referenceDate');
    const surely =
      today < 0
        ? truth(false)
        : sql`${present(asking.terms.known.of(today).value ?? undefined)} ${order} ${dialect.date(at)}`;
    past = firstOf([[sql`${known.state} = 'notYet'`, firstOf([[surely, truth(true)]], null)]], compared);
  }
  return children.includes(1) ? past : not(past);
}

/** Digits behind the point that a column does not have are never met. */
function figureAtLeast(value: Sql, at: Exact, isAfter: boolean, type: Type): Sql {
  const scale = type.kind === 'money' ? 2 : type.kind === 'number' && type.isInteger ? 0 : FIGURE_SCALE;
  const bound = type.kind === 'percentage' ? at.mul(100) : at;
  const steps = bound.mul(exact(10n ** BigInt(scale)));
  const whole = isAfter ? steps.floor() : steps.ceil();
  const text = exactText(whole.div(exact(10n ** BigInt(scale))));
  return sql`(${value} ${isAfter ? '>' : '>='} ${text})`;
}

/** Not given, it is one of the days on which the policy may be asked. */
function withinPolicy(compared: Sql, at: IsoDate, { consultable: { from, to } }: Asking): Sql {
  if (from !== null && at <= from) return sql`coalesce(${compared}, TRUE)`;
  return to !== null && at > to ? sql`coalesce(${compared}, FALSE)` : compared;
}

// ------------------------------------------------------------------------------------------------- lists

/** A figure or a day that records come to. */
function sayWhole(whole: number, { lists }: Asking): Said {
  const { value } = lists.of(whole);
  if (value === null) throw new Unsayable({ kind: 'ofList', subject: '' });
  return value;
}

const kindIn = (cell: Cell): Kind | null => {
  if (cell.kind === 'is') return cell.value.kind === 'boolean' ? (cell.value.value ? 'yes' : 'no') : null;
  return cell.kind === 'notApplicable' || cell.kind === 'awaited' ? null : cell.kind;
};

/** What goes over a list may come to several things: a way is taken where all of them lie on it. */
function wholeQuestion(
  node: PlanNode,
  test: PlanTest,
  { kinds, value, inputs }: Counted,
  { terms }: Asking,
): Question {
  const ways = waysOf(node, test, (children) => {
    if (test.kind === 'threshold') return pastWhole(test, value, children, terms);
    const own = new Set(cellsAt(test.cells, children).map(kindIn));
    const some = (isOwn: boolean): Sql =>
      someOf(
        Object.entries(kinds).flatMap(([kind, may]) =>
          own.has(kind as Kind) === isOwn && may.text !== 'FALSE' ? [may] : [],
        ),
      );
    return firstOf(
      [
        [not(some(false)), truth(true)],
        [not(some(true)), truth(false)],
      ],
      null,
    );
  });
  return { ways, isOpen: openOf(ways), inputs, isInexact: plain('TRUE'), isAwaited: null };
}

function pastWhole(
  { at, isAfter }: ThresholdTest,
  value: Said | null,
  children: readonly number[],
  { dialect, reckoning }: Terms,
): Sql {
  if (value === null) throw new Unsayable({ kind: 'ofList', subject: '' });
  const order = isAfter ? '>' : '>=';
  const past =
    typeof at === 'string'
      ? sql`(${as('day', value).sql} ${order} ${dialect.date(at)})`
      : reckoning.compare(as('figure', value).figure, order, reckoning.constant(at));
  return children.includes(1) ? past : not(past);
}

// --------------------------------------------------------------------------------------- several inputs

interface Relation {
  readonly said: Said;
  /** Whether it has no value though all that it goes over is known; null: it always has one. */
  readonly fails: Sql | null;
  readonly inputs: readonly OpenInput[];
}

function makeRelation(place: number, { terms, layers, lists }: Asking): Relation {
  const input = present(terms.inputs[place]);
  if (input.source.kind !== 'relation') throw new RangeError('no relation');
  const { term } = input.source;
  const said = sayTerm(term, terms);
  const inputs = openInputsOf(term, terms, lists);
  if (said.kind === 'truth')
    return { said: { kind: 'truth', sql: layers.column(`t${place}`, said.sql) }, fails: null, inputs };
  const value = layers.column(`v${place}`, as('day', said).sql);
  const isKnown = inputs.map(({ isOpen }) => not(isOpen ?? truth(false)));
  const fails = firstOf([[allOf(isKnown), isUnknown(value)]], null);
  return { said: { kind: 'day', sql: value }, fails: layers.column(`f${place}`, fails), inputs };
}

/** What stands behind a term, and whether each is open. */
export function openInputsOf(term: PlanTerm, terms: Terms, lists: Lists): readonly OpenInput[] {
  const found = new Map<string, OpenInput>();
  /** What is asked in two places is open where it is in one of them; null: always. */
  const keep = (name: string, isOpen: Sql | null): void => {
    const known = found.get(name);
    const isAlways = isOpen === null || known?.isOpen === null;
    const isEither = someOf([
      ...(known?.isOpen == null ? [] : [known.isOpen]),
      ...(isOpen === null ? [] : [isOpen]),
    ]);
    found.set(name, { name, isOpen: isAlways ? null : isEither });
  };
  const visit = (part: PlanTerm): void => {
    if (part.kind === 'call') part.parts.forEach(visit);
    if (part.kind === 'pick') part.items.forEach(visit);
    if (part.kind !== 'input') return;
    const { source } = present(terms.inputs[part.input]);
    if (source.kind === 'relation') return visit(source.term);
    if (source.kind === 'whole') {
      const { inputs, value } = lists.of(source.whole);
      for (const { name } of inputs) keep(name, value === null ? null : isUnsaid(value));
      return;
    }
    const known = terms.known.of(part.input);
    if (known.value !== null) keep(known.name, isUnknown(known.value));
    for (const [member, value] of known.members) keep(`${known.name}.${member}`, isUnknown(value));
  };
  visit(term);
  return [...found.values()];
}

function relationQuestion(node: PlanNode, test: PlanTest, relation: Relation, asking: Asking): Question {
  const ways = waysOf(node, test, (children) => {
    if (test.kind === 'threshold') return dayPast(test, relation, children, asking);
    const cells = cellsAt(test.cells, children);
    if (relation.said.kind === 'truth') {
      const truths = cells.flatMap((cell) =>
        cell.kind === 'is' && cell.value.kind === 'boolean' ? [cell.value.value] : [],
      );
      if (truths.length === 1) return truths[0] === true ? relation.said.sql : not(relation.said.sql);
      return whereKnown(relation.said.sql, truths.length > 0);
    }
    const fails = present(relation.fails ?? undefined);
    const [hasValue, hasError] = [
      cells.some(({ kind }) => kind === 'value'),
      cells.some(({ kind }) => kind === 'error'),
    ];
    if (hasValue === hasError) return whereKnown(fails, hasValue);
    return hasError ? fails : not(fails);
  });
  return { ways, isOpen: openOf(ways), inputs: relation.inputs, isInexact: plain('TRUE'), isAwaited: null };
}

function dayPast(
  { at, isAfter }: ThresholdTest,
  { said }: Relation,
  children: readonly number[],
  { terms }: Asking,
): Sql {
  const past = sql`(${as('day', said).sql} ${isAfter ? '>' : '>='} ${terms.dialect.date(String(at))})`;
  return children.includes(1) ? past : not(past);
}
