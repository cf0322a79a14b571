/**
 * Digests over what a policy means. Layout, places in the source and examples are out of both; of a clause its labels
 * too. Lists at the top of a program (facts, clauses, norms, …) are sets: moving a declaration changes nothing.
 */
import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical.ts';
import type { Clause, Program } from './ir.ts';

/** `sha256:` and 64 hexadecimal digits. */
export type Digest = string;

export const sha256 = (text: string): Digest =>
  `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;

/** The digest of a whole program: all that can change a result or what is said about it. */
export function digestOf(program: Program): Digest {
  const { examples: _examples, ...rest } = program;
  return digestOfParts(rest);
}

/** The digest of some lists of a program: what a policy pins of a vocabulary. */
export function digestOfParts(parts: object): Digest {
  const texts = Object.entries(parts)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, part]: [string, unknown]) => `${JSON.stringify(key)}:${textOf(part)}`);
  return sha256(`{${texts.join(',')}}`);
}

/** A list is written in the order of the texts of its items. */
const textOf = (part: unknown): string =>
  Array.isArray(part)
    ? `[${part
        .map((item) => canonicalJson(withoutOrigin(item)))
        .sort()
        .join(',')}]`
    : canonicalJson(part);

/** The digest of one clause, by which an amendment or an accepted finding names it: citations in, labels out. */
export function clauseDigest(clause: Clause): Digest {
  const { label: _label, origin: _origin, ...rest } = clause;
  return sha256(canonicalJson(rest));
}

function withoutOrigin(part: unknown): unknown {
  if (typeof part !== 'object' || part === null || !('origin' in part)) return part;
  const { origin: _origin, ...rest } = part;
  return rest;
}
