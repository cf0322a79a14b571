/** How one thing that stands beside the clauses changed. */
import type {
  Always,
  Calendar,
  Choice,
  Contact,
  Expression,
  Fact,
  Named,
  Note,
  Parameter,
  Reading,
  Say,
} from '../../ir/ir.ts';
import { typeText } from '../../base/type-text.ts';
import type { Change } from '../report.ts';
import { periodText } from './clause.ts';
import { conditionChanges, figureChanges } from './conditions.ts';
import { gapChanges } from './outcomes.ts';
import { pairedBy } from './pairing.ts';
import { sourceChanges } from './source.ts';
import { listed } from './step.ts';
import { change, changedText, changedWhole, within, type Comparing, type Side } from './texts.ts';

const reworded = (older: Named, newer: Named): readonly Change[] =>
  changedText('reworded', older.label, newer.label);

/** Figures by the period in which they hold, if there is more than one. */
export function parameterChanges(
  older: Parameter,
  newer: Parameter,
  comparing: Comparing,
): readonly Change[] {
  const { older: before, newer: now, laid } = comparing;
  const written = laid.asWritten(older).values;
  const periodOf = ({ period }: ParameterValue): string => JSON.stringify(period);
  const { pairs, gone, came } = pairedBy(older.values, newer.values, [
    periodOf,
    ({ value }) => comparing.keyOf(value),
  ]);
  const isOne = older.values.length === 1 && newer.values.length === 1;
  const partOf = ({ period }: ParameterValue, side: Side): string | null =>
    isOne ? null : periodText(period, side);
  const own = (value: ParameterValue): ParameterValue => written[older.values.indexOf(value)] ?? value;
  if (isOne && gone[0] !== undefined && came[0] !== undefined)
    return valueChanges(gone[0], came[0], comparing).concat(reworded(older, newer));
  return [
    ...pairs.flatMap(([one, other]) => within(partOf(other, now), valueChanges(one, other, comparing))),
    ...gone.map((one) =>
      change('parameter', before.text(one.value), null, { part: partOf(own(one), before) }),
    ),
    ...came.map((one) => change('parameter', null, now.text(one.value), { part: partOf(one, now) })),
    ...reworded(older, newer),
  ];
}

type ParameterValue = Parameter['values'][number];

function valueChanges(older: ParameterValue, newer: ParameterValue, comparing: Comparing): readonly Change[] {
  const { older: before, newer: now, keyOf, laid } = comparing;
  const isMoved = JSON.stringify(older.period) !== JSON.stringify(newer.period);
  return [
    ...(keyOf(older.value) === keyOf(newer.value)
      ? []
      : [changedWhole('parameter', older.value, newer.value, comparing)]),
    ...(isMoved
      ? changedText(
          'bound',
          periodText(laid.asWritten(older).period, before),
          periodText(newer.period, now),
          now.word('inForce'),
        )
      : []),
    ...sourceChanges(older.cites, newer.cites, comparing),
  ];
}

// --------------------------------------------------------------------------------------- readings

/** The first alternative is the one that holds. */
export function readingChanges(older: Reading, newer: Reading, comparing: Comparing): readonly Change[] {
  const { pairs, gone, came } = pairedBy(older.alternatives, newer.alternatives, [({ name }) => name]);
  const bindings = pairedBindings(older, newer);
  const chosen = [older, newer].map(({ alternatives }) => alternatives[0]?.name ?? null);
  const [was = null, is = null] = chosen;
  const isOther = (name: string): boolean => !chosen.includes(name) || was === is;
  return [
    ...changedText('reading', was, is),
    ...gone.filter(({ name }) => isOther(name)).map(({ name }) => change('reading', name, null)),
    ...came.filter(({ name }) => isOther(name)).map(({ name }) => change('reading', null, name)),
    ...pairs.flatMap(([one, other]) =>
      within(other.name, [
        ...bindings.flatMap(([before, now]) =>
          boundChanges(valueAt(one, before), valueAt(other, now), comparing),
        ),
        ...changedText('reworded', one.reason, other.reason),
      ]),
    ),
    ...reworded(older, newer),
    ...sourceChanges(older.cites, newer.cites, comparing),
  ];
}

