/** What telling of one result needs at hand: the policy's names, the words of a language, and the result itself. */
import type { EvaluationResult, Keyed, SayEntry } from '../../evaluate/result.ts';
import { quoted, type Inline, type Text } from '../explanation.ts';
import { baseName, inWords, keyIn, type Names } from './names.ts';
import type { LetterWords } from './words.ts';

export interface Telling {
  readonly result: EvaluationResult;
  readonly names: Names;
  readonly words: LetterWords;
  readonly isWhole: boolean;
  /** The key of the record that is told of: facts of it are named without it. */
  readonly key: string | null;
  /** Readings and judgements that were told of: a second time in brief. */
  readonly told: Set<string>;
}

/** Names with their entries, flat: `naam` or `naam[sleutel]`. */
export function flat<Item extends { readonly status: string }>(
  entries: Keyed<Item>,
): readonly (readonly [name: string, entry: Item])[] {
  return Object.entries(entries).flatMap(([name, value]) =>
    isEntry<Item>(value)
      ? [[name, value] as const]
      : Object.entries(value).map(([key, entry]) => [`${name}[${key}]`, entry] as const),
  );
}

const isEntry = <Item extends { readonly status: string }>(value: Keyed<Item>[string]): value is Item =>
  typeof (value as { readonly status?: unknown }).status === 'string';

/** The entry of a judgement or a power, of the record in its name. */
export function sayEntryOf({ result }: Telling, keyedName: string): SayEntry | null {
  const found = flat(result.judgements).find(([name]) => name === keyedName);
  return (found ?? flat(result.powers).find(([name]) => name === keyedName))?.[1] ?? null;
}

/** The label of something, with the record that it is of. */
export function labelOf({ names, words, key: ownKey }: Telling, keyedName: string): Text {
  const key = keyIn(keyedName);
  const label: Inline = quoted(names.labelOf(keyedName));
  const per = names.clause(keyedName)?.per ?? names.say(keyedName)?.per ?? null;
  if (key === null || key === ownKey) return [label];
  return [label, ...words.details([[words.record(per === null ? '' : inWords(per), key).trim()]])];
}

export const partiesOf = ({ names, words }: Telling, parties: readonly string[]): Text | null =>
  parties.length === 0
    ? null
    : parties.flatMap((party, place): Text => {
        const before = place === 0 ? '' : place === parties.length - 1 ? ` ${words.and} ` : ', ';
        return before === '' ? [names.party(party)] : [before, names.party(party)];
      });

export { baseName };
