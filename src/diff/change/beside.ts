/**
 * What changed beside the clauses: figures, readings, judgements and powers, what always holds, facts and choices that
 * both have, contacts, calendars and notes. Each stands once, with the clauses that read it, and is called as in the
 * policy, with the word before its name: `parameter ophoging_vanaf`.
 */
import type { Fact, Named, Program } from '../../ir/ir.ts';
import type { Change, ClauseChange, Place } from '../report.ts';
import {
  alwaysChanges,
  calendarChanges,
  choiceChanges,
  contactChanges,
  factChanges,
  noteChanges,
  parameterChanges,
  readingChanges,
  sayChanges,
} from './declarations.ts';
import { isOfMeaning } from './meaning.ts';
import { readersIn, type Readable } from './readers.ts';
import { change, type Comparing, type Side, type WordName } from './texts.ts';

/** What may have stood in the other edition although it is not found there. */
export interface AtHand {
  readonly older: boolean;
  readonly newer: boolean;
}

export function changesBeside(comparing: Comparing, atHand: AtHand): readonly ClauseChange[] {
  const { older, newer } = comparing.laid;
  const context = { comparing, atHand, readers: { older: readersIn(older), newer: readersIn(newer) } };
  const facts = (program: Program): readonly Fact[] =>
    program.facts.map((fact) => ({ ...fact, name: `${fact.subject}.${fact.name}` }));
  const choices = (program: Program): readonly (Program['choices'][number] & Named)[] =>
    program.choices.map((choice) => ({ ...choice, label: null }));
  return [
    ...between(older.parameters, newer.parameters, parameterChanges, 'parameter', 'parameter', context),
    ...between(older.readings, newer.readings, readingChanges, 'reading', 'reading', context),
    ...between(older.says, newer.says, sayChanges, ({ say }) => say, 'say', context),
    ...between(older.always, newer.always, alwaysChanges, 'always', null, context),
    ...inBoth(facts(older), facts(newer), factChanges, 'fact', 'fact', context),
    ...inBoth(choices(older), choices(newer), choiceChanges, 'choice', 'choice', context),
    ...between(older.contacts, newer.contacts, contactChanges, 'contact', 'contact', context),
    ...inBoth(older.calendars, newer.calendars, calendarChanges, 'calendar', 'calendar', context),
    ...between(older.notes, newer.notes, noteChanges, ({ note }) => note, null, context).map(asNote),
  ];
}

/** A note decides nothing. */
const asNote = (found: ClauseChange): ClauseChange => ({ ...found, isOfMeaning: false });

interface Context {
  readonly comparing: Comparing;
  readonly atHand: AtHand;
  readonly readers: Readonly<Record<'older' | 'newer', ReadonlyMap<Readable, readonly string[]>>>;
}

type Item = Named & { readonly cites?: readonly string[] };
type Kind = Readable extends `${infer First} ${string}` ? First : never;
type WordOf<Of> = WordName | ((item: Of) => WordName);
type ChangesOf<Of> = (older: Of, newer: Of, comparing: Comparing) => readonly Change[];

/** Facts and the like of one edition only are named with the vocabulary; a choice and a calendar come with what reads them. */
function inBoth<Of extends Item>(
  older: readonly Of[],
  newer: readonly Of[],
  changesOf: ChangesOf<Of>,
  wordOf: WordOf<Of>,
  reads: Kind | null,
  context: Context,
): readonly ClauseChange[] {
  const names = new Set(newer.map(({ name }) => name));
  const shared = new Set(older.map(({ name }) => name).filter((name) => names.has(name)));
  const only = (items: readonly Of[]): readonly Of[] => items.filter(({ name }) => shared.has(name));
  return between(only(older), only(newer), changesOf, wordOf, reads, context);
}

function between<Of extends Item>(
  older: readonly Of[],
  newer: readonly Of[],
  changesOf: ChangesOf<Of>,
  wordOf: WordOf<Of>,
  reads: Kind | null,
  { comparing, atHand, readers }: Context,
): readonly ClauseChange[] {
  const before = new Map(older.map((item) => [item.name, item]));
  const now = new Set(newer.map(({ name }) => name));
  const entry = (one: Of | null, other: Of | null, changes: readonly Change[]): readonly ClauseChange[] => {
    const key = `${reads ?? ''} ${(other ?? one)?.name ?? ''}` as Readable;
    if (changes.length === 0) return [];
    return [
      {
        older: one === null ? [] : [placeOf(one, wordOf, comparing.older)],
        newer: other === null ? [] : [placeOf(other, wordOf, comparing.newer)],
        changes,
        isOfMeaning: isOfMeaning(changes),
        readers: readers[other === null ? 'older' : 'newer'].get(key) ?? [],
      },
    ];
  };
  return [
    ...newer.flatMap((item) => {
      const own = before.get(item.name);
      if (own !== undefined) return entry(own, item, changesOf(own, item, comparing));
      return entry(null, item, [change(atHand.older ? 'added' : 'notAtHand')]);
    }),
    ...older
      .filter(({ name }) => !now.has(name))
      .flatMap((item) => entry(item, null, [change(atHand.newer ? 'removed' : 'notAtHand')])),
  ];
}

/** Where it stands in a file is not kept of what is no clause. */
function placeOf<Of extends Item>(item: Of, wordOf: WordOf<Of>, { word }: Side): Place {
  const { name, label, cites = [] } = item;
  const called = word(typeof wordOf === 'function' ? wordOf(item) : wordOf);
  return { path: `${called} ${name}`, label, file: '', line: 0, norms: cites };
}
