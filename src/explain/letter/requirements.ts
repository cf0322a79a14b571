/** Requirements, and the soft norms beside them. */
import type { Keyed, RequirementEntry } from '../../evaluate/result.ts';
import {
  capital,
  heading,
  item,
  joined,
  list,
  named,
  normsOf,
  paragraph,
  type Block,
  type Item,
  type Text,
} from '../explanation.ts';
import { toldOf } from './decisions.ts';
import { keyIn } from './names.ts';
import { thingOf } from './needed.ts';
import { winnersIn } from './parts.ts';
import { causeText, droppedText } from './reasons.ts';
import { flat, type Telling } from './telling.ts';
import { foundTexts } from './tests.ts';

type Listed = readonly (readonly [name: string, entry: RequirementEntry])[];

interface Sorted {
  readonly met: Listed;
  readonly notMet: Listed;
  readonly open: Listed;
  readonly dropped: Listed;
  readonly troubled: Listed;
}

function sorted(entries: Listed): Sorted {
  const having = (test: (entry: RequirementEntry) => boolean): Listed =>
    entries.filter(([, entry]) => test(entry));
  return {
    met: having(({ status, outcome }) => status === 'decided' && outcome === 'met'),
    notMet: having(({ status, outcome }) => status === 'decided' && outcome === 'notMet'),
    open: having(({ status }) => status === 'undetermined'),
    dropped: having(({ status }) => status === 'notApplicable'),
    troubled: having(({ status }) => status === 'gap' || status === 'conflict' || status === 'error'),
  };
}

const openShown = 8;

export function requirementBlocks(entries: Keyed<RequirementEntry>, telling: Telling): readonly Block[] {
  const { words, isWhole } = telling;
  const hard = flat<RequirementEntry>(entries).filter(([, { force }]) => force === 'hard');
  if (hard.length === 0) return [];
  const { met, notMet, open, dropped, troubled } = sorted(hard);
  const section = (title: string, listed: Listed, limit: number): readonly Block[] => {
    if (listed.length === 0) return [];
    const items = listed.slice(0, limit).map(([name, entry]) => requirementItem(name, entry, telling));
    if (listed.length > limit) items.push(item([words.andMore(listed.length - limit)]));
    return [heading(3, [title]), ...list(items)];
  };
  return [
    heading(2, [words.heads.requirements]),
    ...(hard.length === 1
      ? []
      : [paragraph(words.counts(met.length, notMet.length, open.length, dropped.length, troubled.length))]),
    ...section(words.heads.notMet, notMet, Infinity),
    ...section(words.heads.troubled, troubled, Infinity),
    ...section(words.heads.open, open, isWhole ? Infinity : openShown),
    ...(isWhole || hard.length === 1
      ? [...section(words.heads.met, met, Infinity), ...section(words.heads.dropped, dropped, Infinity)]
      : []),
  ];
}

/** A requirement with its norms, and on the same line what it turned on. */
function requirementItem(name: string, entry: RequirementEntry, outer: Telling): Item {
  const key = keyIn(name);
  const telling: Telling = { ...outer, key };
  const { words, names } = telling;
  const record = key === null ? [] : [`, ${words.record(names.subject(names.clause(name)?.per ?? ''), key)}`];
  const head: Text = [named(names.labelOf(name)), ...record, ...normsOf(entry.cites)];
  const reasons = reasonsOf(name, entry, telling);
  const [only] = reasons;
  if (reasons.length === 1 && only !== undefined && entry.status !== 'notApplicable')
    return item([...head, ': ', ...only, ...stop(only)]);
  return item(
    head,
    reasons.map((reason) => item([...capital(reason), ...stop(reason)])),
  );
}

const stop = (text: Text): Text => {
  const last = text.at(-1);
  return typeof last === 'string' && last.endsWith('.') ? [] : ['.'];
};

function reasonsOf(name: string, entry: RequirementEntry, telling: Telling): readonly Text[] {
  const { words } = telling;
  switch (entry.status) {
    case 'decided': {
      const { because } = entry;
      if (because === null) return [];
      const tests = [...because.tests, ...winnersIn(because).flatMap((winner) => winner.tests)];
      return foundTexts(tests, telling);
    }
    case 'undetermined': {
      if (entry.needed.length === 0) return [];
      const things = entry.needed.map((one) => thingOf(one, telling));
      return [[...words.asksFor, ...joined(things, words.and)]];
    }
    case 'notApplicable':
      return [droppedText(toldOf(name, entry, telling), telling)];
    case 'gap':
    case 'conflict':
    case 'error':
      return entry.causes.map((cause) => causeText(cause, { name }, telling));
  }
}

/** Soft norms are counted; what they say of this case is told where the whole is asked for. */
export function softBlocks(entries: Keyed<RequirementEntry>, telling: Telling): readonly Block[] {
  const { words, isWhole } = telling;
  const soft = flat<RequirementEntry>(entries).filter(([, { force }]) => force !== 'hard');
  if (soft.length === 0) return [];
  const { met, notMet, open, dropped, troubled } = sorted(soft);
  const settled = [...met, ...notMet].map(([name, entry]) => requirementItem(name, entry, telling));
  return [
    heading(2, [words.heads.soft]),
    paragraph(words.softCounts(met.length, notMet.length, open.length + troubled.length, dropped.length)),
    ...(isWhole ? list(settled) : []),
  ];
}
