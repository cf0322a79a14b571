/** What changes for a portfolio, on the page: bars of who changes from what to what, and sums of money. */
import type { Money, ToldDecision, Tone } from '../tell/told.ts';
import {
  breakable,
  listHtml,
  nameHtml,
  safe,
  sectionHtml,
  tableHtml,
  theirs,
  type HtmlPage,
} from './html-text.ts';

export function portfolioHtml(page: HtmlPage): readonly string[] {
  const { portfolio } = page.told;
  if (portfolio === null) return [];
  return [
    sectionHtml(
      'portfolio',
      page.words.portfolio,
      `<p>${safe(portfolio.sentence)}</p>`,
      ...portfolio.decisions.map((decision) => decisionHtml(decision, page)),
    ),
  ];
}

function decisionHtml({ name, label, counts, groups, money }: ToldDecision, page: HtmlPage): string {
  const { words } = page;
  const { from, to, count, why, example } = words.columns;
  const hasMoney = groups.some((group) => group.money !== null);
  const rows = groups.map((group) => [
    breakable(group.from),
    breakable(group.to),
    `${barHtml([[group.share, group.mayChange ? 'open' : 'different']])}${safe(group.count)}${group.mayChange ? ` <small>${safe(words.mayChange)}</small>` : ''}`,
    breakable(group.because),
    breakable(group.example),
    ...(hasMoney ? [group.money === null ? '' : sumsHtml(group.money)] : []),
  ]);
  const head = [from, to, count, why, example, ...(hasMoney ? [words.columns.money] : [])];
  return [
    '<article class="decision">',
    `<h3>${theirs(label ?? name, page)}</h3>`,
    `<p class="path">${nameHtml(name)}</p>`,
    barHtml(counts.map(({ share, tone }) => [share, tone])),
    listHtml(
      counts.map(
        ({ word, tone, count: records }) =>
          `<i class="key ${tone}"></i>${safe(word)} <b>${safe(records)}</b>`,
      ),
      'legend',
    ),
    groups.length === 0 ? '' : tableHtml(head, rows, `${name}: ${words.whoChanges}`),
    money === null ? '' : moneyHtml(money, words),
    '</article>',
  ].join('\n');
}

type Part = readonly [share: number, tone: Tone];

/** Parts of a bar after each other; the numbers stand beside it, so it says nothing aloud. */
function barHtml(parts: readonly Part[]): string {
  let left = 0;
  const rects = parts.map(([share, tone]) => {
    const width = Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10;
    const rect = `<rect class="${tone}" x="${left}" y="0" width="${width}" height="8"/>`;
    left = Math.round((left + width) * 10) / 10;
    return width === 0 ? '' : rect;
  });
  return `<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="track" x="0" y="0" width="100" height="8"/>${rects.join('')}</svg>`;
}

const sumsHtml = ({ older, newer, difference }: Money): string =>
  `${safe(older)} → ${safe(newer)}${difference === null ? '' : `<br><b>${safe(difference)}</b>`}`;

function moneyHtml(money: Money, words: HtmlPage['words']): string {
  const line = (word: string, sum: string, share: number, tone: Tone): string =>
    `<div><dt>${safe(word)}</dt><dd>${barHtml([[share, tone]])}<span>${safe(sum)}</span></dd></div>`;
  const [before, now] = money.shares ?? [0, 0];
  return [
    `<dl class="money">`,
    line(`${words.total}, ${words.columns.older}`, money.older, before, 'same'),
    line(`${words.total}, ${words.columns.newer}`, money.newer, now, 'different'),
    money.difference === null
      ? ''
      : `<div><dt>${safe(words.difference)}</dt><dd><b>${safe(money.difference)}</b></dd></div>`,
    '</dl>',
  ].join('\n');
}
