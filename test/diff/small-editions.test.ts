/** Small policies in two editions: what a reader would take for something else if it were not told. */
import { expect, test } from 'vitest';
import { diffOf } from '../../src/diff/diff.ts';
import { diffSchema } from '../../src/diff/schema.ts';
import { tell } from '../../src/diff/tell/tell.ts';
import type { ToldDiff, ToldEffect } from '../../src/diff/tell/told.ts';
import type { Program } from '../../src/ir/ir.ts';
import { compileText, head, programIn, world } from '../ir/compile-text.ts';

const edition = (text: string, year = 2025): Program =>
  programIn(compileText((head + world + text).replace('proef 2025', `proef ${year}`)));

const told = (older: Program, newer: Program, language: 'nl' | 'en' = 'nl'): ToldDiff =>
  tell(diffOf({ program: older }, { program: newer }), language);

const changed = ({ sections }: ToldDiff): readonly ToldEffect[] =>
  sections.flatMap((section) => section.changed);

const named = ({ sections }: ToldDiff): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    sections.flatMap(({ lists }) =>
      lists.map(({ effect, effects }) => [effect, effects.map(({ name }) => name)]),
    ),
  );

const both = 'vereist aanbieder.totaal ten minste € 50.000 en aanbieder.actief';
const whole = `voorwaarde omzet "genoeg omzet, en actief" volgens X-1-001\n  ${both}\n`;
const split = `
voorwaarde omzet "genoeg omzet" volgens X-1-001
  vereist aanbieder.totaal ten minste € 50.000
voorwaarde actief "actief" volgens X-1-001
  vereist aanbieder.actief
`;

test('of a condition that was split, what kept its name is compared, and is not both new and gone', () => {
  const found = told(edition(whole), edition(split, 2026));
  expect(changed(found)).toMatchObject([
    { name: 'omzet', word: 'soepeler', changes: [{ from: 'omzet', to: 'omzet, actief' }] },
  ]);
  expect(named(found)).toMatchObject({ new: ['actief'] });
  expect(named(found)).not.toHaveProperty('gone');
  expect(changed(told(edition(split), edition(whole, 2026)))).toMatchObject([
    { name: 'omzet', word: 'strenger' },
  ]);
});

test('an expectation that became a condition is told at the top: its outcome is the same', () => {
  const soft = edition('verwachting omzet "genoeg omzet" volgens X-1-001\n  vereist aanbieder.actief\n');
  const hard = edition('voorwaarde omzet "genoeg omzet" volgens X-1-001\n  vereist aanbieder.actief\n', 2026);
  expect(told(soft, hard).summary).toContain('Was verwachting, is nu voorwaarde: omzet.');
  expect(told(hard, soft, 'en').summary).toContain('Was condition, is now expectation: omzet.');
  expect(told(soft, soft).summary.join(' ')).not.toContain('verwachting');
});

test('two texts of one revision are told apart', () => {
  const found = told(edition(whole), edition(whole.replace('50.000', '60.000')));
  expect([found.older.name, found.newer.name]).toEqual(['2025 revisie 1 (was)', '2025 revisie 1 (wordt)']);
  const years = told(edition(whole), edition(whole, 2026));
  expect([years.older.name, years.newer.name]).toEqual(['2025', '2026']);
});

test('what a policy leaves open in words is shown in those words', () => {
  const of = (outcome: string, year: number): Program =>
    edition(
      `beslissing rang : geheel getal volgens X-1-001\n  - 1 als aanbieder.actief\n  - anders ${outcome}\n`,
      year,
    );
  const [open, fixed] = [of('niet bepaald "daarover staat er niets"', 2025), of('2', 2026)];
  expect(changed(told(open, fixed)).flatMap(({ cases }) => cases)).toMatchObject([
    { older: 'gat: ‘daarover staat er niets’', newer: '2' },
  ]);
  const diff = diffOf({ program: open }, { program: fixed });
  expect(diffSchema.parse(JSON.parse(JSON.stringify(diff))).effects[0]?.witnesses[0]).toMatchObject({
    older: { status: 'gap', outcome: null, gap: 'daarover staat er niets' },
    newer: { status: 'decided', gap: null },
  });
});

