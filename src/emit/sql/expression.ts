/**
 * SQL as it grows: the text of an expression with what it refers to. An expression stands in a layer, above all the
 * columns that it refers to, because SQL names no part of an expression.
 */
export interface Sql {
  readonly text: string;
  /** The lowest layer in which it can stand; the facts are layer 0. */
  readonly layer: number;
  /** The columns of lower layers that it refers to. */
  readonly refs: ReadonlySet<string>;
  /** How deeply it is nested: engines have a limit. */
  readonly depth: number;
}

const noRefs: ReadonlySet<string> = new Set();

/** Text that refers to nothing. */
export const plain = (text: string): Sql => ({ text, layer: 0, refs: noRefs, depth: 0 });

/** Puts expressions and bare text together. */
export function sql(strings: TemplateStringsArray, ...parts: readonly (Sql | string)[]): Sql {
  let text = strings[0] ?? '';
  const expressions: Sql[] = [];
  parts.forEach((part, place) => {
    text += (typeof part === 'string' ? part : part.text) + (strings[place + 1] ?? '');
    if (typeof part !== 'string') expressions.push(part);
  });
  return around(text, expressions);
}

/** Expressions one after the other, with a text between them. */
export const joined = (parts: readonly Sql[], between: string): Sql =>
  around(parts.map(({ text }) => text).join(between), parts);

function around(text: string, parts: readonly Sql[]): Sql {
  const [only] = parts;
  const depth = 1 + parts.reduce((most, part) => Math.max(most, part.depth), 0);
  if (only !== undefined && parts.length === 1) return { ...only, text, depth };
  return {
    text,
    layer: parts.reduce((most, part) => Math.max(most, part.layer), 0),
    refs: new Set(parts.flatMap(({ refs }) => [...refs])),
    depth,
  };
}

export const truth = (value: boolean): Sql => plain(value ? 'TRUE' : 'FALSE');
export const isConstant = ({ text }: Sql): boolean => text === 'TRUE' || text === 'FALSE';
export const unknown = plain('NULL');

export const allOf = (parts: readonly Sql[]): Sql => logic(parts, ' AND ', 'TRUE');
export const someOf = (parts: readonly Sql[]): Sql => logic(parts, ' OR ', 'FALSE');

function logic(parts: readonly Sql[], word: string, none: string): Sql {
  const [only] = parts;
  if (only === undefined) return plain(none);
  return parts.length === 1 ? only : sql`(${joined(parts, word)})`;
}

/** A negation is taken off again: what is asked is the same. */
export const not = (part: Sql): Sql => {
  if (isConstant(part)) return truth(part.text === 'FALSE');
  return part.text.startsWith('NOT ') ? { ...part, text: part.text.slice(4) } : sql`NOT ${inBrackets(part)}`;
};

/** Whether it may be yes: it is, or is not known. */
export const mayBe = (part: Sql): Sql => sql`coalesce(${part}, TRUE)`;
/** Whether it is yes, and that is known. */
export const isSurely = (part: Sql): Sql => sql`coalesce(${part}, FALSE)`;
export const isUnknown = (part: Sql): Sql =>
  part.text.startsWith('NOT ') ? isUnknown(not(part)) : sql`(${inBrackets(part)} IS NULL)`;
export const isThere = (part: Sql): Sql => sql`(${inBrackets(part)} IS NOT NULL)`;

/** So that nothing beside it binds more strongly. */
export const inBrackets = (part: Sql): Sql => (isWhole(part.text) ? part : sql`(${part})`);

/** A name, a number, or what has brackets around it already. */
function isWhole(text: string): boolean {
  if (/^\w+$/.test(text)) return true;
  if (!text.startsWith('(')) return false;
  // A backslash may take the end of a text away: then one pair of brackets more does no harm.
  if (text.includes('\\')) return false;
  const bare = text.replace(/'[^']*'|"[^"]*"|`[^`]*`/g, '');
  let open = 0;
  for (let at = 0; at < bare.length; at += 1) {
    if (bare[at] === '(') open += 1;
    else if (bare[at] === ')') open -= 1;
    if (open === 0) return at === bare.length - 1;
  }
  return false;
}

export type Branch = readonly [condition: Sql, value: Sql];

/** The value of the first condition that holds. */
export function firstOf(branches: readonly Branch[], otherwise: Sql | null): Sql {
  if (branches.length === 0) return otherwise ?? unknown;
  const written = branches.map(([condition, value]) => sql`WHEN ${condition} THEN ${value}`);
  const last = otherwise === null ? plain('') : sql` ELSE ${otherwise}`;
  return sql`CASE ${joined(written, ' ')}${last} END`;
}
