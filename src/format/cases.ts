/** Cases and examples. */
import { doc } from 'prettier';
import type { Doc } from 'prettier';
import type { KeywordName } from '../../grammar/keywords.ts';
import type {
  Assignment,
  CaseDeclaration,
  ExampleDeclaration,
  ExpectedResult,
  ExpectedStatus,
  Expectation,
  GivenClauses,
  GivenValue,
  Name,
} from '../syntax/ast.ts';
import { pathText, spanOf } from './citations.ts';
import { clause, printBody, printClauses, printHead, textClause } from './clauses.ts';
import type { Clause } from './clauses.ts';
import { expressionText, referenceText } from './expression.ts';
import { alignRows, at, flatText, gap, list, widthOf } from './layout.ts';
import { quoted } from './notation.ts';
import { clauseColumn, printItem, say } from './page.ts';
import type { Page } from './page.ts';

const { group, line } = doc.builders;

export function printCase(page: Page, declaration: CaseDeclaration): Doc {
  const head = printHead(page, [say(page, 'case'), declaration.name.text], declaration.label, null);
  return printBody(page, head, printClauses(page, givenClauses(page, declaration.given)));
}

export function printExample(page: Page, example: ExampleDeclaration): Doc {
  const given = givenClauses(page, example.given);
  const keyword = say(page, 'expects');
  const expected = expectedTexts(page, example.expected);
  const clauses = [
    ...given,
    ...example.expected.map(({ span }, index) => ({ keyword, span, contents: () => expected[index] ?? '' })),
  ];
  return printBody(page, `${say(page, 'example')} ${quoted(example.title)}`, printClauses(page, clauses));
}

function givenClauses(page: Page, { basedOn, referenceDate, assignments }: GivenClauses): Clause[] {
  return [
    ...(basedOn === null ? [] : [textClause(page, 'basedOn', basedOn.span, basedOn.text)]),
    ...(referenceDate === null
      ? []
      : [textClause(page, 'referenceDate', referenceDate.span, expressionText(page, referenceDate))]),
    ...(assignments.length === 0
      ? []
      : [clause(page, 'fact', spanOf(assignments), (column) => assignmentList(page, assignments, column))]),
  ];
}

/** All on one line, or each on its own. */
function assignmentList(page: Page, assignments: readonly Assignment[], column: number): Doc {
  const items = assignments.map((assignment, index) => {
    const comma = index < assignments.length - 1 ? ',' : '';
    const contents = [printAssignment(page, assignment, column), comma];
    return index === 0 ? contents : [line, printItem(page, assignment.span, contents)];
  });
  return group(at(column, items));
}

function printAssignment(page: Page, { target, value }: Assignment, column: number): Doc {
  const head = `${referenceText(page, target)} = `;
  return [head, printGiven(page, value, column + widthOf(head))];
}

const givenWords = {
  unknown: 'unknown',
  absent: 'absent',
  notYet: 'notYet',
  never: 'never',
  none: 'none',
  used: 'used',
  notUsed: 'notUsed',
} as const satisfies Record<Extract<GivenValue, { kind: 'given' }>['given'], KeywordName>;

function printGiven(page: Page, value: GivenValue, column: number): Doc {
  switch (value.kind) {
    case 'given':
      return say(page, givenWords[value.given]);
    case 'givenSet':
      return printSet(value.members, column);
    default:
      return expressionText(page, value);
  }
}

/** `{ a, b }`, going on below a where the line ends. */
function printSet(members: readonly Name[], column: number): Doc {
  if (members.length === 0) return '{ }';
  return [
    '{ ',
    list(
      column + 2,
      members.map(({ text }) => text),
    ),
    ' }',
  ];
}

/** What is expected, with the readings under which, aligned. */
function expectedTexts(page: Page, expected: readonly Expectation[]): string[] {
  const rows = expected.map((expectation) => [
    `${referenceText(page, expectation.target)} = ${resultText(page, expectation.expected)}`,
    expectation.under
      .map(
        ({ reading, alternative }) =>
          `${say(page, 'underReading')} ${pathText(reading)} = ${alternative.text}`,
      )
      .join(', '),
  ]);
  const indent = clauseColumn(page) + widthOf(`${say(page, 'referenceDate')} `);
  const aligned = alignRows(rows, page.width - indent);
  return rows.map((row, index) => aligned[index] ?? row.filter((piece) => piece !== '').join(gap));
}

const statusWords = {
  gap: 'gapResult',
  conflict: 'overlapConflict',
  notApplicable: 'notApplicable',
  error: 'errorResult',
  undetermined: 'openResult',
  met: 'isMet',
  notMet: 'notMet',
  inPrinciple: 'inPrinciple',
  upcoming: 'stepUpcoming',
  open: 'stepOpen',
  due: 'stepDue',
  late: 'stepLate',
  lapsed: 'stepLapsed',
  missed: 'stepMissed',
  done: 'stepDone',
  doneEarly: 'stepDoneEarly',
  doneLate: 'stepDoneLate',
} as const satisfies Record<ExpectedStatus, KeywordName>;

function resultText(page: Page, result: ExpectedResult): string {
  switch (result.kind) {
    case 'status':
      return say(page, statusWords[result.status]);
    case 'givenSet':
      return flatText(printSet(result.members, 0)) ?? '';
    default:
      return expressionText(page, result);
  }
}
