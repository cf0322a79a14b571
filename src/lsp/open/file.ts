/** One file as it is now: its text, and what is read from it when that is asked. A change makes another one. */
import { lineStarts } from '../../base/span.ts';
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { SourceFile } from '../../base/span.ts';
import { asWritten } from '../../amend/amend.ts';
import type { Declared, WholeTree } from '../../check/checked.ts';
import { collectIn } from '../../check/collect.ts';
import { scan } from '../../../grammar/scan.ts';
import type { Token } from '../../../grammar/tokens.ts';
import type { SourceTree } from '../../syntax/ast.ts';
import { parse, sniffLanguage, type ParseResult } from '../../syntax/parse.ts';
import { speltText } from '../completion/spelling.ts';
import { memberOf, memberWith, type Member } from '../../workspace/member.ts';

export interface PolFile extends SourceFile {
  /** What the spans of its tree point at; the same for every text that the file has. */
  readonly index: number;
  readonly member: () => Member;
  readonly parsed: () => ParseResult;
  /** As what amends nothing, whose verbs have no place. */
  readonly whole: () => WholeTree;
  /** What it declares, as part of a vocabulary or of what is written. */
  readonly declared: (vocabulary: string | null) => readonly Declared[];
  readonly tokens: () => readonly Token[];
  /** The words as numbers, to be compared with what stands elsewhere. */
  readonly spelt: () => Int32Array;
  readonly lines: () => readonly number[];
}

export function polFile(index: number, name: string, text: string): PolFile {
  const parsed = once(() => parse({ name, text }, index));
  const declared = new Map<string | null, readonly Declared[]>();
  const whole = once(() => asWritten([parsed().tree]).files[0] ?? emptyWhole(parsed().tree));
  const tokens = once(() => scan(text, index, sniffLanguage(text)).tokens);
  const file: PolFile = {
    index,
    name,
    text,
    parsed,
    whole,
    member: once(() =>
      parsed.isKnown() ? memberWith({ name, text }, parsed().tree.header) : memberOf({ name, text }),
    ),
    declared: (vocabulary) => {
      const known = declared.get(vocabulary) ?? collectIn(whole(), vocabulary);
      declared.set(vocabulary, known);
      return known;
    },
    tokens,
    spelt: once(() => speltText(text, tokens())),
    lines: once(() => lineStarts(text)),
  };
  return file;
}

const emptyWhole = (tree: SourceTree): WholeTree => ({ ...tree, declarations: [] });

interface Once<Value> {
  (): Value;
  readonly isKnown: () => boolean;
}

/** A value that is made when it is first asked. */
export function once<Value>(make: () => Value): Once<Value> {
  let made: { readonly value: Value } | null = null;
  const ask = (): Value => (made ??= { value: make() }).value;
  return Object.assign(ask, { isKnown: (): boolean => made !== null });
}

export const syntaxOf = (file: PolFile): readonly Diagnostic[] => file.parsed().diagnostics;

export const hasSyntaxError = (file: PolFile): boolean =>
  syntaxOf(file).some(({ severity }) => severity === 'error');
