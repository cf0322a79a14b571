import type { Language } from './language.ts';
import type { Type } from './value.ts';
import type { AnalysisDiagnostics } from './analysis-codes.ts';

/**
 * Every diagnostic code with the parameters its message shows. A code is a stable slug: it names the page in
 * `docs/diagnostics/` and is never reused. Each room has its own section.
 */
export interface DiagnosticParams
  extends
    SyntaxDiagnostics,
    CheckDiagnostics,
    AmendDiagnostics,
    LoweringDiagnostics,
    ArtefactDiagnostics,
    FactDiagnostics,
    AnalysisDiagnostics,
    CommandDiagnostics {}

export type DiagnosticCode = keyof DiagnosticParams;

/** What may stand at a place: a word of the file's own vocabulary, a mark, or something of a kind. */
export type ExpectedPart =
  | { readonly kind: 'word'; readonly word: string }
  | {
      readonly kind:
        | 'name'
        | 'number'
        | 'percentage'
        | 'amount'
        | 'text'
        | 'normId'
        | 'value'
        | 'type'
        | 'calendar'
        | 'declaration';
    };

/** Found by the lexer and the parser. Words are in the file's own vocabulary. */
export interface SyntaxDiagnostics {
  // the file
  'empty-file': Nothing;
  'not-text': Nothing;
  'broken-character': Nothing;
  'missing-language': Nothing;
  'unknown-language': { readonly found: string };
  'missing-header': Nothing;

  // what stands where
  'unexpected-word': {
    readonly found: string;
    readonly expected: readonly ExpectedPart[];
    readonly suggestion: string;
  };
  'missing-part': { readonly after: string; readonly expected: readonly ExpectedPart[] };
  'missing-clause': { readonly declaration: string; readonly clauses: readonly string[] };
  'duplicate-clause': { readonly clause: string };
  /** A word out of a closed list; `found` is empty where none stands. */
  'closed-word': {
    readonly of: ClosedList;
    readonly found: string;
    readonly words: readonly string[];
    readonly suggestion: string;
  };
  'reserved-word': { readonly word: string; readonly suggestion: string };
  'name-too-long': { readonly length: number; readonly limit: number };
  'too-deep': { readonly limit: number };
  'unclosed-block': { readonly block: string; readonly name: string; readonly end: string };
  'unmatched-end': { readonly end: string };
  'misplaced-declaration': { readonly declaration: string; readonly block: string };

  // how something is written
  'number-notation': { readonly found: string; readonly correct: string };
  'money-notation': { readonly found: string; readonly correct: string };
  'date-notation': { readonly found: string; readonly correct: string };
  'month-name': { readonly found: string; readonly correct: string };
  'mark-notation': { readonly found: string; readonly correct: string };
  'number-too-long': { readonly length: number; readonly limit: number };
  'not-whole': { readonly found: string };
  'ordinal-from-one': { readonly found: string };
  'no-such-date': {
    readonly day: number;
    readonly month: number;
    readonly year: number | null;
    readonly days: number;
  };
  'unknown-character': { readonly character: string };
  /** A `?` where an example expects something: a person has to read it up. */
  'open-expectation': Nothing;
  'unclosed-text': Nothing;
  'unknown-escape': { readonly escape: string };
}

/** Words that are read only where they stand: of a `toelichting`, a `genoemde wijziging`, an `aanvaard`. */
export type ClosedList = 'reason' | 'change' | 'finding';

/** What a name can be the name of. */
export type NameKind =
  | 'subject'
  | 'fact'
  | 'choice'
  | 'member'
  | 'parameter'
  | 'party'
  | 'contact'
  | 'calendar'
  | 'always'
  | 'condition'
  | 'exclusion'
  | 'expectation'
  | 'guidance'
  | 'group'
  | 'decision'
  | 'calculation'
  | 'table'
  | 'routing'
  | 'exception'
  | 'judgement'
  | 'power'
  | 'reading'
  | 'alternative'
  | 'binding'
  | 'step'
  | 'timeline'
  | 'procedure'
  | 'term'
  | 'intent'
  | 'remark'
  | 'elsewhere'
  | 'statedChange'
  | 'acceptance'
  | 'case'
  | 'example'
  | 'clause'
  | 'binder'
  | 'value';

/** What an author wanted to do with two values. */
export type Operation =
  | 'logic'
  | 'equal'
  | 'order'
  | 'during'
  | 'contains'
  | 'within'
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'divide'
  | 'percentOf'
  | 'round'
  | 'function'
  | 'state'
  | 'period';

