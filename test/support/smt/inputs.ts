/** Facts, judgements, events, readings and the reference date as constants of a script, and values as terms. */
import { writtenRange } from '../../../src/total/say-range.ts';
import { daysBetween } from '../../../src/base/calendar.ts';
import { FIGURE_LIMIT, FIRST_DAY, LAST_DAY } from '../../../src/base/limits.ts';
import type { Type, Value } from '../../../src/base/value.ts';
import type { Fact, Program } from '../../../src/ir/ir.ts';
import { valueOfLiteral } from '../../../src/total/literal.ts';
import { indexOf } from '../../../src/total/program-index.ts';
import { resultText } from '../../../src/total/value-text.ts';
import { and, no, NotWritten, real, whole, yes, type Script, type Term } from './term.ts';
import { valued, type Sym, type Written } from './result.ts';

export const dayNumber = (day: string): number => daysBetween('2000-01-01', day);

export interface Inputs {
  readonly fact: (subject: string, fact: string, year: number | null) => Sym;
  readonly say: (name: string) => Sym;
  readonly done: (step: string) => Sym;
  readonly today: () => Term;
  /** Whether a reading is read in the way of the alternative at a place. */
  readonly isRead: (reading: string, place: number) => Term;
  readonly written: (value: Value) => Written;
  /** Whether every reading that was met is read as chosen. */
  readonly asChosen: () => Term;
}

export function newInputs(program: Program, script: Script): Inputs {
  const index = indexOf(program);
  const known = new Map<string, Sym>();
  const codes = new Map<string, number>();
  const readings = new Map<string, Term>();
  let todayTerm: Term | null = null;
  const coded = (text: string): number => {
    const own = codes.get(text) ?? codes.size;
    codes.set(text, own);
    return own;
  };
  const once = (key: string, make: () => Sym): Sym => {
    const own = known.get(key) ?? make();
    known.set(key, own);
    return own;
  };
  const written = (value: Value): Written => writtenValue(value, program, coded);
  const input = (type: Type, range: Fact['range'], mayBeAbsent: boolean): Sym =>
    valued(declared(type, range, program, script, coded), mayBeAbsent ? script.declare('Bool') : no);
  return {
    fact: (subject, fact, year) =>
      once(`fact ${subject}.${fact} ${year ?? ''}`, () => {
        const found = index.facts.get(`${subject}.${fact}`);
        if (found === undefined) throw new NotWritten(`fact ${fact}`);
        return input(found.type, found.range, found.mayBeAbsent);
      }),
    say: (name) =>
      once(`say ${name}`, () => {
        const found = index.says.get(name);
        if (found === undefined) throw new NotWritten(`judgement ${name}`);
        return input(found.type, writtenRange(found), false);
      }),
    done: (step) => once(`done ${step}`, () => input({ kind: 'event' }, null, false)),
    today: () => {
      if (todayTerm === null) {
        todayTerm = script.declare('Int');
        const { from, to } = program.consultable ?? { from: null, to: null };
        between(todayTerm, dayNumber(from ?? FIRST_DAY), dayNumber(to ?? LAST_DAY), script);
      }
      return todayTerm;
    },
    isRead: (reading, place) => {
      const own = readings.get(reading) ?? script.declare('Int');
      if (!readings.has(reading))
        between(own, 0, (index.readings.get(reading)?.alternatives.length ?? 1) - 1, script);
      readings.set(reading, own);
      return `(= ${own} ${place})`;
    },
    written,
    asChosen: () => and(...[...readings.values()].map((own) => `(= ${own} 0)`)),
  };
}

function between(term: Term, low: number, high: number, script: Script): void {
  script.assert(`(<= ${whole(low)} ${term} ${whole(high)})`);
}

