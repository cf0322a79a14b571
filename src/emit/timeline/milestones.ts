/** The milestones of a policy: its steps with their windows, and on a date or for facts with their states. */
import { closest } from '../../base/suggest.ts';
import type { Language } from '../../base/language.ts';
import type { IsoDate } from '../../base/value.ts';
import { evaluate } from '../../evaluate/evaluate.ts';
import type { EvaluationResult, StepEntry } from '../../evaluate/result.ts';
import type { StepWindow } from '../../evaluate/windows.ts';
import type { Program, Step } from '../../ir/ir.ts';
import { conditionText } from './condition-text.ts';
import { pathsIn } from './paths-in.ts';
import {
  spanOf,
  TIMELINE_SCHEMA,
  type Condition,
  type Milestone,
  type MilestoneState,
  type Moment,
  type Party,
  type PolicyTimeline,
  type Progress,
} from './policy-timeline.ts';
import type { TimelineOptions } from './options.ts';
import { windowOf, windowsFor } from './windows.ts';

/** The steps of a policy in order of day. Never throws on any JSON as facts: what is wrong with them is in `errors`. */
export function timelineOf(program: Program, options: TimelineOptions = {}): PolicyTimeline {
  const language = options.language ?? program.language;
  const steps = program.clauses.filter((clause): clause is Step => clause.kind === 'step');
  const evaluated = isAsked(options) ? evaluateSteps(program, steps, options) : null;
  const referenceDate = evaluated?.referenceDate ?? null;
  const make = makerOf(program, language, evaluated);
  const found = new Map(steps.map((step) => [step.name, step]));
  const milestones = windowsFor(program, options)
    .flatMap((window) => {
      const step = found.get(window.name);
      return step === undefined ? [] : [make(step, window)];
    })
    .filter((milestone) => isKept(milestone, options));
  return {
    schema: TIMELINE_SCHEMA,
    language,
    policy: policyOf(program, options.digest ?? null),
    id: evaluated?.id ?? null,
    referenceDate,
    knowledgeDate: options.knowledgeDate ?? null,
    hasStates: evaluated !== null,
    onlyFor: options.onlyFor === undefined ? null : partyOf(program, options.onlyFor),
    timelines: program.timelines.map(({ name, label, isProcedure, cites }) => ({
      name,
      label,
      isProcedure,
      cites,
    })),
    milestones: inOrder(milestones),
    remarks: options.remarks ?? [],
    errors: evaluated?.errors ?? [],
    warnings: evaluated?.warnings ?? [],
  };
}

/** The party that is meant, or else the name of one that is like it (empty: none is). */
export function findParty(
  program: Program,
  asked: string,
):
  { readonly kind: 'party'; readonly party: Party } | { readonly kind: 'none'; readonly suggestion: string } {
  const acting = new Set(program.clauses.flatMap((clause) => (clause.kind === 'step' ? clause.by : [])));
  const parties = [...program.parties].sort(
    (a, b) => Number(acting.has(b.name)) - Number(acting.has(a.name)),
  );
  const found =
    parties.find(({ name }) => name === asked) ??
    parties.find(({ label }) => label?.toLowerCase() === asked.toLowerCase());
  if (found !== undefined) return { kind: 'party', party: partyOf(program, found.name) };
  const names = parties.map(({ name }) => name);
  return { kind: 'none', suggestion: closest(asked, names) ?? '' };
}

const isAsked = ({ facts, referenceDate }: TimelineOptions): boolean =>
  facts !== undefined || referenceDate !== undefined;

const questionOf = ({ context, referenceDate, knowledgeDate, readings }: TimelineOptions) => ({
  ...(context === undefined ? {} : { context }),
  ...(referenceDate === undefined ? {} : { referenceDate }),
  ...(knowledgeDate === undefined ? {} : { knowledgeDate }),
  ...(readings === undefined ? {} : { readings }),
});

const evaluateSteps = (
  program: Program,
  steps: readonly Step[],
  options: TimelineOptions,
): EvaluationResult =>
  evaluate(program, options.facts ?? {}, {
    ...questionOf(options),
    decisions: steps.map(({ name }) => name),
    wouldDiffer: false,
  });

