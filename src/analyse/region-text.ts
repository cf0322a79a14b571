/** A region of cases in the notation of the policy: `zorgaanbieder.omzet in 2023 vanaf € 100.050 en minder dan € 150.000`. */
import { exact, exactText } from '../base/exact.ts';
import type { Type, Value } from '../base/value.ts';
import { finiteValues } from '../diagram/inputs.ts';
import type { Input, Term, Threshold, Variable } from '../diagram/model.ts';
import { callTerm } from '../diagram/term.ts';
import type { Expression } from '../ir/ir.ts';
import { expressionText, type Printing } from '../notation/expression.ts';
import { statusText } from '../check/status-words.ts';
import { literalOf } from '../notation/literal-of.ts';
import { literalText, word } from '../notation/literal.ts';
import { resultText } from '../total/value-text.ts';
import type { Place } from '../witness/domain.ts';
import { valueAt } from '../witness/domain.ts';
import type { Region } from './region.ts';

/** Each input that matters in a part of its own; empty: every case. */
export function regionTexts(region: Region, printing: Printing): readonly string[] {
  const byInput = new Map<Input, [Variable, readonly number[]][]>();
  for (const [variable, places] of region) {
    const own = byInput.get(variable.input) ?? [];
    own.push([variable, places]);
    byInput.set(variable.input, own);
  }
  return [...byInput].map(([input, answers]) => inputText(input, answers, printing));
}

type Answers = readonly (readonly [Variable, readonly number[]])[];

function inputText(input: Input, answers: Answers, printing: Printing): string {
  const { language } = printing;
  const bounds = boundsText(input, answers, printing);
  const cells = answers.flatMap(([variable, places]) =>
    variable.kind === 'cells' ? [places.map((place) => variable.cells[place] ?? '')] : [],
  )[0];
  if (cells === undefined || (bounds !== null && cells.length === 1))
    return `${nameOf(input, printing)} ${bounds ?? ''}`;
  if (isTruth(input)) return truthText(input, cells.includes('boolean true'), printing);
  const texts = cells.map((cell) =>
    cell === 'value' && bounds !== null ? bounds : cellText(cell, input, printing),
  );
  const isPlain = texts.every((text) => text.startsWith('= '));
  const joined = isPlain
    ? `= ${texts.map((text) => text.slice(2)).join(` ${word('or', language)} `)}`
    : texts.join(` ${word('or', language)} `);
  return `${nameOf(input, printing)} ${joined}`;
}

/** A test over several inputs, a member of a set, a quantifier: said as a sentence that holds or does not. */
const isTruth = ({ source, type }: Input): boolean =>
  type.kind === 'boolean' &&
  (source.kind === 'relation' || source.kind === 'member' || source.kind === 'whole');

function truthText(input: Input, holds: boolean, printing: Printing): string {
  const text = nameOf(input, printing);
  return holds ? text : `${word('not', printing.language)} (${text})`;
}

function cellText(cell: string, { type }: Input, { index, language }: Printing): string {
  const value = (finiteValues(type, index) ?? []).find(
    (one) => resultText({ kind: 'value', value: one }) === cell,
  );
  if (value !== undefined) return `= ${plainText(value, language)}`;
  switch (cell) {
    case 'value':
      return word('present', language);
    case 'absent -':
      return word('absent', language);
    case 'event notYet':
      return word('notYet', language);
    case 'event never':
      return word('never', language);
    case 'gap':
    case 'conflict':
    case 'error':
    case 'notApplicable':
      return `= ${statusText(cell, language)}`;
    default:
      return `= ${cell}`;
  }
}

function plainText(value: Value, language: Printing['language']): string {
  const literal = literalOf(value);
  return literal === null ? word('absent', language) : literalText(literal, language);
}

