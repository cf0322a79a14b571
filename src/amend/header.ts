/** Heads of editions: what a revision does not say of itself is as in the one that it amends. */
import type { WholeTree } from '../check/checked.ts';
import { diagnosticOf } from '../check/report.ts';
import { pathText } from '../check/resolve.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Span } from '../base/span.ts';
import type { Header, SourceTree } from '../syntax/ast.ts';
import { keywords } from '../../grammar/keywords.ts';
import type { Base } from './base.ts';

/** What is wrong with `wijzigt` and `niet bij de hand`, before anything is amended. */
export function headProblems(files: readonly SourceTree[]): readonly Diagnostic[] {
  return files.flatMap(({ header, language }): readonly Diagnostic[] => {
    if (header === null) return [];
    const wrong = (
      problem: 'later' | 'stub' | 'place',
      clause: 'amends' | 'notAtHand',
      span: Span,
    ): Diagnostic => diagnosticOf('wrong-amends', { clause: keywords[clause][language], problem }, span);
    const { amends, notAtHand } = header;
    if (header.kind !== 'policy')
      return [
        ...(amends === null ? [] : [wrong('place', 'amends', amends.span)]),
        ...(notAtHand === null ? [] : [wrong('place', 'notAtHand', notAtHand.span)]),
      ];
    if (amends === null) return [];
    if (notAtHand !== null) return [wrong('stub', 'amends', amends.span)];
    return amends.revision < (header.revision ?? 1) ? [] : [wrong('later', 'amends', amends.span)];
  });
}

/** Registers and vocabularies add to those of the base; the day it came out is its own. */
export function withInherited(files: readonly WholeTree[], base: Base): readonly WholeTree[] {
  const below = base.files[0]?.header ?? null;
  return files.map((file) =>
    file.header?.kind === 'policy' && below !== null ? { ...file, header: merged(file.header, below) } : file,
  );
}

const merged = (own: Header, below: Header): Header => ({
  ...own,
  title: own.title ?? below.title,
  governs: own.governs ?? below.governs,
  consultable: own.consultable ?? below.consultable,
  registers: [
    ...below.registers,
    ...own.registers.filter(({ text }) => !below.registers.some((known) => known.text === text)),
  ],
  uses: [
    ...below.uses,
    ...own.uses.filter((path) => !below.uses.some((known) => pathText(known) === pathText(path))),
  ],
});
