/** Colours, and the patterns made of them. */
import type { Milestone } from './policy-timeline.ts';
import { element } from './xml.ts';

export const paper = '#ffffff';
export const ink = {
  strong: '#17212b',
  soft: '#5a6672',
  faint: '#c9d1d9',
  line: '#e3e8ed',
  week: '#f0f3f6',
} as const;
export const today = '#c3142d';

type Tone = 'done' | 'now' | 'pressing' | 'trouble' | 'past' | 'quiet';

const tones: Readonly<Record<Tone, string>> = {
  done: '#2e7d32',
  now: '#1565c0',
  pressing: '#c05600',
  trouble: '#b71c1c',
  past: '#6b5b7b',
  quiet: '#8a949e',
};

export const { trouble } = tones;

/** The colour of a state; null where it says nothing, and the colour of the lane stays. */
export function stateColor({ progress }: Milestone): string | null {
  switch (progress?.state) {
    case undefined:
    case 'upcoming':
    case 'undetermined':
      return null;
    case 'done':
      return tones.done;
    case 'open':
      return tones.now;
    case 'due':
    case 'doneEarly':
    case 'doneLate':
      return tones.pressing;
    case 'late':
    case 'missed':
    case 'gap':
    case 'conflict':
    case 'error':
      return tones.trouble;
    case 'lapsed':
      return tones.past;
    case 'notApplicable':
      return tones.quiet;
  }
}

const nameOf = (color: string): string => color.replace('#', '');
export const stripeId = (color: string): string => `stripe-${nameOf(color)}`;
export const fadeId = (color: string, direction: 'in' | 'out'): string =>
  `fade-${direction}-${nameOf(color)}`;

/** The patterns that these colours need. */
export function definitions(colors: Iterable<string>): string {
  const parts = [...new Set(colors)].sort().flatMap((color) => [
    element(
      'pattern',
      {
        id: stripeId(color),
        width: 7,
        height: 7,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      },
      element('rect', { width: 7, height: 7, fill: paper }),
      element('rect', { width: 3, height: 7, fill: color, 'fill-opacity': 0.65 }),
    ),
    fade(color, 'in', 0, 0.75),
    fade(color, 'out', 0.75, 0),
  ]);
  return element('defs', {}, ...parts);
}

const fade = (color: string, direction: 'in' | 'out', start: number, end: number): string =>
  element(
    'linearGradient',
    { id: fadeId(color, direction) },
    element('stop', { offset: 0, 'stop-color': color, 'stop-opacity': start }),
    element('stop', { offset: 1, 'stop-color': color, 'stop-opacity': end }),
  );

/** The mark of what holds only on a condition. */
export const ring = (x: number, y: number, color: string): string =>
  element('circle', { cx: x, cy: y, r: 4.2, fill: paper, stroke: color, 'stroke-width': 1.8 });
