/** What is too large for a diagram, and a whole policy with a solver: nothing is passed over in silence. */
import { expect, test } from 'vitest';
import { analyse, analysing } from '../../src/analyse/analyse.ts';
import { withSolver } from '../../src/solve/asking.ts';
import { loadZ3 } from '../../src/z3/z3.ts';
import { programOf } from '../ir/compile-text.ts';
import { policyNamed } from '../support/policies.ts';

const numbers = Array.from({ length: 19 }, (_, place) => place);

/** Asked one after the other the left ones are all to be kept in mind until the right ones come: 2^19 ways. */
const large = `
${numbers.map((each) => `gegeven aanbieder.links_${each} : ja/nee\ngegeven aanbieder.rechts_${each} : ja/nee`).join('\n')}
voorwaarde volgorde volgens X-1-001
  vereist ${['links', 'rechts'].flatMap((side) => numbers.map((each) => `aanbieder.${side}_${each}`)).join('\n   en ')}
beslissing paren : tekst volgens X-1-002
  - "ja" als ${numbers.map((each) => `(aanbieder.links_${each} en aanbieder.rechts_${each})`).join('\n   of ')}
beslissing klein : tekst volgens X-1-003
  - "ja" als aanbieder.links_1
`;

test('a question that is too large is undecided, and the next ones are answered', { timeout: 60_000 }, () => {
  const { findings, asked } = analyse(programOf(large), { kinds: ['gap', 'unreachable'] });
  const about = (path: string): readonly unknown[] =>
    findings.filter((finding) => finding.about.path.startsWith(path)).map(({ kind, doubt }) => [kind, doubt]);
  expect(about('paren')).toEqual([
    ['gap', 'limit'],
    ['unreachable', 'limit'],
  ]);
  expect(about('klein')).toEqual([['gap', null]]);
  expect(asked).toMatchObject({ gap: { asked: 2, undecided: 1 }, unreachable: { asked: 2, undecided: 1 } });
});

test('of WV-2024 every question is answered, with a solver', { timeout: 120_000 }, async () => {
  const z3 = await loadZ3();
  const program = await policyNamed('asr.wijkverpleging@2024');
  const { result } = await withSolver(z3!, analysing(program));
  await z3!.close();
  const { asked } = result;
  expect(Object.entries(asked).filter(([, { undecided }]) => undecided > 0)).toEqual([]);
  // Each row of each table is asked about, and each condition.
  const rows = program.clauses.flatMap((clause) => (clause.kind === 'decision' ? clause.rules : []));
  expect(asked.unreachable.asked).toBeGreaterThan(rows.length);
  expect(asked.constant.asked).toBeGreaterThan(400);
  expect(asked.contradictory.asked).toBeGreaterThan(100);
});
