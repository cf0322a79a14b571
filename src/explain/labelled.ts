/** Words about days in which things are called by their label alone. */
import type { TrailSource } from '../evaluate/day-trail.ts';
import { oneLine } from './civil.ts';
import type { DayWords } from './words.ts';

/** A thing that has no label keeps its name, as words. */
const unnamed = (from: TrailSource, [open, close]: Quotes): TrailSource => ({
  ...from,
  name: `${open}${oneLine(from.label ?? (from.name.split('.').at(-1) ?? from.name).replace(/_/g, ' '))}${close}`,
  label: null,
  alternative: null,
});

type Quotes = readonly [open: string, close: string];

export const labelled = (words: DayWords, marks: Quotes): DayWords => ({
  ...words,
  source: (from, known) => words.source(from.what === 'result' ? from : unnamed(from, marks), known),
  brief: (from) => words.brief(unnamed(from, marks)),
  exception: (name) => words.exception(name.replace(/_/g, ' ')),
});
