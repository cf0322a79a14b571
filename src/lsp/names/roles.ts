/** What a single word stands for, by where in the tree it stands. */
import type { Declared } from '../../check/checked.ts';
import type { Checking } from '../../check/context.ts';
import type { Expression, Path } from '../../syntax/ast.ts';
import type { Named } from './named.ts';
import type { Around, Piece } from './walk.ts';

export interface Role {
  readonly named: Named;
  readonly isDeclaration: boolean;
}

const declares = (named: Named): Role => ({ named, isDeclaration: true });
const refers = (named: Named): Role => ({ named, isDeclaration: false });
const thing = (path: string): Named => ({ kind: 'thing', path });

/** Null: it names nothing that can be looked up. */
export function roleOf(text: string, around: Around, declared: Declared, checking: Checking): Role | null {
  const { holder, key } = around;
  if (holder === (declared.declaration as unknown as Piece)) return ofDeclaration(text, key, declared);
  switch (`${kindOf(holder)}.${key}`) {
    case 'member.name':
      return declares({ kind: 'member', choice: declared.path, name: text });
    case 'type.name':
      return refers({ kind: 'choice', name: text });
    case 'type.unit':
    case 'numberLiteral.unit':
      return refers({ kind: 'unit', name: text });
    case 'clauses.per':
      return refers(thing(text));
    case 'labelled.name':
      return declares({ kind: 'label', clause: declared.path, name: text });
    case 'binding.name':
      return declares({ kind: 'binding', reading: declared.path, name: text });
    case 'alternative.name':
      return declares({ kind: 'alternative', reading: declared.path, name: text });
    case 'value.name':
      return refers({ kind: 'binding', reading: declared.path, name: text });
    case 'readingTest.alternative': {
      const reading = checking.targets.get(holder['reading'] as Path) ?? null;
      return reading === null ? null : refers({ kind: 'alternative', reading, name: text });
    }
    case 'given.basedOn':
      return refers(thing(text));
    case 'over.binder':
      return declares({ kind: 'binder', span: spanOf(holder, 'binder') });
    case 'over.over':
      return refers(checking.symbols.choices.has(text) ? { kind: 'choice', name: text } : thing(text));
    default:
      return null;
  }
}

/** The word that is the declaration's own, or names what it hangs on. */
function ofDeclaration(text: string, key: string, { declaration, path }: Declared): Role | null {
  switch (key) {
    case 'name':
      return declares(ownNamed(declaration.kind, path));
    case 'subject':
    case 'owner':
      return refers(thing(text));
    case 'placedOn':
      return refers(thing(`${path}.${text}`));
    case 'by':
      return refers({ kind: 'party', name: text });
    case 'outcomeHeading':
      return text === path.slice(path.lastIndexOf('.') + 1) ? refers(thing(path)) : null;
    default:
      return null;
  }
}

export function ownNamed(kind: Declared['declaration']['kind'], path: string): Named {
  if (kind === 'choice') return { kind: 'choice', name: path };
  return kind === 'party' ? { kind: 'party', name: path } : thing(path);
}

/** Pieces without a kind of their own are called after what they are. */
function kindOf(piece: Piece): string {
  const { kind } = piece;
  if (kind === 'quantifier' || kind === 'aggregate') return 'over';
  if (typeof kind === 'string') return kind;
  if ('base' in piece && 'unit' in piece) return 'type';
  if ('isChosen' in piece) return 'alternative';
  if ('per' in piece && 'guard' in piece) return 'clauses';
  if ('basedOn' in piece) return 'given';
  if ('condition' in piece && 'cites' in piece) return 'labelled';
  if ('formerly' in piece) return 'member';
  if ('type' in piece) return 'binding';
  return 'value' in piece ? 'value' : '';
}

const spanOf = (piece: Piece, key: string): Expression['span'] => (piece[key] as Expression).span;
