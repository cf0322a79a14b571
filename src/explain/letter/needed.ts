/** What is still needed, and from whom. */
import type { Entry, Needed } from '../../evaluate/result.ts';
import { item, list, paragraph, quoted, type Block, type Item, type Text } from '../explanation.ts';
import { factText } from './tests.ts';
import { labelOf, partiesOf, type Telling } from './telling.ts';

const shown = 8;

interface Source {
  readonly from: Text;
  readonly things: Text[];
}

/** A sentence where one thing is needed, else a list by whom or what can answer. */
export function neededBlocks(entry: Entry, telling: Telling): readonly Block[] {
  const { needed } = entry;
  const { words, isWhole } = telling;
  if (needed.length === 0) return [];
  const told = isWhole ? needed : needed.slice(0, shown);
  const sources = gather(told, telling);
  const [first] = sources;
  const inexact = entry.inexact ? [paragraph([words.inexact])] : [];
  if (needed.length === 1 && first !== undefined)
    return [paragraph(words.neededOne(first.from, first.things[0] ?? [])), ...inexact];
  const items: Item[] = sources.map(({ from, things }) =>
    things.length === 1 && things[0] !== undefined
      ? item([...from, ': ', ...things[0]])
      : item(
          [...from, ':'],
          things.map((thing) => item(thing)),
        ),
  );
  if (needed.length > told.length) items.push(item([words.andMore(needed.length - told.length)]));
  return [paragraph(words.needed(needed.length)), ...list(items), ...inexact];
}

function gather(needed: readonly Needed[], telling: Telling): readonly Source[] {
  const sources = new Map<string, Source>();
  for (const one of needed) {
    const from = sourceOf(one, telling);
    const key = JSON.stringify(from);
    const source = sources.get(key) ?? { from, things: [] };
    source.things.push(thingOf(one, telling));
    sources.set(key, source);
  }
  return [...sources.values()];
}

function sourceOf({ kind, path }: Needed, telling: Telling): Text {
  const { words, names } = telling;
  switch (kind) {
    case 'fact':
      return [words.effort[names.fact(path)?.fact.effort ?? 'provider']];
    case 'judgement':
      return words.sources.judgement(partiesOf(telling, names.say(path)?.by ?? []));
    case 'power':
      return words.sources.power(partiesOf(telling, names.say(path)?.by ?? []));
    case 'event':
      return words.sources.event;
    case 'list':
      return words.sources.list;
    case 'referenceDate':
      return words.sources.referenceDate;
  }
}

/** What is asked, as one would ask it. */
export function thingOf({ kind, path, label }: Needed, telling: Telling): Text {
  const { words, names } = telling;
  switch (kind) {
    case 'fact': {
      const place = names.fact(path);
      const asked = factText(path, label ?? place?.fact.question ?? names.labelOf(path), telling);
      if (place?.member == null || place.fact.type.kind !== 'set') return asked;
      const member: Text = [quoted(names.member(place.fact.type.choice, place.member))];
      return [...asked, ...words.details([member])];
    }
    case 'event':
      return labelOf(telling, path.replace(/\.gedaan$/, ''));
    case 'list':
      return [quoted(label ?? names.labelOf(path))];
    case 'referenceDate':
      return [words.referenceDate];
    case 'judgement':
    case 'power':
      return labelOf(telling, path);
  }
}
