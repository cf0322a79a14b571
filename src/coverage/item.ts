/** Everything of a program that cites norms by itself, and the program without it. */
import type { Clause, Exception, Expression, Program } from '../ir/ir.ts';
import { withoutGiven, type Given } from '../ir/without-given.ts';
import { without, type Said } from '../ir/without.ts';
import { exceptionsOf, expressionsOf, nodesOf } from '../total/expressions.ts';
import type { ItemKind, Means } from './coverage.ts';

export interface Item {
  readonly kind: ItemKind;
  /** By which means it covers what it names. */
  readonly means: Means;
  /** Path; of a rule with the rule behind it, `contracttype.rij_3`. */
  readonly name: string;
  readonly label: string | null;
  readonly cites: readonly string[];
  /** A range of norms stood there. */
  readonly isRange: boolean;
  readonly origin: Clause['origin'] | null;
  /**
   * The program without it, in one or more ways: of a reading without each of its alternatives. Empty for what computes
   * nothing.
   */
  readonly without: readonly (() => Program)[];
}

/** In the order of the program. */
export function itemsOf(program: Program): readonly Item[] {
  return [
    ...program.clauses.flatMap((clause) => itemsOfClause(program, clause)),
    ...itemsOfExceptions(program),
    ...itemsOfPicks(program),
    ...itemsGiven(program),
    ...program.timelines.map((timeline): Item => ({
      ...bare('timeline', 'step', timeline),
      cites: timeline.cites,
    })),
    ...program.notes.map((note): Item => ({
      ...bare(note.note, note.note, note),
      cites: note.cites,
      isRange: note.citesRange,
    })),
    ...program.changes.map((change): Item => ({
      ...bare('statedChange', 'change', change),
      cites: change.cites,
    })),
  ];
}

const bare = (
  kind: ItemKind,
  means: Means,
  { name, label }: { readonly name: string; readonly label: string | null },
): Omit<Item, 'cites'> => ({ kind, means, name, label, isRange: false, origin: null, without: [] });

// -------------------------------------------------------------------------------------------- clauses

function itemsOfClause(program: Program, clause: Clause): readonly Item[] {
  const { cites, origin } = clause;
  const gone = (said: Said) => [() => without(program, said)];
  const own: Item = {
    ...bare(kindOf(clause), meansOf(clause), clause),
    cites,
    origin,
    without: gone({ kind: 'clause', clause: clause.name }),
  };
  if (clause.kind !== 'decision') return [own];
  const rules = clause.rules.map((rule): Item => ({
    ...bare('rule', meansOf(clause), { name: `${clause.name}.${rule.name}`, label: clause.label }),
    cites: rule.cites,
    origin,
    without: gone({ kind: 'rule', clause: clause.name, rule: rule.name }),
  }));
  return [own, ...rules];
}

function kindOf(clause: Clause): ItemKind {
  switch (clause.kind) {
    case 'requirement':
      return clause.requirement;
    case 'decision':
      return clause.isPublished ? 'decision' : 'calculation';
    case 'group':
    case 'step':
      return clause.kind;
  }
}

/** A decision on a contact tells to which desk one goes. */
function meansOf(clause: Clause): Means {
  if (clause.kind === 'step') return 'step';
  return clause.kind === 'decision' && clause.type.kind === 'contact' ? 'routing' : 'rule';
}

/** Each once: an exception that was written on a group stands on each of its members. */
function itemsOfExceptions(program: Program): readonly Item[] {
  const found = new Map<string, Item>();
  for (const clause of program.clauses)
    for (const { name, origin: written, cites } of exceptionsOf(clause.exceptions))
      if (!found.has(name))
        found.set(name, {
          ...bare(written, 'rule', { name, label: null }),
          cites,
          origin: clause.origin,
          without: [() => without(program, { kind: 'exception', exception: name })],
        });
  return [...found.values()];
}

