import type { Span } from './span.ts';
import type { DiagnosticCode, DiagnosticParams } from './codes.ts';
import type { Type } from './value.ts';

/** `error`: the policy has no meaning. `warning`: it has one, probably not the intended one. */
export type Severity = 'error' | 'warning' | 'info';

/** A place with at most six words, given as a message key so that it can be shown in either language. */
export interface Label {
  readonly span: Span;
  readonly text?: LabelText;
}

/** A labelled remark at a place: a key of the label table and the names it shows. */
export interface LabelText {
  readonly key: string;
  readonly values?: Readonly<Record<string, string>>;
  /** Shown in words of the reader's language, as the value `type`. */
  readonly type?: Type;
}

export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** A change that an editor can apply; `isSafe` when it needs no eye of the author. */
export interface Fix {
  readonly title: LabelText;
  readonly edits: readonly TextEdit[];
  readonly isSafe: boolean;
}

/**
 * What a phase found, as data. Prose is made from `code` and `params` in `messages.ts`; no phase writes text.
 */
export interface Diagnostic<Code extends DiagnosticCode = DiagnosticCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly params: DiagnosticParams[Code];
  readonly primary: Label;
  readonly secondary: readonly Label[];
  readonly fixes: readonly Fix[];
  /** Names and values of a complete case that shows the finding, in source notation. */
  readonly witness?: readonly string[];
  /** Norm ids concerned. */
  readonly cites?: readonly string[];
  readonly finding?: FindingData;
}

/** What an analysis says beside the place: how it is shown, and by what an author accepts it. */
export interface FindingData {
  /** Another one when what was found is another. */
  readonly fingerprint: string;
  /** An example that shows it, as it can be put into the source; empty: none does. */
  readonly example: string;
  /** The line that accepts it, without its reason; empty: it need not be accepted. */
  readonly acceptance: string;
  /** The reason with which it is accepted, or null. */
  readonly accepted: string | null;
  /** Alternatives of readings under which it holds, where those are not the chosen ones. */
  readonly readings: Readonly<Record<string, string>>;
}
