/** What the checker hands to lowering: the trees, with every name resolved and every expression typed. */
import type { Type } from '../base/value.ts';
import type {
  Declaration,
  Expression,
  Header,
  Path,
  Reference,
  SourceTree,
  TypeExpression,
} from '../syntax/ast.ts';
import type { Span } from '../base/span.ts';
import type { Citation } from '../syntax/ast.ts';
import type { Register } from './register.ts';

/** A file as it is checked: amendments have done their work. */
export type WholeTree = SourceTree<Declaration>;

/** The files that are compiled together: one policy (or one vocabulary) with what it uses. */
export interface Unit {
  /** The head file first; the others are `deel van` files, in any order. */
  readonly files: readonly WholeTree[];
  /** Each used vocabulary with its files. */
  readonly vocabularies: readonly { readonly name: string; readonly files: readonly WholeTree[] }[];
  readonly registers: readonly Register[];
  /** What its amendments cite, and what they took away. */
  readonly amended?: Amended | null;
}

/** What a revision did to the one before it. */
export interface Amended {
  readonly base: { readonly revision: number; readonly digest: string };
  readonly cites: readonly Citation[];
  /** By full path; the place of the amendment. */
  readonly repealed: ReadonlyMap<string, Span>;
  /** The files of the base, by their index. */
  readonly files: ReadonlySet<number>;
}

/** What a reference stands for. */
export type Binding =
  | { readonly kind: 'fact'; readonly subject: string; readonly fact: string; readonly binder: string | null }
  | { readonly kind: 'parameter'; readonly name: string }
  | { readonly kind: 'readingValue'; readonly reading: string; readonly binding: string }
  | { readonly kind: 'say'; readonly name: string; readonly binder: string | null }
  /** `name` is the path of the clause; a step is read by `eersteDag`/`laatsteDag`/`gedaan`. */
  | {
      readonly kind: 'result';
      readonly name: string;
      readonly read: 'value' | 'first' | 'last' | 'done';
      readonly binder: string | null;
    }
  | { readonly kind: 'member'; readonly choice: string; readonly member: string }
  | { readonly kind: 'party'; readonly name: string }
  | { readonly kind: 'contact'; readonly name: string }
  | { readonly kind: 'calendar'; readonly name: string }
  | { readonly kind: 'bound'; readonly binder: string; readonly choice: string }
  /** In examples: the whole list of a subject of which there are many. */
  | { readonly kind: 'list'; readonly subject: string }
  /** `weegt` may name notes (`elders`). */
  | { readonly kind: 'note'; readonly name: string }
  /** A name that did not resolve; its diagnostic is already made. */
  | { readonly kind: 'error' };

/** A declaration with the path under which its result is known: `contractvoorwaarden.governancecode`. */
export interface Declared {
  readonly path: string;
  readonly declaration: Declaration;
  /** Path of the group, timeline or procedure around it. */
  readonly parent: string | null;
  /** Of the timeline around it, for year-less dates. */
  readonly year: number | null;
  /** Whether it comes from a used vocabulary, and from which. */
  readonly vocabulary: string | null;
}

export interface CheckedProgram {
  readonly header: Header;
  readonly unit: Unit;
  /** Everything declared, groups and timelines flattened, in source order, vocabularies first. */
  readonly declared: readonly Declared[];
  typeOf(expression: Expression): Type;
  bindingOf(reference: Reference): Binding;
  /**
   * A path written after `op`, `na`, `steunt op`, `onder lezing`, or in a heading: the path of what it names. For a
   * rounding by a reading, `reading` or `reading.value`; for an exception on a `tenzij` or `geldt als`,
   * `clause.tenzij`, `clause.tenzij_2`, `clause.naam` or `clause.geldt_als`.
   */
  targetOf(path: Path): string | null;
  typeOfTypeExpression(type: TypeExpression): Type;
  /**
   * The subject for each record of which a clause or judgement is decided: its own `per`, else that of the group or
   * timeline around it, else (an exception) that of what it excepts; null: once.
   */
  recordOf(declared: Declared): string | null;
}
