/** Complete facts of which each value is chosen when it is first read; and which figures and days were read. */
import type { Type, Value } from '../../src/base/value.ts';
import type { Program } from '../../src/ir/ir.ts';
import { expressionsOf, nodesOf } from '../../src/total/expressions.ts';
import { indexOf } from '../../src/total/program-index.ts';
import { writtenRange } from '../../src/total/say-range.ts';
import { keyPath, type World, type WorldRecord } from '../../src/total/world.ts';
import { boundsOf, type Bounds } from './cell-bounds.ts';
import { daysBetween, membersOf, valuesOf } from './cell-values.ts';
import type { Choose } from './lazy-cells.ts';

export interface Worlds {
  readonly world: (choose: Choose, readings: 'any' | 'chosen') => LazyWorld;
  /** What was read of which the values tried may not stand for all. */
  readonly loose: ReadonlySet<string>;
}

export interface LazyWorld {
  readonly world: World;
  /** The record for which a clause is decided, and others by their keys. */
  readonly recordOf: (subject: string | null) => WorldRecord | null;
  readonly recordBy: (subject: string, keys: string) => WorldRecord | null;
}

class Lazily<Item> extends Map<string, Item> {
  readonly #make: (key: string) => Item | undefined;
  constructor(make: (key: string) => Item | undefined) {
    super();
    this.#make = make;
  }
  override get(key: string): Item | undefined {
    if (!super.has(key)) {
      const made = this.#make(key);
      if (made === undefined) return undefined;
      super.set(key, made);
    }
    return super.get(key);
  }
}

/** `per`: the subject for each record of which the clause that is asked about is decided. */
export function worldsOf(program: Program, per: string | null): Worlds {
  const index = indexOf(program);
  const bounds = memo(boundsOf(program));
  const loose = new Set<string>();
  const quantified = new Set(
    [...nodesOf(program.clauses.flatMap(expressionsOf))].flatMap((node) =>
      node.kind === 'quantify' && node.over.kind === 'subject' ? [node.over.subject] : [],
    ),
  );
  const chain = chainTo(per, program);

  const world = (choose: Choose, readings: 'any' | 'chosen'): LazyWorld => {
    const known = new Map<string, WorldRecord>();
    const input = (
      key: string,
      bare: string,
      type: Type,
      more: Readonly<Pick<Asked, 'range' | 'mayBeAbsent'>>,
    ) => inputValue({ key, bare, type, ...more }, { choose, program, bounds, loose });
    const recordFor = (subject: string, key: string, owner: WorldRecord | null): WorldRecord => {
      const facts = new Lazily<Value>((name) => {
        const [fact = '', year] = name.split(' ');
        const declared = index.facts.get(`${subject}.${fact}`);
        if (declared === undefined) return undefined;
        const full = `fact ${subject}.${fact} ${year ?? ''} ${keyPath(record)}`;
        return input(full, `fact ${subject}.${fact}`, declared.type, declared);
      });
      const lists = new Lazily<readonly WorldRecord[]>((name) => {
        const isChained = chain.includes(name) && isFirst(record);
        const counts = isChained ? (quantified.has(name) ? [1, 2] : [1]) : [1, 0, 2];
        const count = choose(`list ${name} ${keyPath(record)}`, () => counts);
        return Array.from({ length: count }, (_, place) => recordFor(name, `${name}${place}`, record));
      });
      const record: WorldRecord = { subject, key, owner, facts, lists };
      known.set(`${subject} ${keyPath(record)}`, record);
      return record;
    };
    const records = new Map(
      program.subjects
        .filter(({ owner }) => owner === null)
        .map(({ name }) => [name, recordFor(name, '', null)] as const),
    );
    const says = new Lazily<Value>((key) => {
      const say = index.says.get(nameIn(key));
      if (say === undefined) return undefined;
      return input(`say ${key}`, `say ${say.name}`, say.type, { ...noRange, range: writtenRange(say) });
    });
    const done = new Lazily<Value>((key) =>
      input(`done ${key}`, `done ${nameIn(key)}`, { kind: 'event' }, noRange),
    );
    const alternatives = new Lazily<string>((name) => {
      if (readings === 'chosen') return undefined;
      return choose(`reading ${name}`, () =>
        (index.readings.get(name)?.alternatives ?? []).map((alternative) => alternative.name),
      );
    });
    const recordOf = (subject: string | null): WorldRecord | null => {
      if (subject === null) return null;
      const [root = '', ...rest] = chainTo(subject, program);
      return rest.reduce<WorldRecord | null>(
        (record, name) => record?.lists.get(name)?.[0] ?? null,
        records.get(root) ?? null,
      );
    };
    return {
      world: {
        get referenceDate() {
          return today(choose, program, bounds('today'), loose);
        },
        readings: alternatives,
        records,
        says,
        done,
      },
      recordOf,
      recordBy: (subject, keys) => known.get(`${subject} ${keys}`) ?? null,
    };
  };
  return { world, loose };
}

