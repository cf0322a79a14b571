/** What is said of one decision. */
import type { Entry } from '../../evaluate/result.ts';
import {
  capital,
  heading,
  item,
  joined,
  list,
  named,
  normsOf,
  paragraph,
  say,
  type Block,
  type Text,
} from '../explanation.ts';
import { baseName, inWords, keyIn, type Names } from './names.ts';
import { neededBlocks } from './needed.ts';
import { decidingText, droppedText, causeText, outcomeText, reasonBlocks, type Told } from './reasons.ts';
import { winnersIn } from './parts.ts';
import { restBlocks } from './rests.ts';
import type { Telling } from './telling.ts';
import { metShape, possibleText, shapeOf, valueText, type Shape } from './values.ts';
import { wholeBlocks } from './whole.ts';

export function toldOf(name: string, entry: Entry, { names }: Telling): Told {
  const clause = names.clause(name);
  const say = names.say(name);
  const shape: Shape =
    clause?.kind === 'decision'
      ? shapeOf(clause.type)
      : clause?.kind === 'step'
        ? { type: 'state', choice: null }
        : clause === null && say !== null
          ? say.say === 'power'
            ? { type: 'boolean', choice: null }
            : shapeOf(say.type)
          : metShape;
  return { name, entry, clause, shape };
}

export function decisionBlocks(name: string, entry: Entry, outer: Telling): readonly Block[] {
  const telling: Telling = { ...outer, key: keyIn(name) };
  const told = toldOf(name, entry, telling);
  return [
    heading(3, headOf(name, telling)),
    paragraph([...statusText(told, telling), ...principleRest(entry, telling)]),
    ...revisionBlocks(told, telling),
    ...reasonBlocks(told, telling),
    ...restBlocks(entry, telling),
    ...neededBlocks(entry, telling),
    ...(telling.isWhole ? wholeBlocks(told, telling) : []),
  ];
}

/** The label as a heading, with the key of the record and the norms of the clause. */
export function headOf(name: string, { names, words }: Telling): Text {
  const key = keyIn(name);
  const clause = names.clause(name);
  const record = key === null ? [] : [`: ${words.record(names.subject(clause?.per ?? ''), key)}`];
  return capital([named(uniqueLabel(name, names)), ...record, ...normsOf(clause?.cites ?? [])]);
}

/** A label that another clause has too, with the name in words. */
function uniqueLabel(name: string, names: Names): string {
  const label = names.labelOf(name);
  const isShared = names.program.clauses.filter(
    (one) => one.label !== null && names.labelOf(one.name) === label,
  );
  return isShared.length > 1 ? `${label} (${inWords(baseName(name))})` : label;
}

const possibleShown = 6;

export function statusText({ entry, shape }: Told, telling: Telling): Text {
  const { words } = telling;
  switch (entry.status) {
    case 'decided':
      return entry.outcome === null ? [] : words.outcomeIs(valueText(entry.outcome, shape, telling));
    case 'undetermined': {
      const { possible } = entry;
      const isWide = possible.length > possibleShown || possible.length === 0;
      if (entry.inPrinciple !== null) return words.inPrinciple(valueText(entry.inPrinciple, shape, telling));
      if (isWide) return words.undetermined([words.wide]);
      return words.undetermined(
        joined(
          possible.map((one) => possibleText(one, shape, telling)),
          words.or,
        ),
      );
    }
    case 'gap':
    case 'conflict':
    case 'notApplicable':
    case 'error':
      return [{ kind: 'strong', text: [words[entry.status]] }];
  }
}

const principleRest = ({ inPrinciple, status }: Entry, { words }: Telling): Text =>
  inPrinciple === null || status === 'decided' ? [] : [' ', words.unlessSo];

/** What each revision says, where the sources do not tell which was in force and they differ. */
function revisionBlocks(told: Told, telling: Telling): readonly Block[] {
  const { entry, shape } = told;
  const { words } = telling;
  if (entry.byRevision.length === 0) return [];
  const items = entry.byRevision.map((answer) => {
    const value =
      answer.outcome !== null
        ? valueText(answer.outcome, shape, telling)
        : joined(
            answer.possible.map((one) => outcomeText(one, shape, telling)),
            words.or,
          );
    const proof = entry.because?.children.find(
      ({ kind, name }) => kind === 'revision' && name === String(answer.revision),
    );
    const reasons = (proof?.children ?? []).flatMap(winnersIn).flatMap((winner) => {
      const text = decidingText(told, winner, telling);
      return text.length === 0 ? [] : [item(text)];
    });
    return item(say`${capital([words.revision(String(answer.revision))])}: ${value}`, reasons);
  });
  return [paragraph([words.differs]), ...list(items)];
}

/** The decisive reason in one sentence, for under a decision on a terminal; null where its status says it all. */
export function briefText(name: string, entry: Entry, telling: Telling): Text | null {
  const told = toldOf(name, entry, telling);
  switch (entry.status) {
    case 'decided': {
      const [first] = reasonBlocks(told, telling);
      return first?.kind === 'paragraph' ? first.text : null;
    }
    case 'gap':
    case 'conflict':
    case 'error': {
      const cause = entry.causes.find((one) => baseName(one.name) === baseName(name)) ?? entry.causes[0];
      return cause === undefined ? null : causeText(cause, told, telling);
    }
    case 'notApplicable':
      return droppedText(told, telling);
    case 'undetermined':
      return null;
  }
}
