import type { StepDeclaration, Window } from '../../src/syntax/ast.ts';
import { bareClauses, clauses, clauseSum, paths } from './random-clauses.ts';
import { sumFromName } from './random-expression.ts';
import { name, nowhere, text } from './random-parts.ts';
import type { Setting } from './random-parts.ts';

const span = nowhere;

export function step(setting: Setting): StepDeclaration {
  const { random } = setting;
  const by = random.some(0, 2, () => name(setting));
  const force = random.pick(['must', 'aims', 'may'] as const);
  const spelling = random.pick(['step', 'deadline'] as const);
  setting.count(`force:${force}`);
  setting.count(`step:${spelling}`);
  return {
    kind: 'step',
    span,
    spelling,
    name: name(setting),
    label: setting.random.maybe(0.3, () => text(setting)),
    clauses: random.chance(0.5) ? bareClauses(setting) : clauses(setting),
    by,
    isByUnnamed: by.length === 0 && random.chance(0.5),
    window: random.maybe(0.9, () => window(setting)),
    force,
    isOptional: random.chance(0.2),
    isYearly: random.chance(0.2),
    via: random.some(0, random.chance(0.2) ? 2 : 0, () => text(setting)),
    contents: random.some(0, random.chance(0.2) ? 3 : 0, () => text(setting)),
    dependsOn: paths(setting, 0.3),
    consequence: random.maybe(0.3, () => ({ span, text: random.maybe(0.6, () => text(setting)) })),
  };
}

function window(setting: Setting): Window {
  const { random } = setting;
  const kind = random.pick(['on', 'between', 'before', 'during', 'noDay'] as const);
  setting.count(`window:${kind}`);
  switch (kind) {
    case 'on':
    case 'before':
      return { kind, span, day: clauseSum(setting) };
    case 'during':
      return { kind, span, period: clauseSum(setting) };
    case 'noDay':
      return { kind, span };
    case 'between': {
      const from = random.maybe(0.5, () => sumFromName(setting));
      return { kind, span, from, by: from === null || random.chance(0.5) ? clauseSum(setting) : null };
    }
    default:
      return kind satisfies never;
  }
}
