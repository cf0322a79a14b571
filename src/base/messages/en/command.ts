import type { CommandDiagnostics } from '../../codes.ts';
import { quoteAll, suggest, type LabelTable, type MessagesOf } from '../message.ts';
import { dayText } from './days.ts';

const didYouMean = (name: string): string => `did you mean '${name}'?`;

const jsonProblems = {
  truncated: 'a value that starts here breaks off',
  unexpected: 'something stands after the end',
  nested: 'nested too deeply',
  twice: 'one object has a name twice',
  syntax: 'this is no JSON',
} as const;

const rowProblems = {
  fields: 'it has another number of fields than the heading',
  quotes: 'a quote does not open or close well',
  long: 'it is longer than a million characters',
} as const;

const parquetProblems = {
  footer: () => 'it does not end as one',
  content: (row: string) => `the rows from row ${row} on are damaged or break off`,
  codec: (row: string, codec: string) => `the rows from row ${row} on are compressed by ${codec}`,
  stream: () => 'Parquet is read from its end, and only from a file whose name ends in .parquet',
} as const;

const tooMuch = { diagram: '', questions: 'questions', arrows: 'arrows', characters: 'characters' } as const;

const checkpointProblems = {
  unreadable: () => 'it is none, or it is damaged',
  otherRun: () => 'it is of another question, another policy or another file',
  shorter: (file: string) => `'${file}' is not there or is shorter than it says`,
} as const;

const receiptProblems = {
  notJson: () => 'it is no JSON, or breaks off',
  otherSchema: (found: string) =>
    found === '' ? "'schema' is not 'pol-receipt/1'" : `'schema' is '${found}' and not 'pol-receipt/1'`,
  shape: (place: string) => (place === '' ? 'it has another shape' : `'${place}' has another shape`),
  altered: () => 'it was changed after it was written',
  recordsAltered: (line: string) =>
    `the file beside it with the records was changed or breaks off${line === '' ? '' : ` (line ${line})`}`,
} as const;

