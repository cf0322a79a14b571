/** Parts of a told comparison on one line, for forms without columns. */
import type { FactRow, Money, ToldChange, ToldClause, ToldEffect } from './told.ts';

/** `digitaal.ondertekenen (was inkoop.ondertekenen)` without words: an arrow from the older name. */
export const nameLine = ({ name, olderName }: Pick<ToldEffect, 'name' | 'olderName'>): string =>
  olderName === null ? name : `${olderName} → ${name}`;

/** `jaaromzet bij a.s.r. (zorgaanbieder.jaaromzet in 2023; was in 2020)`: by its label, with its names beside it. */
export function factLine({ label, name, olderName }: FactRow): string {
  const names = name === olderName ? name : `${name}, ${olderName}`;
  if (label !== null) return `${label} (${names})`;
  return name === olderName ? name : `${name} (${olderName})`;
}

/** `grens omzet_voor_type: vanaf € 250.000 → vanaf € 150.000`. */
export function changeLine({ what, part, from, to, moved }: ToldChange): string {
  const head = part === null ? what : `${what} ${part}`;
  const change = from === null && to === null ? '' : `: ${from ?? '–'} → ${to ?? '–'}`;
  return `${head}${change}${moved === null ? '' : ` (${moved})`}`;
}

/** The clause by its names, and what became of it. */
export function clauseLine({ older, newer, changes, word }: ToldClause): string {
  const [before, now] = [older, newer].map((places) => places.map(({ path }) => path).join(', '));
  const names = before === now || now === '' ? before : before === '' ? now : `${before} → ${now}`;
  return `${names}: ${changes.length === 0 ? word : changes.map(changeLine).join('; ')}`;
}

/** `€ 10 → € 12 (+€ 2)`. */
export const moneyLine = ({ older, newer, difference }: Money): string =>
  `${older} → ${newer}${difference === null ? '' : ` (${difference})`}`;
