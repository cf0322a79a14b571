/** Tables, exceptions, judgements and readings. */
import { name, reference } from './construct.ts';
import type { Construct } from './construct.ts';

export const tables: readonly Construct[] = [
  {
    name: 'a table',
    nl: `beslistabel t : Uitkomst
      bij overlap onder lezing x = a : alle kan leeg zijn, anders conflict
      | soort | jaaromzet in contractjaar - 2 | lezing y || t | volgens
      | - | vanaf € 1 en minder dan € 5 | a, b || goed | A-1, A-2
      | niet groot, klein | anders | - || in beginsel slecht | -
      | niet van toepassing | binnen € 1 tot en met € 2 | a || niet bepaald "zegt niets" tekst elders h | A-3`,
    en: `table t : Uitkomst
      on overlap under reading x = a : all may be empty, otherwise conflict
      | soort | jaaromzet in contract year - 2 | reading y || t | cites
      | - | from € 1 and less than € 5 | a, b || goed | A-1, A-2
      | not groot, klein | otherwise | - || in principle slecht | -
      | not applicable | within € 1 up to and including € 2 | a || not determined "zegt niets" text elsewhere h | A-3`,
    says: {
      kind: 'table',
      isRouting: false,
      overlap: {
        under: { kind: 'readingTest', alternative: name('a') },
        overlap: 'all',
        mayBeEmpty: true,
        otherwise: 'conflict',
      },
      columns: [
        { kind: 'expressionColumn', expression: reference('soort') },
        {
          kind: 'expressionColumn',
          expression: {
            kind: 'reference',
            year: { operator: 'subtract', left: { kind: 'contractYear' }, right: { digits: '2' } },
          },
        },
        { kind: 'readingColumn', reading: { segments: [name('y')] } },
      ],
      outcomeHeading: name('t'),
      hasCites: true,
      rows: [
        {
          cells: [
            { kind: 'any' },
            {
              kind: 'allOf',
              cells: [
                { kind: 'compare', operator: 'from' },
                { kind: 'compare', operator: 'lessThan' },
              ],
            },
            { kind: 'anyOf', cells: [{ kind: 'equals' }, { kind: 'equals' }] },
          ],
          inPrinciple: false,
          cites: [{ id: 'A-1' }, { id: 'A-2' }],
        },
        {
          cells: [
            { kind: 'anyOf', cells: [{ kind: 'not', cell: { kind: 'equals' } }, { kind: 'equals' }] },
            { kind: 'otherwise' },
            { kind: 'any' },
          ],
          inPrinciple: true,
          cites: [],
        },
        {
          cells: [
            { kind: 'notApplicable' },
            { kind: 'within', low: { digits: '1' }, high: { digits: '2' } },
            { kind: 'equals' },
          ],
          outcome: { kind: 'writtenGap' },
        },
      ],
    },
  },
  {
    name: 'the other cells',
    nl: `beslistabel t : ja/nee
      | a | b | c || t
      | afwezig | aanwezig | nog niet || ja
      | nooit | leeg | bevat x || nee
      | gedurende jaar 2024 | vóór 1 mei 2024 | -5 || ja
      | na 1 mei 2024 | uiterlijk 1 mei 2024 | ≤ 5 || ja
      | tot en met 1 mei 2024 | ten minste 5 | ten hoogste 5 || ja
      | meer dan 5 | > 5 | ≥ 5 || ja`,
    en: `table t : yes/no
      | a | b | c || t
      | absent | present | not yet || yes
      | never | empty | contains x || no
      | during year 2024 | before 1 May 2024 | -5 || yes
      | after 1 May 2024 | no later than 1 May 2024 | ≤ 5 || yes
      | up to and including 1 May 2024 | at least 5 | at most 5 || yes
      | more than 5 | > 5 | ≥ 5 || yes`,
    says: {
      hasCites: false,
      rows: [
        { cells: [{ kind: 'absent' }, { kind: 'present' }, { kind: 'notYet' }] },
        { cells: [{ kind: 'never' }, { kind: 'empty' }, { kind: 'contains' }] },
        {
          cells: [
            { kind: 'during' },
            { operator: 'before' },
            { kind: 'equals', value: { kind: 'unary', operator: 'negate' } },
          ],
        },
        { cells: [{ operator: 'after' }, { operator: 'by' }, { operator: 'atMost' }] },
        { cells: [{ operator: 'upTo' }, { operator: 'atLeast' }, { operator: 'atMost' }] },
        { cells: [{ operator: 'moreThan' }, { operator: 'moreThan' }, { operator: 'atLeast' }] },
      ],
    },
  },
  {
    name: 'routing, whose outcome is a contact',
    nl: 'routing loket "waarheen"\n | soort || loket\n | - || inkoop',
    en: 'routing loket "waarheen"\n | soort || loket\n | - || inkoop',
    says: {
      kind: 'table',
      isRouting: true,
      type: { base: 'contact' },
      rows: [{ outcome: reference('inkoop') }],
    },
  },
  {
    name: 'an exception that changes an outcome',
    nl: 'uitzondering e op groep_a.doel "label" volgens A-1 als p wordt € 5',
    en: 'exception e on groep_a.doel "label" cites A-1 if p becomes € 5',
    says: {
      kind: 'exception',
      target: { segments: [name('groep_a'), name('doel')] },
      condition: reference('p'),
      effect: { kind: 'becomes', outcome: { digits: '5' } },
    },
  },
  {
    name: 'an exception that always lapses what it targets',
    nl: 'uitzondering e op doel volgens A-1 vervalt',
    en: 'exception e on doel cites A-1 lapses',
    says: { condition: null, effect: { kind: 'lapses' } },
  },
  {
    name: 'an exception that clashes',
    nl: 'uitzondering e op doel botst volgens A-1',
    en: 'exception e on doel clashes cites A-1',
    says: { effect: { kind: 'clashes' }, clauses: { cites: [{ id: 'A-1' }] } },
  },
  {
    name: 'a judgement with a type',
    nl: 'oordeel o : percentage "label" door asr, zorgaanbieder geldt als p bereik vanaf 10% tot en met 20% weegt zorgaanbieder.soort, kader per declaratie volgens A-1',
    en: 'judgement o : percentage "label" by asr, zorgaanbieder applies if p range from 10% up to and including 20% weighs zorgaanbieder.soort, kader per declaratie cites A-1',
    says: {
      kind: 'say',
      say: 'judgement',
      type: { base: 'percentage' },
      by: [name('asr'), name('zorgaanbieder')],
      isByUnnamed: false,
      range: { from: { digits: '10' }, to: { digits: '20' } },
      weighs: [reference('zorgaanbieder', 'soort'), reference('kader')],
      clauses: { per: name('declaratie'), guard: { condition: reference('p') } },
    },
  },
  {
    name: 'a power of nobody in particular',
    nl: 'bevoegdheid m "label" door niet genoemd als p volgens A-1',
    en: 'power m "label" by not named if p cites A-1',
    says: {
      say: 'power',
      type: null,
      by: [],
      isByUnnamed: true,
      clauses: { guard: { condition: reference('p'), cites: [] }, cites: [{ id: 'A-1' }] },
    },
  },
  {
    name: 'a reading without a value',
    nl: 'lezing l "label" volgens A-1 gekozen a "omdat" ook mogelijk b "want"',
    en: 'reading l "label" cites A-1 chosen a "omdat" also possible b "want"',
    says: {
      kind: 'reading',
      bindings: [],
      alternatives: [
        { isChosen: true, name: name('a'), values: [], reason: { value: 'omdat' } },
        { isChosen: false, name: name('b'), values: [], reason: { value: 'want' } },
      ],
    },
  },
  {
    name: 'a reading with one value, or none',
    nl: 'lezing l : bedrag volgens A-1 gekozen a € 100.050,25 "omdat" ook mogelijk b niet bepaald "waarom" "want"',
    en: 'reading l : amount cites A-1 chosen a € 100,050.25 "omdat" also possible b not determined "waarom" "want"',
    says: {
      bindings: [{ name: null, type: { base: 'money' } }],
      alternatives: [
        { values: [{ name: null, value: { digits: '100050.25' } }] },
        {
          values: [{ name: null, value: { kind: 'writtenGap', reason: { value: 'waarom' } } }],
          reason: { value: 'want' },
        },
      ],
    },
  },
  {
    name: 'a reading with several values, whose names may be words of the language',
    nl: 'lezing l : (zonder : bedrag, met : bedrag) volgens A-1 gekozen a (zonder = € 1, met = € 2) "omdat" ook mogelijk b (zonder = € 3, met = € 4) "want"',
    en: 'reading l : (zonder : amount, met : amount) cites A-1 chosen a (zonder = € 1, met = € 2) "omdat" also possible b (zonder = € 3, met = € 4) "want"',
    says: {
      bindings: [{ name: name('zonder'), type: { base: 'money' } }, { name: name('met') }],
      alternatives: [
        {
          values: [
            { name: name('zonder'), value: { digits: '1' } },
            { name: name('met'), value: { digits: '2' } },
          ],
        },
        {},
      ],
    },
  },
  {
    name: 'a reading of a rounding and one of a text',
    nl: 'lezing l : afronding volgens A-1 gekozen a naar boven "omdat" ook mogelijk b naar beneden "want"',
    en: 'reading l : rounding cites A-1 chosen a upwards "omdat" also possible b downwards "want"',
    says: {
      alternatives: [
        { values: [{ value: { kind: 'roundingLiteral', direction: 'up' } }] },
        { values: [{ value: { direction: 'down' } }] },
      ],
    },
  },
  {
    name: 'a reading of a text',
    nl: 'lezing l : tekst volgens A-1 gekozen a "de tekst" "omdat" ook mogelijk b "een tekst" "want"',
    en: 'reading l : text cites A-1 chosen a "de tekst" "omdat" also possible b "een tekst" "want"',
    says: {
      alternatives: [
        {
          values: [{ value: { kind: 'textLiteral', text: { value: 'de tekst' } } }],
          reason: { value: 'omdat' },
        },
        {},
      ],
    },
  },
];