test('what a document does not name is told only where it names changes against the older edition', () => {
  const higher = whole.replace('50.000', '60.000');
  const states = (year: number): string => `
genoemde wijziging actief_geworden : gewijzigd "wie meedoet is actief"
  betreft omzet
  ten opzichte van proef ${year}
  volgens X-1-001
`;
  const [older, other] = [
    edition(whole + 'voorwaarde a "a" volgens X-1-002\n  vereist aanbieder.actief\n'),
    '\nvoorwaarde a "a" volgens X-1-002\n  vereist niet aanbieder.actief\n',
  ];
  expect(told(older, edition(higher + other, 2026)).stated.notStated).toBeNull();
  expect(told(older, edition(higher + other + states(2024), 2026)).stated.notStated).toBeNull();
  expect(told(older, edition(higher + other + states(2025), 2026)).stated.notStated?.names).toEqual(['a']);
});

test('what rests on the passage that states a change is that change, under whatever name', () => {
  const states = `
genoemde wijziging jaarverslag : gewijzigd "ook het jaarverslag telt"
  betreft vergelijken
  volgens X-1-005
`;
  const before = 'beslissing telt_mee : ja/nee "het jaarverslag telt mee" volgens X-1-005\n  = nee\n';
  const now = 'stap vergelijken "vergelijken" door asr volgens X-1-006\n  zonder dag\n';
  const older = edition(whole + before + now);
  const found = diffOf({ program: older }, { program: edition(whole + now + states, 2026) }).stated;
  expect(found).toMatchObject({
    changes: [{ verdict: 'confirmed', found: ['telt_mee'], notFound: ['vergelijken'] }],
    notStated: [],
  });
  const elsewhere = edition(whole + before.replace('X-1-005', 'X-1-007') + now);
  expect(
    diffOf({ program: elsewhere }, { program: edition(whole + now + states, 2026) }).stated,
  ).toMatchObject({
    changes: [{ verdict: 'notFound', found: [] }],
    notStated: ['telt_mee'],
  });
});

test('that a text that is not at hand said something else is not confirmed', () => {
  const rule = (outcome: string): string => `
elders oud "beleid van toen" niet bij de hand volgens X-1-004
beslissing bevoegd : ja/nee "mag het" volgens X-1-005
  = ${outcome}
`;
  const states = `
genoemde wijziging ruimer : gewijzigd "ook een ander mag het"
  betreft bevoegd
  volgens X-1-006
`;
  const older = edition(rule('niet bepaald "staat er niet" tekst elders oud'));
  const newer = edition(rule('ja') + states, 2026);
  const verdicts = (isWhole: boolean): readonly string[] =>
    diffOf({ program: older, isWhole }, { program: newer }).stated.changes.map(({ verdict }) => verdict);
  expect(verdicts(false)).toEqual(['notAtHand']);
  expect(verdicts(true)).toEqual(['confirmed']);
});

test('what has a name and no text is neither new nor gone, and no change that goes unsaid', () => {
  const nameless = `
elders oud "beleid van toen" niet bij de hand volgens X-1-004
beslissing methode : tekst "hoe het toen ging" volgens X-1-005
  = niet bepaald "genoemd en niet beschreven" tekst elders oud
voorwaarde van_toen "voldoet aan de voorwaarden van toen" volgens X-1-006
  niet bepaald "zij staan daar" tekst elders oud
`;
  const states = `
genoemde wijziging hoger : gewijzigd "de grens ging omhoog"
  betreft omzet
  volgens X-1-001
`;
  const [before, now] = [
    edition(whole + nameless),
    edition(whole.replace('50.000', '60.000') + states, 2026),
  ];
  for (const found of [told(before, now), told(now, before)]) {
    expect(named(found)).not.toHaveProperty('gone');
    expect(named(found)).not.toHaveProperty('new');
    const unknown = found.sections.flatMap(({ lists }) =>
      lists.filter(({ effect }) => effect === 'notAtHand').flatMap(({ effects }) => effects),
    );
    expect(unknown.map(({ name }) => name)).toEqual(['methode', 'van_toen']);
  }
  expect(told(before, now).stated.notStated?.names ?? []).toEqual([]);
  const [sentence, unknown] = told(before, now).summary;
  expect(sentence).toMatch(/^2 bepalingen zijn anders: 1 inhoudelijk gewijzigd en 1 vervallen\.$/);
  expect(unknown).toBe(
    'Van 2 andere bepalingen is niet te zeggen of er iets veranderde, omdat een tekst niet bij de hand is.',
  );
});

