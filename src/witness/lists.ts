/**
 * Records for tests that go over all records of a subject. What one record must be for a test is found on the diagrams
 * of what the test says of each; then short lists of such records are proposed. Whether a list does it is for the
 * evaluator to say.
 */
import type { Input } from '../diagram/model.ts';
import { valueText } from '../total/value-text.ts';
import type { ProgramIndex } from '../total/program-index.ts';
import { elementsOf, type ElementGround, type Test } from './element.ts';
import type { Values } from './relate.ts';

/** A record that a case makes: what is asked of it. What it shares with the rest of the case stands there. */
export interface RecordCase {
  readonly subject: string;
  readonly values: Values;
}

export interface WithRecords {
  readonly values: Values;
  readonly records: readonly RecordCase[];
  /** Subjects of which all records there are are given, also where there are none. */
  readonly lists: readonly string[];
}

/** Different records of one subject, the same one several times, and lists of all subjects together. */
const POOL_LIMIT = 5;
const COPIES_LIMIT = 4;
const LISTS_LIMIT = 120;

/** Cases with lists, the shortest first. */
export function* withLists(
  tests: readonly Test[],
  values: Values,
  ground: ElementGround,
): Generator<WithRecords> {
  const lists = [
    ...new Set(tests.flatMap(({ node }) => (node.over.kind === 'subject' ? [node.over.subject] : []))),
  ];
  let shared = values;
  const pools = lists.map((subject) => {
    const own = tests.filter(({ node }) => node.over.kind === 'subject' && node.over.subject === subject);
    const pool = own.flatMap((test) =>
      elementsOf(test, shared, ground).map((found): RecordCase => {
        const [mine, others] = parted(found, subject, ground.index);
        shared = new Map([...shared, ...others]);
        return { subject, values: mine };
      }),
    );
    return distinct(pool).slice(0, POOL_LIMIT);
  });
  const copies = Math.min(COPIES_LIMIT, Math.max(1, ...tests.map(({ node }) => node.atLeast ?? 1)));
  let proposed = 0;
  for (const records of productOf(pools.map((pool) => listsOf(pool, copies)))) {
    if (proposed === LISTS_LIMIT) return;
    proposed += 1;
    yield { values: shared, records: records.flat(), lists };
  }
}

/** What belongs to the records of a subject, and what does not. */
function parted(found: Values, subject: string, index: ProgramIndex): readonly [Values, Values] {
  const [own, others] = [true, false].map(
    (isOwn) => new Map([...found].filter(([input]) => isOf(input, subject, index) === isOwn)),
  );
  return [own ?? new Map(), others ?? new Map()];
}

function isOf({ source }: Input, subject: string, index: ProgramIndex): boolean {
  switch (source.kind) {
    case 'fact':
      return source.subject === subject;
    case 'member':
      return isOf(source.of, subject, index);
    case 'say':
      return index.says.get(source.name)?.per === subject;
    case 'done':
      return index.clauses.get(source.step)?.per === subject;
    default:
      return false;
  }
}

/** No record; each by itself; two different ones; several of the same. */
function listsOf(pool: readonly RecordCase[], copies: number): readonly (readonly RecordCase[])[] {
  const pairs = pool.flatMap((one, place) => pool.slice(place + 1).map((other) => [one, other]));
  const several = Array.from({ length: copies }, (_, count) =>
    pool.map((one) => Array.from({ length: count + 2 }, () => one)),
  ).flat();
  return [[], ...pool.map((one) => [one]), ...pairs, ...several];
}

function* productOf<Item>(ways: readonly (readonly Item[])[]): Generator<readonly Item[]> {
  const [first, ...rest] = ways;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const others of productOf(rest)) for (const item of first) yield [item, ...others];
}

function distinct(records: readonly RecordCase[]): readonly RecordCase[] {
  const texts = records.map(({ values }) =>
    [...values]
      .map(([{ id }, value]) => `${id} ${valueText(value)}`)
      .sort()
      .join('; '),
  );
  return records.filter((_, place) => texts.indexOf(texts[place] ?? '') === place);
}
