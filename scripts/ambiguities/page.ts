/** `docs/ambiguities.md`: what is unclear in the documents, and where it ended. */
import { ends, type End, type Entry } from './entry.ts';

const endWords: Readonly<Record<End, string>> = {
  reading: 'lezing',
  judgement: 'oordeel',
  gap: 'gat',
  term: 'begrip',
  note: 'notitie',
};

const opening = `# What is unclear in the documents

<!-- Made by \`npm run ambiguities\` from policies/asr/ambiguities.jsonl; do not edit. -->

Every contradiction, hole, boundary problem and slip that was found in the five documents ends somewhere in the policies: as a reading (\`lezing\`)
with the alternatives that were not chosen, as a judgement (\`oordeel\`) of a person, as a written gap, as a term that is marked undefined, or as a note
with the reason why nothing hangs on it. An id of letters and a number was given to what touches several norms; an id of a norm is a remark on that
norm alone.
`;

export function pageOf(entries: readonly Entry[]): string {
  const policies = [...new Set(entries.map(({ policy }) => policy))].sort();
  return [opening, counts(entries, policies), ...policies.map((policy) => section(policy, entries))].join(
    '\n',
  );
}

function counts(entries: readonly Entry[], policies: readonly string[]): string {
  const row = (policy: string, own: readonly Entry[]): string =>
    `| ${policy} | ${ends.map((end) => own.filter((entry) => entry.end === end).length).join(' | ')} | ${own.length} |`;
  return [
    `| policy | ${ends.map((end) => endWords[end]).join(' | ')} | all |`,
    `| --- | ${ends.map(() => '--:').join(' | ')} | --: |`,
    ...policies.map((policy) =>
      row(
        policy,
        entries.filter((entry) => entry.policy === policy),
      ),
    ),
    row('all', entries),
    '',
  ].join('\n');
}

function section(policy: string, entries: readonly Entry[]): string {
  const own = entries.filter((entry) => entry.policy === policy);
  return [
    `## ${policy}`,
    '',
    '| id | norms | end | what is unclear, and what was done | why |',
    '| --- | --- | --- | --- | --- |',
    ...own.map(
      ({ id, norms, end, name, nl, why }) =>
        `| ${id} | ${norms.filter((norm) => norm !== id).join(', ')} | ${endWords[end]} \`${name}\` | ${cell(nl)} | ${cell(why)} |`,
    ),
    '',
  ].join('\n');
}

/** Text that cannot end a cell, open a link or start markup. */
const cell = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>|#]/g, (mark) => `\\${mark}`);
