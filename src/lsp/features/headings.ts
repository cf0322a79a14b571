/** A declaration on one line, as its author would begin it. */
import type { Language } from '../../base/language.ts';
import { typeText } from '../../base/type-text.ts';
import type { Declared } from '../../check/checked.ts';
import { nameKindOf } from '../../check/symbols.ts';
import { typeOfTypeExpression } from '../../check/types.ts';
import { keywords, type KeywordName } from '../../../grammar/keywords.ts';
import type { Declaration, TypeExpression } from '../../syntax/ast.ts';
import type { View } from '../open/view.ts';

interface Told {
  readonly view: View;
  readonly language: Language;
}

export function headingOf({ path, declaration }: Declared, told: Told): string {
  const type = typeExpressionOf(declaration);
  const yearly =
    declaration.kind === 'fact' && declaration.isYearly ? ` ${keywords.perYear[told.language]}` : '';
  const typed = type === null ? '' : ` : ${typeIn(type, told)}${yearly}`;
  return `${wordOfKind(declaration, told.language)} ${path}${typed}`;
}

/** The keyword that opens it, in a language. */
export function wordOfKind(declaration: Declaration, language: Language): string {
  const kind = nameKindOf(declaration);
  const name = declaration.kind === 'step' ? declaration.spelling : kind === 'acceptance' ? 'accept' : kind;
  return name in keywords ? keywords[name as KeywordName][language] : name;
}

export const typeIn = (type: TypeExpression, { view, language }: Told): string =>
  typeText(typeOfTypeExpression(view.part().checking, type), language);

/** The type that it declares; of a reading with one value, that of the value. */
export function typeExpressionOf(declaration: Declaration): TypeExpression | null {
  switch (declaration.kind) {
    case 'fact':
    case 'parameter':
    case 'decision':
    case 'table':
    case 'say':
      return declaration.type;
    case 'reading':
      return declaration.bindings.find(({ name }) => name === null)?.type ?? null;
    default:
      return null;
  }
}
