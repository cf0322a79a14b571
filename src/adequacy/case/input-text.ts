/** An input and its answers in the notation of the policy: `zorgaanbieder.omzet in 2023`, `= instelling`. */
import { exactText } from '../../base/exact.ts';
import type { Type, Value } from '../../base/value.ts';
import { finiteValues } from '../../diagram/inputs.ts';
import type { Input, Term } from '../../diagram/model.ts';
import { callTerm } from '../../diagram/term.ts';
import type { Expression } from '../../ir/ir.ts';
import { expressionText, type Printing } from '../../notation/expression.ts';
import { statusText } from '../../check/status-words.ts';
import { literalOf } from '../../notation/literal-of.ts';
import { literalText, word } from '../../notation/literal.ts';
import { resultText } from '../../total/value-text.ts';
import { valueAt, type Place } from '../../witness/domain.ts';

export const inputName = (input: Input, printing: Printing): string =>
  expressionText(asExpression(input), printing);

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

/** A test over several inputs, a member of a set, a quantifier: said as a sentence that holds or does not. */
export const isTruth = ({ source, type }: Input): boolean =>
  type.kind === 'boolean' &&
  (source.kind === 'relation' || source.kind === 'member' || source.kind === 'whole');

export function truthText(input: Input, holds: boolean, printing: Printing): string {
  const text = inputName(input, printing);
  return holds ? text : `${word('not', printing.language)} (${text})`;
}

export function cellText(cell: string, { type }: Input, { index, language }: Printing): string {
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

export function placeText(place: Place, type: Type, { language }: Printing): string {
  const value = valueAt(place, type);
  const literal = value === null ? null : literalOf(value);
  if (literal === null) return typeof place === 'string' ? place : exactText(place);
  const text = literalText(literal, language);
  return type.kind === 'number' && type.unit !== null ? `${text} ${type.unit}` : text;
}
