/** Values, types and terms of a plan as the data of a generated module. */
import { exactText, type Exact } from '../../base/exact.ts';
import type { IsoDate, Type, Value } from '../../base/value.ts';
import { valueJson } from '../../evaluate/literal-json.ts';
import type { Cell, PlanLeaf, PlanTerm } from '../../plan/plan.ts';
import type { LeafRow, TermRow, TypeRow } from '../../runtime/tables.ts';
import { literal, quoted } from './text.ts';

export const typeRow = (type: Type): TypeRow =>
  type.kind === 'choice' || type.kind === 'set'
    ? [type.kind, type.choice]
    : [type.kind === 'error' ? 'text' : type.kind];

export const typeRowOf = (value: Value): TypeRow =>
  value.kind === 'choice' || value.kind === 'set' ? [value.kind, value.choice] : [value.kind];

export function termRow(term: PlanTerm): TermRow {
  switch (term.kind) {
    case 'constant':
      return { kind: 'constant', value: valueJson(term.value), type: typeRowOf(term.value) };
    case 'input':
      return term;
    case 'call':
      return { kind: 'call', builtin: term.builtin, parts: term.parts.map(termRow) };
    case 'pick':
      return {
        kind: 'pick',
        isLow: term.pick === 'lowest' || term.pick === 'earliest',
        items: term.items.map(termRow),
      };
  }
}

export function leafRow(leaf: PlanLeaf): LeafRow {
  switch (leaf.kind) {
    case 'value':
      return { kind: 'value', value: valueJson(leaf.value), type: typeRowOf(leaf.value) };
    case 'term':
      return { kind: 'term', term: termRow(leaf.term) };
    default:
      return leaf;
  }
}

/** What a cell holds, as an expression. */
export function cellText(cell: Cell): string {
  if (cell.kind === 'value') return 'VALUE';
  if (cell.kind === 'awaited') return 'AWAITED';
  if (cell.kind !== 'is') return quoted(cell.kind);
  return cell.value.kind === 'absent' ? 'ABSENT' : literal(valueJson(cell.value));
}

/** A day as straight-line code compares it: 20240801. */
export const dayNumber = (day: IsoDate): string => String(Number(day.replaceAll('-', '')));

/** The names of the cells of a relation: `true`, `gap`, `value`. */
export const cellName = (cell: Cell): string =>
  cell.kind === 'is' ? String(valueJson(cell.value)) : cell.kind;

/** A bound of figures in the units of facts, as a double where that says it exactly; else its digits. */
export function boundOf(at: Exact, type: Type): { readonly double: string | null; readonly digits: string } {
  const digits = exactText(type.kind === 'percentage' ? at.mul(100) : at);
  const isShort = !digits.includes('/') && digits.replace(/[-.]/g, '').replace(/^0+/, '').length <= 15;
  return { double: isShort ? digits : null, digits };
}
