import { typeText } from '../../type-text.ts';
import type { FactDiagnostics } from '../../codes.ts';
import type { LabelTable, MessagesOf } from '../message.ts';
import { quoteAll, suggest } from '../message.ts';
import { dayText } from './days.ts';

const shapes = { object: 'an object', list: 'a list', years: 'an object with years' } as const;
const options = {
  reading: 'reading',
  alternative: 'alternative',
  decision: 'decision',
  referenceDate: 'reference date',
} as const;
const asked = (name: string): string => `did you mean '${name}'?`;

export const factMessages: MessagesOf<FactDiagnostics> = {
  'unknown-key': ({ key, suggestion }) => ({
    headline: `the policy has no fact '${key}'`,
    ...suggest(suggestion, asked),
  }),
  'facts-shape': ({ place, expected, found }) => ({
    headline: `'${place}' holds ${found} where ${shapes[expected]} belongs`,
  }),
  'fact-type': ({ fact, expected, found }) => ({
    headline: `'${fact}' has type ${typeText(expected, 'en')}, and ${found} is given`,
    help: 'give a value of that type, or leave the fact out when it is not known',
  }),
  'fact-date': ({ fact, found, isReference }) =>
    isReference === true
      ? {
          headline: `'${fact}' is no day: ${found}`,
          help: 'write a whole day as yyyy-mm-dd, or leave it out: the reference date is then unknown',
        }
      : {
          headline: `'${fact}' is no day of the calendar: ${found}`,
          help: 'write a date as yyyy-mm-dd, or as yyyy-mm or yyyy when the day is not known',
        },
  'fact-member': ({ fact, choice, found, suggestion }) => ({
    headline: `'${fact}' is no value of the choice '${choice}': ${found}`,
    ...suggest(suggestion, asked),
  }),
  'fact-range': ({ fact, found, low, high }) => ({
    headline: `'${fact}' lies outside its range: ${found}`,
    help: `the range is ${low} up to and including ${high}`,
  }),
  'fact-decimals': ({ fact, found, decimals }) => ({
    headline: `'${fact}' has more than ${decimals} decimals: ${found}`,
    help: 'round the fact yourself, so that it shows how',
  }),
  'fact-precision': ({ fact, found }) => ({
    headline: `'${fact}' is too large to be exact as a bare number: ${found}`,
    help: 'give the amount as text, between quotes',
  }),
  'fact-never-absent': ({ fact }) => ({
    headline: `'${fact}' cannot be absent`,
    help: 'give a value, or leave the fact out when it is not known',
  }),
  'judged-by-other': ({ judgement, by, expected }) => ({
    headline: `the judgement '${judgement}' was given by '${by}'`,
    help: `it is for ${quoteAll(expected)} to give`,
  }),
  'judgement-not-current': ({ name, say, on, until, referenceDate }) => {
    const what = say === 'power' ? `the use of '${name}'` : `the judgement '${name}'`;
    return {
      headline:
        on !== '' && until !== '' && until < on
          ? `${what} is of ${dayText(on)} and holds up to and including ${dayText(until)}, so on no day at all`
          : on > referenceDate
            ? `${what} is of ${dayText(on)}, after the reference date ${dayText(referenceDate)}`
            : `${what}${on === '' ? '' : ` of ${dayText(on)}`} holds up to and including ${dayText(until)}, and the reference date is ${dayText(referenceDate)}`,
      help: 'it counts as not given; check the days and the reference date',
    };
  },
  'always-contradicted': ({ name, facts, referenceDate }) =>
    facts.length === 0
      ? {
          headline: `'${name}' cannot hold${referenceDate === '' ? '' : ` on ${dayText(referenceDate)}`}, whatever the facts are`,
          help: 'it is not counted here; check the reference date, and what the policy says always holds',
        }
      : { headline: `the facts contradict '${name}'`, help: `look at ${quoteAll(facts)}` },
  'record-without-key': ({ subject, key }) => ({
    headline: `'${subject}' has a record without '${key}'`,
    help: `give each record a '${key}' of its own`,
  }),
  'record-key-double': ({ subject, key }) => ({
    headline: `'${subject}' has '${key}' twice`,
    help: 'give each record a key of its own',
  }),
  'record-without-owner': ({ subject, owner }) => ({
    headline: `it is not clear to which '${owner}' a record of '${subject}' belongs`,
    help: `put it in the list of that '${owner}', or name its key under '${owner}'`,
  }),
  'option-unknown': ({ option, name, suggestion }) => ({
    headline: `the policy has no ${options[option]} '${name}'`,
    ...suggest(suggestion, asked),
  }),
};

export const factLabels: LabelTable = {};
