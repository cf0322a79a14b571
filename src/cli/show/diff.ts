/** What changed between two editions, on a terminal: the whole in a few lines, then what each part comes to. */
import { createColors } from 'picocolors';
import type { Diff } from '../../diff/report.ts';
import { tell } from '../../diff/tell/tell.ts';
import type {
  EffectList,
  FactRow,
  Section,
  ToldCase,
  ToldClause,
  ToldEffect,
  ToldStated,
  Tone,
} from '../../diff/tell/told.ts';
import { changeLine, clauseLine, factLine, nameLine } from '../../diff/tell/lines.ts';
import type { ClauseSort } from '../../diff/words/form.ts';
import { diffWords } from '../../diff/words/words.ts';
import { clean } from '../../explain/render/clean.ts';
import { columnLines, type Cell } from './columns.ts';
import { painter, WIDTH, wrappedLines, type DiffPage, type ShowDiffOptions } from './diff-page.ts';
import { portfolioLines } from './diff-portfolio.ts';

type Lines = readonly string[];

const SHOWN = 12;

/** The whole as text, ending in a line end. */
export function showDiff(diff: Diff, options: ShowDiffOptions): string {
  const told = tell(diff, options.language);
  const page: DiffPage = {
    ...options,
    told,
    words: diffWords[options.language],
    colours: createColors(options.isColoured),
  };
  const blocks: readonly Lines[] = [
    heading(page),
    ...told.sections.flatMap((section) => sectionBlocks(section, page)),
    clausesBlock(page),
    timelineBlock(page),
    statedBlock(page),
    ...portfolioLines(page),
    limitsBlock(page),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function heading(page: DiffPage): Lines {
  const { told, words, colours } = page;
  return [
    ...wrappedLines(told.title, '').map(colours.bold),
    ...[told.older, told.newer].flatMap(({ name, title }) => wrappedLines(`${name}: ${title}`, '  ', '    ')),
    ...(told.otherPolicy === null ? [] : wrappedLines(told.otherPolicy, '  ').map(colours.yellow)),
    '',
    colours.bold(words.summary),
    ...[...told.summary, ...(told.counts === null ? [] : [told.counts])].flatMap((sentence) =>
      wrappedLines(sentence, '  '),
    ),
  ];
}

// --------------------------------------------------------------------------------------------- effects

function sectionBlocks({ title, changed, lists }: Section, page: DiffPage): readonly Lines[] {
  const open = lists.filter(({ effect }) => effect === 'undecided').flatMap(({ effects }) => effects);
  const named = lists.filter(({ effect }) => effect !== 'undecided');
  const blocks = [
    ...[...changed, ...open].map((effect) => effectLines(effect, page)),
    named.flatMap((list) => listLines(list, page)),
  ].filter(({ length }) => length > 0);
  return blocks.map((lines, at) => (at === 0 ? [page.colours.bold(clean(title)), ...lines] : lines));
}

function listLines({ effect, word, tone, effects }: EffectList, page: DiffPage): Lines {
  return effect === 'equivalent' && !page.isAll
    ? [`  ${painter(page, tone)(`${effects.length} ${word}`)} (${page.words.showAll})`]
    : namesLines(word, tone, effects.map(nameLine), page);
}

/** A list of names under a word, short unless all is asked for. */
function namesLines(word: string, tone: Tone, names: readonly string[], page: DiffPage): Lines {
  const shown = page.isAll ? names : names.slice(0, SHOWN);
  const rest = names.length - shown.length;
  const text = [...shown, ...(rest > 0 ? [page.words.andMore(rest)] : [])].join(', ');
  return [`  ${painter(page, tone)(clean(word))}`, ...wrappedLines(text, '    ')];
}

function effectLines(effect: ToldEffect, page: DiffPage): Lines {
  const { colours, told } = page;
  const { label, olderLabel, word, tone, changes, parts, cases, remarks, norms } = effect;
  const name: Cell = { text: clean(nameLine(effect)), paint: colours.bold };
  return [
    ...columnLines([[name, { text: clean(word), paint: painter(page, tone) }]], WIDTH - 2).map(
      (line) => `  ${line}`,
    ),
    ...(label === null ? [] : wrappedLines(label, '    ').map(colours.dim)),
    ...(olderLabel === null
      ? []
      : wrappedLines(`${told.older.name}: ${olderLabel}`, '    ').map(colours.dim)),
    ...changes.flatMap((change) => wrappedLines(`- ${changeLine(change)}`, '    ', '      ')),
    ...parts.flatMap((part) => wrappedLines(`- ${clauseLine(part)}`, '    ', '      ')),
    ...cases.flatMap((one) => caseLines(one, page)),
    ...remarks.flatMap((remark) => wrappedLines(remark, '    ').map(colours.yellow)),
    ...normLines(norms, page),
  ];
}

function normLines({ older, newer }: ToldEffect['norms'], { words, told, colours }: DiffPage): Lines {
  if (older.length + newer.length === 0) return [];
  const listed = (norms: readonly string[]): string => (norms.length === 0 ? '–' : norms.join(', '));
  return wrappedLines(
    `${words.norms}: ${told.older.name}: ${listed(older)}; ${told.newer.name}: ${listed(newer)}`,
    '    ',
    '      ',
  ).map(colours.cyan);
}

/** The case in both editions beside each other, with what each says of it. */
function caseLines({ word, tone, facts, older, newer, because, explained }: ToldCase, page: DiffPage): Lines {
  const { words, told, colours } = page;
  const head = `${words.witness}${word === null ? '' : `, ${word}`}`;
  const bold = (text: string): Cell => ({ text: clean(text), paint: colours.bold });
  const rows: readonly (readonly Cell[])[] = [
    [bold(head), bold(told.older.name), bold(told.newer.name)],
    ...(facts.length === 0
      ? [[{ text: `(${words.nothing})` }, { text: '' }, { text: '' }]]
      : facts.map(factCells)),
    [
      { text: '→' },
      { text: clean(older), paint: painter(page, tone) },
      { text: clean(newer), paint: painter(page, tone) },
    ],
  ];
  return [
    ...columnLines(rows, WIDTH - 4).map((line) => `    ${line}`),
    ...wrappedLines(because, '    ').map(colours.dim),
    ...explained.flatMap((clause) =>
      wrappedLines(`- ${clauseLine(clause)}`, '    ', '      ').map(colours.dim),
    ),
  ];
}

const factCells = (row: FactRow): readonly Cell[] => [
  { text: clean(factLine(row)) },
  { text: clean(row.older ?? '–') },
  { text: clean(row.newer ?? '–') },
];

// -------------------------------------------------------------------------------- clauses and the rest

const sorts: readonly ClauseSort[] = ['changed', 'added', 'removed', 'notAtHand', 'wordsOnly'];
const sortTones: Readonly<Record<ClauseSort, Tone>> = {
  changed: 'different',
  added: 'new',
  removed: 'gone',
  notAtHand: 'open',
  wordsOnly: 'same',
};

function clausesBlock(page: DiffPage): Lines {
  const { told, words, colours } = page;
  const lines = sorts.flatMap((sort) => {
    const own = told.clauses.filter((clause) => clause.sort === sort && (page.isAll || !clause.isTold));
    if (own.length === 0 || (sort === 'wordsOnly' && !page.isAll)) return [];
    return sort === 'changed' || sort === 'wordsOnly'
      ? changedLines(sort, own, page)
      : namesLines(words.clauseSorts[sort], sortTones[sort], own.flatMap(pathsOf), page);
  });
  return lines.length === 0 ? [] : [colours.bold(words.clauses), ...lines];
}

const pathsOf = ({ older, newer }: ToldClause): readonly string[] =>
  (newer.length === 0 ? older : newer).map(({ path }) => path);

const changedLines = (sort: ClauseSort, clauses: readonly ToldClause[], page: DiffPage): Lines => [
  `  ${painter(page, sortTones[sort])(page.words.clauseSorts[sort])}`,
  ...clauses.flatMap((clause) => wrappedLines(clauseLine(clause), '    ', '      ')),
];

/** Steps that moved; the others with `--all`. */
function timelineBlock(page: DiffPage): Lines {
  const { told, words, colours, isAll } = page;
  const shown = told.timeline.filter(({ isMoved }) => isAll || isMoved);
  if (shown.length === 0) return [];
  const rows = shown.map(({ name, older, newer, word }): readonly Cell[] => [
    { text: clean(name), paint: colours.bold },
    { text: older ?? '–' },
    { text: newer ?? '–' },
    { text: word },
  ]);
  const head = [words.columns.step, told.older.name, told.newer.name, words.columns.moved];
  return [
    colours.bold(words.timelines),
    ...columnLines([head.map((text) => ({ text: clean(text), paint: colours.dim })), ...rows], WIDTH - 2).map(
      (line) => `  ${line}`,
    ),
  ];
}

function statedBlock(page: DiffPage): Lines {
  const { told, words, colours } = page;
  const { sentence, changes, notStated } = told.stated;
  const isShown = ({ verdict }: ToldStated['changes'][number]): boolean =>
    page.isAll || verdict !== 'notCompared';
  return [
    colours.bold(words.stated),
    ...wrappedLines(sentence, '  '),
    ...changes
      .filter(isShown)
      .flatMap(({ text, word, found, notFound, notAtHand, norms, verdict }) => [
        ...wrappedLines(`${word}: ${text}`, '  ', '    ').map((line) =>
          verdict === 'notFound' ? colours.yellow(line) : line,
        ),
        ...(found.length === 0 ? [] : wrappedLines(`${words.found}: ${found.join(', ')}`, '    ')),
        ...(notFound.length === 0 ? [] : wrappedLines(`${words.notFound}: ${notFound.join(', ')}`, '    ')),
        ...(notAtHand.length === 0
          ? []
          : wrappedLines(`${words.plain.notAtHand}: ${notAtHand.join(', ')}`, '    ')),
        ...wrappedLines(norms.join(', '), '    ').map(colours.cyan),
      ]),
    ...(notStated === null ? [] : namesLines(notStated.text, 'different', notStated.names, page)),
  ];
}

function limitsBlock(page: DiffPage): Lines {
  const { told, words, colours, isAll } = page;
  return [
    colours.bold(words.limits),
    ...told.limits.flatMap(({ text, names }) => {
      const shown = isAll ? names : names.slice(0, SHOWN);
      const more = names.length > shown.length ? [words.andMore(names.length - shown.length)] : [];
      return [
        ...wrappedLines(`- ${text}`, '  ', '    '),
        ...(names.length === 0 ? [] : wrappedLines([...shown, ...more].join(', '), '    ')),
      ];
    }),
  ];
}
