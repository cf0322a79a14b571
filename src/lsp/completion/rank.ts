/**
 * The order of proposals. Each reason to propose something gives each proposal a share; shares are weighed and added. The
 * weights were fitted on the policies of this project, on places that the test does not take (`test/lsp/prefixes.ts`).
 */
import { conceptOf, plainTokens } from '../../../grammar/tokens.ts';
import type { KeywordName } from '../../../grammar/keywords.ts';
import type { Candidate } from './candidate.ts';
import type { Cursor } from './cursor.ts';
import { countedBehind, sharesOf, type Counted } from './likely.ts';
import { listedBefore } from './norms.ts';
import { relevance } from './relevance.ts';
import { keyOf, openBreak, plainRun, speltText } from './spelling.ts';

const weights = {
  /** Of what usually comes behind the same words. */
  usual: 1,
  /** Of what usually comes behind a sentence that goes like this one, whatever its names. */
  sentence: 1.2,
  /** Of what is about the same. */
  alike: 0.5,
  /** Of a norm that is about the same: its paraphrase tells more than a name does. */
  alikeNorm: 1,
  /** Of the norm that comes next in the document. */
  near: 0.55,
  /** Of a norm that the declaration cites already, in another list: its rows rest on the same ones. */
  cited: 0.2,
  /** Of what was named a moment ago. */
  recent: 1,
  /** Of what is declared beside what was named last. */
  beside: 0.18,
  /** Of a member of the choice that is expected. */
  member: 0.26,
} as const;

const fits = { 0: 0.0013, 1: 1, 2: 1 } as const;
const ofWords = { own: 1, caution: 6 };
const ofSentences = { own: 12, caution: 1.4 };
/** What a declaration has once and has already; what is named in it already; its own name; a month. */
const USED = 0.026;
const NAMED = 0.75;
const ITSELF = 0.01;
const MONTH = 0.0126;
/** Before anything is known of it. */
const LEAST = 1e-9;

export function ranked(candidates: readonly Candidate[], cursor: Cursor): readonly Candidate[] {
  const { usual, sentence } = countsAt(cursor);
  const about = relevance(candidates, cursor);
  const places = placesIn(cursor);
  const members = candidates.filter(({ kind }) => kind === 'member').length;
  const shares = {
    usual: sharesOf(
      candidates.map(({ key }) => usual(key)),
      ofWords,
    ),
    sentence: sharesOf(
      candidates.map((one) => sentence(sentenceKey(one))),
      ofSentences,
    ),
    alike: evened(candidates.map((one) => (about.get(one) ?? 0) ** 2.8)),
    near: evened(candidates.map(({ nearness }) => (nearness ?? 0) ** 4)),
    cited: evened(candidates.map((one) => (places.isCited(one) ? 1 : 0))),
    recent: evened(candidates.map((one) => places.recency(one))),
    beside: evened(candidates.map((one) => places.nearness(one))),
  };
  const at = (values: Float64Array, index: number): number => values[index] ?? 0;
  const score = (one: Candidate, index: number): number => {
    const sum =
      weights.usual * at(shares.usual, index) +
      (one.kind === 'keyword' ? weights.sentence * at(shares.sentence, index) : 0) +
      (one.kind === 'norm' ? weights.alikeNorm : weights.alike) * at(shares.alike, index) +
      weights.near * at(shares.near, index) +
      weights.cited * at(shares.cited, index) +
      weights.recent * at(shares.recent, index) +
      weights.beside * at(shares.beside, index) +
      (one.kind === 'member' ? weights.member / members : 0) +
      LEAST;
    return sum * fits[one.fit] * places.factor(one) * (one.kind === 'month' ? MONTH : 1);
  };
  return candidates
    .map((candidate, index) => ({ candidate, score: score(candidate, index) }))
    .sort((left, right) => right.score - left.score)
    .map(({ candidate }) => candidate);
}

/** In a sentence all names are one. */
const sentenceKey = ({ kind, key }: Candidate): string =>
  kind === 'keyword' ? key : kind === 'norm' ? 'norm' : 'name';

