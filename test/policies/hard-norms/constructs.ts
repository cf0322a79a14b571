/** What a hard norm was hard for, each as a question about the thing that says it. */
import type {
  Clause,
  Exception,
  Note,
  Program,
  Reading,
  Rule,
  Say,
  StatedChange,
} from '../../../src/ir/ir.ts';

export type Thing =
  | { readonly is: 'clause'; readonly clause: Clause }
  | { readonly is: 'say'; readonly say: Say }
  | { readonly is: 'reading'; readonly reading: Reading }
  | { readonly is: 'note'; readonly note: Note }
  | { readonly is: 'change'; readonly change: StatedChange };

type Question = (thing: Thing, program: Program, norm: string) => boolean;

const asks =
  (question: (clause: Clause, program: Program, norm: string) => boolean): Question =>
  (thing, program, norm) =>
    thing.is === 'clause' && question(thing.clause, program, norm);

const asksSay =
  (question: (say: Say) => boolean): Question =>
  (thing) =>
    thing.is === 'say' && question(thing.say);

interface Node {
  readonly kind?: string;
  readonly [field: string]: unknown;
}

/** Every node of a clause, through the decisions that are only computed on the way; other clauses are not entered. */
export function nodesOf(
  value: unknown,
  program: Program,
  seen: ReadonlySet<string> = new Set(),
): readonly Node[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => nodesOf(item, program, seen));
  const node = value as Node;
  const under = Object.values(node).flatMap((part) => nodesOf(part, program, seen));
  if (node.kind !== 'result' || typeof node['name'] !== 'string' || seen.has(node['name']))
    return [node, ...under];
  const read = program.clauses.find(({ name }) => name === node['name']);
  const isStepOnTheWay = read?.kind === 'decision' && !read.isPublished;
  return [node, ...under, ...(isStepOnTheWay ? nodesOf(read, program, new Set([...seen, read.name])) : [])];
}

const has = (question: (node: Node, program: Program) => boolean): Question =>
  asks((clause, program) => nodesOf(clause, program).some((node) => question(node, program)));

const calls = (pattern: RegExp): Question =>
  has(({ kind, builtin }) => kind === 'call' && pattern.test(String(builtin)));

export const exceptionsOf = (exceptions: readonly Exception[]): readonly Exception[] =>
  exceptions.flatMap((exception) => [exception, ...exceptionsOf(exception.exceptions)]);

const excepted = (question: (exception: Exception) => boolean): Question =>
  asks(({ exceptions }) => exceptionsOf(exceptions).some(question));

const ruled = (question: (rule: Rule, norm: string) => boolean): Question =>
  asks((clause, _, norm) => clause.kind === 'decision' && clause.rules.some((rule) => question(rule, norm)));

const memberOf = (name: string, program: Program): boolean =>
  program.clauses.some((clause) => clause.kind === 'group' && clause.members.includes(name));

const readsClause = (kinds: readonly Clause['kind'][]): Question =>
  has(
    ({ kind, name }, program) =>
      kind === 'result' && program.clauses.some((read) => read.name === name && kinds.includes(read.kind)),
  );

const isSay = (said: Say['say']): Question =>
  has(
    ({ kind, name }, program) =>
      kind === 'say' && program.says.some((say) => say.name === name && say.say === said),
  );

const factOf = (node: Node, program: Program) =>
  program.facts.find(({ subject, name }) => subject === node['subject'] && name === node['fact']);

const yearsOrMonths = ({ kind, value }: Node): boolean => {
  const literal = value as { kind?: string; years?: number; months?: number } | undefined;
  return (
    kind === 'literal' && literal?.kind === 'duration' && (literal.years ?? 0) + (literal.months ?? 0) > 0
  );
};

