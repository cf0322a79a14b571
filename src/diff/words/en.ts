/** The words of a comparison in English. */
import { counted, listed } from './listed.ts';
import type { DiffWords } from './form.ts';

const all = (items: readonly string[]): string => listed(items, 'and');

const ifDays = (facts: readonly string[], how: string): string =>
  facts.length === 0 ? '' : `if the days of ${all(facts)} ${how}`;

const reasons = {
  relation: 'tests tie facts together',
  list: 'it is about lists of no fixed length',
  limit: 'it takes more work than a comparison may take',
  size: 'it is too large to be looked at as a whole',
  replay: 'the case that was found came out otherwise when it was decided again, or stayed open',
  elsewhere: 'what one of both says of it stands in a text that is not at hand',
} as const;

export const english: DiffWords = {
  title: 'What changed',
  edition: ({ year, revision }, isSameYear) =>
    revision > 1 || isSameYear ? `${year} revision ${revision}` : String(year),
  texts: { older: (edition) => `${edition} (before)`, newer: (edition) => `${edition} (after)` },
  older: 'the older edition',
  newer: 'the newer edition',
  andMore: (count) => `… and ${count} more`,
  days: (count) => counted(count, 'day', 'days'),
  moved: (days) =>
    days === 0 ? 'same day' : `${counted(Math.abs(days), 'day', 'days')} ${days < 0 ? 'earlier' : 'later'}`,

  ordered: {
    met: { stricter: 'stricter', looser: 'looser' },
    yes: { stricter: 'less often yes', looser: 'more often yes' },
    figure: { stricter: 'lower', looser: 'higher' },
    rank: { stricter: 'lower in the order', looser: 'higher in the order' },
    window: { stricter: 'shorter', looser: 'longer' },
  },
  general: { stricter: 'stricter', looser: 'looser' },
  sooner: { stricter: 'earlier', looser: 'later' },
  plain: {
    equivalent: 'unchanged',
    different: 'different',
    new: 'new',
    gone: 'gone',
    notAtHand: 'not at hand',
    undecided: 'undecided',
  },
  both: (stricter, looser) => `sometimes ${stricter}, sometimes ${looser}`,
  kinds: {
    decision: ['decision', 'Decisions'],
    condition: ['condition or exclusion', 'Conditions and exclusions'],
    soft: ['expectation or guidance', 'Expectations and guidance'],
    group: ['group', 'Groups'],
    step: ['step or term', 'Steps and terms'],
  },

  witness: 'Case',
  witnesses: (count) => counted(count, 'case', 'cases'),
  referenceDate: 'reference date',
  nothing: 'takes no facts',
  notThere: 'does not exist or does not matter here',
  statuses: {
    decided: 'decided',
    undetermined: 'cannot be said yet',
    gap: 'gap: the policy does not say',
    conflict: 'contradictory',
    notApplicable: 'not applicable',
    error: 'error in the facts',
  },
  writtenGap: (text) => `gap: ‘${text}’`,
  waiting: (days, steps) => `${days}, and waits for ${all(steps)}`,
  metOutcomes: { ja: 'met', yes: 'met', nee: 'not met', no: 'not met' },
  outcomes: {
    ja: 'yes',
    yes: 'yes',
    nee: 'no',
    no: 'no',
    'is voldaan': 'met',
    'is met': 'met',
    'niet voldaan': 'not met',
    'not met': 'not met',
  },
  yes: 'yes',
  no: 'no',
  absent: 'absent',
  events: { notYet: 'not yet', never: 'never' },
  inYear: (name, year) => `${name} in ${year}`,
  done: (step) => `${step}.done`,
  because: (kind, clauses) => {
    if (kind === 'unknown' || clauses.length === 0) return 'no change was found that explains this';
    if (kind === 'together') return `because of ${all(clauses)} together`;
    return clauses.length === 1
      ? `because of ${clauses[0] ?? ''}`
      : `because of each of ${all(clauses)} by itself`;
  },
  explained: 'Explanation',
  doubt: (word, reason) => `undecided whether it is ${word ?? 'different'} for anyone: ${reasons[reason]}`,
  onlyWith: (facts) => `is certain only where this is known: ${all(facts)}`,
  otherwise: (word, fixed, moved) =>
    `${ifDays(fixed, 'stay as printed')}${fixed.length * moved.length === 0 ? '' : ' and '}${ifDays(moved, 'move on with the contract year')}: ${word}`,
  otherDays: (word) => `${word}, if the days are read the other way`,

  clauses: 'Other clauses',
  clausesOf: (count) => counted(count, 'clause', 'clauses'),
  clauseSorts: {
    changed: 'changed in meaning',
    added: 'new',
    removed: 'gone',
    notAtHand: 'not at hand',
    wordsOnly: 'changed in words or place alone',
  },
  changes: {
    added: 'new',
    removed: 'gone',
    renamed: 'renamed',
    moved: 'moved',
    split: 'split',
    merged: 'merged',
    reworded: 'reworded',
    source: 'another place in the source',
    parameter: 'parameter',
    figure: 'figure',
    bound: 'bound',
    milestone: 'day',
    actor: 'who does it',
    condition: 'condition',
    outcome: 'outcome',
    exception: 'exception',
    force: 'force',
    reading: 'reading',
    members: 'possible values',
    other: 'other',
    notAtHand: 'a text is not at hand; whether this changed cannot be said',
  },
  parts: { eerste_dag: 'first day', laatste_dag: 'last day' },
  norms: 'Norms',
  noNorms: 'without a norm',
  noText: 'nothing',

  summary: 'Summary',
  nothingChanged: 'Nothing of meaning changed.',
  clausesFound: (count, parts) =>
    count === 0
      ? 'No clause changed.'
      : `${counted(count, 'clause is', 'clauses are')} different: ${all(parts)}.`,
  effectsFound: (count, parts) => `Of ${counted(count, 'part', 'parts')} with an outcome: ${all(parts)}.`,
  clausesNotAtHand: (count) =>
    `Of ${counted(count, 'other clause', 'other clauses')} it cannot be said whether anything changed, as a text is not at hand.`,
  notAtHand: (count) =>
    `Of ${counted(count, 'part', 'parts')} it cannot be said what changed, as a text is not at hand.`,
  undecided: (count, why) =>
    `Not everything is decided about ${counted(count, 'part', 'parts')}: ${why.join('; ')}.`,
  unsureDays: (count) =>
    `For ${counted(count, 'part', 'parts')} it depends on whether printed days stay or move on with the contract year.`,
  forced: (from, to, names) => `Was ${from}, is now ${to}: ${all(names)}.`,
  reasons,
  otherPolicy: (older, newer) =>
    `'${older}' and '${newer}' are not the same policy; what has one name is compared, and the rest is called new or gone`,
  contents: 'Contents',
  showAll: 'by name with --all',

  timelines: 'The two years above each other',
  timelinesAbout:
    'Both years at the same place in the cycle. A line joins a step with itself; the number refers to the table.',
  strip: (older, newer, moved) =>
    `Timelines of ${older} and ${newer}; ${counted(moved, 'step has', 'steps have')} moved. All days are in the table below.`,
  columns: {
    step: 'step',
    older: 'was',
    newer: 'becomes',
    moved: 'difference',
    from: 'from',
    to: 'to',
    count: 'number',
    why: 'because of',
    example: 'example',
    money: 'amount',
    what: 'part',
    clause: 'change',
    effect: 'effect',
    verdict: 'verdict',
  },
  until: (date) => `until ${date}`,
  noFixedDay: 'no fixed day any more',
  fixedDay: 'no fixed day before',
  since: (date) => `from ${date}`,
  provisional: (days) => `${days}, unless an exception applies`,
  between: (first, last) => `${first} up to and including ${last}`,

  stated: 'What the document says it changed',
  statedFound: (count, parts) =>
    `The newer document names ${counted(count, 'change', 'changes')}: ${all(parts)}.`,
  nothingStated: 'The newer document names no changes itself.',
  verdicts: {
    confirmed: 'confirmed',
    notFound: 'not found',
    notAtHand: 'cannot be checked',
    notCompared: 'about another edition',
  },
  found: 'found',
  notFound: 'not found',
  notStated: (count) => `${counted(count, 'change', 'changes')} of meaning that the document does not name`,

  portfolio: 'Portfolio',
  whoChanges: 'Who changes, and because of what',
  rest: 'all others',
  records: (count, failed) =>
    `${count} ${count === '1' ? 'record' : 'records'}${failed === null ? '' : `, of which ${failed} unreadable or in error, and not counted`}.`,
  same: 'stays the same',
  changed: 'changes',
  mayChange: 'may change',
  restOfGroups: 'everything together that came after these, of more kinds than are counted apart',
  decisionChanges: (name, changed, may) =>
    `In the portfolio '${name}' changes for ${changed}${may === null ? '' : `, and perhaps for another ${may}`}.`,
  difference: 'difference',
  total: 'together',

  limits: 'Limits of this comparison',
  method:
    'Outcomes were compared over all cases that both editions allow; each case shown was decided again in both.',
  notWhole: (edition) =>
    `The text of ${edition} is not at hand as a whole. What is missing there is called 'not at hand' here, and not new.`,
  years: (older, years) =>
    years === 0
      ? 'Days were not moved: both editions are about the same year.'
      : `Days of ${older} were moved ${years > 0 ? 'on' : 'back'} by ${counted(Math.abs(years), 'year', 'years')}, so that both stand at the same place in the cycle.`,
  fixed: (count) =>
    `${counted(count, 'fact is', 'facts are')} the same day of the same year in both, and not moved.`,
  unsure: (count) =>
    `Of ${counted(count, 'fact', 'facts')} it is not sure whether the days stay or move on; where it makes a difference that is said.`,
  only: (edition, other, count) =>
    `Only ${edition} has ${counted(count, 'fact or judgement', 'facts and judgements')}; in ${other} that is unknown, and not guessed.`,
  unlike: (count) =>
    `${counted(count, 'name stands for something else than before and was', 'names stand for something else than before and were')} not compared.`,
  renamed: (count) => `${counted(count, 'name was', 'names were')} read as the same.`,
  digest: (edition, digest) => `${edition} is ${digest}.`,
};
