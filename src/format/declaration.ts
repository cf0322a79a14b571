/** Declarations, and what holds declarations: groups, timelines, the file. */
import { doc } from 'prettier';
import type { Doc } from 'prettier';
import type { Span } from '../base/span.ts';
import type {
  AmendmentDeclaration,
  Comment,
  Declaration,
  GroupDeclaration,
  Header,
  SourceTree,
  Statement,
  TimelineDeclaration,
} from '../syntax/ast.ts';
import { citesText, pathText } from './citations.ts';
import {
  citesClause,
  closingClauses,
  fitted,
  guardClause,
  printBody,
  printClauses,
  printHead,
} from './clauses.ts';
import { hasEmptyLine } from './comments.ts';
import type { Remarks } from './comments.ts';
import {
  printAlways,
  printCalendar,
  printChoice,
  printContact,
  printFact,
  printParameter,
  printParty,
  printSubject,
} from './data.ts';
import { printHeader } from './header.ts';
import { alignRows, at, flatText } from './layout.ts';
import { quoted, yearText } from './notation.ts';
import { printCase, printExample } from './cases.ts';
import { printAcceptance, printNote, printStatedChange } from './notes.ts';
import { besideDoc, clauseColumn, commentText, nested, say, takeRemarks } from './page.ts';
import type { Page } from './page.ts';
import { printDecision, printException, printReading, printRequirement, printSay } from './rules.ts';
import { printStep, stepPieces } from './steps.ts';
import { printTable } from './table.ts';

const { hardline } = doc.builders;

function printDeclaration(page: Page, declaration: Statement): Doc {
  switch (declaration.kind) {
    case 'amendment':
      return printAmendment(page, declaration);
    case 'subject':
      return printSubject(page, declaration);
    case 'fact':
      return printFact(page, declaration);
    case 'choice':
      return printChoice(page, declaration);
    case 'parameter':
      return printParameter(page, declaration);
    case 'party':
      return printParty(page, declaration);
    case 'contact':
      return printContact(page, declaration);
    case 'calendar':
      return printCalendar(page, declaration);
    case 'always':
      return printAlways(page, declaration);
    case 'requirement':
      return printRequirement(page, declaration);
    case 'group':
      return printGroup(page, declaration);
    case 'decision':
      return printDecision(page, declaration);
    case 'table':
      return printTable(page, declaration);
    case 'exception':
      return printException(page, declaration);
    case 'say':
      return printSay(page, declaration);
    case 'reading':
      return printReading(page, declaration);
    case 'step':
      return printStep(page, declaration);
    case 'timeline':
      return printTimeline(page, declaration);
    case 'note':
      return printNote(page, declaration);
    case 'statedChange':
      return printStatedChange(page, declaration);
    case 'acceptance':
      return printAcceptance(page, declaration);
    case 'case':
      return printCase(page, declaration);
    case 'example':
      return printExample(page, declaration);
    default:
      return declaration satisfies never;
  }
}

// ------------------------------------------------------------------------------------ one below the other

interface Member {
  readonly declaration: Statement;
  readonly remarks: Remarks;
  readonly contents: Doc;
  /** On one line. */
  readonly isShort: boolean;
}

function member(page: Page, declaration: Statement, contents: Doc): Member {
  const remarks = takeRemarks(page, declaration.span, 'member');
  return { declaration, remarks, contents, isShort: flatText(contents) !== null };
}

const membersOf = (page: Page, declarations: readonly Statement[]): Member[] =>
  declarations.map((declaration) => member(page, declaration, printDeclaration(page, declaration)));

/** In a compact block a line each, without empty lines. */
function printMembers(page: Page, members: readonly Member[], isCompact = false): Doc[] {
  return members.map((each, index) => {
    const previous = members[index - 1];
    const separator =
      previous === undefined ? [] : [hardline, !isCompact && isApart(page, previous, each) ? hardline : ''];
    return [...separator, printMember(page, each)];
  });
}