/** Found by the checker and by lowering. */
export interface CheckDiagnostics {
  // names
  /** `of`: what the name was looked for in, or nothing. */
  'unknown-name': {
    readonly name: string;
    readonly kind: NameKind;
    readonly of: string;
    readonly suggestion: string;
  };
  'ambiguous-name': { readonly name: string; readonly candidates: readonly string[] };
  'duplicate-name': { readonly name: string; readonly kind: NameKind; readonly other: string };
  'wrong-kind': { readonly name: string; readonly found: NameKind; readonly expected: NameKind };
  'not-a-value': { readonly name: string; readonly kind: NameKind };
  'record-out-of-scope': { readonly name: string; readonly subject: string; readonly scope: string };
  'list-out-of-scope': { readonly subject: string; readonly scope: string };
  'not-a-list': { readonly subject: string };
  'owner-cycle': { readonly path: readonly string[] };
  'cyclic-definition': { readonly path: readonly string[] };
  'norm-in-vocabulary': { readonly name: string; readonly kind: NameKind };

  // citations
  'unknown-norm': { readonly id: string; readonly suggestion: string };
  'unknown-register': { readonly id: string; readonly suggestion: string };
  'range-citation': { readonly from: string; readonly to: string };
  'no-citation': { readonly name: string; readonly kind: NameKind };
  'always-needs-source': { readonly name: string };
  'always-without-facts': { readonly name: string };

  // types
  'type-mismatch': { readonly expected: Type; readonly found: Type };
  'operator-mismatch': { readonly operation: Operation; readonly left: Type; readonly right: Type | null };
  'money-needs-amount': { readonly number: Type; readonly operation: Operation };
  'unit-mismatch': { readonly left: string; readonly right: string };
  'unknown-unit': { readonly unit: string; readonly suggestion: string };
  'unordered-comparison': { readonly choice: string };
  'no-order': { readonly type: Type };
  'year-needed': { readonly fact: string };
  'year-not-allowed': { readonly name: string };
  'contract-year-unknown': { readonly policy: string };
  'year-missing': Nothing;

  // what may be absent, or not apply
  'absence-not-asked': { readonly name: string };
  'never-absent': { readonly name: string };
  'may-not-apply': { readonly name: string; readonly because: string };
  'always-applies': { readonly name: string };
  /** From what decides to the soft norm. */
  'soft-norm-decides': { readonly soft: string; readonly path: readonly string[] };

  // days and money
  'rounding-needed': { readonly operation: 'add' | 'subtract' };
  'rounding-unneeded': Nothing;
  'money-needs-rounding': { readonly name: string };
  /** Months by number. */
  'month-range-backwards': { readonly first: number; readonly last: number };
  'working-days-alone': { readonly count: number; readonly calendar: string };

  // constructs
  'bounds-reversed': { readonly low: string; readonly high: string };
  'value-out-of-range': { readonly value: string; readonly low: string; readonly high: string };
  'periods-overlap': { readonly name: string };
  'reading-incomplete': { readonly alternative: string; readonly missing: readonly string[] };
  'step-has-no-day': { readonly name: string; readonly day: 'first' | 'last' };
  'reading-has-no-value': { readonly name: string };
  'overlap-all-needs-set': { readonly name: string; readonly type: Type };
  'may-be-empty-needs-all': Nothing;
  'several-otherwise': { readonly name: string };
  'effect-not-possible': { readonly target: string; readonly kind: NameKind };
  'count-too-high': { readonly name: string; readonly count: number; readonly members: number };
  /** Null: a column of a reading. */
  'cell-mismatch': { readonly column: Type | null };
  'row-width': { readonly cells: number; readonly columns: number };
  'heading-differs': { readonly heading: string; readonly name: string };

  // the head of a policy
  'head-incomplete': {
    readonly missing: 'year' | 'title' | 'published' | 'governs' | 'consultable' | 'registers';
  };
  'part-differs': { readonly name: string; readonly head: string };

  // accepted findings
  'blank-reason': { readonly name: string };
  'accepted-twice': { readonly name: string };

  // examples
  'key-needed': { readonly subject: string };
  'key-not-allowed': { readonly name: string; readonly because: 'one' | 'norm' };
  'date-not-consultable': { readonly date: string; readonly from: string; readonly to: string };
  'given-twice': { readonly name: string };
  'cannot-be-given': { readonly name: string; readonly kind: NameKind };
  'cannot-be-expected': { readonly name: string; readonly kind: NameKind };
  'status-not-possible': { readonly status: string; readonly kind: NameKind };

  // tables
  'table-gap': { readonly name: string };
  'table-overlap': { readonly name: string; readonly first: number; readonly second: number };
  'unreachable-row': { readonly name: string; readonly row: number };
  'table-too-large-to-compare': { readonly name: string; readonly regions: number };

  // registers
  'register-line': { readonly line: number; readonly problem: RegisterProblem; readonly field: string };
  'register-duplicate': { readonly id: string; readonly line: number; readonly first: number };
}

