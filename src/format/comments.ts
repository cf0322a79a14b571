/**
 * Comments, given a place in the printed text.
 *
 * Everything the printer starts on a line of its own is an *anchor*, known by where it starts in the source. The
 * printer runs twice: once to collect its anchors, once with each comment at one of them. A comment on a line of its
 * own goes above the next anchor; one at the end of a line stays at the end of the line on which it stood; one inside
 * something that is printed on one line goes above it. Their order never changes and none is lost.
 */
import type { Span } from '../base/span.ts';
import type { Comment } from '../syntax/ast.ts';

/** The comments of one anchor, in source order: above it, at the end of its first line, and below a declaration. */
export interface Remarks {
  readonly above: readonly Comment[];
  readonly beside: Comment | null;
  readonly below: readonly Comment[];
}

export interface Anchor {
  readonly start: number;
  readonly end: number;
  /** `member` is a whole declaration, `end` the last line of a block or of the file, `line` any other line. */
  readonly kind: 'member' | 'end' | 'line';
}

/** Asks for the comments of the anchor that starts at an offset. In the first run it notes the anchor. */
export interface Placement {
  readonly take: (anchor: Anchor) => Remarks;
}

const none: Remarks = { above: [], beside: null, below: [] };

export const anchorOf = (span: Span, kind: Anchor['kind'] = 'line'): Anchor => ({
  start: span.start,
  end: span.end,
  kind,
});

/** For a tree without comments. */
export const withoutComments: Placement = { take: () => none };

/** The first run: notes every anchor; of two with one start the longer stays. */
export function collecting(anchors: Map<number, Anchor>): Placement {
  return {
    take: (anchor) => {
      const known = anchors.get(anchor.start);
      if (known === undefined || known.end <= anchor.end) anchors.set(anchor.start, anchor);
      return none;
    },
  };
}

interface Placed {
  readonly above: Comment[];
  readonly below: Comment[];
  beside: Comment | null;
}

/** The second run: hands out the comments, each at one anchor. */
export function placing(
  source: string,
  comments: readonly Comment[],
  anchors: ReadonlyMap<number, Anchor>,
): Placement {
  const placed = placeAll(source, comments, anchors);
  return {
    take: (anchor) => {
      const remarks = placed.get(anchor.start);
      const isIt = anchors.get(anchor.start)?.end === anchor.end;
      return remarks === undefined || !isIt ? none : remarks;
    },
  };
}

function placeAll(
  source: string,
  comments: readonly Comment[],
  anchors: ReadonlyMap<number, Anchor>,
): Map<number, Placed> {
  const sorted = [...anchors.values()].sort((left, right) => left.start - right.start);
  const placed = new Map<number, Placed>();
  let latest: Place | null = null;
  for (const comment of comments) {
    const found = placeOf(source, comment, sorted, placed);
    // An earlier comment went further down: this one may not overtake it.
    const place: Place =
      latest !== null && rank(found) < rank(latest) ? { ...latest, side: onwards(latest) } : found;
    put(remarksAt(placed, place.anchor), place.side, comment);
    latest = place;
  }
  return placed;
}

interface Place {
  readonly anchor: Anchor;
  readonly side: 'above' | 'beside' | 'below';
}

/** Where in the printed order a place is. */
const rank = ({ anchor, side }: Place): number => (side === 'below' ? anchor.end : anchor.start);

const onwards = ({ side }: Place): Place['side'] => (side === 'below' ? 'below' : 'above');

function placeOf(
  source: string,
  comment: Comment,
  sorted: readonly Anchor[],
  placed: ReadonlyMap<number, Placed>,
): Place {
  const at = comment.span.start;
  const lineStart = source.lastIndexOf('\n', at - 1) + 1;
  const nextIndex = firstAfter(sorted, at);
  const before = sorted[nextIndex - 1];
  const next = sorted[nextIndex];
  const isOwnLine = source.slice(lineStart, at).trim() === '';
  if (!isOwnLine && before !== undefined)
    return { anchor: firstOfLine(sorted, nextIndex - 1, lineStart), side: 'beside' };
  if (before !== undefined && endsBefore(sorted, nextIndex, at)) return { anchor: before, side: 'above' };
  const owner = next?.kind === 'line' ? null : ownerOf(source, at, lineStart, sorted, nextIndex);
  if (owner !== null && next !== undefined && !placed.has(next.start))
    return { anchor: owner, side: 'below' };
  const anchor = next ?? before;
  if (anchor === undefined) throw new Error('a printed file has no anchors');
  return { anchor, side: 'above' };
}

/** The index of the first anchor that starts after an offset. */
function firstAfter(sorted: readonly Anchor[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the innermost anchor around an offset ends before the next one starts. */
function endsBefore(sorted: readonly Anchor[], nextIndex: number, at: number): boolean {
  for (let index = nextIndex - 1; index >= 0; index -= 1) {
    const anchor = sorted[index];
    if (anchor === undefined || anchor.end <= at) continue;
    return anchor.end <= (sorted[nextIndex]?.start ?? Infinity);
  }
  return false;
}

function firstOfLine(sorted: readonly Anchor[], index: number, lineStart: number): Anchor {
  let first = index;
  while ((sorted[first - 1]?.start ?? -1) >= lineStart) first -= 1;
  const anchor = sorted[first];
  if (anchor === undefined) throw new Error('a printed file has no anchors');
  return anchor;
}

/**
 * The declaration that a comment stands under: directly below it, indented deeper, with no empty line between. Such
 * a comment would otherwise drift to the next declaration.
 */
function ownerOf(
  source: string,
  at: number,
  lineStart: number,
  sorted: readonly Anchor[],
  nextIndex: number,
): Anchor | null {
  for (let index = nextIndex - 1; index >= 0; index -= 1) {
    const owner = sorted[index];
    if (owner === undefined || owner.kind === 'line') continue;
    if (owner.kind === 'end' || owner.end > at) return null;
    const ownerColumn = owner.start - (source.lastIndexOf('\n', owner.start - 1) + 1);
    return at - lineStart > ownerColumn && !hasEmptyLine(source.slice(owner.end, at)) ? owner : null;
  }
  return null;
}

/** What was beside goes above when another comment follows: two cannot share a line. */
function put(remarks: Placed, side: Place['side'], comment: Comment): void {
  if (side === 'below') {
    remarks.below.push(comment);
    return;
  }
  if (remarks.beside !== null) remarks.above.push(remarks.beside);
  remarks.beside = side === 'beside' ? comment : null;
  if (side === 'above') remarks.above.push(comment);
}

function remarksAt(placed: Map<number, Placed>, anchor: Anchor): Placed {
  const known = placed.get(anchor.start);
  if (known !== undefined) return known;
  const fresh: Placed = { above: [], beside: null, below: [] };
  placed.set(anchor.start, fresh);
  return fresh;
}

export const hasEmptyLine = (text: string): boolean => /\r?\n[^\S\n]*\r?\n/.test(text);
