/** What a letter says in one language. Pieces that begin with a small letter stand within a sentence. */
import type { Language } from '../../base/language.ts';
import type { CauseReason } from '../../base/value.ts';
import type { Effort, LetterStatus, StepState } from './kinds.ts';
import type { Text } from '../explanation.ts';

export interface LetterWords {
  readonly language: Language;
  readonly yes: string;
  readonly no: string;
  readonly met: string;
  readonly notMet: string;
  readonly absent: string;
  readonly nothing: string;
  readonly anything: string;
  readonly notYet: string;
  readonly never: string;
  readonly and: string;
  readonly or: string;
  readonly day: (date: string) => string;
  readonly period: (first: string, last: string) => string;
  readonly between: (low: string, high: string) => string;
  readonly duration: (value: {
    readonly years: number;
    readonly months: number;
    readonly days: number;
  }) => string;
  readonly openSet: (certain: Text, perhaps: Text, isCertain: boolean) => Text;
  readonly bounds: (
    from: Text | null,
    to: Text | null,
    isFromIncluded: boolean,
    isToIncluded: boolean,
    type: string,
  ) => Text;
  /** Outcomes that are no value, in a list of what is possible. */
  readonly statuses: Readonly<Record<Exclude<LetterStatus, 'decided' | 'undetermined'>, string>>;
  readonly states: Readonly<Record<string, string>>;

  readonly heads: Readonly<
    Record<
      | 'outcomes'
      | 'notApplicable'
      | 'requirements'
      | 'soft'
      | 'steps'
      | 'remarks'
      | 'problems'
      | 'norms'
      | 'notMet'
      | 'open'
      | 'troubled'
      | 'met'
      | 'dropped',
      string
    >
  >;
  readonly columns: readonly [string, string, string];
  readonly title: (policy: Text) => Text;
  readonly about: (id: Text | null, date: string | null, revision: string | null) => Text;

  readonly outcomeIs: (value: Text) => Text;
  readonly undetermined: (possible: Text) => Text;
  /** Fills in for the list of what is possible, where that would be long. */
  readonly wide: string;
  readonly gap: string;
  readonly conflict: string;
  readonly notApplicable: string;
  readonly error: string;
  readonly inPrinciple: (value: Text) => Text;
  readonly unlessSo: string;
  readonly inexact: string;
  readonly differs: string;
  readonly revision: (number: string) => string;

  /** A row, a rule or an exception, as the subject of a sentence. */
  readonly row: (number: string) => Text;
  readonly rule: (name: Text) => Text;
  readonly exception: (name: Text) => Text;
  readonly unless: string;
  readonly decides: (part: Text, tests: Text | null) => Text;
  readonly eitherWay: (things: Text, parts: Text) => Text;
  readonly agree: (parts: Text) => Text;
  readonly perhapsDecides: (value: Text, tests: Text | null, part: Text | null) => Text;
  readonly dependsOn: string;
  readonly canChange: string;
  readonly lost: Readonly<
    Record<
      'conditionFalse' | 'conditionOpen' | 'laterRow' | 'excepted' | 'notApplicable',
      (part: Text, tests: Text | null) => Text
    >
  >;
  readonly onlyApplies: (tests: Text | null) => Text;
  readonly droppedBy: (part: Text, tests: Text | null) => Text;
  readonly because: (reason: Text) => Text;
  readonly says: (part: Text, value: Text) => Text;
  readonly contradicts: (list: boolean) => string;
  readonly causes: Readonly<
    Record<CauseReason | 'revision', (details: Readonly<Record<string, string>>) => Text>
  >;
  readonly follows: (label: Text) => Text;
  readonly between_norms: string;
  readonly computedFrom: (things: Text) => Text;
  /** Before what is asked for. */
  readonly asksFor: Text;
  /** Outcomes that are no value, standing by themselves. */
  readonly standing: Readonly<Record<'gap' | 'conflict' | 'notApplicable' | 'error', string>>;
  readonly inherited: (label: Text, cause: Text) => Text;

