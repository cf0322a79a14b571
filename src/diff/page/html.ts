/** What changed between two editions as one page that stands by itself: no script, nothing from elsewhere, fit to print. */
import type { Diff } from '../report.ts';
import { clauseLine } from '../tell/lines.ts';
import { tell } from '../tell/tell.ts';
import type { ToldClause } from '../tell/told.ts';
import { diffWords } from '../words/words.ts';
import { effectsHtml } from './html-effects.ts';
import { portfolioHtml } from './html-portfolio.ts';
import {
  badge,
  foldedHtml,
  listHtml,
  nameHtml,
  safe,
  sectionHtml,
  tableHtml,
  theirs,
  type HtmlPage,
} from './html-text.ts';
import type { PageOptions } from './markdown.ts';
import { stripSvg } from './strip.ts';
import { style } from './style.ts';

/** One page with the comparison; nothing in a name, a label or a fact is read as HTML. */
export function diffHtml(diff: Diff, options: PageOptions): string {
  const told = tell(diff, options.language);
  const page: HtmlPage = { ...options, told, words: diffWords[options.language] };
  return [
    '<!doctype html>',
    `<html lang="${options.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${safe(told.title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    headingHtml(page),
    summaryHtml(page),
    ...effectsHtml(page),
    ...timelinesHtml(diff, page),
    ...clausesHtml(page),
    statedHtml(page),
    ...portfolioHtml(page),
    limitsHtml(page),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function headingHtml(page: HtmlPage): string {
  const { told, words } = page;
  const editions = [told.older, told.newer].map(
    ({ name, title }) =>
      `<p><b>${safe(name)}</b><span lang="${told.policyLanguage}">${safe(title)}</span></p>`,
  );
  const links = [
    ...told.sections.map(({ kind, title }) => [kind, title] as const),
    ...(told.timeline.length === 0 ? [] : [['timelines', words.timelines] as const]),
    ...(shownClauses(page).length === 0 ? [] : [['clauses', words.clauses] as const]),
    ['stated', words.stated] as const,
    ...(told.portfolio === null ? [] : [['portfolio', words.portfolio] as const]),
    ['limits', words.limits] as const,
  ];
  return [
    '<header class="top">',
    `<h1>${safe(told.title)}</h1>`,
    `<div class="editions">${editions.join('<span class="arrow" aria-hidden="true">→</span>')}</div>`,
    told.otherPolicy === null ? '' : `<p class="warning">${safe(told.otherPolicy)}</p>`,
    `<nav aria-label="${safe(words.contents)}">${listHtml(links.map(([id, title]) => `<a href="#${id}">${safe(title)}</a>`))}</nav>`,
    '</header>',
  ].join('\n');
}

function summaryHtml({ told, words }: HtmlPage): string {
  const tiles = told.tally.map(
    ({ word, count, tone }) => `<li class="${tone}"><b>${count}</b><span>${safe(word)}</span></li>`,
  );
  return sectionHtml(
    'summary',
    words.summary,
    tiles.length === 0 ? '' : `<ul class="tiles">${tiles.join('')}</ul>`,
    ...told.summary.map((sentence) => `<p>${safe(sentence)}</p>`),
  );
}

function timelinesHtml(diff: Diff, page: HtmlPage): readonly string[] {
  const { told, words, language } = page;
  if (told.timeline.length === 0) return [];
  const names = [told.older.name, told.newer.name] as const;
  const title = words.strip(
    ...names,
    told.timeline.filter(({ moved, isMoved }) => moved !== null && isMoved).length,
  );
  const svg = stripSvg(diff, told.timeline, { title, names, language });
  const rows = told.timeline.map(({ number, label, older, newer, word, isMoved, tone }) => [
    `<span class="count">${number}</span>${theirs(label, page)}`,
    safe(older ?? '–'),
    safe(newer ?? '–'),
    isMoved ? badge(word, tone) : safe(word),
  ]);
  const head = [words.columns.step, ...names, words.columns.moved];
  return [
    sectionHtml(
      'timelines',
      words.timelines,
      `<p>${safe(words.timelinesAbout)}</p>`,
      svg === null
        ? ''
        : `<div class="scroll" tabindex="0" role="region" aria-label="${safe(words.timelines)}">${svg}</div>`,
      tableHtml(head, rows, words.timelines),
    ),
  ];
}

const shownClauses = ({ told, isAll }: HtmlPage): readonly ToldClause[] =>
  told.clauses.filter(({ isTold, sort }) => isAll || (!isTold && sort !== 'wordsOnly'));

function clausesHtml(page: HtmlPage): readonly string[] {
  const { words } = page;
  const shown = shownClauses(page);
  if (shown.length === 0) return [];
  const items = shown.map((clause) => clauseHtml(clause));
  return [
    sectionHtml(
      'clauses',
      words.clauses,
      foldedHtml(safe(words.clausesOf(shown.length)), shown.length, listHtml(items, 'names')),
    ),
  ];
}

function clauseHtml(clause: ToldClause): string {
  const norms = (clause.newer.length === 0 ? clause.older : clause.newer).flatMap((place) => place.norms);
  return `${safe(clauseLine(clause))}${norms.length === 0 ? '' : ` <span class="norms">${safe(norms.join(', '))}</span>`}`;
}

const verdictTones = {
  confirmed: 'looser',
  notFound: 'stricter',
  notAtHand: 'open',
  notCompared: 'same',
} as const;

function statedHtml(page: HtmlPage): string {
  const { told, words } = page;
  const { sentence, changes, notStated } = told.stated;
  const names = (paths: readonly string[]): string => paths.map(nameHtml).join(', ');
  const rows = changes.map(({ text, word, verdict, found, notFound, notAtHand, norms }) => [
    `${theirs(text, page)} <span class="norms">${safe(norms.join(', '))}</span>`,
    badge(word, verdictTones[verdict]),
    names(found),
    names(notFound),
    names(notAtHand),
  ]);
  return sectionHtml(
    'stated',
    words.stated,
    `<p>${safe(sentence)}</p>`,
    rows.length === 0
      ? ''
      : tableHtml(
          [words.columns.what, words.columns.verdict, words.found, words.notFound, words.plain.notAtHand],
          rows,
          words.stated,
        ),
    notStated === null
      ? ''
      : foldedHtml(
          safe(notStated.text),
          notStated.names.length,
          listHtml(notStated.names.map(nameHtml), 'names'),
        ),
  );
}

const limitsHtml = ({ told, words }: HtmlPage): string =>
  sectionHtml(
    'limits',
    words.limits,
    listHtml(
      told.limits.map(({ text, names }) =>
        names.length === 0
          ? safe(text)
          : foldedHtml(safe(text), names.length, listHtml(names.map(nameHtml), 'names')),
      ),
      'limits',
    ),
  );
