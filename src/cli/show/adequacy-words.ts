/** The words around what examples show, in both languages. */
import type { Language } from '../../base/language.ts';
import type { MutantKind, What } from '../../adequacy/families/mutant.ts';
import type { Reason } from '../../adequacy/run/judge.ts';
import type { ItemKind, Side } from '../../adequacy/seen/item.ts';
import type { UncoveredEntry } from '../../adequacy/report.ts';

export interface AdequacyWords {
  readonly coverage: string;
  readonly total: string;
  readonly itemKinds: Readonly<Record<ItemKind, string>>;
  readonly ofTotal: (seen: number, total: number) => string;
  readonly unreachable: (count: number) => string;
  readonly notSeen: (count: number) => string;
  readonly neverSeen: (count: number) => string;
  readonly owners: Readonly<Record<'judgement' | 'parameter' | 'reading', string>>;
  readonly part: (kind: 'rule' | 'exception' | 'alternative' | 'value', name: string) => string;
  /** What was not seen of an item. */
  readonly side: (entry: UncoveredEntry) => string;
  readonly mutation: string;
  readonly mutantKinds: Readonly<Record<MutantKind, string>>;
  readonly equivalent: (count: number) => string;
  readonly open: (count: number) => string;
  readonly survivors: (count: number) => string;
  readonly undecided: (count: number) => string;
  readonly what: (what: What) => string;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly progress: (policy: string, done: number, total: number) => string;
}

const nothing = '…';

const sidesNl: Readonly<Record<Exclude<ItemKind, 'bound' | 'window'>, Partial<Record<Side, string>>>> = {
  requirement: { yes: 'niet gezien dat eraan is voldaan', no: 'niet gezien dat er niet aan is voldaan' },
  rule: { yes: 'niet gezien dat deze geldt', no: 'niet gezien dat deze niet geldt' },
  exception: { yes: 'niet gezien dat deze geldt', no: 'niet gezien dat deze niet geldt' },
  condition: { yes: 'niet gezien met ja', no: 'niet gezien met nee' },
  alternative: { seen: 'niet gezien' },
};

const sidesEn: typeof sidesNl = {
  requirement: { yes: 'not seen met', no: 'not seen not met' },
  rule: { yes: 'not seen to apply', no: 'not seen not to apply' },
  exception: { yes: 'not seen to apply', no: 'not seen not to apply' },
  condition: { yes: 'not seen with yes', no: 'not seen with no' },
  alternative: { seen: 'not seen' },
};

const partsNl = { rule: '', exception: '', alternative: 'mogelijkheid ', value: 'waarde ' } as const;
const partsEn = { rule: '', exception: '', alternative: 'alternative ', value: 'value ' } as const;

