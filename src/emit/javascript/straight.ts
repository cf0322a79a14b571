/**
 * A diagram as straight-line code. A question is asked where the way comes by; what is not known lets every way pass. A
 * node that is come to from one place stands inside it, any other is marked when it is come to and asked after all that
 * lead there. So one pass gives every leaf that is possible, as bits.
 */
import { present } from '../../base/invariant.ts';
import {
  isLeafRef,
  leafPlace,
  mayStillHappen,
  type PlanLeaf,
  type PlanTerm,
  type PlanTest,
  type PlanWhole,
  type Ref,
} from '../../plan/plan.ts';
import { relationMask } from './relations.ts';
import type { IsoDate } from '../../base/value.ts';
import { askedBetween, readOf, type Reading } from './reads.ts';
import { literal, member, quoted } from './text.ts';
import { boundOf, cellText, dayNumber } from './values.ts';
import { valueJson } from '../../evaluate/literal-json.ts';

/** Larger diagrams are left to the tables: an engine does not optimise a function without end. */
const MOST_NODES = 600;
const MOST_LEAVES = 30;
/** Deeper blocks are taken out. */
const DEEPEST = 24;

export interface Straight {
  readonly reading: Reading;
  /** What is done where several leaves are possible. */
  readonly otherwise: string;
}

/** The body of a function that returns an outcome, or null: left to the tables. */
export function straightBody(root: Ref, straight: Straight): string | null {
  const { plan } = straight.reading;
  if (isLeafRef(root)) return `return ${outcomeText(root, straight)};`;
  const walk = walkText(root, straight);
  if (walk === null) return null;
  const leafAt = (ref: Ref): PlanLeaf => present(plan.leaves[leafPlace(ref)]);
  const cases = [...walk.bits]
    .filter(([ref]) => leafAt(ref).kind !== 'nowhere')
    .map(([ref, bit]) => `case ${bit}: return ${outcomeText(ref, straight)};`);
  const nowhere = [...walk.bits].find(([ref]) => leafAt(ref).kind === 'nowhere');
  return [
    'let m = 0;',
    ...walk.lines,
    `switch (${nowhere === undefined ? 'm' : `m & ${~nowhere[1]}`}) {`,
    ...cases.map((line) => `  ${line}`),
    `  default: return ${straight.otherwise};`,
    '}',
  ].join('\n');
}

/** The body of a function that returns whether yes is possible, or null: left to the tables. */
export function maybeYesBody(root: Ref, straight: Straight): string | null {
  const { plan } = straight.reading;
  const isYes = (ref: Ref): boolean => {
    const leaf = present(plan.leaves[leafPlace(ref)]);
    return leaf.kind === 'value' && leaf.value.kind === 'boolean' && leaf.value.value;
  };
  if (isLeafRef(root)) return `return ${isYes(root)};`;
  const nodes = nodesUnder(root, straight);
  if (nodes.length > MOST_NODES) return null;
  const leads = new Set<Ref>();
  // Each comes after those that it leads to.
  for (const ref of nodes.toReversed())
    if (
      present(plan.nodes[ref]).children.some((child) => (isLeafRef(child) ? isYes(child) : leads.has(child)))
    )
      leads.add(ref);
  if (!leads.has(root)) return 'return false;';
  const nodesLeft = nodes.filter((ref) => leads.has(ref));
  const leafText = (ref: Ref): string | null => (isYes(ref) ? 'return true;' : null);
  return [...writerFor(root, nodesLeft, leafText, straight), 'return false;'].join('\n');
}

interface Walk {
  /** They set a bit of `m` for each leaf that is possible. */
  readonly lines: readonly string[];
  readonly bits: ReadonlyMap<Ref, number>;
}

/** Null: too large. */
function walkText(root: Ref, straight: Straight): Walk | null {
  const { plan } = straight.reading;
  const nodes = nodesUnder(root, straight);
  const leaves = [...new Set(nodes.flatMap((ref) => present(plan.nodes[ref]).children).filter(isLeafRef))];
  if (nodes.length > MOST_NODES || leaves.length > MOST_LEAVES) return null;
  const bits = new Map(leaves.map((ref, place) => [ref, 1 << place]));
  const leafText = (ref: Ref): string => `m |= ${present(bits.get(ref))};`;
  return { lines: writerFor(root, nodes, leafText, straight), bits };
}

