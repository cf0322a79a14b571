/** What can be changed, or turn out, as one thing: a fact, the event of a step, a judgement, a reading, the date. */
import { FIRST_DAY, LAST_DAY } from '../../base/limits.ts';
import { present } from '../../base/invariant.ts';
import type { IsoDate, Type, Value } from '../../base/value.ts';
import type { Input, Source } from '../../diagram/model.ts';
import type { Fact, Say, Step } from '../../ir/ir.ts';
import type { Prover } from '../../solve/asking.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import { ownerOf } from '../../total/world.ts';
import { domainOf, domainOfFact, domainOfSay, pathOfFact, withKey } from '../known/inputs.ts';
import {
  doneInput,
  factInput,
  REFERENCE_DATE,
  sayInput,
  type Known,
  type KnownRecord,
} from '../known/known.ts';
import { days, one, type Piece } from '../possible/piece.ts';
import type { Needed } from '../result.ts';
import type { BarKind } from './answer.ts';
import { dayOf } from './day.ts';

export interface Unit {
  /** As the evaluator knows it. */
  readonly id: string;
  readonly kind: Needed['kind'] | 'reading';
  readonly path: string;
  readonly label: string | null;
  readonly type: Type;
  /** What it can be now. */
  readonly pieces: readonly Piece[];
  /** The one value that it has now; null: more than one is possible. */
  readonly known: Value | null;
  /** What it can be changed to, or turn out to be where it cannot be changed. */
  readonly domain: readonly Piece[];
  readonly bar: Bar | null;
  readonly until: IsoDate | null;
}

/** Why it cannot be changed. */
export interface Bar {
  readonly kind: BarKind;
  readonly by: readonly string[];
}

/** A case as it is known, for one record or once. */
export interface Ground {
  readonly index: ProgramIndex;
  readonly known: Known;
  readonly readings: ReadonlyMap<string, string>;
  readonly record: KnownRecord | null;
  /** Null: where tests relate facts, what splitting leaves undecided stays so. */
  readonly prover: Prover | null;
}

/** The unit of an input of a diagram; null for what is computed from others. */
export function unitOf(input: Input, ground: Ground): Unit | null {
  const { source } = input;
  switch (source.kind) {
    case 'fact':
      return factUnitOf(source, ground);
    case 'member':
      return unitOf(source.of, ground);
    case 'say':
      return sayUnit(present(ground.index.says.get(source.name)), ground);
    case 'done':
      return doneUnitOf(source.step, ground);
    case 'referenceDate':
      return dateUnit(ground);
    case 'reading':
      return readingUnit(source.reading, ground);
    case 'relation':
    case 'whole':
      return null;
  }
}

const recordFor = (subject: string | null, { record, known }: Ground): KnownRecord | null =>
  subject === null ? null : (ownerOf(record, subject) ?? known.records.get(subject) ?? null);

function factUnitOf(source: Extract<Source, { readonly kind: 'fact' }>, ground: Ground): Unit | null {
  const record = recordFor(source.subject, ground);
  const fact = ground.index.facts.get(`${source.subject}.${source.fact}`);
  return record === null || fact === undefined ? null : factUnit(fact, record, source.year, ground);
}

export function factUnit(fact: Fact, record: KnownRecord, year: number | null, ground: Ground): Unit {
  const { index, known } = ground;
  const id = factInput(record, fact.name, year);
  const isDay = fact.type.kind === 'event' || fact.type.kind === 'date';
  const bar = barOfFact(fact, known.referenceDate);
  const whole = domainOfFact(fact, index);
  return {
    ...{ id, kind: 'fact', path: pathOfFact(record, fact.name, year), label: fact.question ?? fact.label },
    ...now(id, whole, ground),
    type: fact.type,
    domain: isDay && bar === null ? comingDays(whole, known.referenceDate) : whole,
    bar,
    until: fact.changeable?.by ?? null,
  };
}

function barOfFact({ changeable, type }: Fact, referenceDate: IsoDate | null): Bar | null {
  if (changeable === null) return { kind: 'notMarked', by: [] };
  const needsDate = changeable.by !== null || type.kind === 'event' || type.kind === 'date';
  if (needsDate && referenceDate === null) return { kind: 'noReferenceDate', by: [] };
  const isLate = changeable.by !== null && referenceDate !== null && referenceDate > changeable.by;
  return isLate ? { kind: 'tooLate', by: [] } : null;
}

