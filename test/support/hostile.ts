/** A policy in which every name, label and title does its best to break out of the text that it is printed in. */
import { readFileSync } from 'node:fs';
import { readProgram } from '../../src/ir/artefact.ts';
import type { Program } from '../../src/ir/ir.ts';
import { compileText } from './revisions.ts';
import { root } from './policies.ts';

export const HOSTILE =
  '</script><script>alert(1)</script>--><!-- \'"`${1+1} */ // =1+1 \\ \\u0041 \n\r\n\t\u2028\u2029\u0000\u001b\u007f\u0085é';

/** Names that every object has are names, too; of `toString` the types of an object say otherwise. */
const inherited: Readonly<Record<string, string>> = {
  past: '__proto__',
  nieuw: 'constructor',
  paaz: '__proto__',
};

export const hostileName = (name: string): string => inherited[name] ?? `${HOSTILE}${name}`;

const labels: ReadonlySet<string> = new Set(['label', 'question', 'title', 'text', 'reason']);

/** The program and facts of it under such names: every text that is a name is replaced, wherever it stands. */
export function hostile(): { readonly program: Program; readonly rename: (json: unknown) => unknown } {
  const plain = compileText(readFileSync(`${root}test/cli/needed.pol`, 'utf8'));
  const names = new Set([
    ...[plain.subjects, plain.facts, plain.choices, plain.parties, plain.clauses, plain.says].flatMap(
      (list) => list.map(({ name }) => name),
    ),
    ...plain.choices.flatMap(({ members }) => members.map(({ name }) => name)),
    'nummer',
  ]);
  const rename = (json: unknown): unknown => {
    if (typeof json === 'string') return names.has(json) ? hostileName(json) : json;
    if (Array.isArray(json)) return json.map(rename);
    if (typeof json !== 'object' || json === null) return json;
    return Object.fromEntries(
      Object.entries(json).map(([key, value]: [string, unknown]) => [
        names.has(key) ? hostileName(key) : key,
        labels.has(key) && typeof value === 'string' ? `@deprecated ${HOSTILE}\ud800` : rename(value),
      ]),
    );
  };
  const labelled = {
    ...plain,
    facts: plain.facts.map((fact) => ({ ...fact, label: fact.label ?? '' })),
    examples: [],
  };
  const read = readProgram(rename(labelled));
  if ('problem' in read) throw new Error(JSON.stringify(read.problem));
  return { program: read.program, rename };
}
