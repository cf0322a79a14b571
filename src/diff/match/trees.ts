/**
 * What a clause says, as a set of features: each expression in it, once as it stands and once with its figures and days
 * left open, and what it is (who does it, what it is decided for, its members). Of `omzet ≥ € 100.000` these are the fact,
 * the amount, the comparison with that amount, and the comparison with any amount. Equal trees have equal features, so
 * that two clauses can be compared without walking them side by side.
 */
import type { Clause, Expression } from '../../ir/ir.ts';
import { childrenOf, exceptionsOf, expressionsOf } from '../../total/expressions.ts';

/** The name by which a clause counts as the same: one for both programs where it was matched. */
export type NameOf = (path: string) => string;

/** Numbers for texts, shared by both programs. */
export class Numbering {
  readonly #numbers = new Map<string, number>();

  of(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const made = this.#numbers.size;
    this.#numbers.set(text, made);
    return made;
  }
}

export function treeFeatures(clause: Clause, nameOf: NameOf, numbers: Numbering): ReadonlySet<number> {
  const found = new Set<number>(attributesOf(clause, nameOf).map((text) => numbers.of(text)));
  for (const expression of expressionsOf(clause)) {
    exactly(expression, nameOf, numbers, found);
    openly(expression, nameOf, numbers, found);
  }
  return found;
}

/** What a clause is beside its expressions. */
function attributesOf(clause: Clause, nameOf: NameOf): readonly string[] {
  const reasons = [...exceptionsOf(clause.exceptions)].flatMap(({ effect }) =>
    effect.kind === 'undetermined' ? [`reason ${effect.reason}`] : [],
  );
  return [
    ...(clause.per === null ? [] : [`per ${clause.per}`]),
    ...reasons,
    ...clause.restsOn.map((note) => `restsOn ${note}`),
    ...ownAttributes(clause, nameOf),
  ];
}

function ownAttributes(clause: Clause, nameOf: NameOf): readonly string[] {
  switch (clause.kind) {
    case 'requirement':
      return [`requirement ${clause.requirement}`, `force ${clause.force}`];
    case 'group':
      return [
        `mode ${clause.mode}`,
        ...clause.members.flatMap((member) => [`member ${nameOf(member)}`, `member … ${lastPart(member)}`]),
      ];
    case 'decision':
      return [`type ${JSON.stringify(clause.type)}`];
    case 'step':
      return [
        `force ${clause.force}`,
        `within ${clause.timeline ?? ''}`,
        ...clause.by.map((party) => `by ${party}`),
        ...clause.via.map((channel) => `via ${channel}`),
        ...clause.contents.map((content) => `contents ${content}`),
        ...clause.dependsOn.map((step) => `after ${nameOf(step)}`),
      ];
  }
}

export const lastPart = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** The number of an expression as it stands, with those of all its parts. */
function exactly(expression: Expression, nameOf: NameOf, numbers: Numbering, found: Set<number>): number {
  const parts = childrenOf(expression).map((part) => exactly(part, nameOf, numbers, found));
  const number = numbers.of(`${ownText(expression, nameOf)} ${parts.join(' ')}`);
  if (!joins(expression)) found.add(number);
  return number;
}

/** The same with every literal left open. Literals by themselves are no feature then. */
function openly(expression: Expression, nameOf: NameOf, numbers: Numbering, found: Set<number>): number {
  if (expression.kind === 'literal') return numbers.of(`any ${expression.value.kind}`);
  const parts = childrenOf(expression).map((part) => openly(part, nameOf, numbers, found));
  const number = numbers.of(`open ${ownText(expression, nameOf)} ${parts.join(' ')}`);
  if (parts.length > 0 && !joins(expression)) found.add(number);
  return number;
}

/** That conditions stand together is no feature: where a clause is split or gets one more, what is left is as it was. */
const joins = (expression: Expression): boolean =>
  expression.kind === 'call' && (expression.builtin === 'and' || expression.builtin === 'or');

/** A node without its parts, and without what it cites. */
function ownText(expression: Expression, nameOf: NameOf): string {
  switch (expression.kind) {
    case 'call':
      return expression.builtin;
    case 'result':
      return `result ${expression.read} ${nameOf(expression.name)}`;
    case 'fact':
      return `fact ${expression.subject}.${expression.fact} ${expression.year ?? ''}`;
    case 'quantify': {
      const { quantifier, atLeast, over, where } = expression;
      return `${quantifier} ${atLeast ?? ''} ${JSON.stringify(over)} ${where === null}`;
    }
    case 'pick':
      return `${expression.pick} ${expression.items.map(({ condition }) => condition === null).join(' ')}`;
    default:
      return JSON.stringify(expression);
  }
}