function nodesUnder(root: Ref, { reading: { plan } }: Straight): readonly Ref[] {
  if (isLeafRef(root)) return [];
  const seen = new Set<Ref>([root]);
  for (const ref of seen)
    for (const child of present(plan.nodes[ref]).children) if (!isLeafRef(child)) seen.add(child);
  return [...seen].toSorted((left, right) => right - left);
}

function outcomeText(ref: Ref, { reading }: Straight): string {
  const { names, plan } = reading;
  const place = leafPlace(ref);
  const leaf = present(plan.leaves[place]);
  switch (leaf.kind) {
    case 'value':
      return literal(valueJson(leaf.value));
    case 'term': {
      const quick = plainFigure(leaf.term, reading);
      return `${quick === null ? '' : `${quick} ?? `}E().leaf(${place}, ${names.whole})`;
    }
    case 'nowhere':
      return 'unsettled.undetermined';
    default:
      return `unsettled.${leaf.kind}`;
  }
}

/** What was given as a figure, where that is the outcome as it stands; null: it is none. */
function plainFigure(term: PlanTerm, reading: Reading): string | null {
  const input = term.kind === 'input' ? reading.plan.inputs[term.input] : undefined;
  if (input === undefined || (input.source.kind !== 'fact' && input.source.kind !== 'say')) return null;
  const read = readOf(input, reading);
  if (input.type.kind === 'money') return `amountAs(${read})`;
  return input.type.kind === 'percentage' ? `plainAs(${read})` : null;
}

// ------------------------------------------------------------------------------------------------- nodes

/** `nodes` are all that are gone into; `leafText` is what is done at a leaf, null: nothing. */
function writerFor(
  root: Ref,
  nodes: readonly Ref[],
  leafText: (leaf: Ref) => string | null,
  straight: Straight,
): readonly string[] {
  const { plan } = straight.reading;
  const within = new Set(nodes);
  const entries = new Map<Ref, number>();
  for (const ref of nodes)
    for (const child of new Set(present(plan.nodes[ref]).children))
      entries.set(child, (entries.get(child) ?? 0) + 1);
  const apart = new Set(nodes.filter((ref) => ref !== root && (entries.get(ref) ?? 0) > 1));
  const reads = readsOf(nodes, straight);
  const lines: string[] = [];
  const goTo = (ref: Ref, depth: number): readonly string[] => {
    if (isLeafRef(ref)) return [leafText(ref) ?? ''];
    if (depth > DEEPEST) apart.add(ref);
    return apart.has(ref) ? [`n${ref} = 1;`] : block(ref, depth);
  };
  const block = (ref: Ref, depth: number): readonly string[] => {
    const { test, children } = present(plan.nodes[ref]);
    const { lets, ways } = askText(test, reads, straight);
    const groups = new Map<Ref, string[]>();
    for (const [place, child] of children.entries())
      if (isLeafRef(child) ? leafText(child) !== null : within.has(child))
        groups.set(child, [...(groups.get(child) ?? []), ...present(ways[place])]);
    return [
      ...lets,
      ...[...groups].flatMap(([child, conditions]) => [
        `if (${[...new Set(conditions)].join(' || ')}) {`,
        ...goTo(child, depth + 1).map((line) => `  ${line}`),
        '}',
      ]),
    ];
  };
  lines.push(...block(root, 0));
  for (const ref of nodes)
    if (apart.has(ref)) lines.push(`if (n${ref} === 1) {`, ...block(ref, 0).map((line) => `  ${line}`), '}');
  const marks = apart.size === 0 ? [] : [`let ${[...apart].map((ref) => `n${ref} = 0`).join(', ')};`];
  return [...marks, ...reads.top, ...lines];
}

// ------------------------------------------------------------------------------------------------- reads

/** Inputs that several nodes ask are read once, before all. */
interface Reads {
  readonly top: readonly string[];
  readonly isRead: (input: number) => boolean;
}

function readsOf(nodes: readonly Ref[], straight: Straight): Reads {
  const { plan } = straight.reading;
  const counts = new Map<number, number>();
  for (const ref of nodes) {
    const { input } = present(plan.tests[present(plan.nodes[ref]).test]);
    counts.set(input, (counts.get(input) ?? 0) + 1);
  }
  const often = [...counts].filter(([, count]) => count > 1).map(([input]) => input);
  const read = new Set(often);
  const kinds = (input: number): readonly PlanTest[] =>
    nodes
      .map((ref) => present(plan.tests[present(plan.nodes[ref]).test]))
      .filter((test) => test.input === input);
  return {
    top: often.flatMap((input) => [...new Set(kinds(input).flatMap((test) => topFor(test, straight)))]),
    isRead: (input) => read.has(input),
  };
}

