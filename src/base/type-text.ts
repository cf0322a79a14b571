import type { Language } from './language.ts';
import type { Type } from './value.ts';

const words: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    boolean: 'ja/nee',
    number: 'getal',
    integer: 'geheel getal',
    money: 'bedrag',
    percentage: 'percentage',
    date: 'datum',
    event: 'gebeurtenis',
    period: 'periode',
    duration: 'duur',
    rounding: 'afronding',
    text: 'tekst',
    party: 'partij',
    contact: 'contact',
    calendar: 'kalender',
    set: 'verzameling van',
    range: 'bereik van',
    in: 'in',
    error: 'onbekend',
  },
  en: {
    boolean: 'yes/no',
    number: 'number',
    integer: 'integer',
    money: 'amount',
    percentage: 'percentage',
    date: 'date',
    event: 'event',
    period: 'period',
    duration: 'duration',
    rounding: 'rounding',
    text: 'text',
    party: 'party',
    contact: 'contact',
    calendar: 'calendar',
    set: 'set of',
    range: 'range of',
    in: 'in',
    error: 'unknown',
  },
};

/** A type as messages name it, in the words in which an author writes it. */
export function typeText(type: Type, language: Language): string {
  const word = (key: string): string => words[language][key] ?? key;
  switch (type.kind) {
    case 'number':
      return `${word(type.isInteger ? 'integer' : 'number')}${type.unit === null ? '' : ` ${word('in')} ${type.unit}`}`;
    case 'choice':
      return type.choice;
    case 'set':
      return `${word('set')} ${type.choice}`;
    case 'range':
      return `${word('range')} ${word(type.of)}${type.unit === null ? '' : ` ${word('in')} ${type.unit}`}`;
    case 'boolean':
    case 'money':
    case 'percentage':
    case 'date':
    case 'event':
    case 'period':
    case 'duration':
    case 'rounding':
    case 'text':
    case 'party':
    case 'contact':
    case 'calendar':
    case 'error':
      return word(type.kind);
  }
}
