/** What a program declares, by name, and the order in which its clauses can be decided. Made once for a program. */
import { present } from '../base/invariant.ts';
import { BrokenInvariant } from '../builtins/read.ts';
import type {
  Calendar,
  Choice,
  Clause,
  Expression,
  Fact,
  Note,
  Parameter,
  Program,
  Reading,
  Say,
  Subject,
} from '../ir/ir.ts';
import { expressionsOf, nodesOf } from './expressions.ts';

export interface ProgramIndex {
  readonly program: Program;
  readonly subjects: ReadonlyMap<string, Subject>;
  /** By `subject.fact`. */
  readonly facts: ReadonlyMap<string, Fact>;
  readonly choices: ReadonlyMap<string, Choice>;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly readings: ReadonlyMap<string, Reading>;
  readonly says: ReadonlyMap<string, Say>;
  readonly notes: ReadonlyMap<string, Note>;
  readonly clauses: ReadonlyMap<string, Clause>;
  /** Names of the clauses whose results a clause reads, directly. */
  readonly readsOf: ReadonlyMap<string, readonly string[]>;
  /** Every clause after those that it reads. */
  readonly order: readonly Clause[];
  readonly rankOf: (choice: string, member: string) => number;
  readonly calendarOf: (name: string) => Calendar | null;
}

const indexes = new WeakMap<Program, ProgramIndex>();

/** The index of a program. Throws a broken invariant when clauses read each other in a circle. */
export function indexOf(program: Program): ProgramIndex {
  const known = indexes.get(program);
  if (known !== undefined) return known;
  const made = makeIndex(program);
  indexes.set(program, made);
  return made;
}

/**
 * The index of a program that differs from another in some of its clauses, judgements, parameters or readings, none of
 * them new: what is the same object in both is taken over.
 */
export function indexFrom(base: ProgramIndex, program: Program): ProgramIndex {
  const known = indexes.get(program);
  if (known !== undefined) return known;
  const made = derived(base, program);
  indexes.set(program, made);
  return made;
}

function derived(base: ProgramIndex, program: Program): ProgramIndex {
  const clauses = renewed(base.clauses, base.program.clauses, program.clauses);
  const readings = renewed(base.readings, base.program.readings, program.readings);
  const says = renewed(base.says, base.program.says, program.says);
  const parameters = renewed(base.parameters, base.program.parameters, program.parameters);
  const isSameBeside = readings === base.readings && says === base.says && parameters === base.parameters;
  const sources = { clauses, readings, says, parameters };
  const readsOf = new Map(
    program.clauses.map((clause) => {
      const own = base.readsOf.get(clause.name);
      const isSame = isSameBeside && own !== undefined && base.clauses.get(clause.name) === clause;
      return [clause.name, isSame ? own : readsOfClause(clause, sources)];
    }),
  );
  const readsMore = program.clauses.some(({ name }) => {
    const before = base.readsOf.get(name);
    const now = readsOf.get(name);
    return before !== now && now?.some((read) => before?.includes(read) !== true) === true;
  });
  const order = readsMore
    ? orderOf(program.clauses, clauses, readsOf)
    : base.order.flatMap(({ name }) => clauses.get(name) ?? []);
  return { ...base, program, clauses, readings, says, parameters, readsOf, order };
}

/** By name, with what is another object in the second list; the same map where nothing is. */
function renewed<Item extends { readonly name: string }>(
  known: ReadonlyMap<string, Item>,
  before: readonly Item[],
  after: readonly Item[],
): ReadonlyMap<string, Item> {
  if (before === after) return known;
  const changed = after.filter((item) => known.get(item.name) !== item);
  return changed.length === 0 ? known : new Map([...known, ...byName(changed)]);
}

const byName = <Item extends { readonly name: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.name, item]));

