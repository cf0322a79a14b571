/**
 * The grammar as a drawing: a railroad for each rule, with the words of both vocabularies, in one page that needs
 * nothing else. A track is laid out from the inside: every part knows its width, and how far it reaches above and
 * below the line that it enters and leaves by.
 */
import type { Piece, Rule } from './model.ts';

interface Track {
  readonly width: number;
  readonly above: number;
  readonly below: number;
  /** SVG, with the line entering at (x, y). */
  readonly draw: (x: number, y: number) => string;
}

const GAP = 16;
const BEND = 8;
const LETTER = 7.4;
const ROW = 10;

export function diagram(rules: readonly Rule[]): string {
  const nameOf = new Map(rules.map((rule) => [rule.rule, rule]));
  const parts = rules.map((rule) => section(rule, nameOf));
  const links = rules.map((rule) => `<a href="#${rule.rule}">${escaped(rule.nl)}</a>`);
  return `<!doctype html>
<!-- Made by 'npm run grammar' from the parser. Not to be changed by hand. -->
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>De grammatica van Pol</title>
<style>${style}</style>
</head>
<body>
<h1>De grammatica van Pol</h1>
<p>Boven staat het Nederlandse woord, eronder het Engelse waar dat anders is. Above stands the Dutch word, below it the
English one where it differs.</p>
<nav>${links.join('\n')}</nav>
${parts.join('\n')}
</body>
</html>
`;
}

const style = `
:root { color-scheme: light dark; --line: #556; --word: #e8f0e4; --rule: #e4ebf5; --text: #1b1b1f; --page: #fff; }
@media (prefers-color-scheme: dark) { :root { --line: #99a; --word: #2c3a2a; --rule: #27344a; --text: #eee; --page: #17171a; } }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--text); background: var(--page); margin: 2rem auto; max-width: 76rem; padding: 0 1rem; }
nav { columns: 12rem; font-size: 13px; } nav a { display: block; }
h2 { font-size: 1rem; margin: 2rem 0 0.3rem; } h2 small { font-weight: normal; opacity: 0.7; }
.track { overflow-x: auto; } a { color: inherit; }
svg path { fill: none; stroke: var(--line); stroke-width: 1.5; }
svg rect { stroke: var(--line); fill: var(--word); } svg a rect { fill: var(--rule); }
svg text { font: 13px ui-monospace, monospace; fill: var(--text); text-anchor: middle; } svg text.second { font-size: 11px; opacity: 0.75; }
`;

function section(rule: Rule, nameOf: ReadonlyMap<string, Rule>): string {
  const track = layOut(rule.piece, nameOf);
  const width = track.width + 4 * GAP;
  const y = track.above + GAP;
  const height = y + track.below + GAP;
  const end = 2 * GAP + track.width;
  const line = `${rail(GAP, y, GAP)}${track.draw(2 * GAP, y)}${rail(end, y, GAP)}`;
  const stops = `<path d="M${GAP} ${y - 7}v14M${end + GAP} ${y - 7}v14"/>`;
  const title = `<h2 id="${rule.rule}">${escaped(rule.nl)} <small>${escaped(rule.en)}</small></h2>`;
  const size = `width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}"`;
  return `${title}\n<div class="track"><svg ${size} role="img" aria-label="${escaped(rule.nl)}">${stops}${line}</svg></div>`;
}

function layOut(piece: Piece, nameOf: ReadonlyMap<string, Rule>): Track {
  const inner = (each: Piece): Track => layOut(each, nameOf);
  switch (piece.kind) {
    case 'word':
      return box(piece.nl, piece.en, null, true);
    case 'token':
      return box(piece.nl, piece.en, null, false);
    case 'rule': {
      const rule = nameOf.get(piece.rule);
      return box(rule?.nl ?? piece.rule, rule?.en ?? piece.rule, piece.rule, false);
    }
    case 'sequence':
      return inRow(piece.pieces.map(inner));
    case 'choice':
      return stacked(piece.pieces.map(inner));
    case 'optional':
      return stacked([nothing, inner(piece.piece)]);
    case 'many': {
      const loop = looped(inner(piece.piece), piece.separator === null ? nothing : inner(piece.separator));
      return piece.mayBeNone ? stacked([nothing, loop]) : loop;
    }
  }
}

const nothing: Track = { width: 0, above: ROW, below: ROW, draw: () => '' };

const rail = (x: number, y: number, width: number): string =>
  width <= 0 ? '' : `<path d="M${round(x)} ${round(y)}h${round(width)}"/>`;

