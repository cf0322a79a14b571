/** Every construct in both vocabularies: the two texts give one tree, and it says what was written. */
import { describe, expect, test } from 'vitest';
import { declarations, parseFile, shape } from './trees.ts';

interface Construct {
  readonly name: string;
  readonly nl: string;
  readonly en: string;
  /** A part of the shape of the first declaration. */
  readonly says: object;
}

const name = (text: string): object => ({ text });
const reference = (...segments: readonly string[]): object => ({ kind: 'reference', segments: segments.map(name) });

const constructs: readonly Construct[] = [
  {
    name: 'a subject of which there are many',
    nl: 'onderwerp declaratie "claim" per zorgaanbieder, sleutel nummer geplaatst op dag_van_zorg',
    en: 'subject declaratie "claim" per zorgaanbieder, key nummer placed on dag_van_zorg',
    says: { kind: 'subject', label: { value: 'claim' }, owner: name('zorgaanbieder'), key: name('nummer'), placedOn: name('dag_van_zorg') },
  },
  {
    name: 'a subject shared by all',
    nl: 'onderwerp landelijk één voor allen',
    en: 'subject landelijk one for all',
    says: { kind: 'subject', label: null, owner: null, isShared: true },
  },
  {
    name: 'a subject shared by all, without accents',
    nl: 'onderwerp landelijk een voor allen',
    en: 'subject landelijk one for all',
    says: { isShared: true },
  },
  {
    name: 'a fact with every clause',
    nl: `gegeven zorgaanbieder.jaaromzet : bedrag per jaar "omzet"
      vraag "Hoeveel?" bereik vanaf € 0 tot en met € 1.000.000 kan ontbreken te veranderen uiterlijk 1 mei 2024
      moeite opzoeken in register voorheen omzet volgens GGZ-2025-1, GGZ-2025-2`,
    en: `fact zorgaanbieder.jaaromzet : amount per year "omzet"
      question "Hoeveel?" range from € 0 up to and including € 1,000,000 may be absent changeable no later than 1 May 2024
      effort found in register formerly omzet cites GGZ-2025-1, GGZ-2025-2`,
    says: {
      kind: 'fact',
      subject: name('zorgaanbieder'),
      name: name('jaaromzet'),
      type: { base: 'money', name: null, unit: null },
      isYearly: true,
      label: { value: 'omzet' },
      question: { value: 'Hoeveel?' },
      range: { from: { kind: 'moneyLiteral', digits: '0' }, to: { digits: '1000000' } },
      mayBeAbsent: true,
      changeable: { by: { kind: 'dateLiteral', day: 1, month: 5, year: 2024 } },
      effort: { source: 'register' },
      formerly: name('omzet'),
      cites: [{ id: 'GGZ-2025-1', to: null }, { id: 'GGZ-2025-2', to: null }],
    },
  },
  {
    name: 'what an answer costs',
    nl: 'gegeven a.b : tekst moeite door een mens',
    en: 'fact a.b : text effort by a person',
    says: { type: { base: 'text' }, effort: { source: 'person' }, changeable: null },
  },
  {
    name: 'an ordered choice with a former name',
    nl: 'keuze Zwaarte oplopend = | licht "niet zwaar" | matig voorheen middel | ernstig',
    en: 'choice Zwaarte ascending = | licht "niet zwaar" | matig formerly middel | ernstig',
    says: {
      kind: 'choice',
      isOrdered: true,
      members: [
        { name: name('licht'), label: { value: 'niet zwaar' } },
        { name: name('matig'), label: null, formerly: name('middel') },
        { name: name('ernstig') },
      ],
    },
  },
  {
    name: 'a parameter with a value for each period',
    nl: 'parameter drempel : bedrag "grens" = € 150.000 tot en met 31 mei 2025 volgens A-1 = € 160.000,50 vanaf 1 juni 2025',
    en: 'parameter drempel : amount "grens" = € 150,000 up to and including 31 May 2025 cites A-1 = € 160,000.50 from 1 June 2025',
    says: {
      kind: 'parameter',
      values: [
        { value: { digits: '150000' }, period: { from: null, to: { month: 5 } }, cites: [{ id: 'A-1' }] },
        { value: { digits: '160000.50' }, period: { from: { month: 6 }, to: null }, cites: [] },
      ],
    },
  },
  { name: 'a party', nl: 'partij asr "a.s.r."', en: 'party asr "a.s.r."', says: { kind: 'party', label: { value: 'a.s.r.' } } },
  {
    name: 'a contact',
    nl: 'contact inkoop "Inkoop" telefoon "1" e-mail "a@b" website "w" portaal "p" adres "d" volgens A-1',
    en: 'contact inkoop "Inkoop" phone "1" e-mail "a@b" website "w" portal "p" address "d" cites A-1',
    says: {
      kind: 'contact',
      channels: [
        { channel: 'phone', value: { value: '1' } },
        { channel: 'email', value: { value: 'a@b' } },
        { channel: 'website' },
        { channel: 'portal' },
        { channel: 'address' },
      ],
      cites: [{ id: 'A-1' }],
    },
  },
  {
    name: 'what facts cannot contradict',
    nl: 'altijd orde "na elkaar" vereist a ten hoogste b buiten het document "zo is de kalender"',
    en: 'always orde "na elkaar" requires a at most b outside the document "zo is de kalender"',
    says: { kind: 'always', condition: { operator: 'atMost' }, cites: [], outside: { value: 'zo is de kalender' } },
  },
  {
    name: 'a condition with every shared clause',
    nl: `voorwaarde v "label" per declaratie
      volgens A-1
      geldt als p volgens A-2
      vereist q
      tenzij r
      tenzij s : t volgens A-3
      van kracht vanaf 1 januari 2025 tot en met 1 maart 2025
      naar declaratie.dag_van_zorg
      steunt op handvatten, groep_a.statuut`,
    en: `condition v "label" per declaratie
      cites A-1
      applies if p cites A-2
      requires q
      unless r
      unless s : t cites A-3
      in force from 1 January 2025 up to and including 1 March 2025
      placed by declaratie.dag_van_zorg
      rests on handvatten, groep_a.statuut`,
    says: {
      kind: 'requirement',
      requirement: 'condition',
      clauses: {
        cites: [{ id: 'A-1' }],
        per: name('declaratie'),
        guard: { condition: reference('p'), cites: [{ id: 'A-2' }] },
        unless: [
          { name: null, condition: reference('r'), cites: [] },
          { name: name('s'), condition: reference('t'), cites: [{ id: 'A-3' }] },
        ],
        inForce: { from: { month: 1 }, to: { month: 3 } },
        placedBy: reference('declaratie', 'dag_van_zorg'),
        restsOn: [{ segments: [name('handvatten')] }, { segments: [name('groep_a'), name('statuut')] }],
      },
      test: reference('q'),
      gap: null,
    },
  },
  {
    name: 'an exclusion',
    nl: 'uitsluiting u volgens A-1 als p en niet q',
    en: 'exclusion u cites A-1 if p and not q',
    says: { requirement: 'exclusion', test: { operator: 'and', right: { kind: 'unary', operator: 'not' } } },
  },
  {
    name: 'an expectation that the document leaves open',
    nl: 'verwachting w volgens A-1 niet bepaald "staat er niet" tekst elders handvatten',
    en: 'expectation w cites A-1 not determined "staat er niet" text elsewhere handvatten',
    says: { requirement: 'expectation', test: null, gap: { kind: 'writtenGap', reason: { value: 'staat er niet' }, elsewhere: { segments: [name('handvatten')] } } },
  },
  {
    name: 'guidance',
    nl: 'richtsnoer r volgens A-1 vereist p',
    en: 'guidance r cites A-1 requires p',
    says: { requirement: 'guidance' },
  },
  {
    name: 'a group in a group',
    nl: `groep g "label" ten minste 2 van volgens A-1
        voorwaarde v volgens A-1 vereist p
        groep h een van
          voorwaarde w volgens A-1 vereist q
        einde groep
        voorwaarde x volgens A-1 vereist r
      einde groep`,
    en: `group g "label" at least 2 of cites A-1
        condition v cites A-1 requires p
        group h one of
          condition w cites A-1 requires q
        end group
        condition x cites A-1 requires r
      end group`,
    says: {
      kind: 'group',
      mode: 'atLeast',
      count: 2,
      clauses: { cites: [{ id: 'A-1' }] },
      members: [{ name: name('v') }, { kind: 'group', mode: 'one', count: null, members: [{ name: name('w') }] }, { name: name('x') }],
    },
  },
  {
    name: 'a decision with rules',
    nl: `beslissing b : Uitkomst "label" volgens A-1
      - ruim : in beginsel goed als p
          volgens A-2
      - niet bepaald "staat er niet" tekst elders handvatten als q
      - anders slecht volgens A-3
      bij overlap eerste rij, anders conflict`,
    en: `decision b : Uitkomst "label" cites A-1
      - ruim : in principle goed if p
          cites A-2
      - not determined "staat er niet" text elsewhere handvatten if q
      - otherwise slecht cites A-3
      on overlap first row, otherwise conflict`,
    says: {
      kind: 'decision',
      isPublished: true,
      type: { base: 'named', name: name('Uitkomst') },
      clauses: { cites: [{ id: 'A-1' }] },
      value: null,
      rules: [
        { name: name('ruim'), inPrinciple: true, outcome: reference('goed'), condition: reference('p'), isOtherwise: false, cites: [{ id: 'A-2' }] },
        { name: null, outcome: { kind: 'writtenGap' }, condition: reference('q') },
        { isOtherwise: true, outcome: reference('slecht'), condition: null, cites: [{ id: 'A-3' }] },
      ],
      overlap: { under: null, overlap: 'first', mayBeEmpty: false, otherwise: 'conflict' },
    },
  },
  {
    name: 'a calculation of one value',
    nl: 'berekening c : percentage = 70% van x gedeeld door y',
    en: 'calculation c : percentage = 70% of x divided by y',
    says: { isPublished: false, type: { base: 'percentage' }, rules: [], value: { operator: 'divide', left: { operator: 'percentOf' } } },
  },
  {
    name: 'a decision that is not determined',
    nl: 'beslissing b : ja/nee = niet bepaald "zegt niets"',
    en: 'decision b : yes/no = not determined "zegt niets"',
    says: { type: { base: 'boolean' }, value: { kind: 'writtenGap' } },
  },
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
      overlap: { under: { kind: 'readingTest', alternative: name('a') }, overlap: 'all', mayBeEmpty: true, otherwise: 'conflict' },
      columns: [
        { kind: 'expressionColumn', expression: reference('soort') },
        { kind: 'expressionColumn', expression: { kind: 'reference', year: { operator: 'subtract', left: { kind: 'contractYear' }, right: { digits: '2' } } } },
        { kind: 'readingColumn', reading: { segments: [name('y')] } },
      ],
      outcomeHeading: name('t'),
      hasCites: true,
      rows: [
        {
          cells: [
            { kind: 'any' },
            { kind: 'allOf', cells: [{ kind: 'compare', operator: 'from' }, { kind: 'compare', operator: 'lessThan' }] },
            { kind: 'anyOf', cells: [{ kind: 'equals' }, { kind: 'equals' }] },
          ],
          inPrinciple: false,
          cites: [{ id: 'A-1' }, { id: 'A-2' }],
        },
        {
          cells: [{ kind: 'anyOf', cells: [{ kind: 'not', cell: { kind: 'equals' } }, { kind: 'equals' }] }, { kind: 'otherwise' }, { kind: 'any' }],
          inPrinciple: true,
          cites: [],
        },
        { cells: [{ kind: 'notApplicable' }, { kind: 'within', low: { digits: '1' }, high: { digits: '2' } }, { kind: 'equals' }], outcome: { kind: 'writtenGap' } },
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
        { cells: [{ kind: 'during' }, { operator: 'before' }, { kind: 'equals', value: { kind: 'unary', operator: 'negate' } }] },
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
    says: { kind: 'table', isRouting: true, type: { base: 'contact' }, rows: [{ outcome: reference('inkoop') }] },
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
    says: { say: 'power', type: null, by: [], isByUnnamed: true, clauses: { guard: { condition: reference('p'), cites: [] }, cites: [{ id: 'A-1' }] } },
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
        { values: [{ name: null, value: { kind: 'writtenGap', reason: { value: 'waarom' } } }], reason: { value: 'want' } },
      ],
    },
  },
  {
    name: 'a reading with several values, whose names may be words of the language',
    nl: 'lezing l : (zonder : bedrag, met : bedrag) volgens A-1 gekozen a (zonder = € 1, met = € 2) "omdat" ook mogelijk b (zonder = € 3, met = € 4) "want"',
    en: 'reading l : (zonder : amount, met : amount) cites A-1 chosen a (zonder = € 1, met = € 2) "omdat" also possible b (zonder = € 3, met = € 4) "want"',
    says: {
      bindings: [{ name: name('zonder'), type: { base: 'money' } }, { name: name('met') }],
      alternatives: [{ values: [{ name: name('zonder'), value: { digits: '1' } }, { name: name('met'), value: { digits: '2' } }] }, {}],
    },
  },
  {
    name: 'a reading of a rounding and one of a text',
    nl: 'lezing l : afronding volgens A-1 gekozen a naar boven "omdat" ook mogelijk b naar beneden "want"',
    en: 'reading l : rounding cites A-1 chosen a upwards "omdat" also possible b downwards "want"',
    says: { alternatives: [{ values: [{ value: { kind: 'roundingLiteral', direction: 'up' } }] }, { values: [{ value: { direction: 'down' } }] }] },
  },
  {
    name: 'a reading of a text',
    nl: 'lezing l : tekst volgens A-1 gekozen a "de tekst" "omdat" ook mogelijk b "een tekst" "want"',
    en: 'reading l : text cites A-1 chosen a "de tekst" "omdat" also possible b "een tekst" "want"',
    says: { alternatives: [{ values: [{ value: { kind: 'textLiteral', text: { value: 'de tekst' } } }], reason: { value: 'omdat' } }, {}] },
  },
  {
    name: 'a step on one line',
    nl: 'stap s "label" door asr, zorgaanbieder op 1 april 2024 streven optioneel elk jaar via "post", "portaal" met daarin "a", "b" na eerder, ander.stap_b gevolg "te laat is te laat" als p volgens A-1',
    en: 'step s "label" by asr, zorgaanbieder on 1 April 2024 aim optional each year via "post", "portaal" containing "a", "b" after eerder, ander.stap_b consequence "te laat is te laat" if p cites A-1',
    says: {
      kind: 'step',
      spelling: 'step',
      by: [name('asr'), name('zorgaanbieder')],
      window: { kind: 'on', day: { day: 1, month: 4, year: 2024 } },
      force: 'aims',
      isOptional: true,
      isYearly: true,
      via: [{ value: 'post' }, { value: 'portaal' }],
      contents: [{ value: 'a' }, { value: 'b' }],
      dependsOn: [{ segments: [name('eerder')] }, { segments: [name('ander'), name('stap_b')] }],
      consequence: { text: { value: 'te laat is te laat' } },
      clauses: { guard: { condition: reference('p') }, cites: [{ id: 'A-1' }] },
    },
  },
  {
    name: 'a deadline whose clauses open lines with comparing words',
    nl: `termijn s
        door niet genoemd
        geldt als a na b
        na eerder
        vanaf 1 mei 2024 uiterlijk 1 juni 2024
        mag
        gevolg niet genoemd
        volgens A-1`,
    en: `deadline s
        by not named
        applies if a after b
        after eerder
        from 1 May 2024 no later than 1 June 2024
        may
        consequence not named
        cites A-1`,
    says: {
      spelling: 'deadline',
      isByUnnamed: true,
      clauses: { guard: { condition: { operator: 'after', left: reference('a'), right: reference('b') } } },
      dependsOn: [{ segments: [name('eerder')] }],
      window: { kind: 'between', from: { month: 5 }, by: { month: 6 } },
      force: 'may',
      consequence: { text: null },
    },
  },
  { name: 'a step before a day', nl: 'stap s door a vóór 1 mei 2024', en: 'step s by a before 1 May 2024', says: { window: { kind: 'before' } } },
  { name: 'a step before a day, without an accent', nl: 'stap s door a voor 1 mei 2024', en: 'step s by a before 1 May 2024', says: { window: { kind: 'before' } } },
  { name: 'a step without a day', nl: 'stap s door a zonder dag', en: 'step s by a without a day', says: { window: { kind: 'noDay' }, force: 'must' } },
  {
    name: 'a deadline at the earliest of a list',
    nl: `termijn s door a uiterlijk vroegste van
        - d.open + 1 jaar (lezing l) als p volgens A-2
        - 30 april 2025
            volgens A-3`,
    en: `deadline s by a no later than earliest of
        - d.open + 1 year (reading l) if p cites A-2
        - 30 April 2025
            cites A-3`,
    says: {
      window: {
        kind: 'between',
        from: null,
        by: {
          kind: 'pick',
          pick: 'earliest',
          items: [
            { value: { operator: 'add', rounding: { direction: null, reading: { segments: [name('l')] } } }, condition: reference('p'), cites: [{ id: 'A-2' }] },
            { value: { kind: 'dateLiteral' }, condition: null, cites: [{ id: 'A-3' }] },
          ],
        },
      },
    },
  },
  {
    name: 'a timeline, where the year may be left out',
    nl: `tijdpad p "label" in 2024 volgens A-1
        stap a door x op 1 april volgens A-2
        stap b door x gedurende tweede kwartaal volgens A-3
        stap c door x gedurende november
      einde tijdpad`,
    en: `timeline p "label" in 2024 cites A-1
        step a by x on 1 April cites A-2
        step b by x during second quarter cites A-3
        step c by x during November
      end timeline`,
    says: {
      kind: 'timeline',
      isProcedure: false,
      year: 2024,
      clauses: { cites: [{ id: 'A-1' }] },
      steps: [
        { window: { day: { day: 1, month: 4, year: null } } },
        { window: { period: { kind: 'periodLiteral', unit: 'quarter', ordinal: 2, year: null } } },
        { window: { period: { unit: 'month', ordinal: 11, year: null } } },
      ],
    },
  },
  {
    name: 'a procedure',
    nl: 'werkwijze w\n stap a door x zonder dag\neinde werkwijze',
    en: 'procedure w\n step a by x without a day\nend procedure',
    says: { kind: 'timeline', isProcedure: true, year: null, steps: [{ name: name('a') }] },
  },
  {
    name: 'a term',
    nl: 'begrip t "wat het betekent" volgens A-1',
    en: 'term t "wat het betekent" cites A-1',
    says: { kind: 'note', note: 'term', text: { value: 'wat het betekent' }, guard: null, isAtHand: null },
  },
  {
    name: 'an intent that cites a range',
    nl: 'toelichting t "waarom" volgens A-1, A-2 tot en met A-9',
    en: 'intent t "waarom" cites A-1, A-2 up to and including A-9',
    says: { note: 'intent', cites: [{ id: 'A-1', to: null }, { id: 'A-2', to: 'A-9' }] },
  },
  {
    name: 'a remark under a guard',
    nl: 'kanttekening k "let op" als p volgens A-1',
    en: 'remark k "let op" if p cites A-1',
    says: { note: 'remark', guard: reference('p') },
  },
  {
    name: 'a text that is not at hand',
    nl: 'elders h "Handvatten" niet bij de hand volgens A-1',
    en: 'elsewhere h "Handvatten" not at hand cites A-1',
    says: { note: 'elsewhere', isAtHand: false },
  },
  { name: 'a text that is at hand', nl: 'elders h "H" bij de hand', en: 'elsewhere h "H" at hand', says: { isAtHand: true } },
  {
    name: 'a case',
    nl: `geval basis "label" zoals ander peildatum 1 september 2024
      gegeven zorgaanbieder.jaaromzet in 2023 = € 120.000, declaratie[a1].open = nog niet
      gegeven declaratie = geen, kenmerken = { a, b }, recht = is gebruikt, x = onbekend, y = afwezig, z = nooit, w = niet gebruikt`,
    en: `case basis "label" like ander reference date 1 September 2024
      fact zorgaanbieder.jaaromzet in 2023 = € 120,000, declaratie[a1].open = not yet
      fact declaratie = none, kenmerken = { a, b }, recht = is used, x = unknown, y = absent, z = never, w = not used`,
    says: {
      kind: 'case',
      given: {
        basedOn: name('ander'),
        referenceDate: { kind: 'dateLiteral' },
        assignments: [
          { target: { segments: [name('zorgaanbieder'), name('jaaromzet')], year: { digits: '2023' } }, value: { digits: '120000' } },
          { target: { segments: [name('declaratie'), name('open')], key: name('a1') }, value: { kind: 'given', given: 'notYet' } },
          { value: { given: 'none' } },
          { value: { kind: 'givenSet', members: [name('a'), name('b')] } },
          { value: { given: 'used' } },
          { value: { given: 'unknown' } },
          { value: { given: 'absent' } },
          { value: { given: 'never' } },
          { value: { given: 'notUsed' } },
        ],
      },
    },
  },
  {
    name: 'an example',
    nl: `voorbeeld "titel" zoals basis
      gegeven zorgaanbieder.soort = paaz
      verwacht t = gat
      verwacht t = goed bij lezing x = a, bij lezing y = b
      verwacht u = in beginsel
      verwacht v = { a }
      verwacht a = conflict verwacht b = niet van toepassing verwacht c = fout verwacht d = open gelaten
      verwacht e = is voldaan verwacht f = niet voldaan`,
    en: `example "titel" like basis
      fact zorgaanbieder.soort = paaz
      expects t = gap
      expects t = goed with reading x = a, with reading y = b
      expects u = in principle
      expects v = { a }
      expects a = conflict expects b = not applicable expects c = error expects d = left open
      expects e = is met expects f = not met`,
    says: {
      kind: 'example',
      title: { value: 'titel' },
      expected: [
        { target: reference('t'), expected: { kind: 'status', status: 'gap' }, under: [] },
        { expected: reference('goed'), under: [{ alternative: name('a') }, { alternative: name('b') }] },
        { expected: { status: 'inPrinciple' } },
        { expected: { kind: 'givenSet' } },
        ...['conflict', 'notApplicable', 'error', 'undetermined', 'met', 'notMet'].map((status) => ({ expected: { status } })),
      ],
    },
  },
  {
    name: 'an example of what steps are',
    nl: `voorbeeld "stappen"
      verwacht a = nog niet begonnen verwacht b = lopend verwacht c = op de laatste dag verwacht d = te laat
      verwacht e = verstreken verwacht f = niet gehaald verwacht g = gedaan verwacht h = te vroeg gedaan verwacht i = te laat gedaan`,
    en: `example "stappen"
      expects a = upcoming expects b = running expects c = due expects d = late
      expects e = lapsed expects f = missed expects g = done expects h = done early expects i = done late`,
    says: {
      expected: ['upcoming', 'open', 'due', 'late', 'lapsed', 'missed', 'done', 'doneEarly', 'doneLate'].map((status) => ({ expected: { status } })),
    },
  },
];

describe('every construct', () => {
  test.each(constructs)('$name', ({ nl, en, says }) => {
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
    expect(tree.comments.map(({ span }) => text.slice(span.start, span.end))).toEqual(tree.comments.map((comment) => comment.text));
  });
});
