/** What follows the tables of a policy. A generated module makes it when it is first asked: see `straight.ts`. */
import type { BuiltinContext } from '../builtins/builtins.ts';
import { valueJson } from '../evaluate/literal-json.ts';
import { failureKind } from '../total/frame.ts';
import { present } from '../base/invariant.ts';
import { Answer, citesOf, citesOn, saidAt, type Entry } from './answer.ts';
import { maskOfWhole, recordsAlong, wholesOf } from './lists.ts';
import { isObject, none, own } from './read.ts';
import { reckoned, type Reckoning } from './terms.ts';
import type { Case, ClauseRow, Json, Mask, PrintedTables, Tables } from './tables.ts';
import { unsettled } from './unsettled.ts';
import { nothingAsked } from './walk.ts';

export interface Options {
  /** `YYYY-MM-DD`; goes before the one in the facts. */
  readonly referenceDate?: string | null;
  /** Facts about the world, which are the same for every provider. */
  readonly context?: unknown;
  /** Names of the clauses to answer for; without: all of them. */
  readonly decisions?: readonly string[];
}

/** By name; what is decided for each record by its key. */
export type Keyed<Item> = Readonly<Record<string, Item | Readonly<Record<string, Item>>>>;

export type StepEntry = Entry & { readonly first: unknown; readonly last: unknown };

export interface Evaluated {
  readonly decisions: Keyed<Entry>;
  readonly requirements: Keyed<Entry>;
  readonly groups: Keyed<Entry>;
  readonly steps: Keyed<StepEntry>;
}

export interface Engine {
  readonly caseOf: (facts: unknown, options?: Options) => Case;
  readonly evaluate: (facts: unknown, options?: Options) => Evaluated;
  /** The children of a test over several inputs; `cells` names them. */
  readonly relation: (input: number, cells: readonly string[], x: Case) => Mask;
  /** The children of a test on what a quantifier over records comes to. */
  readonly whole: (input: number, isFigure: boolean, x: Case) => Mask;
  /** The figure that a quantifier comes to, as JSON; undefined: not known. */
  readonly figure: (input: number, x: Case) => unknown;
  /** A clause by the tables: its outcome, or in its place `Unsettled`. */
  readonly settle: (clause: number, x: Case) => unknown;
  /** What a leaf comes to that is reckoned: an outcome, or in its place `Unsettled`. */
  readonly leaf: (place: number, x: Case) => unknown;
  /** The norms of a clause, by the tables. */
  readonly cites: (clause: number, x: Case) => readonly string[];
  /** The norms of a clause of which these parts may apply, one bit each; the same list each time. */
  readonly cited: (clause: number, parts: number) => readonly string[];
  /** A case for each record along a path of lists. */
  readonly records: (path: readonly number[], x: Case) => readonly Case[];
}

export function engineOf(printed: PrintedTables): Engine {
  const tables = tablesFrom(printed);
  const reckoning = reckoningOf(tables);
  const caseOf: Engine['caseOf'] = (facts, options = {}) => caseIn(facts, options, tables);
  return {
    caseOf,
    evaluate: (facts, options) => evaluated(caseOf(facts, options), reckoning, options?.decisions),
    relation: (input, cells, x) => maskOfRelation(input, cells, x, reckoning),
    whole: (input, isFigure, x) =>
      maskOfWhole(reckoning.wholeKinds(tables.inputs[input]?.whole ?? 0, x), isFigure),
    figure: (input, x) => jsonOf(reckoned({ kind: 'input', input }, x, reckoning)),
    settle: (place, x) => {
      const { status, outcome } = new Answer(present(tables.clauses[place]), x, reckoning);
      return status === 'decided' ? outcome : unsettled[status];
    },
    leaf: (place, x) => {
      const said = saidAt(present(tables.leaves[place]), place, x, reckoning);
      if (said?.kind === 'value') return said.json;
      return unsettled[said === null || said.kind === 'open' ? 'undetermined' : said.kind];
    },
    cites: (place, x) => citesOn(present(tables.clauses[place]), x, tables),
    cited: citedIn(tables),
    records: (path, x) => recordsAlong(path, x, tables).cases,
  };
}