function box(first: string, second: string, link: string | null, isRound: boolean): Track {
  const hasSecond = first !== second;
  const width = Math.max(first.length * LETTER, hasSecond ? second.length * 6.4 : 0) + 18;
  const half = hasSecond ? 18 : 13;
  const draw = (x: number, y: number): string => {
    const middle = round(x + width / 2);
    const frame = `<rect x="${round(x)}" y="${round(y - half)}" width="${round(width)}" height="${half * 2}" rx="${isRound ? half : 3}"/>`;
    const above = `<text x="${middle}" y="${round(y + (hasSecond ? -2 : 5))}">${escaped(first)}</text>`;
    const below = hasSecond
      ? `<text class="second" x="${middle}" y="${round(y + 12)}">${escaped(second)}</text>`
      : '';
    const content = frame + above + below;
    return link === null ? content : `<a href="#${link}">${content}</a>`;
  };
  return { width, above: half, below: half, draw };
}

function inRow(tracks: readonly Track[]): Track {
  const width = tracks.reduce((sum, track) => sum + track.width, 0) + GAP * Math.max(0, tracks.length - 1);
  const draw = (x: number, y: number): string => {
    let place = x;
    return tracks
      .map((track, index) => {
        const before = index === 0 ? '' : rail(place - GAP, y, GAP);
        const drawn = before + track.draw(place, y);
        place += track.width + GAP;
        return drawn;
      })
      .join('');
  };
  return { width, above: furthest(tracks, 'above'), below: furthest(tracks, 'below'), draw };
}

/** The first on the line, the others below it. */
function stacked(tracks: readonly Track[]): Track {
  const inside = Math.max(...tracks.map(({ width }) => width));
  const side = 2 * BEND + 4;
  const depths: number[] = [];
  let depth = 0;
  tracks.forEach((track, index) => {
    depth += index === 0 ? 0 : track.above + ROW;
    depths.push(depth);
    depth += track.below;
  });
  const draw = (x: number, y: number): string =>
    tracks
      .map((track, index) => {
        const down = depths[index] ?? 0;
        const start = x + side;
        const rest = inside - track.width;
        const through = track.draw(start, y + down) + rail(start + track.width, y + down, rest);
        return (
          (index === 0 ? rail(x, y, side) + rail(start + inside, y, side) : bends(x, y, down, side, inside)) +
          through
        );
      })
      .join('');
  return { width: inside + 2 * side, above: tracks[0]?.above ?? 0, below: depth, draw };
}

function bends(x: number, y: number, down: number, side: number, inside: number): string {
  const straight = round(down - 2 * BEND);
  const enter = `M${round(x)} ${round(y)}q${BEND} 0 ${BEND} ${BEND}v${straight}q0 ${BEND} ${BEND} ${BEND}h${round(side - 2 * BEND)}`;
  const leave = `M${round(x + side + inside)} ${round(y + down)}h${round(side - 2 * BEND)}q${BEND} 0 ${BEND} -${BEND}v-${straight}q0 -${BEND} ${BEND} -${BEND}`;
  return `<path d="${enter}"/><path d="${leave}"/>`;
}

/** Once or more: the line goes back below, past the separator. */
function looped(track: Track, back: Track): Track {
  const inside = Math.max(track.width, back.width);
  const side = 2 * BEND;
  const down = track.below + ROW + back.above;
  const draw = (x: number, y: number): string => {
    const start = x + side;
    const through =
      rail(x, y, side) + track.draw(start, y) + rail(start + track.width, y, inside - track.width + side);
    const place = start + (inside - back.width) / 2;
    const below =
      rail(start, y + down, place - start) +
      back.draw(place, y + down) +
      rail(place + back.width, y + down, start + inside - place - back.width);
    const straight = round(down - 2 * BEND);
    const left = `M${round(start)} ${round(y + down)}q-${BEND} 0 -${BEND} -${BEND}v-${straight}q0 -${BEND} ${BEND} -${BEND}`;
    const right = `M${round(start + inside)} ${round(y)}q${BEND} 0 ${BEND} ${BEND}v${straight}q0 ${BEND} -${BEND} ${BEND}`;
    return `${through}${below}<path d="${left}"/><path d="${right}"/>`;
  };
  return { width: inside + 2 * side, above: track.above, below: down + back.below, draw };
}

const furthest = (tracks: readonly Track[], side: 'above' | 'below'): number =>
  Math.max(ROW, ...tracks.map((track) => track[side]));

const round = (value: number): string => String(Math.round(value * 10) / 10);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
