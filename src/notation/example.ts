/** An example in the notation of its policy, so that it can be put in as it stands. */
import { dateParts, periodOf } from '../base/calendar.ts';
import type { Type } from '../base/value.ts';
import { keywords, type KeywordName } from '../../grammar/keywords.ts';
import { statusText, isStatus } from '../check/status-words.ts';
import { exact, exactText } from '../base/exact.ts';
import type { Example, ExampleExpectation, LiteralValue } from '../ir/ir.ts';
import { leafKey, leavesOf, type Facts, type Leaf } from './given.ts';
import type { Printing } from './expression.ts';
import { dateText, literalText, quoted, word } from './literal.ts';

/** What an example builds on: the facts of a `geval`. */
export interface Basis {
  readonly name: string;
  readonly referenceDate: string | null;
  readonly facts: Facts;
}

/** What an example gives beside what it builds on. */
export function givenBeside(
  example: Pick<Example, 'facts'>,
  basis: Basis | null,
  { index }: Printing,
): readonly Leaf[] {
  const known = new Map(
    (basis === null ? [] : leavesOf(basis.facts, index)).map((leaf) => [
      leafKey(leaf),
      JSON.stringify(leaf.value),
    ]),
  );
  return leavesOf(example.facts, index).filter(
    (leaf) => known.get(leafKey(leaf)) !== JSON.stringify(leaf.value),
  );
}

/** Its lines, as an author would write them; the formatter of the language lays them out. */
export function exampleText(example: Example, basis: Basis | null, printing: Printing): string {
  const { language } = printing;
  const given = givenBeside(example, basis, printing).map((leaf) => leafText(leaf, printing));
  const date = example.referenceDate;
  const lines = [
    `${word('example', language)} ${quoted(example.title)}`,
    ...(basis === null ? [] : [`  ${word('basedOn', language)} ${basis.name}`]),
    ...(date === null || date === basis?.referenceDate
      ? []
      : [`  ${word('referenceDate', language)} ${dateText(date, language)}`]),
    ...(given.length === 0 ? [] : [`  ${word('fact', language)} ${given.join(', ')}`]),
    ...example.expected.map((expectation) => `  ${expectationText(expectation, printing)}`),
  ];
  return `${lines.join('\n')}\n`;
}

const keyed = (name: string, key: string | undefined): string =>
  key === undefined ? name : `${name}[${key}]`;

function leafText({ records, of, value }: Leaf, printing: Printing): string {
  const { index, language } = printing;
  const last = records.at(-1);
  switch (of.kind) {
    case 'fact': {
      const type = index.facts.get(`${of.subject}.${of.fact}`)?.type ?? { kind: 'error' };
      const year = of.year === null ? '' : ` ${word('in', language)} ${of.year}`;
      const subject = keyed(of.subject, last?.subject === of.subject ? last.key : undefined);
      return `${subject}.${of.fact}${year} = ${valueText(value, type, printing)}`;
    }
    case 'say': {
      const say = index.says.get(of.name);
      const name = keyed(of.name, say?.per == null ? undefined : last?.key);
      if (say?.say === 'power') return `${name} = ${word(value === true ? 'used' : 'notUsed', language)}`;
      return `${name} = ${valueText(bare(value), say?.type ?? { kind: 'error' }, printing)}`;
    }
    case 'done': {
      const isMany = index.clauses.get(of.step)?.per != null;
      const day = valueText(value, { kind: 'event' }, printing);
      return `${keyed(of.step, isMany ? last?.key : undefined)}.gedaan = ${day}`;
    }
    case 'none':
      return `${of.subject} = ${word('none', language)}`;
    case 'record': {
      // Naming a record makes it; what is said of it is nothing.
      const fact = index.program.facts.find(({ subject }) => subject === last?.subject);
      return `${keyed(last?.subject ?? '', last?.key)}.${fact?.name ?? ''} = ${word('unknown', language)}`;
    }
  }
}