type Conditions = readonly string[];

interface Ask {
  readonly lets: readonly string[];
  /** For each child the conditions any of which leads to it. */
  readonly ways: readonly Conditions[];
}

function askText(test: number, reads: Reads, straight: Straight): Ask {
  const asked = present(straight.reading.plan.tests[test]);
  const ways = waysFor(asked, straight);
  if (!reads.isRead(asked.input)) return { lets: letsFor(asked, straight), ways };
  // What is reckoned is reckoned where it is asked first.
  const isReckoned = isReckonedTest(asked, straight);
  return { lets: isReckoned ? [`${varOf(asked)} ??= ${reckonedText(asked, straight.reading)};`] : [], ways };
}

function isReckonedTest({ input }: PlanTest, { reading: { plan } }: Straight): boolean {
  const { kind } = present(plan.inputs[input]).source;
  return kind === 'whole' || kind === 'relation';
}

const topFor = (test: PlanTest, straight: Straight): readonly string[] =>
  isReckonedTest(test, straight) ? [`let ${varOf(test)};`] : letsFor(test, straight);

/** What is read for a test: a value by itself, and what its kind of test compares. */
function letsFor(test: PlanTest, straight: Straight): readonly string[] {
  const { reading } = straight;
  const { plan } = reading;
  const place = test.input;
  const input = present(plan.inputs[place]);
  const { source } = input;
  if (source.kind === 'whole' || source.kind === 'relation')
    return [`const ${varOf(test)} = ${reckonedText(test, reading)};`];
  const read = readOf(input, reading);
  if (source.kind === 'member') return [`const v${place} = members(${read}, ${quoted(source.member)});`];
  if (test.kind === 'threshold')
    return typeof test.at === 'string'
      ? daysText(place, read, straight)
      : [
          `const r${place} = ${read}, f${place} = typeof r${place} === 'number' ? r${place} : figureOf(r${place});`,
        ];
  if (isPlain(test)) return [`const v${place} = ${read};`];
  return [`const c${place} = ${maskText(read, test.cells.map(cellText), mayStillHappen(input))};`];
}

/** Which cells may be, by a function of its own where many tests have the same. */
function maskText(read: string, cells: readonly string[], mayStillHappen: boolean): string {
  const asked = mayStillHappen ? 'happens' : 'among';
  const own = OWN_MASKS.get([asked, ...cells].join(' '));
  return own === undefined ? `${asked}(${read}, [${cells.join(', ')}])` : `${own}(${read})`;
}

const OWN_MASKS: ReadonlyMap<string, string> = new Map([
  ['among ABSENT VALUE', 'presence'],
  ['among "notYet" "never" VALUE', 'happened'],
  ['happens "notYet" "never" AWAITED VALUE', 'mayHappen'],
]);

/** A day, and of what has not happened yet the first day on which it may, as numbers. */
function daysText(
  place: number,
  read: string,
  { reading: { plan, program, names } }: Straight,
): readonly string[] {
  if (!mayStillHappen(present(plan.inputs[place]))) return [`const f${place} = dayOf(${read});`];
  const first = `dayOf(${names.day} ?? ${quoted(askedBetween(program).low)})`;
  const day = `r${place} = ${read}, f${place} = dayOf(r${place})`;
  return [`const ${day}, w${place} = r${place} === 'notYet' ? ${first} : 0;`];
}

const varOf = (test: PlanTest): string => (test.kind === 'cells' ? `c${test.input}` : `f${test.input}`);

function reckonedText(test: PlanTest, reading: Reading): string {
  const { names, plan } = reading;
  const { source } = present(plan.inputs[test.input]);
  if (test.kind === 'threshold')
    return typeof test.at === 'string'
      ? `dayOf(E().figure(${test.input}, ${names.whole}))`
      : `figureOf(E().figure(${test.input}, ${names.whole}))`;
  if (source.kind === 'whole') {
    const asked = `E().whole(${test.input}, ${test.cells[0]?.kind === 'value'}, ${names.whole})`;
    return overNothing(present(plan.wholes[source.whole]), asked, reading);
  }
  return source.kind === 'relation' ? relationMask(test, source.term, reading) : 'undefined';
}

