/** What changed between two editions as Markdown for a pull request: tables, and what is long folded away. */
import { escapeMarkup } from '../../base/render/markup.ts';
import type { Language } from '../../base/language.ts';
import { clean } from '../../explain/render/clean.ts';
import { escapeMarkdown } from '../../explain/render/markdown.ts';
import type { Diff } from '../report.ts';
import { changeLine, clauseLine, factLine, moneyLine, nameLine } from '../tell/lines.ts';
import { tell } from '../tell/tell.ts';
import type { EffectList, Section, ToldCase, ToldClause, ToldDiff, ToldEffect } from '../tell/told.ts';
import type { DiffWords } from '../words/form.ts';
import { diffWords } from '../words/words.ts';

export interface PageOptions {
  readonly language: Language;
  /** Also what stayed the same, and lists to their end. */
  readonly isAll: boolean;
}

interface Page extends PageOptions {
  readonly told: ToldDiff;
  readonly words: DiffWords;
}

/** Names in a list that is not asked for as a whole. */
const SHOWN = 60;

/** The comparison as Markdown, ending in a line end; nothing in it is read as a mark or as HTML but our own. */
export function diffMarkdown(diff: Diff, options: PageOptions): string {
  const told = tell(diff, options.language);
  const page: Page = { ...options, told, words: diffWords[options.language] };
  const blocks = [
    ...heading(page),
    ...told.sections.flatMap((section) => sectionBlocks(section, page)),
    ...clauseBlocks(page),
    ...timelineBlocks(page),
    ...statedBlocks(page),
    ...portfolioBlocks(page),
    folded(page.words.limits, limitLines(page)),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** Text in Markdown that is read by GitHub: no formula, no mention, no address as a link. */
const safe = (text: string): string =>
  escapeMarkdown(text)
    .replace(/\$/g, '\\$')
    .replace(/(^|\W)@(?=\w)/g, '$1@\u2060')
    .replace(/www\./gi, (address) => address.replace('.', '\\.'));

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head.map(safe)), line(head.map(() => '---')), ...rows.map(line)].join('\n');
};

/** An empty line makes what is inside Markdown again. */
const folded = (summary: string, ...blocks: readonly string[]): string =>
  blocks.every((block) => block === '')
    ? ''
    : `<details><summary>${escapeMarkup(clean(summary))}</summary>\n\n${blocks.join('\n\n')}\n\n</details>`;

const bullets = (texts: readonly string[]): string => texts.map((text) => `- ${safe(text)}`).join('\n');

function heading({ told }: Page): readonly string[] {
  const { title, older, newer, otherPolicy, summary, tally } = told;
  return [
    `## ${safe(title)}`,
    bullets([older, newer].map((edition) => `${edition.name}: ${edition.title}`)),
    ...(otherPolicy === null ? [] : [`> ${safe(otherPolicy)}`]),
    bullets(summary),
    tally.length === 0
      ? ''
      : table(
          tally.map(({ word }) => word),
          [tally.map(({ count }) => String(count))],
        ),
  ];
}

// --------------------------------------------------------------------------------------------- effects

function sectionBlocks({ title, changed, lists }: Section, page: Page): readonly string[] {
  const open = lists.filter(({ effect }) => effect === 'undecided').flatMap(({ effects }) => effects);
  const rows = [...changed, ...open];
  return [
    `### ${safe(title)}`,
    rows.length === 0 ? '' : effectTable(rows, page),
    ...casesBlock(rows, page),
    ...lists.filter(({ effect }) => effect !== 'undecided').map((list) => listBlock(list, page)),
  ];
}

function effectTable(effects: readonly ToldEffect[], { told, words }: Page): string {
  const { what, effect } = words.columns;
  const rows = effects.map((one) => {
    const [first] = one.cases;
    return [
      `**${safe(nameLine(one))}**${one.label === null ? '' : `<br>${safe(one.label)}`}`,
      safe(one.word),
      safe(first?.older ?? '–'),
      safe(first?.newer ?? '–'),
      [...one.changes.map(changeLine), ...one.parts.map(clauseLine), ...one.remarks].map(safe).join('<br>'),
    ];
  });
  return table([what, effect, told.older.name, told.newer.name, words.columns.clause], rows);
}

function casesBlock(effects: readonly ToldEffect[], page: Page): readonly string[] {
  const count = effects.reduce((sum, { cases }) => sum + cases.length, 0);
  if (count === 0) return [];
  const blocks = effects
    .filter(({ cases }) => cases.length > 0)
    .flatMap((effect) => [
      `**${safe(nameLine(effect))}**: ${safe(effect.word)}`,
      ...effect.cases.map((one) => caseBlock(one, page)),
      normsLine(effect, page),
    ]);
  return [folded(`${page.words.witnesses(count)}`, ...blocks)];
}

