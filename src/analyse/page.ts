/** Findings of several policies as a page: what was found, what of it is accepted and why, and what is left open. */
import type { Program } from '../ir/ir.ts';
import { indexOf } from '../total/program-index.ts';
import type { Analysis } from './analyse.ts';
import { underText } from './diagnostics.ts';
import { findingKinds, type Finding } from './finding.ts';
import { kindName } from './kind-words.ts';
import { regionText } from './regions.ts';

interface OfPolicy {
  readonly id: string;
  readonly program: Program;
  readonly analysis: Analysis;
}

export function findingsPage(policies: readonly OfPolicy[]): string {
  return [
    '# Findings',
    '',
    'What `pol analyse` finds in the policies, with the reason why it stays. Made by `pol analyse --format markdown`; do not change it by hand.',
    'A finding that the policy writes down itself (`niet bepaald`) has its reason there; the others are accepted with a reason in the source.',
    '',
    ...countsTable(policies),
    ...policies.flatMap(sectionOf),
  ]
    .join('\n')
    .concat('\n');
}

function countsTable(policies: readonly OfPolicy[]): readonly string[] {
  const rows = policies.map(({ id, analysis: { findings, asked, stale } }) => {
    const counts = Object.values(asked);
    const sum = (of: (one: (typeof counts)[number]) => number): number =>
      counts.reduce((all, one) => all + of(one), 0);
    const written = findings.filter((one) => one.written !== null).length;
    const accepted = findings.filter((one) => one.accepted !== null).length;
    const reading = findings.filter((one) => one.kind === 'onlyUnderReading').length;
    const open = findings.length - written - accepted - reading + stale.length;
    return [id, sum((one) => one.asked), sum((one) => one.undecided), written, accepted, reading, open];
  });
  return [
    '| policy | questions | undecided | written gaps | accepted | only under another reading | open |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row.map((cell) => escaped(String(cell))).join(' | ')} |`),
    '',
  ];
}

function sectionOf({ id, program, analysis }: OfPolicy): readonly string[] {
  const kinds = findingKinds.filter((kind) => analysis.findings.some((finding) => finding.kind === kind));
  return [
    `## ${escaped(id)}`,
    '',
    ...(kinds.length === 0 ? ['Nothing was found.', ''] : []),
    ...kinds.flatMap((kind) => {
      const found = analysis.findings.filter((finding) => finding.kind === kind);
      return [
        `### ${kindName(kind, 'en')}`,
        '',
        '| what | where | reading | norms | why it stays |',
        '| --- | --- | --- | --- | --- |',
        ...found.map((finding) => `| ${cellsOf(finding, program).map(escaped).join(' | ')} |`),
        '',
      ];
    }),
  ];
}

function cellsOf(finding: Finding, program: Program): readonly string[] {
  const { about, others, regions, readings, cites, written, accepted, kind, detail, doubt } = finding;
  const printing = { index: indexOf(program), language: program.language };
  const under =
    detail.kind === 'onlyUnderReading'
      ? detail.under
      : Object.fromEntries(Object.entries(readings).map(([name, one]) => [name, [one]]));
  const readingText = underText(under, program.language);
  const what =
    kind === 'overlap' || kind === 'conflict' ? `${others[0]?.path ?? ''}, ${about.path}` : about.path;
  const where =
    doubt === null
      ? regions.map((region) => regionText(region, printing)).join('; or ')
      : `undecided: ${doubt}`;
  const why =
    written ?? accepted ?? (kind === 'onlyUnderReading' ? 'that is what the reading is for' : 'open');
  return [what, where, readingText, cites.join(', '), why];
}

/** Others' text in a cell of a table. */
const escaped = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\|*_`[\]]/g, (mark) => `\\${mark}`);
