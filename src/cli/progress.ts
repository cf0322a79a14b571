/** One line on a terminal that says how far a long file is, how fast it goes, and how long it will take. */
import type { Writable } from 'node:stream';
import type { Language } from '../base/language.ts';

export interface Progress {
  /** `share` of the work that is done, from 0 to 1; null: not known. */
  readonly show: (records: number, share: number | null) => void;
  /** Takes the line away, so that something else can be written. */
  readonly clear: () => void;
}

const EVERY = 200;

/** Says nothing where nobody watches. `now` is in milliseconds. */
export function progressOn(stream: Writable, language: Language, now: () => number): Progress {
  if (!('isTTY' in stream) || stream.isTTY !== true) return { show: () => undefined, clear: () => undefined };
  const start = now();
  let [last, isShown] = [start - EVERY, false];
  return {
    show: (records, share) => {
      const time = now();
      if (time - last < EVERY) return;
      last = time;
      isShown = true;
      stream.write(`\r\u001B[K${progressText({ records, share, seconds: (time - start) / 1000 }, language)}`);
    },
    clear: () => {
      if (isShown) stream.write('\r\u001B[K');
      isShown = false;
    },
  };
}

export interface HowFar {
  readonly records: number;
  readonly share: number | null;
  readonly seconds: number;
}

const BAR = 20;

export function progressText({ records, share, seconds }: HowFar, language: Language): string {
  const figure = (value: number): string => value.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB');
  const rate = seconds > 0 ? figure(Math.round(records / seconds)) : '–';
  const said = `${figure(records)} records, ${rate}/s`;
  if (share === null) return said;
  const done = Math.min(1, Math.max(0, share));
  const bar = '█'.repeat(Math.floor(done * BAR)).padEnd(BAR, '░');
  const left = done > 0 && seconds > 0 ? `, ${leftText((seconds / done) * (1 - done), language)}` : '';
  return `${bar} ${Math.floor(done * 100)}%  ${said}${left}`;
}

function leftText(seconds: number, language: Language): string {
  const rounded = Math.round(seconds);
  const [hours, minutes] = [Math.floor(rounded / 3600), Math.floor((rounded % 3600) / 60)];
  const two = (value: number): string => String(value).padStart(2, '0');
  const clock =
    hours > 0 ? `${hours}:${two(minutes)}:${two(rounded % 60)}` : `${minutes}:${two(rounded % 60)}`;
  return language === 'nl' ? `nog ${clock}` : `${clock} left`;
}