function declared(
  type: Type,
  range: Fact['range'],
  program: Program,
  script: Script,
  coded: (text: string) => number,
): Written {
  const oneOf = (of: string, count: number): Written => {
    const code = script.declare('Int');
    between(code, 0, count - 1, script);
    return { kind: 'code', of, code };
  };
  switch (type.kind) {
    case 'boolean':
      return { kind: 'boolean', is: script.declare('Bool') };
    case 'choice':
      return oneOf(type.choice, membersIn(type.choice, program).length);
    case 'party':
      return oneOf('party', program.parties.length);
    case 'contact':
      return oneOf('contact', program.contacts.length);
    case 'rounding':
      return oneOf('rounding', 2);
    case 'number':
    case 'money':
    case 'percentage':
      return declaredFigure(type, range, script);
    case 'date':
      return { kind: 'day', day: declaredDay(range, script), state: '0' };
    case 'event': {
      const state = script.declare('Int');
      between(state, 0, 2, script);
      return { kind: 'day', day: declaredDay(range, script), state };
    }
    case 'period': {
      const [first, last] = [declaredDay(null, script), declaredDay(null, script)];
      script.assert(`(<= ${first} ${last})`);
      return { kind: 'period', first, last };
    }
    case 'set':
      return {
        kind: 'set',
        choice: type.choice,
        has: new Map(membersIn(type.choice, program).map((member) => [member, script.declare('Bool')])),
      };
    case 'text': {
      const code = script.declare('Int');
      script.assert(`(<= 0 ${code})`);
      coded('');
      return { kind: 'code', of: 'text', code };
    }
    default:
      throw new NotWritten(`a fact of type ${type.kind}`);
  }
}

const membersIn = (choice: string, program: Program): readonly string[] =>
  indexOf(program)
    .choices.get(choice)
    ?.members.map(({ name }) => name) ?? [];

function declaredFigure(type: Type, range: Fact['range'], script: Script): Written {
  const scale = type.kind === 'money' ? '100.0' : type.kind === 'number' && type.isInteger ? '1.0' : null;
  const term =
    scale === null
      ? script.declare('Real')
      : scale === '1.0'
        ? `(to_real ${script.declare('Int')})`
        : `(/ (to_real ${script.declare('Int')}) ${scale})`;
  const [low, high] = [range?.low, range?.high].map((end) => {
    const value = end == null ? null : valueOfLiteral(end.value);
    return value?.kind === 'number' || value?.kind === 'money' || value?.kind === 'percentage'
      ? value.value
      : null;
  });
  script.assert(`(<= ${real(low ?? FIGURE_LIMIT.neg())} ${term} ${real(high ?? FIGURE_LIMIT)})`);
  return { kind: 'figure', real: term, known: null };
}

function declaredDay(range: Fact['range'], script: Script): Term {
  const day = script.declare('Int');
  const [low, high] = [range?.low, range?.high].map((end) =>
    end?.value.kind === 'date' ? end.value.date : null,
  );
  between(day, dayNumber(low ?? FIRST_DAY), dayNumber(high ?? LAST_DAY), script);
  return day;
}

function writtenValue(value: Value, program: Program, coded: (text: string) => number): Written {
  switch (value.kind) {
    case 'boolean':
      return { kind: 'boolean', is: value.value ? yes : no };
    case 'number':
    case 'money':
    case 'percentage':
      return { kind: 'figure', real: real(value.value), known: value.value };
    case 'date':
      return { kind: 'day', day: whole(dayNumber(value.date)), state: '0' };
    case 'event': {
      const isDay = value.day.length === 10;
      const state = isDay ? '0' : value.day === 'notYet' ? '1' : '2';
      return { kind: 'day', day: isDay ? whole(dayNumber(value.day)) : '0', state };
    }
    case 'period':
      return { kind: 'period', first: whole(dayNumber(value.first)), last: whole(dayNumber(value.last)) };
    case 'range':
      return { kind: 'range', low: real(value.low), high: real(value.high) };
    case 'choice':
      return codeOf(value.choice, membersIn(value.choice, program).indexOf(value.member));
    case 'party':
      return codeOf(
        'party',
        program.parties.findIndex(({ name }) => name === value.name),
      );
    case 'contact':
      return codeOf(
        'contact',
        program.contacts.findIndex(({ name }) => name === value.name),
      );
    case 'rounding':
      return codeOf('rounding', value.direction === 'up' ? 0 : 1);
    case 'set':
      return {
        kind: 'set',
        choice: value.choice,
        has: new Map(
          membersIn(value.choice, program).map((member) => [
            member,
            value.members.includes(member) ? yes : no,
          ]),
        ),
      };
    case 'text':
    case 'duration':
    case 'calendar':
      return codeOf(value.kind, coded(resultText({ kind: 'value', value })));
    case 'absent':
      return { kind: 'nothing' };
  }
}

const codeOf = (of: string, code: number): Written => ({ kind: 'code', of, code: whole(code) });

/** Whether a day lies in a period of which an end may be open. */
export const isIn = (
  day: Term,
  { from, to }: { readonly from: string | null; readonly to: string | null },
): Term =>
  and(
    from === null ? yes : `(<= ${whole(dayNumber(from))} ${day})`,
    to === null ? yes : `(<= ${day} ${whole(dayNumber(to))})`,
  );
