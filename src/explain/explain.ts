/**
 * Explains a result: why each outcome is what it is, by which norms, what it rests on and what is still needed, as it
 * could be sent to the provider it concerns.
 */
import type { Language } from '../base/language.ts';
import type { Entry, EvaluationResult, StepEntry } from '../evaluate/result.ts';
import type { Program } from '../ir/ir.ts';
import { oneLine } from './civil.ts';
import {
  heading,
  item,
  list,
  named,
  normIdsIn,
  normsOf,
  paragraph,
  say,
  textsIn,
  type Block,
  type Explanation,
  type NormNote,
  type Text,
} from './explanation.ts';
import { briefText, decisionBlocks, headOf, toldOf } from './letter/decisions.ts';
import { en } from './letter/en.ts';
import { baseName, namesOf, paraphraseOf, placeOf, type Names } from './letter/names.ts';
import { nl } from './letter/nl.ts';
import { droppedText } from './letter/reasons.ts';
import { requirementBlocks, softBlocks } from './letter/requirements.ts';
import { stepBlocks } from './letter/steps.ts';
import { flat, type Telling } from './letter/telling.ts';
import { factText } from './letter/tests.ts';
import type { LetterWords } from './letter/words.ts';

export type ExplanationLength = 'short' | 'whole';

export interface ExplainOptions {
  readonly language: Language;
  /** Short: the decisive reasons only. Whole: every step, the rules that lost and why, and everything that is met. */
  readonly length: ExplanationLength;
  /** Names of what to tell of; everything when it is left out. */
  readonly only?: readonly string[];
}

const wordsOf: Readonly<Record<Language, LetterWords>> = { nl, en };

/**
 * The explanation of a result as data, for `explanationText`, `explanationMarkdown` and `explanationHtml`. The result
 * must have been evaluated with `explain: true`, and `program` is the one that it was evaluated with.
 */
export function explain(result: EvaluationResult, program: Program, options: ExplainOptions): Explanation {
  const words = wordsOf[options.language];
  const telling: Telling = {
    result,
    names: namesOf(program),
    words,
    isWhole: options.length === 'whole',
    key: null,
    told: new Set(),
  };
  const asked = pick(result, options.only ?? []);
  const blocks = [
    paragraph(aboutText(result, telling)),
    ...problemBlocks(result, telling),
    ...outcomeBlocks(asked.decisions, telling),
    ...requirementBlocks(asked.requirements, telling),
    ...softBlocks(asked.requirements, telling),
    ...stepBlocks(asked.steps, telling),
    ...remarkBlocks(asked, telling),
  ];
  return {
    language: options.language,
    quotedIn: program.language,
    title: words.title([named(oneLine(program.title === '' ? program.name : program.title))]),
    blocks,
    normsTitle: words.heads.norms,
    columns: words.columns,
    norms: normNotes(blocks, telling.names, options.language),
  };
}

/** The decisive reason of each entry in one sentence, by its name, for beside an outcome on a terminal. */
export function briefReasons(
  result: EvaluationResult,
  program: Program,
  language: Language,
): ReadonlyMap<string, Text> {
  const telling: Telling = {
    result,
    names: namesOf(program),
    words: wordsOf[language],
    isWhole: false,
    key: null,
    told: new Set(),
  };
  return new Map(
    flat<Entry>(result.decisions).flatMap(([name, entry]) => {
      const text = briefText(name, entry, telling);
      return text === null ? [] : [[name, text] as const];
    }),
  );
}

type Asked = Pick<EvaluationResult, 'requirements'> & {
  readonly decisions: readonly (readonly [string, Entry])[];
  readonly steps: readonly (readonly [string, StepEntry])[];
};

function pick(result: EvaluationResult, only: readonly string[]): Asked {
  const isAsked = (name: string): boolean => only.length === 0 || only.includes(baseName(name));
  return {
    decisions: flat<Entry>(result.decisions).filter(([name]) => isAsked(name)),
    requirements: Object.fromEntries(Object.entries(result.requirements).filter(([name]) => isAsked(name))),
    steps: flat<StepEntry>(result.steps).filter(([name]) => isAsked(name)),
  };
}

function aboutText({ id, referenceDate, revisions }: EvaluationResult, { words }: Telling): Text {
  const date = referenceDate === null ? null : words.day(referenceDate);
  const named = revisions.length > 1 || (revisions[0]?.revision ?? 1) > 1;
  const revision = named
    ? revisions.map((one) => words.revision(String(one.revision))).join(` ${words.or} `)
    : null;
  return words.about(id === null || id === '' ? null : [oneLine(id)], date, revision);
}

/** Facts that are not right: what follows does not count them. */
function problemBlocks({ errors }: EvaluationResult, telling: Telling): readonly Block[] {
  if (errors.length === 0) return [];
  const items = errors.map(({ path, params }) => {
    const label = factText(path, oneLine(telling.names.fact(path)?.fact.label ?? path), telling);
    return item('found' in params ? say`${label}: ${oneLine(params.found)}` : label);
  });
  return [heading(2, [telling.words.heads.problems]), ...list(items)];
}

/** Decisions in the order of the policy; in a short letter those that do not apply stand together at the end. */
function outcomeBlocks(decisions: Asked['decisions'], telling: Telling): readonly Block[] {
  const { words, isWhole } = telling;
  const isAside = ([, { status }]: Asked['decisions'][number]): boolean =>
    !isWhole && status === 'notApplicable';
  const told = decisions.filter((one) => !isAside(one));
  const aside = decisions
    .filter(isAside)
    .map(([name, entry]) =>
      item(headOf(name, telling), [item(droppedText(toldOf(name, entry, telling), telling))]),
    );
  return [
    ...(told.length === 0 ? [] : [heading(2, [words.heads.outcomes])]),
    ...told.flatMap(([name, entry]) => decisionBlocks(name, entry, telling)),
    ...(aside.length === 0 ? [] : [heading(2, [words.heads.notApplicable]), ...list(aside)]),
  ];
}

/** The remarks that hang on the norms of what is told of. */
function remarkBlocks(asked: Asked, telling: Telling): readonly Block[] {
  const { words, isWhole, result } = telling;
  if (!isWhole) return [];
  const cited = new Set(asked.decisions.flatMap(([, { cites }]) => cites));
  const items = result.notes.flatMap((note) => {
    if (note.kind !== 'remark' || !note.cites.some((id) => cited.has(id))) return [];
    const text = words.remark([named(oneLine(note.text))], note.holds === 'yes');
    return [item([...text, ...normsOf(note.cites)])];
  });
  return items.length === 0 ? [] : [heading(2, [words.heads.remarks]), ...list(items)];
}

function normNotes(blocks: readonly Block[], names: Names, language: Language): readonly NormNote[] {
  return normIdsIn(textsIn(blocks)).map((id) => {
    const norm = names.norm(id);
    return norm === null
      ? { id, place: null, paraphrase: null }
      : { id, place: placeOf(norm), paraphrase: paraphraseOf(norm, language) };
  });
}