/** Kinds that mostly take one line, and read as a list. */
const listed: ReadonlySet<Statement['kind']> = new Set([
  'subject',
  'fact',
  'choice',
  'parameter',
  'party',
  'contact',
  'note',
  'statedChange',
]);

/**
 * An empty line between declarations, except where the author put two of one listed kind together. That is kept
 * whether or not they fit on a line, so that it survives another vocabulary and another width.
 */
function isApart(page: Page, previous: Member, next: Member): boolean {
  const { kind } = next.declaration;
  if (previous.declaration.kind !== kind || !listed.has(kind)) return true;
  if (page.source === null) return true;
  const ends = [previous.remarks.beside, ...previous.remarks.below].map((comment) => comment?.span.end ?? 0);
  const end = Math.max(previous.declaration.span.end, ...ends);
  return hasEmptyLine(
    page.source.slice(end, next.remarks.above[0]?.span.start ?? next.declaration.span.start),
  );
}

function printMember(page: Page, { declaration, remarks, contents }: Member): Doc {
  const below = remarks.below.map((comment) => [hardline, commentText(comment)]);
  return [
    printAbove(page, remarks.above, declaration.span.start),
    besideDoc(remarks),
    contents,
    at(clauseColumn(page), below),
  ];
}

/** Comments on lines of their own, with the empty lines that the author left below them. */
function printAbove(page: Page, comments: readonly Comment[], start: number): Doc {
  return comments.map((comment, index) => {
    const end = comments[index + 1]?.span.start ?? start;
    const isApartBelow = page.source !== null && hasEmptyLine(page.source.slice(comment.span.end, end));
    return [commentText(comment), hardline, isApartBelow ? hardline : ''];
  });
}

// ------------------------------------------------------------------------------------------------ blocks

/** The line that says what is amended, and below it what comes in place. */
function printAmendment(page: Page, amendment: AmendmentDeclaration): Doc {
  const { verb, target, fingerprint, cites, declaration } = amendment;
  const place =
    target === null ? '' : `${verb === 'inserts' ? `${say(page, 'in')} ` : ''}${pathText(target)}`;
  const pieces = [
    [say(page, verb), place].filter((part) => part !== '').join(' '),
    fingerprint === null ? '' : `${say(page, 'fingerprint')} ${quoted(fingerprint)}`,
    citesText(page, cites),
  ];
  const head = fitted(
    page,
    pieces.filter((piece) => piece !== ''),
  );
  if (declaration === null) return head;
  const inner = member(page, declaration, printDeclaration(page, declaration));
  return [head, hardline, printMember(page, inner)];
}

function printGroup(page: Page, group: GroupDeclaration): Doc {
  const { clauses } = group;
  const head = printHead(
    page,
    [say(page, 'group'), group.name.text],
    group.label,
    clauses,
    modeText(page, group),
  );
  const lines = printClauses(page, [
    ...citesClause(page, clauses.cites),
    ...guardClause(page, clauses),
    ...closingClauses(page, clauses),
  ]);
  const members = membersOf(nested(page), group.members);
  return printBlock(page, printBody(page, head, lines), members, say(page, 'endGroup'), group.span, false);
}

function modeText(page: Page, { mode, count }: GroupDeclaration): string {
  switch (mode) {
    case 'all':
      return '';
    case 'one':
      return say(page, 'oneOf');
    case 'atLeast':
      return `${say(page, 'atLeastOf')} ${count ?? 1} ${say(page, 'of')}`;
    default:
      return mode satisfies never;
  }
}

