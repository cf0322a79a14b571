/** Random declarations of every kind, as the parser would build them from their printed form. */
import { changeWords, findingWords, reasonWords } from '../../grammar/keywords.ts';
import type {
  AcceptanceDeclaration,
  Alternative,
  ChoiceMember,
  Declaration,
  DeclarationKind,
  DecisionDeclaration,
  ExceptionEffect,
  FactDeclaration,
  FindingKind,
  NoteDeclaration,
  ParameterValue,
  ReadingBinding,
  ReadingDeclaration,
  RequirementDeclaration,
  SayDeclaration,
  ChangeKind,
  Reason,
  StatedChangeDeclaration,
} from '../../src/syntax/ast.ts';
import {
  bareClauses,
  bounds,
  clauseExpression,
  clauses,
  labelBehind,
  outcome,
  overlap,
  type,
  writtenGap,
} from './random-clauses.ts';
import { caseDeclaration, example } from './random-example.ts';
import { expression, literal, reference, sumFromName } from './random-expression.ts';
import { cites, citesWithRanges, date, label, name, nowhere, path, text } from './random-parts.ts';
import type { Setting } from './random-parts.ts';
import { step } from './random-step.ts';
import { table } from './random-table.ts';

const span = nowhere;

const reasons = Object.keys(reasonWords) as Reason[];
const changeKinds = Object.keys(changeWords) as ChangeKind[];
export const findings = Object.keys(findingWords) as FindingKind[];

export const topKinds = [
  'subject',
  'fact',
  'choice',
  'parameter',
  'party',
  'contact',
  'calendar',
  'always',
  'requirement',
  'group',
  'decision',
  'table',
  'exception',
  'say',
  'reading',
  'step',
  'timeline',
  'note',
  'statedChange',
  'acceptance',
  'case',
  'example',
] as const satisfies readonly DeclarationKind[];

export function declaration(setting: Setting, kind: DeclarationKind): Declaration {
  const { random } = setting;
  setting.count(`declaration:${kind}`);
  switch (kind) {
    case 'subject':
      return subject(setting);
    case 'fact':
      return fact(setting);
    case 'choice':
      return {
        kind,
        span,
        name: name(setting),
        isOrdered: random.chance(0.3),
        members: random.some(1, 6, () => choiceMember(setting)),
      };
    case 'parameter':
      return {
        kind,
        span,
        name: name(setting),
        type: type(setting),
        label: label(setting),
        values: random.some(1, 3, () => parameterValue(setting)),
      };
    case 'party':
      return { kind, span, name: name(setting), label: label(setting) };
    case 'contact':
      return {
        kind,
        span,
        name: name(setting),
        label: label(setting),
        channels: channels(setting),
        cites: cites(setting),
      };
    case 'calendar':
      return {
        kind,
        span,
        name: name(setting),
        label: label(setting),
        holidays: random.maybe(0.6, () => ({ span, of: 'netherlands' as const })),
        period: { span, from: sumFromName(setting), to: date(setting) },
        changes: random.some(0, 3, () => ({
          span,
          change: random.pick(['off', 'worked'] as const),
          day: date(setting),
          reason: text(setting),
        })),
        cites: cites(setting),
      };
    case 'always':
      return {
        kind,
        span,
        name: name(setting),
        label: label(setting),
        condition: clauseExpression(setting),
        cites: cites(setting),
        outside: random.maybe(0.4, () => text(setting)),
      };
    case 'requirement':
      return requirement(setting);
    case 'group':
      return group(setting);
    case 'decision':
      return decision(setting);
    case 'table':
      return table(setting);
    case 'exception':
      return {
        kind,
        span,
        name: name(setting),
        target: path(setting),
        label: label(setting),
        clauses: clauses(setting),
        condition: random.maybe(0.6, () => expression(setting)),
        effect: effect(setting),
      };
    case 'say':
      return judgement(setting);
    case 'reading':
      return reading(setting);
    case 'step':
      return step(setting);
    case 'timeline':
      return timeline(setting);
    case 'note':
      return note(setting);
    case 'statedChange':
      return statedChange(setting);
    case 'acceptance':
      return acceptance(setting);
    case 'case':
      return caseDeclaration(setting);
    case 'example':
      return example(setting);
    default:
      return kind satisfies never;
  }
}

function subject(setting: Setting): Declaration {
  const { random } = setting;
  const owner = random.maybe(0.5, () => name(setting));
  return {
    kind: 'subject',
    span,
    name: name(setting),
    label: label(setting),
    owner,
    key: owner === null ? null : random.maybe(0.5, () => name(setting)),
    isShared: random.chance(0.2),
    placedOn: random.maybe(0.3, () => name(setting)),
  };
}

