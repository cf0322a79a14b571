/** A coverage for people: a table for each register, then by name what is missing. */
import { createColors } from 'picocolors';
import type { Language } from '../../base/language.ts';
import {
  allMeans,
  reasons,
  type Cited,
  type Coverage,
  type KindCoverage,
  type NormCoverage,
  type RegisterCoverage,
} from '../../coverage/coverage.ts';
import { coverageWords, type CoverageWords } from './coverage-words.ts';
import { printable } from './printable.ts';

export interface ShowCoverageOptions {
  readonly language: Language;
  readonly isColoured: boolean;
}

interface Page extends ShowCoverageOptions {
  readonly words: CoverageWords;
  readonly colours: ReturnType<typeof createColors>;
}

/** The whole as text, ending in a line end. */
export function showCoverage(coverage: Coverage, options: ShowCoverageOptions): string {
  const page: Page = {
    ...options,
    words: coverageWords[options.language],
    colours: createColors(options.isColoured),
  };
  const { words } = page;
  const blocks = [
    ...coverage.registers.flatMap((register) => registerBlocks(register, page)),
    citedBlock(words.unsourced, coverage.unsourced, page),
    citedBlock(words.wide, coverage.wide, page),
    coverage.isWhole ? [words.whole] : [],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

type Lines = readonly string[];

function registerBlocks(register: RegisterCoverage, page: Page): readonly Lines[] {
  const { words, colours } = page;
  const { covered, total } = register;
  const figure = words.covered(covered, total);
  const shown = covered === total ? colours.green(figure) : colours.red(figure);
  const head = `${colours.bold(printable(register.id))}  ${shown}  (${register.policies.join(', ')})`;
  const missing = register.norms.filter(({ by }) => by === null);
  const noted = register.norms.filter(({ isNoteAlone }) => isNoteAlone);
  return [
    [head, ...kindLines(register.kinds, page), ...reasonLine(register, page)],
    normBlock(words.notCovered, missing, page),
    normBlock(words.noteAlone, noted, page),
  ];
}

function kindLines(kinds: readonly KindCoverage[], { words }: Page): Lines {
  const rows = [
    words.columns,
    ...kinds.map(({ kind, norms, covered, by }) => [
      kindText(kind, words),
      `${covered}/${norms}`,
      allMeans
        .flatMap((means) => (by[means] === undefined ? [] : `${words.means[means]} ${by[means]}`))
        .join(', '),
    ]),
  ];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map(([kind = '', covered = '', by = '']) =>
    `  ${kind.padEnd(widths[0] ?? 0)}  ${covered.padStart(widths[1] ?? 0)}  ${by}`.trimEnd(),
  );
}

function reasonLine({ reasons: counts }: RegisterCoverage, { words }: Page): Lines {
  const parts = reasons.flatMap((reason) =>
    counts[reason] === undefined ? [] : `${words.reasons[reason]} ${counts[reason]}`,
  );
  return parts.length === 0 ? [] : [`  ${words.intents}: ${parts.join(', ')}`];
}

const kindText = (kind: string, { kinds }: CoverageWords): string =>
  Object.hasOwn(kinds, kind) ? (kinds[kind] ?? kind) : printable(kind);

// ---------------------------------------------------------------------------------------------- norms

function normBlock(title: string, norms: readonly NormCoverage[], page: Page): Lines {
  if (norms.length === 0) return [];
  return [page.colours.bold(title), ...norms.flatMap((norm) => normLines(norm, page))];
}

function normLines(norm: NormCoverage, { words, colours, language }: Page): Lines {
  const { id, kind, computable, section, place, why } = norm;
  const facts = [kindText(kind, words), words.computable[computable], printable(section), printable(place)];
  return [
    `  ${colours.bold(printable(id))}  ${facts.join(' · ')}`,
    `    ${printable(norm[language])}`,
    `    ${colours.dim(why === null ? byText(norm, words) : whyText(norm, words))}`,
  ];
}

function whyText({ why, named }: NormCoverage, words: CoverageWords): string {
  if (why === null) return '';
  const names = [...new Set(named.map(({ kind, name }) => `${words.items[kind]} ${printable(name)}`))];
  return names.length === 0 ? words.why[why] : `${words.why[why]}: ${names.join(', ')}`;
}

const byText = ({ named }: NormCoverage, words: CoverageWords): string =>
  named
    .filter(({ covers }) => covers)
    .map(({ kind, name, reason }) =>
      [words.items[kind], printable(name), ...(reason === null ? [] : [`(${words.reasons[reason]})`])].join(
        ' ',
      ),
    )
    .join(', ');

function citedBlock(title: string, cited: readonly Cited[], { words, colours }: Page): Lines {
  if (cited.length === 0) return [];
  const lines = cited.map(({ policy, kind, name, cites, origin }) => {
    const parts = [
      `${words.items[kind]} ${printable(name)}`,
      ...(cites.length === 0 ? [] : [words.norms(cites.length)]),
      origin === null ? policy : `${policy}, ${printable(origin.file)}:${origin.line}`,
    ];
    return `  ${parts.join(' · ')}`;
  });
  return [colours.bold(title), ...lines];
}