function evened(values: readonly number[]): Float64Array {
  const total = values.reduce((sum, value) => sum + value, 0);
  return Float64Array.from(values, (value) => (total === 0 ? 0 : value / total));
}

function countsAt({ before, file, start, store }: Cursor): {
  readonly usual: Counted;
  readonly sentence: Counted;
} {
  const closing = openBreak(file.text, before.at(-1)?.end ?? 0, start);
  const own = Int32Array.from([...speltText(file.text, before), ...closing]);
  const others = store
    .files()
    .filter((one) => one !== file)
    .map((one) => one.spelt());
  return {
    usual: countedBehind(own, others),
    sentence: countedBehind(plainRun(own), others.map(plainRun)),
  };
}

// ------------------------------------------------------------------------------ what was named, and where

interface Places {
  readonly recency: (candidate: Candidate) => number;
  readonly nearness: (candidate: Candidate) => number;
  readonly isCited: (candidate: Candidate) => boolean;
  readonly factor: (candidate: Candidate) => number;
}

function placesIn(cursor: Cursor): Places {
  const { before, own, view } = cursor;
  const lastPlace = new Map(before.map((token, index) => [token.value || token.image, index]));
  const inOwn = new Set(own.slice(1).map(({ value }) => value));
  const used = usedClauses(cursor);
  const cited = new Set(own.filter(({ tokenType }) => tokenType === plainTokens.NormId).map(keyOf));
  const order = new Map(view.symbols().declared.map(({ path }, index) => [path, index]));
  const last = lastNamed(cursor, order);
  const nameOf = ({ text }: Candidate): string => text.slice(text.lastIndexOf('.') + 1);
  return {
    recency: (one) => {
      const place = lastPlace.get(nameOf(one));
      return place === undefined ? 0 : 1 / (18 + before.length - place);
    },
    nearness: ({ named }) => {
      const own = named?.kind === 'thing' ? order.get(named.path) : undefined;
      if (own === undefined || last === null || own === last) return 0;
      return own > last ? (own - last) ** -1.6 : 0.055 * (last - own + 1) ** -1.6;
    },
    isCited: ({ key }) => cited.has(key) && !used.has(key),
    factor: (one) => {
      if (used.has(one.key)) return USED;
      if (one.kind === 'keyword') return 1;
      const isItself = one.named?.kind === 'thing' && own[1]?.value === one.text;
      return isItself ? ITSELF : inOwn.has(nameOf(one)) ? NAMED : 1;
    },
  };
}

/** The place in the policy of what was named last, subjects aside, as they stand before every fact. */
function lastNamed({ before, view }: Cursor, order: ReadonlyMap<string, number>): number | null {
  const { byLastName, subjects, factsOf, things } = view.symbols();
  for (const { tokenType, value } of before.toReversed()) {
    if (tokenType !== plainTokens.Identifier || subjects.has(value)) continue;
    const clause = byLastName.get(value)?.[0] ?? things.get(value);
    const fact = [...factsOf.values()].find((facts) => facts.has(value))?.get(value);
    const place = order.get((clause ?? fact)?.path ?? '');
    if (place !== undefined) return place;
  }
  return null;
}

/** Clauses that a declaration has once, and has; norms of the list that is being written: another row cites them again. */
function usedClauses({ own, isFirst }: Cursor): ReadonlySet<string> {
  const used = new Set<string>();
  own.forEach((token, index) => {
    const concept = conceptOf(token.tokenType);
    const isClause = isFirst && concept !== null && token.isFirst && index > 0;
    if (isClause && !repeatable.has(concept)) used.add(keyOf(token));
  });
  for (const token of listedBefore(own)) used.add(keyOf(token));
  return used;
}

/** Words that may open more than one line of a declaration. */
const repeatable: ReadonlySet<KeywordName> = new Set<KeywordName>([
  'unless',
  'fact',
  'expects',
  'and',
  'or',
  'if',
  'alsoPossible',
  'atLeastOf',
  'alsoOff',
  'stillWorking',
]);