type Place = number | null;

/** Of each binding, its place in both; null where it has none. */
function pairedBindings(older: Reading, newer: Reading): readonly (readonly [Place, Place])[] {
  const [before, now] = [older, newer].map(({ bindings }) => bindings.map(({ name }) => name));
  const names = new Set([...(now ?? []), ...(before ?? [])]);
  const placeIn = (list: readonly string[] | undefined, name: string): Place => {
    const place = list?.indexOf(name) ?? -1;
    return place < 0 ? null : place;
  };
  return [...names].map((name) => [placeIn(before, name), placeIn(now, name)]);
}

const valueAt = ({ values }: Reading['alternatives'][number], place: Place): Expression | null =>
  place === null ? null : (values[place] ?? null);

function boundChanges(
  older: Expression | null,
  newer: Expression | null,
  comparing: Comparing,
): readonly Change[] {
  if (comparing.keyOf(older) === comparing.keyOf(newer)) return [];
  const gaps = older?.kind === 'gap' && newer?.kind === 'gap' ? gapChanges(older, newer, comparing) : null;
  if (gaps !== null) return gaps;
  const figures = older === null || newer === null ? null : figureChanges(older, newer, comparing);
  return figures ?? [changedWhole('reading', older, newer, comparing)];
}

// ------------------------------------------------------------------------------------- judgements

export function sayChanges(older: Say, newer: Say, comparing: Comparing): readonly Change[] {
  const { older: before, newer: now } = comparing;
  return [
    ...changedText('other', before.word(older.say), now.word(newer.say)),
    ...changedText('other', typeText(older.type, before.language), typeText(newer.type, now.language)),
    ...changedText('other', older.per, newer.per, now.word('per')),
    ...changedText('actor', listed(older.by), listed(newer.by), now.word('by')),
    ...within(now.word('appliesIf'), conditionChanges(older.guard, newer.guard, comparing)),
    ...rangeChanges(older.range, newer.range, comparing),
    ...changedText('other', listed(older.weighs), listed(newer.weighs), now.word('weighs')),
    ...reworded(older, newer),
    ...sourceChanges(older.cites, newer.cites, comparing),
  ];
}

interface Range {
  readonly low: Expression | null;
  readonly high: Expression | null;
}

function rangeChanges(older: Range | null, newer: Range | null, comparing: Comparing): readonly Change[] {
  const { keyOf, older: before, newer: now } = comparing;
  const isSame =
    keyOf(older?.low ?? null) === keyOf(newer?.low ?? null) &&
    keyOf(older?.high ?? null) === keyOf(newer?.high ?? null);
  if (isSame) return [];
  return [change('bound', rangeText(older, before), rangeText(newer, now), { part: now.word('range') })];
}

function rangeText(range: Range | null, { text, word }: Side): string | null {
  const parts = [
    ...(range?.low == null ? [] : [`${word('from')} ${text(range.low)}`]),
    ...(range?.high == null ? [] : [`${word('upTo')} ${text(range.high)}`]),
  ];
  return parts.length === 0 ? null : parts.join(' ');
}

// ------------------------------------------------------------------------------- what always holds

export const alwaysChanges = (older: Always, newer: Always, comparing: Comparing): readonly Change[] => [
  ...conditionChanges(older.condition, newer.condition, comparing),
  ...changedText('source', older.outside, newer.outside),
  ...reworded(older, newer),
  ...sourceChanges(older.cites, newer.cites, comparing),
];

// ------------------------------------------------------------------------------------- vocabulary

