import type {
  Assignment,
  CaseDeclaration,
  ExampleDeclaration,
  Expectation,
  ExpectedResult,
  ExpectedStatus,
  GivenClauses,
  GivenValue,
} from '../../src/syntax/ast.ts';
import { literal, readingTest, reference } from './random-expression.ts';
import { date, label, name, nowhere, text } from './random-parts.ts';
import type { Setting } from './random-parts.ts';

const span = nowhere;

export const caseDeclaration = (setting: Setting): CaseDeclaration => ({
  kind: 'case',
  span,
  name: name(setting),
  label: label(setting),
  given: given(setting),
});

export const example = (setting: Setting): ExampleDeclaration => ({
  kind: 'example',
  span,
  title: text(setting),
  given: given(setting),
  expected: setting.random.some(1, 6, () => expectation(setting)),
});

const given = (setting: Setting): GivenClauses => ({
  basedOn: setting.random.maybe(0.3, () => name(setting)),
  referenceDate: setting.random.maybe(0.6, () => date(setting)),
  assignments: setting.random.some(0, 4, () => assignment(setting)),
});

const assignment = (setting: Setting): Assignment => ({
  span,
  target: reference(setting, true),
  value: value(setting),
});

const givens = ['unknown', 'absent', 'notYet', 'never', 'none', 'used', 'notUsed'] as const;

function value(setting: Setting): GivenValue {
  const { random } = setting;
  switch (random.pick(['expression', 'expression', 'set', 'given'])) {
    case 'set':
      setting.count('value:givenSet');
      return { kind: 'givenSet', span, members: random.some(1, 3, () => name(setting)) };
    case 'given': {
      const word = random.pick(givens);
      setting.count(`given:${word}`);
      return { kind: 'given', span, given: word };
    }
    default:
      return random.chance(0.6) ? literal(setting) : reference(setting, true);
  }
}

const statuses = [
  'gap',
  'conflict',
  'notApplicable',
  'error',
  'undetermined',
  'met',
  'notMet',
  'inPrinciple',
  'upcoming',
  'open',
  'due',
  'late',
  'lapsed',
  'missed',
  'done',
  'doneEarly',
  'doneLate',
] as const satisfies readonly ExpectedStatus[];

const expectation = (setting: Setting): Expectation => ({
  span,
  target: reference(setting, true),
  expected: result(setting),
  under: setting.random.some(0, setting.random.chance(0.4) ? 2 : 0, () => readingTest(setting)),
});

function result(setting: Setting): ExpectedResult {
  const { random } = setting;
  switch (random.pick(['expression', 'set', 'status', 'status', 'status'])) {
    case 'set':
      return { kind: 'givenSet', span, members: random.some(1, 3, () => name(setting)) };
    case 'status': {
      const status = random.pick(statuses);
      setting.count(`status:${status}`);
      return { kind: 'status', span, status };
    }
    default:
      return random.chance(0.6) ? literal(setting) : reference(setting, true);
  }
}
