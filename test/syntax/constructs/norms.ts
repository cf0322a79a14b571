/** Requirements, groups and decisions. */
import { name, reference } from './construct.ts';
import type { Construct } from './construct.ts';

export const norms: readonly Construct[] = [
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
    says: {
      requirement: 'expectation',
      test: null,
      gap: {
        kind: 'writtenGap',
        reason: { value: 'staat er niet' },
        elsewhere: { segments: [name('handvatten')] },
      },
    },
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
      members: [
        { name: name('v') },
        { kind: 'group', mode: 'one', count: null, members: [{ name: name('w') }] },
        { name: name('x') },
      ],
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
        {
          name: name('ruim'),
          inPrinciple: true,
          outcome: reference('goed'),
          condition: reference('p'),
          isOtherwise: false,
          cites: [{ id: 'A-2' }],
        },
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
    says: {
      isPublished: false,
      type: { base: 'percentage' },
      rules: [],
      value: { operator: 'divide', left: { operator: 'percentOf' } },
    },
  },
  {
    name: 'a decision that is not determined',
    nl: 'beslissing b : ja/nee = niet bepaald "zegt niets"',
    en: 'decision b : yes/no = not determined "zegt niets"',
    says: { type: { base: 'boolean' }, value: { kind: 'writtenGap' } },
  },
];
