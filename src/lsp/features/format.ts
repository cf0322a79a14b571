/** The layout of the language, as the formatter makes it; as few edits as take the text there. */
import type { TextEdit } from '../../base/diagnostic.ts';
import { formatSource } from '../../format/index.ts';
import type { Language } from '../../base/language.ts';
import type { PolFile } from '../open/file.ts';

/** Null for a text with mistakes, which is not touched. `language`: put into the words of another vocabulary. */
export async function formatEdits(file: PolFile, language?: Language): Promise<readonly TextEdit[] | null> {
  const formatted = await formatSource(file.text, language === undefined ? {} : { language });
  return 'text' in formatted ? lineEdits(file, formatted.text) : null;
}

/** Whole lines that differ, between those that are the same: an editor keeps its place, and its marks. */
function lineEdits({ index, text }: PolFile, wanted: string): readonly TextEdit[] {
  if (text === wanted) return [];
  const before = linesOf(text);
  const after = linesOf(wanted);
  let first = 0;
  while (first < before.length && first < after.length && before[first] === after[first]) first += 1;
  let last = 0;
  while (
    last < before.length - first &&
    last < after.length - first &&
    before[before.length - 1 - last] === after[after.length - 1 - last]
  )
    last += 1;
  const start = lengthOf(before.slice(0, first));
  const end = text.length - lengthOf(before.slice(before.length - last));
  return [{ span: { file: index, start, end }, text: after.slice(first, after.length - last).join('') }];
}

/** With their line ends. */
const linesOf = (text: string): readonly string[] => text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];

const lengthOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0);