export function factChanges(older: Fact, newer: Fact, comparing: Comparing): readonly Change[] {
  const { older: before, newer: now } = comparing;
  const said = (is: boolean, { word }: Side, keyword: 'mayBeAbsent' | 'perYear'): string | null =>
    is ? word(keyword) : null;
  return [
    ...changedText('other', typeText(older.type, before.language), typeText(newer.type, now.language)),
    ...changedText('other', said(older.isYearly, before, 'perYear'), said(newer.isYearly, now, 'perYear')),
    ...changedText(
      'other',
      said(older.mayBeAbsent, before, 'mayBeAbsent'),
      said(newer.mayBeAbsent, now, 'mayBeAbsent'),
    ),
    ...rangeChanges(older.range, newer.range, comparing),
    ...reworded(older, newer),
    ...changedText('reworded', older.question, newer.question, now.word('question')),
    ...sourceChanges(older.cites, newer.cites, comparing),
  ];
}

export function choiceChanges(
  older: Choice & Named,
  newer: Choice & Named,
  { laid, newer: { word } }: Comparing,
): readonly Change[] {
  const { pairs, gone, came } = pairedBy(older.members, newer.members, [({ name }) => name]);
  const now = new Set(newer.members.map(({ name }) => name));
  const before = older.members.map(({ name }) => name).filter((name) => now.has(name));
  const after = newer.members.map(({ name }) => name).filter((name) => before.includes(name));
  const isOrdered = older.isOrdered || newer.isOrdered;
  return [
    ...gone.map((member) => change('members', laid.asWritten(member).name, null)),
    ...came.map((member) => change('members', null, member.name)),
    ...(isOrdered ? changedText('other', before.join(', '), after.join(', '), word('ordered')) : []),
    ...pairs.flatMap(([one, other]) => within(other.name, reworded(one, other))),
  ];
}

// ------------------------------------------------------------------- contacts, calendars and notes

/** Another number or address is another way to go, however the clause stays that names the contact. */
export function contactChanges(older: Contact, newer: Contact, comparing: Comparing): readonly Change[] {
  const called = (channel: string): string => channelWord(channel, comparing.newer);
  const { pairs, gone, came } = pairedBy(older.channels, newer.channels, [
    ({ channel, value }) => `${channel} ${reached(channel, value)}`,
    ({ channel }) => channel,
  ]);
  return [
    ...pairs.flatMap(([one, other]) => {
      const isSame = reached(one.channel, one.value) === reached(other.channel, other.value);
      return changedText(isSame ? 'reworded' : 'other', one.value, other.value, called(other.channel));
    }),
    ...gone.map(({ channel, value }) => change('other', value, null, { part: called(channel) })),
    ...came.map(({ channel, value }) => change('other', null, value, { part: called(channel) })),
    ...reworded(older, newer),
    ...sourceChanges(older.cites, newer.cites, comparing),
  ];
}

/** A telephone number is the same however it is written in groups. */
const reached = (channel: string, value: string): string =>
  channel === 'phone' ? value.replaceAll(/[\s\-./()]/g, '') : value;

const channels = ['phone', 'email', 'website', 'portal'] as const;

function channelWord(channel: string, { word }: Side): string {
  const known = channels.find((one) => one === channel);
  return known === undefined ? channel : word(known);
}

/** Days off by what they are called: on which day they fall differs from year to year. */
export function calendarChanges(older: Calendar, newer: Calendar, { laid }: Comparing): readonly Change[] {
  const called = ({ daysOff }: Calendar): readonly string[] =>
    [...new Set(daysOff.map(({ name, date }) => (laid.years === 0 ? `${date} ${name}` : name)))].toSorted();
  const { gone, came } = pairedBy(called(older), called(newer), [(name) => name]);
  return [
    ...gone.map((name) => change('members', name, null)),
    ...came.map((name) => change('members', null, name)),
    ...(laid.years === 0 ? changedText('other', listed(older.worked), listed(newer.worked)) : []),
    ...reworded(older, newer),
  ];
}

export const noteChanges = (older: Note, newer: Note, comparing: Comparing): readonly Change[] => [
  ...changedText('other', comparing.older.word(older.note), comparing.newer.word(newer.note)),
  ...changedText('reworded', older.text, newer.text),
  ...conditionChanges(older.guard, newer.guard, comparing),
  ...sourceChanges(older.cites, newer.cites, comparing),
];
