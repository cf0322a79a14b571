/** Mistakes of authors: each has its place and its code, and leaves the rest of the file whole. */
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostic.ts';
import type { Language } from '../../src/base/language.ts';
import { messages as dutch } from '../../src/base/messages/nl.ts';
import { messages as english } from '../../src/base/messages/en.ts';
import { mistakes, parseBody, parseFile, showAll } from './trees.ts';

const named = (body: string, language: Language = 'nl'): readonly string[] =>
  parseBody(body, language).tree.declarations.map((each) => {
    if (each.kind === 'amendment') return each.verb;
    return 'name' in each ? each.name.text : each.kind;
  });

/** The text of the first fix of each diagnostic, applied. */
function repaired(text: string, diagnostics: readonly Diagnostic[]): string {
  const edits = diagnostics.flatMap(({ fixes }) => fixes[0]?.edits ?? []);
  edits.sort((left, right) => right.span.start - left.span.start);
  return edits.reduce(
    (done, { span, text: by }) => done.slice(0, span.start) + by + done.slice(span.end),
    text,
  );
}

describe('several mistakes in one file', () => {
  const body = `voorwaarde v
  volgens A-1
  vereist

beslissing b : getal
  = 5 +

parameter p bedrag = € 5

voorwaarde w
  geld als p
  volgens A-1
  vereist a ten misnte 5
  tenzij q

partij ok
`;

  test('each is found at its place', () => {
    expect(mistakes(body)).toEqual([
      'missing-part vereist',
      'missing-part +',
      'unexpected-word bedrag',
      'unexpected-word geld als',
      'unexpected-word ten misnte',
    ]);
  });

  test('what is right comes through, also after a mistake in the same declaration', () => {
    expect(named(body)).toEqual(['v', 'b', 'w', 'ok']);
    const last = parseBody(body).tree.declarations.find(
      (each) => each.kind === 'requirement' && each.name.text === 'w',
    );
    expect(last).toMatchObject({ clauses: { cites: [{ id: 'A-1' }], unless: [{}] } });
  });

  test('a mistake in a row leaves the other rows', () => {
    const table =
      'beslistabel t : getal\n| a | b || t\n| 1 | || 2\n| 1 | 2 | 3\n| 3 | 4 || 5\n| x y | 2 || 3\n| 6 | 7 || 8\n';
    expect(mistakes(table)).toEqual(['unexpected-word ||', 'missing-part 3', 'unexpected-word y']);
    const [first] = parseBody(table).tree.declarations;
    expect(first?.kind === 'table' ? first.rows.map(({ outcome }) => outcome) : null).toMatchObject([
      { digits: '5' },
      { digits: '8' },
    ]);
  });
});

describe('what was meant', () => {
  test.each([
    ['voorwaarde v\n volgnes A-1\n vereist p', 'volgens'],
    ['voorwaarde v volgens A-1\n geld als p vereist q', 'geldt als'],
    ['voorwaarde v volgens A-1 vereist a ten misnte 5', 'ten minste'],
    ['voorwaarde v volgens A-1 vereist p\nvorwaarde w volgens A-1 vereist q', 'voorwaarde'],
    ['voorwaarde v volgens A-1 vereist\nvorwaarde w volgens A-1 vereist q', 'voorwaarde'],
    ['Partij a', 'partij'],
    ['voorwaarde v volgens A-1 als p', 'vereist'],
    ['uitsluiting u volgens A-1 vereist p', 'als'],
    ['gegeven a.b : getal moiete navragen', 'moeite'],
  ])('%j', (body, word) => {
    const { diagnostics } = parseBody(body);
    expect(diagnostics.map(({ params }) => params)).toMatchObject([{ suggestion: word }]);
    expect(diagnostics[0]?.fixes[0]?.edits[0]?.text).toBe(word);
  });

  test('in English too', () => {
    expect(parseBody('condition v\n cite A-1\n requires p', 'en').diagnostics[0]?.params).toMatchObject({
      suggestion: 'cites',
    });
  });

  test('a far word is not guessed at', () => {
    expect(parseBody('voorwaarde v volgens A-1 vereist p qqqqqqqqqq').diagnostics[0]?.params).toMatchObject({
      found: 'qqqqqqqqqq',
      suggestion: '',
    });
  });
});

