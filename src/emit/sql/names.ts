/** Names of columns: an engine that cuts off long ones would make two of them the same. */
import type { Dialect } from './dialect.ts';

/** The name as the engine keeps it: a long one is cut off here, with a digest of the whole behind it. */
export function keptName(name: string, { longestName }: Dialect): string {
  if (longestName === null || bytesOf(name).length <= longestName) return name;
  const digest = digestOf(name);
  let kept = '';
  for (const character of name) {
    if (bytesOf(kept + character).length > longestName - digest.length - 1) break;
    kept += character;
  }
  return `${kept}_${digest}`;
}

export const columnId = (name: string, dialect: Dialect): string =>
  dialect.identifier(keptName(name, dialect));

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** FNV-1a of 64 bits (Fowler, Noll, Vo): no secret, only unlikely to be the same for two names. */
function digestOf(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of bytesOf(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
