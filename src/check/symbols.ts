/** What is declared, by name. Types (choices) and things are two name spaces. */
import type { NameKind } from '../base/codes.ts';
import type { Span } from '../base/span.ts';
import type {
  AcceptanceDeclaration,
  CalendarDeclaration,
  ChoiceDeclaration,
  ContactDeclaration,
  Declaration,
  DecisionDeclaration,
  ExceptionDeclaration,
  FactDeclaration,
  GroupDeclaration,
  Name,
  NoteDeclaration,
  ParameterDeclaration,
  PartyDeclaration,
  ReadingDeclaration,
  RequirementDeclaration,
  SayDeclaration,
  StepDeclaration,
  SubjectDeclaration,
  TableDeclaration,
  TimelineDeclaration,
} from '../syntax/ast.ts';
import type { Declared } from './checked.ts';

/** A declared thing of which the kind is known. */
export type DeclaredAs<Kind extends Declaration> = Declared & { readonly declaration: Kind };

export type ClauseDeclaration =
  RequirementDeclaration | GroupDeclaration | DecisionDeclaration | TableDeclaration | StepDeclaration;

export type NamedDeclaration =
  | ClauseDeclaration
  | SubjectDeclaration
  | FactDeclaration
  | ChoiceDeclaration
  | ParameterDeclaration
  | PartyDeclaration
  | ContactDeclaration
  | CalendarDeclaration
  | ExceptionDeclaration
  | SayDeclaration
  | ReadingDeclaration
  | TimelineDeclaration
  | NoteDeclaration;

export interface Symbols {
  readonly declared: readonly Declared[];
  readonly choices: ReadonlyMap<string, DeclaredAs<ChoiceDeclaration>>;
  /** By full path; facts by `subject.fact`. Parties stand apart: a provider is a subject and a party. */
  readonly things: ReadonlyMap<string, Declared>;
  readonly parties: ReadonlyMap<string, DeclaredAs<PartyDeclaration>>;
  readonly subjects: ReadonlyMap<string, DeclaredAs<SubjectDeclaration>>;
  readonly factsOf: ReadonlyMap<string, ReadonlyMap<string, DeclaredAs<FactDeclaration>>>;
  /** Clauses and timelines by the last word of their path. */
  readonly byLastName: ReadonlyMap<string, readonly Declared[]>;
  /** Units in which some fact, parameter or decision counts. */
  readonly units: ReadonlyMap<string, Span>;
}

export function isClause(declared: Declared): declared is DeclaredAs<ClauseDeclaration> {
  switch (declared.declaration.kind) {
    case 'requirement':
    case 'group':
    case 'decision':
    case 'table':
    case 'step':
      return true;
    default:
      return false;
  }
}

export const isKind = <Kind extends Declaration['kind']>(
  declared: Declared | undefined,
  kind: Kind,
): declared is DeclaredAs<Extract<Declaration, { readonly kind: Kind }>> =>
  declared?.declaration.kind === kind;

/** The word that names a declaration; an example has a title instead, and an acceptance what it is about. */
export function nameOf(declaration: Declaration): Name | null {
  return 'name' in declaration ? declaration.name : null;
}

/** What a declaration is called by itself, without what is around it. */
export function calledOf(declaration: Declaration): string {
  switch (declaration.kind) {
    case 'example':
      return declaration.title.value;
    case 'acceptance':
      return aboutText(declaration);
    default:
      return declaration.name.text;
  }
}

/** What a finding is about, as it is written; of an example its title. */
export const aboutText = ({ about }: AcceptanceDeclaration): string =>
  'segments' in about ? about.segments.map(({ text }) => text).join('.') : about.value;

/** The keyword that a declaration was written with, as messages name it. */
export function nameKindOf(declaration: Declaration): NameKind {
  switch (declaration.kind) {
    case 'requirement':
      return declaration.requirement;
    case 'decision':
      return declaration.isPublished ? 'decision' : 'calculation';
    case 'table':
      return declaration.isRouting ? 'routing' : 'table';
    case 'say':
      return declaration.say;
    case 'timeline':
      return declaration.isProcedure ? 'procedure' : 'timeline';
    case 'note':
      return declaration.note;
    default:
      return declaration.kind;
  }
}

/** Where a declaration is pointed at: its name, the title of an example, or what an acceptance is about. */
export function nameSpan(declaration: Declaration): Span {
  switch (declaration.kind) {
    case 'example':
      return declaration.title.span;
    case 'acceptance':
      return declaration.about.span;
    default:
      return declaration.name.span;
  }
}

export const lastName = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** Soft: an expectation or guidance, or a group of nothing else. */
export function isSoft(declaration: Declaration): boolean {
  switch (declaration.kind) {
    case 'requirement':
      return declaration.requirement === 'expectation' || declaration.requirement === 'guidance';
    case 'group':
      return declaration.members.length > 0 && declaration.members.every(isSoft);
    default:
      return false;
  }
}

/** The subjects to which a record belongs, the record itself first; stops at a circle. */
export function ownersOf(symbols: Symbols, subject: string): readonly string[] {
  const chain: string[] = [];
  let current: string | null = subject;
  while (current !== null && !chain.includes(current)) {
    chain.push(current);
    current = symbols.subjects.get(current)?.declaration.owner?.text ?? null;
  }
  return chain;
}

export const isMany = (symbols: Symbols, subject: string): boolean =>
  (symbols.subjects.get(subject)?.declaration.owner ?? null) !== null;

/** The members of a group as they are declared. */
export const membersOf = (symbols: Symbols, group: DeclaredAs<GroupDeclaration>): readonly Declared[] =>
  group.declaration.members.flatMap((member) =>
    'name' in member ? (symbols.things.get(`${group.path}.${member.name.text}`) ?? []) : [],
  );
