/** The types that an author writes. */
import type { Type } from '../base/value.ts';
import { closest } from '../base/suggest.ts';
import type { Label } from '../base/diagnostic.ts';
import type { Name, TypeExpression } from '../syntax/ast.ts';
import { errorType, type Checking } from './context.ts';
import { fixName } from './fixes.ts';

/** The type that a type expression names; an unknown choice is reported once, at the expression. */
export function typeOfTypeExpression(checking: Checking, expression: TypeExpression): Type {
  const known = checking.typeExpressions.get(expression);
  if (known !== undefined) return known;
  const type = readType(checking, expression);
  checking.typeExpressions.set(expression, type);
  return type;
}

function readType(checking: Checking, { base, name, unit }: TypeExpression): Type {
  switch (base) {
    case 'number':
    case 'integer':
      return { kind: 'number', isInteger: base === 'integer', unit: unit?.text ?? null };
    case 'named':
    case 'set': {
      if (name === null) return errorType;
      if (!findChoice(checking, name)) return errorType;
      return { kind: base === 'named' ? 'choice' : 'set', choice: name.text };
    }
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
      return { kind: base };
  }
}

/** Reports a choice that is not declared. */
export function findChoice(checking: Checking, name: Name): boolean {
  if (checking.symbols.choices.has(name.text)) return true;
  const suggestion = closest(name.text, checking.symbols.choices.keys()) ?? '';
  const similar = checking.symbols.choices.get(suggestion);
  const label: Label | null =
    similar === undefined ? null : { span: similar.declaration.name.span, text: { key: 'similar-here' } };
  checking.report('unknown-name', { name: name.text, kind: 'choice', of: '', suggestion }, name.span, {
    label: { key: 'unknown' },
    secondary: [label],
    fixes: fixName(name.span, suggestion),
  });
  return false;
}
