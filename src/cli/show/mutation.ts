/** Which small mistakes no example notices, each with the example that would. */
import { createColors } from 'picocolors';
import { mutantKinds } from '../../adequacy/families/mutant.ts';
import type { MutantEntry, MutantScored, MutationReport } from '../../adequacy/report.ts';
import type { Language } from '../../base/language.ts';
import { percentText, placeText, type Page } from './adequacy.ts';
import { adequacyWords } from './adequacy-words.ts';
import { printable } from './printable.ts';

/** The whole report of one policy as text, ending in a line end. */
export function showMutation(policy: string, report: MutationReport, page: Page): string {
  const words = adequacyWords[page.language];
  const colours = createColors(page.isColoured);
  const { survivors, undecided } = report;
  const lines = [
    colours.bold(printable(policy)),
    `  ${words.mutation}`,
    ...tableLines(report, page).map((line) => `    ${line}`),
    ...listLines(words.survivors(survivors.length), survivors, page),
    ...listLines(words.undecided(undecided.length), undecided, page),
  ];
  return `${lines.join('\n')}\n`;
}

function tableLines({ total, byKind }: MutationReport, { language }: Page): readonly string[] {
  const words = adequacyWords[language];
  const rows = [
    ...mutantKinds.map((kind) => [words.mutantKinds[kind], byKind[kind]] as const),
    [words.total, total] as const,
  ].filter(([, count]) => count.total + count.equivalent > 0);
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, count]) => `${name.padEnd(width)}  ${countText(count, language)}`);
}

function countText(
  { killed, total, equivalent, undecided, score }: MutantScored,
  language: Language,
): string {
  const words = adequacyWords[language];
  return [
    words.ofTotal(killed, total),
    ...(score === null ? [] : [percentText(score, language)]),
    ...(equivalent > 0 ? [words.equivalent(equivalent)] : []),
    ...(undecided > 0 ? [words.open(undecided)] : []),
  ].join(' · ');
}

function listLines(heading: string, entries: readonly MutantEntry[], page: Page): readonly string[] {
  if (entries.length === 0) return [];
  const words = adequacyWords[page.language];
  return [
    `  ${heading}`,
    ...entries.flatMap(({ place, what, example, reason }) => [
      `    ${placeText(place, page)}`,
      `      ${printable(words.what(what))}`,
      ...(reason === null ? [] : [`      ${words.reasons[reason]}`]),
      ...(example === null
        ? []
        : [
            '',
            ...example
              .trimEnd()
              .split('\n')
              .map((line) => `      ${printable(line)}`),
            '',
          ]),
    ]),
  ];
}
