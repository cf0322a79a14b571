/** Effects in words: what each is called for its order, its cases, and what they turn on. */
import type { Language } from '../../base/language.ts';
import type {
  Attribution,
  ClauseChange,
  Diff,
  Direction,
  Effect,
  Order,
  Replayed,
  TimelinePair,
} from '../report.ts';
import { wordFor } from '../words/listed.ts';
import { diffWords } from '../words/words.ts';
import { calledFor } from './called.ts';
import { ownClauses, toldChanges, toldClause } from './clauses.ts';
import { factRows } from './facts.ts';
import type { EffectList, Section, ToldCase, ToldEffect, Tone } from './told.ts';

const kinds: readonly Effect['kind'][] = ['decision', 'condition', 'soft', 'group', 'step'];
const changedFirst: readonly Effect['effect'][] = ['stricter', 'looser', 'different'];
const listed: readonly Effect['effect'][] = ['new', 'gone', 'undecided', 'notAtHand', 'equivalent'];

export function toldSections(diff: Diff, language: Language): readonly Section[] {
  return kinds.flatMap((kind) => {
    const own = diff.effects.filter((effect) => effect.kind === kind);
    if (own.length === 0) return [];
    const of = (found: Effect['effect']): readonly ToldEffect[] =>
      own
        .filter((effect) => effect.effect === found && (found !== 'equivalent' || isSame(effect)))
        .map((effect) => toldEffect(effect, diff, language));
    const lists = listed.flatMap((effect): readonly EffectList[] => {
      const effects = of(effect);
      const [first] = effects;
      return first === undefined ? [] : [{ effect, word: first.word, tone: first.tone, effects }];
    });
    const changed = [
      ...changedFirst.flatMap(of),
      ...own.filter(isSameOneWay).map((effect) => toldEffect(effect, diff, language)),
    ];
    return [{ kind, title: diffWords[language].kinds[kind][1], changed, lists }];
  });
}

/** It comes to the same in every case, whichever way days are taken. */
export const isSame = ({ effect, otherwise }: Effect): boolean =>
  effect === 'equivalent' && otherwise === null;

const isSameOneWay = (effect: Effect): boolean => effect.effect === 'equivalent' && !isSame(effect);

function toldEffect(effect: Effect, diff: Diff, language: Language): ToldEffect {
  const words = diffWords[language];
  const { older, newer, doubts, onlyDecidableWith, order } = effect;
  const own = ownClauses(effect, diff.clauses);
  const turned = theOtherWay(effect);
  const [name, olderName] = [(newer ?? older)?.path ?? '', older?.path ?? null];
  const [label, olderLabel] = [(newer ?? older)?.label ?? null, older?.label ?? null];
  return {
    name,
    olderName: newer === null || olderName === name ? null : olderName,
    label,
    olderLabel: newer === null || olderLabel === label ? null : olderLabel,
    word: effectWord(effect, diff.timelines, language),
    tone: toneOf(effect),
    changes: own.itself
      .flatMap((change) => toldChanges(change, language, { hasNames: true }))
      // Its labels stand beside it.
      .filter(({ from, to }) => from === null || from !== olderLabel || to !== label),
    parts: own.parts.map((part) => toldClause(part, language)),
    cases: [effect, ...(turned === null ? [] : [turned])].flatMap((one) =>
      one.witnesses.map((witness) => ({
        word: caseWord(witness.direction, one, one === turned, diff.timelines, language),
        tone: sideTone(witness.direction, order),
        ...toldCase(witness, one, [...own.itself, ...own.parts], diff, language),
      })),
    ),
    remarks: [
      ...new Set(
        doubts.map(({ direction, reason }) =>
          words.doubt(sideWord(direction, effect, diff.timelines, language), reason),
        ),
      ),
      ...otherwiseRemarks(effect, turned, diff.timelines, language),
      ...(onlyDecidableWith.length === 0 ? [] : [words.onlyWith(onlyDecidableWith)]),
    ],
    norms: { older: older?.norms ?? [], newer: newer?.norms ?? [] },
  };
}

/** What it comes to where days are taken the other way, as an effect of its own. */
const theOtherWay = (effect: Effect): Effect | null =>
  effect.otherwise === null ? null : { ...effect, ...effect.otherwise };

function otherwiseRemarks(
  { otherwise }: Effect,
  turned: Effect | null,
  timelines: readonly TimelinePair[],
  language: Language,
): readonly string[] {
  if (otherwise === null || turned === null) return [];
  const { fixed, moved } = otherwise;
  return [diffWords[language].otherwise(effectWord(turned, timelines, language), fixed, moved)];
}

/** Null: its own word stands above it. */
function caseWord(
  direction: Direction,
  effect: Effect,
  isOtherwise: boolean,
  timelines: readonly TimelinePair[],
  language: Language,
): string | null {
  const { otherDays, plain } = diffWords[language];
  const own = sideWord(direction, effect, timelines, language);
  if (isOtherwise) return otherDays(own ?? plain.different);
  return effect.witnesses.length === 1 ? null : own;
}

// ----------------------------------------------------------------------------------------------- words

const tones: Readonly<Record<Effect['effect'], Tone>> = {
  stricter: 'stricter',
  looser: 'looser',
  different: 'different',
  new: 'new',
  gone: 'gone',
  equivalent: 'same',
  notAtHand: 'open',
  undecided: 'open',
};

