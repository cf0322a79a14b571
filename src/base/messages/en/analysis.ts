import type { AnalysisDiagnostics } from '../../analysis-codes.ts';
import { quoteAll, type LabelTable, type MessagesOf } from '../message.ts';

/** Findings that hold under other readings than the chosen ones say so. */
const under = (readings: string): readonly string[] =>
  readings === '' ? [] : [`only under reading ${readings}`];

const both = (outcomes: readonly string[]): readonly string[] => [
  `one says ${outcomes[0] ?? ''}, the other ${outcomes[1] ?? ''}`,
];

const whats = { clause: 'this', rule: 'this rule', exception: 'this exception' } as const;
const declared = {
  fact: 'fact',
  parameter: 'parameter',
  reading: 'reading',
  calculation: 'calculation',
} as const;
const doubts = {
  relation: 'a test compares facts with each other; that needs a solver (npm install z3-solver)',
  list: 'a quantifier goes over a list, and records that are alike do not decide it',
  limit: 'the search was ended after the first cases',
} as const;

export const analysisMessages: MessagesOf<AnalysisDiagnostics> = {
  'case-gap': ({ path, readings }) => ({
    headline: `no rule of '${path}' says anything in some cases`,
    notes: under(readings),
    help: `add a rule, move a bound, or write a rule with 'not determined' and a reason`,
  }),
  'written-gap': ({ path, reason, readings }) => ({
    headline: `'${path}' leaves some cases open`,
    notes: [`the policy says why: ${reason}`, ...under(readings)],
  }),
  'written-conflict': ({ path, other, readings }) => ({
    headline: `'${path}' says itself that it clashes with '${other}'`,
    notes: under(readings),
  }),
  'rules-overlap': ({ path, other, outcomes, readings }) => ({
    headline: `'${other}' and '${path}' sometimes hold together and say something else`,
    notes: [...both(outcomes), ...under(readings)],
    help: `make the conditions narrower, or write 'on overlap' with what then holds`,
  }),
  'exceptions-conflict': ({ path, other, outcomes, readings }) => ({
    headline: `the exceptions '${other}' and '${path}' sometimes apply together and say something else`,
    notes: [...both(outcomes), ...under(readings)],
    help: `put one on the other ('exception … on ${other}'), or make a condition narrower`,
  }),
  'never-reached': ({ path, what, by }) => ({
    headline: by === '' ? `${whats[what]} never applies: '${path}'` : `'${by}' always comes before '${path}'`,
    help:
      what === 'rule'
        ? 'change the condition, or take the rule away'
        : 'change the condition, or take this away',
  }),
  'constant-condition': ({ path, condition, holds }) => ({
    headline: `'${condition}' is always ${holds ? 'true' : 'false'} in '${path}'`,
    help: 'leave the condition out, or write what was meant by it',
  }),
  'never-met': ({ path, together }) => ({
    headline:
      together.length === 0
        ? `nobody can meet '${path}'`
        : `nobody can meet '${path}': ${quoteAll(together)} exclude each other`,
    help: 'change one of the conditions, or write an exception to it',
  }),
  'unused-declaration': ({ path, what }) => ({
    headline: `nothing reads the ${declared[what]} '${path}'`,
    help: 'use the declaration, or take it away',
  }),
  'no-value-in-period': ({ path, from, to }) => ({
    headline: `'${path}' has no value from ${from} up to and including ${to}`,
    help: 'write a value for those days, or let the policy not govern them',
  }),
  'steps-out-of-order': ({ path, before }) => ({
    headline: `'${path}' must be over before '${before}' can begin, and comes after it`,
    help: 'change one of the days, or the order',
  }),
  'deadline-impossible': ({ path, first, last }) => ({
    headline: `'${path}' ends before it can begin`,
    notes: [`first day: ${first}; last day: ${last}`],
    help: 'change one of the days',
  }),
  'only-under-reading': ({ path, readings }) => ({
    headline: `'${path}' holds only under reading ${readings}`,
  }),
  'repeated-example': ({ of }) => ({
    headline: `this example asks nothing that example '${of}' does not ask`,
    help: 'take it away, or give something else',
  }),
  'undecided-question': ({ path, question, doubt }) => ({
    headline: `whether '${path}' ${question} is not decided`,
    notes: [doubts[doubt]],
  }),
  'stale-acceptance': ({ path, fingerprint }) => ({
    headline: `what is accepted here of '${path}' (${fingerprint}) is no longer found`,
    help: 'take the acceptance away, or take over the new fingerprint of what is found',
  }),
};

export const analysisLabels: LabelTable = {
  'add-rule': () => 'write down that nothing is determined there',
  'remove-rule': () => 'take the rule away',
  'remove-example': () => 'take the example away',
  'also-concerned': () => 'is concerned too',
};
