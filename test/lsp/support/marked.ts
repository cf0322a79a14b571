/** Sources with marks in them: `<|>` is where the cursor stands, `<|` … `|>` is a stretch. */
import { createWorkspace, type OpenWorkspace } from '../../../src/lsp/open/workspace.ts';
import type { PolFile } from '../../../src/lsp/open/file.ts';
import type { View } from '../../../src/lsp/open/view.ts';

export interface Marked {
  readonly text: string;
  readonly cursors: readonly number[];
  readonly stretches: readonly { readonly start: number; readonly end: number }[];
}

export function marked(source: string): Marked {
  let text = '';
  const cursors: number[] = [];
  const open: number[] = [];
  const stretches: { start: number; end: number }[] = [];
  for (const part of source.split(/(<\|>|<\||\|>)/)) {
    if (part === '<|>') cursors.push(text.length);
    else if (part === '<|') open.push(text.length);
    else if (part === '|>') stretches.push({ start: open.pop() ?? 0, end: text.length });
    else text += part;
  }
  return { text, cursors, stretches: stretches.sort((left, right) => left.start - right.start) };
}

export interface Opened {
  readonly workspace: OpenWorkspace;
  readonly file: PolFile;
  readonly view: View;
  readonly offset: number;
  /** By name, with its marks. */
  readonly marks: Readonly<Record<string, Marked>>;
}

/** Opens files in memory; the one with a cursor is the one that is asked about. */
export function opened(files: Readonly<Record<string, string>>): Opened {
  const workspace = createWorkspace();
  const marks = Object.fromEntries(Object.entries(files).map(([name, source]) => [name, marked(source)]));
  for (const [name, { text }] of Object.entries(marks)) workspace.store.put(name, text);
  const asked =
    Object.keys(marks).find((name) => (marks[name]?.cursors.length ?? 0) > 0) ?? Object.keys(files).at(-1);
  const file = workspace.store.file(asked ?? '');
  if (file === null) throw new Error('no file to ask about');
  return { workspace, file, view: workspace.viewOf(file), offset: marks[file.name]?.cursors[0] ?? 0, marks };
}

/** The stretches that are marked in all files, as `name:start-end`. */
export const stretchesIn = ({ marks }: Opened): readonly string[] =>
  Object.entries(marks).flatMap(([name, { stretches }]) =>
    stretches.map(({ start, end }) => `${name}:${start}-${end}`),
  );

export const placeText = (
  { workspace }: Opened,
  { file, start, end }: { file: number; start: number; end: number },
): string => `${workspace.store.at(file)?.name ?? ''}:${start}-${end}`;
