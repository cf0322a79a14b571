/** What each clause with a result comes to, on the page: case beside case. */
import { clauseLine } from '../tell/lines.ts';
import type { EffectList, FactRow, ToldCase, ToldChange, ToldEffect } from '../tell/told.ts';
import {
  badge,
  breakable,
  foldedHtml,
  listHtml,
  nameHtml,
  safe,
  sectionHtml,
  theirs,
  type HtmlPage,
} from './html-text.ts';

export const effectsHtml = (page: HtmlPage): readonly string[] =>
  page.told.sections.map((section) =>
    sectionHtml(
      section.kind,
      section.title,
      ...section.changed.map((effect) => effectHtml(effect, page)),
      ...section.lists.flatMap((list) => listsHtml(list, page)),
    ),
  );

function listsHtml({ effect, word, tone, effects }: EffectList, page: HtmlPage): readonly string[] {
  if (effect === 'undecided') return effects.map((one) => effectHtml(one, page));
  const head = `${badge(word, tone)} ${effects.length}`;
  if (effect === 'equivalent' && !page.isAll) return [`<p class="same-count">${head}</p>`];
  const items = effects.map(
    (one) => `${namesHtml(one)}${one.label === null ? '' : ` ${theirs(one.label, page)}`}`,
  );
  return [foldedHtml(head, effects.length, listHtml(items, 'names'))];
}

const namesHtml = ({ name, olderName }: ToldEffect): string =>
  olderName === null ? nameHtml(name) : `${nameHtml(olderName)} → ${nameHtml(name)}`;

function effectHtml(effect: ToldEffect, page: HtmlPage): string {
  const { told } = page;
  const { name, label, olderLabel, word, tone, changes, parts, cases, remarks } = effect;
  return [
    `<article class="effect">`,
    `<header><h3>${theirs(label ?? name, page)}</h3>${badge(word, tone)}</header>`,
    `<p class="path">${namesHtml(effect)}</p>`,
    olderLabel === null ? '' : `<p class="was">${safe(told.older.name)}: ${theirs(olderLabel, page)}</p>`,
    listHtml(
      [...changes.map((change) => changeHtml(change, page)), ...parts.map((part) => safe(clauseLine(part)))],
      'changes',
    ),
    ...cases.map((one) => caseHtml(one, page)),
    listHtml(remarks.map(safe), 'remarks'),
    normsHtml(effect, page),
    '</article>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** What was and what is, apart from the word for it. */
export function changeHtml({ what, part, from, to, moved }: ToldChange, page: HtmlPage): string {
  const head = `${safe(what)}${part === null ? '' : ` ${nameHtml(part)}`}`;
  const day = moved === null ? '' : ` <span class="moved">${safe(moved)}</span>`;
  if (from === null && to === null) return `${head}${day}`;
  const text = (one: string | null): string => (one === null ? '–' : theirs(one, page));
  return `${head}: <del>${text(from)}</del> → <ins>${text(to)}</ins>${day}`;
}

function caseHtml({ word, tone, facts, older, newer, because, explained }: ToldCase, page: HtmlPage): string {
  const { words, told } = page;
  const title = `${safe(words.witness)}${word === null ? '' : ` ${badge(word, tone)}`}`;
  const sides = [
    sideHtml(
      told.older.name,
      facts,
      ({ olderName, older: value }) => [olderName, value],
      older,
      'same',
      page,
    ),
    sideHtml(told.newer.name, facts, ({ name, newer: value }) => [name, value], newer, tone, page),
  ];
  return [
    `<div class="case"><h4>${title}</h4>`,
    `<div class="sides">${sides.join('\n')}</div>`,
    `<p class="because">${breakable(because)}</p>`,
    listHtml(explained.map((clause) => safe(clauseLine(clause)))),
    '</div>',
  ].join('\n');
}

/** One edition: its facts, then what it says of them. */
function sideHtml(
  edition: string,
  facts: readonly FactRow[],
  pick: (row: FactRow) => readonly [string, string | null],
  outcome: string,
  tone: ToldCase['tone'],
  page: HtmlPage,
): string {
  const rows = facts.map((row) => {
    const [name, value] = pick(row);
    const isOther = row.older !== row.newer;
    const shown = value === null ? `<span class="none">${safe(page.words.notThere)}</span>` : safe(value);
    const called = row.label === null ? nameHtml(name) : `${theirs(row.label, page)} ${nameHtml(name)}`;
    return `<div${isOther ? ' class="other"' : ''}><dt>${called}</dt><dd>${shown}</dd></div>`;
  });
  const list =
    rows.length === 0 ? `<p class="none">${safe(page.words.nothing)}</p>` : `<dl>${rows.join('')}</dl>`;
  return `<div class="side"><h5>${safe(edition)}</h5>${list}<p class="outcome ${tone}">${theirs(outcome, page)}</p></div>`;
}

function normsHtml({ norms: { older, newer } }: ToldEffect, { words, told }: HtmlPage): string {
  if (older.length + newer.length === 0) return '';
  const listed = (norms: readonly string[]): string => (norms.length === 0 ? '–' : safe(norms.join(', ')));
  return `<p class="norms">${safe(words.norms)}: ${safe(told.older.name)}: ${listed(older)}; ${safe(told.newer.name)}: ${listed(newer)}</p>`;
}
