/** Digests of what went into an answer and of what came out: the same whenever they are taken again, and by whatever form. */
import { canonicalJson } from '../ir/canonical.ts';
import { sha256, type Digest } from '../ir/digest.ts';
import { isLossless } from '../evaluate/facts/json.ts';
import type { Entry, EvaluationResult, Keyed, StepEntry } from '../evaluate/result.ts';

/**
 * Of one record of facts as it was read, or of the facts about the world: SHA-256 over canonical JSON (RFC 8785). A number of which a double
 * would lose digits stands in it as it was written.
 */
export const factsDigest = (facts: unknown): Digest => sha256(canonicalFacts(facts));

/** Of one line of the file beside a receipt. */
export const lineDigest = (record: unknown): Digest => sha256(canonicalFacts(record));

/** Canonical JSON in which numbers may be kept as their digits. */
export const canonicalFacts = (facts: unknown): string =>
  canonicalJson(facts, (value) =>
    // Anybody may write an object that looks like a number.
    isLossless(value) && figure.test(value.value) ? numberText(value.value) : null,
  );

const figure = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

/** As RFC 8785 writes it where a double holds it exactly. */
function numberText(text: string): string {
  const value = Number(text);
  return Number.isFinite(value) && significant(String(value)) === significant(text)
    ? JSON.stringify(value)
    : text;
}

/** The digits of a figure without the zeros at its ends, and where its point is. */
function significant(text: string): string {
  const [, sign = '', whole = '', decimals = '', exponent = '0'] = figure.exec(text) ?? [];
  const digits = (whole + decimals).replace(/^0+/, '');
  const bare = digits.replace(/0+$/, '');
  if (bare === '') return '0';
  return `${sign}${bare}e${Number(exponent) - decimals.length + digits.length - bare.length}`;
}

/**
 * Of what was answered: statuses, outcomes, what is possible and needed, norms, days, errors. What explains it is out, and so are words in one
 * language, and the policy and its compiler, which a receipt names by themselves.
 */
export const answerDigest = (result: EvaluationResult): Digest => sha256(canonicalJson(answered(result)));

function answered(result: EvaluationResult): object {
  const { id, referenceDate, knowledgeDate, readings, errors } = result;
  const { decisions, requirements, groups, steps, judgements, powers } = result;
  return {
    ...{ id, referenceDate, knowledgeDate, readings },
    decisions: each(decisions, entry),
    requirements: each(requirements, entry),
    groups: each(groups, entry),
    steps: each(steps, step),
    judgements: each(judgements, entry),
    powers: each(powers, entry),
    errors: errors.map(({ code, path }) => ({ code, path })),
  };
}

const entry = ({
  status,
  outcome,
  possible,
  needed,
  cites,
  inPrinciple,
  inexact,
  byRevision,
}: Entry): object => ({
  ...{ status, outcome, possible, cites, inPrinciple, inexact, byRevision },
  needed: needed.map(({ path }) => path),
});

const step = (found: StepEntry): object => {
  const { first, last, state, waitsFor } = found;
  return { ...entry(found), first, last, state, waitsFor };
};

function each<Item extends Entry>(map: Keyed<Item>, textOf: (item: Item) => object): object {
  return Object.fromEntries(
    Object.entries(map).map(([name, found]) => [
      name,
      isEntry(found)
        ? textOf(found)
        : { each: Object.fromEntries(Object.entries(found).map(([key, one]) => [key, textOf(one)])) },
    ]),
  );
}

const isEntry = <Item extends Entry>(found: Keyed<Item>[string]): found is Item =>
  typeof (found as { readonly status?: unknown }).status === 'string';

/**
 * Of a row of digests, so that nothing has to be kept but the last: that of one is itself, that of more is SHA-256 over that of all before the
 * last, a line end, and the last.
 */
export const chained = (before: Digest | null, next: Digest): Digest =>
  before === null ? next : sha256(`${before}\n${next}`);
