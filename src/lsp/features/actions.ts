/** What an editor offers to change at a place: the fixes of what is wrong there, and what an author answers a finding with. */
import type { Diagnostic, TextEdit } from '../../base/diagnostic.ts';
import type { Language } from '../../base/language.ts';
import { labelText } from '../../base/render.ts';
import type { Span } from '../../base/span.ts';
import { keywords } from '../../../grammar/keywords.ts';
import { clean } from '../../explain/render/clean.ts';
import type { PolFile } from '../open/file.ts';
import type { View } from '../open/view.ts';
import { editorWords } from '../words.ts';
import { exampleEdit, insertionBehind, wholeLines } from './insertion.ts';

export interface Action {
  readonly title: string;
  readonly kind: 'quickfix' | 'fixAll';
  /** What it is an answer to. */
  readonly diagnostics: readonly Diagnostic[];
  readonly edits: readonly TextEdit[];
  /** Whether an editor may take it as the one that is meant. */
  readonly isPreferred: boolean;
}

export interface ActionAsked {
  readonly file: PolFile;
  readonly view: View;
  /** Of the place where the cursor is. */
  readonly start: number;
  readonly end: number;
  /** All that is wrong with the file. */
  readonly diagnostics: readonly Diagnostic[];
  readonly language: Language;
}

export function actionsAt(asked: ActionAsked): readonly Action[] {
  const here = asked.diagnostics.filter(
    ({ primary: { span } }) => span.start <= asked.end && asked.start <= span.end,
  );
  return [
    ...here.flatMap((diagnostic) => fixesOf(diagnostic, asked)),
    ...here.flatMap((diagnostic) => [...acceptanceOf(diagnostic, asked), ...exampleOf(diagnostic, asked)]),
    ...mendAll(asked),
  ];
}

function fixesOf(diagnostic: Diagnostic, { file, language }: ActionAsked): readonly Action[] {
  const { fixes } = diagnostic;
  return fixes.map(({ title, edits, isSafe }) => ({
    title: clean(labelText(title, language)),
    kind: 'quickfix',
    diagnostics: [diagnostic],
    edits: edits.map((edit) => wholeLines(edit, file)),
    isPreferred: fixes.length === 1 && (isSafe || title.key === 'fix-name'),
  }));
}

/** The reason is left empty: the check asks for it, at the place where it is to be written. */
function acceptanceOf(diagnostic: Diagnostic, { file, language }: ActionAsked): readonly Action[] {
  const { finding, cites = [], primary } = diagnostic;
  if (finding === undefined || finding.acceptance === '') return [];
  const own = file.parsed().tree.language;
  const citing = cites.length === 0 ? '' : `\n  ${keywords.cites[own]} ${cites.join(', ')}`;
  const text = `${finding.acceptance}\n  ""${citing}\n`;
  const edits = [insertionBehind(file, primary.span, text)];
  const title = editorWords[language].acceptFinding;
  return [{ title, kind: 'quickfix', diagnostics: [diagnostic], edits, isPreferred: false }];
}

function exampleOf(diagnostic: Diagnostic, { file, view, language }: ActionAsked): readonly Action[] {
  const { finding } = diagnostic;
  if (finding === undefined || finding.example === '') return [];
  const edits = [exampleEdit(file, view, finding.example)];
  const title = editorWords[language].addExample;
  return [{ title, kind: 'quickfix', diagnostics: [diagnostic], edits, isPreferred: false }];
}

/** Every fix in the file that needs no eye of the author; of two that touch each other the first. */
function mendAll({ file, diagnostics, language }: ActionAsked): readonly Action[] {
  const safe = diagnostics.flatMap((diagnostic) =>
    diagnostic.fixes
      .filter(({ isSafe }) => isSafe)
      .slice(0, 1)
      .map(({ edits }) => ({ diagnostic, edits: edits.map((edit) => wholeLines(edit, file)) })),
  );
  const taken: { readonly diagnostic: Diagnostic; readonly edits: readonly TextEdit[] }[] = [];
  for (const one of safe) {
    const before = taken.flatMap(({ edits }) => edits);
    if (!one.edits.some(({ span }) => before.some((other) => touches(span, other.span)))) taken.push(one);
  }
  if (taken.length === 0) return [];
  return [
    {
      title: editorWords[language].mendAll,
      kind: 'fixAll',
      diagnostics: taken.map(({ diagnostic }) => diagnostic),
      edits: taken.flatMap(({ edits }) => edits),
      isPreferred: false,
    },
  ];
}

const touches = (left: Span, right: Span): boolean =>
  left.file === right.file && left.start <= right.end && right.start <= left.end;
