import type { Cell, Column, Row, TableDeclaration } from '../../src/syntax/ast.ts';
import { clauses, labelBehind, outcome, overlap, type } from './random-clauses.ts';
import { literal, reference, sumFromName } from './random-expression.ts';
import { cites, deeper, name, nowhere, path } from './random-parts.ts';
import type { Setting } from './random-parts.ts';
import type { Expression } from '../../src/syntax/ast.ts';

const span = nowhere;

export function table(setting: Setting): TableDeclaration {
  const { random } = setting;
  const columns = random.some(1, 4, () => column(setting));
  const hasCites = random.chance(0.6);
  const isRouting = random.chance(0.3);
  const own = name(setting);
  const typed: TableDeclaration['type'] = isRouting
    ? { span, base: 'contact', name: null, unit: null }
    : type(setting);
  setting.count(isRouting ? 'table:routing' : 'table:plain');
  return {
    kind: 'table',
    span,
    isRouting,
    name: own,
    type: typed,
    label: labelBehind(setting, typed),
    clauses: clauses(setting),
    overlap: overlap(setting),
    columns,
    outcomeHeading: own,
    hasCites,
    rows: random.some(1, 5, () => row(setting, columns.length, hasCites)),
  };
}

function column(setting: Setting): Column {
  const isReading = setting.random.chance(0.2);
  setting.count(isReading ? 'column:readingColumn' : 'column:expressionColumn');
  return isReading
    ? { kind: 'readingColumn', span, reading: path(setting) }
    : { kind: 'expressionColumn', span, expression: sumFromName(setting) };
}

const row = (setting: Setting, columns: number, hasCites: boolean): Row => ({
  span,
  cells: Array.from({ length: columns }, () => cell(setting)),
  inPrinciple: setting.random.chance(0.1),
  outcome: outcome(deeper(setting)),
  cites: hasCites ? cites(setting) : [],
});

/** Alternatives of parts that hold together; only single cells are negated. */
function cell(setting: Setting): Cell {
  const { random } = setting;
  const both = (): Cell =>
    random.chance(0.15)
      ? { kind: 'allOf', span, cells: random.some(2, 3, () => part(setting, true)) }
      : part(setting);
  const made: Cell = random.chance(0.15) ? { kind: 'anyOf', span, cells: random.some(2, 3, both) } : both();
  setting.count(`cell:${made.kind}`);
  return made;
}

const words = [
  'any',
  'otherwise',
  'absent',
  'present',
  'notApplicable',
  'notYet',
  'never',
  'empty',
  'equals',
  'equals',
  'compare',
  'compare',
  'within',
  'during',
  'contains',
  'not',
] as const;

const comparisons = [
  'notEqual',
  'lessThan',
  'atMost',
  'moreThan',
  'atLeast',
  'from',
  'before',
  'by',
  'upTo',
  'after',
] as const;

/** `- en 5` would be a figure below zero. */
function part(setting: Setting, isTogether = false): Cell {
  const made = setting.random.pick(words);
  const kind = isTogether && made === 'any' ? 'present' : made;
  const inner = deeper(setting);
  setting.count(`cell:${kind}`);
  switch (kind) {
    case 'equals':
    case 'contains':
      return { kind, span, value: value(inner) };
    case 'compare':
      return { kind, span, operator: setting.random.pick(comparisons), value: value(inner) };
    case 'within':
      return { kind, span, low: value(inner), high: value(inner) };
    case 'during':
      return { kind, span, period: value(inner) };
    case 'not':
      return { kind, span, cell: { kind: 'equals', span, value: reference(inner, false) } };
    default:
      return { kind, span };
  }
}

/** Without a duration, before which `en` and a figure would be read as a longer one. */
function value(setting: Setting): Expression {
  const made = setting.random.chance(0.5) ? literal(setting) : sumFromName({ ...setting, fuel: 0 });
  return made.kind === 'durationLiteral' ? reference(setting, false) : made;
}
