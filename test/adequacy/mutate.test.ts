/** Small mistakes: which are noticed, and of those that are not the example that would notice them. */
import { expect, test } from 'vitest';
import { runExamples } from '../../src/evaluate/run-examples.ts';
import { mutantsOf } from '../../src/adequacy/families/mutants.ts';
import { mutationOf } from '../../src/adequacy/mutate.ts';
import { edited } from '../../src/adequacy/program/edits.ts';
import { compileUnit } from '../../src/compile.ts';
import { indexOf } from '../../src/total/program-index.ts';
import { head, programIn, register, world } from '../ir/compile-text.ts';

const policy = `
lezing drempel : bedrag volgens X-1-009
  gekozen hoog € 150 "zoals gedrukt"
  ook mogelijk laag € 100 "zoals bedoeld"
groep eisen volgens X-1-001
  geldt als aanbieder.soort ≠ kliniek
  voorwaarde actief volgens X-1-002 vereist aanbieder.actief
    tenzij aanbieder.niveau = hoog volgens X-1-003
  voorwaarde groot volgens X-1-004 vereist aanbieder.totaal ten minste € 100 en landelijk.akkoord
einde groep
beslistabel klasse : Soort
  bij overlap eerste rij
  | aanbieder.totaal || klasse     | volgens
  | vanaf drempel    || instelling | X-1-005
  | vanaf € 50       || praktijk   | X-1-006
  | anders           || kliniek    | X-1-007
stap aanbod door asr vanaf 1 maart 2024 uiterlijk 1 april 2024 volgens X-1-008
beslissing tijdig : ja/nee per declaratie volgens X-1-010
  = declaratie.herzien uiterlijk declaratie.dag_zorg + 30 dagen
geval gewoon
  gegeven aanbieder.soort = praktijk, aanbieder.niveau = laag, aanbieder.actief = ja, aanbieder.totaal = € 100,
          landelijk.akkoord = ja
voorbeeld "gewoon"
  zoals gewoon
  verwacht eisen = is voldaan
  verwacht klasse = praktijk
`;

const compile = (more: string) =>
  compileUnit({
    files: [{ name: 'proef.pol', text: head + world + policy + more }],
    vocabularies: [],
    registers: [register],
  });

const compiled = compile('');
const program = programIn(compiled);
const found = mutationOf(program, { cases: compiled.cases });

test('every kind of mistake is made, and the counts add up', () => {
  const { total, byKind, survivors, undecided } = found;
  expect(Object.entries(byKind).filter(([, { total: all, equivalent }]) => all + equivalent === 0)).toEqual(
    [],
  );
  expect(total.killed + survivors.length + undecided.length).toBe(total.total);
  expect(total.killed).toBeGreaterThan(0);
  expect(survivors.length).toBeGreaterThan(10);
});

test(
  'each proposed example compiles, holds, and does not hold with its mistake',
  { timeout: 120_000 },
  () => {
    const mutants = mutantsOf(indexOf(program));
    for (const { mutant, example } of found.survivors) {
      const own = programIn(compile(example));
      const made = own.examples.at(-1)!;
      const only = { ...own, examples: [made] };
      expect([
        example,
        runExamples(only).flatMap(({ failures, errors }) => [...failures, ...errors]),
      ]).toEqual([example, []]);
      const same = mutants.find(
        ({ what, place, kind }) =>
          kind === mutant.kind &&
          JSON.stringify([what, place]) === JSON.stringify([mutant.what, mutant.place]),
      );
      const mistaken = edited(only, same!.edits);
      expect([example, runExamples(mistaken).flatMap(({ failures }) => failures).length > 0]).toEqual([
        example,
        true,
      ]);
    }
  },
);

test(
  'with the proposed examples written down nothing is left that an example would notice',
  { timeout: 120_000 },
  () => {
    const more = compile([...new Set(found.survivors.map(({ example }) => example))].join('\n'));
    const again = mutationOf(programIn(more), { cases: more.cases });
    expect(again.survivors.map(({ mutant }) => mutant.what)).toEqual([]);
    expect(again.undecided.length).toBeLessThanOrEqual(found.undecided.length);
  },
);