export const adequacyWords: Readonly<Record<Language, AdequacyWords>> = {
  nl: {
    coverage: 'Wat de voorbeelden laten zien',
    total: 'samen',
    itemKinds: {
      requirement: 'eisen en groepen, voldaan en niet voldaan',
      rule: 'regels en rijen, geldend en niet',
      exception: 'uitzonderingen, geldend en niet',
      condition: 'voorwaarden binnenin, met ja en met nee',
      bound: 'grenzen, vlak ervoor en vlak erna',
      window: 'eerste en laatste dagen van stappen',
      alternative: 'mogelijkheden van lezingen',
    },
    ofTotal: (seen, total) => `${seen} van ${total}`,
    unreachable: (count) => `${count} onbereikbaar`,
    notSeen: (count) => `Nog niet te zien (${count})`,
    neverSeen: (count) => `Kan geen enkel geval laten zien, telt niet mee (${count})`,
    owners: { judgement: 'oordeel', parameter: 'parameter', reading: 'lezing' },
    part: (kind, name) => `${partsNl[kind]}${name}`,
    side: ({ kind, side, value }) => {
      if (kind === 'window') return 'de dag is niet gezien';
      if (kind !== 'bound') return sidesNl[kind][side] ?? '';
      if (side === 'yes' || side === 'no') return sidesNl.condition[side] ?? '';
      if (value !== null) return `niet gezien bij ${value}`;
      return side === 'upper' ? 'niet gezien vlak boven de grens' : 'niet gezien vlak onder de grens';
    },
    mutation: 'Kleine fouten die een voorbeeld opmerkt',
    mutantKinds: {
      bound: 'grenzen een stap verlegd',
      inclusive: 'grenzen die wel of niet meetellen',
      condition: 'voorwaarden weggelaten',
      exception: 'uitzonderingen weggelaten',
      rule: 'regels en rijen weggelaten',
      clause: 'eisen en stappen weggelaten',
      order: 'rijen verwisseld',
      logic: 'en en of verwisseld',
      negation: 'ontkenningen weggelaten',
      outcome: 'uitkomsten vervangen',
      window: 'dagen van stappen verlegd',
    },
    equivalent: (count) => `${count} zonder verschil`,
    open: (count) => `${count} onbeslist`,
    survivors: (count) => `Geen voorbeeld merkt dit op (${count}); het voorbeeld eronder zou het wel doen`,
    undecided: (count) => `Niet uit te maken of een geval dit opmerkt (${count})`,
    what: ({ change, text, from, to }) => {
      const [one, other, whole] = [from ?? nothing, to ?? nothing, text ?? nothing];
      switch (change) {
        case 'moved':
          return text === null ? `${one} wordt ${other}` : `${whole}: ${one} wordt ${other}`;
        case 'period':
          return `de periode: ${one} wordt ${other}`;
        case 'inclusive':
        case 'joined':
        case 'quantifier':
          return `${whole}: '${one}' wordt '${other}'`;
        case 'count':
        case 'mode':
          return `'${one}' wordt '${other}'`;
        case 'dropped':
          return `zonder ${whole}`;
        case 'waitDropped':
          return `wacht niet op ${whole}`;
        case 'exceptionDropped':
          return 'zonder deze uitzondering';
        case 'ruleDropped':
          return 'zonder deze regel';
        case 'clauseDropped':
          return 'alsof het er niet staat';
        case 'swapped':
          return `${other} vóór ${one}`;
        case 'undenied':
          return `${whole}: zonder de ontkenning`;
        case 'outcome':
          return `uitkomst ${one} wordt ${other}`;
        case 'firstDay':
          return `eerste dag ${one} wordt ${other}`;
        case 'lastDay':
          return `laatste dag ${one} wordt ${other}`;
      }
    },
    reasons: {
      relation: 'het hangt af van gegevens in verhouding tot elkaar, en een geval is niet gevonden',
      list: 'het gaat over records, en een geval is niet gevonden',
      limit: 'er is na een aantal pogingen geen geval gevonden dat het laat zien',
      size: 'het beslisdiagram wordt te groot',
      unread: 'niets met een uitkomst leest dit',
    },
    progress: (policy, done, total) => `${policy}: ${done} van ${total} fouten geprobeerd`,
  },
  en: {
    coverage: 'What the examples show',
    total: 'together',
    itemKinds: {
      requirement: 'requirements and groups, met and not met',
      rule: 'rules and rows, applying and not',
      exception: 'exceptions, applying and not',
      condition: 'conditions inside, with yes and with no',
      bound: 'bounds, just before and just after',
      window: 'first and last days of steps',
      alternative: 'alternatives of readings',
    },
    ofTotal: (seen, total) => `${seen} of ${total}`,
    unreachable: (count) => `${count} unreachable`,
    notSeen: (count) => `Not yet to be seen (${count})`,
    neverSeen: (count) => `No case at all can show this, not counted (${count})`,
    owners: { judgement: 'judgement', parameter: 'parameter', reading: 'reading' },
    part: (kind, name) => `${partsEn[kind]}${name}`,
    side: ({ kind, side, value }) => {
      if (kind === 'window') return 'the day is not seen';
      if (kind !== 'bound') return sidesEn[kind][side] ?? '';
      if (side === 'yes' || side === 'no') return sidesEn.condition[side] ?? '';
      if (value !== null) return `not seen at ${value}`;
      return side === 'upper' ? 'not seen just above the bound' : 'not seen just below the bound';
    },
    mutation: 'Small mistakes that an example notices',
    mutantKinds: {
      bound: 'bounds moved one step',
      inclusive: 'bounds that belong or do not',
      condition: 'conditions left out',
      exception: 'exceptions left out',
      rule: 'rules and rows left out',
      clause: 'requirements and steps left out',
      order: 'rows swapped',
      logic: 'and and or swapped',
      negation: 'denials left out',
      outcome: 'outcomes replaced',
      window: 'days of steps moved',
    },
    equivalent: (count) => `${count} without a difference`,
    open: (count) => `${count} undecided`,
    survivors: (count) => `No example notices this (${count}); the example below it would`,
    undecided: (count) => `Not to be told whether a case notices this (${count})`,
    what: ({ change, text, from, to }) => {
      const [one, other, whole] = [from ?? nothing, to ?? nothing, text ?? nothing];
      switch (change) {
        case 'moved':
          return text === null ? `${one} becomes ${other}` : `${whole}: ${one} becomes ${other}`;
        case 'period':
          return `the period: ${one} becomes ${other}`;
        case 'inclusive':
        case 'joined':
        case 'quantifier':
          return `${whole}: '${one}' becomes '${other}'`;
        case 'count':
        case 'mode':
          return `'${one}' becomes '${other}'`;
        case 'dropped':
          return `without ${whole}`;
        case 'waitDropped':
          return `does not wait for ${whole}`;
        case 'exceptionDropped':
          return 'without this exception';
        case 'ruleDropped':
          return 'without this rule';
        case 'clauseDropped':
          return 'as if it were not there';
        case 'swapped':
          return `${other} before ${one}`;
        case 'undenied':
          return `${whole}: without the denial`;
        case 'outcome':
          return `outcome ${one} becomes ${other}`;
        case 'firstDay':
          return `first day ${one} becomes ${other}`;
        case 'lastDay':
          return `last day ${one} becomes ${other}`;
      }
    },
    reasons: {
      relation: 'it turns on facts in relation to each other, and no case was found',
      list: 'it goes over records, and no case was found',
      limit: 'no case that shows it was found after a number of tries',
      size: 'the decision diagram grows too large',
      unread: 'nothing with a result reads this',
    },
    progress: (policy, done, total) => `${policy}: ${done} of ${total} mistakes tried`,
  },
};
