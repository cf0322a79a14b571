import type { AmendDiagnostics, AmendmentVerb } from '../../codes.ts';
import { suggest, type LabelTable, type MessagesOf } from '../message.ts';
import { aKind, kindWord } from './words.ts';

const verbs: Readonly<Record<AmendmentVerb, string>> = {
  replaces: 'replaces',
  inserts: 'inserts',
  repeals: 'repeals',
  supplements: 'supplements',
};

export const amendMessages: MessagesOf<AmendDiagnostics> = {
  'missing-base': ({ base }) => ({
    headline: `'${base}', which is amended here, is not there`,
    help: `add the file of '${base}', or write one with 'not at hand' in its head`,
  }),
  'base-has-errors': ({ base, count }) => ({
    headline: `'${base}', which is amended here, has ${count} ${count === 1 ? 'error' : 'errors'}`,
    help: 'mend those first: without that policy there is nothing to amend',
  }),
  'base-not-at-hand': ({ base, target }) => ({
    headline: `the text of '${base}' is not at hand, so '${target}' is not in it to be amended`,
    help: `write with 'inserts' what holds now; it then shows that it rests on a text elsewhere`,
  }),
  'wrong-amends': ({ clause, problem }) => {
    switch (problem) {
      case 'later':
        return {
          headline: `'${clause}' names no earlier revision than this one`,
          help: `write a higher number behind 'policy', or amend a lower one`,
        };
      case 'stub':
        return {
          headline: `what is not at hand can amend nothing here`,
          help: `remove '${clause}', or write down what changes and remove 'not at hand'`,
        };
      case 'place':
        return {
          headline: `'${clause}' belongs in the head of a policy`,
          help: `write it in the file that begins with 'policy'`,
        };
    }
  },
  'no-verb': ({ name, kind }) => ({
    headline: `this file amends an earlier revision, and does not say what becomes of ${kindWord(kind)} '${name}'`,
    help: `write 'inserts' above it when it is new, else 'replaces' or 'supplements' with the name of what stood there`,
  }),
  'verb-without-base': ({ verb }) => ({
    headline: `'${verbs[verb]}' stands in a file that amends nothing`,
    help: `write 'amends revision' with a number in the head, or remove '${verbs[verb]}'`,
  }),
  'unknown-target': ({ target, base, suggestion }) => ({
    headline: `'${base}' has no '${target}'`,
    ...suggest(suggestion, (name) => `did you mean '${name}'?`),
  }),
  'missing-fingerprint': ({ target, fingerprint }) => ({
    headline: `nothing says which text of '${target}' is amended`,
    help: `read what stands there now, and write fingerprint "${fingerprint}"`,
  }),
  'other-fingerprint': ({ target, found, fingerprint }) => ({
    headline: `'${target}' is not as it was when this amendment was written`,
    notes: [`fingerprint then: "${found}"`, `fingerprint now: "${fingerprint}"`],
    help: `see whether the amendment still fits, and then write fingerprint "${fingerprint}"`,
  }),
  'amended-twice': ({ target, other }) => ({
    headline:
      target === other
        ? `'${target}' is amended twice`
        : `'${target}' falls under the amendment of '${other}'`,
    help: 'make one amendment of them',
  }),
  'other-declaration': ({ target, kind, name, found }) => ({
    headline: `'${target}' is ${aKind(kind)}, and what comes in its place is ${aKind(found)} '${name}'`,
    help: `keep kind and name the same, or write 'repeals' and 'inserts'`,
  }),
  'cannot-insert-in': ({ target, kind, found }) => ({
    headline: `'${target}' is ${aKind(kind)}, in which ${aKind(found)} cannot stand`,
    help: `name a group or a timeline in which it fits, or write 'inserts' without 'in'`,
  }),
  'wrong-supplement': ({ target, problem }) => ({ headline: supplement(target, problem), ...helps[problem] }),
};

function supplement(target: string, problem: AmendDiagnostics['wrong-supplement']['problem']): string {
  switch (problem) {
    case 'kind':
      return `'${target}' has no rules, rows or values to supplement`;
    case 'type':
      return `the supplement gives something of another type than '${target}'`;
    case 'heading':
      return `the supplement has other columns than '${target}'`;
    case 'clauses':
      return `a supplement of '${target}' can only add rules, rows or values`;
  }
}

const helps: Readonly<Record<AmendDiagnostics['wrong-supplement']['problem'], { readonly help: string }>> = {
  kind: { help: `write 'replaces' with the whole new text` },
  type: { help: 'write behind the colon what stands there in the earlier revision' },
  heading: { help: 'copy the heading of the table as it is' },
  clauses: { help: `write 'replaces' when more changes` },
};

export const amendLabels: LabelTable = {
  'repealed-here': () => 'repealed here',
  'amended-here': () => 'already amended here',
  'fix-fingerprint': ({ fingerprint = '' }) => `write fingerprint "${fingerprint}"`,
};