test('what the document says of one change is not found of another that stands in the same passage', () => {
  const states = (name: string, concerns: string): string => `
genoemde wijziging ${name} : gewijzigd "${name}"
  betreft ${concerns}
  volgens X-1-005, X-1-00${concerns === 'a' ? '6' : '7'}
`;
  const rules = (a: string, b: string): string => `
voorwaarde a "a" volgens X-1-005
  vereist ${a}
voorwaarde b "b" volgens X-1-005
  vereist ${b}
`;
  const [yes, no] = ['aanbieder.actief', 'niet aanbieder.actief'];
  const older = edition(rules(yes, yes));
  const newer = edition(rules(no, no) + states('dit', 'a') + states('dat', 'b'), 2026);
  const { changes } = diffOf({ program: older }, { program: newer }).stated;
  expect(changes.map(({ found }) => found)).toEqual([['a'], ['b']]);
});

test('a branch that came to say the same as another is told under its own name', () => {
  const of = (test: string, year: number): Program =>
    edition(
      `
beslissing bevoegd : ja/nee "mag het" volgens X-1-001
  - de_ene: ja als ${test} volgens X-1-002
  - de_andere: ja als aanbieder.actief volgens X-1-003
`,
      year,
    );
  const found = told(of('niet aanbieder.actief', 2025), of('aanbieder.actief', 2026));
  expect(changed(found)).toMatchObject([{ name: 'bevoegd', changes: [{ part: 'de_ene' }] }]);
});

test('what always holds and became something else is one change', () => {
  const of = (first: string, year: number): Program =>
    edition(
      `
keuze Tekst = hoofdtekst | aanvulling | bijlage
beslissing teksten : verzameling van Tekst "welke teksten gelden" volgens X-1-001
  bij overlap alle
  - ${first}
  - aanvulling als aanbieder.actief
`,
      year,
    );
  for (const now of ['bijlage', 'aanvulling'])
    expect(changed(told(of('hoofdtekst', 2025), of(now, 2026)))).toMatchObject([
      { name: 'teksten', changes: [{ what: 'uitkomst', part: 'rij_1', from: 'hoofdtekst', to: now }] },
    ]);
});

test('the norms of a table are told where they stand with its rows alone', () => {
  const table = (limit: string, year: number): Program =>
    edition(
      `
beslistabel groot : ja/nee "groot"
  | aanbieder.totaal     || groot | volgens
  | minder dan ${limit}  || nee   | X-1-003
  | ten minste ${limit}  || ja    | X-1-004
`,
      year,
    );
  expect(changed(told(table('€ 100', 2025), table('€ 200', 2026)))).toMatchObject([
    { name: 'groot', norms: { older: ['X-1-003', 'X-1-004'], newer: ['X-1-003', 'X-1-004'] } },
  ]);
});

