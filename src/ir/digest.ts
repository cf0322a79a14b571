/**
 * Digests over what a policy means. Layout, places in the source, examples and accepted findings are out of both; of a
 * clause its labels too. Lists at the top of a program (facts, clauses, norms, …) are sets: moving a declaration changes nothing.
 */
import { canonicalJson } from './canonical.ts';
import type { Choice, Clause, Exception, Named, Program } from './ir.ts';
import { sha256Hex } from './sha256.ts';

/** `sha256:` and 64 hexadecimal digits. */
export type Digest = string;

export const sha256 = (text: string): Digest => `sha256:${sha256Hex(text)}`;

/** The digest of a whole program: all that can change a result or what is said about it. */
export function digestOf(program: Program): Digest {
  const { examples: _examples, acceptances: _acceptances, ...rest } = program;
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

const FINGERPRINT_LENGTH = 12;

/** Of the hexadecimal digits of a digest, those by which a person names it. */
export const fingerprint = (digest: Digest): string =>
  digest.slice('sha256:'.length, 'sha256:'.length + FINGERPRINT_LENGTH);

/** A list of a program in which things have names of their own. */
export type NamedList =
  | 'subjects'
  | 'facts'
  | 'choices'
  | 'parties'
  | 'contacts'
  | 'parameters'
  | 'calendars'
  | 'readings'
  | 'says'
  | 'always'
  | 'clauses'
  | 'exceptions'
  | 'timelines'
  | 'notes'
  | 'changes';

/**
 * What an amendment names its target by: twelve digits over what it means, labels and places out. Of a group or a
 * timeline what it holds is in it, as an amendment of the whole takes that along. Null when the list has no such name.
 */
export function fingerprintOf(program: Program, list: NamedList, path: string): string | null {
  const parts = partsNamed(program, list, path);
  if (parts.length === 0) return null;
  return fingerprint(sha256(`[${parts.map((part) => canonicalJson(withoutLabels(part))).join(',')}]`));
}

function partsNamed(program: Program, list: NamedList, path: string): readonly object[] {
  switch (list) {
    case 'clauses':
      return clausesUnder(program, path);
    case 'timelines':
      return program.timelines.flatMap((timeline) =>
        timeline.name === path
          ? [timeline, ...timeline.steps.flatMap((step) => clausesUnder(program, step))]
          : [],
      );
    case 'facts':
      return program.facts.filter((fact) => `${fact.subject}.${fact.name}` === path);
    case 'exceptions':
      return program.clauses.flatMap(({ exceptions }) => exceptionNamed(exceptions, path)).slice(0, 1);
    default:
      return (program[list] as readonly (Named | Choice)[]).filter(({ name }) => name === path);
  }
}

/** A clause, and of a group its members in order. */
function clausesUnder(program: Program, path: string): readonly Clause[] {
  const clause = program.clauses.find(({ name }) => name === path);
  if (clause === undefined) return [];
  return clause.kind === 'group'
    ? [clause, ...clause.members.flatMap((member) => clausesUnder(program, member))]
    : [clause];
}

const exceptionNamed = (exceptions: readonly Exception[], path: string): readonly Exception[] =>
  exceptions.flatMap((exception) =>
    exception.name === path ? [exception] : exceptionNamed(exception.exceptions, path),
  );

function withoutLabels(part: object): unknown {
  const { label: _label, origin, ...rest } = part as Record<string, unknown>;
  const members = rest['members'];
  return {
    ...rest,
    // Of an exception it says what the author wrote; of a clause, where.
    ...(typeof origin === 'string' ? { origin } : {}),
    ...(Array.isArray(members) ? { members: members.map(withoutLabel) } : {}),
  };
}

/** Members of a choice have labels; those of a group are names. */
const withoutLabel = (member: unknown): unknown => {
  if (typeof member !== 'object' || member === null) return member;
  const { label: _label, ...rest } = member as Record<string, unknown>;
  return rest;
};

function withoutOrigin(part: unknown): unknown {
  if (typeof part !== 'object' || part === null || !('origin' in part)) return part;
  const { origin: _origin, ...rest } = part;
  return rest;
}
