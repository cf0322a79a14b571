/**
 * What is wrong with a policy by itself: each question of a closed list, asked over all cases that can be, under every
 * reading. What is found is shown by a case that the evaluator decides the same way; what cannot be decided is listed.
 */
import { canonicalJson } from '../ir/canonical.ts';
import { clauseDigest, fingerprint, sha256 } from '../ir/digest.ts';
import type { Program } from '../ir/ir.ts';
import type { Prover } from '../solve/asking.ts';
import { allowedIn } from '../witness/find.ts';
import type { Values } from '../witness/relate.ts';
import {
  findingKinds,
  type About,
  type Acceptance,
  type Finding,
  type FindingKind,
  type ShownCase,
} from './finding.ts';
import { confirmedCase } from './confirm.ts';
import type { Question, Suspicion } from './question.ts';
import { conflicts } from './questions/conflict.ts';
import { constants } from './questions/constant.ts';
import { contradictions } from './questions/contradictory.ts';
import { gaps } from './questions/gap.ts';
import { noValues } from './questions/no-value.ts';
import { overlaps } from './questions/overlap.ts';
import { repeats } from './questions/repeated.ts';
import { infeasibles, orders } from './questions/steps.ts';
import { unreachables } from './questions/unreachable.ts';
import { unuseds } from './questions/unused.ts';
import { unlessTooLarge } from '../diagram/diagrams.ts';
import { extentOf } from './extent.ts';
import { regionsOf } from './regions.ts';
import { besideOf, sceneOf, type Scene } from './scene.ts';
import { groundOf, searchCase, type Found, type Searched } from './search.ts';
import type { Where } from './where.ts';

export interface AnalyseOptions {
  /** Asked where tests tie facts together; without one that is undecided. */
  readonly prover?: Prover | null;
  /** Whether a policy answers for a declaration itself: a vocabulary is made for many. */
  readonly isOwn?: (about: Pick<About, 'kind' | 'path'>) => boolean;
  /** All unless said otherwise. */
  readonly kinds?: readonly FindingKind[];
}

export interface Analysis {
  readonly findings: readonly Finding[];
  /** How often each question was asked, and could not be decided. */
  readonly asked: Readonly<Record<FindingKind, { readonly asked: number; readonly undecided: number }>>;
  /** What the policy accepts and nobody finds. */
  readonly stale: readonly Acceptance[];
}

const questions: readonly (readonly [FindingKind, Question])[] = [
  ['gap', gaps],
  ['overlap', overlaps],
  ['conflict', conflicts],
  ['unreachable', unreachables],
  ['constant', constants],
  ['contradictory', contradictions],
  ['unused', unuseds],
  ['noValue', noValues],
  ['order', orders],
  ['infeasible', infeasibles],
  ['repeated', repeats],
];

export function analyse(program: Program, options: AnalyseOptions = {}): Analysis {
  const { prover = null, isOwn = () => true, kinds = findingKinds } = options;
  const scene = sceneOf(program, prover, isOwn);
  const asked = Object.fromEntries(findingKinds.map((kind) => [kind, { asked: 0, undecided: 0 }])) as Record<
    FindingKind,
    { asked: number; undecided: number }
  >;
  const found: Finding[] = [];
  for (const [kind, question] of questions) {
    if (!kinds.includes(kind)) continue;
    for (const suspicion of question(scene)) {
      asked[kind].asked += 1;
      const finding = settled(suspicion, scene);
      if (finding?.doubt != null) asked[kind].undecided += 1;
      if (finding !== null) found.push(finding);
    }
  }
  return {
    ...accepted(withoutFollowing(found), program.acceptances),
    asked,
  };
}

/** Null where there is nothing to find. */
function settled(suspicion: Suspicion, scene: Scene): Finding | null {
  const { shown } = suspicion;
  switch (shown.by) {
    case 'text':
      return findingOf(suspicion, scene, {});
    case 'case':
      return byCase(suspicion, shown, scene);
    case 'absence':
      return byAbsence(suspicion, possibleOf(shown.unless, scene), scene);
  }
}

/** Null where they are too large to be put together. */
const possibleOf = (where: Where | null, scene: Scene): Where | null =>
  where === null ? null : unlessTooLarge(() => scene.possible(where, besideOf(scene).store));

const chosen: ReadonlyMap<string, string> = new Map();

function byCase(
  suspicion: Suspicion,
  shown: Extract<Suspicion['shown'], { by: 'case' }>,
  scene: Scene,
): Finding | null {
  const where = possibleOf(shown.where, scene);
  if (where === null) return findingOf(suspicion, scene, { doubt: 'limit' });
  let confirmed: ShownCase | null = null;
  const accepts = (found: Found): boolean => {
    confirmed = confirmedCase(found, shown, suspicion, scene);
    return confirmed !== null;
  };
  for (const readings of [chosen, null]) {
    const found: Searched = searchCase(where, scene, readings, accepts);
    if (found.kind === 'none') continue;
    if (found.kind === 'undecided') return findingOf(suspicion, scene, { doubt: found.doubt });
    return findingOf(suspicion, scene, {
      shown: confirmed,
      readings: readings === null ? readingsIn(found.values, scene) : {},
      regions: regionsOf(found, scene, readings),
      extent: extentOf(found.where, allowedIn(groundOf(scene, readings))),
    });
  }
  return null;
}

