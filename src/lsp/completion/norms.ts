/** Norms that may be cited, those first that a reader of the document would come to next. */
import { mark, NormId, type Token } from '../../../grammar/tokens.ts';
import type { Candidate } from './candidate.ts';
import type { Cursor } from './cursor.ts';
import { normKey } from './spelling.ts';

/** Behind a norm follows the next one, or one that is near; what is cited nowhere yet before what is. */
export function normsAt({ view, before, own }: Cursor): readonly Candidate[] {
  const ids = view.unit().registers.flatMap(({ norms }) => [...norms.keys()]);
  const place = new Map(ids.map((id, index) => [id, index]));
  const cited = before.filter(({ tokenType }) => tokenType === NormId).map(({ value }) => value);
  const here = new Set(listedBefore(own).map(({ value }) => value));
  const known = new Set(cited);
  const last = place.get(cited.findLast((id) => place.has(id)) ?? '') ?? -1;
  return ids.map((id, index) => ({
    text: id,
    kind: 'norm',
    key: normKey(id),
    named: { kind: 'norm', id },
    fit: here.has(id) ? 0 : 2,
    nearness: nearnessOf(index - last, known.has(id)),
  }));
}

/** The norms of the list that is being written: it has each once, and another row may cite them again. */
export function listedBefore(own: readonly Token[]): readonly Token[] {
  const start = own.findLastIndex(({ tokenType }) => tokenType !== NormId && tokenType !== mark.comma) + 1;
  return own.slice(start).filter(({ tokenType }) => tokenType === NormId);
}

function nearnessOf(distance: number, isCited: boolean): number {
  const near = distance > 0 ? 1 / distance : distance === 0 ? 0.8 : 0.4 / (1 - distance);
  return near * (isCited ? 0.6 : 1);
}