function fact(setting: Setting): FactDeclaration {
  const { random } = setting;
  const effort = random.maybe(0.4, () =>
    random.pick(['register', 'provider', 'document', 'person'] as const),
  );
  if (effort !== null) setting.count(`effort:${effort}`);
  return {
    kind: 'fact',
    span,
    subject: name(setting),
    name: name(setting),
    type: type(setting),
    isYearly: random.chance(0.3),
    label: label(setting),
    question: random.maybe(0.3, () => text(setting)),
    range: random.maybe(0.3, () => bounds(setting)),
    mayBeAbsent: random.chance(0.3),
    changeable: random.maybe(0.3, () => ({ span, by: random.maybe(0.5, () => date(setting)) })),
    effort: effort === null ? null : { span, source: effort },
    formerly: random.maybe(0.2, () => name(setting)),
    cites: cites(setting),
  };
}

const choiceMember = (setting: Setting): ChoiceMember => ({
  span,
  name: name(setting),
  label: setting.random.maybe(0.3, () => text(setting)),
  formerly: setting.random.maybe(0.2, () => name(setting)),
});

const parameterValue = (setting: Setting): ParameterValue => ({
  span,
  value: setting.random.chance(0.6) ? literal(setting) : sumFromName(setting),
  period: setting.random.maybe(0.5, () => bounds(setting)),
  cites: cites(setting),
});

const channels = (setting: Setting) =>
  setting.random.some(0, 4, () => {
    const channel = setting.random.pick(['phone', 'email', 'website', 'portal', 'address'] as const);
    setting.count(`channel:${channel}`);
    return { span, channel, value: text(setting) };
  });

function requirement(setting: Setting): RequirementDeclaration {
  const { random } = setting;
  const kind = random.pick(['condition', 'exclusion', 'expectation', 'guidance'] as const);
  const gap = random.maybe(0.15, () => writtenGap(setting));
  setting.count(`requirement:${kind}`);
  return {
    kind: 'requirement',
    span,
    requirement: kind,
    name: name(setting),
    label: label(setting),
    clauses: clauses(setting),
    test: gap === null ? clauseExpression(setting) : null,
    gap,
  };
}

function group(setting: Setting): Declaration {
  const { random } = setting;
  const mode = random.pick(['all', 'one', 'atLeast'] as const);
  const isDeep = setting.fuel <= 1;
  setting.count(`group:${mode}`);
  return {
    kind: 'group',
    span,
    name: name(setting),
    label: label(setting),
    mode,
    count: mode === 'atLeast' ? random.whole(1, 5) : null,
    clauses: clauses(setting),
    members: random.some(isDeep ? 1 : 0, 3, () =>
      declaration(
        { ...setting, fuel: setting.fuel - 1 },
        isDeep || random.chance(0.7) ? 'requirement' : 'group',
      ),
    ),
  };
}

function decision(setting: Setting): DecisionDeclaration {
  const { random } = setting;
  const isPlain = random.chance(0.4);
  const typed = type(setting);
  const isPublished = random.chance(0.6);
  setting.count(isPublished ? 'decision:published' : 'decision:calculation');
  return {
    kind: 'decision',
    span,
    isPublished,
    name: name(setting),
    type: typed,
    label: labelBehind(setting, typed),
    clauses: clauses(setting),
    value: isPlain ? outcome(setting) : null,
    rules: isPlain
      ? []
      : random.some(1, 4, () => {
          const isOtherwise = random.chance(0.2);
          return {
            span,
            name: random.maybe(0.3, () => name(setting)),
            inPrinciple: random.chance(0.2),
            outcome: outcome(setting),
            condition: isOtherwise ? null : random.maybe(0.8, () => expression(setting)),
            isOtherwise,
            cites: cites(setting),
          };
        }),
    overlap: overlap(setting),
  };
}

function effect(setting: Setting): ExceptionEffect {
  const kind = setting.random.pick(['lapses', 'becomes', 'writtenGap', 'clashes'] as const);
  setting.count(`effect:${kind}`);
  switch (kind) {
    case 'becomes':
      return { kind, span, outcome: clauseExpression(setting) };
    case 'writtenGap':
      return writtenGap(setting);
    default:
      return { kind, span };
  }
}