/** What no case shows under any reading; or only under another than the chosen one. */
function byAbsence(suspicion: Suspicion, unless: Where | null, scene: Scene): Finding | null {
  if (unless === null) return findingOf(suspicion, scene, { doubt: 'limit' });
  const any = searchCase(unless, scene, null);
  if (any.kind === 'undecided') return findingOf(suspicion, scene, { doubt: any.doubt });
  if (any.kind === 'none') return findingOf(suspicion, scene, {});
  if (suspicion.detail.kind !== 'unreachable') return null;
  const own = searchCase(unless, scene, chosen);
  if (own.kind !== 'none') return null;
  const [[reading, alternative] = ['', '']] = Object.entries(readingsIn(any.values, scene));
  return findingOf(
    { ...suspicion, detail: { kind: 'onlyUnderReading', reading, alternatives: [alternative] } },
    scene,
    {
      readings: readingsIn(any.values, scene),
    },
  );
}

function readingsIn(values: Values, { index }: Scene): Readonly<Record<string, string>> {
  const named: Record<string, string> = {};
  for (const [{ source }, value] of values)
    if (source.kind === 'reading' && value.kind === 'text') {
      const first = index.readings.get(source.reading)?.alternatives[0]?.name;
      if (first !== value.text) named[source.reading] = value.text;
    }
  return named;
}

type Settled = Partial<Pick<Finding, 'shown' | 'readings' | 'regions' | 'doubt'>> & {
  /** All the cases in which it is so. */
  readonly extent?: string;
};

function findingOf(
  suspicion: Suspicion,
  scene: Scene,
  { doubt = null, shown = null, readings = {}, regions = [], extent = '' }: Settled,
): Finding {
  const { about, others, detail, written } = suspicion;
  const cites = [...new Set([about, ...others].flatMap((one) => one.cites))];
  const bare = { kind: detail.kind, about, others, detail, regions, shown, readings, written, doubt, cites };
  return { ...bare, fingerprint: fingerprintOf(bare, extent, scene), accepted: null };
}

/**
 * Over what was found and the clauses that it is about, with what they say: a change of either re-opens what was
 * accepted. The case that shows it is left out, and how its region is told: they may be others tomorrow.
 */
function fingerprintOf(
  { kind, about, others, detail, doubt }: Omit<Finding, 'fingerprint' | 'accepted'>,
  extent: string,
  { index }: Scene,
): string {
  const rules = [about, ...others].map(({ path, kind: what }) => {
    const clause = index.clauses.get(path) ?? index.clauses.get(path.slice(0, path.lastIndexOf('.')));
    return [what, path, clause === undefined ? null : clauseDigest(clause)];
  });
  const text = canonicalJson([kind, rules, detail, extent, doubt]);
  return fingerprint(sha256(text));
}

/** What follows from something else that was found is not said again: of what is never asked no part is either. */
function withoutFollowing(findings: readonly Finding[]): readonly Finding[] {
  const never = new Set(
    findings.flatMap(({ kind, about, doubt }) =>
      (kind === 'unreachable' || kind === 'onlyUnderReading') && doubt === null ? [about.path] : [],
    ),
  );
  const follows = ({ kind, about, others }: Finding): boolean => {
    if (kind === 'unreachable' || kind === 'onlyUnderReading')
      return others.some(({ path }) => never.has(path));
    return (
      (kind === 'constant' || kind === 'contradictory') &&
      (never.has(about.path) || isPartOfAny(about.path, never))
    );
  };
  return findings.filter((finding) => !follows(finding));
}

const isPartOfAny = (path: string, never: ReadonlySet<string>): boolean =>
  never.has(path.slice(0, path.lastIndexOf('.')));

function accepted(
  findings: readonly Finding[],
  acceptances: readonly Acceptance[],
): Pick<Analysis, 'findings' | 'stale'> {
  const used = new Set<Acceptance>();
  const told = findings.map((finding) => {
    const own = acceptances.find(
      ({ kind, path, fingerprint }) =>
        (kind === finding.kind || (kind === 'undecided' && finding.doubt !== null)) &&
        path === finding.about.path &&
        fingerprint === finding.fingerprint,
    );
    if (own === undefined) return finding;
    used.add(own);
    return { ...finding, accepted: own.reason };
  });
  return { findings: told, stale: acceptances.filter((one) => !used.has(one)) };
}
