/** The picture as data: thresholds joined, members together, readings taken, leaves called by what they are. */
import { expect, test } from 'vitest';
import { diagramsOf } from '../../../src/diagram/diagrams.ts';
import { indexOf } from '../../../src/total/program-index.ts';
import { programOf } from '../../ir/compile-text.ts';
import { arrowsOf, drawn, everything, pictureOf } from './programs.ts';

const decision = (lines: string, type = 'tekst'): string =>
  `beslissing uitkomst : ${type}\n  volgens X-1-001\n${lines}\n`;

test('the thresholds of an input are one question with an arrow for each interval', () => {
  const picture = drawn(
    decision(`  - "laag"   als aanbieder.totaal minder dan € 100
  - "midden" als aanbieder.totaal vanaf € 100 en aanbieder.totaal minder dan € 200
  - "hoog"   als aanbieder.totaal meer dan € 300`),
    'uitkomst',
  );
  expect(arrowsOf(picture)).toEqual([
    'Totaal: < € 100 -> ‘laag’',
    'Totaal: € 100 tot € 200 -> ‘midden’',
    'Totaal: € 200 tot € 300,01 -> gat: het beleid bepaalt niets',
    'Totaal: ≥ € 300,01 -> ‘hoog’',
  ]);
});

test('intervals that lead to one place share an arrow, and a single value stands alone', () => {
  const picture = drawn(
    decision(`  - ja  als aanbieder.aandeel = 40%\n  - nee als aanbieder.aandeel ≠ 40%`, 'ja/nee'),
    'uitkomst',
  );
  expect(arrowsOf(picture)).toEqual(['Aandeel: < 40% of > 40% -> nee', 'Aandeel: 40% -> ja']);
});

test('days are shown with both ends in, and a day that may be missing is one question', () => {
  const picture = drawn(
    decision(`  - "vroeg"  als aanbieder.sinds vóór 1 januari 2020
  - "later"  als aanbieder.sinds vanaf 1 januari 2020 en aanbieder.sinds vóór 1 maart 2024
  - "nieuw"  als aanbieder.sinds vanaf 1 maart 2024`),
    'uitkomst',
  );
  expect(picture.questions).toHaveLength(1);
  expect(arrowsOf(picture)).toEqual([
    'Sinds: vóór 1 januari 2020 -> ‘vroeg’',
    'Sinds: 1 januari 2020 tot en met 29 februari 2024 -> ‘later’',
    'Sinds: vanaf 1 maart 2024 -> ‘nieuw’',
    'Sinds: afwezig -> gat: het beleid bepaalt niets',
  ]);
});

test('questions stand in the order of the decision, whatever was drawn before', () => {
  const program = programOf(`voorwaarde eerst
  volgens X-1-001
  vereist aanbieder.totaal vanaf € 100
${decision(`  - ja  als aanbieder.actief en aanbieder.totaal vanaf € 100\n  - anders nee`, 'ja/nee')}`);
  diagramsOf(indexOf(program)).clause('eerst');
  const alone = pictureOf(program, 'uitkomst');
  expect(alone.questions.map(({ title }) => title)).toEqual(['Actief', 'Totaal']);
  pictureOf(program, 'eerst');
  expect(pictureOf(program, 'uitkomst')).toEqual(alone);
});

test('members that lead to one place share an arrow', () => {
  const picture = drawn(
    decision(
      `  - ja  als aanbieder.soort = instelling of aanbieder.soort = kliniek\n  - anders nee`,
      'ja/nee',
    ),
    'uitkomst',
  );
  expect(arrowsOf(picture)).toEqual(['Soort: Instelling of kliniek -> ja', 'Soort: praktijk -> nee']);
});

test('what lies outside the range of a fact is no answer', () => {
  const picture = drawn(
    `gegeven aanbieder.cijfer : geheel getal\n  bereik vanaf 1 tot en met 10\n` +
      decision(`  - ja  als aanbieder.cijfer vanaf 6\n  - nee als aanbieder.cijfer minder dan 6`, 'ja/nee') +
      `beslissing altijd_hoog : ja/nee\n  volgens X-1-001\n  - ja  als aanbieder.cijfer vanaf 1\n  - anders nee\n`,
    'uitkomst',
  );
  expect(arrowsOf(picture)).toEqual(['Cijfer: < 6 -> nee', 'Cijfer: ≥ 6 -> ja']);
});

