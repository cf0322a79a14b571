/**
 * Which value of a domain a reader understands at once: one that the policy prints, else a round one, else the first.
 */
import { addDays, dateParts, isoDate } from '../base/calendar.ts';
import { exact, type Exact } from '../base/exact.ts';
import { FIGURE_LIMIT } from '../base/limits.ts';
import type { IsoDate, Value } from '../base/value.ts';
import { placeOf } from '../diagram/variable.ts';
import type { Expression, Literal } from '../ir/ir.ts';
import { expressionsOf, nodesOf } from '../total/expressions.ts';
import { valueOfLiteral } from '../total/literal.ts';
import type { ProgramIndex } from '../total/program-index.ts';
import { liesIn, lowestIn, placeText, valueAt, type Domain, type Place, type Span } from './domain.ts';

/** Figures and days that a policy prints, by the kind of value, as they stand in it. */
export type Printed = ReadonlyMap<string, readonly Place[]>;

export function printedIn({ program }: ProgramIndex): Printed {
  const expressions: readonly Expression[] = [
    ...program.clauses.flatMap(expressionsOf),
    ...program.parameters.flatMap(({ values }) => values.map(({ value }) => value)),
    ...program.readings.flatMap(({ alternatives }) => alternatives.flatMap(({ values }) => values)),
    ...program.always.map(({ condition }) => condition),
    ...program.facts.flatMap(({ range }) => [range?.low, range?.high].filter((end) => end != null)),
  ];
  const found = new Map<string, Place[]>();
  for (const node of nodesOf(expressions))
    if (node.kind === 'literal')
      for (const { kind, place } of placesOf(node)) {
        const own = found.get(kind) ?? [];
        found.set(kind, own);
        if (!own.some((one) => placeText(one) === placeText(place))) own.push(place);
      }
  return found;
}

function placesOf({ value }: Literal): readonly { readonly kind: string; readonly place: Place }[] {
  const own = valueOfLiteral(value);
  if (own.kind === 'period') return [own.first, own.last].map((place) => ({ kind: 'date', place }));
  const place = placeOf(own);
  return place === null ? [] : [{ kind: own.kind, place }];
}

/** A value of the domain; of a text or a set that nothing asks about the emptiest. */
export function choose(domain: Domain, printed: Printed): Value | null {
  switch (domain.kind) {
    case 'values':
      return domain.values[0] ?? null;
    case 'any':
      if (domain.type.kind === 'set') return { kind: 'set', choice: domain.type.choice, members: [] };
      return domain.type.kind === 'text' ? { kind: 'text', text: 'a' } : null;
    case 'span': {
      const place = placesIn(domain, printed)[0];
      return place === undefined ? null : valueAt(place, domain.type);
    }
  }
}

/** Places of a span, the best to show first: printed ones, a round one, its ends and those just inside. */
export function placesIn(span: Span, printed: Printed): readonly Place[] {
  const kind = span.type.kind === 'event' ? 'date' : span.type.kind;
  const own = (printed.get(kind) ?? []).filter((place) => liesIn(place, span));
  const first = lowestIn(span);
  const ends = [first, span.low, span.high].flatMap((place) => (place === null ? [] : beside(place, span)));
  const all = [...own, roundIn(span), ...ends].filter(
    (place): place is Place => place !== null && liesIn(place, span),
  );
  return [...new Map(all.map((place) => [placeText(place), place])).values()];
}

export function beside(place: Place, { step }: Pick<Span, 'step'>): readonly Place[] {
  if (typeof place === 'string')
    return [place, addDays(place, 1), addDays(place, -1)].filter((day) => day !== null);
  const size = step ?? exact('0.01');
  return [place, place.add(size), place.sub(size)];
}

const roundIn = (span: Span): Place | null =>
  typeof span.low === 'string' ? roundDay(span) : roundFigure(span);

/** Powers of ten that are tried, from the bound of figures down to a millionth. */
const LARGEST_UNIT = FIGURE_LIMIT;
const UNITS = 22;

/** Of the largest power of ten of which a multiple lies in the span the one nearest to nothing. */
function roundFigure(span: Span): Exact | null {
  const nothing = exact(0);
  if (liesIn(nothing, span)) return nothing;
  const { low, high } = span;
  if (typeof low === 'string' || typeof high === 'string') return null;
  const isBelow = high.compare(0) <= 0;
  for (let unit = LARGEST_UNIT, turn = 0; turn < UNITS; turn += 1, unit = unit.div(10)) {
    const near = isBelow ? high.div(unit).floor().mul(unit) : low.div(unit).ceil().mul(unit);
    const next = isBelow ? near.sub(unit) : near.add(unit);
    const fit = [near, next].find((place) => liesIn(place, span));
    if (fit !== undefined) return fit;
  }
  return null;
}

/** The first day of a year, else of a month, in the span. */
function roundDay(span: Span): IsoDate | null {
  const first = lowestIn(span);
  if (typeof first !== 'string') return null;
  const { year, month } = dateParts(first);
  const candidates = [
    first,
    isoDate(month === 1 ? year : year + 1, 1, 1),
    isoDate(month === 12 ? year + 1 : year, (month % 12) + 1, 1),
  ];
  const isRound = (day: IsoDate): boolean => day.endsWith('-01');
  return candidates.find((day) => isRound(day) && liesIn(day, span)) ?? null;
}
