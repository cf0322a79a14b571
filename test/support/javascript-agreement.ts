/** Whether a generated module says what the evaluator says, on random programs and random facts, also incomplete. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { javascriptModule } from '../../src/emit/javascript/module.ts';
import { prepare } from '../../src/evaluate/evaluate.ts';
import type { Entry, EvaluationResult, Possible, StepEntry } from '../../src/evaluate/result.ts';
import type { Program } from '../../src/ir/ir.ts';
import type { Evaluated } from '../../src/runtime/engine.ts';
import { flatEntries, jsonText } from './agreement.ts';
import { countAnswer, countProgram, type Counters } from './agreement-counts.ts';
import { factsFrom, randomCase, type Atom, type ListsGiven } from './program-world.ts';
import { normsInQuantifiers, normsOfFigures } from './norms-left-out.ts';
import { randomProgram } from './random-program.ts';
import { dice } from './seeded.ts';

export interface ModuleDisagreement {
  readonly seed: number;
  readonly about: 'status' | 'possible' | 'needed' | 'cites' | 'days' | 'decide' | 'errors';
  readonly clause: string;
  readonly expected: string;
  readonly found: string;
  readonly facts: unknown;
}

export interface ModuleCounts {
  programs: number;
  /** Clauses that no plan can say. */
  unsaid: number;
  pairs: number;
  compared: number;
  undetermined: number;
  /** The module says that it may be too long, and the evaluator is more exact. */
  lessExact: number;
  needed: number;
  decided: number;
  /** Of how many the norms were compared. */
  cited: number;
  /** Norms of figures that both name. */
  figures: number;
  readonly met: Counters;
}

export const noModuleCounts = (): ModuleCounts => ({
  programs: 0,
  unsaid: 0,
  pairs: 0,
  compared: 0,
  undetermined: 0,
  lessExact: 0,
  needed: 0,
  decided: 0,
  cited: 0,
  figures: 0,
  met: new Map(),
});

export interface LoadedModule {
  readonly evaluate: (facts: unknown, options?: { readonly referenceDate?: string }) => Evaluated;
  readonly decide: (facts: unknown, referenceDate?: string) => Readonly<Record<string, unknown>>;
  readonly cites: (facts: unknown, referenceDate?: string) => Readonly<Record<string, unknown>>;
}