  /** `‘Is de aanbieder failliet?’` answered, or `‘label’` holding. */
  readonly answer: (question: Text, value: Text) => Text;
  readonly claim: (label: Text, holds: boolean) => Text;
  readonly judged: (
    label: Text,
    value: Text,
    by: Text | null,
    on: string | null,
    reason: Text | null,
  ) => Text;
  readonly used: (label: Text, isUsed: boolean) => Text;
  readonly fulfilled: (label: Text, isMet: boolean) => Text;
  readonly applies: (label: Text, does: boolean) => Text;
  readonly is: (subject: Text, value: Text) => Text;
  readonly isNotKnown: (subject: Text) => Text;
  readonly unsettled: (subject: Text) => Text;
  readonly present: (subject: Text, value: Text | null) => Text;
  readonly missing: (subject: Text) => Text;
  readonly contains: (subject: Text, member: Text, does: boolean) => Text;
  readonly containsAll: (subject: Text, count: number) => Text;
  readonly empty: (subject: Text, is: boolean) => Text;
  readonly readingTaken: (label: Text, reason: Text, isTaken: boolean) => Text;
  readonly but: (statement: Text, relation: Text) => Text;
  readonly relation: (
    operator: string,
    holds: boolean,
    isDay: boolean,
    limit: Text,
    high: Text | null,
  ) => Text | null;
  readonly notAny: (values: Text) => Text;
  readonly computed: (operator: string, parts: readonly Text[]) => Text | null;
  readonly referenceDate: string;
  readonly element: string;
  readonly forElement: (element: Text, tests: Text) => Text;
  readonly each: (
    quantifier: 'every' | 'some' | 'atLeast',
    holds: boolean,
    count: number,
    list: Text,
  ) => Text;
  /** After `als`: what would have to be so. */
  readonly ifAnswer: (question: Text, isYes: boolean) => Text;
  readonly ifClaim: (label: Text, holds: boolean) => Text;
  readonly ifJudged: (label: Text, isYes: boolean) => Text;
  readonly ifMet: (label: Text, isMet: boolean) => Text;
  readonly ifIs: (subject: Text, value: Text, does: boolean) => Text;
  readonly ifPresent: (subject: Text, isThere: boolean) => Text;
  readonly ifRelation: (subject: Text, relation: Text) => Text;
  readonly ifEach: (
    quantifier: 'every' | 'some' | 'atLeast',
    isDemanded: boolean,
    count: number,
    list: Text,
  ) => Text;
  readonly ifOther: (subject: Text) => Text;
  readonly events: (label: Text) => Text;
  readonly day_of: (label: Text, part: 'first' | 'last') => Text;
  readonly details: (parts: readonly Text[]) => Text;
  readonly record: (subject: string, key: string) => string;

  readonly readingRest: (
    label: Text,
    reason: Text,
    others: Text,
    changes: boolean,
    isSelected: boolean,
  ) => Text;
  readonly quietReadings: string;
  readonly readingAgain: (label: Text, changes: boolean) => Text;
  readonly judgedAgain: (by: Text, count: number) => Text;
  readonly judgedList: (by: Text) => Text;
  readonly withReason: (on: string | null, reason: Text | null) => Text;
  readonly nobody: string;
  readonly judgedAll: (by: Text, list: Text) => Text;
  readonly elsewhere: (titles: Text, count: number) => Text;
  readonly always: (labels: Text) => Text;
  readonly remark: (text: Text, isSure: boolean) => Text;

  readonly needed: (count: number) => Text;
  readonly neededOne: (source: Text, thing: Text) => Text;
  readonly effort: Readonly<Record<Effort, string>>;
  readonly sources: Readonly<{
    judgement: (by: Text | null) => Text;
    power: (by: Text | null) => Text;
    event: Text;
    list: Text;
    referenceDate: Text;
  }>;
  readonly andMore: (count: number) => string;

  readonly counts: (met: number, notMet: number, open: number, dropped: number, troubled: number) => Text;
  readonly failing: (count: number) => Text;
  readonly softCounts: (met: number, notMet: number, open: number, dropped: number) => Text;

  readonly stepState: (state: StepState) => string;
  readonly openStates: (states: Text) => Text;
  readonly stepBy: (
    parties: Text,
    window: string,
    force: 'must' | 'aims' | 'may',
    isOptional: boolean,
  ) => Text;
  readonly window: (first: string | null, last: string | null) => string;
  readonly noConsequence: string;
  readonly consequence: (text: Text) => Text;
  readonly waits: (steps: Text) => Text;
  readonly via: (channels: Text) => Text;
  readonly contents: (things: Text) => Text;
  readonly howDay: string;

  readonly stepByStep: string;
  readonly rounded: (from: string, to: string) => string;
  readonly missingDay: (month: number, year: number, day: number, landed: string) => string;
  readonly workingDays: (count: number, calendar: Text, from: string, to: string, passed: Text) => Text;
  readonly moved: (from: string, to: string, passed: Text) => Text;
  readonly weekend: (count: number) => string;
  readonly cases: (labels: Text) => Text;
  readonly proves: (label: Text, value: Text | null) => Text;
}
