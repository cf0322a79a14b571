/** What covers each norm of the registers of some policies. */
import type { Register, RegisterNorm } from '../check/register.ts';
import { timelineOf } from '../emit/timeline/milestones.ts';
import { trialsOf, type Trials } from '../evaluate/trials.ts';
import type { Program } from '../ir/ir.ts';
import {
  COVERAGE_SCHEMA,
  allMeans,
  type Cited,
  type Coverage,
  type KindCoverage,
  type Means,
  type Naming,
  type NormCoverage,
  type Reason,
  type RegisterCoverage,
  type Uncovered,
} from './coverage.ts';
import { itemsOf, unsourced, type Item } from './item.ts';
import { decides } from './kinds.ts';

export interface CoveredPolicy {
  /** `asr.ggz@2025`. */
  readonly id: string;
  readonly program: Program;
  readonly registers: readonly Register[];
}

/** More names than this, and none of them is named by itself. */
export const MOST_NAMED = 3;

/** A policy is looked at after those before it: what they cover is not tried again. */
export function coverageOf(policies: readonly CoveredPolicy[]): Coverage {
  const looking = policies.map(lookAt);
  const registers = registersOf(policies).map((register) => coverRegister(register, looking));
  const [sourceless, wide] = [looking.flatMap(unsourcedIn), looking.flatMap(wideIn)];
  return {
    schema: COVERAGE_SCHEMA,
    isWhole: sourceless.length === 0 && registers.every(({ covered, total }) => covered === total),
    policies: policies.map(({ id, program, registers: own }) => {
      const { name, year, revision, title } = program;
      return { id, name, year, revision, title, registers: own.map((register) => register.id) };
    }),
    registers,
    unsourced: sourceless,
    wide,
  };
}

// ------------------------------------------------------------------------------------------- policies

interface Looking {
  readonly policy: CoveredPolicy;
  readonly items: readonly Item[];
  /** What names a norm by itself, by norm. */
  readonly named: ReadonlyMap<string, readonly Item[]>;
  readonly cited: ReadonlySet<string>;
  readonly reasonOf: (item: Item) => Reason | null;
  /** Title of an example that fails without it. */
  readonly exampleFor: (item: Item) => string | null;
  readonly isShown: (item: Item, norm: string) => boolean;
}

function lookAt(policy: CoveredPolicy): Looking {
  const { program } = policy;
  const items = itemsOf(program);
  const named = new Map<string, Item[]>();
  for (const item of items)
    if (isNaming(item)) for (const norm of item.cites) named.set(norm, [...(named.get(norm) ?? []), item]);
  const reasons = new Map(program.notes.map(({ name, reason }) => [name, reason]));
  return {
    policy,
    items,
    named,
    cited: new Set(items.flatMap(({ cites }) => cites)),
    reasonOf: (item) => (item.kind === 'intent' ? (reasons.get(item.name) ?? null) : null),
    exampleFor: exampleFinder(trialsOf(program)),
    isShown: shownIn(program),
  };
}

const isNaming = ({ cites, isRange }: Item): boolean => !isRange && cites.length <= MOST_NAMED;

function exampleFinder(trials: Trials): Looking['exampleFor'] {
  const found = new Map<Item, string | null>();
  return (item) => {
    const known = found.get(item);
    if (known !== undefined) return known;
    const titles = item.without.map((program) => trials.failing(program())?.title ?? null);
    const title = titles.find((one) => one !== null) ?? null;
    found.set(item, title);
    return title;
  };
}

/** Whether the timeline shows a step, or a timeline by its steps, with a norm. */
function shownIn(program: Program): Looking['isShown'] {
  if (!program.clauses.some(({ kind }) => kind === 'step')) return () => false;
  const { milestones, timelines } = timelineOf(program);
  const shown = new Set(milestones.flatMap(({ name, cites }) => cites.map(({ norm }) => `${name} ${norm}`)));
  const filled = new Set(milestones.map(({ timeline }) => timeline));
  for (const { name, cites } of timelines)
    if (filled.has(name)) for (const norm of cites) shown.add(`${name} ${norm}`);
  return (item, norm) => item.means === 'step' && shown.has(`${item.name} ${norm}`);
}

