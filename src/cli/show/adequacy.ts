/** What the examples of a policy show, for who writes them: a table of figures, and what is not to be seen yet. */
import { createColors } from 'picocolors';
import type { Language } from '../../base/language.ts';
import { itemKinds } from '../../adequacy/seen/item.ts';
import type { CoverageReport, PlaceEntry, Scored, UncoveredEntry } from '../../adequacy/report.ts';
import { showFigure } from './outcome.ts';
import { adequacyWords } from './adequacy-words.ts';
import { printable } from './printable.ts';

export interface Page {
  readonly language: Language;
  readonly isColoured: boolean;
}

/** The whole report of one policy as text, ending in a line end. */
export function showCoverage(policy: string, report: CoverageReport, page: Page): string {
  const words = adequacyWords[page.language];
  const colours = createColors(page.isColoured);
  const lines = [
    colours.bold(printable(policy)),
    `  ${words.coverage}`,
    ...tableLines(report, page).map((line) => `    ${line}`),
    ...listLines(words.notSeen(report.uncovered.length), report.uncovered, page),
    ...listLines(words.neverSeen(report.unreachable.length), report.unreachable, page),
  ];
  return `${lines.join('\n')}\n`;
}

function tableLines({ total, byKind }: CoverageReport, { language }: Page): readonly string[] {
  const words = adequacyWords[language];
  const rows = [
    ...itemKinds.map((kind) => [words.itemKinds[kind], byKind[kind]] as const),
    [words.total, total] as const,
  ].filter(([, count]) => count.total + count.unreachable > 0);
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, count]) => `${name.padEnd(width)}  ${countText(count, language)}`);
}

export const percentText = (score: number | null, language: Language): string =>
  score === null ? '' : `${showFigure(String(Math.floor(score * 1000) / 10), language)}%`;

function countText({ seen, total, unreachable, score }: Scored, language: Language): string {
  const words = adequacyWords[language];
  const parts = [
    words.ofTotal(seen, total),
    ...(score === null ? [] : [percentText(score, language)]),
    ...(unreachable > 0 ? [words.unreachable(unreachable)] : []),
  ];
  return parts.join(' · ');
}

/** What stands in one place together, in the order of the policy. */
function listLines(heading: string, entries: readonly UncoveredEntry[], page: Page): readonly string[] {
  if (entries.length === 0) return [];
  const lines = [`  ${heading}`];
  let last = '';
  for (const entry of entries) {
    const place = placeText(entry.place, page);
    if (place !== last) lines.push(`    ${place}`);
    last = place;
    lines.push(`      ${entryText(entry, page)}`);
  }
  return lines;
}

function entryText(entry: UncoveredEntry, { language }: Page): string {
  const words = adequacyWords[language];
  const said = words.side(entry);
  if (entry.text === null || entry.kind === 'window') return said;
  return `${printable(entry.text)}: ${said}`;
}

/** `contracttype, rij_3  2025.pol:48  GGZ-2025-214`. */
export function placeText({ kind, name, part, norms, file, line }: PlaceEntry, page: Page): string {
  const words = adequacyWords[page.language];
  const colours = createColors(page.isColoured);
  const owner = kind === 'clause' ? name : `${words.owners[kind]} ${name}`;
  const inner =
    part === null || part.name === name ? '' : `, ${words.part(part.kind, shortName(part.name, name))}`;
  const place = file === null ? '' : `  ${file}:${line ?? ''}`;
  return `${colours.bold(printable(owner + inner))}${colours.dim(printable(`${place}${norms.length === 0 ? '' : `  ${norms.join(', ')}`}`))}`;
}

/** `tenzij` of the clause itself, by its own name. */
const shortName = (part: string, owner: string): string =>
  part.startsWith(`${owner}.`) ? part.slice(owner.length + 1) : part;
