/** Values that are not known, as text for a solver; and when two are the same. */
import type { Value } from '../base/value.ts';
import { valueText } from '../total/value-text.ts';
import { knownDay, type Day } from './days.ts';
import * as figures from './figures.ts';
import type { Figure } from './figures.ts';
import { allOf, intText, isConstant, truth } from './writer.ts';

export type Encoded =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'period'; readonly first: Day; readonly last: Day }
  | { readonly kind: 'range'; readonly low: Figure; readonly high: Figure }
  /** Of each member whether it is in. */
  | { readonly kind: 'set'; readonly choice: string; readonly members: ReadonlyMap<string, string> }
  /** A number for each text. */
  | { readonly kind: 'text'; readonly code: string }
  /** One that is known, and that no arithmetic is done with. */
  | { readonly kind: 'known'; readonly value: Value };

/** What cannot be put into arithmetic, by name: a builtin or a type. */
export class NotEncoded extends Error {
  readonly what: string;
  constructor(what: string) {
    super(what);
    this.what = what;
  }
}

/** Numbers for texts, and back. */
export interface Codes {
  readonly codeOf: (text: string) => number;
  /** A text that is not used otherwise for a number that was not given out. */
  readonly textOf: (code: number) => string;
}

export function newCodes(): Codes {
  const codes = new Map<string, number>();
  return {
    codeOf: (text) => {
      const known = codes.get(text) ?? codes.size;
      codes.set(text, known);
      return known;
    },
    textOf: (code) => {
      const known = [...codes].find(([, own]) => own === code)?.[0];
      if (known !== undefined) return known;
      let text = `… ${code}`;
      while (codes.has(text)) text += '…';
      return text;
    },
  };
}

export function encodeValue(value: Value, codes: Codes): Encoded {
  switch (value.kind) {
    case 'number':
    case 'money':
    case 'percentage':
      return { kind: 'figure', figure: figures.known(value.value) };
    case 'date':
      return { kind: 'day', day: knownDay(value.date) };
    case 'event':
      return value.day === 'notYet' || value.day === 'never'
        ? { kind: 'known', value }
        : { kind: 'day', day: knownDay(value.day) };
    case 'period':
      return { kind: 'period', first: knownDay(value.first), last: knownDay(value.last) };
    case 'range':
      return { kind: 'range', low: figures.known(value.low), high: figures.known(value.high) };
    case 'set':
      return {
        kind: 'set',
        choice: value.choice,
        members: new Map(value.members.map((member) => [member, 'true'])),
      };
    case 'text':
      return { kind: 'text', code: intText(codes.codeOf(value.text)) };
    case 'boolean':
    case 'duration':
    case 'rounding':
    case 'party':
    case 'contact':
    case 'calendar':
    case 'choice':
    case 'absent':
      return { kind: 'known', value };
  }
}

const sameText = (left: string, right: string): string =>
  left === right ? 'true' : isConstant(left) && isConstant(right) ? 'false' : `(= ${left} ${right})`;

/** Whether two values are the same; those of different kinds are not. */
export function isSame(left: Encoded, right: Encoded): string {
  switch (left.kind) {
    case 'figure':
      return right.kind === 'figure' ? figures.isSame(left.figure, right.figure) : 'false';
    case 'day':
      return right.kind === 'day' ? sameText(left.day.text, right.day.text) : 'false';
    case 'period':
      return right.kind === 'period'
        ? allOf([sameText(left.first.text, right.first.text), sameText(left.last.text, right.last.text)])
        : 'false';
    case 'range':
      return right.kind === 'range'
        ? allOf([figures.isSame(left.low, right.low), figures.isSame(left.high, right.high)])
        : 'false';
    case 'set':
      return right.kind === 'set' ? isSameSet(left.members, right.members) : 'false';
    case 'text':
      return right.kind === 'text' ? sameText(left.code, right.code) : 'false';
    case 'known':
      return truth(right.kind === 'known' && textOf(left.value) === textOf(right.value));
  }
}

type Members = ReadonlyMap<string, string>;

export const memberIn = (members: Members, name: string): string => members.get(name) ?? 'false';

const isSameSet = (left: Members, right: Members): string =>
  allOf(
    [...new Set([...left.keys(), ...right.keys()])].map((name) =>
      sameText(memberIn(left, name), memberIn(right, name)),
    ),
  );

const textOf = (value: Value): string => `${value.kind} ${valueText(value)}`;
