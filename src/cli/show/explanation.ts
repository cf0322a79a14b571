/** Explanations on the command line: the letter itself, and one line of it under a decision. */
import { createColors } from 'picocolors';
import type { Language } from '../../base/language.ts';
import type { EvaluationResult } from '../../evaluate/result.ts';
import { briefReasons, explain, type ExplanationLength } from '../../explain/explain.ts';
import type { Explanation } from '../../explain/explanation.ts';
import { explanationText, plainText } from '../../explain/render/text.ts';
import type { Program } from '../../ir/ir.ts';

export interface LetterOptions {
  readonly language: Language;
  readonly length: ExplanationLength;
  readonly isColoured: boolean;
  /** Names asked for with `--decision`; empty: everything. */
  readonly only: readonly string[];
}

export const letterOf = (
  program: Program,
  result: EvaluationResult,
  { language, length, only }: Pick<LetterOptions, 'language' | 'length' | 'only'>,
): Explanation => explain(result, program, { language, length, only });

/** The letter as lines for a terminal. */
export function letterLines(
  program: Program,
  result: EvaluationResult,
  options: LetterOptions,
): readonly string[] {
  const { bold, dim } = createColors(options.isColoured);
  return explanationText(letterOf(program, result, options), { bold, dim })
    .trimEnd()
    .split('\n');
}

/** The decisive reason of each decision on one line, by name. */
export function briefLines(
  program: Program,
  result: EvaluationResult,
  language: Language,
): ReadonlyMap<string, string> {
  const page = { language, norms: [] };
  return new Map(
    [...briefReasons(result, program, language)].map(([name, text]) => [name, plainText(text, page)]),
  );
}
