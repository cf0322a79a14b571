/**
 * The smallest case that a diagram leads to a wanted leaf: the fewest inputs, then values that the policy prints, then
 * round ones. A way without tests over several inputs can always be gone; for one with such tests values are looked for,
 * and where none are found it is not decided whether there are any.
 */
import type { Value } from '../base/value.ts';
import type { Diagrams } from '../diagram/diagrams.ts';
import type { Input, Variable } from '../diagram/model.ts';
import type { Diagram } from '../diagram/store.ts';
import { comparePlaces } from '../diagram/variable.ts';
import type { Interval } from '../ir/ir.ts';
import type { ProgramIndex } from '../total/program-index.ts';
import { choose, printedIn, type Printed } from './choose.ts';
import { domainOf, type Bounds, type Domain } from './domain.ts';
import { pathsTo, type Asked, type Path } from './path.ts';
import { basesOf, relate, type Values } from './relate.ts';

export interface FoundCase<Leaf> {
  readonly kind: 'found';
  readonly values: Values;
  readonly path: Path<Leaf>;
}

/** Why it is not known whether there is a case. */
export type Doubt = 'relation' | 'list' | 'limit';

export type Search<Leaf> =
  | FoundCase<Leaf>
  | { readonly kind: 'none' }
  | { readonly kind: 'undecided'; readonly doubt: Doubt; readonly path: Path<Leaf> };

export interface Ground {
  readonly index: ProgramIndex;
  readonly diagrams: Diagrams;
  /** Alternatives of readings: the chosen ones unless said otherwise; null: any. */
  readonly readings: ReadonlyMap<string, string> | null;
  /** Days that the reference date may be. */
  readonly referenceDate: Interval | null;
  /** Whether values are tried out for tests over several inputs, unless said otherwise; else that is undecided. */
  readonly relates?: boolean;
}

export interface Wanted<Leaf> {
  readonly isWanted: (leaf: Leaf) => boolean;
  /** Whether a case that was found will do; else the next is looked for. */
  readonly accepts?: (found: FoundCase<Leaf>) => boolean;
  /** Ways that are tried before it is left undecided. */
  readonly ways?: number;
}

/** Unless said otherwise. */
const PATH_LIMIT = 400;

export function findCase<Leaf>(root: Diagram<Leaf>, wanted: Wanted<Leaf>, ground: Ground): Search<Leaf> {
  let doubt: Search<Leaf> | null = null;
  let tried = 0;
  const related = relatedOnce(ground);
  const walk = { isWanted: wanted.isWanted, allowed: allowedIn(ground), costOf, costOfAnswer };
  for (const path of pathsTo(root, walk)) {
    tried += 1;
    if (tried > (wanted.ways ?? PATH_LIMIT)) return doubt ?? { kind: 'undecided', doubt: 'limit', path };
    const values = valuesOn(path.asked, ground, related);
    if (values === 'impossible') continue;
    if (typeof values === 'string') {
      doubt ??= { kind: 'undecided', doubt: values, path };
      continue;
    }
    const found: FoundCase<Leaf> = { kind: 'found', values, path };
    if (wanted.accepts?.(found) !== false) return found;
    doubt ??= { kind: 'undecided', doubt: 'limit', path };
  }
  return doubt ?? { kind: 'none' };
}

/** What asking an input costs: what ties inputs together or goes over records is asked only where nothing else does. */
function costOf({ source }: Input): number {
  switch (source.kind) {
    case 'whole':
      return 40;
    case 'relation':
      return 10;
    case 'reading':
      return 0;
    default:
      return 1;
  }
}

/** What happened never is known for good; what has not happened yet may still; what is absent is the rarer case. */
function costOfAnswer({ variable, place }: Asked): number {
  if (variable.kind !== 'cells') return 0;
  const cell = variable.cells[place] ?? '';
  return cell === 'event notYet' ? 0.3 : cell === 'absent -' ? 0.1 : 0;
}

const printedByIndex = new WeakMap<ProgramIndex, Printed>();

function printedOf(index: ProgramIndex): Printed {
  const known = printedByIndex.get(index);
  if (known !== undefined) return known;
  const made = printedIn(index);
  printedByIndex.set(index, made);
  return made;
}

