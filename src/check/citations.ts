/** Norms that are cited: each stands in a register, and what decides says where the document decides it. */
import { closest } from '../base/suggest.ts';
import type { Span } from '../base/span.ts';
import type { Citation, Declaration } from '../syntax/ast.ts';
import type { Declared } from './checked.ts';
import { ancestorsOf } from './clause-facts.ts';
import type { Checking } from './context.ts';
import { fixName } from './fixes.ts';
import { nameKindOf, nameSpan } from './symbols.ts';

export function checkCitations(checking: Checking, declared: Declared): void {
  const { declaration } = declared;
  const isIntent = declaration.kind === 'note' && declaration.note === 'intent';
  for (const citation of citationsIn(declared)) checkCitation(checking, citation, isIntent);
  if (needsCitation(declared) && !citesAnything(checking, declared))
    checking.report(
      'no-citation',
      { name: declared.path, kind: nameKindOf(declaration) },
      nameSpan(declaration),
      {
        severity: 'warning',
      },
    );
}

/** A calculation serves others, which cite. */
function needsCitation({ declaration }: Declared): boolean {
  switch (declaration.kind) {
    case 'requirement':
    case 'table':
    case 'step':
    case 'say':
    case 'reading':
    case 'statedChange':
      return true;
    case 'decision':
      return declaration.isPublished;
    default:
      return false;
  }
}

const citesAnything = (checking: Checking, declared: Declared): boolean =>
  [declared, ...ancestorsOf(checking.symbols, declared)].some((item) => citationsIn(item).length > 0);

/** A tree does not change, and the citations of a group are asked for each of its members. */
const ofDeclaration = new WeakMap<Declaration, readonly Citation[]>();

/** Every citation that a declaration writes, its members' apart. */
function citationsIn({ declaration }: Declared): readonly Citation[] {
  const found = ofDeclaration.get(declaration) ?? findCitations(declaration);
  ofDeclaration.set(declaration, found);
  return found;
}

/** The tree is walked as data: citations stand in `cites` wherever they stand, so a new construct needs no line here. */
function findCitations(declaration: Declaration): readonly Citation[] {
  const found: Citation[] = [];
  const stack: unknown[] = [declaration];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (Array.isArray(next)) stack.push(...(next as unknown[]).filter((item) => item !== undefined));
    else if (typeof next === 'object' && next !== null) {
      // Objects of the tree have what they have of their own; no list of pairs is made for each.
      for (const key in next) {
        const value = (next as Readonly<Record<string, unknown>>)[key];
        if (key === 'cites') found.push(...(value as readonly Citation[]));
        else if (key !== 'members' && key !== 'steps' && key !== 'span' && typeof value === 'object')
          stack.push(value);
      }
    }
  }
  return found;
}

/** What amendments cite: of a repeal nothing is left that could. */
export function checkAmendments(checking: Checking): void {
  for (const citation of checking.unit.amended?.cites ?? []) checkCitation(checking, citation, false);
}

function checkCitation(checking: Checking, { id, to, span }: Citation, mayBeRange: boolean): void {
  checkNorm(checking, id, to === null ? span : { ...span, end: span.start + id.length });
  if (to === null) return;
  if (!mayBeRange) checking.report('range-citation', { from: id, to }, span);
  checkNorm(checking, to, { ...span, start: span.end - to.length });
}

function checkNorm(checking: Checking, id: string, span: Span): void {
  const { registers } = checking.unit;
  if (registers.some((register) => register.norms.has(id)) || isOfMissingRegister(checking, id)) return;
  const suggestion = suggestNorm(checking, id);
  checking.report('unknown-norm', { id, suggestion }, span, {
    label: { key: 'unknown' },
    fixes: fixName(span, suggestion),
  });
}

/** A register that is named and not at hand is reported once, in the head. */
function isOfMissingRegister({ unit }: Checking, id: string): boolean {
  const register = id.slice(0, id.lastIndexOf('-'));
  const isNamed = unit.files.some(({ header }) => header?.registers.some((name) => name.text === register));
  return isNamed && !unit.registers.some((known) => known.id === register);
}

/** Another register with that number: a neighbouring number of the same register is as likely wrong as right. */
function suggestNorm(checking: Checking, id: string): string {
  const end = id.lastIndexOf('-');
  const [register, number] = [id.slice(0, end), id.slice(end + 1)];
  const known = checking.unit.registers.map((item) => item.id);
  if (known.includes(register)) return '';
  const nearest = closest(register, known);
  const candidate = nearest === null ? '' : `${nearest}-${number}`;
  return checking.unit.registers.some((item) => item.norms.has(candidate)) ? candidate : '';
}
