import { typeText } from '../../type-text.ts';
import type { FactDiagnostics } from '../../codes.ts';
import type { LabelTable, MessagesOf } from '../message.ts';
import { quoteAll, suggest } from '../message.ts';
import { dayText } from './days.ts';

const shapes = { object: 'een object', list: 'een lijst', years: 'een object met jaartallen' } as const;
const options = {
  reading: 'lezing',
  alternative: 'alternatief',
  decision: 'beslissing',
  referenceDate: 'peildatum',
} as const;
const asked = (name: string): string => `bedoelde u '${name}'?`;

export const factMessages: MessagesOf<FactDiagnostics> = {
  'unknown-key': ({ key, suggestion }) => ({
    headline: `het beleid kent geen gegeven '${key}'`,
    ...suggest(suggestion, asked),
  }),
  'facts-shape': ({ place, expected, found }) => ({
    headline: `bij '${place}' hoort ${shapes[expected]} te staan, en er staat ${found}`,
  }),
  'fact-type': ({ fact, expected, found }) => ({
    headline: `'${fact}' is van het type ${typeText(expected, 'nl')}, en gegeven is ${found}`,
    help: 'geef een waarde van dat type, of laat het gegeven weg als het niet bekend is',
  }),
  'fact-date': ({ fact, found, isReference }) =>
    isReference === true
      ? {
          headline: `'${fact}' is geen dag: ${found}`,
          help: 'schrijf een hele dag als jjjj-mm-dd, of laat hem weg: dan is de peildatum onbekend',
        }
      : {
          headline: `'${fact}' is geen bestaande datum: ${found}`,
          help: 'schrijf een datum als jjjj-mm-dd, of als jjjj-mm of jjjj als de dag niet bekend is',
        },
  'fact-member': ({ fact, choice, found, suggestion }) => ({
    headline: `'${fact}' is geen waarde van de keuze '${choice}': ${found}`,
    ...suggest(suggestion, asked),
  }),
  'fact-range': ({ fact, found, low, high }) => ({
    headline: `'${fact}' ligt buiten het bereik: ${found}`,
    help: `het bereik is ${low} tot en met ${high}`,
  }),
  'fact-decimals': ({ fact, found, decimals }) => ({
    headline: `'${fact}' heeft meer dan ${decimals} decimalen: ${found}`,
    help: 'rond het gegeven zelf af, zodat zichtbaar is hoe',
  }),
  'fact-precision': ({ fact, found }) => ({
    headline: `'${fact}' is te groot om als los getal precies te zijn: ${found}`,
    help: 'geef het bedrag als tekst, tussen aanhalingstekens',
  }),
  'fact-never-absent': ({ fact }) => ({
    headline: `'${fact}' kan niet ontbreken`,
    help: 'geef een waarde, of laat het gegeven weg als het niet bekend is',
  }),
  'judged-by-other': ({ judgement, by, expected }) => ({
    headline: `het oordeel '${judgement}' is gegeven door '${by}'`,
    help: `het is aan ${quoteAll(expected)}`,
  }),
  'judgement-not-current': ({ name, say, on, until, referenceDate }) => {
    const what = say === 'power' ? `het gebruik van '${name}'` : `het oordeel '${name}'`;
    return {
      headline:
        on !== '' && until !== '' && until < on
          ? `${what} is van ${dayText(on)} en geldt tot en met ${dayText(until)}, dus op geen enkele dag`
          : on > referenceDate
            ? `${what} is van ${dayText(on)}, na de peildatum ${dayText(referenceDate)}`
            : `${what}${on === '' ? '' : ` van ${dayText(on)}`} geldt tot en met ${dayText(until)}, en de peildatum is ${dayText(referenceDate)}`,
      help: 'het telt als niet gegeven; kijk de dagen en de peildatum na',
    };
  },
  'always-contradicted': ({ name, facts, referenceDate }) =>
    facts.length === 0
      ? {
          headline: `'${name}' kan${referenceDate === '' ? '' : ` op ${dayText(referenceDate)}`} niet gelden, wat de gegevens ook zijn`,
          help: 'het is hier niet meegeteld; kijk de peildatum na, en wat het beleid altijd laat gelden',
        }
      : { headline: `de gegevens spreken '${name}' tegen`, help: `kijk na: ${quoteAll(facts)}` },
  'record-without-key': ({ subject, key }) => ({
    headline: `bij '${subject}' staat een onderdeel zonder '${key}'`,
    help: `geef elk onderdeel een eigen '${key}'`,
  }),
  'record-key-double': ({ subject, key }) => ({
    headline: `bij '${subject}' staat '${key}' twee keer`,
    help: 'geef elk onderdeel een eigen sleutel',
  }),
  'record-without-owner': ({ subject, owner }) => ({
    headline: `van een onderdeel van '${subject}' is niet te zeggen bij welke '${owner}' het hoort`,
    help: `zet het in de lijst van die '${owner}', of noem de sleutel onder '${owner}'`,
  }),
  'option-unknown': ({ option, name, suggestion }) => ({
    headline: `het beleid kent geen ${options[option]} '${name}'`,
    ...suggest(suggestion, asked),
  }),
};

export const factLabels: LabelTable = {};