/** Loads the text of a module as a file of its own. */
export async function loadModule(text: string): Promise<LoadedModule> {
  const folder = mkdtempSync(join(tmpdir(), 'pol-module-'));
  try {
    const file = join(folder, 'policy.mjs');
    writeFileSync(file, text);
    return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as LoadedModule;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A little: what the evaluator would settle with more of it is compared less, and nothing is compared wrongly. */
const WORK = 2_000;

/** One random program, some cases of which more or less is known. */
export async function checkModule(
  seed: number,
  counts: ModuleCounts,
  cases = 20,
): Promise<readonly ModuleDisagreement[]> {
  const options = { clauses: 3 + (seed % 6), depth: 1 + (seed % 3), lists: seed % 3 === 0 };
  const program = randomProgram(seed, options);
  const { text, plan } = javascriptModule(program, { digest: '', compiler: '' });
  const made = await loadModule(text);
  counts.programs += 1;
  counts.unsaid += plan.unsaid.length;
  countProgram(program, counts.met);
  const unsaid = new Set(plan.unsaid.map(({ clause }) => clause));
  return Array.from({ length: cases }, (_, place) => place).flatMap((place) => {
    const facts = randomFacts(program, seed * 31 + place);
    return compareOn({ seed, program, made, unsaid, ...facts }, counts);
  });
}

export interface Given {
  readonly facts: unknown;
  readonly isPart: boolean;
  readonly isWhole: boolean;
}

export function randomFacts(program: Program, seed: number): Given {
  const roll = dice(seed);
  const made = randomCase(program, roll, roll.chance(0.3));
  const lists = roll.pick<ListsGiven>(['whole', 'whole', 'whole', 'atLeast', 'notAtAll']);
  const rate = roll.pick([0, 0.1, 0.3, 0.6, 0.9]);
  const isPart = roll.chance(0.4);
  const fate = new Map<Atom, 'whole' | 'part' | 'no'>(
    made.atoms.map((atom) => [
      atom,
      roll.chance(rate) ? (isPart && roll.chance(0.4) ? 'part' : 'no') : 'whole',
    ]),
  );
  const facts = factsFrom(program, made, (atom) => fate.get(atom) ?? 'no', lists);
  // What is not yet may still come: of that no more is known than of what is left out.
  const isWhole = rate === 0 && lists === 'whole' && !jsonText(facts).includes('"notYet"');
  return { facts, isPart, isWhole };
}

export interface Compared extends Given {
  readonly seed: number;
  readonly program: Program;
  readonly made: LoadedModule;
  readonly unsaid: ReadonlySet<string>;
  /** Clauses to compare; without: all of them. */
  readonly names?: readonly string[];
}

const bare = (name: string): string => name.replace(/\[.*$/s, '');

/** Everything that the module says beside what the evaluator says. */
export function compareOn(compared: Compared, counts: ModuleCounts): readonly ModuleDisagreement[] {
  const { program, made, facts, unsaid, seed } = compared;
  const { names } = compared;
  const asked = names === undefined ? {} : { decisions: names };
  const wanted = prepare(program, { unpublished: true, wouldDiffer: false, work: WORK, ...asked }).evaluate(
    facts,
  );
  // Facts that contradict each other are refused before a module sees them.
  if (wanted.errors.length > 0) return [];
  counts.pairs += 1;
  const found = flatEntries(made.evaluate(facts) as unknown as EvaluationResult);
  const decided = flatDecisions(made.decide(facts));
  const cited = flatDecisions(made.cites(facts));
  return [...flatEntries(wanted)].flatMap(([name, entry]) => {
    if (unsaid.has(bare(name))) return [];
    const own = found.get(name);
    counts.compared += 1;
    countAnswer(entry, counts.met);
    const tell = (
      about: ModuleDisagreement['about'],
      expected: unknown,
      said: unknown,
    ): ModuleDisagreement => ({
      seed,
      about,
      clause: name,
      expected: JSON.stringify(expected),
      found: JSON.stringify(said),
      facts,
    });
    if (own === undefined) return [tell('errors', 'an entry', null)];
    return [
      ...compareEntries(entry, own, compared, counts, tell),
      ...compareDecide(own, decided.get(name), name, compared, counts, tell),
      ...compareCited(own, cited.get(name), compared, counts, tell),
    ];
  });
}

type Tell = (about: ModuleDisagreement['about'], expected: unknown, found: unknown) => ModuleDisagreement;

const saysOf = ({ status, outcome }: Pick<Entry, 'status' | 'outcome'>): string =>
  `${status} ${jsonText(outcome)}`;

function compareEntries(
  wanted: Entry,
  own: Entry,
  { isWhole, program }: Compared,
  counts: ModuleCounts,
  tell: Tell,
): readonly ModuleDisagreement[] {
  if (wanted.status === 'undetermined') counts.undetermined += 1;
  if (own.inexact && own.status === 'undetermined' && saysOf(wanted) !== saysOf(own)) {
    counts.lessExact += 1;
    return [];
  }
  // Splitting may leave open what a diagram settles.
  if (wanted.inexact && wanted.status === 'undetermined' && own.status !== 'undetermined') return [];
  if (saysOf(wanted) !== saysOf(own)) return [tell('status', saysOf(wanted), saysOf(own))];
  if (own.status !== 'undetermined')
    return [
      // Of what comes to no value the evaluator names fewer rules.
      ...(isWhole && own.status === 'decided' ? compareCites(wanted, own, program, counts, tell) : []),
      ...('first' in wanted && isWhole ? compareDays(wanted as StepEntry, own as StepEntry, tell) : []),
    ];
  if (own.inexact || wanted.inexact) return [];
  // Of what a soft group counts the evaluator names all that its members turn on.
  if ('isSoft' in wanted && wanted.isSoft === true) return [];
  return [...comparePossible(wanted, own, tell), ...compareNeeded(wanted, own, counts, tell)];
}

/** None too many, and of figures none too few; the evaluator also names rules without a truth that agree. */
function compareCites(
  wanted: Entry,
  own: Entry,
  program: Program,
  counts: ModuleCounts,
  tell: Tell,
): readonly ModuleDisagreement[] {
  const figures = normsOfFigures(program);
  const inQuantifiers = normsInQuantifiers(program);
  counts.figures += wanted.cites.filter((norm) => figures.has(norm) && own.cites.includes(norm)).length;
  const less = wanted.cites.filter((norm) => !own.cites.includes(norm));
  // What such a rule rests on is left out with it.
  const isRuleLeftOut = less.some((norm) => !figures.has(norm));
  const areSame =
    own.cites.every((norm) => wanted.cites.includes(norm)) &&
    (isRuleLeftOut || less.every((norm) => inQuantifiers.has(norm)));
  return areSame ? [] : [tell('cites', wanted.cites, own.cites)];
}

const compareDays = (wanted: StepEntry, own: StepEntry, tell: Tell): readonly ModuleDisagreement[] =>
  wanted.first === own.first && wanted.last === own.last
    ? []
    : [tell('days', [wanted.first, wanted.last], [own.first, own.last])];

/** Only where both list values one by one. */
function comparePossible(wanted: Entry, own: Entry, tell: Tell): readonly ModuleDisagreement[] {
  const isListed = (one: Possible): boolean =>
    typeof one !== 'object' || Array.isArray(one) || ('status' in one && Object.keys(one).length === 1);
  if (![...wanted.possible, ...own.possible].every(isListed)) return [];
  const keys = (entry: Entry): readonly string[] => entry.possible.map(jsonText).sort();
  return jsonText(keys(wanted)) === jsonText(keys(own)) ? [] : [tell('possible', keys(wanted), keys(own))];
}

function compareNeeded(
  wanted: Entry,
  own: Entry,
  counts: ModuleCounts,
  tell: Tell,
): readonly ModuleDisagreement[] {
  counts.needed += 1;
  // Where a set as a whole is named, the evaluator names its members only where there was work left to tell them apart.
  const paths = ({ needed }: Entry): readonly string[] => {
    const all = new Set(needed.map(({ path }) => path));
    return [...all].filter((path) => !all.has(path.replace(/\.[^.]*$/, ''))).sort();
  };
  return jsonText(paths(wanted)) === jsonText(paths(own)) ? [] : [tell('needed', paths(wanted), paths(own))];
}

function flatDecisions(decisions: Readonly<Record<string, unknown>>): ReadonlyMap<string, unknown> {
  const flat = new Map<string, unknown>();
  for (const [name, value] of Object.entries(decisions)) {
    flat.set(name, value);
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, one] of Object.entries(value)) flat.set(`${name}[${key}]`, one);
  }
  return flat;
}

/** `decide` takes days and sets that are given whole; less of one counts as nothing. */
function compareDecide(
  own: Entry,
  decided: unknown,
  name: string,
  { program, isPart }: Compared,
  counts: ModuleCounts,
  tell: Tell,
): readonly ModuleDisagreement[] {
  const clause = program.clauses.find((one) => one.name === bare(name));
  if (clause?.kind !== 'decision' || !clause.isPublished) return [];
  counts.decided += 1;
  const status = (decided as { readonly status?: string } | null)?.status;
  const said = typeof status === 'string' ? `${status} null` : `decided ${jsonText(decided)}`;
  const isLess = isPart && status === 'undetermined';
  return said === saysOf(own) || isLess ? [] : [tell('decide', saysOf(own), said)];
}

/** Less of a day or a set counts as nothing, so that more rules may apply. */
function compareCited(
  own: Entry,
  cited: unknown,
  { isPart }: Compared,
  counts: ModuleCounts,
  tell: Tell,
): readonly ModuleDisagreement[] {
  if (!Array.isArray(cited)) return [];
  counts.cited += 1;
  const isSame = isPart
    ? own.cites.every((norm) => cited.includes(norm))
    : jsonText(own.cites) === jsonText(cited);
  return isSame ? [] : [tell('cites', own.cites, cited)];
}
