/** A region of cases in the notation of the policy: `zorgaanbieder.omzet in 2023 vanaf € 100.050 en minder dan € 150.000`. */
import { cellText, inputName, isTruth, placeText, truthText } from '../adequacy/case/input-text.ts';
import { addDays } from '../base/calendar.ts';
import { exact } from '../base/exact.ts';
import type { Type } from '../base/value.ts';
import type { Input, Threshold, Variable } from '../diagram/model.ts';
import type { Printing } from '../notation/expression.ts';
import { word } from '../notation/literal.ts';
import type { Place } from '../witness/domain.ts';
import type { Region } from './region.ts';

/** Each input that matters in a part of its own; empty: every case. */
export function regionTexts(region: Region, printing: Printing): readonly string[] {
  const byInput = new Map<Input, [Variable, readonly number[]][]>();
  for (const [variable, places] of region) {
    const own = byInput.get(variable.input) ?? [];
    own.push([variable, places]);
    byInput.set(variable.input, own);
  }
  return [...byInput].map(([input, answers]) => inputText(input, answers, printing));
}

type Answers = readonly (readonly [Variable, readonly number[]])[];

function inputText(input: Input, answers: Answers, printing: Printing): string {
  const { language } = printing;
  const bounds = boundsText(input, answers, printing);
  const cells = answers.flatMap(([variable, places]) =>
    variable.kind === 'cells' ? [places.map((place) => variable.cells[place] ?? '')] : [],
  )[0];
  if (cells === undefined || (bounds !== null && cells.length === 1))
    return `${inputName(input, printing)} ${bounds ?? ''}`;
  if (isTruth(input)) return truthText(input, cells.includes('boolean true'), printing);
  const texts = cells.map((cell) =>
    cell === 'value' && bounds !== null ? bounds : cellText(cell, input, printing),
  );
  const isPlain = texts.every((text) => text.startsWith('= '));
  const joined = isPlain
    ? `= ${texts.map((text) => text.slice(2)).join(` ${word('or', language)} `)}`
    : texts.join(` ${word('or', language)} `);
  return `${inputName(input, printing)} ${joined}`;
}

function boundsText({ type }: Input, answers: Answers, printing: Printing): string | null {
  const thresholds = answers.flatMap(([variable, places]) =>
    variable.kind === 'threshold' && places.length === 1 ? [{ variable, isReached: places[0] === 1 }] : [],
  );
  const low = thresholds.filter(({ isReached }) => isReached).at(-1)?.variable ?? null;
  const high = thresholds.find(({ isReached }) => !isReached)?.variable ?? null;
  if (low === null && high === null) return null;
  const { language } = printing;
  const only = onlyPlace(low, high, type);
  if (only !== null) return `= ${placeText(only, type, printing)}`;
  const isDay = type.kind === 'date' || type.kind === 'event';
  const words = isDay
    ? { low: ['from', 'after'] as const, high: ['before', 'upTo'] as const }
    : { low: ['atLeastOf', 'moreThan'] as const, high: ['lessThan', 'atMost'] as const };
  const parts = [
    ...(low === null
      ? []
      : [`${word(words.low[Number(low.isAfter) as 0 | 1], language)} ${placeText(low.at, type, printing)}`]),
    ...(high === null
      ? []
      : [
          `${word(words.high[Number(high.isAfter) as 0 | 1], language)} ${placeText(high.at, type, printing)}`,
        ]),
  ];
  return parts.join(` ${word('and', language)} `);
}

/** The one place between two thresholds, where there is but one. */
function onlyPlace(low: Threshold | null, high: Threshold | null, type: Type): Place | null {
  if (low === null || high === null || low.isAfter) return null;
  if (typeof low.at === 'string' || typeof high.at === 'string') {
    const end = high.isAfter ? low.at : addDays(String(low.at), 1);
    return end === high.at ? low.at : null;
  }
  if (high.isAfter) return low.at.equals(high.at) ? low.at : null;
  const step =
    type.kind === 'money' ? exact('0.01') : type.kind === 'number' && type.isInteger ? exact(1) : null;
  return step !== null && low.at.add(step).equals(high.at) ? low.at : null;
}
