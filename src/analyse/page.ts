/**
 * Findings of several policies as a page: what was found, with all its cases and one that shows it, and why it stays;
 * what the policies leave open themselves; and the readings under which all of this is so.
 */
import type { Program } from '../ir/ir.ts';
import { indexOf } from '../total/program-index.ts';
import type { Analysis } from './analyse.ts';
import { mustBeAccepted, underText } from './diagnostics.ts';
import { findingKinds, type Acceptance, type Finding } from './finding.ts';
import { kindName } from './kind-words.ts';
import { regionText } from './regions.ts';

export interface OfPolicy {
  readonly id: string;
  readonly program: Program;
  readonly analysis: Analysis;
}

const intro = `# Findings

What the analysis finds in the policies, with all the cases concerned in the terms of the policy, one case that shows it, and the reason why it stays. Made from the policies
by \`npm run findings\`; do not change it by hand. What an edition has in common with the one that it amends stands there only. The questions are in docs/analysis.md.
`;

export function findingsPage(policies: readonly OfPolicy[]): string {
  return [
    intro,
    ...countsTable(policies),
    ...policies.flatMap((one) => sectionOf(one, baseOf(one, policies))),
  ]
    .join('\n')
    .concat('\n');
}

/** The edition that it amends, if that is on the page. */
const baseOf = ({ program }: OfPolicy, policies: readonly OfPolicy[]): OfPolicy | null =>
  policies.find(
    (other) =>
      other.program.name === program.name &&
      other.program.year === program.year &&
      other.program.revision === program.amends?.revision,
  ) ?? null;

function countsTable(policies: readonly OfPolicy[]): readonly string[] {
  const rows = policies.map(({ id, analysis: { findings, asked, stale } }) => {
    const counts = Object.values(asked);
    return [
      id,
      counts.reduce((all, one) => all + one.asked, 0),
      counts.reduce((all, one) => all + one.undecided, 0),
      findings.filter(({ written }) => written !== null).length,
      findings.filter(({ accepted }) => accepted !== null).length,
      findings.filter(({ kind }) => kind === 'onlyUnderReading').length,
      findings.filter(mustBeAccepted).length + stale.length,
    ];
  });
  const heads = [
    'policy',
    'questions',
    'undecided',
    'written by the policy',
    'accepted',
    'only under another reading',
    'open',
  ];
  return tableOf(
    heads,
    rows.map((row) => row.map(String)),
  );
}

function sectionOf({ id, program, analysis }: OfPolicy, base: OfPolicy | null): readonly string[] {
  const known = new Set(base?.analysis.findings.map(keyOf));
  const own = analysis.findings.filter((finding) => !known.has(keyOf(finding)));
  const readings = program.readings.filter((reading) => !isAmong(reading, base));
  const shared = analysis.findings.length - own.length;
  return [
    `## ${escaped(id)}`,
    '',
    ...(shared === 0
      ? []
      : [`${shared} findings and what is read are those of ${escaped(base?.id ?? '')}; its own:`, '']),
    ...(own.length + readings.length + analysis.stale.length === 0 ? ['Nothing.', ''] : []),
    ...findingsOf(own, program),
    ...staleOf(analysis.stale),
    ...writtenOf(own, program),
    ...underReadingOf(own, program),
    ...readingsOf(readings),
  ];
}

const keyOf = ({ kind, about, fingerprint }: Finding): string => `${kind} ${about.path} ${fingerprint}`;

type Reading = Program['readings'][number];

const isAmong = (reading: Reading, base: OfPolicy | null): boolean =>
  base?.program.readings.some((other) => JSON.stringify(other) === JSON.stringify(reading)) ?? false;

