/** The type of an expression of the IR, for the few places where a value alone does not tell it: an empty sum. */
import type { Type } from '../base/value.ts';
import { builtins } from '../builtins/builtins.ts';
import type { Expression, LiteralValue, PickNode, QuantifyNode, ResultNode } from '../ir/ir.ts';
import type { ProgramIndex } from './program-index.ts';

const unknownType: Type = { kind: 'error' };
const yesNo: Type = { kind: 'boolean' };

/** `bound` names the choice of each binder that runs over one. */
export function typeOf(
  expression: Expression,
  index: ProgramIndex,
  bound: ReadonlyMap<string, string> = new Map(),
): Type {
  switch (expression.kind) {
    case 'literal':
      return typeOfLiteral(expression.value);
    case 'fact':
      return index.facts.get(`${expression.subject}.${expression.fact}`)?.type ?? unknownType;
    case 'say':
      return index.says.get(expression.name)?.type ?? unknownType;
    case 'parameter':
      return index.parameters.get(expression.name)?.type ?? unknownType;
    case 'readingValue':
      return (
        index.readings.get(expression.reading)?.bindings.find(({ name }) => name === expression.binding)
          ?.type ?? unknownType
      );
    case 'readingTest':
      return yesNo;
    case 'result':
      return typeOfResult(expression, index);
    case 'call':
      return (
        builtins[expression.builtin]?.result(
          expression.arguments.map((part) => typeOf(part, index, bound)),
        ) ?? unknownType
      );
    case 'quantify':
      return typeOfQuantifier(expression, index, bound);
    case 'pick':
      return typeOfPick(expression, index, bound);
    case 'referenceDate':
      return { kind: 'date' };
    case 'bound': {
      const choice = bound.get(expression.binder);
      return choice === undefined ? unknownType : { kind: 'choice', choice };
    }
    case 'gap':
      return unknownType;
  }
}

function typeOfLiteral(value: LiteralValue): Type {
  switch (value.kind) {
    case 'number':
      return { kind: 'number', isInteger: /^-?\d+$/.test(value.value), unit: null };
    case 'choice':
    case 'set':
      return { kind: value.kind, choice: value.choice };
    case 'range':
      return { kind: 'range', of: 'number', unit: null };
    case 'boolean':
    case 'money':
    case 'percentage':
    case 'date':
    case 'event':
    case 'period':
    case 'duration':
    case 'rounding':
    case 'text':
    case 'party':
    case 'contact':
    case 'calendar':
      return { kind: value.kind };
  }
}

function typeOfResult({ name, read }: ResultNode, index: ProgramIndex): Type {
  switch (read) {
    case 'applies':
      return yesNo;
    case 'first':
    case 'last':
      return { kind: 'date' };
    case 'done':
      return { kind: 'event' };
    case 'value': {
      const clause = index.clauses.get(name);
      if (clause?.kind === 'decision') return clause.type;
      return clause?.kind === 'step' ? { kind: 'text' } : yesNo;
    }
  }
}

function typeOfQuantifier(node: QuantifyNode, index: ProgramIndex, bound: ReadonlyMap<string, string>): Type {
  if (node.quantifier === 'every' || node.quantifier === 'some' || node.quantifier === 'atLeast')
    return yesNo;
  if (node.quantifier === 'count' || node.body === null)
    return { kind: 'number', isInteger: true, unit: null };
  const inner = node.over.kind === 'choice' ? new Map([...bound, [node.binder, node.over.choice]]) : bound;
  return typeOf(node.body, index, inner);
}

function typeOfPick(node: PickNode, index: ProgramIndex, bound: ReadonlyMap<string, string>): Type {
  const types = node.items.map(({ value }) => typeOf(value, index, bound));
  return types.find(({ kind }) => kind !== 'error') ?? unknownType;
}
