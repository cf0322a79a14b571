/** How a step changed: its days, who does it, and what it waits for. */
import type { Expression, Program, Step } from '../../ir/ir.ts';
import type { Change } from '../report.ts';
import { changedText, changedWhole, type Comparing, type Side } from './texts.ts';

export function stepChanges(older: Step, newer: Step, comparing: Comparing): readonly Change[] {
  const { older: before, newer: now } = comparing;
  const written = comparing.laid.asWritten(older);
  const same = older.dependsOn.toSorted().join() === newer.dependsOn.toSorted().join();
  return [
    ...dayChanges('eerste_dag', older.first, newer.first, comparing),
    ...dayChanges('laatste_dag', older.last, newer.last, comparing),
    ...changedText('actor', listed(older.by), listed(newer.by), now.word('by')),
    ...changedText('actor', listed(older.via), listed(newer.via), now.word('via')),
    ...changedText('force', forceText(older, before), forceText(newer, now)),
    ...changedText('other', optionText(older, before), optionText(newer, now)),
    ...changedText('other', listed(older.contents), listed(newer.contents), now.word('contents')),
    ...(same
      ? []
      : changedText('other', listed(written.dependsOn), listed(newer.dependsOn), now.word('after'))),
    ...changedText(
      'other',
      consequenceText(older, before),
      consequenceText(newer, now),
      now.word('consequence'),
    ),
  ];
}

/** A day that a reading or a figure gives is told by its name and as the day that it is. */
function dayChanges(
  part: string,
  older: Expression | null,
  newer: Expression | null,
  comparing: Comparing,
): readonly Change[] {
  const { keyOf, laid } = comparing;
  if (keyOf(older) === keyOf(newer)) return [];
  const [before, now] = [givenBy(older, laid.older), givenBy(newer, laid.newer)];
  const named = changedWhole('milestone', older, newer, comparing);
  const { from, to, days } = changedWhole('milestone', before, now, comparing);
  const text = (name: string | null, day: string | null): string | null =>
    name === day || day === null ? name : `${name ?? ''} (${day})`;
  return [{ ...named, part, from: text(named.from, from), to: text(named.to, to), days }];
}

/** What stands behind a name, in the chosen reading; anything else as it is. */
function givenBy(expression: Expression | null, program: Program): Expression | null {
  switch (expression?.kind) {
    case 'readingValue': {
      const reading = program.readings.find(({ name }) => name === expression.reading);
      const place = reading?.bindings.findIndex(({ name }) => name === expression.binding) ?? -1;
      return reading?.alternatives[0]?.values[place] ?? expression;
    }
    case 'parameter': {
      const [only, ...more] = program.parameters.find(({ name }) => name === expression.name)?.values ?? [];
      return only === undefined || more.length > 0 ? expression : only.value;
    }
    case 'call': {
      const end = ends.get(expression.builtin);
      const period = end === undefined ? null : givenBy(expression.arguments[0] ?? null, program);
      if (end === undefined || period?.kind !== 'literal' || period.value.kind !== 'period')
        return expression;
      return { kind: 'literal', value: { kind: 'date', date: period.value[end] } };
    }
    default:
      return expression;
  }
}

const ends: ReadonlyMap<string, 'first' | 'last'> = new Map([
  ['period.first', 'first'],
  ['period.last', 'last'],
]);

/** In whatever order they are written. */
export const listed = (names: readonly string[]): string | null =>
  names.length === 0 ? null : names.toSorted().join(', ');

const forceText = ({ force }: Step, { word }: Side): string | null => (force === 'must' ? null : word(force));

const optionText = ({ isOptional, isYearly }: Step, { word }: Side): string | null =>
  listed([...(isOptional ? [word('optional')] : []), ...(isYearly ? [word('yearly')] : [])]);

function consequenceText({ consequence }: Step, { word }: Side): string | null {
  return consequence === '' ? word('unnamed') : consequence;
}
