/** What every part of a comparison on a terminal is shown with. */
import type { createColors } from 'picocolors';
import type { Language } from '../../base/language.ts';
import type { ToldDiff, Tone } from '../../diff/tell/told.ts';
import type { DiffWords } from '../../diff/words/form.ts';
import { clean } from '../../explain/render/clean.ts';
import { cellLines } from './columns.ts';

export interface ShowDiffOptions {
  readonly language: Language;
  readonly isColoured: boolean;
  /** Also what stayed the same, and lists to their end. */
  readonly isAll: boolean;
}

type Colours = ReturnType<typeof createColors>;

export interface DiffPage extends ShowDiffOptions {
  readonly told: ToldDiff;
  readonly words: DiffWords;
  readonly colours: Colours;
}

export const WIDTH = 80;
/** A text of ours and of others over lines, each with this margin. */
export const wrappedLines = (text: string, margin: string, next = margin): readonly string[] =>
  cellLines(clean(text), WIDTH - next.length).map((line, at) => (at === 0 ? margin : next) + line);

export const painter = ({ colours }: DiffPage, tone: Tone): ((text: string) => string) =>
  ({
    stricter: colours.red,
    looser: colours.green,
    different: colours.yellow,
    new: colours.cyan,
    gone: colours.magenta,
    open: colours.yellow,
    same: colours.dim,
  })[tone];
