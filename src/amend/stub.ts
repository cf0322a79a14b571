/**
 * What is added to an edition of which the text is not at hand, stands on that text. The result says so: each clause
 * rests on what the stub says is not at hand, or on a note that is made for it.
 */
import type { WholeTree } from '../check/checked.ts';
import type { Span } from '../base/span.ts';
import type { Declaration, NoteDeclaration, Path } from '../syntax/ast.ts';
import { nameOfBase, type Base } from './base.ts';

/** The note that is made: the name by which results call the text of the base. */
const BASE_NOTE = 'basisbeleid';

interface Standing {
  readonly files: readonly WholeTree[];
  readonly missing: Base['missing'];
}

/** The files of a revision, each clause with the text of the base that it stands on where that is not at hand. */
export function standingOn(files: readonly WholeTree[], base: Base): Standing {
  const [head, ...others] = files;
  if (base.missing === null || head === undefined) return { files, missing: null };
  const isNamed = base.missing.length > 0 || missingTexts(files).includes(BASE_NOTE);
  const missing = base.missing.length > 0 ? base.missing : [BASE_NOTE];
  const resting = (file: WholeTree): WholeTree => ({
    ...file,
    declarations: file.declarations.map((declaration) => restingOn(declaration, missing)),
  });
  const first = resting(head);
  const made = isNamed ? [] : [baseNote(head, base)];
  return {
    files: [{ ...first, declarations: [...made, ...first.declarations] }, ...others.map(resting)],
    missing,
  };
}

/** The names of the texts that are said not to be at hand. */
export const missingTexts = (files: readonly WholeTree[]): readonly string[] =>
  files.flatMap(({ declarations }) =>
    declarations.flatMap((declaration) =>
      declaration.kind === 'note' && declaration.note === 'elsewhere' && declaration.isAtHand === false
        ? [declaration.name.text]
        : [],
    ),
  );

function baseNote({ header, span }: WholeTree, base: Base): NoteDeclaration {
  const place: Span = header?.amends?.span ?? { ...span, end: span.start };
  const { title } = base.program;
  return {
    kind: 'note',
    span: place,
    note: 'elsewhere',
    name: { span: place, text: BASE_NOTE },
    reason: null,
    text: { span: place, value: title === '' ? nameOfBase(base) : title },
    cites: [],
    guard: null,
    isAtHand: false,
  };
}

function restingOn(declaration: Declaration, names: readonly string[]): Declaration {
  if (!('clauses' in declaration)) return declaration;
  const { restsOn } = declaration.clauses;
  const { span } = declaration.name;
  const added = names
    .filter((text) => !restsOn.some(({ segments }) => segments.at(-1)?.text === text))
    .map((text): Path => ({ span, segments: [{ span, text }] }));
  return { ...declaration, clauses: { ...declaration.clauses, restsOn: [...restsOn, ...added] } };
}
