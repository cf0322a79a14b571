/** Rows, rules and exceptions as a letter calls them. */
import type { Proof } from '../../evaluate/result.ts';
import type { Clause } from '../../ir/ir.ts';
import { quoted, type Text } from '../explanation.ts';
import { exceptionIn, inWords } from './names.ts';
import type { Telling } from './telling.ts';

const rowPattern = /^(?:rij|row)_(\d+)$/;

export function partName(clause: Clause | null, name: string, { words }: Telling): Text {
  const exception = exceptionIn(clause, name);
  if (exception !== null)
    return exception.origin === 'unless' ? [words.unless] : words.exception([quoted(inWords(name))]);
  const row = rowPattern.exec(name);
  return row?.[1] === undefined ? words.rule([quoted(inWords(name))]) : words.row(row[1]);
}

/** `geldt als`: what guards a clause, rather than an exception to it. */
export const isGuard = (clause: Clause | null, name: string): boolean =>
  exceptionIn(clause, name)?.origin === 'appliesIf';

export const winnersIn = ({ children }: Proof): readonly Proof[] =>
  children.filter(({ kind }) => kind === 'rule' || kind === 'exception');

/** Proofs of other clauses, at any depth, each once. */
export function clausesUnder(proof: Proof): readonly Proof[] {
  const found = new Map<string, Proof>();
  const waiting = [...proof.children];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const isClause = ['requirement', 'group', 'decision', 'step'].includes(next.kind);
    const isFuller = (found.get(next.name)?.children.length ?? -1) < next.children.length;
    if (isClause && isFuller) found.set(next.name, next);
    waiting.push(...next.children);
  }
  return [...found.values()];
}