const citedIn =
  ({ policy }: Looking) =>
  ({ kind, name, label, cites, origin }: Item): Cited => ({
    policy: policy.id,
    kind,
    name,
    label,
    cites,
    origin,
  });

const unsourcedIn = (looking: Looking): readonly Cited[] =>
  unsourced(looking.policy.program, looking.items).map(citedIn(looking));

const wideIn = (looking: Looking): readonly Cited[] =>
  looking.items.filter((item) => !isNaming(item)).map(citedIn(looking));

// ------------------------------------------------------------------------------------------ registers

/** Each once, in the order in which policies name them. */
function registersOf(policies: readonly CoveredPolicy[]): readonly Register[] {
  const found = new Map<string, Register>();
  for (const { registers } of policies)
    for (const register of registers) if (!found.has(register.id)) found.set(register.id, register);
  return [...found.values()];
}

function coverRegister(register: Register, all: readonly Looking[]): RegisterCoverage {
  const looking = all.filter(({ policy }) => policy.registers.some(({ id }) => id === register.id));
  const norms = [...register.norms.values()].map((norm) => coverNorm(norm, looking));
  return {
    id: register.id,
    policies: looking.map(({ policy }) => policy.id),
    total: norms.length,
    covered: norms.filter(({ by }) => by !== null).length,
    kinds: kindsOf(norms),
    reasons: counted(norms.flatMap(({ reason }) => reason ?? [])),
    norms,
  };
}

function kindsOf(norms: readonly NormCoverage[]): readonly KindCoverage[] {
  const kinds = [...new Set(norms.map(({ kind }) => kind))].sort();
  return kinds.map((kind) => {
    const own = norms.filter((norm) => norm.kind === kind);
    const by = own.flatMap((norm) => norm.by ?? []);
    return { kind, norms: own.length, covered: by.length, by: counted(by) };
  });
}

function counted<Word extends string>(words: readonly Word[]): Partial<Record<Word, number>> {
  const counts: Partial<Record<Word, number>> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

function coverNorm(norm: RegisterNorm, looking: readonly Looking[]): NormCoverage {
  const named: Naming[] = [];
  for (const one of looking) {
    if (named.some(({ covers }) => covers)) break;
    for (const item of one.named.get(norm.id) ?? []) named.push(namingOf(norm, item, one));
  }
  const covering = named.filter(({ covers }) => covers);
  const best = allMeans.find((means) => covering.some((naming) => naming.means === means)) ?? null;
  const { id, kind, computable, section, place, nl, en } = norm;
  return {
    ...{ id, kind, computable, section, place, nl, en },
    by: best,
    reason: best === 'intent' ? (covering.find(({ means }) => means === 'intent')?.reason ?? null) : null,
    isNoteAlone: best !== null && isNote(best) && decides(kind),
    why: best === null ? whyNot(norm, named, looking) : null,
    named,
  };
}

/** What says something and computes nothing. */
const isNote = (means: Means): boolean =>
  means === 'term' || means === 'elsewhere' || means === 'intent' || means === 'remark';

function namingOf(norm: RegisterNorm, item: Item, looking: Looking): Naming {
  const isShown = looking.isShown(item, norm.id);
  const example = item.without.length === 0 ? null : looking.exampleFor(item);
  return {
    policy: looking.policy.id,
    kind: item.kind,
    means: item.means,
    name: item.name,
    reason: looking.reasonOf(item),
    example,
    isShown,
    covers: example !== null || isShown || isEnough(norm, item),
  };
}

/** Whether it covers a norm by standing there. */
function isEnough({ kind, computable }: RegisterNorm, { means }: Item): boolean {
  switch (means) {
    case 'change':
      return true;
    case 'intent':
    case 'elsewhere':
      return computable === 'no' || !decides(kind);
    case 'rule':
    case 'routing':
    case 'judgement':
    case 'reading':
    case 'step':
    case 'term':
    case 'remark':
      return computable === 'no';
  }
}

function whyNot({ id }: RegisterNorm, named: readonly Naming[], looking: readonly Looking[]): Uncovered {
  if (named.length > 0) return named.every(({ means }) => isNote(means)) ? 'noteAlone' : 'noExample';
  return looking.some(({ cited }) => cited.has(id)) ? 'onlyInLists' : 'notNamed';
}