test('a step without a day that waits for another is shown with a case, and has its days in words', () => {
  const of = (guard: string, day: string, year: number): Program =>
    edition(
      `
stap eerst "eerst" volgens X-1-001
  door aanbieder
  zonder dag
  gevolg niet genoemd
stap daarna "daarna" volgens X-1-001
  door aanbieder
  ${guard}
  ${day}
  na eerst
  gevolg niet genoemd
`,
      year,
    );
  const guarded = of('geldt als aanbieder.actief', 'zonder dag', 2025);
  expect(changed(told(guarded, of('', 'zonder dag', 2026)))).toMatchObject([
    { name: 'daarna', cases: [{ older: 'niet van toepassing', newer: 'zonder dag' }] },
  ]);
  const [fixed] = changed(told(guarded, of('geldt als aanbieder.actief', 'uiterlijk 1 juni 2026', 2026)));
  expect(fixed?.cases.map(({ older, newer, because }) => [older, newer, because])).toEqual([
    ['zonder dag', 'tot en met 1 juni 2026', 'komt door daarna'],
  ]);
});

test('that a step waits for another no more is a change, with a case, also where its days are the same', () => {
  const of = (waits: string, year: number): Program =>
    edition(
      `
stap eerst "eerst" volgens X-1-001
  door asr
  zonder dag
  gevolg niet genoemd
stap daarna "daarna" volgens X-1-001
  door aanbieder
  uiterlijk 1 november ${year - 1}
  ${waits}
  gevolg niet genoemd
`,
      year,
    );
  const dropped = told(of('na eerst', 2025), of('', 2026));
  expect(changed(dropped)).toMatchObject([
    {
      ...{ name: 'daarna', word: 'anders', changes: [{ part: 'na', from: 'eerst', to: null }] },
      cases: [
        {
          older: 'tot en met 1 november 2024, en wacht op eerst',
          newer: 'tot en met 1 november 2025',
          because: 'komt door daarna',
        },
      ],
    },
  ]);
  const added = told(of('', 2025), of('na eerst', 2026), 'en');
  expect(changed(added).flatMap(({ cases }) => cases)).toMatchObject([
    { older: 'tot en met 1 november 2024', newer: 'tot en met 1 november 2025, en wacht op eerst' },
  ]);
  expect(changed(told(of('na eerst', 2025), of('na eerst', 2026)))).toEqual([]);
});

test('what makes the difference is explained once: a decision stands by itself, a figure stands with the case', () => {
  const of = (figure: string, more: string): Program =>
    edition(`
parameter grens : bedrag = ${figure} volgens X-1-001
berekening groot : ja/nee "groot" volgens X-1-002
  = aanbieder.totaal ten minste grens${more}
voorwaarde eis "eis" volgens X-1-003
  vereist groot
`);
  const explained = (older: Program, newer: Program): readonly (readonly [string, readonly string[]])[] =>
    changed(told(older, newer))
      .filter(({ name }) => name === 'eis')
      .flatMap(({ cases }) =>
        cases.map((one) => [one.because, one.explained.map(({ newer: [place] }) => place?.path ?? '')]),
      );
  expect(explained(of('€ 100', ''), of('€ 200', ''))).toEqual([
    ['komt door parameter grens', ['parameter grens']],
  ]);
  expect(explained(of('€ 100', ''), of('€ 100', ' en aanbieder.actief'))).toEqual([['komt door groot', []]]);
});

test('editions of two policies have the name of their policy', () => {
  const other: Program = { ...edition(whole, 2026), name: 'ander' };
  const found = told(edition(whole), other);
  expect(found.title).toBe('Wat er veranderde: proef 2025 → ander 2026');
  expect(found.newer.name).toBe('ander 2026');
  expect(told(edition(whole), edition(whole, 2026)).title).toBe('Wat er veranderde: proef, 2025 → 2026');
});

test('a policy that was put into the other language says nothing else', () => {
  const dutch = edition(
    `${split}
verwachting later "later" volgens X-1-001
  vereist aanbieder.actief
beslissing rang : geheel getal volgens X-1-001
  = 3
`,
  );
  const english: Program = { ...dutch, language: 'en' };
  for (const [older, newer] of [
    [dutch, english],
    [english, dutch],
  ] as const) {
    const diff = diffOf({ program: older }, { program: newer });
    expect(diff.clauses).toEqual([]);
    expect(diff.effects.every(({ effect }) => effect === 'equivalent')).toBe(true);
  }
});
