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
  const ordered = Object.entries(parts).map(([key, part]: [string, unknown]) => [
    key,
    Array.isArray(part) ? inOneOrder(part.map(withoutOrigin)) : part,
  ]);
  return sha256(canonicalJson(Object.fromEntries(ordered)));
}

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

function inOneOrder(parts: readonly unknown[]): readonly unknown[] {
  const keyed = parts.map((part) => canonicalJson(part));
  return keyed.sort().map((text) => JSON.parse(text) as unknown);
}
