/** Rules and exceptions that give something else: another member, the other answer, a figure or day one step off. */
import type { Expression, LiteralValue } from '../../ir/ir.ts';
import type { Type } from '../../base/value.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import { movedLiteral } from '../program/bounds.ts';
import type { Site } from '../program/sites.ts';
import { textIn, what, type Family, type Mutant } from './mutant.ts';

export const outcomes: Family = (index, sites) =>
  sites.flatMap((site): readonly Mutant[] => {
    const [expression] = site.expressions;
    if (site.role !== 'outcome' && site.role !== 'value') return [];
    return othersFor(expression, site, index).map((value) => {
      const to: Expression = { kind: 'literal', value };
      return {
        kind: 'outcome',
        place: site.place,
        what: what('outcome', { from: textIn(expression, index), to: textIn(to, index) }),
        edits: site.changed(() => to),
      };
    });
  });

function othersFor(expression: Expression, site: Site, index: ProgramIndex): readonly LiteralValue[] {
  if (expression.kind === 'gap') {
    const first = firstOf(typeIn(site), index);
    return first === null || site.role === 'value' ? [] : [first];
  }
  if (expression.kind !== 'literal') return [];
  const { value } = expression;
  const isStated = site.role === 'value';
  const own = another(value, index);
  if (own !== null) return [own];
  // What a parameter or reading states is a bound: it is moved there.
  if (isStated) return [];
  return ([1, -1] as const).flatMap((direction) => movedLiteral(value, direction, index) ?? []);
}

function typeIn({ clauses }: Site): Type | null {
  const [clause] = clauses;
  if (clause?.kind === 'decision') return clause.type;
  return clause?.kind === 'requirement' || clause?.kind === 'group' ? { kind: 'boolean' } : null;
}

/** The next of a few; null where there are none, or too many to tell. */
function another(value: LiteralValue, { program, choices }: ProgramIndex): LiteralValue | null {
  switch (value.kind) {
    case 'boolean':
      return { kind: 'boolean', value: !value.value };
    case 'choice': {
      const names = (choices.get(value.choice)?.members ?? []).map(({ name }) => name);
      const member = nextIn(names, value.member);
      return member === null ? null : { ...value, member };
    }
    case 'party':
    case 'contact': {
      const list = value.kind === 'party' ? program.parties : program.contacts;
      const name = nextIn(
        list.map((one) => one.name),
        value.name,
      );
      return name === null ? null : { kind: value.kind, name };
    }
    case 'set': {
      const [first] = choices.get(value.choice)?.members ?? [];
      if (first === undefined) return null;
      const rest = value.members.filter((member) => member !== first.name);
      return { ...value, members: rest.length === value.members.length ? [first.name, ...rest] : rest };
    }
    default:
      return null;
  }
}

function nextIn(names: readonly string[], name: string): string | null {
  const next = names[(names.indexOf(name) + 1) % names.length];
  return next === undefined || next === name ? null : next;
}

/** What a gap could have been filled with. */
function firstOf(type: Type | null, { program, choices }: ProgramIndex): LiteralValue | null {
  switch (type?.kind) {
    case 'boolean':
      return { kind: 'boolean', value: true };
    case 'choice': {
      const [first] = choices.get(type.choice)?.members ?? [];
      return first === undefined ? null : { kind: 'choice', choice: type.choice, member: first.name };
    }
    case 'party':
    case 'contact': {
      const [first] = type.kind === 'party' ? program.parties : program.contacts;
      return first === undefined ? null : { kind: type.kind, name: first.name };
    }
    default:
      return null;
  }
}
