/**
 * The public face of the library. Everything here is pure: texts and data go in, data come out; nothing is read from
 * a file, a clock or the environment.
 */

/** From the texts of a policy to its program and diagnostics; bad input gives diagnostics and throws nothing. */
export { compileUnit } from './compile.ts';

/** The texts of one policy, and what compiling them gave. */
export type { CompileInput, Compiled } from './compile.ts';

/** The text of a compiled policy, the same bytes for the same policy: what `pol compile` writes. */
export { artefact } from './compile.ts';

/** Reads a compiled policy back, from its text or its data: the program with its digest, or the problem. */
export { readArtefact as loadPolicy } from './ir/artefact.ts';

/** What `loadPolicy` gives. */
export type { ArtefactReading } from './ir/artefact.ts';

/** Answers for one case: what is decided, why, by which norm, what is still needed. Never throws on any JSON. */
export { evaluate } from './evaluate/evaluate.ts';

/** The same for many cases of one policy: what does not depend on the facts is done once. */
export { prepare } from './evaluate/evaluate.ts';

/** What may be asked of an evaluation. */
export type { EvaluateOptions, Evaluator } from './evaluate/evaluate.ts';

/**
 * Answers exactly also where tests relate several facts: what splitting leaves undecided is put to a solver, which takes
 * its time, as `prover` of what is run. `pol-lang/z3` has a solver, if `z3-solver` is installed beside this package.
 */
export { withSolver } from './solve/asking.ts';

/** A solver, whoever runs it; what is asked of it, and how often it answered what. */
export type { Prover, Solved, Solver, Tally } from './solve/asking.ts';

/**
 * Explains an answer as it could be sent to whom it concerns: why, by which norms, what it rests on, what is needed;
 * short or whole, in Dutch or English. The answer must have been evaluated with `explain: true`, of this program.
 */
export { explain } from './explain/explain.ts';

/** What may be asked of an explanation. */
export type { ExplainOptions } from './explain/explain.ts';

/** An explanation as data: paragraphs, lists and the norms that they point at. */
export type { Explanation } from './explain/explanation.ts';

/** An explanation as plain text, as Markdown, and as one page of HTML that stands by itself. */
export { explanationText } from './explain/render/text.ts';
export { explanationMarkdown } from './explain/render/markdown.ts';
export { explanationHtml } from './explain/render/html.ts';

/** An answer as plain JSON, `pol-result/1`. */
export type { Entry, EvaluationResult, Status } from './evaluate/result.ts';

/** What is still needed to decide a case, and what is best asked now. Never throws on any JSON. */
export { neededFor } from './evaluate/ask/ask.ts';

/** The same for many cases of one policy. */
export { prepareNeeded } from './evaluate/ask/ask.ts';

/** What may be asked about what is needed. */
export type { Asker } from './evaluate/ask/ask.ts';
export type { NeededOptions } from './evaluate/ask/options.ts';

/** What is needed as plain JSON, `pol-needed/1`. */
export type { NeededAnswer } from './evaluate/ask/needed-answer.ts';

/** The smallest changes of facts with which an outcome is within reach, each tried out; or why none does it. */
export { recourseOf } from './evaluate/recourse/recourse.ts';

/** What may be asked of a recourse, and what comes of asking. */
export type { RecourseOptions, RecourseReading } from './evaluate/recourse/recourse.ts';

/** A recourse as plain JSON, `pol-recourse/1`. */
export type { Barrier, Change, Recourse, RecourseStatus, Way } from './evaluate/recourse/answer.ts';

/** The steps of a policy in order of day: who, what, when; on a date or for facts with their states. Never throws. */
export { timelineOf } from './emit/timeline/milestones.ts';

/** What may be asked of a timeline. */
export type { TimelineOptions } from './emit/timeline/options.ts';

/** A timeline as plain JSON, `pol-timeline/1`. */
export type { Milestone, PolicyTimeline } from './emit/timeline/policy-timeline.ts';

/** A timeline as a calendar (iCalendar): an all-day event for each milestone with a day; the same bytes each time. */
export { timelineIcs } from './emit/timeline/icalendar.ts';

/** What may be asked of a calendar and of a picture. */
export type { CalendarOptions } from './emit/timeline/icalendar.ts';
export type { PictureOptions } from './emit/timeline/picture.ts';

/** A timeline as one picture (SVG) for a sheet of A3, with everything in it; the same bytes each time. */
export { timelineSvg } from './emit/timeline/picture.ts';

/**
 * What is wrong with a policy by itself, over all cases and readings: gaps, overlaps, conflicts, what is never reached,
 * never met or never read. Each finding has a case that the evaluator decides the same way, or that there is none is proved.
 */
export { analyse } from './analyse/analyse.ts';

/** What may be asked of an analysis, and what comes of it. */
export type { AnalyseOptions, Analysis } from './analyse/analyse.ts';
export type { Finding, FindingKind } from './analyse/finding.ts';

/** What changed between two editions: clauses, what each comes to over all cases, what the document states. */
export { diffOf } from './diff/diff.ts';

/** What is compared: an edition, and whether its text is at hand as a whole. */
export type { DiffOptions, DiffSide } from './diff/diff.ts';

/** A comparison as plain JSON, `pol-diff/1`. */
export type { Diff } from './diff/report.ts';

/** Whether anything of meaning changed, or may have. */
export { isChanged } from './diff/tell/summary.ts';

/** A comparison as one page that stands by itself, and as Markdown for a pull request. */
export { diffHtml } from './diff/page/html.ts';
export { diffMarkdown } from './diff/page/markdown.ts';

/** Runs the examples that a policy carries: those of which an expectation does not hold say so. */
export { runExamples } from './evaluate/run-examples.ts';

/** The digest of all that can change a result or what is said about it. */
export { digestOf } from './ir/digest.ts';

/** The digest of one clause, citations in and labels out: by it an amendment names what it changes. */
export { clauseDigest } from './ir/digest.ts';

/** A policy as data: plain JSON, readable by any engine. */
export type { Clause, Decision, Expression, Group, Program, Requirement, Rule, Step } from './ir/ir.ts';

/** A finding as data: code, parameters and places. Its text is made by `messageOf`. */
export type { Diagnostic, Fix, Label, Severity } from './base/diagnostic.ts';

/** One source text with the name under which it is shown; spans point into it. */
export type { SourceFile, Span } from './base/span.ts';

/** What a diagnostic says, in Dutch or English. */
export { messageOf } from './base/render.ts';

/** Diagnostics as text for people, as lines, as JSON, as SARIF. */
export { renderCompact, renderJson, renderPretty, renderSarif } from './base/render.ts';

/** The version of this package. */
export { version } from './version.ts';
