/** Findings as diagnostics: with their places in the sources, so that they are shown as everything else that is found. */
import type { DiagnosticCode, DiagnosticParams } from '../base/codes.ts';
import type { Diagnostic, Fix, Severity } from '../base/diagnostic.ts';
import type { Language } from '../base/language.ts';
import type { Span } from '../base/span.ts';
import type { Program } from '../ir/ir.ts';
import { placeKey, type DeclaredPlace, type Places } from '../ir/lower/places.ts';
import { expressionText } from '../notation/expression.ts';
import { word } from '../notation/literal.ts';
import { indexOf } from '../total/program-index.ts';
import type { AnalyseOptions, Analysis } from './analyse.ts';
import type { About, Acceptance, Finding } from './finding.ts';
import { acceptanceLine, kindWord } from './kind-words.ts';
import { conditionOf } from './region-condition.ts';
import { regionText } from './regions.ts';

type Told = {
  readonly [Code in DiagnosticCode]: { readonly code: Code; readonly params: DiagnosticParams[Code] };
}[DiagnosticCode];

/** All of them, also those that are accepted or written down: those are no more than remarks. */
export function diagnosticsOf(
  { findings, stale }: Analysis,
  program: Program,
  places: Places,
): readonly Diagnostic[] {
  return [
    ...findings.map((finding) => diagnosticOf(finding, program, places)),
    ...stale.map((acceptance) => staleOf(acceptance, places)),
  ];
}

function diagnosticOf(finding: Finding, program: Program, places: Places): Diagnostic {
  const { about, others, regions, shown, readings, fingerprint, accepted, cites } = finding;
  const printing = { index: indexOf(program), language: program.language };
  const place = placeOf(about, places);
  return {
    ...toldOf(finding, program.language),
    severity: severityOf(finding),
    primary: { span: place.span },
    secondary: others
      .map((other) => ({ span: placeOf(other, places).span, text: { key: 'also-concerned' } }))
      .filter(({ span }) => span.start !== place.span.start || span.file !== place.span.file),
    fixes: [...fixesOf(finding, place), ...rulesFor(finding, program, places)],
    // A region that asks nothing is every case.
    witness: regions.map((region) => regionText(region, printing)).filter((text) => text !== ''),
    ...(cites.length === 0 ? {} : { cites }),
    finding: {
      fingerprint,
      example: shown?.example ?? '',
      acceptance: mustBeAccepted(finding) ? acceptanceLine(finding, program.language) : '',
      accepted,
      readings,
    },
  };
}

/** What is only told: what the policy says itself, what is accepted, and what readings are for. */
export const mustBeAccepted = ({ kind, written, accepted }: Finding): boolean =>
  written === null && accepted === null && kind !== 'onlyUnderReading';

const severityOf = (finding: Finding): Severity => (mustBeAccepted(finding) ? 'warning' : 'info');

function toldOf(finding: Finding, language: Language): Told {
  const { about, others, detail, doubt, written } = finding;
  const path = about.path;
  const readings = Object.entries(finding.readings)
    .map(([reading, alternative]) => `${reading} = ${alternative}`)
    .join(', ');
  const in_ = { path, readings };
  if (doubt !== null)
    return {
      code: 'undecided-question',
      params: { ...in_, question: kindWord(finding.kind, language), doubt },
    };
  const other = others[0]?.path ?? '';
  switch (detail.kind) {
    case 'gap':
      return written === null
        ? { code: 'case-gap', params: in_ }
        : { code: 'written-gap', params: { ...in_, reason: written } };
    case 'overlap':
      return { code: 'rules-overlap', params: { ...in_, other, outcomes: detail.outcomes } };
    case 'conflict':
      return written === null
        ? { code: 'exceptions-conflict', params: { ...in_, other, outcomes: detail.outcomes } }
        : { code: 'written-conflict', params: { ...in_, other } };
    case 'unreachable': {
      const what = about.kind === 'rule' || about.kind === 'exception' ? about.kind : 'clause';
      return { code: 'never-reached', params: { ...in_, what, by: detail.by ?? '' } };
    }
    case 'constant':
      return {
        code: 'constant-condition',
        params: { ...in_, condition: detail.condition, holds: detail.holds },
      };
    case 'contradictory':
      return { code: 'never-met', params: { ...in_, together: detail.together } };
    case 'unused': {
      const { kind } = about;
      const what = kind === 'fact' || kind === 'parameter' || kind === 'reading' ? kind : 'calculation';
      return { code: 'unused-declaration', params: { ...in_, what } };
    }
    case 'noValue':
      return { code: 'no-value-in-period', params: { ...in_, from: detail.from, to: detail.to } };
    case 'order':
      return { code: 'steps-out-of-order', params: { ...in_, before: detail.before } };
    case 'infeasible':
      return { code: 'deadline-impossible', params: { ...in_, first: detail.first, last: detail.last } };
    case 'onlyUnderReading':
      return {
        code: 'only-under-reading',
        params: { path, readings: underText(detail.under, language) },
      };
    case 'repeated':
      return { code: 'repeated-example', params: { ...in_, of: detail.of } };
  }
}

