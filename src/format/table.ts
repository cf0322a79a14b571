/** Tables: one row a line, the bars below each other. */
import type { Doc } from 'prettier';
import { marks } from '../../grammar/keywords.ts';
import type { Cell, Column, Row, TableDeclaration } from '../syntax/ast.ts';
import { citationTexts, pathText } from './citations.ts';
import {
  citesClause,
  closingClauses,
  gapText,
  guardClause,
  printBody,
  printClauses,
  printHead,
  typeText,
} from './clauses.ts';
import { expressionText } from './expression.ts';
import { compareText } from './operators.ts';
import { padTo, widthOf } from './layout.ts';
import { printLine, say } from './page.ts';
import type { Page } from './page.ts';
import { overlapClause } from './rules.ts';

export function printTable(page: Page, table: TableDeclaration): Doc {
  const { clauses } = table;
  const lines = printClauses(page, [
    ...citesClause(page, clauses.cites),
    ...guardClause(page, clauses),
    ...closingClauses(page, clauses),
    ...overlapClause(page, table.overlap),
  ]);
  const isPlainRouting = table.isRouting && table.type.base === 'contact';
  const keyword = say(page, table.isRouting ? 'routing' : 'table');
  const typed = isPlainRouting ? [] : [':', typeText(page, table.type)];
  const head = printHead(page, [keyword, table.name.text, ...typed], table.label, clauses);
  return printBody(page, head, [...lines, ...printGrid(page, table)]);
}

/** What one line shows: the cells before the double bar and those behind it. */
interface GridLine {
  readonly inputs: readonly string[];
  readonly outcomes: readonly string[];
}

function printGrid(page: Page, table: TableDeclaration): Doc[] {
  const heading: GridLine = {
    inputs: table.columns.map((column) => headingText(page, column)),
    outcomes: [table.outcomeHeading.text, ...(table.hasCites ? [say(page, 'cites')] : [])],
  };
  const rows = table.rows.map((row) => rowLine(page, row, table.hasCites));
  const [first = '', ...others] = alignBars([heading, ...rows]);
  const start = table.columns[0]?.span.start ?? table.outcomeHeading.span.start;
  return [
    printLine(page, { ...table.outcomeHeading.span, start }, first),
    ...table.rows.map((row, index) => printLine(page, row.span, others[index] ?? '')),
  ];
}

function headingText(page: Page, column: Column): string {
  switch (column.kind) {
    case 'expressionColumn':
      return expressionText(page, column.expression);
    case 'readingColumn':
      return `${say(page, 'reading')} ${pathText(column.reading)}`;
    default:
      return column satisfies never;
  }
}

function rowLine(page: Page, { cells, inPrinciple, outcome, cites }: Row, hasCites: boolean): GridLine {
  const text = outcome.kind === 'writtenGap' ? gapText(page, outcome) : expressionText(page, outcome);
  const prefix = inPrinciple ? `${say(page, 'inPrinciple')} ` : '';
  const source = cites.length === 0 ? marks.minus : citationTexts(page, cites).join(', ');
  return {
    inputs: cells.map((cell) => cellText(page, cell)),
    outcomes: [prefix + text, ...(hasCites ? [source] : [])],
  };
}

function cellText(page: Page, cell: Cell): string {
  switch (cell.kind) {
    case 'any':
      return marks.minus;
    case 'otherwise':
    case 'absent':
    case 'present':
    case 'notApplicable':
    case 'notYet':
    case 'never':
    case 'empty':
      return say(page, cell.kind);
    case 'equals':
      return expressionText(page, cell.value);
    case 'compare':
      return `${compareText(page, cell.operator)} ${expressionText(page, cell.value)}`;
    case 'within':
      return [
        say(page, 'within'),
        expressionText(page, cell.low),
        say(page, 'upTo'),
        expressionText(page, cell.high),
      ].join(' ');
    case 'during':
      return `${say(page, 'during')} ${expressionText(page, cell.period)}`;
    case 'contains':
      return `${say(page, 'contains')} ${expressionText(page, cell.value)}`;
    case 'not':
      return `${say(page, 'not')} ${cellText(page, cell.cell)}`;
    case 'anyOf':
      return cell.cells.map((each) => cellText(page, each)).join(', ');
    case 'allOf':
      return cell.cells.map((each) => cellText(page, each)).join(` ${say(page, 'and')} `);
    default:
      return cell satisfies never;
  }
}

/** `| a | b || c | d`: every cell as wide as the widest of its column, but nothing behind the last. */
function alignBars(lines: readonly GridLine[]): string[] {
  const inputWidths = widths(lines.map(({ inputs }) => inputs));
  const outcomeWidths = widths(lines.map(({ outcomes }) => outcomes)).map((width, index, all) =>
    index === all.length - 1 ? 0 : width,
  );
  return lines.map(({ inputs, outcomes }) => {
    const left = inputs
      .map((text, index) => `${marks.bar} ${padTo(text, inputWidths[index] ?? 0)} `)
      .join('');
    const right = outcomes
      .map((text, index) => padTo(text, outcomeWidths[index] ?? 0))
      .join(` ${marks.bar} `);
    return `${left}${marks.doubleBar} ${right}`;
  });
}

const widths = (rows: readonly (readonly string[])[]): number[] =>
  (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => widthOf(row[index] ?? ''))));
