/** One text for one value: JSON after RFC 8785, for digests that do not depend on layout or the order of keys. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * Canonical JSON: keys sorted by UTF-16 code units, no white space, texts kept as they are. Keys without a value are
 * left out. Throws on what JSON cannot say (a number that is not finite, a function). `own` gives the text of an object that
 * stands for a single value; null: it does not.
 */
export function canonicalJson(value: unknown, own: (value: object) => string | null = noText): string {
  if (typeof value !== 'object' || value === null) return scalar(value);
  const text = own(value);
  if (text !== null) return text;
  if (Array.isArray(value)) return `[${value.map((part) => canonicalJson(part, own)).join(',')}]`;
  const parts = sortedKeys(value).map(
    (key) => `${JSON.stringify(key)}:${canonicalJson(partOf(value, key), own)}`,
  );
  return `{${parts.join(',')}}`;
}

const noText = (): null => null;

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
  if (Array.isArray(value))
    return `[\n${value.map((part) => inner + indented(part, inner)).join(',\n')}\n${indent}]`;
  const lines = sortedKeys(value as object).map(
    (key) => `${inner}${JSON.stringify(key)}: ${indented(partOf(value as object, key), inner)}`,
  );
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

/** The value on one line, or null when it takes more room; a scalar always has one. */
function onOneLine(value: unknown, room: number): string | null {
  if (typeof value !== 'object' || value === null) return scalar(value);
  const isList = Array.isArray(value);
  const keys = isList ? value.keys() : sortedKeys(value);
  const [open, close] = isList ? ['[', ']'] : ['{ ', ' }'];
  let line = open;
  for (const key of keys) {
    if (line.length > open.length) line += ', ';
    if (!isList) line += `${JSON.stringify(key)}: `;
    const text = onOneLine(partOf(value, key), room - line.length - close.length);
    if (text === null) return null;
    line += text;
    if (line.length + close.length > room) return null;
  }
  return line === '{ ' ? '{}' : line + close;
}

const partOf = (value: object, key: string | number): unknown =>
  (value as Readonly<Record<string | number, unknown>>)[key];

/** In the order of their UTF-16 code units; keys without a value are not there. */
const sortedKeys = (value: object): readonly string[] =>
  Object.keys(value)
    .filter((key) => partOf(value, key) !== undefined)
    .sort();

function scalar(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('a number in JSON is finite');
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) throw new TypeError(`JSON has no ${typeof value}`);
  return text;
}
