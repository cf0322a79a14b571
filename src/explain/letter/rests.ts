/** What an answer rests on: readings, judgements, uses of powers, texts elsewhere. */
import { isIsoDate } from '../../base/calendar.ts';
import type { Entry, SayEntry } from '../../evaluate/result.ts';
import {
  item,
  joined,
  list,
  normsOf,
  paragraph,
  quoted,
  say,
  type Block,
  type Text,
} from '../explanation.ts';
import { withNorms } from './sentence.ts';
import { oneLine } from '../civil.ts';
import { labelOf, partiesOf, sayEntryOf, type Telling } from './telling.ts';
import { shapeOf, valueText } from './values.ts';

/** One sentence for each thing; readings that change nothing only where the whole is asked for. */
export function restBlocks(entry: Entry, telling: Telling): readonly Block[] {
  const { restsOn } = entry;
  const { words, isWhole } = telling;
  const readings = restsOn.readings.filter(({ wouldDiffer }) => wouldDiffer);
  const always = joined(
    restsOn.always.map((name) => labelOf(telling, name)),
    words.and,
  );
  return [
    ...readings.map((reading) => paragraph(readingText(reading, telling))),
    ...(isWhole ? quietBlocks(entry, telling) : []),
    ...judgementBlocks(entry, telling),
    ...elsewhereTexts(entry, telling).map(paragraph),
    ...(isWhole && restsOn.always.length > 0 ? [paragraph(words.always(always))] : []),
  ];
}

/** Readings by which nothing changes, each told of once in a letter. */
function quietBlocks({ restsOn }: Entry, telling: Telling): readonly Block[] {
  const { names, words, told } = telling;
  const quiet = restsOn.readings.filter(
    ({ name, wouldDiffer }) => !wouldDiffer && !told.has(`reading ${name}`),
  );
  const items = quiet.map(({ name, chosen }) => {
    told.add(`reading ${name}`);
    const found = names.reading(name);
    const reason = found?.alternatives.find((one) => one.name === chosen)?.reason ?? '';
    const text = say`${labelOf(telling, name)}: ${quoted(reason === '' ? chosen : oneLine(reason))}`;
    return item([...text, ...normsOf(found?.cites ?? [])]);
  });
  return items.length === 0 ? [] : [paragraph([words.quietReadings]), ...list(items)];
}

function readingText(reading: Entry['restsOn']['readings'][number], telling: Telling): Text {
  const { names, words, result } = telling;
  const found = names.reading(reading.name);
  if (telling.told.has(`reading ${reading.name}`))
    return words.readingAgain(labelOf(telling, reading.name), reading.wouldDiffer);
  telling.told.add(`reading ${reading.name}`);
  const reasonOf = (name: string): Text => {
    const reason = found?.alternatives.find((one) => one.name === name)?.reason ?? '';
    return [quoted(reason === '' ? name : oneLine(reason))];
  };
  const others = (found?.alternatives ?? []).filter(({ name }) => name !== reading.chosen);
  const text = words.readingRest(
    labelOf(telling, reading.name),
    reasonOf(reading.chosen),
    joined(
      others.map(({ name }) => reasonOf(name)),
      words.or,
    ),
    reading.wouldDiffer,
    Object.hasOwn(result.readings, reading.name),
  );
  return withNorms(text, found?.cites ?? []);
}

const inSentence = 2;

/**
 * Judgements that were given, by who gave them. One that decided was told of with what decided, and one that is not
 * given yet stands under what is needed.
 */
function judgementBlocks(entry: Entry, telling: Telling): readonly Block[] {
  const { words } = telling;
  const told = JSON.stringify((entry.because?.children ?? []).map(({ tests }) => tests));
  const byJudge = new Map<string, { readonly by: Text; readonly items: Text[] }>();
  for (const name of [...entry.restsOn.judgements, ...entry.restsOn.powers]) {
    const said = sayEntryOf(telling, name);
    if (said === null || said.outcome === null || told.includes(JSON.stringify(name))) continue;
    const by = partiesOf(telling, said.given?.by == null ? said.by : [said.given.by]) ?? [words.nobody];
    const key = JSON.stringify(by);
    const held = byJudge.get(key) ?? { by, items: [] };
    held.items.push(judgementText(name, said, telling));
    byJudge.set(key, held);
  }
  return [...byJudge.values()].flatMap(({ by, items }): readonly Block[] => {
    if (items.length <= inSentence) return [paragraph(words.judgedAll(by, joined(items, words.and)))];
    const key = `judgements ${JSON.stringify(items)}`;
    if (telling.told.has(key)) return [paragraph(words.judgedAgain(by, items.length))];
    telling.told.add(key);
    return [paragraph(words.judgedList(by)), ...list(items.map((text) => item(text)))];
  });
}

function judgementText(name: string, { outcome, given }: SayEntry, telling: Telling): Text {
  const { words, names } = telling;
  const found = names.say(name);
  const shape =
    found === null || found.say === 'power' ? { type: 'boolean', choice: null } : shapeOf(found.type);
  const value = outcome === null ? [] : valueText(outcome, shape, telling);
  const on = given?.on ?? null;
  const day = on === null ? null : isIsoDate(on) ? words.day(on) : on;
  const reason: Text | null = given?.reason == null ? null : [quoted(oneLine(given.reason))];
  return say`${labelOf(telling, name)}: ${value}${words.withReason(day, reason)}`;
}

function elsewhereTexts(entry: Entry, { result, words }: Telling): readonly Text[] {
  const texts = result.elsewhere.filter(
    ({ name, isAtHand }) => !isAtHand && entry.restsOn.elsewhere.includes(name),
  );
  if (texts.length === 0) return [];
  const titles = texts.map(({ title, cites }): Text => [quoted(oneLine(title)), ...normsOf(cites)]);
  return [words.elsewhere(joined(titles, words.and), texts.length)];
}