function printTimeline(page: Page, timeline: TimelineDeclaration): Doc {
  const { clauses, isProcedure, year } = timeline;
  const during = year === null ? '' : `${say(page, 'in')} ${yearText(year)}`;
  const parts = [say(page, isProcedure ? 'procedure' : 'timeline'), timeline.name.text];
  const head = printHead(page, parts, timeline.label, clauses, during);
  const lines = printClauses(page, [
    ...citesClause(page, clauses.cites),
    ...guardClause(page, clauses),
    ...closingClauses(page, clauses),
  ]);
  const steps = stepsOf(nested(page), timeline.steps);
  const isCompact = lines.length === 0 && steps.every(({ isShort }) => isShort);
  const end = say(page, isProcedure ? 'endProcedure' : 'endTimeline');
  return printBlock(page, printBody(page, head, lines), steps, end, timeline.span, isCompact);
}

/** Steps that fit on one line are aligned with each other; that may make them somewhat wider, as in a table. */
function stepsOf(page: Page, steps: readonly Declaration[]): Member[] {
  const rows = steps.map((step) => (step.kind === 'step' ? stepPieces(page, step) : null));
  const width = page.width - page.column;
  const lines = alignRows(rows, width, width * 1.25);
  return steps.map((step, index) => member(page, step, lines[index] ?? printDeclaration(page, step)));
}

function printBlock(
  page: Page,
  head: Doc,
  members: readonly Member[],
  end: string,
  span: Span,
  isCompact: boolean,
): Doc {
  const inner = nested(page);
  const space = isCompact || members.length === 0 ? hardline : [hardline, hardline];
  const endSpan = { ...span, start: endOfBlock(page, span) };
  const remarks = takeRemarks(page, endSpan, 'end');
  const closing = remarks.above.map((comment) => [hardline, commentText(comment)]);
  const separator = members.length > 0 && !isCompact && closing.length > 0 ? hardline : '';
  return [
    head,
    members.length === 0 ? '' : at(inner.column, [space, printMembers(inner, members, isCompact)]),
    at(inner.column, [separator, closing]),
    at(page.column, [space, besideDoc(remarks), end]),
  ];
}

/** Where `einde …` starts. */
function endOfBlock(page: Page, span: Span): number {
  if (page.source === null) return span.end;
  const text = page.source.slice(span.start, span.end);
  const match = /\S+\s+\S+$/u.exec(text);
  return match === null ? span.end : span.start + match.index;
}

// -------------------------------------------------------------------------------------------------- file

/** The whole file; the last line ends like the others. */
export function printFile(page: Page, tree: SourceTree): Doc {
  const start = startOfFile(page, tree);
  const opening = takeRemarks(page, { file: tree.span.file, start, end: start }, 'line');
  const language = `${say(page, 'language')} ${page.language}`;
  const members = membersOf(page, tree.declarations);
  const end = page.source?.length ?? 0;
  const closing = takeRemarks(page, { file: tree.span.file, start: end, end }, 'end');
  return [
    printAbove(page, opening.above, start),
    besideDoc(opening),
    language,
    tree.header === null ? '' : [hardline, hardline, printHeaderMember(page, tree.header)],
    members.length === 0 ? '' : [hardline, hardline, printMembers(page, members)],
    closing.above.length === 0 ? '' : [hardline, hardline, printAbove(page, closing.above.slice(0, -1), 0)],
    closing.above.slice(-1).map(commentText),
    hardline,
  ];
}

/** Where the first word stands: behind the comments at the head of the file. */
function startOfFile(page: Page, tree: SourceTree): number {
  if (page.source === null) return 0;
  let start = 0;
  for (;;) {
    start += page.source.slice(start).search(/\S|$/u);
    const comment = tree.comments.find(({ span }) => span.start === start);
    if (comment === undefined) return start;
    start = comment.span.end;
  }
}

function printHeaderMember(page: Page, header: Header): Doc {
  const remarks = takeRemarks(page, header.span, 'member');
  const below = remarks.below.map((comment) => [hardline, commentText(comment)]);
  return [
    printAbove(page, remarks.above, header.span.start),
    besideDoc(remarks),
    printHeader(page, header),
    at(clauseColumn(page), below),
  ];
}
