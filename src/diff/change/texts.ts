/** What stood there and what stands there now, as each document's policy writes it. */
import { daysBetween } from '../../base/calendar.ts';
import type { Language } from '../../base/language.ts';
import type { Expression } from '../../ir/ir.ts';
import { expressionText, operatorWord, type Printing } from '../../notation/expression.ts';
import { word } from '../../notation/literal.ts';
import { indexOf } from '../../total/program-index.ts';
import type { Change, ChangeKind } from '../report.ts';
import { sameInEveryYear, keysFor, type KeyOf } from './key.ts';
import type { Laid } from './lay.ts';

/** What comparing two things needs beside them. */
export interface Comparing {
  readonly laid: Laid;
  readonly keyOf: KeyOf;
  readonly older: Side;
  readonly newer: Side;
}

/** A word of the language by its name. */
export type WordName = Parameters<typeof word>[0];

/** Words of both are the newer's: a policy that was put into the other language says nothing else. */
export interface Side {
  readonly language: Language;
  readonly text: (expression: Expression) => string;
  readonly word: (keyword: WordName) => string;
  readonly operator: (builtin: string) => string;
}

export function comparing(laid: Laid): Comparing {
  const side = (printing: Printing, own: (expression: Expression) => Expression): Side => ({
    language: laid.newer.language,
    text: (expression) => expressionText(own(expression), printing),
    word: (keyword) => word(keyword, laid.newer.language),
    operator: (builtin) => operatorWord(builtin, printing.language),
  });
  const printing = (program: Laid['newer']): Printing => ({
    index: indexOf(program),
    language: program.language,
  });
  return {
    laid,
    keyOf: keysFor(laid.years),
    older: side(printing(laid.original), laid.asWritten),
    newer: side(printing(laid.newer), (expression) => expression),
  };
}

export const change = (
  kind: ChangeKind,
  from: string | null = null,
  to: string | null = null,
  { part = null, days = null }: Partial<Pick<Change, 'part' | 'days'>> = {},
): Change => ({ kind, part, from, to, days });

/** The same changes as changes of a part. */
export const within = (part: string | null, changes: readonly Change[]): readonly Change[] =>
  part === null
    ? changes
    : changes.map((one) => ({ ...one, part: one.part === null ? part : `${part}: ${one.part}` }));

/** A text that is other than it was; what only one edition has is null in the other. */
export const changedText = (
  kind: ChangeKind,
  from: string | null,
  to: string | null,
  part: string | null = null,
): readonly Change[] => (from === to ? [] : [change(kind, from, to, { part })]);

/** Both whole, from the one to the other. */
export const changedWhole = (
  kind: ChangeKind,
  older: Expression | null,
  newer: Expression | null,
  { older: before, newer: now, laid }: Comparing,
): Change =>
  change(kind, older && before.text(older), newer && now.text(newer), {
    days: daysMoved(older, newer, laid.years),
  });

/** By how many days a written day moved in the cycle; null where it is no written day in both. */
function daysMoved(older: Expression | null, newer: Expression | null, years: number): number | null {
  const [from, to] = [older, newer].map((day) => dayOf(day, years));
  return from == null || to == null ? null : daysBetween(from, to);
}

function dayOf(expression: Expression | null, years: number): string | null {
  if (expression?.kind !== 'literal' || expression.value.kind !== 'date') return null;
  return years === 0 ? expression.value.date : sameInEveryYear(expression.value.date);
}
