/** What changes for the records of a portfolio, on a terminal. */
import { moneyLine } from '../../diff/tell/lines.ts';
import type { ToldDecision, ToldGroup } from '../../diff/tell/told.ts';
import { columnLines, type Cell } from './columns.ts';
import { painter, WIDTH, wrappedLines, type DiffPage } from './diff-page.ts';

type Lines = readonly string[];

export function portfolioLines(page: DiffPage): readonly Lines[] {
  const { told, words, colours } = page;
  if (told.portfolio === null) return [];
  const { sentence, decisions } = told.portfolio;
  const [first = [], ...others] = decisions.map((decision) => decisionLines(decision, page));
  return [[colours.bold(words.portfolio), ...wrappedLines(sentence, '  '), ...first], ...others];
}

const BAR = 24;

function decisionLines(decision: ToldDecision, page: DiffPage): Lines {
  const { colours } = page;
  const counts = decision.counts.map(({ word, tone, count, share }): readonly Cell[] => [
    { text: word, paint: painter(page, tone) },
    { text: count.padStart(12) },
    { text: '█'.repeat(Math.round(share * BAR)), paint: painter(page, tone) },
  ]);
  return [
    ...wrappedLines(decision.name, '  ').map(colours.bold),
    ...columnLines(counts, WIDTH - 4).map((line) => `    ${line}`),
    ...decision.groups.flatMap((group) => groupLines(group, page)),
    ...(decision.money === null
      ? []
      : wrappedLines(`${page.words.total}: ${moneyLine(decision.money)}`, '    ')),
  ];
}

function groupLines(group: ToldGroup, page: DiffPage): Lines {
  const { isRest, from, to, count, mayChange, because, example, money } = group;
  const { words, colours } = page;
  const may = mayChange ? ` (${words.mayChange})` : '';
  return [
    ...wrappedLines(`- ${count}: ${isRest ? from : `${from} → ${to}`}${may}`, '    ', '      '),
    ...wrappedLines(isRest ? because : `${because}; ${words.columns.example}: ${example}`, '      ').map(
      colours.dim,
    ),
    ...(money === null ? [] : wrappedLines(moneyLine(money), '      ')),
  ];
}
