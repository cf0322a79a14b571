/** The inputs of a diagram in arithmetic: what is declared of each, and how what a solver found for it is read back. */
import { FIRST_DAY, LAST_DAY } from '../base/limits.ts';
import { exact, exactText } from '../base/exact.ts';
import type { Value } from '../base/value.ts';
import { AWAITED, VALUE } from '../diagram/inputs.ts';
import type { Cells, Input, Threshold } from '../diagram/model.ts';
import { callTerm } from '../diagram/term.ts';
import { childFor } from '../diagram/variable.ts';
import { figureIn, numberIn, truthIn, type Model } from './answer.ts';
import { dayOfNumber, numberOfDay } from './calendar.ts';
import { dayBetween, type Day, knownDay } from './days.ts';
import { isIn, type Domain, type Given, type Part } from './domain.ts';
import { encodeValue, memberIn, NotEncoded, type Encoded } from './encoded.ts';
import * as figures from './figures.ts';
import { encodeTest } from './tests.ts';
import type { EncodeTerm } from './terms.ts';
import type { Surroundings, Worked } from './worked.ts';
import { allOf, intText, not, someOf, truth } from './writer.ts';

export interface Asked {
  /** Its value, where it has one that is not of few. */
  readonly value: () => Worked;
  readonly isCell: (variable: Cells, place: number) => string;
  readonly isReached: (variable: Threshold) => string;
  /** What a solver found; undefined: nothing that says what it is, null: what no fact can be. */
  readonly read: (model: Model) => Given | null | undefined;
}

export interface Asking extends Omit<Surroundings, 'valueOf'> {
  readonly domainOf: (input: Input) => Domain;
  readonly isToldApart: (input: Input) => boolean;
  /** The reference date: what has not happened yet does not happen before it. */
  readonly today: () => Input;
  readonly membersOf: (choice: string) => readonly string[];
  /** The name of an input, or of a member of a set, in this copy of the case. */
  readonly nameOf: (input: Input, member?: string) => string;
  /** What no arithmetic says, by name: a builtin, or where the value of an input comes from. */
  readonly leftFree: Set<string>;
}

export function newInputs(asking: Asking, encode: EncodeTerm): (input: Input) => Asked {
  const done = new Map<Input, Asked>();
  const asked = (input: Input): Asked => {
    const known = done.get(input);
    if (known !== undefined) return known;
    const made = make(input, asking, encode, asked);
    done.set(input, made);
    return made;
  };
  return asked;
}

function make(input: Input, asking: Asking, encode: EncodeTerm, asked: (input: Input) => Asked): Asked {
  const { source } = input;
  if (source.kind === 'relation') return orFree(() => related(input, source, encode), input, asking);
  if (source.kind === 'member') return memberOf(source.member, asked(source.of));
  const domain = asking.domainOf(input);
  if (domain === null) return free(input, source.kind, asking);
  const [only] = domain;
  if (domain.length === 1 && only?.kind === 'one') return known(only.value, asking);
  return orFree(() => declared(input, domain, asking, asked), input, asking);
}

function orFree(tryIt: () => Asked, input: Input, asking: Asking): Asked {
  try {
    return tryIt();
  } catch (reason) {
    if (!(reason instanceof NotEncoded)) throw reason;
    return free(input, reason.what, asking);
  }
}

const reached = ({ value }: Worked, { at, isAfter }: Threshold): string => {
  if (value.kind === 'day' && typeof at === 'string')
    return `(${isAfter ? '>' : '>='} ${value.day.text} ${intText(numberOfDay(at))})`;
  if (value.kind !== 'figure' || typeof at === 'string') throw new NotEncoded('threshold');
  const bound = figures.known(at);
  return isAfter ? figures.isLess(bound, value.figure) : figures.isAtMost(bound, value.figure);
};

const cellOf = (variable: Cells, value: Value): number => childFor(variable, { kind: 'value', value });

// -------------------------------------------------------------------------------------- known, or computed

function known(value: Value, { codes }: Asking): Asked {
  const own: Worked = { value: encodeValue(value, codes), fails: [] };
  return {
    value: () => own,
    isCell: (variable, place) => truth(cellOf(variable, value) === place),
    isReached: (variable) => reached(own, variable),
    read: () => undefined,
  };
}

/** Throws `NotEncoded` at once, not only when it is asked. */
function related(
  { type }: Input,
  { builtin, parts }: Extract<Input['source'], { readonly kind: 'relation' }>,
  encode: EncodeTerm,
): Asked {
  if (type.kind === 'boolean') {
    const test = encodeTest(
      builtin,
      parts.map((part) => encode(part).value),
    );
    const truths: Readonly<Record<string, string>> = { 'boolean true': test, 'boolean false': not(test) };
    return {
      value: () => notAsked(builtin),
      isCell: ({ cells }, place) => truths[cells[place] ?? ''] ?? 'false',
      isReached: () => notAsked(builtin),
      read: () => undefined,
    };
  }
  const worked = encode(callTerm(builtin, parts));
  const failsAs = (as: string): string =>
    someOf(worked.fails.flatMap((one) => (one.as === as ? [one.when] : [])));
  const hasValue = not(someOf(worked.fails.map(({ when }) => when)));
  return {
    value: () => ({ value: worked.value, fails: [] }),
    isCell: ({ cells }, place) => (cells[place] === VALUE ? hasValue : failsAs(cells[place] ?? '')),
    isReached: (variable) => reached(worked, variable),
    read: () => undefined,
  };
}