export type RegisterProblem = 'notJson' | 'missing' | 'wrong' | 'unknownField' | 'wrongRegister';

/** A code whose message shows nothing. */
export type Nothing = Readonly<Record<never, never>>;

export type AmendmentVerb = 'replaces' | 'inserts' | 'repeals' | 'supplements';

/** Found where a revision is laid over the one that it amends. */
export interface AmendDiagnostics {
  /** `base`: the edition that is amended, as `asr.ggz 2025 herziening 1`. */
  'missing-base': { readonly base: string };
  'base-has-errors': { readonly base: string; readonly count: number };
  'base-not-at-hand': { readonly base: string; readonly target: string };
  /** `later`: it amends itself or a later one. `stub`: its text is not at hand. `place`: not the head of a policy. */
  'wrong-amends': { readonly clause: string; readonly problem: 'later' | 'stub' | 'place' };
  'no-verb': { readonly name: string; readonly kind: NameKind };
  'verb-without-base': { readonly verb: AmendmentVerb };
  'unknown-target': { readonly target: string; readonly base: string; readonly suggestion: string };
  'missing-fingerprint': { readonly target: string; readonly fingerprint: string };
  'other-fingerprint': { readonly target: string; readonly found: string; readonly fingerprint: string };
  /** `other`: the target of the earlier amendment, the same or what is around it. */
  'amended-twice': { readonly target: string; readonly other: string };
  'other-declaration': {
    readonly target: string;
    readonly kind: NameKind;
    readonly name: string;
    readonly found: NameKind;
  };
  'cannot-insert-in': { readonly target: string; readonly kind: NameKind; readonly found: NameKind };
  'wrong-supplement': {
    readonly target: string;
    readonly problem: 'kind' | 'type' | 'heading' | 'clauses';
  };
}

/** Found by lowering. */
export interface LoweringDiagnostics {
  'value-not-fixed': Nothing;
  'calendar-beyond-holidays': { readonly name: string; readonly first: number; readonly last: number };
  'calendar-day-outside': { readonly name: string; readonly date: string };
  'calendar-day-double': { readonly date: string };
  'calendar-day-unchanged': { readonly date: string; readonly change: 'off' | 'worked' };
}

/** Found in a compiled policy that is read back. */
export interface ArtefactDiagnostics {
  'artefact-not-json': Nothing;
  'artefact-schema': { readonly found: string; readonly expected: string };
  'artefact-version': { readonly found: string; readonly expected: string };
  'artefact-shape': { readonly place: string; readonly problem: 'wrong' | 'unknownField' | 'tooDeep' };
  'artefact-altered': { readonly stated: string; readonly computed: string };
}

/** Found in facts that are given to an evaluation. */
export interface FactDiagnostics {
  'unknown-key': { readonly key: string; readonly suggestion: string };
  'facts-shape': {
    readonly place: string;
    readonly expected: 'object' | 'list' | 'years';
    readonly found: string;
  };
  'fact-type': { readonly fact: string; readonly expected: Type; readonly found: string };
  /** `isReference`: the reference date, of which the day has to be known. */
  'fact-date': { readonly fact: string; readonly found: string; readonly isReference?: true };
  'fact-member': {
    readonly fact: string;
    readonly choice: string;
    readonly found: string;
    readonly suggestion: string;
  };
  'fact-range': {
    readonly fact: string;
    readonly found: string;
    readonly low: string;
    readonly high: string;
  };
  'fact-decimals': { readonly fact: string; readonly found: string; readonly decimals: number };
  'fact-precision': { readonly fact: string; readonly found: string };
  'fact-never-absent': { readonly fact: string };
  'judged-by-other': {
    readonly judgement: string;
    readonly by: string;
    readonly expected: readonly string[];
  };
  /** Given after the reference date, or no longer valid on it. Days are empty when they are not told. */
  'judgement-not-current': {
    readonly name: string;
    readonly say: 'judgement' | 'power';
    readonly on: string;
    readonly until: string;
    readonly referenceDate: string;
  };
  /** No facts: whatever they are, it does not hold. The day is empty when it is not known. */
  'always-contradicted': {
    readonly name: string;
    readonly facts: readonly string[];
    readonly referenceDate: string;
  };
  'record-without-key': { readonly subject: string; readonly key: string };
  'record-key-double': { readonly subject: string; readonly key: string };
  'record-without-owner': { readonly subject: string; readonly owner: string };
  'option-unknown': {
    readonly option: 'reading' | 'alternative' | 'decision' | 'referenceDate';
    readonly name: string;
    readonly suggestion: string;
  };
}