test('what an altijd rules out is no answer', () => {
  const fragment = `altijd actief_is_groot\n  vereist niet aanbieder.actief of aanbieder.totaal vanaf € 100\n  buiten het document "zo is het"\n`;
  const rule = decision(
    `  - "a" als aanbieder.actief en aanbieder.totaal vanaf € 100
  - "b" als aanbieder.actief en aanbieder.totaal minder dan € 100
  - "c" als niet aanbieder.actief`,
  );
  expect(arrowsOf(drawn(rule, 'uitkomst'))).toHaveLength(4);
  const within = drawn(fragment + rule, 'uitkomst');
  expect(arrowsOf(within)).toEqual(['Actief: ja -> ‘a’', 'Actief: nee -> ‘c’']);
});

test('a reading is taken unless readings are asked; judgements say whose they are; a gap says why', () => {
  const taken = drawn(everything, 'klasse');
  expect(taken.questions.map(({ kind }) => kind)).not.toContain('reading');
  expect(taken.readings).toEqual([
    {
      name: 'grens',
      label: 'waar de grens ligt',
      alternative: 'laag',
      reason: 'de lage',
      isChosen: true,
    },
  ]);
  expect(arrowsOf(taken)).toContain('Totaal: ≥ € 100 -> Instelling');
  const other = drawn(everything, 'klasse', { readings: { grens: 'hoog' } });
  expect(arrowsOf(other)).toContain('Totaal: ≥ € 200 -> Instelling');
  expect(other.readings[0]?.isChosen).toBe(false);
  const asked = drawn(everything, 'klasse', { allReadings: true });
  expect(asked.readings).toEqual([]);
  expect(arrowsOf(asked).join('\n')).toContain('‘waar de grens ligt’ gelezen?: laag (gekozen) ->');
  const judgement = taken.questions.find(({ kind }) => kind === 'judgement');
  expect(judgement).toMatchObject({
    title: 'Het gaat goed',
    detail: 'oordeel van a.s.r.',
    norms: ['X-1-003'],
  });
  const gaps = taken.outcomes.filter(({ status }) => status === 'gap');
  expect(gaps.map(({ reasons }) => reasons)).toEqual(expect.arrayContaining([['te klein om te noemen'], []]));
  expect(taken.norms).toEqual([{ id: 'X-1-001', place: '1.1' }]);
});

test('a test over several facts is one question in words, and conflict has a leaf of its own', () => {
  const picture = drawn(
    decision(
      `  - ja  als aanbieder.omzet in 2023 meer dan aanbieder.totaal\n  - nee als aanbieder.actief`,
      'ja/nee',
    ),
    'uitkomst',
  );
  const relation = picture.questions.find(({ kind }) => kind === 'relation');
  expect(relation?.title).toBe('‘omzet (2023)’ meer dan ‘totaal’?');
  expect(new Set(picture.outcomes.map(({ status }) => status))).toEqual(
    new Set(['value', 'gap', 'conflict']),
  );
});

test('requirements are met or not, also in English; what always comes out needs no question', () => {
  const requirement = `voorwaarde actief\n  volgens X-1-001\n  vereist aanbieder.actief\n`;
  expect(arrowsOf(drawn(requirement, 'actief'))).toEqual([
    'Actief: ja -> voldaan',
    'Actief: nee -> niet voldaan',
  ]);
  expect(arrowsOf(drawn(requirement, 'actief', { language: 'en' }))).toEqual([
    'Actief: yes -> met',
    'Actief: no -> not met',
  ]);
  const fixed = drawn(decision('  = € 1.250', 'bedrag'), 'uitkomst');
  expect(fixed).toMatchObject({ questions: [], arrows: [], outcomes: [{ text: '€ 1.250' }] });
});