function notAsked(what: string): never {
  throw new NotEncoded(what);
}

function memberOf(member: string, set: Asked): Asked {
  const isMember = (): string => {
    const { value } = set.value();
    if (value.kind !== 'set') throw new NotEncoded('set.contains');
    return memberIn(value.members, member);
  };
  return {
    value: () => notAsked(member),
    isCell: ({ cells }, place) => (cells[place] === 'boolean true' ? isMember() : not(isMember())),
    isReached: () => notAsked(member),
    read: () => undefined,
  };
}

/** What quantifies over records, or what no arithmetic says: whatever is found for it is left to the evaluator. */
function free(input: Input, what: string, asking: Asking): Asked {
  const { writer, nameOf, leftFree } = asking;
  leftFree.add(what);
  const name = `${nameOf(input)}free`;
  let declaredValue: Worked | null = null;
  let cell: string | null = null;
  const value = (): Worked => (declaredValue ??= { value: freeValue(input, name, asking), fails: [] });
  return {
    value,
    isCell: ({ count }, place) => {
      if (cell === null) {
        cell = writer.declare(`${name}cell`, 'Int', 'left free');
        writer.assert(`(<= 0 ${cell} ${count - 1})`);
      }
      return `(= ${cell} ${place})`;
    },
    isReached: (variable) => reached(value(), variable),
    read: () => undefined,
  };
}

function freeValue(input: Input, name: string, asking: Asking): Encoded {
  const { writer } = asking;
  switch (input.type.kind) {
    case 'number':
    case 'money':
    case 'percentage':
      return { kind: 'figure', figure: figures.ofReal(writer.declare(name, 'Real', 'left free')) };
    case 'date':
    case 'event':
      return { kind: 'day', day: declaredDay(name, 'left free', [], writer) };
    case 'set':
      return setOf(input, input.type.choice, asking);
    default:
      throw new NotEncoded(input.type.kind);
  }
}

// ------------------------------------------------------------------------------------------------ declared

/** Values of which there are few each have a number; the last number is for a value of another kind. */
function declared(
  input: Input,
  domain: readonly Part[],
  asking: Asking,
  asked: (input: Input) => Asked,
): Asked {
  const { writer, codes, nameOf } = asking;
  const name = nameOf(input);
  // The alternatives of a reading are texts, and few.
  const isFew = (value: Value): boolean =>
    input.source.kind === 'reading' || encodeValue(value, codes).kind === 'known';
  const few = domain.flatMap((part) => (part.kind === 'one' && isFew(part.value) ? [part.value] : []));
  const parts = domain.filter((part) => part.kind !== 'one' || !few.includes(part.value));
  const open = parts.length === 0 ? null : openValue(input, parts, asking);
  const isApart = (part: Part): boolean => isLater(part) && asking.isToldApart(input);
  const [later, others] = [parts.filter(isApart), parts.filter((part) => !isApart(part))];
  const groups: readonly (readonly Part[])[] = [others, later].filter((group) => group.length > 0);
  const count = few.length + groups.length;
  const which = count < 2 ? null : writer.declare(`${name}is`, 'Int', input.id);
  if (which !== null) writer.assert(`(<= 0 ${which} ${count - 1})`);
  const isWhich = (place: number): string => (which === null ? 'true' : `(= ${which} ${place})`);
  const isGroup = (group: readonly Part[]): string =>
    group.length === 0 ? 'false' : isWhich(few.length + groups.indexOf(group));
  const [isOther, isLaterOn] = [isGroup(others), isGroup(later)];
  const isOpen = someOf([isOther, isLaterOn]);
  if (open !== null)
    for (const group of groups)
      writer.assert(someOf([not(isGroup(group)), liesIn(open.value, group, asking, asked)]));
  const own = (): Worked => {
    if (open === null) throw new NotEncoded(input.type.kind);
    return { value: whereOpen(open.value, isOpen), fails: [] };
  };
  return {
    value: own,
    isCell: (variable, place) =>
      someOf([
        ...few.flatMap((value, at) => (cellOf(variable, value) === place ? [isWhich(at)] : [])),
        ...(variable.cells[place] === VALUE ? [isOther] : []),
        ...(variable.cells[place] === AWAITED ? [isLaterOn] : []),
      ]),
    isReached: (variable) => reached(own(), variable),
    read: (model) => {
      const at = which === null ? 0 : numberIn(model, which);
      if (at === null) return undefined;
      const value = few[at];
      if (value !== undefined) return value;
      const found = open === null ? null : open.read(model);
      const isAwaited = groups[at - few.length] === later && found?.kind === 'event';
      return isAwaited ? { kind: 'awaited', day: found.day } : found;
    },
  };
}