/** Of a list of the whole case that is given and empty it is known what a quantifier comes to, which is what most are. */
function overNothing({ quantifier, over }: PlanWhole, asked: string, { program, names }: Reading): string {
  const subject = over.kind === 'records' ? program.subjects.find(({ name }) => name === over.subject) : null;
  const owner = program.subjects.findIndex(({ name }) => name === subject?.owner);
  const isOfCase = over.kind === 'records' && over.per === null && program.subjects[owner]?.owner === null;
  const isLogic = quantifier === 'some' || quantifier === 'every';
  if (subject == null || !isOfCase || !isLogic) return asked;
  const list = `${member(names.record(owner), subject.name)} ?? ${member('f', subject.name)}`;
  return `isNone(${list}) ? ${quantifier === 'every' ? 1 : 2} : ${asked}`;
}

/** Yes and no, or members: what stands there is compared with what a cell is. */
const isPlain = (test: PlanTest): boolean =>
  test.kind === 'cells' && test.cells.every((cell) => cell.kind === 'is' && isPlainValue(cell.value.kind));

const isPlainValue = (kind: string): boolean =>
  kind === 'boolean' || kind === 'choice' || kind === 'party' || kind === 'contact' || kind === 'rounding';

function waysFor(test: PlanTest, { reading }: Straight): readonly Conditions[] {
  const { plan } = reading;
  const place = test.input;
  const { source, type } = present(plan.inputs[place]);
  const bits = (name: string, count: number): readonly Conditions[] =>
    Array.from({ length: count }, (_, child) => [`(${name} & ${1 << child}) !== 0`]);
  if (test.kind === 'cells') {
    if (source.kind === 'member') return bits(`v${place}`, 2);
    if (source.kind === 'whole' || source.kind === 'relation' || !isPlain(test))
      return bits(`c${place}`, test.cells.length);
    return plainWays(test, place);
  }
  if (typeof test.at === 'string') return dayWays(test, test.at, reading);
  const { double, digits } = boundOf(test.at, type);
  if (double === null)
    return bits(
      `ratios(${source.kind === 'fact' || source.kind === 'say' ? `r${place}` : `f${place}`}, ${quoted(digits)}, ${test.isAfter})`,
      2,
    );
  return test.isAfter
    ? [[`!(f${place} > ${double})`], [`!(f${place} <= ${double})`]]
    : [[`!(f${place} >= ${double})`], [`!(f${place} < ${double})`]];
}

function dayWays(
  test: Extract<PlanTest, { kind: 'threshold' }>,
  day: IsoDate,
  reading: Reading,
): readonly Conditions[] {
  const { input: place, isAfter } = test;
  const input = present(reading.plan.inputs[place]);
  const [below, above] = isAfter ? ['<=', '>'] : ['<', '>='];
  const is = (name: string, order: string): string => `${name}${place} ${order} ${dayNumber(day)}`;
  // Of what is not known neither order holds, so that both ways are open.
  const [mayBeBelow, mayBeAbove] = [`!(${is('f', above)})`, `!(${is('f', below)})`];
  if (input.source.kind === 'referenceDate') {
    const { low, high } = askedBetween(reading.program);
    return [
      [low < day || (isAfter && low === day) ? mayBeBelow : is('f', below)],
      [high > day || (!isAfter && high === day) ? mayBeAbove : is('f', above)],
    ];
  }
  return [[mayStillHappen(input) ? `${mayBeBelow} && !(${is('w', above)})` : mayBeBelow], [mayBeAbove]];
}

function plainWays({ cells }: Extract<PlanTest, { kind: 'cells' }>, place: number): readonly Conditions[] {
  const values = cells.map((cell) => (cell.kind === 'is' ? valueJson(cell.value) : null));
  const isYesNo = values.length === 2 && values.every((value) => typeof value === 'boolean');
  if (isYesNo) return values.map((value) => [`v${place} !== ${!(value as boolean)}`]);
  const open =
    typeof values[0] === 'boolean' ? `typeof v${place} !== 'boolean'` : `typeof v${place} !== 'string'`;
  return values.map((value) => [`v${place} === ${literal(value)}`, open]);
}
