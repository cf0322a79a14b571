/** What becomes of a suspicion: a finding with what shows it, nothing, or that it is not known. */
import { canonicalJson } from '../ir/canonical.ts';
import { clauseDigest, fingerprint, sha256 } from '../ir/digest.ts';
import { unlessTooLarge } from '../diagram/diagrams.ts';
import { allowedIn } from '../witness/find.ts';
import { confirmedCase } from './confirm.ts';
import { whole } from './effort.ts';
import { extentOf } from './extent.ts';
import type { Finding, ShownCase } from './finding.ts';
import type { Cases, Suspicion } from './question.ts';
import { alternativesFor, searchUnderFewest } from './readings.ts';
import { regionsOf } from './regions.ts';
import { besideOf, type Scene } from './scene.ts';
import { groundOf, searchCase } from './search.ts';
import type { Where } from '../diagram/where.ts';

/** Null where there is nothing to find. */
export function settled(suspicion: Suspicion, scene: Scene): Finding | null {
  const { shown } = suspicion;
  switch (shown.by) {
    case 'text':
      return findingOf(suspicion, scene, casesOf(suspicion, shown.cases, scene));
    case 'case':
      return byCase(suspicion, shown, scene);
    case 'absence':
      return byAbsence(suspicion, shown, scene);
  }
}

/** Null where they are too large to be put together. */
const possibleOf = (where: Where | null, scene: Scene): Where | null =>
  where === null ? null : unlessTooLarge(() => scene.possible(where, besideOf(scene).store));

function byCase(
  suspicion: Suspicion,
  shown: Extract<Suspicion['shown'], { by: 'case' }>,
  scene: Scene,
): Finding | null {
  const where = possibleOf(shown.where, scene);
  if (where === null) return findingOf(suspicion, scene, { doubt: 'limit' });
  let confirmed: ShownCase | null = null;
  const found = searchUnderFewest(where, scene, (one) => {
    confirmed = confirmedCase(one, shown, suspicion, scene);
    return confirmed !== null;
  });
  if (found.kind === 'none') return null;
  if (found.kind === 'undecided') return findingOf(suspicion, scene, { doubt: found.doubt });
  const { taken } = found;
  return findingOf(suspicion, scene, {
    shown: confirmed,
    readings: Object.fromEntries(taken),
    regions: regionsOf(found, scene, taken),
    extent: extentOf(found.where, allowedIn(groundOf(scene, taken.size === 0 ? taken : null))),
  });
}

/** Of what stands in the text the cases it is about; where they are not found it stands there no less. */
function casesOf(suspicion: Suspicion, cases: (() => Cases) | undefined, scene: Scene): Settled {
  const told = (scene.effort ?? whole).relates ? (cases?.() ?? null) : null;
  if (told === null) return {};
  const where = possibleOf(told.where, scene);
  let confirmed: ShownCase | null = null;
  const found =
    where === null
      ? null
      : searchUnderFewest(where, scene, (one) => {
          confirmed = confirmedCase(one, told, suspicion, scene);
          return confirmed !== null;
        });
  if (found?.kind !== 'found') return {};
  return {
    shown: confirmed,
    readings: Object.fromEntries(found.taken),
    regions: regionsOf(found, scene, found.taken),
  };
}

/** What no case shows under any reading; or only under another than the chosen one. */
function byAbsence(
  suspicion: Suspicion,
  shown: Extract<Suspicion['shown'], { by: 'absence' }>,
  scene: Scene,
): Finding | null {
  const unless = possibleOf(shown.unless, scene);
  if (unless === null) return findingOf(suspicion, scene, { doubt: 'limit' });
  const any = searchCase(unless, scene, null);
  if (any.kind === 'undecided') return findingOf(suspicion, scene, { doubt: any.doubt });
  if (any.kind === 'none') return ofAny(suspicion, shown.among, scene);
  if (suspicion.detail.kind !== 'unreachable') return null;
  const found = searchUnderFewest(unless, scene);
  if (found.kind !== 'found')
    return found.kind === 'none' ? null : findingOf(suspicion, scene, { doubt: found.doubt });
  if (found.taken.size === 0) return null;
  const under = alternativesFor(found.taken, unless, scene);
  return findingOf({ ...suspicion, detail: { kind: 'onlyUnderReading', under } }, scene, {
    readings: Object.fromEntries(found.taken),
  });
}

/** What no case refutes, where there is any that it is about; undefined: that is not asked. */
function ofAny(suspicion: Suspicion, among: Where | null | undefined, scene: Scene): Finding | null {
  if (among !== undefined) {
    const where = possibleOf(among, scene);
    if (where === null) return findingOf(suspicion, scene, { doubt: 'limit' });
    const any = searchCase(where, scene, null);
    if (any.kind === 'none') return null;
    if (any.kind === 'undecided') return findingOf(suspicion, scene, { doubt: any.doubt });
  }
  return findingOf({ ...suspicion, ...suspicion.closer?.() }, scene, {});
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
