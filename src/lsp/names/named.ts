/** What a word in a source stands for. */
import type { Span } from '../../base/span.ts';
import { nameSpan } from '../../check/symbols.ts';
import type { View } from '../open/view.ts';

export type Named =
  /** By full path; a fact by `subject.fact`. */
  | { readonly kind: 'thing'; readonly path: string }
  /** Parties and choices have name spaces of their own. */
  | { readonly kind: 'party'; readonly name: string }
  | { readonly kind: 'choice'; readonly name: string }
  | { readonly kind: 'member'; readonly choice: string; readonly name: string }
  | { readonly kind: 'alternative'; readonly reading: string; readonly name: string }
  | { readonly kind: 'binding'; readonly reading: string; readonly name: string }
  /** A rule with a name, or a `tenzij` with one. */
  | { readonly kind: 'label'; readonly clause: string; readonly name: string }
  /** What a quantifier calls its record: known inside it only, so by its place. */
  | { readonly kind: 'binder'; readonly span: Span }
  | { readonly kind: 'unit'; readonly name: string }
  | { readonly kind: 'norm'; readonly id: string }
  | { readonly kind: 'register'; readonly id: string }
  /** A policy or a vocabulary, by the name in its header. */
  | { readonly kind: 'source'; readonly name: string };

export interface Occurrence {
  readonly span: Span;
  readonly named: Named;
  readonly isDeclaration: boolean;
}

/** The same for the same thing; of what is declared in a vocabulary, in every view that uses it. */
export function keyOfNamed(named: Named): string {
  switch (named.kind) {
    case 'thing':
      return `thing ${named.path}`;
    case 'party':
    case 'choice':
    case 'unit':
    case 'source':
      return `${named.kind} ${named.name}`;
    case 'member':
      return `member ${named.choice} ${named.name}`;
    case 'alternative':
    case 'binding':
      return `${named.kind} ${named.reading} ${named.name}`;
    case 'label':
      return `label ${named.clause} ${named.name}`;
    case 'binder':
      return `binder ${named.span.file} ${named.span.start}`;
    case 'norm':
    case 'register':
      return `${named.kind} ${named.id}`;
  }
}

/** The word by which a thing is called where it is named. */
export function wordOf(named: Named): string {
  switch (named.kind) {
    case 'thing':
      return named.path.slice(named.path.lastIndexOf('.') + 1);
    case 'binder':
      return '';
    case 'norm':
    case 'register':
      return named.id;
    default:
      return named.name;
  }
}

/** Where a thing is declared, or null where that is not at hand. */
export function placeOf(named: Named, view: View): Span | null {
  const symbols = view.symbols();
  switch (named.kind) {
    case 'thing': {
      const declared = symbols.things.get(named.path);
      return declared === undefined ? null : nameSpan(declared.declaration);
    }
    case 'party':
      return symbols.parties.get(named.name)?.declaration.name.span ?? null;
    case 'choice':
      return symbols.choices.get(named.name)?.declaration.name.span ?? null;
    case 'member':
      return memberIn(view, named.choice, named.name)?.name.span ?? null;
    case 'alternative':
      return alternativeIn(view, named.reading, named.name)?.name.span ?? null;
    case 'binding':
      return bindingIn(view, named.reading, named.name)?.span ?? null;
    case 'label':
      return labelIn(view, named.clause, named.name);
    case 'binder':
      return named.span;
    case 'unit':
      return symbols.units.get(named.name) ?? null;
    case 'norm':
      return normPlace(view, named.id);
    case 'register': {
      const file = view.registers.find(({ id }) => id === named.id) ?? null;
      return file === null ? null : { file: file.index, start: 0, end: 0 };
    }
    case 'source':
      return sourcePlace(view, named.name);
  }
}

export const memberIn = (view: View, choice: string, name: string) =>
  view
    .symbols()
    .choices.get(choice)
    ?.declaration.members.find((member) => member.name.text === name);

export function readingIn(view: View, path: string) {
  const declared = view.symbols().things.get(path)?.declaration;
  return declared?.kind === 'reading' ? declared : null;
}

export const alternativeIn = (view: View, reading: string, name: string) =>
  readingIn(view, reading)?.alternatives.find((alternative) => alternative.name.text === name);

export const bindingIn = (view: View, reading: string, name: string) =>
  readingIn(view, reading)?.bindings.find((binding) => binding.name?.text === name);

function labelIn(view: View, clause: string, name: string): Span | null {
  const declaration = view.symbols().things.get(clause)?.declaration;
  if (declaration === undefined) return null;
  const unless = 'clauses' in declaration ? declaration.clauses.unless : [];
  const rules = declaration.kind === 'decision' ? declaration.rules : [];
  return [...unless, ...rules].find((one) => one.name?.text === name)?.name?.span ?? null;
}

const allRegisters = (view: View): View['registers'] => [
  ...view.registers,
  ...(view.base === null ? [] : allRegisters(view.base)),
];

function normPlace(view: View, id: string): Span | null {
  const register = id.slice(0, id.lastIndexOf('-'));
  return (
    allRegisters(view)
      .find((file) => file.id === register)
      ?.placeOf(id) ?? null
  );
}

function sourcePlace(view: View, name: string): Span | null {
  const files = [...view.vocabularies.flatMap(({ files: own }) => own), ...view.files];
  for (const file of files) {
    const { header } = file.parsed().tree;
    if (header === null || header.kind === 'part') continue;
    if (header.name.segments.map(({ text }) => text).join('.') === name) return header.name.span;
  }
  return null;
}
