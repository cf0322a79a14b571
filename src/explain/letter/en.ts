/** Letters in English; labels and reasons stay in the language of the policy. */
import { listText } from '../civil.ts';
import { en as days } from '../en.ts';
import { capital, fullStop, quoted, say, strong, type Text } from '../explanation.ts';
import type { LetterWords } from './words.ts';

const reasonOf = (details: Readonly<Record<string, string>>): Text | null =>
  details['reason'] === undefined || details['reason'] === '' ? null : [quoted(details['reason'])];

const relations: Readonly<
  Record<string, readonly [figure: string, not: string, day: string, notDay: string]>
> = {
  lessThan: ['less than', 'at least', 'before', 'on or after'],
  before: ['less than', 'at least', 'before', 'on or after'],
  atMost: ['at most', 'more than', 'no later than', 'after'],
  upTo: ['at most', 'more than', 'no later than', 'after'],
  by: ['at most', 'more than', 'no later than', 'after'],
  moreThan: ['more than', 'at most', 'after', 'no later than'],
  after: ['more than', 'at most', 'after', 'no later than'],
  atLeast: ['at least', 'less than', 'on or after', 'before'],
  from: ['at least', 'less than', 'on or after', 'before'],
  during: ['within', 'not within', 'in', 'not in'],
};

const computations: Readonly<Record<string, readonly string[]>> = {
  add: ['', ' plus ', ''],
  subtract: ['', ' less ', ''],
  multiply: ['', ' times ', ''],
  divide: ['', ' divided by ', ''],
  percentOf: ['', ' of ', ''],
  yearOf: ['the year of ', ''],
  monthOf: ['the month of ', ''],
  quarterOf: ['the quarter of ', ''],
  dayOf: ['the day of ', ''],
  firstDayOf: ['the first day of ', ''],
  lastDayOf: ['the last day of ', ''],
  sizeOf: ['the number in ', ''],
  monthPeriod: ['the month of ', ''],
  quarterPeriod: ['the quarter of ', ''],
  yearPeriod: ['the year of ', ''],
  daysBetween: ['the number of days from ', ' to ', ''],
};

