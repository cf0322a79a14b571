/** Sentences and the norms that they rest on. */
import { normsOf, type Text } from '../explanation.ts';

/** Norms stand before the full stop. */
export function withNorms(text: Text, ids: readonly string[]): Text {
  const last = text.at(-1);
  if (ids.length === 0) return text;
  if (typeof last !== 'string' || !last.endsWith('.')) return [...text, ...normsOf(ids)];
  return [...text.slice(0, -1), last.slice(0, -1), ...normsOf(ids), '.'];
}
