/** What was found when the comparisons of the policies were read beside the documents, each held to what the documents say. */
import { beforeAll, describe, expect, test } from 'vitest';
import { align } from '../../src/diff/align/align.ts';
import { withClauseNames } from '../../src/diff/align/shared-clauses.ts';
import { effectOf, type Proved } from '../../src/diff/effect/effects.ts';
import { diffSceneOf, type DiffScene } from '../../src/diff/effect/scene.ts';
import { comparedIn } from '../../src/diff/match/compared.ts';
import { matchClauses } from '../../src/diff/match/match.ts';
import type { Program } from '../../src/ir/ir.ts';
import { policyNamed } from '../support/policies.ts';
import { editions } from './editions.ts';

/** As a comparison lays both over each other; one clause is asked for at a time, for the whole takes long. */
function sceneOf(older: Program, newer: Program): DiffScene {
  const worded = align(older, newer);
  const matches = matchClauses(worded.older, worded.newer);
  return diffSceneOf(withClauseNames(worded, matches.flatMap(comparedIn)), null);
}

const outcomesIn = ({ witnesses }: Proved): readonly (readonly (string | null)[])[] =>
  witnesses.map(({ older, newer }) => [older.outcome, newer.outcome]);

describe('GGZ 2022 and 2025', () => {
  let scene: DiffScene;
  beforeAll(async () => {
    const [older, newer] = await editions();
    scene = sceneOf(older, newer);
  });

  test('where a question goes is compared of the same question', () => {
    const found = effectOf('loket', scene);
    expect(outcomesIn(found)).toEqual([['mijn_zorgverlener_gedrukt', 'mijn_zorgverlener']]);
    expect(found.onlyDecidableWith).toEqual([]);
    const [asked] = found.witnesses;
    expect(asked?.older.facts).toMatchObject({ vraagstelling: [{ betreft: 'status_declaraties' }] });
    expect(asked?.newer.facts).toMatchObject({ vraagstelling: [{ betreft: 'status_declaraties' }] });
  });
});

describe('district nursing 2023 and 2024', () => {
  test('annual reports came to count in the benchmark: they are not gone', async () => {
    const scene = sceneOf(
      await policyNamed('asr.wijkverpleging@2023'),
      await policyNamed('asr.wijkverpleging@2024'),
    );
    const found = effectOf('jaarverslag_in_benchmark', scene);
    expect([found.effect, outcomesIn(found)]).toEqual(['looser', [['nee', 'ja']]]);
  });
});

describe('both revisions of GGZ 2025', () => {
  test('what a practice is asked stands in a text that is not at hand, and is not the same as nothing', async () => {
    const scene = sceneOf(await policyNamed('asr.ggz@2025r1'), await policyNamed('asr.ggz@2025r2'));
    const asked = effectOf('ontvankelijk_verzoek.voor_dit_contractjaar', scene);
    expect([asked.effect, asked.doubts]).toEqual([
      'notAtHand',
      [{ direction: 'other', reason: 'elsewhere' }],
    ]);
    // The heading and the sentence differ in both alike.
    expect(effectOf('route_nieuwe_aanbieder', scene).effect).toBe('equivalent');
  });
});