/** What happened on a day cannot be made to have happened on another: a day is only changed to one still to come. */
function comingDays(domain: readonly Piece[], referenceDate: IsoDate | null): readonly Piece[] {
  return domain.flatMap((piece): readonly Piece[] => {
    if (piece.kind === 'one') {
      if (piece.value.kind === 'absent') return [piece];
      const day = dayOf(piece.value);
      return day !== null && referenceDate !== null && day >= referenceDate ? [piece] : [];
    }
    if (piece.kind !== 'days' || referenceDate === null) return [];
    const from = piece.low > referenceDate ? piece.low : referenceDate;
    const coming = days(piece.as, from, piece.high);
    return coming === null ? [] : [coming];
  });
}

function doneUnitOf(name: string, ground: Ground): Unit | null {
  const step = ground.index.clauses.get(name);
  return step?.kind === 'step' ? doneUnit(step, recordFor(step.per, ground), ground) : null;
}

export function doneUnit(step: Step, record: KnownRecord | null, ground: Ground): Unit {
  const { index, known } = ground;
  const id = doneInput(step.name, record);
  const type: Type = { kind: 'event' };
  const whole = domainOf(type, index);
  const bar = barOfStep(step, index, known.referenceDate);
  return {
    ...{ id, kind: 'event', path: `${withKey(step.name, record)}.gedaan`, label: step.label },
    ...now(id, whole, ground),
    type,
    domain: bar === null ? comingDays(whole, known.referenceDate) : whole,
    bar,
    until: null,
  };
}

/** A step is taken by its parties: by whom the facts are about, or where nobody is named by anybody. */
function barOfStep({ by }: Step, { subjects }: ProgramIndex, referenceDate: IsoDate | null): Bar | null {
  if (by.length > 0 && !by.some((party) => subjects.has(party))) return { kind: 'othersStep', by };
  return referenceDate === null ? { kind: 'noReferenceDate', by: [] } : null;
}

function sayUnit(say: Say, ground: Ground): Unit {
  const record = recordFor(say.per, ground);
  const id = sayInput(say.name, record);
  const whole = domainOfSay(say, ground.index);
  return {
    ...{ id, kind: say.say, path: withKey(say.name, record), label: say.label },
    ...now(id, whole, ground),
    type: say.say === 'power' ? { kind: 'boolean' } : say.type,
    domain: whole,
    bar: { kind: say.say, by: say.by },
    until: null,
  };
}

function dateUnit({ known, index }: Ground): Unit {
  const { consultable } = index.program;
  const day = known.referenceDate;
  const whole = days('date', consultable?.from ?? FIRST_DAY, consultable?.to ?? LAST_DAY);
  const pieces = day === null ? (whole === null ? [] : [whole]) : [one({ kind: 'date', date: day })];
  return {
    ...{ id: REFERENCE_DATE, kind: 'referenceDate', path: 'peildatum', label: null },
    ...{ pieces, known: onlyValue(pieces), type: { kind: 'date' }, domain: whole === null ? [] : [whole] },
    bar: { kind: 'referenceDate', by: [] },
    until: null,
  };
}

function readingUnit(name: string, { index, readings }: Ground): Unit {
  const alternatives = (index.readings.get(name)?.alternatives ?? []).map(({ name: text }) => text);
  const domain = alternatives.map((text) => one({ kind: 'text', text }));
  const chosen = readings.get(name) ?? alternatives[0] ?? '';
  const pieces = [one({ kind: 'text', text: chosen })];
  return {
    ...{ id: `reading ${name}`, kind: 'reading', path: name, label: index.readings.get(name)?.label ?? null },
    ...{ pieces, known: onlyValue(pieces), type: { kind: 'text' }, domain },
    bar: { kind: 'reading', by: [] },
    until: null,
  };
}

/** An event that has not happened yet may still happen, on a day from the reference date on. */
function now(id: string, whole: readonly Piece[], { known }: Ground): Pick<Unit, 'pieces' | 'known'> {
  const given = known.given.get(id)?.pieces ?? whole;
  const isAwaited = given.some(
    (piece) => piece.kind === 'one' && piece.value.kind === 'event' && piece.value.day === 'notYet',
  );
  const later = isAwaited ? days('event', known.referenceDate ?? FIRST_DAY, LAST_DAY, true) : null;
  const pieces = later === null ? given : [...given, later];
  return { pieces, known: onlyValue(pieces) };
}

function onlyValue(pieces: readonly Piece[]): Value | null {
  const [piece] = pieces;
  return pieces.length === 1 && piece?.kind === 'one' ? piece.value : null;
}
