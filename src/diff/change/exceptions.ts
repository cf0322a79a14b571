/** How what excepts a clause changed: guards (`geldt als`), `tenzij` and exceptions, with those on exceptions. */
import type { Clause, Exception, Expression } from '../../ir/ir.ts';
import { lastPart } from '../match/trees.ts';
import type { Change } from '../report.ts';
import { conditionChanges } from './conditions.ts';
import { gapChanges, outcomeChanges } from './outcomes.ts';
import { pairedBy } from './pairing.ts';
import { sourceChanges } from './source.ts';
import { change, within, type Comparing, type Side } from './texts.ts';

/** What changed of one exception. The name says whose it is: one that is written on a group stands on each member. */
export interface ExceptionChange {
  readonly name: string;
  readonly change: Change;
}

export const exceptionChanges = (
  older: Clause,
  newer: Clause,
  comparing: Comparing,
): readonly ExceptionChange[] => between(older.exceptions, newer.exceptions, comparing);

function between(
  older: readonly Exception[],
  newer: readonly Exception[],
  comparing: Comparing,
): readonly ExceptionChange[] {
  const { pairs, gone, came } = pairedBy(older, newer, [
    ({ name }) => name,
    (exception) => contentOf(exception, comparing),
    // Of a clause with another path: `<path>.tenzij` and the like are called after it.
    ({ name, origin }) => `${origin} ${lastPart(name)}`,
  ]);
  return [
    ...pairs.flatMap(([before, now]) => ofOne(before, now, comparing)),
    ...gone.map((one) => ({ name: one.name, change: wholeChange(one, null, comparing) })),
    ...came.map((one) => ({ name: one.name, change: wholeChange(null, one, comparing) })),
  ];
}

function ofOne(older: Exception, newer: Exception, comparing: Comparing): readonly ExceptionChange[] {
  const changes = [
    ...conditionChanges(conditionOf(older), conditionOf(newer), comparing),
    ...effectChanges(older, newer, comparing),
    ...sourceChanges(older.cites, newer.cites, comparing),
  ];
  return [
    ...within(partOf(newer, comparing.newer), changes).map((one) => ({ name: newer.name, change: one })),
    ...between(older.exceptions, newer.exceptions, comparing),
  ];
}

const wholeChange = (older: Exception | null, newer: Exception | null, comparing: Comparing): Change =>
  change('exception', older && textOf(older, comparing.older), newer && textOf(newer, comparing.newer), {
    part: newer === null ? older && partOf(older, comparing.older) : partOf(newer, comparing.newer),
  });

/** A guard and an unnamed `tenzij` are called by their word. */
function partOf({ name, origin }: Exception, { word }: Side): string {
  if (origin === 'appliesIf') return word('appliesIf');
  const own = lastPart(name);
  return origin === 'unless' && /^tenzij(?:_\d+)?$/.test(own) ? word('unless') : own;
}

/** As it is written: a guard says when the clause applies, and is kept as when it does not. */
function conditionOf({ condition, origin }: Exception): Expression | null {
  if (origin !== 'appliesIf' || condition === null) return condition;
  const [inner] = condition.kind === 'call' && condition.builtin === 'not' ? condition.arguments : [];
  return inner ?? { kind: 'call', builtin: 'not', arguments: [condition] };
}

const contentOf = (exception: Exception, { keyOf }: Comparing): string =>
  [
    exception.origin,
    keyOf(conditionOf(exception)),
    exception.effect.kind,
    exception.effect.kind === 'becomes' ? keyOf(exception.effect.outcome) : '',
  ].join('\n');

// ---------------------------------------------------------------------------------------- effects

function effectChanges(
  { effect: before }: Exception,
  { effect: now }: Exception,
  comparing: Comparing,
): readonly Change[] {
  if (before.kind === 'becomes' && now.kind === 'becomes')
    return outcomeChanges(before.outcome, now.outcome, comparing);
  if (before.kind === 'undetermined' && now.kind === 'undetermined') {
    const gaps = gapChanges(gapOf(before), gapOf(now), comparing);
    if (gaps !== null) return gaps;
  } else if (before.kind === now.kind) return [];
  return [change('exception', effectText(before, comparing.older), effectText(now, comparing.newer))];
}

type Undetermined = Extract<Exception['effect'], { readonly kind: 'undetermined' }>;

const gapOf = ({ reason, elsewhere }: Undetermined): Extract<Expression, { readonly kind: 'gap' }> => ({
  kind: 'gap',
  reason,
  elsewhere,
});

function effectText(effect: Exception['effect'], { text, word }: Side): string {
  switch (effect.kind) {
    case 'lapses':
      return word('lapses');
    case 'becomes':
      return text(effect.outcome);
    case 'undetermined':
      return text(gapOf(effect));
    case 'clashes':
      return word('clashes');
  }
}

/** A guard or a `tenzij` by what it asks; an exception also by what it does. */
function textOf(exception: Exception, side: Side): string {
  const condition = conditionOf(exception);
  const asked = condition === null ? null : side.text(condition);
  if (exception.origin !== 'exception' && asked !== null) return asked;
  const effect = effectText(exception.effect, side);
  return asked === null ? effect : `${effect} ${side.word('if')} ${asked}`;
}