/** Lower, or more often yes, is neither good nor bad by itself. */
export const toneOf = ({ effect, order }: Effect): Tone =>
  (effect === 'stricter' || effect === 'looser') && !isGeneral(order) ? 'different' : tones[effect];

const sideTone = (direction: Direction, order: Order | null): Tone =>
  direction === 'other' || !isGeneral(order) ? 'different' : direction;

/** Whether its order says anything to who is judged, so that the general word may stand beside it. */
const isGeneral = (order: Order | null): boolean => order === 'met' || order === 'window' || order === null;

/** The word of one direction; null where it has none. */
function sideWord(
  direction: Direction,
  effect: Effect,
  timelines: readonly TimelinePair[],
  language: Language,
): string | null {
  const { ordered, general, sooner } = diffWords[language];
  const { order } = effect;
  if (direction === 'other') return null;
  if (order === null) return general[direction];
  return order === 'window' && isMoved(effect, timelines) ? sooner[direction] : ordered[order][direction];
}

/** What an effect is called in a count: the general word where it has one. */
export function countedWord({ effect, order }: Effect, language: Language): string {
  const { ordered, general, plain } = diffWords[language];
  if (effect !== 'stricter' && effect !== 'looser') return plain[effect];
  return order === null || isGeneral(order) ? general[effect] : ordered[order][effect];
}

/** What an effect is called where it stands by itself. */
export function effectWord(effect: Effect, timelines: readonly TimelinePair[], language: Language): string {
  const { general, plain, both } = diffWords[language];
  const { effect: found, order, witnesses } = effect;
  const side = (direction: 'stricter' | 'looser'): string =>
    sideWord(direction, effect, timelines, language) ?? general[direction];
  if (found === 'stricter' || found === 'looser') {
    const own = side(found);
    return isGeneral(order) && own !== general[found] ? `${own} (${general[found]})` : own;
  }
  const directions = new Set(witnesses.map(({ direction }) => direction));
  return found === 'different' && directions.has('stricter') && directions.has('looser')
    ? both(side('stricter'), side('looser'))
    : plain[found];
}

/** A deadline without a first day is not shorter, but earlier. */
const isMoved = ({ newer }: Effect, timelines: readonly TimelinePair[]): boolean =>
  timelines.some(
    (pair) => pair.newer?.path === newer?.path && pair.newer?.first === null && pair.older?.first === null,
  );

// ----------------------------------------------------------------------------------------------- cases

function toldCase(
  { older, newer, because }: Effect['witnesses'][number],
  effect: Effect,
  own: readonly ClauseChange[],
  diff: Diff,
  language: Language,
): Omit<ToldCase, 'word' | 'tone'> {
  return {
    facts: factRows(older, newer, diff, language, stepNames(effect, diff)),
    older: outcomeText(older, newer, { order: effect.order, language, policy: diff.older.language }),
    newer: outcomeText(newer, older, { order: effect.order, language, policy: diff.newer.language }),
    because: becauseText(because, language),
    explained: diff.clauses
      .filter((change) => !own.includes(change) && because.clauses.some((path) => isAbout(change, path)))
      .filter((change) => !diff.effects.some((effect) => isShown(effect) && isOf(change, effect)))
      .map((change) => toldClause(change, language)),
  };
}

/** With all there is to say: what it comes to in both. */
const isShown = ({ effect }: Effect): boolean => changedFirst.includes(effect) || effect === 'undecided';

const isOf = (change: ClauseChange, { older, newer }: Effect): boolean =>
  [older, newer].some((place) => place !== null && isAbout(change, place.path));

/** Paths of steps in the newer edition by those in the older; of what was split the part that is told of. */
const stepNames = (effect: Effect, { effects }: Diff): ReadonlyMap<string, string> =>
  new Map(
    [...effects, effect].flatMap(({ kind, older, newer }) =>
      kind === 'step' && older !== null && newer !== null ? [[older.path, newer.path] as const] : [],
    ),
  );

interface Spoken {
  readonly order: Order | null;
  readonly language: Language;
  /** The language in which an outcome of that edition is written. */
  readonly policy: Language;
}

/** With what it waits for, where that is what is other; behind days in the notation of the policy it goes on in that language. */
function outcomeText(one: Replayed, other: Replayed, { order, language, policy }: Spoken): string {
  const text = ownText(one, order, language);
  const isOther = one.waitsFor.length > 0 && other.waitsFor.length === 0;
  return isOther ? diffWords[one.outcome === text ? policy : language].waiting(text, one.waitsFor) : text;
}

/** Of a requirement yes is met. */
function ownText({ status, outcome, gap }: Replayed, order: Order | null, language: Language): string {
  const { statuses, outcomes, metOutcomes, writtenGap } = diffWords[language];
  if (gap !== null) return writtenGap(gap);
  if (outcome === null) return wordFor(statuses, status);
  return order === 'met' && Object.hasOwn(metOutcomes, outcome)
    ? wordFor(metOutcomes, outcome)
    : wordFor(outcomes, outcome);
}

export const becauseText = ({ kind, clauses }: Attribution, language: Language): string =>
  diffWords[language].because(
    kind,
    clauses.map((path) => calledFor(path, language)),
  );

const isAbout = ({ older, newer }: ClauseChange, name: string): boolean =>
  [...older, ...newer].some(({ path }) => path === name);