export const en: LetterWords = {
  language: 'en',
  yes: 'yes',
  no: 'no',
  met: 'met',
  notMet: 'not met',
  absent: 'not there',
  nothing: 'nothing',
  anything: 'anything',
  notYet: 'not there yet',
  never: 'not going to happen',
  and: 'and',
  or: 'or',
  day: days.day,
  period: (first, last) => `the period from ${first} up to and including ${last}`,
  between: (low, high) => `${low} to ${high}`,
  duration: days.duration,
  openSet: (certain, perhaps, isCertain) =>
    isCertain ? say`${certain}, and perhaps ${perhaps}` : say`perhaps ${perhaps}`,
  bounds: (from, to, isFromIncluded, isToIncluded, type) => {
    const isDay = type === 'date' || type === 'event';
    const thing = type === 'money' ? 'any amount' : type === 'percentage' ? 'any percentage' : 'any figure';
    if (from !== null && to !== null)
      return isFromIncluded && isToIncluded
        ? say`from ${from} to ${to}`
        : say`${isFromIncluded ? 'from' : isDay ? 'after' : 'more than'} ${from} and ${isToIncluded ? 'at most' : isDay ? 'before' : 'less than'} ${to}`;
    if (from !== null)
      return say`${isDay ? (isFromIncluded ? 'a day from' : 'a day after') : isFromIncluded ? `${thing} from` : 'more than'} ${from}${isDay || !isFromIncluded ? '' : ' up'}`;
    if (to !== null)
      return say`${isDay ? (isToIncluded ? 'a day up to and including' : 'a day before') : isToIncluded ? 'at most' : 'less than'} ${to}`;
    return [isDay ? 'any day' : thing];
  },
  statuses: {
    gap: 'that the policy leaves it open',
    conflict: 'that the policy contradicts itself',
    notApplicable: 'that it does not apply',
    error: 'that a fact is not right',
  },
  states: {
    upcoming: 'not due yet',
    open: 'open',
    due: 'on its last day',
    late: 'late',
    lapsed: 'lapsed',
    missed: 'missed',
    done: 'done',
    doneEarly: 'done too early',
    doneLate: 'done too late',
  },

  heads: {
    outcomes: 'What the policy says',
    notApplicable: 'What does not come up here',
    requirements: 'Requirements',
    soft: 'Expectations and guidance',
    steps: 'Steps and deadlines',
    remarks: 'Remarks',
    problems: 'Facts that are not right',
    norms: 'Where this is written',
    notMet: 'Not met',
    open: 'Cannot be said yet',
    troubled: 'Without an outcome',
    met: 'Met',
    dropped: 'Not applicable',
  },
  columns: ['No.', 'Place in the document', 'What it says, in our words'],
  title: (policy) => say`About ${policy}`,
  about: (id, date, revision) => {
    const who = id === null ? say`This explanation` : say`This explanation is about ${strong(id)}; it`;
    const when = date === null ? 'has no reference date yet: it is not known' : `looks at ${date}`;
    return say`${who} ${when}${revision === null ? '' : `, under ${revision}`}.`;
  },

  outcomeIs: (value) => say`The outcome is ${strong(value)}.`,
  undetermined: (possible) => say`${strong(['This cannot be said yet.'])} What is possible: ${possible}.`,
  wide: 'much',
  gap: 'The policy leaves this open.',
  conflict: 'The policy contradicts itself here.',
  notApplicable: 'This does not apply here.',
  error: 'This cannot be said, because a fact is not right.',
  inPrinciple: (value) => say`${strong(say`In principle the outcome is ${value}.`)}`,
  unlessSo: 'That stands as long as no judgement and no use of a power changes it.',
  inexact: 'Not all of this may really be needed: how these facts hang together was not fully worked out.',
  differs: 'The answer depends on the revision of the policy.',
  revision: (number) => `revision ${number}`,

  row: (number) => [`row ${number} of the table`],
  rule: (name) => say`the rule ${name}`,
  exception: (name) => say`the exception ${name}`,
  unless: 'what stands behind ‘unless’',
  decides: (part, tests) =>
    tests === null ? capital(say`${part} decides.`) : capital(say`${part} decides: ${tests}.`),
  eitherWay: (things, parts) => say`Whatever the answer to ${things}: ${parts} give the same outcome.`,
  agree: (parts) => capital(say`${parts} come to the same outcome.`),
  perhapsDecides: (value, tests, part) =>
    say`${strong(value)}${tests === null ? [] : say` if ${tests}`}${part === null ? [] : say` (${part})`}`,
  dependsOn: 'It becomes:',
  canChange: 'That can change:',
  lost: {
    conditionFalse: (part, tests) =>
      capital(tests === null ? say`${part} does not fit.` : say`${part} does not fit: ${tests}.`),
    conditionOpen: (part, tests) =>
      capital(
        tests === null ? say`Whether ${part} fits cannot be said yet.` : say`${part} fits only if ${tests}.`,
      ),
    laterRow: (part, tests) =>
      capital(
        tests === null
          ? say`${part} fits too, but comes later.`
          : say`${part} fits too (${tests}), but comes after the row that decides.`,
      ),
    excepted: (part) => capital(say`${part} does not count, because an exception goes first.`),
    notApplicable: (part) => capital(say`${part} does not apply.`),
  },
  onlyApplies: (tests) =>
    tests === null ? ['It holds only in cases that do not come up here.'] : say`The reason: ${tests}.`,
  droppedBy: (part, tests) =>
    capital(tests === null ? say`The reason is ${part}.` : say`The reason is ${part}: ${tests}.`),
  because: (reason) => say`The reason: ${reason}.`,
  says: (part, value) => say`${part} says ${strong(value)}`,
  contradicts: (isList) =>
    isList ? 'These each say something else:' : 'The rules that hold here say different things.',
  causes: {
    noRule: () => ['no rule of the policy fits this case'],
    written: (details) => {
      const reason = reasonOf(details);
      return reason === null ? ['the document says nothing about it'] : say`what stays open: ${reason}`;
    },
    textElsewhere: () => ['what holds here is in a text that is not at hand'],
    noValueInPeriod: (details) =>
      details['date'] === undefined || details['date'] === ''
        ? ['the policy says nothing about that time']
        : [`the policy says nothing about ${days.day(details['date'])}`],
    divisionByZero: () => ['something would be divided by zero'],
    emptyList: () => ['there is nothing to choose from'],
    emptySet: () => ['nothing was collected'],
    differentOutcomes: () => ['rules or exceptions say different things'],
    gives: () => ['rules or exceptions say different things'],
    clashes: () => ['two passages of the document do not go together'],
    wrongFact: ({ fact }) =>
      fact === undefined ? ['a fact is not right'] : say`the fact ${quoted(fact)} is not right`,
    overflow: () => ['a figure or a day is beyond any reasonable bound'],
    missingDay: () => ['a day does not exist and the policy does not say which one counts instead'],
    outsideCalendar: ({ year }) => [`the calendar says nothing about ${year ?? 'that year'}`],
    wrongJudge: () => ['the judgement was given by another than the document names'],
    revision: () => ['the revisions of the policy differ'],
  },
  follows: (label) => say`The reason is that ${label} does not come up here.`,
  between_norms: 'The text leaves something open between these passages:',
  computedFrom: (things) => say`That was found with: ${things}.`,
  asksFor: ['needed is '],
  standing: {
    gap: 'left open',
    conflict: 'contradictory',
    notApplicable: 'not applicable',
    error: 'not to be said',
  },
  inherited: (label, cause) => say`This follows from ${label}: ${cause}.`,

  answer: (question, value) => say`the answer to ${question} is ${value}`,
  claim: (label, holds) => say`${label} is ${holds ? 'yes' : 'no'}`,
  judged: (label, value, by, on, reason) => {
    const who =
      by === null ? say`the judgement ${label} is ${value}` : say`${by} has judged ${label}: ${value}`;
    const when = on === null ? say`` : say` (on ${on})`;
    return say`${who}${when}${reason === null ? [] : say`, for the reason ${reason}`}`;
  },
  used: (label, isUsed) => say`the power ${label} was ${isUsed ? '' : 'not '}used`,
  fulfilled: (label, isMet) => say`${label} is ${isMet ? '' : 'not '}met`,
  applies: (label, does) => say`${label} ${does ? 'applies' : 'does not apply'}`,
  is: (subject, value) => say`${subject} is ${value}`,
  isNotKnown: (subject) => say`${subject} is not known yet`,
  unsettled: (subject) => say`nothing can be said about ${subject}`,
  present: (subject, value) => (value === null ? say`${subject} is there` : say`${subject} is ${value}`),
  missing: (subject) => say`there is no ${subject}`,
  contains: (subject, member, does) =>
    does ? say`${subject} has ${member}` : say`${subject} lacks ${member}`,
  containsAll: (subject, count) => say`${subject} has all ${String(count)} that are asked for`,
  empty: (subject, is) => say`${subject} is ${is ? '' : 'not '}empty`,
  readingTaken: (label, reason, isTaken) =>
    isTaken ? say`${label} is read as: ${reason}` : say`${label} is not read as: ${reason}`,
  but: (statement, relation) => say`${statement}, ${relation}`,
  relation: (operator, holds, isDay, limit, high) => {
    if (operator === 'equal' || operator === 'notEqual')
      return (operator === 'equal') === holds ? limit : say`not ${limit}`;
    if (operator === 'within' || operator === 'withinRange')
      return high === null
        ? say`${holds ? '' : 'not '}within ${limit}`
        : say`${holds ? '' : 'not '}from ${limit} to ${high}`;
    const found = relations[operator];
    if (found === undefined) return null;
    const word = isDay ? (holds ? found[2] : found[3]) : holds ? found[0] : found[1];
    return say`${word} ${limit}`;
  },
  notAny: (values) => say`not ${values}`,
  computed: (operator, parts) => {
    const [before, ...between] = computations[operator] ?? [];
    if (before === undefined) return null;
    return say`${before}${parts.flatMap((part, place): Text => say`${part}${between[place] ?? ''}`)}`;
  },
  referenceDate: 'the reference date',
  element: 'it',
  forElement: (element, tests) => say`for ${element}: ${tests}`,
  each: (quantifier, holds, count, items) => {
    if (quantifier === 'every') return say`it holds ${holds ? '' : 'not '}for every ${items}`;
    if (quantifier === 'some') return holds ? say`it holds for some ${items}` : say`it holds for no ${items}`;
    return say`it holds for ${holds ? 'at least' : 'fewer than'} ${String(count)}: ${items}`;
  },
  ifAnswer: (question, isYes) => say`the answer to ${question} is ${isYes ? 'yes' : 'no'}`,
  ifClaim: (label, holds) => say`${label} is ${holds ? 'yes' : 'no'}`,
  ifJudged: (label, isYes) => say`the judgement ${label} is ${isYes ? 'yes' : 'no'}`,
  ifMet: (label, isMet) => say`${label} is ${isMet ? '' : 'not '}met`,
  ifIs: (subject, value, does) => say`${subject} is ${does ? '' : 'not '}${value}`,
  ifPresent: (subject, isThere) => (isThere ? say`there is a ${subject}` : say`there is no ${subject}`),
  ifRelation: (subject, relation) => say`${subject} is ${relation}`,
  ifEach: (quantifier, isDemanded, count, items) => {
    if (quantifier === 'every') return say`${isDemanded ? '' : 'not '}every ${items} leads to it`;
    if (quantifier === 'some') return say`${isDemanded ? 'some' : 'no'} ${items} leads to it`;
    return say`it holds for ${isDemanded ? 'at least' : 'fewer than'} ${String(count)}: ${items}`;
  },
  ifOther: (subject) => say`${subject} brings that about`,
  events: (label) => say`the moment of ${label}`,
  day_of: (label, part) => say`the ${part} day of ${label}`,
  details: (parts) => say` (${parts.flatMap((part, place): Text => (place === 0 ? part : [', ', ...part]))})`,
  record: (subject, key) => `${subject} ${key}`,

  readingRest: (label, reason, others, changes, isSelected) => {
    const taken = isSelected ? 'As asked for, it is read as' : 'It is read as';
    const start = say`The document can be read in more than one way here (${label}). ${taken}: ${reason}.`;
    return changes
      ? say`${start} ${strong(['Another reading gives another outcome;'])} also possible: ${others}.`
      : say`${start} Another reading changes nothing here.`;
  },
  nobody: 'whoever the document does not name',
  quietReadings: 'Here too a reading was chosen; another reading changes nothing in the outcome:',
  readingAgain: (label, changes) =>
    changes
      ? say`Here too another reading (${label}) gives another outcome.`
      : say`That reading (${label}) holds here too; another changes nothing.`,
  judgedAgain: (by, count) => say`This too rests on those ${String(count)} judgements of ${by}.`,
  judgedList: (by) => say`This rests on judgements of ${by}:`,
  withReason: (on, reason) =>
    on === null
      ? reason === null
        ? []
        : say` (for the reason ${reason})`
      : say` (${on}${reason === null ? [] : say`, for the reason ${reason}`})`,
  judgedAll: (by, items) => say`This rests on the judgement of ${by}: ${items}.`,
  elsewhere: (titles, count) =>
    count === 1
      ? say`This rests on a text that is not at hand: ${titles}.`
      : say`This rests on texts that are not at hand: ${titles}.`,
  always: (labels) => say`It was taken that this always holds: ${labels}.`,
  remark: (text, isSure) => (isSure ? text : say`Possibly of interest: ${text}`),

  needed: (count) => [
    count === 1 ? 'One answer is still needed:' : 'Before this can be said, these are still needed:',
  ],
  neededOne: (source, thing) => say`Still needed is ${source}: ${thing}.`,
  effort: {
    register: 'an answer that is in a register',
    provider: 'an answer of the provider itself',
    document: 'an answer that a document shows',
    person: 'an answer of somebody who looks into it',
  },
  sources: {
    judgement: (by) =>
      by === null ? say`a judgement (the document does not say whose)` : say`a judgement of ${by}`,
    power: (by) => (by === null ? say`whether this power is used` : say`whether ${by} uses this power`),
    event: ['whether and when this was done'],
    list: ['a complete list'],
    referenceDate: ['the reference date'],
  },
  andMore: (count) => `and ${count} more`,

  counts: (met, notMet, open, dropped, troubled) => {
    const parts = [
      ...(met > 0 ? [`${met} ${met === 1 ? 'is' : 'are'} met`] : ['none is met']),
      ...(notMet > 0 ? [`${notMet} ${notMet === 1 ? 'is' : 'are'} not met`] : []),
      ...(open > 0 ? [`${open} cannot be said yet`] : []),
      ...(troubled > 0 ? [`the policy gives no outcome for ${troubled}`] : []),
      ...(dropped > 0 ? [`${dropped} ${dropped === 1 ? 'does' : 'do'} not apply`] : []),
    ];
    return [`Of the ${met + notMet + open + dropped + troubled} requirements ${listText(parts, 'and')}.`];
  },
  failing: (count) => [count === 1 ? 'One requirement is not met:' : `${count} requirements are not met:`],
  softCounts: (met, notMet, open, dropped) => {
    const parts = [
      ...(met > 0 ? [`${met} ${met === 1 ? 'is' : 'are'} met`] : []),
      ...(notMet > 0 ? [`${notMet} ${notMet === 1 ? 'is' : 'are'} not met`] : []),
      ...(open > 0 ? [`nothing can be said yet about ${open}`] : []),
      ...(dropped > 0 ? [`${dropped} ${dropped === 1 ? 'does' : 'do'} not apply`] : []),
    ];
    const total = met + notMet + open + dropped;
    return [
      `There ${total === 1 ? 'is one expectation or guideline' : `are ${total} expectations and guidelines`}: ${listText(parts, 'and')}. They are weighed and decide nothing; the document attaches no consequence to them.`,
    ];
  },

  stepState: (state) => {
    switch (state) {
      case 'upcoming':
        return 'This does not come up yet.';
      case 'open':
        return 'This can still be done.';
      case 'due':
        return 'Today is the last day.';
      case 'late':
        return 'That day has passed and it was not done: this is late.';
      case 'lapsed':
        return 'The opportunity has passed; it was optional.';
      case 'missed':
        return 'This aim was not reached.';
      case 'done':
        return 'This was done, and in time.';
      case 'doneEarly':
        return 'This was done, but too early.';
      case 'doneLate':
        return 'This was done, but too late.';
    }
  },
  openStates: (states) => say`How it stands cannot be said yet. What is possible: ${states}.`,
  stepBy: (parties, window, force, isOptional) => {
    const who =
      isOptional || force === 'may'
        ? say`This may be done by ${parties}`
        : force === 'aims'
          ? say`This is an aim of ${parties}`
          : say`To be done by ${parties}`;
    return fullStop(window === '' ? who : say`${who}, ${window}`);
  },
  window: (first, last) => {
    if (first !== null && last !== null)
      return first === last ? `on ${first}` : `from ${first} up to and including ${last}`;
    if (last !== null) return `by ${last}`;
    return first === null ? '' : `from ${first}`;
  },
  noConsequence: 'The document prints no consequence of being late.',
  consequence: (text) => say`Whoever is late: ${text}.`,
  waits: (steps) => say`First to be done: ${steps}.`,
  via: (channels) => say`It goes by ${channels}.`,
  contents: (things) => say`It contains ${things}.`,
  howDay: 'This is how the day was found:',

  stepByStep: 'Step by step:',
  rounded: (from, to) => `Rounded from ${from} to ${to}.`,
  missingDay: (month, year, day, landed) =>
    `${days.month(year, month)} has no day ${day}; it becomes ${landed}.`,
  workingDays: (count, calendar, from, to, passed) =>
    say`${String(Math.abs(count))} working ${Math.abs(count) === 1 ? 'day' : 'days'} ${count < 0 ? 'before' : 'after'} ${from} is ${to} (${calendar})${passed.length === 0 ? '' : '; no working day: '}${passed}.`,
  moved: (from, to, passed) =>
    say`Moved from ${from} to ${to}${passed.length === 0 ? '' : '; no working day: '}${passed}.`,
  weekend: (count) => (count === 1 ? 'one day in a weekend' : `${count} days in a weekend`),
  cases: (labels) => say`Whatever the answer to ${labels}, the outcome stays the same.`,
  proves: (label, value) => (value === null ? say`${label} cannot be said yet` : say`${label} is ${value}`),
};