const noRange = { range: null, mayBeAbsent: false } as const;

const nameIn = (key: string): string => key.replace(/\[.*$/, '');

const isFirst = (record: WorldRecord): boolean =>
  record.owner === null || (record.key.endsWith('0') && isFirst(record.owner));

function chainTo(subject: string | null, program: Program): readonly string[] {
  const { subjects } = indexOf(program);
  const chain: string[] = [];
  for (let at = subject; at !== null; at = subjects.get(at)?.owner ?? null) chain.unshift(at);
  return chain;
}

function memo<Made>(make: (key: string) => Made): (key: string) => Made {
  const known = new Map<string, Made>();
  return (key) => {
    const own = known.get(key) ?? make(key);
    known.set(key, own);
    return own;
  };
}

interface Asked {
  readonly key: string;
  readonly bare: string;
  readonly type: Type;
  readonly range: Program['facts'][number]['range'];
  readonly mayBeAbsent: boolean;
}

interface Asking {
  readonly choose: Choose;
  readonly program: Program;
  readonly bounds: (key: string) => Bounds;
  readonly loose: Set<string>;
}

const absent: Value = { kind: 'absent' };

function inputValue(asked: Asked, { choose, program, bounds, loose }: Asking): Value {
  const { key, bare, type, range, mayBeAbsent } = asked;
  const own = bounds(bare);
  const isOpen = ['number', 'money', 'percentage', 'date', 'event', 'text', 'period', 'duration'].includes(
    type.kind,
  );
  if ((isOpen && own.isLoose) || type.kind === 'period' || type.kind === 'duration') loose.add(key);
  if (type.kind === 'set') {
    const isThere = !mayBeAbsent || choose(`${key} there`, () => [true, false]);
    return isThere ? lazySet(key, type.choice, choose, program) : absent;
  }
  return choose(key, () => {
    const values = valuesOf(type, range, own, program) ?? [];
    return mayBeAbsent ? [...values, absent] : values;
  });
}

/** A set of which each member is asked when it is looked for; whatever else is asked of it asks them all. */
function lazySet(key: string, choice: string, choose: Choose, program: Program): Value {
  const has = (member: string): boolean => choose(`${key} has ${member}`, () => [true, false]);
  let whole: readonly string[] | null = null;
  const members = new Proxy<readonly string[]>([], {
    get(_, property) {
      if (property === 'includes') return has;
      whole ??= membersOf(choice, program).filter(has);
      const value: unknown = Reflect.get(whole, property);
      return typeof value === 'function' ? (value as () => unknown).bind(whole) : value;
    },
  });
  return { kind: 'set', choice, members };
}

function today(choose: Choose, program: Program, bounds: Bounds, loose: Set<string>): string {
  if (bounds.isLoose) loose.add('today');
  const { from = null, to = null } = program.consultable ?? {};
  return choose('today', () => daysBetween(from ?? '1800-01-01', to ?? '2299-12-31', bounds.days));
}