/** Found by a command: files, options, policies that cannot be found. */
export interface CommandDiagnostics {
  'no-such-file': { readonly path: string };
  'unreadable-file': { readonly path: string; readonly problem: string };
  'no-such-policy': { readonly name: string; readonly available: string };
  'several-policies': { readonly name: string; readonly paths: string };
  'policy-without-year': { readonly name: string; readonly available: string };
  /** A revision had not come out on a knowledge date; `first` and `last` are the days between which it did, or empty. */
  'policy-not-out': {
    readonly name: string;
    readonly revision: number;
    readonly known: string;
    readonly first: string;
    readonly last: string;
    readonly inForce: readonly string[];
  };
  'no-policies': { readonly path: string };
  /** `of`: a part of a vocabulary has no year. */
  'missing-head': { readonly of: 'policy' | 'vocabulary'; readonly name: string; readonly path: string };
  'missing-vocabulary': { readonly name: string; readonly available: string };
  'vocabulary-cycle': { readonly path: string };
  'wrong-option': { readonly problem: string };
  'wrong-date': { readonly text: string; readonly option: string };
  /** A whole number from `low` to `high` was needed. */
  'wrong-number': {
    readonly text: string;
    readonly option: string;
    readonly low: string;
    readonly high: string;
  };
  'no-such-party': { readonly name: string; readonly suggestion: string };
  'several-records': { readonly path: string };
  'wrong-reading': { readonly text: string };
  'no-such-decision': { readonly name: string; readonly suggestion: string };
  /** What is wished for is nothing that the clause can come to. */
  'no-such-outcome': { readonly name: string; readonly outcome: string; readonly available: string };
  'no-such-reading': { readonly name: string; readonly suggestion: string };
  'no-such-alternative': {
    readonly reading: string;
    readonly alternative: string;
    readonly available: string;
  };
  /** More combinations of readings than are tried. */
  'too-many-combinations': {
    readonly decision: string;
    readonly readings: readonly string[];
    readonly count: string;
    readonly limit: string;
  };
  /** Of `diagram` no size is known; `place` is where the decision stands in its source. */
  'picture-too-large': {
    readonly decision: string;
    readonly place: string;
    readonly of: 'diagram' | 'questions' | 'arrows' | 'characters';
    readonly count: string;
    readonly limit: string;
  };
  /** `needs`: the other option without which it says nothing. */
  'option-needs': { readonly option: string; readonly needs: string };
  /** `detail`: the clause, the column, the option or the package that it is about. */
  'engine-cannot': {
    readonly problem:
      'missing' | 'option' | 'revisions' | 'stream' | 'form' | 'heading' | 'type' | 'always' | 'nothing';
    readonly detail: string;
  };
  /** `said`: by the engine, in its own words. */
  'engine-failed': { readonly said: string };
  'file-named-twice': { readonly path: string };
  'file-exists': { readonly path: string };
  /** `file`: of what was written, the one that does not go as far as it says. */
  'unusable-checkpoint': {
    readonly path: string;
    readonly problem: 'unreadable' | 'otherRun' | 'shorter';
    readonly file: string;
  };
  /** `detail`: the schema that was found, the place that has another shape, or the line. */
  'unusable-receipt': {
    readonly path: string;
    readonly problem: 'notJson' | 'otherSchema' | 'shape' | 'altered' | 'recordsAltered';
    readonly detail: string;
  };
  'replay-needs': { readonly path: string; readonly option: '--facts' | '--context' };
  'unwritable-file': { readonly path: string; readonly problem: string };
  'unreadable-json': {
    readonly path: string;
    readonly line: string;
    readonly problem: 'truncated' | 'unexpected' | 'nested' | 'twice' | 'syntax';
  };
  'no-facts': { readonly path: string };
  'facts-not-an-object': { readonly path: string; readonly line: string };
  'duplicate-heading': { readonly path: string; readonly heading: string };
  'unreadable-row': {
    readonly path: string;
    readonly line: string;
    readonly problem: 'fields' | 'quotes' | 'long';
  };
  /** `row` is the first that cannot be read; `codec` is empty unless that is the problem. */
  'unreadable-parquet': {
    readonly path: string;
    readonly problem: 'footer' | 'content' | 'codec' | 'stream';
    readonly row: string;
    readonly codec: string;
  };
  'stale-artefact': { readonly path: string };
  'unwritten-artefact': { readonly path: string };
  /** What a dialect of SQL cannot say; `reason` is told in the language of the user. */
  'not-in-sql': { readonly clause: string; readonly dialect: string; readonly reason: string };
  'unreadable-artefact': { readonly path: string; readonly problem: string };
  'unformatted-file': { readonly path: string };
  /** A line that would say something else in the words of the other vocabulary. */
  'conversion-clash': { readonly language: Language; readonly line: string };
  'failed-expectation': {
    readonly example: string;
    readonly target: string;
    readonly expected: string;
    readonly found: string;
  };
  'policy-has-errors': { readonly name: string };
}