export const commandMessages: MessagesOf<CommandDiagnostics> = {
  'no-such-file': ({ path }) => ({
    headline: `there is no file '${path}'`,
    help: 'check the name and the folder; paths count from the folder you are in',
  }),
  'unreadable-file': ({ path, problem }) => ({
    headline: `'${path}' cannot be read (${problem})`,
    help: 'give a file that you may read, not a folder or a device',
  }),
  'no-such-policy': ({ name, available }) => ({
    headline: `there is no policy '${name}'`,
    help:
      available === ''
        ? "give the path of a .pol file, or run the command in a folder with a folder 'policies'"
        : `choose from ${available}, or give the path of a .pol file`,
  }),
  'several-policies': ({ name, paths }) => ({
    headline: `'${name}' stands in more than one file`,
    help: `give the path of the file you mean: ${paths}`,
  }),
  'policy-without-year': ({ name, available }) => ({
    headline: `'${name}' names no year`,
    help: `choose from ${available}`,
  }),
  'policy-not-out': ({ name, revision, known, first, last, inForce }) => ({
    headline: `on ${dayText(known)} revision ${revision} of '${name}' had not come out`,
    notes: [
      first === last
        ? `revision ${revision} came out on ${dayText(first)}`
        : last === ''
          ? `revision ${revision} came out on or after ${dayText(first)}`
          : `revision ${revision} came out between ${dayText(first)} and ${dayText(last)}`,
    ],
    help:
      inForce.length === 0
        ? `there was no text to consult yet; give '--known' a day from ${first} on`
        : `ask what may have been in force then: ${quoteAll(inForce)}`,
  }),
  'no-policies': ({ path }) => ({
    headline: `there is no policy in '${path}'`,
    help: 'give a .pol file or a folder that holds one',
  }),
  'missing-head': ({ of, name, path }) => ({
    headline: `'${path}' is a part of '${name}', and the head file of that is missing`,
    help: `begin another file in the same folder with '${of} ${name}'`,
  }),
  'missing-vocabulary': ({ name, available }) => ({
    headline: `there is no vocabulary '${name}'`,
    help:
      available === ''
        ? 'put the .pol file of the vocabulary under the same folder'
        : `present: ${available}`,
  }),
  'vocabulary-cycle': ({ path }) => ({
    headline: `vocabularies use each other in a circle: ${path}`,
    help: "remove one of the lines with 'uses'",
  }),
  'wrong-option': ({ problem }) => ({
    headline: problem,
    help: "'pol help' and 'pol help <command>' list what is possible",
  }),
  'wrong-date': ({ text, option }) => ({
    headline: `'${text}' for '${option}' is not a date`,
    help: 'write a date as yyyy-mm-dd, for example 2024-09-01',
  }),
  'wrong-number': ({ text, option, low, high }) => ({
    headline: `'${text}' with '${option}' is no whole number from ${low} to ${high}`,
    help: 'write the number in digits, without a point or comma',
  }),
  'no-such-party': ({ name, suggestion }) => ({
    headline: `the policy has no party '${name}'`,
    ...suggest(suggestion, didYouMean),
  }),
  'several-records': ({ path }) => ({
    headline: `'${path}' holds more than one record, and a timeline is of one case`,
    help: 'give a file with one record',
  }),
  'wrong-reading': ({ text }) => ({
    headline: `'${text}' does not choose a reading`,
    help: "write the name of the reading, '=' and the name of the alternative",
  }),
  'no-such-decision': ({ name, suggestion }) => ({
    headline: `the policy has no decision, requirement, group or step '${name}'`,
    ...suggest(suggestion, didYouMean),
  }),
  'no-such-outcome': ({ name, outcome, available }) => ({
    headline:
      outcome === '' ? `no outcome is wished for of '${name}'` : `'${name}' has no outcome '${outcome}'`,
    ...(available === '' ? {} : { help: `choose with '--to' from ${available}` }),
  }),
  'no-such-reading': ({ name, suggestion }) => ({
    headline: `the policy has no reading '${name}'`,
    ...suggest(suggestion, didYouMean),
  }),
  'no-such-alternative': ({ reading, alternative, available }) => ({
    headline: `the reading '${reading}' has no alternative '${alternative}'`,
    help: `choose from ${available}`,
  }),
  'too-many-combinations': ({ decision, readings, count, limit }) => ({
    headline: `'${decision}' rests on ${readings.length} readings, with ${count} combinations; at most ${limit} are tried`,
    notes: [`its readings: ${quoteAll(readings)}`],
    help: "hold some of them with '--reading', or ask for '--all-readings' without '=product'",
  }),
  'picture-too-large': ({ decision, place, of, count, limit }) => ({
    headline:
      of === 'diagram'
        ? `'${decision}' takes more questions than are held together`
        : `the picture of '${decision}' has ${count} ${tooMuch[of]}; at most ${limit} fit`,
    notes: [`the decision stands in ${place}`],
    help:
      of === 'diagram'
        ? 'draw a decision or requirement that it rests on'
        : "draw a decision or requirement that it rests on, leave out '--all-readings', or ask for '--format dot': that text has no limit",
  }),
  'option-needs': ({ option, needs }) => ({
    headline: `'${option}' means nothing without '${needs}'`,
    help: `give '${needs}' as well, or leave '${option}' out`,
  }),
  'engine-cannot': ({ problem, detail }) =>
    ({
      missing: {
        headline: `'--engine' takes a package that is not there`,
        help: `install it: npm install ${detail}`,
      },
      option: { headline: `'--engine' and '${detail}' do not go together`, help: `leave one of them out` },
      revisions: {
        headline: `'--engine' decides by one revision, and these are more: ${detail}`,
        help: `name the revision, or a day with '--known'`,
      },
      stream: {
        headline: `'--engine' reads a file, not standard input`,
        help: `write the facts to a file first`,
      },
      form: {
        headline: `'--engine' reads .csv, .parquet, .ndjson and .jsonl, and this is '${detail}'`,
        help: `leave '--engine' out, or convert the facts`,
      },
      heading: {
        headline: `a heading in '${detail}' goes over more than one line`,
        help: `take the line end out of the heading, or leave '--engine' out`,
      },
      type: {
        headline: `a column is of a type that '--engine' does not read: ${detail}`,
        help: `write it as text, or leave '--engine' out`,
      },
      always: {
        headline: `'always ${detail}' cannot be said in a query, and without it nothing tells which facts contradict each other`,
        help: `leave '--engine' out`,
      },
      nothing: {
        headline: `of what was asked nothing can be said in a query: ${detail}`,
        help: `ask for other decisions with '--decision', or leave '--engine' out`,
      },
    })[problem],
  'engine-failed': ({ said }) => ({
    headline: `the engine could not go on: ${said}`,
    help: `leave '--engine' out: then what can be read is read, and of the rest it is told where it stands`,
  }),
  'file-named-twice': ({ path }) => ({
    headline: `'${path}' is more than one file in this command`,
    help: 'give what is read and what is written each a name of its own',
  }),
  'file-exists': ({ path }) => ({
    headline: `'${path}' is there already, and stays as it is`,
    help: 'give another name, or first take away what is there',
  }),
  'unusable-checkpoint': ({ path, problem, file }) => ({
    headline: `the work cannot go on with '${path}': ${checkpointProblems[problem](file)}`,
    help: `give the command of that time, or throw '${path}' away to begin at the start`,
  }),
  'unusable-receipt': ({ path, problem, detail }) => ({
    headline: `'${path}' is no usable receipt: ${receiptProblems[problem](detail)}`,
    help: "give the file as 'pol eval --receipt' wrote it; what was changed proves nothing",
  }),
  'replay-needs': ({ path, option }) => ({
    headline:
      option === '--facts'
        ? `'${path}' does not hold the facts that were decided on`
        : `'${path}' does not hold the facts about the world`,
    help: `give them with '${option}'`,
  }),
  'unwritable-file': ({ path, problem }) => ({
    headline: `'${path}' cannot be written (${problem})`,
    help: 'give a file in a folder that is there and in which you may write',
  }),
  'unreadable-json': ({ path, line, problem }) => ({
    headline: `'${path}' is not JSON: ${jsonProblems[problem]} (line ${line})`,
    help: 'mend the file at that place',
  }),
  'no-facts': ({ path }) => ({
    headline: `'${path}' holds no facts`,
    help: 'give one record or a list of records, as JSON, NDJSON, CSV or Parquet',
  }),
  'facts-not-an-object': ({ path, line }) => ({
    headline: `'${path}', line ${line}, does not hold a record`,
    help: 'a record is a JSON object with the facts by subject, for example {"zorgaanbieder": {…}}',
  }),
  'duplicate-heading': ({ path, heading }) => ({
    headline: `the column '${heading}' stands twice in '${path}'`,
    help: 'give each column a name of its own, or remove one of the two',
  }),
  'unreadable-row': ({ path, line, problem }) => ({
    headline: `line ${line} of '${path}' is not a CSV row: ${rowProblems[problem]}`,
    help: 'mend the line, and put quotes around each field that holds a separator',
  }),
  'unreadable-parquet': ({ path, problem, row, codec }) => ({
    headline: `'${path}' cannot be read as Parquet: ${parquetProblems[problem](row, codec)}`,
    help: 'write the file anew, compressed by Snappy, GZIP, Brotli or not at all, or give it as CSV or NDJSON',
  }),
  'stale-artefact': ({ path }) => ({
    headline: `'${path}' no longer fits its source`,
    help: "run 'pol compile' and commit the result",
  }),
  'unwritten-artefact': ({ path }) => ({
    headline: `'${path}' is missing`,
    help: "run 'pol compile' and commit the result",
  }),
  'not-in-sql': ({ clause, dialect, reason }) => ({
    headline: `'${clause}' is not in the SQL for ${dialect}: ${reason}`,
    help: "ask this decision of 'pol eval'",
  }),
  'unreadable-artefact': ({ path, problem }) => ({
    headline: `'${path}' is not a usable compiled policy: ${problem}`,
    help: "make it again with 'pol compile'",
  }),
  'conversion-clash': ({ language, line }) => ({
    headline: `in ${language === 'nl' ? 'Dutch' : 'English'} words '${line}' would say something else`,
    help: 'choose another word for the name in this line: with the word before it, it is a phrase of the language',
  }),
  'unformatted-file': ({ path }) => ({
    headline: `'${path}' is not laid out by the formatter`,
    help: "run 'pol format'",
  }),
  'failed-expectation': ({ example, target, expected, found }) => ({
    headline: `example "${example}": '${target}' was to be ${expected} and is ${found}`,
    help: "see why with 'pol eval … --explain', and mend the rule or the example",
  }),
  'policy-has-errors': ({ name }) => ({
    headline: `'${name}' has errors and cannot be run`,
    help: "first mend the errors that 'pol check' names",
  }),
};

export const commandLabels: LabelTable = {};
