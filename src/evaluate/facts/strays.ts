/** Records that stand beside the record they belong to, and name none that is there. */
import type { KnownRecord } from '../known/known.ts';
import { isObject, own, type JsonObject } from './json.ts';
import { idOf, type Reader } from './reader.ts';

/** A record beside its owners that names none of them would be lost: it is said instead. */
export function reportStrays(
  reader: Reader,
  source: JsonObject,
  roots: ReadonlyMap<string, KnownRecord>,
): void {
  for (const { name, owner } of reader.index.program.subjects) {
    if (owner === null || reader.index.subjects.get(owner)?.owner === null) continue;
    const json = own(source, name);
    const items = isObject(json) ? own(json, 'items') : json;
    if (!Array.isArray(items)) continue;
    const keys = new Set([...roots.values()].flatMap((root) => keysUnder(root, owner)));
    for (const [place, item] of items.entries()) {
      const named = isObject(item) ? idOf(own(item, owner)) : null;
      if (isObject(item) && (named === null || !keys.has(named)))
        reader.report({
          code: 'record-without-owner',
          severity: 'error',
          path: `${name}[${place}]`,
          params: { subject: name, owner },
        });
    }
  }
}

/** Keys of the records of a subject, wherever they stand under a record. */
function keysUnder(record: KnownRecord, subject: string): readonly string[] {
  return [...record.lists].flatMap(([name, { records }]) =>
    name === subject ? records.map(({ key }) => key) : records.flatMap((each) => keysUnder(each, subject)),
  );
}