function caseBlock(
  { word, facts, older, newer, because, explained }: ToldCase,
  { told, words }: Page,
): string {
  const rows = facts.map((row) => [safe(factLine(row)), safe(row.older ?? '–'), safe(row.newer ?? '–')]);
  const outcome = ['→', `**${safe(older)}**`, `**${safe(newer)}**`];
  return [
    table([word ?? words.witness, told.older.name, told.newer.name], [...rows, outcome]),
    '',
    bullets([because, ...explained.map(clauseLine)]),
  ].join('\n');
}

function normsLine({ norms: { older, newer } }: ToldEffect, { words, told }: Page): string {
  const listed = (norms: readonly string[]): string => (norms.length === 0 ? '–' : norms.join(', '));
  return safe(`${words.norms}: ${told.older.name}: ${listed(older)}; ${told.newer.name}: ${listed(newer)}`);
}

function listBlock({ effect, word, effects }: EffectList, page: Page): string {
  const head = `${effects.length} ${word}`;
  if (effect === 'equivalent' && !page.isAll) return safe(head);
  return folded(head, namesBlock(effects.map(withLabel), page));
}

const withLabel = (effect: ToldEffect): string =>
  effect.label === null ? nameLine(effect) : `${nameLine(effect)}: ${effect.label}`;

function namesBlock(names: readonly string[], { isAll, words }: Page): string {
  const shown = isAll ? names : names.slice(0, SHOWN);
  const rest = names.length - shown.length;
  return bullets([...shown, ...(rest > 0 ? [words.andMore(rest)] : [])]);
}

// -------------------------------------------------------------------------------- clauses and the rest

function clauseBlocks(page: Page): readonly string[] {
  const { told, words, isAll } = page;
  const shown = told.clauses.filter(({ isTold, sort }) => isAll || (!isTold && sort !== 'wordsOnly'));
  if (shown.length === 0) return [];
  return [
    `### ${safe(words.clauses)}`,
    folded(words.clausesOf(shown.length), namesBlock(shown.map(withNorms), page)),
  ];
}

function withNorms(clause: ToldClause): string {
  const norms = (clause.newer.length === 0 ? clause.older : clause.newer).flatMap((place) => place.norms);
  return norms.length === 0 ? clauseLine(clause) : `${clauseLine(clause)} (${norms.join(', ')})`;
}

function timelineBlocks({ told, words, isAll }: Page): readonly string[] {
  const shown = told.timeline.filter(({ isMoved }) => isAll || isMoved);
  if (shown.length === 0) return [];
  const rows = shown.map(({ name, label, older, newer, word }) =>
    [label === name ? name : `${name}: ${label}`, older ?? '–', newer ?? '–', word].map(safe),
  );
  return [
    `### ${safe(words.timelines)}`,
    table([words.columns.step, told.older.name, told.newer.name, words.columns.moved], rows),
  ];
}

function statedBlocks(page: Page): readonly string[] {
  const { words, told } = page;
  const { sentence, changes, notStated } = told.stated;
  const shown = changes.filter(({ verdict }) => page.isAll || verdict !== 'notCompared');
  const rows = shown.map(({ word, text, found, notFound, notAtHand, norms }) =>
    [word, text, ...[found, notFound, notAtHand, norms].map((names) => names.join(', '))].map(safe),
  );
  const { columns, plain } = words;
  const head = [columns.verdict, columns.what, words.found, words.notFound, plain.notAtHand, words.norms];
  return [
    `### ${safe(words.stated)}`,
    safe(sentence),
    rows.length === 0 ? '' : table(head, rows),
    notStated === null ? '' : folded(notStated.text, namesBlock(notStated.names, page)),
  ];
}

function portfolioBlocks(page: Page): readonly string[] {
  const { words, told } = page;
  if (told.portfolio === null) return [];
  const { sentence, decisions } = told.portfolio;
  const counts = decisions.map(({ name, counts, money }) =>
    [name, ...counts.map(({ count }) => count), money === null ? '' : moneyLine(money)].map(safe),
  );
  const columns = [words.columns.what, words.changed, words.mayChange, words.same, words.columns.money];
  const { from, to, count, why, example } = words.columns;
  const groups = decisions.flatMap((decision) =>
    decision.groups.map((group) =>
      [
        decision.name,
        group.from,
        group.to,
        group.mayChange ? `${group.count} (${words.mayChange})` : group.count,
        group.because,
        group.example,
      ].map(safe),
    ),
  );
  return [
    `### ${safe(words.portfolio)}`,
    safe(sentence),
    counts.length === 0 ? '' : table(columns, counts),
    groups.length === 0
      ? ''
      : folded(words.whoChanges, table([words.columns.what, from, to, count, why, example], groups)),
  ];
}

const limitLines = ({ told, isAll, words }: Page): string =>
  bullets(
    told.limits.map(({ text, names }) => {
      const shown = isAll ? names : names.slice(0, SHOWN);
      const more = names.length > shown.length ? [words.andMore(names.length - shown.length)] : [];
      return names.length === 0 ? text : `${text} ${[...shown, ...more].join(', ')}`;
    }),
  );
