import type { CheckDiagnostics, NameKind, RegisterProblem } from '../../codes.ts';
import { quoteAll, suggest, type LabelTable, type MessagesOf } from '../message.ts';
import { tableMessages } from './check-tables.ts';
import { dayMessages } from './days.ts';
import { aKind, kindWord, noKind, operationPhrase, typeWord } from './words.ts';

const meant = (name: string): string => `did you mean '${name}'?`;
const arrows = (path: readonly string[]): string => path.map((name) => `'${name}'`).join(' → ');

function valueHelp(name: string, kind: NameKind): { readonly help?: string } {
  if (kind === 'step') return { help: `write '${name}.done', '${name}.first_day' or '${name}.last_day'` };
  if (kind === 'subject') return { help: `name a fact of '${name}', such as '${name}.…'` };
  return kind === 'power' ? { help: `write '${name} is used'` } : {};
}

const headWords = {
  year: 'the contract year',
  title: 'the title',
  published: 'the day of publication',
  governs: 'the period that it governs',
  consultable: 'the period in which it may be consulted',
  registers: 'the registers',
} as const;

const registerProblems: Readonly<Record<RegisterProblem, (field: string) => string>> = {
  notJson: () => 'is no JSON object',
  missing: (field) => `lacks the field '${field}'`,
  wrong: (field) => `has a value of another kind in '${field}'`,
  unknownField: (field) => `has an unknown field '${field}'`,
  wrongRegister: (field) => `belongs with '${field}' to another register`,
};

