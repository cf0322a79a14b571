/** How one clause changed, apart from what excepts it. */
import type { Clause, Expression, Group, Interval, Requirement } from '../../ir/ir.ts';
import { dateText } from '../../notation/literal.ts';
import type { Change } from '../report.ts';
import { conditionChanges } from './conditions.ts';
import { decisionChanges } from './decision.ts';
import { sameInEveryYear } from './key.ts';
import { sourceChanges } from './source.ts';
import { listed, stepChanges } from './step.ts';
import { change, changedText, type Comparing, type Side } from './texts.ts';

export function clauseChanges(older: Clause, newer: Clause, comparing: Comparing): readonly Change[] {
  return [
    ...ownChanges(older, newer, comparing),
    ...attributeChanges(older, newer, comparing),
    ...changedText('reworded', older.label, newer.label),
    ...sourceChanges(older.cites, newer.cites, comparing),
  ];
}

function ownChanges(older: Clause, newer: Clause, comparing: Comparing): readonly Change[] {
  if (older.kind === 'requirement' && newer.kind === 'requirement')
    return requirementChanges(older, newer, comparing);
  if (older.kind === 'group' && newer.kind === 'group') return groupChanges(older, newer, comparing);
  if (older.kind === 'decision' && newer.kind === 'decision') return decisionChanges(older, newer, comparing);
  if (older.kind === 'step' && newer.kind === 'step') return stepChanges(older, newer, comparing);
  return [];
}

// ----------------------------------------------------------------------------------- requirements

function requirementChanges(older: Requirement, newer: Requirement, comparing: Comparing): readonly Change[] {
  const { older: before, newer: now } = comparing;
  return [
    ...conditionChanges(askedBy(older, newer), askedBy(newer, older), comparing),
    ...changedText('force', before.word(older.requirement), now.word(newer.requirement)),
  ];
}

/** Where one excludes and the other asks, both as what must hold. */
const askedBy = (requirement: Requirement, other: Requirement): Expression =>
  other.requirement === 'exclusion' && requirement.requirement === 'exclusion'
    ? requirement.test
    : requiredBy(requirement);

/** What must hold: of an exclusion, that its ground does not. */
export function requiredBy({ test, requirement }: Requirement): Expression {
  if (requirement !== 'exclusion') return test;
  const [inner] = test.kind === 'call' && test.builtin === 'not' ? test.arguments : [];
  return inner ?? { kind: 'call', builtin: 'not', arguments: [test] };
}

// ----------------------------------------------------------------------------------------- groups

/** Members that only one of both has, under the path that each edition gives them. */
function groupChanges(older: Group, newer: Group, comparing: Comparing): readonly Change[] {
  const { laid, older: before, newer: now } = comparing;
  const written = laid.asWritten(older).members;
  const gone = written.filter((_, place) => !newer.members.includes(older.members[place] ?? ''));
  const came = newer.members.filter((member) => !older.members.includes(member));
  return [
    ...gone.map((member) => change('members', member, null)),
    ...came.map((member) => change('members', null, member)),
    ...changedText('other', modeText(older, before), modeText(newer, now)),
  ];
}

function modeText({ mode, atLeast }: Group, { word }: Side): string {
  if (mode === 'atLeast') return `${word('atLeastOf')} ${atLeast ?? 1} ${word('outOf')}`;
  return word(mode === 'all' ? 'allOf' : 'oneOf');
}

// ------------------------------------------------------------------------------------- attributes

/** What any clause can have beside what it says. */
function attributeChanges(older: Clause, newer: Clause, comparing: Comparing): readonly Change[] {
  const { older: before, newer: now, laid } = comparing;
  const periods = [older, laid.asWritten(older), newer].map(({ inForce }) => inForce);
  const [moved = null, own = null, other = null] = periods;
  return [
    ...changedText('other', older.per, newer.per, now.word('per')),
    ...placingChanges(older.placedBy, newer.placedBy, comparing),
    ...(isSamePeriod(moved, other, laid.years)
      ? []
      : changedText('bound', periodText(own, before), periodText(other, now), now.word('inForce'))),
    ...changedText('source', listed(older.restsOn), listed(newer.restsOn), now.word('restsOn')),
  ];
}

function placingChanges(
  older: Expression | null,
  newer: Expression | null,
  { keyOf, older: before, newer: now }: Comparing,
): readonly Change[] {
  if (keyOf(older) === keyOf(newer)) return [];
  return [
    change('other', older && before.text(older), newer && now.text(newer), { part: now.word('placedBy') }),
  ];
}

function isSamePeriod(moved: Interval | null, other: Interval | null, years: number): boolean {
  const day = (date: string | null | undefined): string | null =>
    date == null ? null : years === 0 ? date : sameInEveryYear(date);
  return day(moved?.from) === day(other?.from) && day(moved?.to) === day(other?.to);
}

export function periodText(period: Interval | null, { language, word }: Side): string | null {
  const { from, to } = period ?? { from: null, to: null };
  const parts = [
    ...(from === null ? [] : [`${word('from')} ${dateText(from, language)}`]),
    ...(to === null ? [] : [`${word('upTo')} ${dateText(to, language)}`]),
  ];
  return parts.length === 0 ? null : parts.join(' ');
}
