/**
 * Walks a declaration as data: every word, path, reference and citation in it, with what is around it. The tree has no
 * other kinds of leaves that name something, so a new construct needs no line here unless its words have a meaning of
 * their own.
 */
import type { Citation, Declaration, Name, Path, Reference } from '../../syntax/ast.ts';

/** An object of the tree; nodes without a `kind` are told by what they hold. */
export type Piece = Readonly<Record<string, unknown>>;

export interface Around {
  /** The object that holds it, and under which name. */
  readonly holder: Piece;
  readonly key: string;
  /** Names that a quantifier gives to its record, innermost last. */
  readonly binders: readonly Name[];
  /** What is around the holder. */
  readonly outer: Around | null;
}

export interface Visitor {
  readonly name: (name: Name, around: Around) => void;
  readonly path: (path: Path, around: Around) => void;
  readonly reference: (reference: Reference, around: Around) => void;
  readonly citation: (citation: Citation) => void;
  /** Every other object, before what is in it; `false`: what is in it is not visited. */
  readonly piece?: (piece: Piece, around: Around) => boolean;
}

const isPiece = (value: unknown): value is Piece =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Members of groups and timelines are declarations by themselves. */
const apart: ReadonlySet<string> = new Set(['span', 'steps']);

export function walkDeclaration(declaration: Declaration, visitor: Visitor): void {
  const start: Around = { holder: {}, key: '', binders: [], outer: null };
  const waiting: { readonly value: unknown; readonly around: Around }[] = [
    { value: declaration, around: start },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, around } = next;
    if (Array.isArray(value)) for (const item of value.toReversed()) waiting.push({ value: item, around });
    else if (isPiece(value) && visitOne(value, around, visitor)) waiting.push(...partsOf(value, around));
  }
}

/** Whether there is more in it. */
function visitOne(piece: Piece, around: Around, visitor: Visitor): boolean {
  if (Array.isArray(piece['segments'])) {
    if (piece['kind'] !== 'reference') visitor.path(piece as unknown as Path, around);
    else visitor.reference(piece as unknown as Reference, around);
    return piece['kind'] === 'reference';
  }
  if (typeof piece['text'] === 'string') {
    visitor.name(piece as unknown as Name, around);
    return false;
  }
  if (typeof piece['id'] === 'string' && 'to' in piece) {
    visitor.citation(piece as unknown as Citation);
    return false;
  }
  return visitor.piece?.(piece, around) ?? true;
}

function partsOf(piece: Piece, around: Around): { value: unknown; around: Around }[] {
  const binders = bindersIn(piece, around.binders);
  return Object.entries(piece)
    .filter(([key, value]) => !isApart(piece, key) && typeof value === 'object' && value !== null)
    .map(([key, value]) => ({ value, around: { holder: piece, key, binders, outer: around } }))
    .reverse();
}

/** The segments of a reference are visited with it; members of a group stand by themselves, those of a choice do not. */
const isApart = (piece: Piece, key: string): boolean =>
  apart.has(key) ||
  (key === 'members' && piece['kind'] === 'group') ||
  (key === 'segments' && piece['kind'] === 'reference');

function bindersIn(piece: Piece, around: readonly Name[]): readonly Name[] {
  if (piece['kind'] !== 'quantifier' && piece['kind'] !== 'aggregate') return around;
  const binder = piece['binder'] as Name | null;
  return binder === null ? around : [...around, binder];
}