/** `x = a or b, y = c`. */
export const underText = (under: Readonly<Record<string, readonly string[]>>, language: Language): string =>
  Object.entries(under)
    .map(([reading, names]) => `${reading} = ${names.join(` ${word('or', language)} `)}`)
    .join(', ');

function staleOf({ path, fingerprint, cites }: Acceptance, places: Places): Diagnostic {
  const place = placeOf({ kind: 'acceptance', path: fingerprint }, places);
  return {
    code: 'stale-acceptance',
    severity: 'warning',
    params: { path, readings: '', fingerprint },
    primary: { span: place.span },
    secondary: [],
    fixes: [],
    ...(cites.length === 0 ? {} : { cites }),
  };
}

// ----------------------------------------------------------------------------------------------- places

/** What a policy answers for itself. */
export const isOwnIn =
  (places: Places): NonNullable<AnalyseOptions['isOwn']> =>
  ({ kind, path }) =>
    places.get(placeKey(kind, path))?.isOwn ?? true;

const start: Span = { file: 0, start: 0, end: 0 };
const nowhere: DeclaredPlace = { span: start, whole: start, isRow: false, isOwn: true };

/** An exception that a lowering made of a group stands where the group has it; what has no place stands at the start. */
function placeOf(
  { kind, path }: Pick<About, 'path'> & { readonly kind: About['kind'] | 'acceptance' },
  places: Places,
): DeclaredPlace {
  const own = places.get(placeKey(kind, path));
  if (own !== undefined) return own;
  const around = path.slice(0, path.lastIndexOf('.'));
  return around === '' || around === path ? nowhere : placeOf({ kind: 'clause', path: around }, places);
}

/** What can be taken away without a loss. */
function fixesOf({ kind, about, doubt }: Finding, { span, whole }: DeclaredPlace): readonly Fix[] {
  if (doubt !== null) return [];
  if (kind === 'unreachable' && about.kind === 'rule')
    return [{ title: { key: 'remove-rule' }, edits: [{ span, text: '' }], isSafe: false }];
  if (kind === 'repeated')
    return [{ title: { key: 'remove-example' }, edits: [{ span: whole, text: '' }], isSafe: true }];
  return [];
}

/**
 * A rule for cases that no rule says anything of: what it says is for the author, so it says that nothing is determined.
 * In a table a row has columns, and is not written for anybody.
 */
function rulesFor(finding: Finding, program: Program, places: Places): readonly Fix[] {
  const { kind, about, doubt, written, regions } = finding;
  const clause = program.clauses.find(({ name }) => name === about.path);
  if (kind !== 'gap' || doubt !== null || written !== null || clause?.kind !== 'decision') return [];
  const last = places.get(placeKey('rule', `${about.path}.${clause.rules.at(-1)?.name ?? ''}`));
  if (last === undefined || last.isRow) return [];
  const index = indexOf(program);
  const printing = { index, language: program.language };
  const rules = regions.map((region) => {
    const condition = conditionOf(region, index);
    return condition === null ? null : ruleText(expressionText(condition, printing), program.language);
  });
  if (rules.length === 0 || rules.includes(null)) return [];
  const at: Span = { ...last.span, start: last.span.end };
  return [{ title: { key: 'add-rule' }, edits: [{ span: at, text: rules.join('') }], isSafe: false }];
}

const nothingSaid: Readonly<Record<Language, string>> = {
  nl: 'hierover staat er niets',
  en: 'nothing is said about this',
};

const ruleText = (condition: string, language: Language): string =>
  `\n  - ${word('undetermined', language)} "${nothingSaid[language]}"\n    ${word('if', language)} ${condition}`;
