/** How a decision changed: its rules and rows, and which of them decides where several hold. */
import { typeText } from '../../base/type-text.ts';
import type { Decision, Rule } from '../../ir/ir.ts';
import type { Change } from '../report.ts';
import { conditionChanges, speaksOf } from './conditions.ts';
import { outcomeChanges } from './outcomes.ts';
import { pairedBy, pairedByLikeness, type Paired } from './pairing.ts';
import { sourceChanges } from './source.ts';
import { change, changedText, within, type Comparing, type Side } from './texts.ts';

export function decisionChanges(older: Decision, newer: Decision, comparing: Comparing): readonly Change[] {
  const rules = pairedRules(older, newer, comparing);
  const { older: before, newer: now } = comparing;
  return [
    ...changedText('other', typeText(older.type, before.language), typeText(newer.type, now.language)),
    ...changedText('other', sortText(older, before), sortText(newer, now)),
    ...inOrderOf(newer, rules.pairs).flatMap(([one, other]) =>
      ruleChanges(one, other, { isOnly: rules.isOnly }, comparing),
    ),
    ...rules.gone.map((rule) => change('outcome', ruleText(rule, before), null, { part: rule.name })),
    ...rules.came.map((rule) => change('outcome', null, ruleText(rule, now), { part: rule.name })),
    ...changedText('other', overlapText(older, before), overlapText(newer, now), now.word('onOverlap')),
    ...orderChanges(older, newer, rules, comparing),
  ];
}

const inOrderOf = ({ rules }: Decision, pairs: Paired<Rule>['pairs']): Paired<Rule>['pairs'] =>
  pairs.toSorted(([, left], [, right]) => rules.indexOf(left) - rules.indexOf(right));

const sortText = ({ isPublished }: Decision, { word }: Side): string =>
  word(isPublished ? 'decision' : 'calculation');

interface PairedRules extends Paired<Rule> {
  /** There is one rule in both, which needs no name. */
  readonly isOnly: boolean;
}

/** Rows are called by their place, so they are known by what they say before they are known by name. */
function pairedRules(older: Decision, newer: Decision, { keyOf }: Comparing): PairedRules {
  const isOnly = older.rules.length === 1 && newer.rules.length === 1;
  const saidIn = ({ condition, outcome }: Rule): string => `${keyOf(condition)}\n${keyOf(outcome)}`;
  const paired = pairedBy(older.rules, newer.rules, [
    // Another rule may have come to say the same.
    (rule) => `${rule.name}\n${saidIn(rule)}`,
    saidIn,
    ({ name }) => (isNumbered(name) && !isOnly ? null : name),
    ({ isOtherwise }) => (isOtherwise ? '' : null),
    ({ condition }) => (condition === null ? null : keyOf(condition)),
    // What always holds has nothing but its place to be known by.
    ({ name, condition }) => (condition === null ? name : null),
    ({ name, outcome }) => `${name}\n${keyOf(outcome)}`,
  ]);
  if (isOnly) return { ...pairedBy(older.rules, newer.rules, [() => '']), isOnly };
  const alike = pairedByLikeness(
    paired,
    ({ condition, outcome }) => new Set([...(condition === null ? [] : speaksOf(condition)), keyOf(outcome)]),
  );
  return { ...alike, isOnly };
}

const isNumbered = (name: string): boolean => /^rij_\d+$/.test(name);

function ruleChanges(
  older: Rule,
  newer: Rule,
  { isOnly }: { readonly isOnly: boolean },
  comparing: Comparing,
): readonly Change[] {
  const { older: before, newer: now } = comparing;
  const said = (rule: Rule, { word }: Side): string | null => (rule.inPrinciple ? word('inPrinciple') : null);
  const rest = (rule: Rule, { word }: Side): string | null => (rule.isOtherwise ? word('otherwise') : null);
  const name = older.name === newer.name ? newer.name : `${older.name} → ${newer.name}`;
  return within(isOnly ? null : name, [
    ...conditionChanges(older.condition, newer.condition, comparing),
    ...changedText('condition', rest(older, before), rest(newer, now)),
    ...outcomeChanges(older.outcome, newer.outcome, comparing),
    ...changedText('outcome', said(older, before), said(newer, now)),
    ...sourceChanges(older.cites, newer.cites, comparing),
  ]);
}

function ruleText({ condition, outcome, isOtherwise }: Rule, { text, word }: Side): string {
  const head = isOtherwise ? `${word('otherwise')} ${text(outcome)}` : text(outcome);
  return condition === null ? head : `${head} ${word('if')} ${text(condition)}`;
}

// ---------------------------------------------------------------------------------------- overlap

const overlapWords = { conflict: 'overlapConflict', first: 'overlapFirst', all: 'overlapAll' } as const;

function overlapText({ overlap: { under, overlap, otherwise } }: Decision, { word }: Side): string {
  const chosen = word(overlapWords[overlap]);
  return under === null
    ? chosen
    : `${word('under')} ${under.reading} = ${under.alternative}: ${chosen}, ${word('otherwise')} ${word(overlapWords[otherwise])}`;
}

const firstDecides = ({ overlap: { overlap, under, otherwise } }: Decision): boolean =>
  overlap === 'first' || (under !== null && otherwise === 'first');

/** Rows in another order, where the first that holds decides: those that stand in both, as the older edition has them. */
function orderChanges(
  older: Decision,
  newer: Decision,
  { pairs }: Paired<Rule>,
  { newer: { language } }: Comparing,
): readonly Change[] {
  if (!firstDecides(older) || !firstDecides(newer)) return [];
  const became = new Map(pairs);
  const before = older.rules.filter((rule) => became.has(rule));
  const places = new Map(newer.rules.map((rule, place) => [rule, place]));
  const placeOf = (rule: Rule): number => places.get(became.get(rule) ?? rule) ?? 0;
  const now = before.toSorted((left, right) => placeOf(left) - placeOf(right));
  const names = (rules: readonly Rule[]): string => rules.map(({ name }) => name).join(', ');
  return changedText('other', names(before), names(now), { nl: 'volgorde', en: 'order' }[language]);
}