const questions = {
  becoming: excepted(({ effect }) => effect.kind === 'becomes'),
  byNamed: asksSay(({ by }) => by.length > 0),
  byNobody: asksSay(({ by }) => by.length === 0),
  channel: asks((clause) => clause.kind === 'step' && clause.via.length > 0),
  clashing: excepted(({ effect }) => effect.kind === 'clashes'),
  concerns: (thing, { clauses, parameters }) =>
    thing.is === 'change' &&
    thing.change.concerns.length > 0 &&
    thing.change.concerns.every((path) => [...clauses, ...parameters].some(({ name }) => name === path)),
  dependsOn: asks((clause) => clause.kind === 'step' && clause.dependsOn.length > 0),
  earliest: has(({ kind, pick }) => kind === 'pick' && pick === 'earliest'),
  event: has(
    (node, program) =>
      (node.kind === 'result' && node['read'] === 'done') ||
      (node.kind === 'fact' && factOf(node, program)?.type.kind === 'event'),
  ),
  fromDay: asks((clause) => clause.kind === 'step' && clause.first !== null),
  gapAlternative: (thing) =>
    thing.is === 'reading' &&
    thing.reading.alternatives.some(({ values }) => values.some(({ kind }) => kind === 'gap')),
  gapElsewhere: excepted(({ effect }) => effect.kind === 'undetermined' && effect.elsewhere !== null),
  gapException: excepted(({ effect }) => effect.kind === 'undetermined'),
  gapRow: ruled(({ outcome, cites }, norm) => outcome.kind === 'gap' && cites.includes(norm)),
  groupInGroup: asks(
    (clause, program) =>
      clause.kind === 'group' &&
      clause.members.some((member) =>
        program.clauses.some(({ kind, name }) => kind === 'group' && name === member),
      ),
  ),
  guarded: excepted(({ origin }) => origin === 'appliesIf'),
  guardedMember: asks(
    (clause, program) =>
      clause.kind === 'group' &&
      program.clauses.some(
        ({ name, exceptions }) =>
          clause.members.includes(name) && exceptions.some((one) => one.name.startsWith(`${name}.`)),
      ),
  ),
  inGroup: asks(({ name }, program) => memberOf(name, program)),
  inPrinciple: ruled(({ inPrinciple }) => inPrinciple),
  judged: isSay('judgement'),
  lapsing: excepted(({ origin, effect }) => origin === 'exception' && effect.kind === 'lapses'),
  notAtHand: (thing) => thing.is === 'note' && thing.note.isAtHand === false,
  oldAndNew: (thing) => thing.is === 'change' && thing.change.before !== null && thing.change.after !== null,
  optional: asks((clause) => clause.kind === 'step' && clause.isOptional),
  orderUnderReading: asks((clause) => clause.kind === 'decision' && clause.overlap.under !== null),
  overChoice: has(
    ({ kind, over }) => kind === 'quantify' && (over as { kind?: string } | undefined)?.kind === 'choice',
  ),
  overRecords: has(
    ({ kind, over }) => kind === 'quantify' && (over as { kind?: string } | undefined)?.kind === 'subject',
  ),
  partyOutcome: asks((clause) => clause.kind === 'decision' && clause.type.kind === 'party'),
  perRecord: (thing) =>
    (thing.is === 'clause' && thing.clause.per !== null) || (thing.is === 'say' && thing.say.per !== null),
  powerUsed: isSay('power'),
  presence: calls(/^(present|absent)$/),
  ranged: asksSay(({ range }) => range !== null && range.low !== null && range.high !== null),
  ratio: calls(/\.divide$/),
  readsDecision: readsClause(['decision']),
  readsGroup: readsClause(['group']),
  readsNoRequirement: (thing, program, norm) => !readsClause(['requirement', 'group'])(thing, program, norm),
  restsOn: asks(({ restsOn }) => restsOn.length > 0),
  roundedMonths: has(yearsOrMonths),
  routing: asks((clause) => clause.kind === 'decision' && clause.type.kind === 'contact'),
  setFact: has((node, program) => node.kind === 'fact' && factOf(node, program)?.type.kind === 'set'),
  severalValues: (thing) => thing.is === 'reading' && thing.reading.bindings.length > 1,
  sharedFact: has(
    (node, program) =>
      node.kind === 'fact' &&
      program.subjects.some(({ name, isShared }) => isShared && name === node['subject']),
  ),
  soft: asks((clause) => clause.kind === 'requirement' && clause.force !== 'hard'),
  stepByNobody: asks((clause) => clause.kind === 'step' && clause.by.length === 0),
  toDay: asks((clause) => clause.kind === 'step' && clause.last !== null),
  underReading: has(({ kind }) => kind === 'readingTest' || kind === 'readingValue'),
  undatedAmendment: (_, { amends, published }) =>
    amends !== null && published !== null && published.last === null,
  unless: excepted(({ origin }) => origin === 'unless'),
  weighs: asksSay(({ weighs }) => weighs.length > 0),
  withUnit: asks(
    (clause) => clause.kind === 'decision' && 'unit' in clause.type && clause.type.unit !== null,
  ),
  yearly: asks((clause) => clause.kind === 'step' && clause.isYearly),
} satisfies Record<string, Question>;

export type Construct = keyof typeof questions;

export const shows = (construct: Construct, thing: Thing, program: Program, norm: string): boolean =>
  (questions[construct] as Question)(thing, program, norm);