const isLater = (part: Part): boolean => part.kind === 'days' && part.isLater;

/** Of days between two ends no more is to be said than what was declared. */
function liesIn(
  value: Encoded,
  parts: readonly Part[],
  { codes, today }: Asking,
  asked: (input: Input) => Asked,
): string {
  const [only] = parts;
  if (parts.length === 1 && only?.kind === 'days' && !only.isLater) return 'true';
  const day = parts.some(isLater) ? dayOf(asked(today())) : null;
  return someOf(parts.map((part) => isIn(value, part, codes, day)));
}

function dayOf(today: Asked): Day | null {
  const { value } = today.value();
  return value.kind === 'day' ? value.day : null;
}

/** A set that is absent has no members. */
function whereOpen(value: Encoded, isOpen: string): Encoded {
  if (value.kind !== 'set' || isOpen === 'true') return value;
  return {
    ...value,
    members: new Map([...value.members].map(([name, isMember]) => [name, allOf([isOpen, isMember])])),
  };
}

interface OpenValue {
  readonly value: Encoded;
  readonly read: (model: Model) => Value | null;
}

function openValue(input: Input, parts: readonly Part[], asking: Asking): OpenValue {
  const { writer, nameOf, codes } = asking;
  const name = nameOf(input);
  const { type, step, id } = input;
  switch (type.kind) {
    case 'number':
    case 'money':
    case 'percentage': {
      const about = step === null || step.equals(1) ? id : `${id}, in steps of ${exactText(step)}`;
      const text = writer.declare(name, step === null ? 'Real' : 'Int', about);
      const scale = step ?? exact(1);
      const figure = step === null ? figures.ofReal(text) : figures.ofInt(text, step);
      return {
        value: { kind: 'figure', figure },
        read: (model) => {
          const found = figureIn(model, text);
          return found === null ? null : { kind: type.kind, value: found.mul(scale) };
        },
      };
    }
    case 'date':
    case 'event': {
      const day = declaredDay(name, id, parts, writer);
      return {
        value: { kind: 'day', day },
        read: (model) => {
          const date = dayIn(model, day.text);
          if (date === null) return null;
          return type.kind === 'date' ? { kind: 'date', date } : { kind: 'event', day: date };
        },
      };
    }
    case 'set': {
      const value = setOf(input, type.choice, asking);
      const read = (model: Model): Value => ({
        kind: 'set',
        choice: type.choice,
        members: [...value.members].flatMap(([member, text]) =>
          truthIn(model, text) === true ? [member] : [],
        ),
      });
      return { value, read };
    }
    case 'text': {
      const code = writer.declare(name, 'Int', id);
      writer.assert(`(<= 0 ${code})`);
      return {
        value: { kind: 'text', code },
        read: (model) => {
          const found = numberIn(model, code);
          return found === null ? null : { kind: 'text', text: codes.textOf(found) };
        },
      };
    }
    case 'period': {
      const [first, last] = ['first', 'last'].map((end) => declaredDay(`${name}${end}`, id, [], writer));
      if (first === undefined || last === undefined) throw new NotEncoded(type.kind);
      writer.assert(`(<= ${first.text} ${last.text})`);
      return {
        value: { kind: 'period', first, last },
        read: (model) => {
          const [from, to] = [first, last].map(({ text }) => dayIn(model, text));
          return from == null || to == null ? null : { kind: 'period', first: from, last: to };
        },
      };
    }
    default:
      throw new NotEncoded(type.kind);
  }
}

type SetValue = Extract<Encoded, { readonly kind: 'set' }>;

function setOf(input: Input, choice: string, { writer, nameOf, membersOf }: Asking): SetValue {
  const members = membersOf(choice).map(
    (member, place) =>
      [
        member,
        writer.declare(`${nameOf(input, member)}has${place}`, 'Bool', `${input.id} ${member}`),
      ] as const,
  );
  return { kind: 'set', choice, members: new Map(members) };
}

function declaredDay(name: string, about: string, parts: readonly Part[], writer: Asking['writer']): Day {
  const text = writer.declare(name, 'Int', about);
  const ends = parts.flatMap((part) => {
    if (part.kind === 'days') return [part.low, part.high];
    if (part.kind !== 'one') return [];
    const { value } = part;
    return value.kind === 'date' ? [value.date] : value.kind === 'event' ? [value.day] : [];
  });
  const days = (ends.length === 0 ? [FIRST_DAY, LAST_DAY] : ends).map((day) => knownDay(day).low);
  const [low, high] = [Math.min(...days), Math.max(...days)];
  writer.assert(`(<= ${low} ${text} ${high})`);
  return dayBetween(text, low, high);
}

function dayIn(model: Model, name: string): string | null {
  const number = numberIn(model, name);
  return number === null ? null : dayOfNumber(number);
}
