/** Spans of a job point into its own sources; here they get the places of the files that are open now. */
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Span } from '../../base/span.ts';
import { textsOf } from '../open/compile-input.ts';
import { changeBetween, movedAll } from '../open/ledger.ts';
import { REGISTER_ENDING, type AnyFile, type Store } from '../open/store.ts';
import type { CompileInput } from '../../compile.ts';
import type { JobResult } from './job.ts';

/** A register is known by its id in a compilation. */
export function fileNamed(name: string, store: Store): AnyFile | null {
  return (
    store.file(name) ??
    (name.endsWith(REGISTER_ENDING) ? store.register(name.slice(0, -REGISTER_ENDING.length)) : null)
  );
}

/** What was found, on its place in the texts as they are now; `asked` are the texts that it was found in. */
export function placedNow(
  { sources, diagnostics }: Pick<JobResult, 'sources' | 'diagnostics'>,
  asked: CompileInput,
  store: Store,
): readonly Diagnostic[] {
  const files = sources.map((name) => fileNamed(name, store));
  const at = (span: Span): Span | null => {
    const file = files[span.file];
    return file == null ? null : { ...span, file: file.index };
  };
  const placed = diagnostics.flatMap((diagnostic) => placedOne(diagnostic, at) ?? []);
  return [...textsOf(asked)].reduce(
    (found, [name, text]) => {
      const now = fileNamed(name, store);
      const change = now === null ? null : changeBetween(now.index, text, now.text);
      return change === null ? found : movedAll(found, change);
    },
    placed as readonly Diagnostic[],
  );
}

function placedOne(diagnostic: Diagnostic, at: (span: Span) => Span | null): Diagnostic | null {
  const span = at(diagnostic.primary.span);
  if (span === null) return null;
  return {
    ...diagnostic,
    primary: { ...diagnostic.primary, span },
    secondary: diagnostic.secondary.flatMap((label) => {
      const own = at(label.span);
      return own === null ? [] : [{ ...label, span: own }];
    }),
    fixes: diagnostic.fixes.flatMap((fix) => {
      const edits = fix.edits.flatMap((edit) => {
        const own = at(edit.span);
        return own === null ? [] : [{ ...edit, span: own }];
      });
      return edits.length === fix.edits.length ? [{ ...fix, edits }] : [];
    }),
  };
}
