/** Every construct in both vocabularies: the two texts give one tree, and it says what was written. */
import { describe, expect, test } from 'vitest';
import { amendments } from './constructs/amendments.ts';
import { name } from './constructs/construct.ts';
import { facts } from './constructs/facts.ts';
import { norms } from './constructs/norms.ts';
import { tables } from './constructs/tables.ts';
import { process as steps } from './constructs/process.ts';
import { declarations, parseFile, shape } from './trees.ts';

describe('every construct', () => {
  test.each([...facts, ...norms, ...tables, ...steps, ...amendments])('$name', ({ nl, en, says }) => {
    const dutch = declarations(nl, 'nl').map(shape);
    expect(dutch).toHaveLength(1);
    expect(dutch[0]).toMatchObject(says);
    expect(declarations(en, 'en').map(shape)).toEqual(dutch);
  });
});

const typeTexts: readonly (readonly [nl: string, en: string, says: object])[] = [
  ['ja/nee', 'yes/no', { base: 'boolean' }],
  ['getal', 'number', { base: 'number', unit: null }],
  ['getal in uren', 'number in uren', { base: 'number', unit: name('uren') }],
  ['geheel getal in dagen', 'integer in dagen', { base: 'integer', unit: name('dagen') }],
  ['bedrag', 'amount', { base: 'money' }],
  ['percentage', 'percentage', { base: 'percentage' }],
  ['datum', 'date', { base: 'date' }],
  ['gebeurtenis', 'event', { base: 'event' }],
  ['tekst', 'text', { base: 'text' }],
  ['periode', 'period', { base: 'period' }],
  ['duur', 'duration', { base: 'duration' }],
  ['partij', 'party', { base: 'party' }],
  ['contact', 'contact', { base: 'contact' }],
  ['afronding', 'rounding', { base: 'rounding' }],
  ['Soort', 'Soort', { base: 'named', name: name('Soort') }],
  ['verzameling van Soort', 'set of Soort', { base: 'set', name: name('Soort') }],
];

describe('types', () => {
  test.each(typeTexts)('%s', (nl, en, says) => {
    const dutch = declarations(`gegeven a.b : ${nl}`).map(shape);
    expect(dutch[0]).toMatchObject({ type: says });
    expect(declarations(`fact a.b : ${en}`, 'en').map(shape)).toEqual(dutch);
  });

  test('type words are names elsewhere', () => {
    expect(declarations('voorwaarde datum volgens A-1 vereist verzoek.datum = bedrag')[0]).toMatchObject({
      name: { text: 'datum' },
    });
  });
});

describe('the head of a file', () => {
  test('says what it amends, when it came out, and that it is not at hand', () => {
    const nl = parseFile(`taal nl
      beleid asr.ggz 2025 herziening 2
        gepubliceerd na 28 maart 2024
        wijzigt herziening 1
        niet bij de hand`);
    const en = parseFile(`language en
      policy asr.ggz 2025 revision 2
        published after 28 March 2024
        amends revision 1
        not at hand`);
    expect([...nl.diagnostics, ...en.diagnostics]).toEqual([]);
    expect(nl.tree.header).toMatchObject({
      published: { kind: 'afterDay', day: { day: 28, month: 3, year: 2024 } },
      amends: { revision: 1 },
      notAtHand: {},
    });
    expect(shape(en.tree.header)).toEqual(shape(nl.tree.header));
  });

  test('says all it can, in both vocabularies', () => {
    const nl = parseFile(`taal nl
      beleid asr.ggz 2025 herziening 2
        titel "Inkoopbeleid"
        gepubliceerd maart 2024
        geldt voor 1 januari 2025 tot en met 31 december 2025
        te raadplegen vanaf 28 maart 2024 tot en met 31 december 2026
        registers GGZ-2025, GGZ-WEB-2025
        gebruikt asr.woordenlijst, asr.zorg`);
    const en = parseFile(`language en
      policy asr.ggz 2025 revision 2
        title "Inkoopbeleid"
        published March 2024
        governs 1 January 2025 up to and including 31 December 2025
        consultable from 28 March 2024 up to and including 31 December 2026
        registers GGZ-2025, GGZ-WEB-2025
        uses asr.woordenlijst, asr.zorg`);
    expect(nl.diagnostics).toEqual([]);
    expect(en.diagnostics).toEqual([]);
    expect(shape(nl.tree.header)).toMatchObject({
      kind: 'policy',
      name: { segments: [name('asr'), name('ggz')] },
      year: 2025,
      revision: 2,
      title: { value: 'Inkoopbeleid' },
      published: { kind: 'periodLiteral', unit: 'month', ordinal: 3, year: 2024 },
      governs: { from: { day: 1, month: 1, year: 2025 }, to: { day: 31, month: 12 } },
      consultable: { from: { day: 28 }, to: { year: 2026 } },
      registers: [name('GGZ-2025'), name('GGZ-WEB-2025')],
      uses: [{ segments: [name('asr'), name('woordenlijst')] }, {}],
    });
    expect(shape(en.tree.header)).toEqual(shape(nl.tree.header));
  });

  test.each([
    ['woordenlijst asr.woorden', 'vocabulary', null],
    ['deel van asr.ggz 2025', 'part', 2025],
  ])('%s', (line, kind, year) => {
    const { tree, diagnostics } = parseFile(`taal nl\n${line}`);
    expect(diagnostics).toEqual([]);
    expect(tree.header).toMatchObject({ kind, year });
  });

  test('comments are kept in order, with their places', () => {
    const { tree, text } = parseFile('// eerst\ntaal nl // dan\nbeleid a 2025\n  // ten slotte "x"  \n');
    expect(tree.comments.map((comment) => comment.text)).toEqual(['// eerst', '// dan', '// ten slotte "x"']);
    expect(tree.comments.map(({ span }) => text.slice(span.start, span.end))).toEqual(
      tree.comments.map((comment) => comment.text),
    );
  });
});