describe('what may stand there', () => {
  test.each([
    ['voorwaarde volgens A-1 vereist p', [{ kind: 'name' }]],
    ['parameter p : bedrag = vanaf 1 mei 2024', [{ kind: 'value' }]],
    ['gegeven a.b :', [{ kind: 'type' }]],
    ['partij a "b"\nvoorbeeld x', [{ kind: 'text' }]],
    ['voorwaarde v volgens vereist p', [{ kind: 'normId' }]],
    ['parameter p bedrag', [{ kind: 'word', word: ':' }]],
    ['stap s door a gevolg 5', [{ kind: 'word', word: 'niet genoemd' }, { kind: 'text' }]],
  ])('%j', (body, expected) => {
    expect(parseBody(body).diagnostics[0]?.params).toMatchObject({ expected });
  });

  test('never more than five things', () => {
    const { params } = parseBody('voorwaarde v 5').diagnostics[0] ?? {};
    expect((params as { expected: readonly unknown[] }).expected).toHaveLength(5);
  });

  test('in the words of the file', () => {
    expect(parseBody('step s by a consequence 5', 'en').diagnostics[0]?.params).toMatchObject({
      expected: [{ kind: 'word', word: 'not named' }, { kind: 'text' }],
    });
  });
});

describe('words of the language as names', () => {
  test.each([
    ['keuze X = groep | los | stap "x"', ['groep', 'stap']],
    ['voorwaarde contact volgens A-1 vereist soort = groep', ['contact', 'groep']],
    ['voorwaarde v volgens A-1 vereist (groep of geval)', ['groep', 'geval']],
    ['partij step', ['step']],
    ['partij tot', ['tot']],
    ['stap s door groep, partij zonder dag', ['groep', 'partij']],
    ['beslistabel t : X\n | a || t\n | groep, niet termijn || stap', ['groep', 'termijn', 'stap']],
    ['voorbeeld "x"\n gegeven a.b = groep, c = ja verwacht d = stap', ['groep', 'stap']],
  ])('%j', (body, words) => {
    expect(mistakes(body)).toEqual(words.map((word) => `reserved-word ${word}`));
  });

  test('the parse goes on with the name, and the fix is another name', () => {
    const { tree, diagnostics } = parseBody('keuze X = groep | los');
    expect(tree.declarations).toMatchObject([
      { members: [{ name: { text: 'groep' } }, { name: { text: 'los' } }] },
    ]);
    expect(diagnostics[0]?.fixes[0]).toMatchObject({ isSafe: false, edits: [{ text: 'groep_' }] });
  });

  test('after a dot no word is reserved', () => {
    expect(mistakes('voorwaarde v volgens A-1 vereist stap_a.gedaan of lezing_a.met = 5')).toEqual([]);
  });
});

describe('clauses', () => {
  test('one that may stand once and stands twice', () => {
    const { diagnostics, text } = parseBody('voorwaarde v\n volgens A-1\n vereist p\n volgens A-2');
    expect(showAll(diagnostics, text)).toEqual(['duplicate-clause volgens']);
    const [first] = diagnostics[0]?.secondary ?? [];
    expect(first && text.slice(0, first.span.start).split('\n')).toHaveLength(6);
  });

  test.each([
    ['stap s door a op 1 mei 2024\n uiterlijk 2 mei 2024', 'uiterlijk'],
    ['stap s door a streven mag', 'mag'],
    ['bevoegdheid b door a geldt als p\n als q', 'als'],
    ['uitzondering e op v vervalt botst', 'botst'],
    ['lezing l gekozen a "x" gekozen b "y"', 'gekozen'],
    ['groep g een van alle van\neinde groep', 'alle van'],
    ['geval g zoals a zoals b', 'zoals'],
  ])('two words for one thing: %j', (body, word) => {
    expect(mistakes(body)).toContain(`duplicate-clause ${word}`);
  });

  test.each([
    ['voorwaarde v volgens A-1', 'voorwaarde v', ['vereist']],
    ['uitsluiting u volgens A-1', 'uitsluiting u', ['als']],
    ['altijd a volgens A-1', 'altijd a', ['vereist']],
    ['uitzondering e op v', 'uitzondering e', ['vervalt', 'wordt', 'niet bepaald', 'botst']],
    ['oordeel o volgens A-1', 'oordeel o', ['door']],
    ['lezing l ook mogelijk a "x"', 'lezing l', ['gekozen']],
    ['lezing l gekozen a "x"', 'lezing l', ['ook mogelijk']],
    ['elders e "x"', 'elders e', ['bij de hand', 'niet bij de hand']],
    ['voorbeeld "x"', 'voorbeeld "x"', ['verwacht']],
    ['beslissing b : getal', 'beslissing b', ['=', '-']],
    ['beslistabel t : getal', 'beslistabel t', ['|']],
  ])('one that is missing: %j', (body, place, clauses) => {
    const { diagnostics, text } = parseBody(body);
    expect(showAll(diagnostics, text)).toEqual([`missing-clause ${place}`]);
    expect(diagnostics[0]?.params).toMatchObject({ clauses });
  });

  test("norms after a guard are the guard's, on a line of their own the declaration's", () => {
    const cites = (body: string): unknown => {
      const [first] = parseBody(body).tree.declarations;
      return first?.kind === 'requirement'
        ? [first.clauses.cites.length, first.clauses.guard?.cites.length]
        : null;
    };
    expect(cites('voorwaarde v\n geldt als p volgens A-2\n volgens A-1\n vereist q')).toEqual([1, 1]);
    expect(cites('voorwaarde v\n geldt als p\n volgens A-1\n vereist q')).toEqual([1, 0]);
    expect(cites('voorwaarde v\n volgens A-1\n geldt als p\n volgens A-2\n vereist q')).toEqual([1, 1]);
  });
});