function citedIn({ clauses }: Tables): Engine['cited'] {
  const made = clauses.map(() => new Map<number, readonly string[]>());
  return (place, parts) => {
    const lists = present(made[place]);
    const known = lists.get(parts);
    if (known !== undefined) return known;
    const list = Object.freeze(citesOf(present(clauses[place]), (part) => ((parts >> part) & 1) === 1));
    lists.set(parts, list);
    return list;
  };
}

const tablesFrom = ({ data, reads, tests }: PrintedTables): Tables => ({
  ...data,
  inputs: data.inputs.map((input, place) => ({ ...input, read: present(reads[place]) })),
  tests,
  asked: nothingAsked(tests.length),
});

function jsonOf(value: ReturnType<typeof reckoned>): unknown {
  if (value === undefined) return undefined;
  return value.kind === 'failure' ? null : valueJson(value);
}

function reckoningOf(tables: Tables): Reckoning {
  const context: BuiltinContext = {
    rankOf: (choice, member) => tables.choices[choice]?.indexOf(member) ?? -1,
    calendarOf: (name) => tables.calendars[name] ?? null,
    note: () => {},
  };
  const whole = wholesOf({ tables, context });
  return {
    tables,
    context,
    wholeValue: (place, x) => whole(place, x).value,
    wholeKinds: (place, x) => whole(place, x).kinds,
  };
}

function maskOfRelation(input: number, cells: readonly string[], x: Case, reckoning: Reckoning): Mask {
  const value = reckoned({ kind: 'input', input }, x, reckoning);
  if (value === undefined) return (1 << cells.length) - 1;
  if (value.kind === 'failure') return 1 << cells.indexOf(failureKind(value.reason));
  return 1 << cells.indexOf(value.kind === 'boolean' ? String(value.value) : 'value');
}

function caseIn(facts: unknown, { referenceDate, context }: Options, { subjects }: Tables): Case {
  const [f, world] = [isObject(facts) ? facts : none, isObject(context) ? context : none];
  const part = (one: string, two: string): unknown => own(f, one) ?? own(f, two);
  return {
    f,
    o: over(own(world, 'oordelen'), part('oordelen', 'judgements')),
    g: over(own(world, 'stappen'), part('stappen', 'steps')),
    p: referenceDate ?? part('peildatum', 'referenceDate'),
    s: subjects.map(({ name, owner }) => (owner === null ? over(own(world, name), own(f, name)) : none)),
    k: subjects.map(() => ''),
  };
}

/** What is said of the case goes over what is said of the world. */
function over(world: unknown, json: unknown): Json {
  if (!isObject(world)) return isObject(json) ? json : none;
  return isObject(json) ? { ...world, ...json } : world;
}

function evaluated(x: Case, reckoning: Reckoning, names?: readonly string[]): Evaluated {
  const { clauses } = reckoning.tables;
  const of = <Item>(kind: ClauseRow['kind'], make: (clause: ClauseRow, x: Case) => Item): Keyed<Item> =>
    Object.fromEntries(
      clauses
        .filter((clause) => clause.kind === kind && names?.includes(clause.name) !== false)
        .map((clause) => [clause.name, keyed(clause, x, reckoning, make)]),
    );
  const entry = (clause: ClauseRow, on: Case): Entry => new Answer(clause, on, reckoning);
  return {
    decisions: of('decision', entry),
    requirements: of('requirement', entry),
    groups: of('group', entry),
    steps: of('step', (clause, on) => stepEntry(clause, on, reckoning)),
  };
}

function keyed<Item>(
  clause: ClauseRow,
  x: Case,
  { tables }: Reckoning,
  make: (clause: ClauseRow, x: Case) => Item,
): Item | Readonly<Record<string, Item>> {
  const place = clause.per.at(-1);
  if (place === undefined) return make(clause, x);
  return Object.fromEntries(
    recordsAlong(clause.per, x, tables).cases.map((one) => [one.k[place] ?? '', make(clause, one)]),
  );
}

function stepEntry(clause: ClauseRow, x: Case, reckoning: Reckoning): StepEntry {
  const day = (root: number | null): unknown => {
    if (root === null) return null;
    const { outcome } = new Answer({ ...clause, within: null, root }, x, reckoning);
    return typeof outcome === 'string' ? outcome : null;
  };
  const [first, last] = [day(clause.first), day(clause.last)];
  return Object.assign(new Answer(clause, x, reckoning), { first, last });
}