function boundsText({ type }: Input, answers: Answers, printing: Printing): string | null {
  const thresholds = answers.flatMap(([variable, places]) =>
    variable.kind === 'threshold' && places.length === 1 ? [{ variable, isReached: places[0] === 1 }] : [],
  );
  const low = thresholds.filter(({ isReached }) => isReached).at(-1)?.variable ?? null;
  const high = thresholds.find(({ isReached }) => !isReached)?.variable ?? null;
  if (low === null && high === null) return null;
  const { language } = printing;
  const only = onlyPlace(low, high, type);
  if (only !== null) return `= ${placeText(only, type, printing)}`;
  const isDay = type.kind === 'date' || type.kind === 'event';
  const words = isDay
    ? { low: ['from', 'after'] as const, high: ['before', 'upTo'] as const }
    : { low: ['atLeastOf', 'moreThan'] as const, high: ['lessThan', 'atMost'] as const };
  const parts = [
    ...(low === null
      ? []
      : [`${word(words.low[Number(low.isAfter) as 0 | 1], language)} ${placeText(low.at, type, printing)}`]),
    ...(high === null
      ? []
      : [
          `${word(words.high[Number(high.isAfter) as 0 | 1], language)} ${placeText(high.at, type, printing)}`,
        ]),
  ];
  return parts.join(` ${word('and', language)} `);
}

/** The one place between two thresholds, where there is but one. */
function onlyPlace(low: Threshold | null, high: Threshold | null, type: Type): Place | null {
  if (low === null || high === null || low.isAfter) return null;
  if (typeof low.at === 'string' || typeof high.at === 'string')
    return low.at === high.at && high.isAfter ? low.at : null;
  if (high.isAfter) return low.at.equals(high.at) ? low.at : null;
  const step =
    type.kind === 'money' ? exact('0.01') : type.kind === 'number' && type.isInteger ? exact(1) : null;
  return step !== null && low.at.add(step).equals(high.at) ? low.at : null;
}

function placeText(place: Place, type: Type, { language }: Printing): string {
  const value = valueAt(place, type);
  const literal = value === null ? null : literalOf(value);
  if (literal === null) return typeof place === 'string' ? place : exactText(place);
  const text = literalText(literal, language);
  return type.kind === 'number' && type.unit !== null ? `${text} ${type.unit}` : text;
}

// ------------------------------------------------------------------------------------------------ names

const nameOf = (input: Input, printing: Printing): string => expressionText(asExpression(input), printing);

/** An input as the expression that reads it. */
function asExpression({ source }: Input): Expression {
  switch (source.kind) {
    case 'fact':
      return { kind: 'fact', subject: source.subject, fact: source.fact, year: source.year, binder: null };
    case 'member':
      return {
        kind: 'call',
        builtin: 'set.contains',
        arguments: [
          asExpression(source.of),
          { kind: 'literal', value: { kind: 'choice', choice: source.choice, member: source.member } },
        ],
      };
    case 'say':
      return { kind: 'say', name: source.name, binder: null };
    case 'done':
      return { kind: 'result', name: source.step, read: 'done', binder: null };
    case 'referenceDate':
      return { kind: 'referenceDate' };
    case 'reading':
      return { kind: 'readingValue', reading: source.reading, binding: '' };
    case 'relation':
      return termExpression(callTerm(source.builtin, source.parts));
    case 'whole':
      return source.expression;
  }
}

/** What is computed, as the expression that computes it. */
export function termExpression(term: Term): Expression {
  switch (term.kind) {
    case 'constant': {
      const literal = literalOf(term.value);
      return literal === null ? { kind: 'bound', binder: term.key } : { kind: 'literal', value: literal };
    }
    case 'input':
      return asExpression(term.input);
    case 'call':
      return { kind: 'call', builtin: term.builtin, arguments: term.parts.map(termExpression) };
    case 'pick':
      return {
        kind: 'pick',
        pick: term.pick,
        items: term.items.map((item) => ({ value: termExpression(item), condition: null, cites: [] })),
      };
  }
}
