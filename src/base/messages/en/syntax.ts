import { monthName } from '../../day-words.ts';
import type { ClosedList, ExpectedPart, SyntaxDiagnostics } from '../../codes.ts';
import type { LabelTable, MessagesOf } from '../message.ts';
import { quoteAll } from '../message.ts';

const parts: Readonly<Record<Exclude<ExpectedPart['kind'], 'word'>, string>> = {
  name: 'a name',
  number: 'a number',
  percentage: 'a percentage',
  amount: 'an amount',
  text: 'a text in quotes',
  normId: 'a norm id',
  value: 'a value',
  type: 'a type',
  calendar: 'a calendar in parentheses',
  declaration: 'a new declaration, on its own line',
};

const partText = (part: ExpectedPart): string => (part.kind === 'word' ? `'${part.word}'` : parts[part.kind]);

/** `'cites', 'if' or a name`. */
function listParts(expected: readonly ExpectedPart[]): string {
  const texts = expected.map(partText);
  const last = texts.pop() ?? '';
  return texts.length === 0 ? last : `${texts.join(', ')} or ${last}`;
}

function mayStand(expected: readonly ExpectedPart[]): { readonly help?: string } {
  if (expected.some(({ kind }) => kind === 'calendar'))
    return { help: 'write after it which calendar counts, in parentheses: (werkdagen_nl)' };
  return expected.length === 0 ? {} : { help: `here may stand: ${listParts(expected)}` };
}

const write = (correct: string): { readonly help?: string } =>
  correct === '' ? {} : { help: `write ${correct}` };

/** Of each closed list: what is said where no word of it stands, what a word of it is, and where it is written. */
const closed: Readonly<Record<ClosedList, Readonly<Record<'none' | 'isNo' | 'where', string>>>> = {
  reason: {
    none: 'this intent does not say why there is nothing to compute',
    isNo: 'no reason of an intent',
    where: 'a colon behind the name and',
  },
  change: {
    none: 'this stated change does not say what was changed',
    isNo: 'no kind of a stated change',
    where: 'a colon behind the name and',
  },
  finding: {
    none: 'it is not said which finding is accepted here',
    isNo: 'no kind of finding',
    where: "behind 'accept'",
  },
};

export const syntaxMessages: MessagesOf<SyntaxDiagnostics> = {
  'empty-file': () => ({
    headline: 'this file is empty',
    help: "start with 'language en' and below it 'policy', a name and a year",
  }),
  'not-text': () => ({ headline: 'this file is not text', help: 'save the policy as plain text in UTF-8' }),
  'broken-character': () => ({ headline: 'this character cannot be read', help: 'save the file in UTF-8' }),
  'missing-language': () => ({
    headline: 'the file does not say in which language it is written',
    help: "put 'taal nl' or 'language en' on the first line",
  }),
  'unknown-language': ({ found }) => ({
    headline: `the language '${found}' is not known`,
    help: "write 'taal nl' or 'language en'",
  }),
  'missing-header': () => ({
    headline: 'the file does not say which policy this is',
    help: "put 'policy', 'vocabulary' or 'part of' with a name below the language",
  }),

  'unexpected-word': ({ found, expected, suggestion }) =>
    suggestion === ''
      ? { headline: `'${found}' does not fit here`, ...mayStand(expected) }
      : { headline: `'${found}' does not fit here`, help: `did you mean '${suggestion}'?` },
  'missing-part': ({ after, expected }) => ({
    headline: `something is missing after '${after}'`,
    ...mayStand(expected),
  }),
  'missing-clause': ({ declaration, clauses }) => ({
    headline: `this '${declaration}' has no ${quoteAll(clauses).replace(/, ([^,]*)$/, ' or $1')}`,
  }),
  'duplicate-clause': ({ clause }) => ({
    headline: `'${clause}' stands here a second time`,
    help:
      clause === 'cites' ? "put more norms after one 'cites', with commas between them" : 'keep one of them',
  }),
  'closed-word': ({ of, found, words, suggestion }) => ({
    headline: found === '' ? closed[of].none : `'${found}' is ${closed[of].isNo}`,
    help: `${suggestion === '' ? '' : `did you mean '${suggestion}'? `}write ${closed[of].where} one of: ${words.join(', ')}`,
  }),
  'reserved-word': ({ word, suggestion }) => ({
    headline: `'${word}' is a word of the language and cannot be a name`,
    help: `choose another name, such as '${suggestion}'`,
  }),
  'name-too-long': ({ length, limit }) => ({
    headline: `a name of ${length} characters is too long`,
    help: `keep names below ${limit} characters`,
  }),
  'too-deep': ({ limit }) => ({
    headline: `this is nested deeper than ${limit} levels`,
    help: "give a part its own name with 'calculation'",
  }),
  'unclosed-block': ({ block, name, end }) => ({
    headline: `'${block} ${name}' is not closed`,
    help: `write '${end}' after its last part`,
  }),
  'unmatched-end': ({ end }) => ({
    headline: `nothing is open that '${end}' closes`,
    help: 'remove this line',
  }),
  'misplaced-declaration': ({ declaration, block }) => ({
    headline: `'${declaration}' does not belong in a '${block}'`,
    help: `put it outside the '${block}', or close the '${block}' earlier`,
  }),

  'number-notation': ({ found, correct }) => ({
    headline: `'${found}' is not a number in English notation`,
    ...(correct === ''
      ? { help: 'group by three digits with a comma, with a point for decimals' }
      : write(correct)),
  }),
  'money-notation': ({ found, correct }) => ({
    headline: `'${found}' is not an amount in euros and cents`,
    ...(correct === '' ? { help: 'an amount has no decimals, or two' } : write(correct)),
  }),
  'date-notation': ({ found, correct }) => ({
    headline: `'${found}' is not a date as the language writes it`,
    ...(correct === ''
      ? { help: 'write day, month in full and year, such as 1 September 2024' }
      : write(correct)),
  }),
  'month-name': ({ found, correct }) => ({
    headline: `'${found}' is a month in the other language`,
    ...write(correct),
  }),
  'mark-notation': ({ found, correct }) => ({
    headline: `'${found}' is not a mark of the language`,
    ...write(`'${correct}'`),
  }),
  'number-too-long': ({ length, limit }) => ({
    headline: `a number of ${length} characters is longer than ${limit}`,
  }),
  'not-whole': ({ found }) => ({ headline: `'${found}' is not a whole number that fits here` }),
  'ordinal-from-one': ({ found }) => ({
    headline: `months, weeks and years count from 1, and here is ${found}`,
    help: 'write a whole number from 1',
  }),
  'no-such-date': ({ day, month, year, days }) => ({
    headline: `'${day} ${monthName(month, 'en')}${year === null ? '' : ` ${year}`}' does not exist`,
    help: `that month has ${days} days`,
  }),
  'unknown-character': ({ character }) => ({ headline: `'${character}' is not a character of the language` }),
  'open-expectation': () => ({
    headline: 'what this example expects is not filled in yet',
    help: "read up in the document what should come out here, and write that in the place of '?'",
  }),
  'unclosed-text': () => ({
    headline: 'this text is not closed',
    help: 'put a quotation mark at its end; a text stands on one line',
  }),
  'unknown-escape': ({ escape }) => ({
    headline: `'${escape}' has no meaning in a text`,
    help: 'write \\" for a quotation mark, \\\\ for a backslash, \\n for a new line',
  }),
};

export const syntaxLabels: LabelTable = {
  replaceBy: ({ text = '' }) => `replace by '${text}'`,
  firstPlace: () => 'stood here already',
  opensHere: () => 'begins here',
};
