/** Steps, notes and examples. */
import { name, reference } from './construct.ts';
import type { Construct } from './construct.ts';

export const process: readonly Construct[] = [
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
  {
    name: 'a step before a day',
    nl: 'stap s door a vóór 1 mei 2024',
    en: 'step s by a before 1 May 2024',
    says: { window: { kind: 'before' } },
  },
  {
    name: 'a step before a day, without an accent',
    nl: 'stap s door a voor 1 mei 2024',
    en: 'step s by a before 1 May 2024',
    says: { window: { kind: 'before' } },
  },
  {
    name: 'a step without a day',
    nl: 'stap s door a zonder dag',
    en: 'step s by a without a day',
    says: { window: { kind: 'noDay' }, force: 'must' },
  },
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
            {
              value: { operator: 'add', rounding: { direction: null, reading: { segments: [name('l')] } } },
              condition: reference('p'),
              cites: [{ id: 'A-2' }],
            },
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
    nl: 'toelichting t : bedoeling "waarom" volgens A-1, A-2 tot en met A-9',
    en: 'intent t : purpose "waarom" cites A-1, A-2 up to and including A-9',
    says: {
      note: 'intent',
      reason: 'purpose',
      cites: [
        { id: 'A-1', to: null },
        { id: 'A-2', to: 'A-9' },
      ],
    },
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
  {
    name: 'a text that is at hand',
    nl: 'elders h "H" bij de hand',
    en: 'elsewhere h "H" at hand',
    says: { isAtHand: true },
  },
  {
    name: 'the words of its reasons and clauses are names elsewhere',
    nl: 'toelichting betreft : zonder_maat "t"',
    en: 'intent betreft : unmeasured "t"',
    says: { note: 'intent', reason: 'unmeasured', name: name('betreft') },
  },
  {
    name: 'a stated change with all it can say',
    nl: `genoemde wijziging w : gewijzigd "het is meer"
      betreft van_wie, waar.naar
      ten opzichte van asr.ggz 2023 herziening 2
      van "€ 50.000" naar "€ 100.000"
      volgens A-1`,
    en: `stated change w : changed "het is meer"
      concerns van_wie, waar.naar
      compared with asr.ggz 2023 revision 2
      from "€ 50.000" to "€ 100.000"
      cites A-1`,
    says: {
      kind: 'statedChange',
      change: 'changed',
      text: { value: 'het is meer' },
      concerns: [{ segments: [name('van_wie')] }, { segments: [name('waar'), name('naar')] }],
      comparedWith: { name: { segments: [name('asr'), name('ggz')] }, year: 2023, revision: 2 },
      before: { value: '€ 50.000' },
      after: { value: '€ 100.000' },
      cites: [{ id: 'A-1', to: null }],
    },
  },
  {
    name: 'a stated change that says no more than what is new',
    nl: 'genoemde wijziging w : nieuw "er is iets bij"',
    en: 'stated change w : new "er is iets bij"',
    says: { change: 'new', concerns: [], comparedWith: null, before: null, after: null, cites: [] },
  },
  {
    name: 'a finding that is accepted',
    nl: `aanvaard zonder_waarde in betaling.rij_2 vingerafdruk "0a1b2c3d4e5f"
      "dat staat in het contract"
      volgens A-1, A-2`,
    en: `accept no_value in betaling.rij_2 fingerprint "0a1b2c3d4e5f"
      "dat staat in het contract"
      cites A-1, A-2`,
    says: {
      kind: 'acceptance',
      finding: 'noValue',
      about: { segments: [name('betaling'), name('rij_2')] },
      fingerprint: { value: '0a1b2c3d4e5f' },
      reason: { value: 'dat staat in het contract' },
      cites: [
        { id: 'A-1', to: null },
        { id: 'A-2', to: null },
      ],
    },
  },
  {
    name: 'a finding that is called by a keyword, on any line',
    nl: `aanvaard
      gat in
      x vingerafdruk "a" "b"`,
    en: `accept
      gap in
      x fingerprint "a" "b"`,
    says: { kind: 'acceptance', finding: 'gap', about: { segments: [name('x')] }, cites: [] },
  },
  {
    name: 'an example that repeats another, accepted by its title',
    nl: 'aanvaard herhaald in "op de grens" vingerafdruk "a" "b"',
    en: 'accept repeated in "op de grens" fingerprint "a" "b"',
    says: { finding: 'repeated', about: { value: 'op de grens' } },
  },
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
          {
            target: { segments: [name('zorgaanbieder'), name('jaaromzet')], year: { digits: '2023' } },
            value: { digits: '120000' },
          },
          {
            target: { segments: [name('declaratie'), name('open')], key: name('a1') },
            value: { kind: 'given', given: 'notYet' },
          },
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
        ...['conflict', 'notApplicable', 'error', 'undetermined', 'met', 'notMet'].map((status) => ({
          expected: { status },
        })),
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
      expected: ['upcoming', 'open', 'due', 'late', 'lapsed', 'missed', 'done', 'doneEarly', 'doneLate'].map(
        (status) => ({ expected: { status } }),
      ),
    },
  },
];
