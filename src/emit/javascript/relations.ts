/**
 * Tests over several inputs as straight-line code, where days or amounts and whole numbers are compared: days are numbers such as
 * 20240801, figures are fractions of whole numbers that are held exactly. What is not known, or outgrows a double, is left to the
 * builtins. Null: left to them whole.
 */
import { present } from '../../base/invariant.ts';
import { builtins } from '../../builtins/builtins.ts';
import type { PlanTerm, PlanTest } from '../../plan/plan.ts';
import { inputsOfTerm } from '../../plan/reach.ts';
import { readOf, type Reading } from './reads.ts';
import { literal, quoted } from './text.ts';
import { cellName, dayNumber } from './values.ts';

/** Orders for which an operator holds: below 1, the same 2, above 4. */
const orders: Readonly<Record<string, number>> = {
  lessThan: 1,
  before: 1,
  atMost: 3,
  by: 3,
  upTo: 3,
  moreThan: 4,
  after: 4,
  atLeast: 6,
  from: 6,
  equal: 2,
  notEqual: 5,
};

/**
 * An expression that is 1 where a comparison holds, 2 where it does not, 3 where it is not known. `otherwise` is what is
 * asked where whole numbers do not hold it.
 */
function relationText(term: PlanTerm, reading: Reading, otherwise: string): string | null {
  if (term.kind !== 'call') return null;
  const [left, right] = term.parts;
  const wanted = orders[builtins[term.builtin]?.operator ?? ''];
  if (wanted === undefined || left === undefined || right === undefined || term.parts.length !== 2)
    return null;
  const days = [left, right].map((part) => dayText(part, reading));
  if (days.every((day) => day !== null)) return `ordered(orderOf(${days.join(', ')}), ${wanted})`;
  const figures = [left, right].map((part) => figureText(part, reading));
  if (figures.some((figure) => figure === null)) return null;
  const [one, two] = figures.flatMap((figure) => figure ?? []);
  if (one === undefined || two === undefined) return null;
  const figure = `compared(${one.over}, ${one.under}, ${two.over}, ${two.under}, ${wanted}) || ${otherwise}`;
  // It has only yes and no: with something that is not known it may be both.
  const unknown = inputsOfTerm(term).map((place) => isUnknownText(place, reading));
  return unknown.length === 0 ? figure : `${unknown.join(' || ')} ? 3 : ${figure}`;
}

/** Which children of a test over several inputs are possible: straight where that can be said, else by the builtins. */
export function relationMask(
  { input, cells }: Extract<PlanTest, { kind: 'cells' }>,
  term: PlanTerm,
  reading: Reading,
): string {
  const asked = `E().relation(${input}, ${literal(cells.map(cellName))}, ${reading.names.whole})`;
  return (cells.length === 2 ? relationText(term, reading, asked) : null) ?? asked;
}

function isUnknownText(place: number, reading: Reading): string {
  const input = present(reading.plan.inputs[place]);
  return `${readOf(input, reading)} == null`;
}

function dayText(term: PlanTerm, reading: Reading): string | null {
  switch (term.kind) {
    case 'constant':
      return term.value.kind === 'date' ? dayNumber(term.value.date) : null;
    case 'input': {
      const input = reading.plan.inputs[term.input];
      // An event that has not happened is asked before.
      const isDay = input?.type.kind === 'date' || input?.type.kind === 'event';
      if (!isDay || input.source.kind === 'relation' || input.source.kind === 'whole') return null;
      return `dayOf(${readOf(input, reading)})`;
    }
    case 'call':
      return shiftText(term, reading);
    case 'pick':
      return null;
  }
}

/** A day and a written duration, with its rounding where it is written. */
function shiftText({ builtin, parts }: Extract<PlanTerm, { kind: 'call' }>, reading: Reading): string | null {
  const [day, duration, rounding] = parts;
  const sign = builtin === 'date.addRounded' || builtin === 'date.add' ? 1 : -1;
  if (!['date.add', 'date.addRounded', 'date.subtract', 'date.subtractRounded'].includes(builtin))
    return null;
  if (day === undefined || duration?.kind !== 'constant' || duration.value.kind !== 'duration') return null;
  if (rounding !== undefined && (rounding.kind !== 'constant' || rounding.value.kind !== 'rounding'))
    return null;
  const from = dayText(day, reading);
  if (from === null) return null;
  const { years, months, days } = duration.value;
  const written =
    rounding?.kind === 'constant' && rounding.value.kind === 'rounding' ? rounding.value.direction : null;
  const figures = [years, months, days].map((part) => sign * part + 0);
  const rounded = written === null ? 'null' : quoted(written);
  if (months === 0 && days === 0) return `yearsOn(${from}, ${figures[0]}, ${rounded})`;
  return `addTo(${from}, ${figures.join(', ')}, ${rounded})`;
}

/** A figure as a fraction of two expressions that are whole numbers. */
interface Fraction {
  readonly over: string;
  readonly under: string;
}

function figureText(term: PlanTerm, reading: Reading): Fraction | null {
  switch (term.kind) {
    case 'constant':
      return constantText(term);
    case 'input':
      return inputText(term.input, reading);
    case 'call':
      return callText(term, reading);
    case 'pick':
      return null;
  }
}

function constantText({ value }: Extract<PlanTerm, { kind: 'constant' }>): Fraction | null {
  if (value.kind !== 'number' && value.kind !== 'money' && value.kind !== 'percentage') return null;
  const { s, n, d } = value.value;
  if (n > BigInt(Number.MAX_SAFE_INTEGER) || d > BigInt(Number.MAX_SAFE_INTEGER)) return null;
  return { over: String(s * n), under: String(d) };
}

function inputText(place: number, reading: Reading): Fraction | null {
  const input = reading.plan.inputs[place];
  if (input === undefined || input.source.kind === 'relation' || input.source.kind === 'whole') return null;
  const read = readOf(input, reading);
  if (input.type.kind === 'money') return { over: `cents(${read})`, under: '100' };
  if (input.type.kind === 'number' && input.type.isInteger) return { over: `count(${read})`, under: '1' };
  return null;
}

const times = (left: string, right: string): string =>
  left === '1' ? right : right === '1' ? left : `product(${left}, ${right})`;

function callText(
  { builtin, parts }: Extract<PlanTerm, { kind: 'call' }>,
  reading: Reading,
): Fraction | null {
  const [left, right] = parts.map((part) => figureText(part, reading));
  if (left == null || right == null || parts.length !== 2) return null;
  const sum = (sign: '+' | '-'): Fraction => ({
    over: `total(${times(left.over, right.under)}, ${sign === '-' ? '-' : ''}${times(right.over, left.under)})`,
    under: times(left.under, right.under),
  });
  switch (builtins[builtin]?.operator) {
    case 'add':
      return sum('+');
    case 'subtract':
      return sum('-');
    case 'multiply':
    case 'percentOf':
      return { over: times(left.over, right.over), under: times(left.under, right.under) };
    case 'divide':
      return left.under === right.under
        ? { over: left.over, under: right.over }
        : { over: times(left.over, right.under), under: times(left.under, right.over) };
    default:
      return null;
  }
}
