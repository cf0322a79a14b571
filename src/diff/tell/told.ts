/**
 * A comparison in words of one language, before any form: what the terminal, the Markdown and the page all show. No text
 * in it is safe for any of them: each escapes every text, its own words included.
 */
import type { Language } from '../../base/language.ts';
import type { Effect, StatedCheck } from '../report.ts';
import type { ClauseSort } from '../words/form.ts';

export interface ToldDiff {
  readonly language: Language;
  /** In which names, labels and texts of the policy are written. */
  readonly policyLanguage: Language;
  readonly title: string;
  readonly older: ToldEdition;
  readonly newer: ToldEdition;
  /** Sentences. */
  readonly summary: readonly string[];
  readonly tally: readonly Tally[];
  /** The same in a sentence; null where nothing has an outcome. */
  readonly counts: string | null;
  /** Null: one policy. */
  readonly otherPolicy: string | null;
  readonly sections: readonly Section[];
  readonly clauses: readonly ToldClause[];
  readonly timeline: readonly ToldPair[];
  readonly stated: ToldStated;
  readonly portfolio: ToldPortfolio | null;
  readonly limits: readonly Limit[];
}

export interface ToldEdition {
  readonly name: string;
  readonly title: string;
}

export type Tone = 'stricter' | 'looser' | 'different' | 'new' | 'gone' | 'open' | 'same';

export interface Tally {
  readonly word: string;
  readonly count: number;
  readonly tone: Tone;
}

// --------------------------------------------------------------------------------------------- effects

/** Effects of one kind: those that changed, with all there is to say, then the others by name. */
export interface Section {
  readonly kind: Effect['kind'];
  readonly title: string;
  readonly changed: readonly ToldEffect[];
  readonly lists: readonly EffectList[];
}

/** What is new, gone, not at hand, undecided or the same. */
export interface EffectList {
  readonly effect: Effect['effect'];
  readonly word: string;
  readonly tone: Tone;
  readonly effects: readonly ToldEffect[];
}

export interface ToldEffect {
  readonly name: string;
  /** Null: it is called the same in both. */
  readonly olderName: string | null;
  readonly label: string | null;
  readonly olderLabel: string | null;
  readonly word: string;
  readonly tone: Tone;
  /** Of the clause itself. */
  readonly changes: readonly ToldChange[];
  /** Its rules, rows and exceptions that changed, and figures and readings that it reads. */
  readonly parts: readonly ToldClause[];
  readonly cases: readonly ToldCase[];
  readonly remarks: readonly string[];
  readonly norms: { readonly older: readonly string[]; readonly newer: readonly string[] };
}

/** `parameter tarief: 82% → 80%`. */
export interface ToldChange {
  readonly what: string;
  readonly part: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly moved: string | null;
}

export interface ToldCase {
  readonly word: string | null;
  readonly tone: Tone;
  readonly facts: readonly FactRow[];
  readonly older: string;
  readonly newer: string;
  readonly because: string;
  /** What became of what explains it, where that is told nowhere with a case of its own. */
  readonly explained: readonly ToldClause[];
}

/** One fact in both editions; null where the case of an edition does not have it. */
export interface FactRow {
  /** What it is called, for who does not know its name; null: it has no label. */
  readonly label: string | null;
  readonly name: string;
  readonly olderName: string;
  readonly older: string | null;
  readonly newer: string | null;
}

// --------------------------------------------------------------------------------------------- clauses

export interface ToldClause {
  readonly sort: ClauseSort;
  readonly word: string;
  /** Whether an effect tells of it already. */
  readonly isTold: boolean;
  readonly older: readonly ToldPlace[];
  readonly newer: readonly ToldPlace[];
  readonly changes: readonly ToldChange[];
}

export interface ToldPlace {
  readonly path: string;
  readonly label: string | null;
  readonly norms: readonly string[];
}

// ------------------------------------------------------------- timelines, stated changes, portfolio

export interface ToldPair {
  readonly number: number;
  readonly name: string;
  readonly label: string;
  /** The days in words; null: not in that edition. */
  readonly older: string | null;
  readonly newer: string | null;
  readonly moved: string | null;
  /** Whether anything is different: it moved, or is in one edition alone. */
  readonly isMoved: boolean;
  readonly word: string;
  readonly tone: Tone;
}

export interface ToldStated {
  readonly sentence: string;
  readonly changes: readonly (Omit<StatedCheck, 'verdict'> & {
    readonly verdict: StatedCheck['verdict'];
    readonly word: string;
  })[];
  readonly notStated: { readonly text: string; readonly names: readonly string[] } | null;
}

export interface ToldPortfolio {
  readonly sentence: string;
  readonly decisions: readonly ToldDecision[];
}

export interface ToldDecision {
  readonly name: string;
  readonly label: string | null;
  readonly counts: readonly Share[];
  readonly groups: readonly ToldGroup[];
  readonly money: Money | null;
}

/** A part of the records: `count` of all, as a share for a bar. */
export interface Share {
  readonly word: string;
  readonly tone: Tone;
  readonly count: string;
  readonly share: number;
}

export interface ToldGroup {
  /** What later groups are together: `from` is the word for it, and there is no example. */
  readonly isRest: boolean;
  readonly from: string;
  readonly to: string;
  readonly count: string;
  /** Of the records that change or may change. */
  readonly share: number;
  readonly mayChange: boolean;
  readonly because: string;
  readonly example: string;
  readonly money: Money | null;
}

export interface Money {
  readonly older: string;
  readonly newer: string;
  /** Null where the sums cannot be read. */
  readonly difference: string | null;
  /** Of the higher of the two. */
  readonly shares: readonly [older: number, newer: number] | null;
}

/** Something that a reader should know; names may be many. */
export interface Limit {
  readonly text: string;
  readonly names: readonly string[];
}
