/** The norms that decide on a row: those of the clause, and of the rules and exceptions of it that surely apply. */
import type { PlanClause } from '../../plan/plan.ts';
import { bitIn, setOf } from './bits.ts';
import { plain, someOf, sql, type Sql } from './expression.ts';
import { reach, type Reaching } from './reach.ts';
import { textOf } from './text.ts';

export function normsOf(clause: PlanClause, reaching: Reaching): Sql {
  const { dialect } = reaching;
  const conditions = new Map<string, readonly Sql[] | null>(clause.cites.map((cite) => [cite, null]));
  clause.parts.forEach(({ applies, cites }, place) => {
    const condition = surely(applies, {
      ...reaching,
      prefix: `${reaching.prefix}p${place}`,
      tellsOpen: false,
    });
    for (const cite of cites) {
      const known = conditions.get(cite);
      if (known !== null) conditions.set(cite, [...(known ?? []), condition]);
    }
  });
  const texts = [...conditions].map(([cite, when]) => ({ cite, when }));
  if (texts.every(({ when }) => when === null))
    return textOf(texts.map(({ cite }) => cite).join(', '), dialect);
  return dialect.listed(
    texts.map(({ cite, when }) => [when === null ? null : someOf(when), textOf(cite, dialect)]),
  );
}

/** Where a part leads to yes alone. */
function surely(applies: number, reaching: Reaching): Sql {
  const reached = reach(applies, reaching);
  const yes = reached.leaves.find(
    ({ leaf }) => leaf.kind === 'value' && leaf.value.kind === 'boolean' && leaf.value.value,
  );
  if (yes === undefined) return plain('FALSE');
  const { bits } = reaching.dialect;
  const all = setOf(reached.leaves);
  if (reached.leaves.length === 1) return plain('TRUE');
  return sql`(${bits.common(reached.word(0), all)} = ${bits.constant(bitIn(yes.bit))})`;
}
