/** Looking into JSON that anybody may have written. Only own keys count: `__proto__` is a key like any other. */

/** A figure as the reader of lossless JSON keeps it: its digits. */
interface LosslessNumber {
  readonly isLosslessNumber: true;
  readonly value: string;
}

export type JsonObject = Readonly<Record<string, unknown>>;

export const isLossless = (json: unknown): json is LosslessNumber =>
  typeof json === 'object' &&
  json !== null &&
  (json as Partial<LosslessNumber>).isLosslessNumber === true &&
  typeof (json as Partial<LosslessNumber>).value === 'string';

export const isObject = (json: unknown): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json) && !isLossless(json);

export const own = (json: JsonObject, key: string): unknown =>
  Object.prototype.hasOwnProperty.call(json, key) ? json[key] : undefined;

export const entriesOf = (json: JsonObject): readonly (readonly [string, unknown])[] => Object.entries(json);

/** Unknown: not there, `null`, or an empty cell. */
export const isUnknown = (json: unknown): boolean => json === undefined || json === null || json === '';

export const isAbsent = (json: unknown): boolean => isObject(json) && own(json, 'absent') === true;

/** What stands there, short, for a message. */
export function shown(json: unknown): string {
  if (isLossless(json)) return json.value.slice(0, SHOWN);
  if (Array.isArray(json)) return '[…]';
  if (typeof json === 'string') return `"${json.length > SHOWN ? `${json.slice(0, SHOWN)}…` : json}"`;
  if (typeof json === 'number' || typeof json === 'boolean' || typeof json === 'bigint') return String(json);
  return json === null || json === undefined ? 'null' : '{…}';
}

const SHOWN = 40;

/** The digits of a figure: canonical, without exponent; null when it is none. */
export function digitsOf(json: unknown): string | null {
  if (typeof json === 'number') return Number.isFinite(json) ? plainDigits(String(json)) : null;
  if (isLossless(json)) return plainDigits(json.value);
  return typeof json === 'string' && /^-?\d{1,60}(\.\d{1,60})?$/.test(json.trim()) ? json.trim() : null;
}

/** `1.5e3` as `1500`. */
function plainDigits(text: string): string | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text);
  if (match === null) return null;
  const [, sign = '', whole = '', decimals = '', exponent = '0'] = match;
  const shift = Number(exponent);
  if (shift === 0) return decimals === '' ? sign + whole : `${sign}${whole}.${decimals}`;
  const digits = whole + decimals;
  const point = whole.length + shift;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return `${sign}${digits}${'0'.repeat(point - digits.length)}`;
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
