/** One text for one value: JSON after RFC 8785, for digests that do not depend on layout or the order of keys. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * Canonical JSON: keys sorted by UTF-16 code units, no white space, texts kept as they are. Keys without a value are
 * left out. Throws on what JSON cannot say (a number that is not finite, a function).
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const parts = sortedEntries(value).map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`);
    return `{${parts.join(',')}}`;
  }
  return scalar(value);
}

/** The same data with keys sorted, indented by two: what is archived and compared line by line. */
export function prettyJson(value: unknown): string {
  return `${indented(value, '')}\n`;
}

const LINE_WIDTH = 110;
/** Deeper than this everything stands on one line: indentation would be most of the text. */
const WIDEST_INDENT = 64;

/** Small values stay on one line, so that a change shows as few lines. */
function indented(value: unknown, indent: string): string {
  const room = indent.length > WIDEST_INDENT ? Infinity : LINE_WIDTH - indent.length;
  const short = onOneLine(value, room);
  if (short !== null) return short;
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = entriesOf(value).map(
    ([key, part]) => inner + (isList ? '' : keyed(key)) + indented(part, inner),
  );
  return `${isList ? '[' : '{'}\n${parts.join(',\n')}\n${indent}${isList ? ']' : '}'}`;
}

/** The value on one line, or null when it takes more room; a scalar always has one. */
function onOneLine(value: unknown, room: number): string | null {
  if (typeof value !== 'object' || value === null) return scalar(value);
  const isList = Array.isArray(value);
  const parts: string[] = [];
  let left = room - (isList ? 2 : 4);
  for (const [key, part] of entriesOf(value)) {
    const text = onOneLine(part, left);
    if (text === null) return null;
    const entry = (isList ? '' : keyed(key)) + text;
    left -= entry.length + (parts.length > 0 ? 2 : 0);
    if (left < 0) return null;
    parts.push(entry);
  }
  if (isList) return `[${parts.join(', ')}]`;
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

const keyed = (key: string): string => `${JSON.stringify(key)}: `;

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  Array.isArray(value) ? value.map((part: unknown) => ['', part] as const) : sortedEntries(value as object);

const sortedEntries = (value: object): (readonly [string, unknown])[] =>
  Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));

function scalar(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('a number in JSON is finite');
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) throw new TypeError(`JSON has no ${typeof value}`);
  return text;
}