export const checkMessages: MessagesOf<CheckDiagnostics> = {
  'unknown-name': ({ name, kind, of, suggestion }) => ({
    headline: of === '' ? `there is ${noKind(kind)} named '${name}'` : `'${of}' has no '${name}'`,
    ...suggest(suggestion, meant),
  }),
  'ambiguous-name': ({ name, candidates }) => ({
    headline: `'${name}' can be more than one thing here`,
    help: `write the whole path: ${quoteAll(candidates)}`,
  }),
  'duplicate-name': ({ name, kind, other }) => ({
    headline:
      name === other
        ? `${aKind(kind)} named '${name}' is there already`
        : `the names '${name}' and '${other}' differ only in capitals or accents`,
    help: 'give one of them another name',
  }),
  'wrong-kind': ({ name, found, expected }) => ({
    headline: `'${name}' is ${aKind(found)}; ${aKind(expected)} belongs here`,
  }),
  'not-a-value': ({ name, kind }) => ({
    headline: `'${name}' is ${aKind(kind)} and has no value itself`,
    ...valueHelp(name, kind),
  }),
  'record-out-of-scope': ({ name, subject, scope }) => ({
    headline: `'${name}' belongs to one '${subject}', and which one is not said`,
    help:
      scope === ''
        ? `write 'per ${subject}' on the clause, or use 'every ${subject} has …' or 'some ${subject} has …'`
        : `this clause decides per '${scope}' and sees only what belongs to it`,
  }),
  'list-out-of-scope': ({ subject, scope }) => ({
    headline: `a clause per '${scope}' does not see every '${subject}'`,
    help: `put this in a clause without 'per ${scope}'`,
  }),
  'not-a-list': ({ subject }) => ({
    headline: `there is one '${subject}': nothing to enumerate or to decide apart`,
    help: `write 'per …' on the subject if there are more`,
  }),
  'owner-cycle': ({ path }) => ({
    headline: `the subjects belong to each other in a circle: ${arrows(path)}`,
  }),
  'cyclic-definition': ({ path }) => ({
    headline: `the result depends on itself: ${arrows(path)}`,
    help: 'remove one of these references',
  }),
  'norm-in-vocabulary': ({ name, kind }) => ({
    headline: `a vocabulary holds no norms, and '${name}' is ${aKind(kind)}`,
    help: 'move it to the policy that uses the vocabulary',
  }),
  'unknown-norm': ({ id, suggestion }) => ({
    headline: `norm '${id}' is in none of the registers`,
    ...suggest(suggestion, meant),
  }),
  'unknown-register': ({ id, suggestion }) => ({
    headline: `there is no register '${id}'`,
    help: suggestion === '' ? `put a file with the norms of '${id}' beside the policy` : meant(suggestion),
  }),
  'range-citation': ({ from, to }) => ({
    headline: `'${from} up to and including ${to}' names a range; only an intent does`,
    help: 'name the norms one by one',
  }),
  'no-citation': ({ name, kind }) => ({
    headline: `${kindWord(kind)} '${name}' cites no norm`,
    help: `write 'cites' with the norm that says this`,
  }),
  'always-needs-source': ({ name }) => ({
    headline: `'${name}' does not say why it always holds`,
    help: `write 'cites' with a norm, or 'outside the document' with a reason`,
  }),
  'always-without-facts': ({ name }) => ({
    headline: `'${name}' is about no fact at all`,
    help: `an always clause says which facts cannot be together: name a fact, a judgement or a result, or take it away`,
  }),
  'type-mismatch': ({ expected, found }) => ({
    headline: `${typeWord(expected)} belongs here, and this is ${typeWord(found)}`,
  }),
  'operator-mismatch': ({ operation, left, right }) => ({
    headline:
      right === null
        ? `${typeWord(left)} does not fit this operation`
        : `${typeWord(left)} and ${typeWord(right)} ${operationPhrase[operation]}`,
  }),
  'money-needs-amount': ({ operation, number }) => ({
    headline: `amount and ${typeWord(number)} ${operationPhrase[operation]}`,
    help: 'write the number as an amount, with € before it',
    notes: ['an amount is multiplied or divided by a number, and compared or added only with an amount'],
  }),
  'unit-mismatch': ({ left, right }) => ({
    headline:
      left === '' || right === ''
        ? `a number in ${left || right} and a number without a unit do not go together`
        : `${left} and ${right} do not go together`,
    help: 'write the same unit on both numbers',
  }),
  'unknown-unit': ({ unit, suggestion }) => ({
    headline: `no fact counts in '${unit}'`,
    ...suggest(suggestion, meant),
  }),
  'unordered-comparison': ({ choice }) => ({
    headline: `the values of choice '${choice}' have no order`,
    help: `write 'choice ${choice} ascending' if their order has a meaning`,
  }),
  'no-order': ({ type }) => ({ headline: `${typeWord(type)} has no order: only = and ≠ are possible` }),
  'year-needed': ({ fact }) => ({
    headline: `'${fact}' is there for each year, and the year is missing`,
    help: `write for instance '${fact} in contract year - 2'`,
  }),
  'year-not-allowed': ({ name }) => ({
    headline: `'${name}' is not there for each year, so 'in …' is not possible`,
  }),
  'contract-year-unknown': ({ policy }) => ({
    headline: `'${policy}' has no contract year`,
    help: 'write a year, or put this in a policy with a year',
  }),
  'year-missing': () => ({
    headline: 'this day has no year',
    help: `write the year, or give the timeline a year with 'in'`,
  }),
  'absence-not-asked': ({ name }) => ({
    headline: `'${name}' may be absent, and that is not asked here`,
    help: `write '${name} present and …'`,
  }),
  'never-absent': ({ name }) => ({
    headline: `'${name}' cannot be absent, so this question has one answer`,
    help: `write 'may be absent' on the fact, or remove the question`,
  }),
  'may-not-apply': ({ name, because }) => ({
    headline: `'${name}' sometimes does not apply, and that is not asked here`,
    help: `write '${name} is applicable and …'`,
    ...(because === name ? {} : { notes: [`it lapses with '${because}'`] }),
  }),
  'always-applies': ({ name }) => ({ headline: `'${name}' always applies, so this question has one answer` }),
  'soft-norm-decides': ({ soft, path }) => ({
    headline: `'${soft}' is an expectation or guidance, and '${path[0] ?? soft}' would depend on it`,
    help: `let a judgement or power look at it with 'weighs ${soft}'`,
    notes: [path.map((name) => `'${name}'`).join(' → ')],
  }),
  'rounding-needed': ({ operation }) => ({
    headline: `months or years ${operation === 'add' ? 'later' : 'earlier'} the day does not always exist`,
    help: `write '(upwards)', '(downwards)' or '(reading …)' after it`,
    notes: ['upwards is the first day that does exist, downwards the last day of the month'],
  }),
  'rounding-unneeded': () => ({
    headline: 'nothing is to be rounded here: the day always exists',
    help: 'remove the rounding',
  }),
  'money-needs-rounding': ({ name }) => ({
    headline: `'${name}' may hold fractions of a cent`,
    help: `put parentheses around the whole calculation: '(…) rounded (2 decimals, downwards)'`,
    notes: [
      `without parentheses 'rounded' takes only the value directly before it`,
      `write 'reading …' instead of the direction where the document is silent`,
    ],
  }),
  'bounds-reversed': ({ low, high }) => ({
    headline: `the bounds are reversed: from ${low} up to and including ${high}`,
    help: `put the lowest or earliest first: 'from ${high} up to and including ${low}', or correct one of them`,
  }),
  'value-out-of-range': ({ value, low, high }) => ({
    headline: `${value} is outside the range${low === '' ? '' : ` from ${low}`}${high === '' ? '' : ` up to and including ${high}`}`,
  }),
  'periods-overlap': ({ name }) => ({
    headline: `'${name}' has two values on some days`,
    help: 'let one period end where the next begins',
  }),
  'reading-incomplete': ({ alternative, missing }) => ({
    headline: `alternative '${alternative}' gives no value to ${quoteAll(missing)}`,
  }),
  'step-has-no-day': ({ name, day }) => ({
    headline: `step '${name}' has no ${day} day`,
    help:
      day === 'first' ? `write 'from' on the step, or use its last day` : `write 'no later than' on the step`,
  }),
  'reading-has-no-value': ({ name }) => ({
    headline: `reading '${name}' has no value`,
    help: `write 'under reading ${name} = …'`,
  }),
  'overlap-all-needs-set': ({ name, type }) => ({
    headline: `all rows of '${name}' together give a set, and the outcome is ${typeWord(type)}`,
    ...(type.kind === 'choice' ? { help: `write ': set of ${type.choice}'` } : {}),
  }),
  'may-be-empty-needs-all': () => ({
    headline: `'may be empty' belongs to 'all'`,
    help: `write 'on overlap all may be empty', or remove it`,
  }),
  'several-otherwise': ({ name }) => ({
    headline: `'${name}' has more than one unconditional 'otherwise'`,
    help: 'keep one',
  }),
  'effect-not-possible': ({ target, kind }) => ({
    headline: `'${target}' is ${aKind(kind)} and cannot become something else`,
    help: `choose 'lapses', 'not determined' or 'clashes'`,
  }),
  'count-too-high': ({ name, count, members }) => ({
    headline: `'${name}' asks for at least ${count} and has ${members}`,
  }),
  'heading-differs': ({ heading, name }) => ({
    headline: `the outcomes are headed '${heading}', and the table is named '${name}'`,
    help: `write '${name}'`,
  }),
  'head-incomplete': ({ missing }) => ({ headline: `the head lacks ${headWords[missing]}` }),
  'part-differs': ({ name, head }) => ({
    headline: `this file is part of '${name}', and the policy is '${head}'`,
  }),
  'key-needed': ({ subject }) => ({
    headline: `there are many of '${subject}', and which one is not said`,
    help: `write '${subject}[…]' with a key`,
  }),
  'key-not-allowed': ({ name, because }) => ({
    headline:
      because === 'one'
        ? `there is one '${name}', so a key is not possible`
        : `a key picks one '${name}', which only a case or example does`,
  }),
  'date-not-consultable': ({ date, from, to }) => ({
    headline: `on ${date} this policy may not be consulted`,
    help: `take a day${from === '' ? '' : ` from ${from}`}${to === '' ? '' : ` up to and including ${to}`}`,
  }),
  'blank-reason': ({ name }) => ({
    headline: `this acceptance does not say why '${name}' may stay as it is`,
    help: 'write the reason between the quotes',
  }),
  'accepted-twice': ({ name }) => ({
    headline: `this finding about '${name}' is accepted already`,
    help: 'remove one of the two',
  }),
  'given-twice': ({ name }) => ({ headline: `'${name}' is given a value twice` }),
  'cannot-be-given': ({ name, kind }) => ({
    headline: `'${name}' is ${aKind(kind)} and is not given`,
    help: 'given are facts, judgements, uses of powers and steps that were done',
  }),
  'cannot-be-expected': ({ name, kind }) => ({
    headline: `'${name}' is ${aKind(kind)} and has no result`,
    help: 'expected are results of requirements, groups, decisions and steps',
  }),
  'status-not-possible': ({ status, kind }) => ({ headline: `'${status}' is no result of ${aKind(kind)}` }),
  'register-line': ({ line, problem, field }) => ({
    headline: `line ${line} ${registerProblems[problem](field)}`,
    help: 'every line has the same fields: docs/registers.md lists them and gives a line to copy',
  }),
  'register-duplicate': ({ id, line, first }) => ({
    headline: `norm '${id}' on line ${line} is on line ${first} too`,
  }),
  ...tableMessages,
  ...dayMessages,
};

export const checkLabels: LabelTable = {
  'declared-here': () => 'declared here',
  'similar-here': () => 'similar name declared here',
  'also-here': () => 'also here',
  'other-here': () => 'the other name',
  'is-type': ({ type }) => `${type}`,
  'declared-type': ({ type }) => `${type} by this declaration`,
  'plain-number': () => 'a plain number',
  unknown: () => 'not declared',
  'may-be-absent': () => 'may be absent',
  lapses: () => 'may lapse here',
  'soft-here': () => 'expectation or guidance',
  'reads-next': ({ name }) => `reads '${name}'`,
  'row-outcome': ({ row }) => `row ${row}`,
  'first-row': ({ row }) => `row ${row} matches already`,
  'column-here': ({ type }) => `column: ${type}`,
  'range-here': () => 'the range',
  'consultable-here': () => 'consultable',
  'fix-name': ({ name }) => `replace by '${name}'`,
  'fix-amount': ({ text }) => `write ${text}`,
  'fix-add-row': () => 'add the missing row, without an outcome',
  'fix-remove': () => 'remove this',
  'fix-present': ({ name }) => `ask first whether '${name}' is present`,
};