describe('groups and timelines', () => {
  test.each([
    ['groep g\n voorwaarde v volgens A-1 vereist p\n', ['unclosed-block groep g'], ['g']],
    [
      'groep g\n groep h\n einde groep\npartij x',
      ['unclosed-block groep g', 'misplaced-declaration partij'],
      ['g'],
    ],
    ['einde groep\npartij x', ['unmatched-end einde groep'], ['x']],
    [
      'tijdpad t\n stap a door x zonder dag\neinde werkwijze\neinde tijdpad',
      ['unmatched-end einde werkwijze'],
      ['t'],
    ],
    [
      'groep g\n tijdpad t\neinde groep\npartij x',
      ['misplaced-declaration tijdpad', 'unclosed-block tijdpad t'],
      ['g', 'x'],
    ],
  ])('%j', (body, found, names) => {
    expect(mistakes(body)).toEqual(found);
    expect(named(body)).toEqual(names);
  });
});

describe('how things are written', () => {
  test.each([
    ['berekening a : bedrag = € 100,050.25', 'money-notation € 100,050.25', '€ 100.050,25'],
    ['berekening a : bedrag = € 1,234', 'money-notation € 1,234', '€ 1.234'],
    ['berekening a : bedrag = € 1.23', 'money-notation € 1.23', '€ 1,23'],
    ['berekening a : bedrag = € 5,5', 'money-notation € 5,5', '€ 5,50'],
    ['berekening a : getal = 1,234.5', 'number-notation 1,234.5', '1.234,5'],
    ['berekening a : getal = 0.5', 'number-notation 0.5', '0,5'],
    ['berekening a : percentage = 12.5%', 'number-notation 12.5', '12,5'],
    ['parameter a : datum = 2024-09-01', 'date-notation 2024-09-01', '1 september 2024'],
    ['parameter a : datum = 1/9/2024', 'date-notation 1/9/2024', '1 september 2024'],
    ['parameter a : datum = 1 May 2024', 'month-name May', 'mei'],
    ['berekening a : ja/nee = b >= c', 'mark-notation >=', '≥'],
    ['berekening a : ja/nee = b != c', 'mark-notation !=', '≠'],
    ['berekening a : getal = b * c', 'mark-notation *', '×'],
    ['berekening a : getal = b / c', 'mark-notation /', 'gedeeld door'],
    ['berekening a : getal = b – c', 'mark-notation –', '-'],
    ['partij a “krul”', 'mark-notation “krul”', '"krul"'],
    ['partij a "niet dicht', 'unclosed-text "niet dicht', '"niet dicht"'],
  ])('%j', (body, found, correct) => {
    const { diagnostics, text } = parseBody(body);
    expect(showAll(diagnostics, text)).toEqual([found]);
    expect(diagnostics[0]?.fixes[0]?.edits[0]?.text).toBe(correct);
    expect(parseFile(repaired(text, diagnostics)).diagnostics).toEqual([]);
  });

  test('in English the other way round', () => {
    expect(
      parseBody('calculation a : amount = € 100.050,25', 'en').diagnostics[0]?.fixes[0]?.edits[0]?.text,
    ).toBe('€ 100,050.25');
  });

  test.each([
    ['berekening a : bedrag = € 5,123', ['money-notation € 5,123']],
    ['berekening a : getal = 12.34.5', ['number-notation 12.34.5']],
    ['berekening a : getal = 1.2345.678', ['number-notation 1.2345.678']],
    ['parameter a : datum = 31 februari 2024', ['no-such-date 31 februari 2024']],
    ['parameter a : datum = 29 februari 2023', ['no-such-date 29 februari 2023']],
    ['parameter a : datum = 31 februari', ['no-such-date 31 februari']],
    ['parameter a : datum = 29 februari', []],
    ['parameter a : datum = 29 februari 2024', []],
    ['parameter a : datum = 0 mei 2024', ['no-such-date 0 mei 2024']],
    ['parameter a : duur = 0,5 jaar', ['not-whole 0,5']],
    ['partij a "x\\q"', ['unknown-escape \\q']],
    ['partij a ;', ['unknown-character ;']],
    ['voorbeeld "x"\n verwacht a = ?', ['open-expectation ?']],
    [
      'voorbeeld "x"\n verwacht a = ? bij lezing b = c\n verwacht a.eerste_dag = ?',
      ['open-expectation ?', 'open-expectation ?'],
    ],
    ['voorbeeld "x"\n verwacht a ?', ['missing-part a', 'unknown-character ?']],
  ])('%j', (body, found) => {
    expect(mistakes(body)).toEqual(found);
  });

  test('a date that does not exist is kept as it is written, never moved', () => {
    expect(parseBody('parameter a : datum = 31 februari 2024').tree.declarations).toMatchObject([
      { values: [{ value: { kind: 'dateLiteral', day: 31, month: 2, year: 2024 } }] },
    ]);
  });
});