/** The answers that a variable may have: of a reading the chosen one, within the range of a fact. */
export function allowedIn(ground: Ground): (variable: Variable) => readonly number[] {
  const made = new Map<Variable, readonly number[]>();
  return (variable) => {
    const known = made.get(variable);
    if (known !== undefined) return known;
    const places = Array.from({ length: variable.count }, (_, place) => place);
    const allowed = places.filter((place) => isAllowed({ variable, place }, ground));
    made.set(variable, allowed);
    return allowed;
  };
}

function isAllowed({ variable, place }: Asked, ground: Ground): boolean {
  const { input } = variable;
  if (input.source.kind === 'reading' && variable.kind === 'cells') {
    const chosen = chosenOf(input.source.reading, ground);
    return chosen === null || variable.cells[place] === chosen;
  }
  // What quantifies over records always applies: of none it says something too.
  if (input.source.kind === 'whole' && variable.kind === 'cells' && variable.cells[place] === 'notApplicable')
    return false;
  const { low, high } = boundsOf(input, ground);
  if (variable.kind === 'cells' || low === null || high === null) return true;
  const { at, isAfter } = variable;
  return place === 1
    ? comparePlaces(at, high) < (isAfter ? 0 : 1)
    : comparePlaces(low, at) < (isAfter ? 1 : 0);
}

function chosenOf(reading: string, { index, readings }: Ground): string | null {
  if (readings === null) return null;
  return readings.get(reading) ?? index.readings.get(reading)?.alternatives[0]?.name ?? null;
}

export function boundsOf(input: Input, { referenceDate }: Ground): Bounds {
  if (input.source.kind !== 'referenceDate' || referenceDate === null) return input;
  return { low: referenceDate.from ?? input.low, high: referenceDate.to ?? input.high };
}

/** What is tied together on a way: the tests over several inputs, and the inputs that they are computed from. */
interface Knot {
  readonly tests: readonly Asked[];
  readonly domains: ReadonlyMap<Input, Domain>;
  /** Everything that the way asks of them, so that what was found out of it is known for other ways. */
  readonly key: string;
}

/** Many ways tie the same inputs in the same way: that is found out once. */
function relatedOnce({ index, diagrams }: Ground): (knot: Knot) => Values | null {
  const printed = printedOf(index);
  const { context } = diagrams.compiler.testing;
  const known = new Map<string, Values | null>();
  return ({ tests, domains, key }) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = relate({ tests, domains, printed, context });
    known.set(key, found);
    return found;
  };
}

/** Values for everything that a way asks, or why there are none. */
function valuesOn(
  asked: readonly Asked[],
  ground: Ground,
  related: (knot: Knot) => Values | null,
): Values | Doubt | 'impossible' {
  const tests = asked.filter(({ variable }) => variable.input.source.kind === 'relation');
  const bases = basesOf(tests);
  const inputs = [...asked.map(({ variable }) => variable.input), ...bases];
  if (inputs.some(({ source }) => source.kind === 'whole')) return 'list';
  const byInput = new Map<Input, Asked[]>();
  for (const one of asked) byInput.set(one.variable.input, [...(byInput.get(one.variable.input) ?? []), one]);
  const domains = new Map<Input, Domain>();
  for (const input of bases) {
    const domain = domainOf(input, byInput.get(input) ?? [], ground.index, boundsOf(input, ground));
    if (domain === null) return 'impossible';
    domains.set(input, domain);
  }
  const values = new Map<Input, Value>();
  for (const [input, own] of byInput) {
    if (input.source.kind === 'relation' || domains.has(input)) continue;
    const domain = domainOf(input, own, ground.index, boundsOf(input, ground));
    const value = domain === null ? null : choose(domain, printedOf(ground.index));
    if (value === null) return 'impossible';
    values.set(input, value);
  }
  if (tests.length === 0) return values;
  if (ground.relates === false) return 'relation';
  const tied = asked.filter(({ variable: { input } }) => domains.has(input));
  const key = [...tests, ...tied].map(({ variable, place }) => `${variable.id} ${place}`).join(', ');
  const found = related({ tests, domains, key });
  return found === null ? 'relation' : new Map([...values, ...found]);
}
