/** The head of a file. */
import type { Doc } from 'prettier';
import type { AfterDay, DateLiteral, Header, PeriodLiteral } from '../syntax/ast.ts';
import { pathText, spanOf } from './citations.ts';
import { boundsClause, clause, flag, pathsClause, printBody, printClauses, textClause } from './clauses.ts';
import { expressionText } from './expression.ts';
import { list } from './layout.ts';
import { quoted, yearText } from './notation.ts';
import { say } from './page.ts';
import type { Page } from './page.ts';

const headerWords = { policy: 'policy', vocabulary: 'vocabulary', part: 'partOf' } as const;

export function printHeader(page: Page, header: Header): Doc {
  const { title, published, registers, uses, amends, notAtHand } = header;
  const year = header.year === null ? '' : ` ${yearText(header.year)}`;
  const revision = header.revision === null ? '' : ` ${say(page, 'revision')} ${header.revision}`;
  const lines = printClauses(page, [
    ...(title === null ? [] : [textClause(page, 'title', title.span, quoted(title))]),
    ...(published === null
      ? []
      : [textClause(page, 'published', published.span, publicationText(page, published))]),
    ...boundsClause(page, 'governs', header.governs),
    ...boundsClause(page, 'consultable', header.consultable),
    ...(registers.length === 0
      ? []
      : [
          clause(page, 'registers', spanOf(registers), (column) =>
            list(
              column,
              registers.map(({ text }) => text),
            ),
          ),
        ]),
    ...pathsClause(page, 'uses', uses),
    ...(amends === null
      ? []
      : [textClause(page, 'amends', amends.span, `${say(page, 'revision')} ${amends.revision}`)]),
    ...flag(page, 'notAtHand', notAtHand !== null, notAtHand?.span ?? null),
  ]);
  return printBody(
    page,
    `${say(page, headerWords[header.kind])} ${pathText(header.name)}${year}${revision}`,
    lines,
  );
}

const publicationText = (page: Page, published: DateLiteral | PeriodLiteral | AfterDay): string =>
  published.kind === 'afterDay'
    ? `${say(page, 'after')} ${expressionText(page, published.day)}`
    : expressionText(page, published);
