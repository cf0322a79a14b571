/** What stands above a declaration: what came of an example, how much examples show of a clause, what is other than before. */
import type { Language } from '../../base/language.ts';
import { positionAt, type Span } from '../../base/span.ts';
import { clean } from '../../explain/render/clean.ts';
import { nameSpan } from '../../check/symbols.ts';
import type { ExampleResult } from '../background/examples.ts';
import type { Studied } from '../background/studies.ts';
import type { PolFile } from '../open/file.ts';
import type { View } from '../open/view.ts';
import { editorWords } from '../words.ts';
import { isDecided } from './clause-at.ts';

export interface Lens {
  readonly span: Span;
  readonly title: string;
  /** What happens when it is chosen. */
  readonly act:
    | { readonly kind: 'runExamples' }
    | { readonly kind: 'addExamples'; readonly clause: string }
    | { readonly kind: 'openOlder'; readonly file: string; readonly line: number }
    | null;
}

interface Asked {
  readonly file: PolFile;
  readonly view: View;
  /** What the background found; null: nothing yet. */
  readonly studied: Studied | null;
  readonly language: Language;
}

export const lensesOf = (asked: Asked): readonly Lens[] => [...exampleLenses(asked), ...clauseLenses(asked)];

function exampleLenses({ file, studied, language }: Asked): readonly Lens[] {
  return examplesIn(file, studied).map(({ span, result }) => ({
    span,
    title: resultText(result, language),
    act: { kind: 'runExamples' },
  }));
}

export interface ShownExample {
  readonly title: string;
  readonly span: Span;
  /** Null: it was not run, or its text is another now. */
  readonly result: ExampleResult | null;
}

/** Of two examples with one title, the one that stood nearest. */
export function examplesIn(file: PolFile, studied: Studied | null): readonly ShownExample[] {
  return file.parsed().tree.declarations.flatMap((declaration): readonly ShownExample[] => {
    if (declaration.kind !== 'example') return [];
    const { line } = positionAt(file.lines(), declaration.span.start);
    const title = declaration.title.value;
    const results = (studied?.examples ?? []).filter((one) => one.file === file.name && one.title === title);
    const far = (one: ExampleResult): number => Math.abs(one.line - line);
    const result = results.toSorted((left, right) => far(left) - far(right))[0] ?? null;
    return [{ title, span: declaration.span, result }];
  });
}

/** One line. */
export function resultText(result: ExampleResult | null, language: Language): string {
  const words = editorWords[language];
  if (result === null) return words.runExample;
  if (result.isPassed) return words.passed;
  const [first, ...others] = result.failures;
  if (first === undefined) return words.wrongFacts(result.wrongFacts);
  const { target, expected, found } = first;
  return clean(words.failed(target, expected, found, others.length));
}

function clauseLenses({ file, view, studied, language }: Asked): readonly Lens[] {
  if (studied === null) return [];
  const words = editorWords[language];
  const missing = new Map(studied.coverage.map(({ name, missing: sides }) => [name, sides.length]));
  const differences = new Map(studied.differences.map((one) => [one.name, one]));
  const isCovered = studied.examples.length > 0 && studied.examples.every(({ isPassed }) => isPassed);
  return view.declaredIn(file.index).flatMap((declared): readonly Lens[] => {
    const { path, declaration } = declared;
    if (!isDecided(declared) && declaration.kind !== 'group') return [];
    const span = nameSpan(declaration);
    const count = missing.get(path);
    const shown: Lens[] = [];
    if (isCovered && isDecided(declared) && count !== undefined)
      shown.push({ span, title: words.notShown(count), act: { kind: 'addExamples', clause: path } });
    const difference = differences.get(path);
    if (difference !== undefined) {
      const { year, word, older } = difference;
      const title = clean(words.otherThan(year, word[language]));
      shown.push({ span, title, act: older === null ? null : { kind: 'openOlder', ...older } });
    }
    return shown;
  });
}