/** Written alternatives that cite: one item for each norm, as they have no names. */
function itemsOfPicks(program: Program): readonly Item[] {
  const found = new Map<string, Item>();
  const look = (name: string, origin: Item['origin'], expressions: readonly Expression[]): void => {
    for (const node of nodesOf(expressions)) {
      if (node.kind !== 'pick') continue;
      for (const { cites } of node.items)
        for (const norm of cites)
          if (!found.has(norm))
            found.set(norm, {
              ...bare('picked', 'rule', { name: `${name} (${norm})`, label: null }),
              cites,
              origin,
              without: [() => withoutGiven(program, { kind: 'picked', cites: norm })],
            });
    }
  };
  for (const clause of program.clauses) look(clause.name, clause.origin, expressionsOf(clause));
  for (const parameter of program.parameters)
    look(
      parameter.name,
      null,
      parameter.values.map(({ value }) => value),
    );
  return [...found.values()];
}

// ------------------------------------------------------------------------------ what clauses are given

function itemsGiven(program: Program): readonly Item[] {
  const gone = (given: Given) => () => withoutGiven(program, given);
  return [
    ...program.says.map((say): Item => ({
      ...bare(say.say, 'judgement', say),
      cites: say.cites,
      without: [gone({ kind: 'say', say: say.name })],
    })),
    ...program.readings.map((reading): Item => ({
      ...bare('reading', 'reading', reading),
      cites: reading.cites,
      without: reading.alternatives.map((alternative) =>
        gone({ kind: 'alternative', reading: reading.name, alternative: alternative.name }),
      ),
    })),
    ...program.parameters.flatMap((parameter) =>
      parameter.values.map(({ cites }, value): Item => ({
        ...bare('parameter', 'rule', parameter),
        cites,
        without: [gone({ kind: 'value', parameter: parameter.name, value })],
      })),
    ),
    ...program.always.map((always): Item => ({
      ...bare('always', 'rule', always),
      cites: always.cites,
      without: [gone({ kind: 'always', always: always.name })],
    })),
    ...program.facts.map((fact): Item => ({
      ...bare('fact', 'rule', { name: `${fact.subject}.${fact.name}`, label: fact.label }),
      cites: fact.cites,
      without: [gone({ kind: 'fact', subject: fact.subject, fact: fact.name })],
    })),
    ...program.contacts.map((contact): Item => ({
      ...bare('contact', 'routing', contact),
      cites: contact.cites,
      without: [gone({ kind: 'contact', contact: contact.name })],
    })),
    ...program.calendars.map((calendar): Item => ({
      ...bare('calendar', 'rule', calendar),
      cites: calendar.cites,
      without: [gone({ kind: 'calendar', calendar: calendar.name })],
    })),
  ];
}

// ------------------------------------------------------------------------------------ without a source

/** What decides and neither cites a norm, nor stands in something that does, nor holds something that does. */
export function unsourced(program: Program, items: readonly Item[]): readonly Item[] {
  const citing = new Set(items.filter(({ cites }) => cites.length > 0).map(({ name }) => name));
  const cited = (name: string): boolean =>
    citing.has(name) || (name.includes('.') && cited(name.slice(0, name.lastIndexOf('.'))));
  const holds = new Map<string, boolean>(
    program.clauses.map((clause) => [clause.name, citesInside(clause, program)]),
  );
  return items.filter(({ kind, name }) => needsSource.has(kind) && !cited(name) && holds.get(name) !== true);
}

/** A calculation serves others, which cite; so do the guard and the `tenzij` of a clause. */
const needsSource: ReadonlySet<ItemKind> = new Set([
  'condition',
  'exclusion',
  'expectation',
  'guidance',
  'group',
  'decision',
  'exception',
  'judgement',
  'power',
  'reading',
  'step',
]);

function citesInside(clause: Clause, { clauses }: Program): boolean {
  const excepted = (exceptions: readonly Exception[]): boolean =>
    [...exceptionsOf(exceptions)].some(({ cites, origin }) => origin !== 'exception' && cites.length > 0);
  if (excepted(clause.exceptions)) return true;
  switch (clause.kind) {
    case 'decision':
      return clause.rules.some(({ cites }) => cites.length > 0);
    case 'group':
      return clause.members.every((member) => {
        const inside = clauses.find(({ name }) => name === member);
        return inside === undefined || inside.cites.length > 0 || citesInside(inside, { clauses } as Program);
      });
    default:
      return false;
  }
}
