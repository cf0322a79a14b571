/** Everything with a result: requirements, groups, decisions, tables and steps. */
import { ruleName } from '../../check/parts.ts';
import { isSoft } from '../../check/symbols.ts';
import type { Declared } from '../../check/checked.ts';
import type {
  Clauses,
  DecisionDeclaration,
  GroupDeclaration,
  OverlapPolicy,
  RequirementDeclaration,
  Rule as RuleTree,
  TableDeclaration,
  WrittenGap,
  Expression as Tree,
} from '../../syntax/ast.ts';
import type { Clause, ClauseBase, Decision, Force, Group, Interval, Requirement, Rule } from '../ir.ts';
import { BrokenInvariant } from '../../builtins/read.ts';
import { and, conditionOf } from './build.ts';
import { isOtherwiseCell, lowerCell } from './cell.ts';
import {
  aroundOf,
  citesOf,
  clausesOf,
  placeIn,
  recordOf,
  targetOf,
  textOf,
  type At,
  type Context,
} from './context.ts';
import { exceptionsOf, placingOf } from './exceptions.ts';
import { lowerCondition, lowerOutcome, lowerReadingTest } from './expression.ts';
import { intervalOf } from './constant.ts';
import { stepParts } from './step.ts';

/** The clause that a declaration makes, or null for a declaration without a result. */
export function lowerClause(context: Context, declared: Declared): Clause | null {
  const { declaration } = declared;
  const at = placeIn(context, declared.year);
  switch (declaration.kind) {
    case 'requirement':
      return { ...baseOf(context, declared, declaration), ...requirementParts(declaration, at) };
    case 'group':
      return { ...baseOf(context, declared, declaration), ...groupParts(declaration, declared.path) };
    case 'decision':
      return { ...baseOf(context, declared, declaration), ...decisionParts(declaration, at) };
    case 'table':
      return { ...baseOf(context, declared, declaration), ...tableParts(declaration, at) };
    case 'step':
      return { ...baseOf(context, declared, declaration), ...stepParts(declaration, declared.parent, at) };
    default:
      return null;
  }
}

type ClauseTree = Extract<Declared['declaration'], { readonly clauses: Clauses; readonly label: unknown }>;

function baseOf(context: Context, { path }: Declared, declaration: ClauseTree): ClauseBase {
  const placedBy = placingOf(context, path);
  return {
    name: path,
    label: textOf(declaration.label),
    per: recordOf(context, path),
    cites: citesOf(declaration.clauses.cites),
    exceptions: exceptionsOf(context, path),
    inForce: inForceOf(context, path, placedBy !== null),
    placedBy,
    restsOn: declaration.clauses.restsOn.map((note) => targetOf(context, note)),
    origin: context.originOf(declaration.span),
  };
}

/** Its own period, that of the group around it, or for a clause placed by a case the period the policy governs. */
function inForceOf(context: Context, path: string, isPlacedByCase: boolean): Interval | null {
  for (const { declaration, year } of aroundOf(context, path)) {
    const own = intervalOf(clausesOf(declaration)?.inForce ?? null, placeIn(context, year));
    if (own !== null) return own;
  }
  return isPlacedByCase ? intervalOf(context.checked.header.governs, placeIn(context, null)) : null;
}

type Parts<Kind extends Clause> = Omit<Kind, keyof ClauseBase>;

const forces: Readonly<Record<RequirementDeclaration['requirement'], Force>> = {
  condition: 'hard',
  exclusion: 'hard',
  expectation: 'expected',
  guidance: 'advised',
};

function requirementParts(declaration: RequirementDeclaration, at: At): Parts<Requirement> {
  const { requirement } = declaration;
  return { kind: 'requirement', requirement, force: forces[requirement], test: testOf(declaration, at) };
}

function testOf({ test, gap, name }: RequirementDeclaration, at: At): Requirement['test'] {
  const written: Tree | WrittenGap | null = test ?? gap;
  if (written === null) throw new BrokenInvariant(`${name.text} requires nothing`);
  return lowerOutcome(written, at);
}

function groupParts(declaration: GroupDeclaration, path: string): Parts<Group> {
  return {
    kind: 'group',
    mode: declaration.mode,
    atLeast: declaration.mode === 'atLeast' ? declaration.count : null,
    members: declaration.members.flatMap((member) =>
      member.kind === 'requirement' || member.kind === 'group' ? [`${path}.${member.name.text}`] : [],
    ),
    isSoft: isSoft(declaration),
  };
}

function decisionParts(declaration: DecisionDeclaration, at: At): Parts<Decision> {
  const { value } = declaration;
  const rules = declaration.rules.map((rule, index) => lowerRule(rule, index, at));
  return {
    kind: 'decision',
    isPublished: declaration.isPublished,
    type: at.context.checked.typeOfTypeExpression(declaration.type),
    rules: value === null ? rules : [unconditional(lowerOutcome(value, at))],
    overlap: overlapOf(declaration.overlap, at),
  };
}

const unconditional = (outcome: Rule['outcome']): Rule => ({
  name: ruleName(0),
  condition: null,
  isOtherwise: false,
  inPrinciple: false,
  outcome,
  cites: [],
});

function lowerRule(rule: RuleTree, index: number, at: At): Rule {
  return {
    name: rule.name?.text ?? ruleName(index),
    condition: lowerCondition(rule.condition, at),
    isOtherwise: rule.isOtherwise,
    inPrinciple: rule.inPrinciple,
    outcome: lowerOutcome(rule.outcome, at),
    cites: citesOf(rule.cites),
  };
}

function tableParts(declaration: TableDeclaration, at: At): Parts<Decision> {
  return {
    kind: 'decision',
    isPublished: true,
    type: at.context.checked.typeOfTypeExpression(declaration.type),
    rules: declaration.rows.map((row, index) => lowerRow(declaration, row, index, at)),
    overlap: overlapOf(declaration.overlap, at),
  };
}

function lowerRow(
  table: TableDeclaration,
  row: TableDeclaration['rows'][number],
  index: number,
  at: At,
): Rule {
  const conditions = table.columns.flatMap((column, place) => {
    const cell = row.cells[place];
    return cell === undefined ? [] : [lowerCell(cell, column, at)];
  });
  return {
    name: ruleName(index),
    condition: conditionOf(and(conditions)),
    isOtherwise: row.cells.some(isOtherwiseCell),
    inPrinciple: row.inPrinciple,
    outcome: lowerOutcome(row.outcome, at),
    cites: citesOf(row.cites),
  };
}

/** Without `bij overlap` different outcomes are a conflict. */
function overlapOf(policy: OverlapPolicy | null, at: At): Decision['overlap'] {
  if (policy === null) return { under: null, overlap: 'conflict', mayBeEmpty: false, otherwise: 'conflict' };
  const test = policy.under === null ? null : lowerReadingTest(policy.under, at);
  return {
    under: test === null ? null : { reading: test.reading, alternative: test.alternative },
    overlap: policy.overlap,
    mayBeEmpty: policy.mayBeEmpty,
    otherwise: policy.otherwise ?? 'conflict',
  };
}