function judgement(setting: Setting): SayDeclaration {
  const { random } = setting;
  const say = random.pick(['judgement', 'power'] as const);
  const by = random.some(0, 2, () => name(setting));
  setting.count(`say:${say}`);
  return {
    kind: 'say',
    span,
    say,
    name: name(setting),
    type: say === 'power' ? null : random.maybe(0.5, () => type(setting)),
    label: label(setting),
    clauses: clauses(setting),
    by,
    isByUnnamed: by.length === 0,
    range: random.maybe(0.2, () => bounds(setting)),
    weighs: random.some(0, 3, () => reference(setting, true)),
  };
}

function reading(setting: Setting): ReadingDeclaration {
  const { random } = setting;
  const isNamed = random.chance(0.5);
  const bindings: readonly ReadingBinding[] = random.chance(0.3)
    ? []
    : random.some(1, isNamed ? 3 : 1, () => ({
        span,
        name: isNamed ? name(setting) : null,
        type: type(setting),
      }));
  setting.count(bindings.length === 0 ? 'reading:bare' : isNamed ? 'reading:named' : 'reading:single');
  const alternative = (isChosen: boolean): Alternative => ({
    span,
    isChosen,
    name: name(setting),
    values: bindings.map((binding) => ({ span, name: binding.name, value: readingValue(setting, isNamed) })),
    reason: text(setting),
  });
  return {
    kind: 'reading',
    span,
    name: name(setting),
    label: label(setting),
    cites: cites(setting),
    bindings,
    alternatives: [alternative(true), ...random.some(1, 2, () => alternative(false))],
  };
}

function readingValue(setting: Setting, isNamed: boolean): Alternative['values'][number]['value'] {
  const { random } = setting;
  if (random.chance(0.2)) return writtenGap(setting);
  if (random.chance(0.2)) {
    setting.count('expression:roundingLiteral');
    return { kind: 'roundingLiteral', span, direction: random.pick(['up', 'down'] as const) };
  }
  if (isNamed && random.chance(0.3)) return expression({ ...setting, fuel: 1 });
  return random.chance(0.6) ? literal(setting) : sumFromName(setting);
}

function timeline(setting: Setting): Declaration {
  const { random } = setting;
  const isProcedure = random.chance(0.4);
  const inner = { ...setting, mayOmitYear: !isProcedure };
  setting.count(isProcedure ? 'timeline:procedure' : 'timeline:timeline');
  return {
    kind: 'timeline',
    span,
    isProcedure,
    name: name(setting),
    label: label(setting),
    year: isProcedure ? null : 2024,
    clauses: random.chance(0.6) ? { ...bareClauses(setting), cites: [] } : clauses(inner),
    steps: random.some(0, 5, () => declaration(inner, 'step')),
  };
}

function note(setting: Setting): NoteDeclaration {
  const { random } = setting;
  const kind = random.pick(['term', 'intent', 'remark', 'elsewhere'] as const);
  setting.count(`note:${kind}`);
  return {
    kind: 'note',
    span,
    note: kind,
    name: name(setting),
    reason: kind === 'intent' ? random.pick(reasons) : null,
    text: text(setting),
    cites: kind === 'intent' ? [...cites(setting), ...citesWithRanges(setting)] : citesWithRanges(setting),
    guard: kind === 'remark' ? random.maybe(0.5, () => clauseExpression(setting)) : null,
    isAtHand: kind === 'elsewhere' ? random.chance(0.5) : null,
  };
}

function statedChange(setting: Setting): StatedChangeDeclaration {
  const { random } = setting;
  const isPrinted = random.chance(0.5);
  const comparedWith = random.maybe(0.5, () => ({
    span,
    name: path(setting),
    year: random.whole(2000, 2100),
    revision: random.maybe(0.3, () => random.whole(1, 9)),
  }));
  if (comparedWith !== null) setting.count('statedChange:comparedWith');
  if (isPrinted) setting.count('statedChange:printed');
  return {
    kind: 'statedChange',
    span,
    name: name(setting),
    change: random.pick(changeKinds),
    text: text(setting),
    concerns: random.some(0, 3, () => path(setting)),
    comparedWith,
    before: isPrinted ? random.maybe(0.8, () => text(setting)) : null,
    after: isPrinted ? random.maybe(0.8, () => text(setting)) : null,
    cites: cites(setting),
  };
}

function acceptance(setting: Setting): AcceptanceDeclaration {
  const { random } = setting;
  const finding = random.pick(findings);
  const about = random.chance(0.3) ? text(setting) : path(setting);
  setting.count(`finding:${finding}`);
  setting.count(`about:${'value' in about ? 'title' : 'path'}`);
  return {
    kind: 'acceptance',
    span,
    finding,
    about,
    fingerprint: text(setting),
    reason: text(setting),
    cites: random.maybe(0.5, () => cites(setting)) ?? [],
  };
}
