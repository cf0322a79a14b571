/** Answers as pages for people: on a terminal, or as letters. */
import type { Language } from '../../base/language.ts';
import type { ExplanationLength } from '../../explain/explain.ts';
import type { Explanation } from '../../explain/explanation.ts';
import { explanationHtml } from '../../explain/render/html.ts';
import { explanationMarkdown } from '../../explain/render/markdown.ts';
import type { Program } from '../../ir/ir.ts';
import { letterOf } from '../show/explanation.ts';
import { readingsLines } from '../show/readings.ts';
import { remarkLines, type Remark } from '../show/remarks.ts';
import { showResult } from '../show/result.ts';
import { inThisOne } from '../threads/workers.ts';
import { pageDecider, programOf, type PageAnswer, type PagesAsked } from './decide.ts';
import type { Out, Way, Writer } from './way.ts';

export interface PageOptions {
  readonly language: Language;
  readonly isColoured: boolean;
  readonly explain: ExplanationLength | null;
  readonly decisions: readonly string[];
}

export type PageFormat = 'pretty' | 'markdown' | 'html';

/** `onTop`: remarks with which each page opens, with those on its day. */
export function pagesWay(
  asked: PagesAsked,
  format: PageFormat,
  options: PageOptions,
  onTop: readonly Remark[],
): Way<PageAnswer> {
  const program = programOf(asked.revisions);
  return {
    deciders: () =>
      Promise.resolve({
        plain: pageDecider(asked),
        withSolver: (prover) => pageDecider({ ...asked, typed: { ...asked.typed, prover } }),
      }),
    workers: inThisOne,
    writer: (out) =>
      format === 'pretty'
        ? prettyWriter(out, program, options, onTop)
        : letterWriter(out, program, format, options),
    isForPeople: format === 'pretty',
  };
}

function prettyWriter(
  out: Out,
  program: Program,
  options: PageOptions,
  onTop: readonly Remark[],
): Writer<PageAnswer> {
  const { language, isColoured, explain, decisions } = options;
  let count = 0;
  return {
    record: async ({ result }, remarks) => {
      const top = [...remarks, ...onTop].flatMap((remark) => remarkLines(remark, language));
      const page = showResult(program, result, { language, isColoured, explained: explain, only: decisions });
      const table = result.readingsTable;
      const readings = table === undefined ? '' : `\n${readingsLines(table, language).join('\n')}\n`;
      const text = `${top.length === 0 ? '' : `${top.join('\n')}\n\n`}${page}${readings}`;
      await out(count === 0 ? text : `\n${'─'.repeat(72)}\n\n${text}`);
      count += 1;
    },
    end: () => Promise.resolve(),
  };
}

/** Letters, the short ones unless the whole is asked for; as HTML all of them are one page, for which they are held. */
function letterWriter(
  out: Out,
  program: Program,
  format: Exclude<PageFormat, 'pretty'>,
  { language, explain, decisions }: PageOptions,
): Writer<PageAnswer> {
  const letters: Explanation[] = [];
  let count = 0;
  return {
    record: async ({ result }) => {
      const letter = letterOf(program, result, { language, length: explain ?? 'short', only: decisions });
      if (format === 'html') letters.push(letter);
      else await out(`${count === 0 ? '' : '\n---\n\n'}${explanationMarkdown(letter)}`);
      count += 1;
    },
    end: async () => {
      const [first, ...others] = letters;
      if (first !== undefined) await out(explanationHtml(first, ...others));
    },
  };
}
