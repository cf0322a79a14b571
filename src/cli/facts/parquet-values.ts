/**
 * Values of Parquet as the JSON of facts. The reader gives them as they are stored: what an annotation makes of them is
 * worked out here, because a decimal must not become a binary fraction, nor a day an instant.
 */
import type { SchemaElement, SchemaTree } from 'hyparquet';
import { LosslessNumber } from 'lossless-json';
import { emptyObject, jsonOr } from './columns.ts';

/** The same schema, of which the reader leaves the values as they are stored, except for texts. */
export const asStored = (schema: readonly SchemaElement[]): SchemaElement[] => schema.map(elementAsStored);

function elementAsStored(element: SchemaElement): SchemaElement {
  const annotation = annotationOf(element);
  const { converted_type: _older, logical_type: _newer, ...bare } = element;
  if (annotation === null) return element.type === 'BYTE_ARRAY' ? { ...bare, converted_type: 'UTF8' } : bare;
  if (textual.has(annotation)) return { ...bare, converted_type: 'UTF8' };
  if (annotation === 'LIST' || annotation === 'MAP') return { ...bare, converted_type: annotation };
  return stored.has(annotation) ? bare : element;
}

const textual: ReadonlySet<string> = new Set(['UTF8', 'STRING', 'ENUM', 'JSON']);
const stored: ReadonlySet<string> = new Set(['DECIMAL', 'DATE', 'TIMESTAMP', 'INTERVAL', 'BSON']);

/** What the stored value means, by the newer kind of annotation or else the older one; null: nothing more. */
function annotationOf({ logical_type, converted_type }: SchemaElement): string | null {
  if (logical_type !== undefined) return logical_type.type;
  return converted_type?.replace(/^TIMESTAMP_(?:MILLIS|MICROS)$/, 'TIMESTAMP') ?? null;
}

/** The value as JSON; null where it is not known. `node` is its place in the schema of the file. */
export function parquetValue(value: unknown, node: SchemaTree | undefined): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((item: unknown) => parquetValue(item, itemOf(node)));
  if (node === undefined || node.children.length === 0 || !isPlain(value))
    return leafValue(value, node?.element);
  const record = emptyObject();
  for (const [name, inner] of Object.entries(value)) {
    const found = parquetValue(inner, childOf(node, name));
    if (found !== null) record[name] = found;
  }
  return record;
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype;

/** Of a list the items stand two steps lower, of a field that is repeated by itself nowhere else. */
function itemOf(node: SchemaTree | undefined): SchemaTree | undefined {
  if (node === undefined || annotationOf(node.element) !== 'LIST') return node;
  const [repeated] = node.children;
  return repeated?.children.length === 1 ? repeated.children[0] : repeated;
}

/** The field of that name; of a map, which has none, its values. */
function childOf(node: SchemaTree, name: string): SchemaTree | undefined {
  const [entry] = node.children;
  if (annotationOf(node.element) === 'MAP') return entry?.children[1];
  return node.children.find(({ element }) => element.name === name);
}

function leafValue(value: unknown, element: SchemaElement | undefined): unknown {
  switch (element === undefined ? null : annotationOf(element)) {
    case 'DECIMAL':
      return decimal(value, element);
    case 'DATE':
      return dayText(Number(value));
    case 'TIMESTAMP':
      return timestamp(BigInt(value as bigint), element);
    case 'JSON':
      return json(value);
  }
  if (element?.type === 'INT96') return instant(value as bigint, NANOSECONDS_A_DAY, true);
  if (element?.type === 'FLOAT') return shortest(Number(value));
  return plain(value);
}

/** What is left: yes or no, whole numbers, doubles and texts; bytes that mean nothing here are shown as such. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return new LosslessNumber(value.toString());
  if (value instanceof Uint8Array) return `0x${Buffer.from(value).toString('hex')}`;
  return value instanceof Date ? value.toJSON() : value;
}

const json = (value: unknown): unknown => (typeof value === 'string' ? jsonOr(value) : plain(value));

/** All digits, also of one that no double can tell. */
function decimal(value: unknown, element: SchemaElement | undefined): LosslessNumber {
  const logical = element?.logical_type;
  const scale = (logical?.type === 'DECIMAL' ? logical.scale : element?.scale) ?? 0;
  const whole = value instanceof Uint8Array ? signed(value) : BigInt(value as number | bigint);
  const digits = (whole < 0n ? -whole : whole).toString().padStart(scale + 1, '0');
  const point = digits.length - scale;
  const text = scale <= 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return new LosslessNumber(whole < 0n ? `-${text}` : text);
}

/** Big-endian, in two's complement. */
const signed = (bytes: Uint8Array): bigint =>
  bytes.length === 0
    ? 0n
    : BigInt.asIntN(bytes.length * 8, BigInt(`0x${Buffer.from(bytes).toString('hex')}`));

/** The figure of single precision as it was written: the fewest digits that give it back. */
function shortest(value: number): number {
  for (let digits = 1; digits < 9; digits += 1) {
    const found = Number(value.toPrecision(digits));
    if (Math.fround(found) === value) return found;
  }
  return value;
}

const MILLISECONDS_A_DAY = 86_400_000n;
const NANOSECONDS_A_DAY = MILLISECONDS_A_DAY * 1_000_000n;
const aDay = { MILLIS: 1n, MICROS: 1000n, NANOS: 1_000_000n } as const;

function timestamp(value: bigint, element: SchemaElement | undefined): string {
  const logical = element?.logical_type;
  if (logical?.type === 'TIMESTAMP')
    return instant(value, MILLISECONDS_A_DAY * aDay[logical.unit], logical.isAdjustedToUTC);
  const unit = element?.converted_type === 'TIMESTAMP_MICROS' ? aDay.MICROS : aDay.MILLIS;
  return instant(value, MILLISECONDS_A_DAY * unit, true);
}

/**
 * The day of a time on the clock. An instant at midnight is how programs store a day; which day any other instant falls
 * on depends on where one is, so that one stays as it is, to be refused where a day is asked.
 */
function instant(value: bigint, unitsADay: bigint, isUtc: boolean): string {
  const time = ((value % unitsADay) + unitsADay) % unitsADay;
  const day = (value - time) / unitsADay;
  const milliseconds = (time * MILLISECONDS_A_DAY) / unitsADay;
  return isUtc && time !== 0n ? momentText(Number(day) * DAY + Number(milliseconds)) : dayText(Number(day));
}

const DAY = Number(MILLISECONDS_A_DAY);

const dayText = (days: number): string => momentText(days * DAY).replace('T00:00:00.000Z', '');

/** As ISO writes it; beyond the calendar of dates the count itself. */
function momentText(milliseconds: number): string {
  const moment = new Date(milliseconds);
  return Number.isNaN(moment.getTime()) ? String(milliseconds) : moment.toISOString();
}
