/**
 * The older edition as the newer one would say it: its facts and members in the newer's words, its days moved on to the
 * same place in the cycle, its clauses under the newer's paths. Beside it stands what it says itself: the trees have the
 * same shape, so that what differs is found in the one and shown as it stands in the other.
 */
import type { Expression, Interval, LiteralValue, Program } from '../../ir/ir.ts';
import { rewritten } from '../../ir/rewrite.ts';
import { withNames } from '../align/align.ts';
import { dayMoved, programMoved } from '../align/cycle.ts';
import { fixedFacts, literalsOf } from '../align/fixed.ts';
import { namesOf, renamed } from '../align/names.ts';
import { renameOf, type Match } from '../match/match.ts';

export interface Laid {
  readonly older: Program;
  readonly original: Program;
  readonly newer: Program;
  /** By how many years days were moved on. */
  readonly years: number;
  /** From a thing of the older edition to the same as that edition says it. */
  readonly asWritten: <Part extends object>(part: Part) => Part;
}

export function layOver(original: Program, newer: Program, matches: readonly Match[]): Laid {
  const years = newer.year - original.year;
  const worded = renamed(original, namesOf(original, newer));
  const { fixed } = fixedFacts(worded, newer, years);
  const moved = programMoved(worded, years, literalsOf(fixed, worded));
  const names = renameOf(matches);
  const older = keepPrinted(
    withNames(moved, (name) => names.get(name) ?? name),
    newer,
    years,
  );
  const written = new Map<object, object>();
  for (const list of lists) note(older[list], original[list], written);
  return { older, original, newer, years, asWritten: (part) => asWrittenIn(written, part) };
}

// -------------------------------------------------------------------------------- days that are printed alike

/**
 * A day that both editions print with the same year was not moved: since 1 January 2021 is since then in either. So it is
 * put back in each thing of which the newer edition has that very day, and not the one that it was moved to.
 */
function keepPrinted(older: Program, newer: Program, years: number): Program {
  if (years === 0) return older;
  return {
    ...older,
    clauses: kept(older.clauses, newer.clauses, years),
    says: kept(older.says, newer.says, years),
    parameters: kept(older.parameters, newer.parameters, years),
    readings: kept(older.readings, newer.readings, years),
    always: kept(older.always, newer.always, years),
  };
}

function kept<Item extends { readonly name: string }>(
  older: readonly Item[],
  newer: readonly Item[],
  years: number,
): readonly Item[] {
  const others = new Map(newer.map((item) => [item.name, item]));
  return older.map((item) => {
    const other = others.get(item.name);
    if (other === undefined) return item;
    const days = daysIn(other);
    return rewritten(item, (node) => {
      const printed = isOfDays(node) ? movedBack(node, years) : node;
      return days.has(textOf(printed)) && !days.has(textOf(node)) ? printed : node;
    });
  });
}

/** A written day or period, or the days between which something holds. */
type OfDays = Extract<LiteralValue, { readonly kind: 'date' | 'period' }> | Interval;

function isOfDays(node: object): node is OfDays {
  if ('kind' in node)
    return (node.kind === 'date' && 'date' in node) || (node.kind === 'period' && 'first' in node);
  return Object.keys(node).toSorted().join() === 'from,to';
}

function movedBack(node: OfDays, years: number): OfDays {
  const day = (date: string | null): string | null => date && dayMoved(date, -years);
  if (!('kind' in node)) return { from: day(node.from), to: day(node.to) };
  if (node.kind === 'date') return { ...node, date: dayMoved(node.date, -years) };
  return { ...node, first: dayMoved(node.first, -years), last: dayMoved(node.last, -years) };
}

function daysIn(item: object): ReadonlySet<string> {
  const found = new Set<string>();
  rewritten(item, (node) => {
    if (isOfDays(node)) found.add(textOf(node));
    return node;
  });
  return found;
}

const textOf = (node: object): string =>
  JSON.stringify(Object.entries(node).toSorted(([left], [right]) => (left < right ? -1 : 1)));

// ------------------------------------------------------------------------------------------ as it was written

const lists = ['clauses', 'says', 'parameters', 'readings', 'always', 'notes', 'facts', 'choices'] as const;

/** Walks both side by side; what was not touched is the same object. */
function note(laid: unknown, own: unknown, written: Map<object, object>): void {
  if (laid === own || typeof laid !== 'object' || laid === null) return;
  if (typeof own !== 'object' || own === null) return;
  written.set(laid, own);
  for (const [key, value] of Object.entries(laid))
    note(value, (own as Readonly<Record<string, unknown>>)[key], written);
}

/** What was put together for comparing is put together again of what was written. */
function asWrittenIn<Part extends object>(written: ReadonlyMap<object, object>, part: Part): Part {
  const own = written.get(part);
  if (own !== undefined) return own as Part;
  if (!('kind' in part) || part.kind !== 'call') return part;
  const call = part as unknown as Extract<Expression, { readonly kind: 'call' }>;
  return { ...part, arguments: call.arguments.map((argument) => asWrittenIn(written, argument)) };
}
