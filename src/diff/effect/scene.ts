/** What effects are found in: both programs, which cases both can have, and how a case is played back in each. */
import { allWhere, leafWhere, type Where } from '../../diagram/where.ts';
import { alwaysIn, alwaysOf, inputsIn, possibleAmong, type Always, type Scene } from '../../analyse/scene.ts';
import type { Input, Variable } from '../../diagram/model.ts';
import { nodesOf, type Store } from '../../diagram/store.ts';
import { noTally, type Prover } from '../../solve/asking.ts';
import { indexOf, type ProgramIndex } from '../../total/program-index.ts';
import { resultText } from '../../total/value-text.ts';
import type { Aligned } from '../align/align.ts';
import type { Speech } from '../align/facts.ts';
import { pairOf, type Pair } from './pair.ts';

export interface DiffScene {
  readonly aligned: Aligned;
  readonly pair: Pair;
  /** Over the diagrams of both. */
  readonly search: Scene;
  /** As they are written, to play cases back in. */
  readonly originals: { readonly older: Original; readonly newer: Original };
  /**
   * The same with the editions in each other's place. Diagrams are built of the newer edition first and are searched in the
   * order of their inputs, so that a case that is not found in the one may be found in the other.
   */
  readonly mirrored: () => DiffScene;
}

export interface Original {
  readonly index: ProgramIndex;
  readonly speech: Speech;
}

export function diffSceneOf(aligned: Aligned, prover: Prover | null): DiffScene {
  const pair = pairOf(aligned.older, aligned.newer);
  const { older, newer } = pair;
  const { speaks } = aligned;
  let mirrored: DiffScene | null = null;
  return {
    aligned,
    pair,
    search: {
      index: older.index,
      diagrams: older.diagrams,
      printing: { index: newer.index, language: aligned.newer.language },
      prover: prover ?? { ask: () => null, tally: noTally() },
      isOwn: () => true,
      possible: possibleInBoth(pair, aligned.members),
    },
    originals: {
      older: { index: indexOf(speaks.older.program), speech: speaks.older },
      newer: { index: indexOf(speaks.newer.program), speech: speaks.newer },
    },
    mirrored: () => (mirrored ??= diffSceneOf(turned(aligned), prover)),
  };
}

const turned = ({ older, newer, speaks, ...rest }: Aligned): Aligned => ({
  ...rest,
  ...{ older: newer, newer: older, speaks: { older: speaks.newer, newer: speaks.older } },
});

/** Cases that neither edition rules out: by an `altijd`, or because a choice has no such member there. */
function possibleInBoth({ older, newer }: Pair, members: Aligned['members']): Scene['possible'] {
  let made: readonly Always[] | null = null;
  const possible = possibleAmong(
    () =>
      (made ??= [
        ...alwaysIn(newer.index, newer.diagrams),
        ...alwaysIn(older.index, older.diagrams).map(({ holds }) => alwaysOf(holds)),
      ]),
  );
  return (place, store) =>
    allWhere(store, [possible(place, store), ...membersAllowed(place, members, store)]);
}

function membersAllowed(place: Where, members: Aligned['members'], store: Store): readonly Where[] {
  const asked = new Set(nodesOf(place).flatMap((node) => (node.kind === 'split' ? [node.variable] : [])));
  const inputs: ReadonlySet<Input> = inputsIn(place);
  return [...asked].flatMap((variable) => {
    const { type, source } = variable.input;
    const isChoice = type.kind === 'choice' && (source.kind === 'fact' || source.kind === 'say');
    const both = isChoice ? members.get(type.choice) : undefined;
    if (both === undefined || variable.kind !== 'cells' || !inputs.has(variable.input)) return [];
    return [onlyMembers(variable, type.kind === 'choice' ? type.choice : '', both, store)];
  });
}

function onlyMembers(
  variable: Extract<Variable, { readonly kind: 'cells' }>,
  choice: string,
  both: ReadonlySet<string>,
  store: Store,
): Where {
  const allowed = new Set(
    [...both].map((member) => resultText({ kind: 'value', value: { kind: 'choice', choice, member } })),
  );
  return store.choose(
    variable,
    variable.cells.map((cell) => leafWhere(store, allowed.has(cell) || !cell.startsWith('choice '))),
  );
}