describe('the head of a file', () => {
  test.each([
    ['beleid a 2025', ['missing-language beleid']],
    ['taal fr\nbeleid a 2025', ['unknown-language fr']],
    ['taal en\npolicy a 2025', ['unexpected-word taal']],
    ['taal nl\npartij a', ['missing-header taal nl']],
    ['taal nl\nbelied a 2025', ['unexpected-word belied']],
    ['taal nl\nbeleid a 2025\n titl "x"\n gepubliceerd 1 mei 2024', ['unexpected-word titl']],
    ['taal nl\nbeleid a 2025\n titel "x"\n titel "y"', ['duplicate-clause titel']],
  ])('%j', (text, found) => {
    expect(showAll(parseFile(text).diagnostics, text)).toEqual(found);
  });

  test('a mistake in the head leaves what follows', () => {
    const { tree } = parseFile('taal nl\nbeleid a 2025\n titl "x"\n gepubliceerd 1 mei 2024\npartij b');
    expect(tree.header).toMatchObject({ published: { day: 1 } });
    expect(tree.declarations).toHaveLength(1);
  });

  test('without a language the first word tells', () => {
    expect(parseFile('policy a 2025').tree).toMatchObject({ language: 'en', header: { year: 2025 } });
  });
});

test('every message of this room is a clause, in both languages', () => {
  const texts = [
    'taal fr\nbeleid a 2025\nvoorwaarde v 5\npartij groep "\nkeuze X = € 1,2.3 = 1,2.3 ; >= 2024-01-01 1 May 2024',
    'beleid a 2025\ngroep g\nvoorwaarde v volgens A-1\npartij a\neinde tijdpad\nparameter p : datum = 31 juni 2024 "\\q"',
    '',
    '\0',
    'taal nl\nbeleid a 1,5\npartij a\uFFFDb',
  ];
  const found = texts.flatMap((text) => parseFile(text).diagnostics);
  expect(new Set(found.map(({ code }) => code)).size).toBeGreaterThan(15);
  for (const { code, params } of found) {
    for (const messages of [dutch, english]) {
      const { headline, help = 'x' } = (
        messages[code] as (given: typeof params) => { headline: string; help?: string }
      )(params);
      expect(headline).toMatch(/^['a-z].*[^.]$/u);
      expect(help).not.toMatch(/undefined|\.$/u);
    }
  }
});