function policyOf(program: Program, digest: string | null): PolicyTimeline['policy'] {
  const { name, year, revision, title, published, consultable } = program;
  return { name, year, revision, title, digest, published, consultable };
}

function partyOf(program: Program, name: string): Party {
  const label = program.parties.find((party) => party.name === name)?.label;
  return { name, label: label ?? name.replaceAll('_', ' ') };
}

function makerOf(program: Program, language: Language, evaluated: EvaluationResult | null) {
  const norms = new Map(program.norms.map((norm) => [norm.id, norm]));
  return (step: Step, found: StepWindow): Milestone => {
    const entry = evaluated === null ? null : entryOf(evaluated, step.name, found.key);
    return {
      name: step.name,
      key: found.key,
      label: step.label,
      timeline: step.timeline,
      by: step.by.map((name) => partyOf(program, name)),
      per: step.per,
      window: windowOf(step, found, language),
      force: step.force,
      isOptional: step.isOptional,
      isYearly: step.isYearly,
      condition: conditionOf(step, entry, language),
      via: step.via,
      contents: step.contents,
      dependsOn: step.dependsOn,
      consequence: step.consequence === null ? null : { text: step.consequence || null },
      cites: step.cites.map((id) => {
        const norm = norms.get(id);
        return { norm: id, place: norm?.place ?? null, text: norm?.[language] ?? null };
      }),
      progress: entry === null ? null : progressOf(entry, momentOf(found, evaluated?.referenceDate ?? null)),
    };
  };
}

function entryOf(result: EvaluationResult, name: string, key: string | null): StepEntry | null {
  const entry = result.steps[name];
  if (entry === undefined) return null;
  if (typeof entry.status === 'string') return key === null ? (entry as StepEntry) : null;
  return key === null ? null : ((entry as Readonly<Record<string, StepEntry>>)[key] ?? null);
}

function conditionOf(step: Step, entry: StepEntry | null, language: Language): Condition | null {
  if (step.exceptions.length === 0) return null;
  const reads = pathsIn(step.exceptions.map(({ condition }) => condition));
  const text = conditionText(step, language);
  if (entry === null) return { text, reads, applies: null };
  if (entry.status === 'notApplicable') return { text, reads, applies: 'no' };
  if (entry.status !== 'decided' && entry.status !== 'undetermined')
    return { text, reads, applies: 'perhaps' };
  const mayLapse = entry.possible.some(
    (one) => typeof one === 'object' && 'status' in one && one.status === 'notApplicable',
  );
  return { text, reads, applies: mayLapse ? 'perhaps' : 'yes' };
}

function progressOf(entry: StepEntry, moment: Moment | null): Progress {
  const { status, state, waitsFor } = entry;
  const decided = state === null ? 'undetermined' : (state as MilestoneState);
  const possible =
    status === 'undetermined'
      ? entry.possible.flatMap((one) =>
          typeof one === 'string' ? [one] : typeof one === 'object' && 'status' in one ? [one.status] : [],
        )
      : [];
  return { state: status === 'decided' ? decided : status, possible, moment, waitsFor };
}

function momentOf({ first, last }: StepWindow, on: IsoDate | null): Moment | null {
  if (on === null || (first === null && last === null)) return null;
  if (first !== null && on < first) return 'before';
  if (last === null || on < last) return 'within';
  return on === last ? 'lastDay' : 'after';
}

function isKept(milestone: Milestone, { onlyFor, year }: TimelineOptions): boolean {
  if (onlyFor !== undefined && !milestone.by.some(({ name }) => name === onlyFor)) return false;
  const span = spanOf(milestone);
  if (year === undefined || span === null) return true;
  return (
    Number(span.from.slice(0, 4)) <= year && (isEndless(milestone) || Number(span.to.slice(0, 4)) >= year)
  );
}

const isEndless = ({ window, isYearly }: Milestone): boolean =>
  isYearly || (window.first !== null && window.last === null);

/** By first day, then last day; what has no day comes last, in the order of the policy. */
function inOrder(milestones: readonly Milestone[]): readonly Milestone[] {
  const key = (milestone: Milestone): string => {
    const span = spanOf(milestone);
    return span === null ? '~' : `${span.from} ${span.to}`;
  };
  return [...milestones].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
