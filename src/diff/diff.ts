/** What changed between two editions: matched, proved, and held against what the newer says it changed. */
import type { Clause, Program } from '../ir/ir.ts';
import { digestOf } from '../ir/digest.ts';
import type { Prover } from '../solve/asking.ts';
import { align } from './align/align.ts';
import { withClauseNames } from './align/shared-clauses.ts';
import { changesBetween } from './change/changes.ts';
import { effectOf, type Proved } from './effect/effects.ts';
import { orderOf } from './effect/order.ts';
import { otherwiseOf } from './effect/otherwise.ts';
import { inToldNames, toldIn } from './effect/told.ts';
import { diffSceneOf, type DiffScene } from './effect/scene.ts';
import { labelsOf } from './labels.ts';
import { comparedIn, type ComparedClauses } from './match/compared.ts';
import { matchClauses, type Match } from './match/match.ts';
import { DIFF_SCHEMA, type Diff, type Edition, type Effect } from './report.ts';
import { placeOf } from './place.ts';
import { statedIn } from './stated.ts';
import { timelinesOf } from './timelines.ts';
import { isUnwritten } from './unwritten.ts';

export interface DiffSide {
  readonly program: Program;
  /** No where the text of a revision that it amends is not at hand; of one that is not at hand itself that is known. */
  readonly isWhole?: boolean;
}

export interface DiffOptions {
  /** Asked where tests tie facts together; without it some effects stay undecided. See `withSolver`. */
  readonly prover?: Prover | null;
}

export interface Comparison {
  readonly diff: Diff;
  /** To go over a portfolio with: names and days of both editions, and their clauses. */
  readonly scene: DiffScene;
  readonly matches: readonly Match[];
}

/** Compares two editions. The readings are the chosen ones of each. */
export const diffOf = (older: DiffSide, newer: DiffSide, options: DiffOptions = {}): Diff =>
  compare(older, newer, options).diff;

export function compare(older: DiffSide, newer: DiffSide, { prover = null }: DiffOptions = {}): Comparison {
  const worded = align(older.program, newer.program);
  const matches = matchClauses(
    ownClauses(worded.older, older.program),
    ownClauses(worded.newer, newer.program),
  );
  const compared = matches.flatMap(comparedIn);
  const aligned = withClauseNames(worded, compared);
  const scene = diffSceneOf(aligned, prover);
  const turned =
    worded.alignment.unsure.length === 0
      ? null
      : diffSceneOf(withClauseNames(align(older.program, newer.program, true), compared), prover);
  const [before, after] = [editionOf(older), editionOf(newer)];
  const atHand = { older: before.isWhole, newer: after.isWhole };
  const clauses = changesBetween(older.program, newer.program, matches, atHand);
  const told = inToldNames(clauses);
  const effects = toldIn(effectsOf(matches, { scene, turned, before, after }), told);
  const { alignment } = aligned;
  const only = new Set([...alignment.onlyOlder, ...alignment.onlyNewer]);
  const diff: Diff = {
    schema: DIFF_SCHEMA,
    older: before,
    newer: after,
    alignment,
    clauses,
    effects,
    labels: labelsOf(older.program, newer.program, effects),
    timelines: timelinesOf(older.program, newer.program, matches, alignment.years),
    stated: statedIn(newer.program, before, { clauses, effects, only }),
    portfolio: null,
  };
  return { diff, scene, matches };
}

const ownClauses = (aligned: Program, own: Program): Program => ({ ...aligned, norms: own.norms });

function editionOf({ program, isWhole = true }: DiffSide): Edition {
  const { name, year, revision, title, language, isAtHand } = program;
  return { name, year, revision, title, language, digest: digestOf(program), isWhole: isWhole && isAtHand };
}

// --------------------------------------------------------------------------------------------- effects

interface Both {
  readonly scene: DiffScene;
  /** See `otherwiseOf`. */
  readonly turned: DiffScene | null;
  readonly before: Edition;
  readonly after: Edition;
}

const effectsOf = (matches: readonly Match[], both: Both): readonly Effect[] =>
  matches.flatMap((match): readonly Effect[] => {
    const pairs = comparedIn(match);
    const paired = new Set(pairs.flatMap(({ older, newer }) => [older, newer]));
    const isAlone = (clause: Clause): boolean => isCompared(clause) && !paired.has(clause);
    return [
      ...pairs.filter(({ newer }) => isCompared(newer)).map((pair) => effectIn(pair, both)),
      ...match.newer.filter(isAlone).map((clause) => ofOne(clause, 'newer', both)),
      ...match.older.filter(isAlone).map((clause) => ofOne(clause, 'older', both)),
    ];
  });

/** A soft group has counts and no result; its members have one each. */
const isCompared = (clause: Clause): boolean => clause.kind !== 'group' || !clause.isSoft;

function effectIn({ older, newer, name }: ComparedClauses, { scene, turned }: Both): Effect {
  const proved = effectOf(name, scene);
  return {
    kind: kindOf(newer),
    older: placeOf(older),
    newer: placeOf(newer),
    ...proved,
    otherwise: otherwiseOf(name, proved, scene, turned),
  };
}

/** What only one edition has is new or gone, unless the other is not at hand as a whole, or what it says is not. */
function ofOne(clause: Clause, side: 'older' | 'newer', { scene: { pair }, before, after }: Both): Effect {
  const { index } = pair[side];
  const isKnown = (side === 'newer' ? before : after).isWhole && !isUnwritten(clause, index.program);
  const nothing: Omit<Proved, 'effect'> = {
    order: orderOf(clause, index),
    witnesses: [],
    doubts: [],
    onlyDecidableWith: [],
  };
  return {
    kind: kindOf(clause),
    effect: !isKnown ? 'notAtHand' : side === 'newer' ? 'new' : 'gone',
    older: side === 'older' ? placeOf(clause) : null,
    newer: side === 'newer' ? placeOf(clause) : null,
    ...nothing,
    otherwise: null,
  };
}

function kindOf(clause: Clause): Effect['kind'] {
  if (clause.kind !== 'requirement') return clause.kind;
  return clause.force === 'hard' ? 'condition' : 'soft';
}
