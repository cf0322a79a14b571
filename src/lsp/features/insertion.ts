/** Where something new goes into a text, with the blank lines around it. */
import type { TextEdit } from '../../base/diagnostic.ts';
import type { Span } from '../../base/span.ts';
import type { PolFile } from '../open/file.ts';
import type { View } from '../open/view.ts';

/** Behind the declaration around a place, after what is remarked on its last line, with a blank line before it. */
export function insertionBehind(file: PolFile, place: Span, text: string): TextEdit {
  const around = file
    .parsed()
    .tree.declarations.find(({ span }) => span.start <= place.start && place.start <= span.end);
  const line = file.text.indexOf('\n', around?.span.end ?? file.text.length);
  return line < 0 ? atEnd(file, text) : insert(file, line + 1, `\n${text}`);
}

/** At the end of a text, however it ends. */
export function atEnd(file: PolFile, text: string): TextEdit {
  const blank = file.text === '' ? '' : file.text.endsWith('\n') ? '\n' : '\n\n';
  return insert(file, file.text.length, blank + text);
}

const insert = ({ index }: PolFile, at: number, text: string): TextEdit => ({
  span: { file: index, start: at, end: at },
  text,
});

/** An example, at the end of the file in which those of its policy stand that is called most like the one it is about. */
export const exampleEdit = (about: PolFile, view: View, example: string): TextEdit =>
  atEnd(fileForExamples(about, view), example);

export function fileForExamples(about: PolFile, { files }: View): PolFile {
  const withExamples = files.filter((file) =>
    file.parsed().tree.declarations.some(({ kind }) => kind === 'example'),
  );
  const shared = (file: PolFile): number => (file === about ? Infinity : sharedStart(file.name, about.name));
  return withExamples.toSorted((left, right) => shared(right) - shared(left))[0] ?? about;
}

function sharedStart(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length += 1;
  return length;
}

/** What is taken away takes its lines along where nothing else stands on them. */
export function wholeLines(edit: TextEdit, { index, text }: PolFile): TextEdit {
  const { span } = edit;
  if (edit.text !== '' || span.file !== index) return edit;
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const next = text.indexOf('\n', span.end);
  const end = next < 0 ? text.length : next + 1;
  const rest = text.slice(start, span.start) + text.slice(span.end, end);
  return rest.trim() === '' && span.end > span.start ? { ...edit, span: { ...span, start, end } } : edit;
}