/** A judgement may be given with who gave it. */
const bare = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'value' in value ? value.value : value;

/** A value as facts and results give it. */
export function valueText(value: unknown, type: Type, { language }: Pick<Printing, 'language'>): string {
  if (typeof value === 'object' && value !== null && 'absent' in value) return word('absent', language);
  if (Array.isArray(value))
    return value.length === 0 ? word('none', language) : `{ ${value.map(String).join(', ')} }`;
  const literal = literalIn(value, type);
  if (literal === null) return String(value);
  const text = literalText(literal, language);
  return type.kind === 'number' && type.unit !== null ? `${text} ${type.unit}` : text;
}

/** A value as facts give it, as a literal of its type. */
function literalIn(value: unknown, type: Type): LiteralValue | null {
  const digits = (): string => exactText(exact(String(value)));
  switch (type.kind) {
    case 'boolean':
      return { kind: 'boolean', value: value === true };
    case 'number':
      return { kind: 'number', value: digits() };
    case 'money':
      return { kind: 'money', value: digits() };
    case 'percentage':
      return { kind: 'percentage', value: exactText(exact(String(value)).div(100)) };
    case 'date':
    case 'event':
      return dayIn(String(value));
    case 'text':
      return { kind: 'text', text: String(value) };
    case 'period':
      return value !== null && typeof value === 'object'
        ? { kind: 'period', ...(value as { first: string; last: string }) }
        : dayIn(String(value));
    case 'duration':
      return { kind: 'duration', ...(value as { years: number; months: number; days: number }) };
    case 'rounding':
      return { kind: 'rounding', direction: value as 'up' | 'down' };
    default:
      return null;
  }
}

/** A day, a month or year within which one lies, or that something has not happened. */
function dayIn(text: string): LiteralValue {
  if (text === 'notYet' || text === 'never') return { kind: 'event', day: text };
  if (text.length === 10) return { kind: 'date', date: text };
  const { year } = dateParts(`${text}-01-01`.slice(0, 10));
  const month = text.length === 7 ? Number(text.slice(5, 7)) : null;
  return { kind: 'period', ...(month === null ? periodOf('year', 1, year) : periodOf('month', month, year)) };
}

function expectationText({ name, key, readings, expected }: ExampleExpectation, printing: Printing): string {
  const { language } = printing;
  const [clause = name, end] = name.split(/(?=\.(?:eerste_dag|laatste_dag)$)/);
  // Keys of owners are known from the records that are given.
  const target = keyed(clause, key?.split('/').at(-1)) + (end ?? '');
  const under = Object.entries(readings).map(([reading, alternative]) => `${reading} = ${alternative}`);
  const result =
    expected.kind === 'status'
      ? isStatus(expected.status)
        ? statusText(expected.status, language)
        : expected.status
      : outcomeText(expected.outcome, name, printing);
  const reading = under.length === 0 ? '' : ` ${word('underReading', language)} ${under.join(', ')}`;
  return `${word('expects', language)} ${target} = ${result}${reading}`;
}

function outcomeText(outcome: LiteralValue, name: string, { index, language }: Printing): string {
  const clause = index.clauses.get(name);
  const type = clause?.kind === 'decision' ? clause.type : null;
  if (outcome.kind === 'set' && outcome.members.length === 0) return word('none', language);
  const text = literalText(outcome, language);
  return type?.kind === 'number' && type.unit !== null ? `${text} ${type.unit}` : text;
}

/** The first words of a file that holds further examples of a policy. */
export function partHead(
  name: string,
  year: number,
  revision: number,
  language: Printing['language'],
): string {
  const own: (keyword: KeywordName) => string = (keyword) => keywords[keyword][language];
  const edition = revision > 1 ? ` ${own('revision')} ${revision}` : '';
  return `${own('language')} ${language}\n\n${own('partOf')} ${name} ${year}${edition}\n\n`;
}
