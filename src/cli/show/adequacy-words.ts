/** The words around what examples show, in both languages. */
import type { Language } from '../../base/language.ts';
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
  readonly line: string;
}

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
    line: 'regel',
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
    line: 'line',
  },
};
