/** Subjects, facts, choices, figures, parties and contacts. */
import { name } from './construct.ts';
import type { Construct } from './construct.ts';

export const facts: readonly Construct[] = [
  {
    name: 'a subject of which there are many',
    nl: 'onderwerp declaratie "claim" per zorgaanbieder, sleutel nummer geplaatst op dag_van_zorg',
    en: 'subject declaratie "claim" per zorgaanbieder, key nummer placed on dag_van_zorg',
    says: {
      kind: 'subject',
      label: { value: 'claim' },
      owner: name('zorgaanbieder'),
      key: name('nummer'),
      placedOn: name('dag_van_zorg'),
    },
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
      cites: [
        { id: 'GGZ-2025-1', to: null },
        { id: 'GGZ-2025-2', to: null },
      ],
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
  {
    name: 'a party',
    nl: 'partij asr "a.s.r."',
    en: 'party asr "a.s.r."',
    says: { kind: 'party', label: { value: 'a.s.r.' } },
  },
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
    says: {
      kind: 'always',
      condition: { operator: 'atMost' },
      cites: [],
      outside: { value: 'zo is de kalender' },
    },
  },
];
