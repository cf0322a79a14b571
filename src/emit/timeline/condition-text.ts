/** When a step applies, in words, where the condition is simple enough to be said in a line. */
import type { Language } from '../../base/language.ts';
import type { Exception, Expression, Step } from '../../ir/ir.ts';
import { timelineWords } from './words.ts';

const longest = 110;

/** `als contracttype = aanbiedingsbrief`; null where a part of it cannot be said so. */
export function conditionText(step: Step, language: Language): string | null {
  const words = timelineWords[language];
  const parts = step.exceptions
    .filter(({ effect }) => effect.kind === 'lapses')
    .map((exception) => partOf(exception, language));
  if (parts.length === 0 || parts.some((part) => part === null)) return null;
  const text = parts.join(` ${words.and} `);
  return text.length > longest ? null : text;
}

function partOf({ condition, origin, exceptions }: Exception, language: Language): string | null {
  const words = timelineWords[language];
  if (condition === null || exceptions.length > 0) return null;
  const isGuard = origin === 'appliesIf';
  const said = sayer(language)(condition, isGuard);
  return said === null ? null : `${isGuard ? words.when : words.unless} ${said}`;
}

type Say = (expression: Expression, isNegated: boolean) => string | null;

/** Says an expression, or that it does not hold. */
function sayer(language: Language): Say {
  const words = timelineWords[language];
  const claim = (name: string | null, isNegated: boolean): string | null =>
    name === null ? null : `${isNegated ? `${words.not} ` : ''}${name}`;
  const compared = (parts: readonly Expression[], sign: string): string | null => {
    const [left, right] = parts.map(nameIn);
    return left == null || right == null ? null : `${left} ${sign} ${right}`;
  };
  const say: Say = (expression, isNegated) => {
    if (expression.kind !== 'call') return claim(nameIn(expression), isNegated);
    const { builtin, arguments: parts } = expression;
    const [first] = parts;
    switch (builtin) {
      case 'not':
        return first === undefined ? null : say(first, !isNegated);
      case 'and':
      case 'or': {
        const said = parts.map((part) => say(part, isNegated));
        if (said.some((one) => one === null)) return null;
        return said.join(` ${(builtin === 'and') === isNegated ? words.or : words.and} `);
      }
      case 'choice.equal':
        return compared(parts, isNegated ? '≠' : '=');
      case 'choice.notEqual':
        return compared(parts, isNegated ? '=' : '≠');
      case 'present': {
        const name = first === undefined ? null : nameIn(first);
        return name === null ? null : `${name} ${isNegated ? words.absent : words.present}`;
      }
      default:
        return null;
    }
  };
  return say;
}

function nameIn(expression: Expression): string | null {
  switch (expression.kind) {
    case 'fact':
      return `${inWords(expression.fact)}${expression.year === null ? '' : ` ${expression.year}`}`;
    case 'say':
      return inWords(expression.name);
    case 'result':
      return expression.read === 'value' ? inWords(expression.name) : null;
    case 'literal':
      return expression.value.kind === 'choice' ? inWords(expression.value.member) : null;
    default:
      return null;
  }
}

const inWords = (name: string): string => name.slice(name.lastIndexOf('.') + 1).replaceAll('_', ' ');
