/**
 * What is wrong with a policy by itself: each question of a closed list, asked over all cases that can be, under every
 * reading. What is found is shown by a case that the evaluator decides the same way; what cannot be decided is listed.
 */
import type { Program } from '../ir/ir.ts';
import type { Doubt } from '../witness/find.ts';
import { noTally, type Prover } from '../solve/asking.ts';
import { isWorth, whole, type Effort } from './effort.ts';
import { findingKinds, type About, type Acceptance, type Finding, type FindingKind } from './finding.ts';
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
import { sceneOf, type Scene } from './scene.ts';
import { settled } from './settle.ts';

export interface AnalyseOptions {
  /** Whether a policy answers for a declaration itself: a vocabulary is made for many. */
  readonly isOwn?: (about: { readonly kind: About['kind'] | 'acceptance'; readonly path: string }) => boolean;
  /** All unless said otherwise. */
  readonly kinds?: readonly FindingKind[];
  /** All that is worth it unless said otherwise. */
  readonly effort?: Effort;
}

export interface Analysis {
  readonly findings: readonly Finding[];
  /** How often each question was asked, and could not be decided. */
  readonly asked: Readonly<Record<FindingKind, { readonly asked: number; readonly undecided: number }>>;
  /** What the policy accepts itself and nobody finds: what an edition before it accepted may have changed meanwhile. */
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

/**
 * An analysis that can be gone on with: `prover` is asked where tests tie facts together; without one that is undecided.
 * What is settled without it, or by what it said, stays settled.
 */
export function analysing(
  program: Program,
  options: AnalyseOptions = {},
): (prover: Prover | null) => Analysis {
  const { isOwn = () => true, effort = whole } = options;
  const kinds = (options.kinds ?? findingKinds).filter((kind) => isWorth(kind, program, effort));
  const asking = newAsking();
  const scene = sceneOf(program, asking.prover, isOwn, effort);
  const suspected = questions
    .filter(([kind]) => kinds.includes(kind))
    .flatMap(([kind, question]) =>
      [...question(scene)].map((suspicion) => ({
        kind,
        suspicion,
        scene: { ...scene, vain: new Map<string, Doubt>() },
      })),
    );
  const known = new Map<Suspicion, Finding | null>();
  const findingOn = (suspicion: Suspicion, own: Scene): Finding | null => {
    const before = known.get(suspicion);
    if (before !== undefined) return before;
    const { result, isOpen } = asking.while(() => settled(suspicion, own));
    if (!isOpen) known.set(suspicion, result);
    return result;
  };
  return (prover) => {
    asking.ask(prover);
    const asked = noneAsked();
    const found: Finding[] = [];
    for (const { kind, suspicion, scene: own } of suspected) {
      const finding = findingOn(suspicion, own);
      asked[kind].asked += 1;
      if (finding?.doubt != null) asked[kind].undecided += 1;
      if (finding !== null) found.push(finding);
    }
    const told = accepted(withoutFollowing(found), program.acceptances);
    const isStale = (one: Acceptance): boolean =>
      isOwn({ kind: 'acceptance', path: one.fingerprint }) && isAsked(one, kinds) && !isOpen(one, found);
    return { findings: told.findings, stale: told.unused.filter(isStale), asked };
  };
}

/** At once, and without a solver unless there is one that answers at once. */
export const analyse = (
  program: Program,
  { prover = null, ...options }: AnalyseOptions & { readonly prover?: Prover | null } = {},
): Analysis => analysing(program, options)(prover);

type Counts = Record<FindingKind, { asked: number; undecided: number }>;

const noneAsked = (): Counts =>
  Object.fromEntries(findingKinds.map((kind) => [kind, { asked: 0, undecided: 0 }])) as Counts;

/** Whoever is asked may be another each time; and whether an answer lacked something is known. */
function newAsking(): {
  readonly prover: Prover;
  readonly ask: (prover: Prover | null) => void;
  readonly while: <Made>(make: () => Made) => { readonly result: Made; readonly isOpen: boolean };
} {
  let asked: Prover | null = null;
  let isOpen = false;
  return {
    prover: {
      tally: noTally(),
      ask: (script) => {
        const answer = asked?.ask(script) ?? null;
        if (answer === null) isOpen = true;
        return answer;
      },
    },
    ask: (prover) => {
      asked = prover;
    },
    while: (make) => {
      isOpen = false;
      const result = make();
      return { result, isOpen };
    },
  };
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
): { readonly findings: readonly Finding[]; readonly unused: readonly Acceptance[] } {
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
    return { ...finding, accepted: own.reason, cites: [...new Set([...finding.cites, ...own.cites])] };
  });
  return { findings: told, unused: acceptances.filter((one) => !used.has(one)) };
}

const isAsked = ({ kind }: Acceptance, kinds: readonly FindingKind[]): boolean =>
  kind === 'undecided' || kinds.includes(kind);

/** What is not decided now may be what was accepted. */
const isOpen = ({ kind, path }: Acceptance, findings: readonly Finding[]): boolean =>
  findings.some((finding) => finding.doubt !== null && finding.kind === kind && finding.about.path === path);