/** Accepted or open, one table a question. */
function findingsOf(own: readonly Finding[], program: Program): readonly string[] {
  const found = own.filter(({ written, kind }) => written === null && kind !== 'onlyUnderReading');
  return findingKinds.flatMap((kind) => {
    const ofKind = found.filter((finding) => finding.kind === kind);
    if (ofKind.length === 0) return [];
    const rows = ofKind.map((finding) => [
      whatOf(finding),
      ...casesOf(finding, program),
      finding.cites.join(', '),
      finding.accepted === null ? 'open' : `accepted: ${finding.accepted}`,
    ]);
    return [
      `### ${kindName(kind, 'en')}`,
      '',
      ...tableOf(['what', 'in which cases', 'shown by', 'norms', 'why it stays'], rows),
    ];
  });
}

function staleOf(stale: readonly Acceptance[]): readonly string[] {
  if (stale.length === 0) return [];
  const rows = stale.map(({ path, fingerprint, reason }) => [path, fingerprint, reason]);
  return ['### Accepted and no longer found', '', ...tableOf(['what', 'fingerprint', 'reason'], rows)];
}

function writtenOf(own: readonly Finding[], program: Program): readonly string[] {
  const written = own.filter((finding) => finding.written !== null);
  if (written.length === 0) return [];
  const rows = written.map((finding) => [
    finding.kind === 'conflict' ? whatOf(finding) : finding.about.path,
    ...casesOf(finding, program),
    finding.cites.join(', '),
    finding.written ?? '',
  ]);
  return [
    '### Left open by the policy itself, or said to clash',
    '',
    ...tableOf(['what', 'in which cases', 'shown by', 'norms', 'why'], rows),
  ];
}

function underReadingOf(own: readonly Finding[], { language }: Program): readonly string[] {
  const rows = own.flatMap(({ about, detail }) =>
    detail.kind === 'onlyUnderReading' ? [[about.path, underText(detail.under, language)]] : [],
  );
  if (rows.length === 0) return [];
  return ['### Only under another reading than the chosen one', '', ...tableOf(['what', 'reading'], rows)];
}

function readingsOf(readings: readonly Reading[]): readonly string[] {
  if (readings.length === 0) return [];
  const rows = readings.map(({ name, label, alternatives, cites }) => [
    label === null ? name : `${name}: ${label}`,
    ...[alternatives.slice(0, 1), alternatives.slice(1)].map((some) =>
      some.map((one) => `${one.name}: ${one.reason}`).join('; '),
    ),
    cites.join(', '),
  ]);
  return ['### Readings', '', ...tableOf(['reading', 'chosen', 'also possible', 'norms'], rows)];
}

const whatOf = ({ about, others, kind, detail }: Finding): string => {
  if (kind === 'overlap' || kind === 'conflict') return `${others[0]?.path ?? ''}, ${about.path}`;
  if (detail.kind === 'constant') return `${detail.condition}, in ${about.path}`;
  if (detail.kind === 'noValue') return `${about.path}, from ${detail.from} to ${detail.to}`;
  return about.path;
};

/** All of them, and the one that shows it as it can be given. */
function casesOf({ regions, readings, shown, doubt }: Finding, program: Program): readonly string[] {
  if (doubt !== null) return [`undecided: ${doubt}`, ''];
  const printing = { index: indexOf(program), language: program.language };
  const texts = regions
    .map((region) => regionText(region, printing))
    .map((text) => (text === '' ? 'every case' : text));
  const under = Object.fromEntries(Object.entries(readings).map(([name, one]) => [name, [one]]));
  const only =
    regions.length > 0 && Object.keys(readings).length > 0
      ? `; only under ${underText(under, program.language)}`
      : '';
  return [texts.join('; or ') + only, givenIn(shown?.example ?? '')];
}

/** An example without its title, on one line. */
const givenIn = (example: string): string =>
  example.split('\n').slice(1).join(' ').replace(/ {2,}/g, ' ').trim();

const tableOf = (heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  `| ${heads.join(' | ')} |`,
  `| ${heads.map(() => '---').join(' | ')} |`,
  ...rows.map((row) => `| ${row.map(escaped).join(' | ')} |`),
  '',
];

/** Others' text in a cell of a table. */
const escaped = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\|*_`[\]]/g, (mark) => `\\${mark}`);