function makeIndex(program: Program): ProgramIndex {
  const clauses = byName(program.clauses);
  const readings = byName(program.readings);
  const says = byName(program.says);
  const parameters = byName(program.parameters);
  const calendars = byName(program.calendars);
  const sources = { clauses, readings, says, parameters };
  const readsOf = new Map(program.clauses.map((clause) => [clause.name, readsOfClause(clause, sources)]));
  return {
    program,
    subjects: byName(program.subjects),
    facts: new Map(program.facts.map((fact) => [`${fact.subject}.${fact.name}`, fact])),
    choices: byName(program.choices),
    parameters,
    readings,
    says,
    notes: byName(program.notes),
    clauses,
    readsOf,
    order: orderOf(program.clauses, clauses, readsOf),
    rankOf: rankIn(program.choices),
    calendarOf: (name) => calendars.get(name) ?? null,
  };
}

type Sources = Pick<ProgramIndex, 'clauses' | 'readings' | 'says' | 'parameters'>;

function readsOfClause(clause: Clause, sources: Sources): readonly string[] {
  const names = new Set(resultsIn(expressionsOf(clause), sources));
  if (clause.kind === 'group') for (const member of clause.members) names.add(member);
  if (clause.kind === 'step') for (const step of clause.dependsOn) names.add(step);
  return [...names].filter((name) => sources.clauses.has(name));
}

/** Names of clauses that expressions read, through readings, parameters and the guards of judgements too. */
export function resultsIn(
  expressions: readonly Expression[],
  sources: Omit<Sources, 'clauses'>,
): Set<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const waiting = [...expressions];
  const enter = (key: string, more: () => readonly (Expression | null)[]): void => {
    if (seen.has(key)) return;
    seen.add(key);
    waiting.push(...more().filter((expression) => expression !== null));
  };
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const node of nodesOf([next])) {
      if (node.kind === 'result') found.add(node.name);
      if (node.kind === 'say') {
        const say = sources.says.get(node.name);
        enter(`say ${node.name}`, () => [
          say?.guard ?? null,
          say?.range?.low ?? null,
          say?.range?.high ?? null,
        ]);
      }
      if (node.kind === 'parameter')
        enter(`parameter ${node.name}`, () =>
          (sources.parameters.get(node.name)?.values ?? []).map(({ value }) => value),
        );
      if (node.kind === 'readingValue')
        enter(`reading ${node.reading}`, () =>
          (sources.readings.get(node.reading)?.alternatives ?? []).flatMap(({ values }) => values),
        );
    }
  return found;
}

function orderOf(
  clauses: readonly Clause[],
  byPath: ReadonlyMap<string, Clause>,
  readsOf: ReadonlyMap<string, readonly string[]>,
): readonly Clause[] {
  const order: Clause[] = [];
  const state = new Map<string, 'open' | 'done'>();
  for (const root of clauses) {
    const path = [{ clause: root, next: 0 }];
    while (path.length > 0) {
      const top = present(path[path.length - 1]);
      const { name } = top.clause;
      if (top.next === 0) {
        if (state.get(name) === 'done') {
          path.pop();
          continue;
        }
        state.set(name, 'open');
      }
      const read = readsOf.get(name)?.[top.next];
      top.next += 1;
      if (read === undefined) {
        state.set(name, 'done');
        order.push(top.clause);
        path.pop();
        continue;
      }
      if (state.get(read) === 'open') throw new BrokenInvariant(`'${read}' reads itself`);
      const clause = byPath.get(read);
      if (clause !== undefined && state.get(read) !== 'done') path.push({ clause, next: 0 });
    }
  }
  return order;
}

function rankIn(choices: readonly Choice[]): (choice: string, member: string) => number {
  const ranks = new Map(
    choices.map(({ name, members }) => [name, new Map(members.map((member, rank) => [member.name, rank]))]),
  );
  return (choice, member) => ranks.get(choice)?.get(member) ?? -1;
}

/** Clauses by name and all that they read, each after what it reads. */
export function closureOf(names: Iterable<string>, index: ProgramIndex): readonly Clause[] {
  const found = new Set<string>();
  const waiting = [...names];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    waiting.push(...(index.readsOf.get(next) ?? []));
  }
  return index.order.filter(({ name }) => found.has(name));
}
