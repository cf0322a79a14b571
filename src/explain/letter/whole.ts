/** The rest of the proof: the rules that lost and why, what was worked out on the way, and how figures were rounded. */
import type { Lost, Proof, ProofStep } from '../../evaluate/result.ts';
import {
  item,
  list,
  normsOf,
  paragraph,
  quoted,
  say,
  type Block,
  type Item,
  type Text,
} from '../explanation.ts';
import type { Clause } from '../../ir/ir.ts';
import { exceptionIn } from './names.ts';
import { clausesUnder, winnersIn } from './parts.ts';
import { lostText, outcomeText, type Told } from './reasons.ts';
import { withNorms } from './sentence.ts';
import { labelOf, type Telling } from './telling.ts';
import { foundSentence } from './tests.ts';
import { metShape, shapeOf, figure, type Shape } from './values.ts';
import { thingOf } from './needed.ts';

export function wholeBlocks({ entry, clause }: Told, telling: Telling): readonly Block[] {
  const { words, result } = telling;
  const { because } = entry;
  if (because === null) return [];
  const isListed = entry.status === 'gap' && entry.causes.some(({ reason }) => reason === 'noRule');
  const lost =
    entry.status === 'notApplicable' ? [] : because.lost.filter((one) => isWorthTelling(one, clause));
  const lostItems = isListed ? [] : lost.map((one) => item(lostText(one, clause, telling)));
  const under = clausesUnder(because).flatMap((proof) => underItem(proof, result.decisions, telling) ?? []);
  const items = [
    ...splitItems(because, telling),
    ...lostItems,
    ...stepsIn(because).map((step) => item(stepText(step, telling))),
    ...under,
  ];
  return items.length === 0 ? [] : [paragraph([words.stepByStep]), ...list(items)];
}

/** What is open is told with what it would bring; an exception that another went before is not worth a word. */
const isWorthTelling = ({ reason, name }: Lost, clause: Clause | null): boolean =>
  reason !== 'conditionOpen' && !(reason === 'laterRow' && exceptionIn(clause, name) !== null);

/** Settled whichever way some answers go. */
function splitItems({ children }: Proof, telling: Telling): readonly Item[] {
  return children
    .filter(({ kind }) => kind === 'caseSplit')
    .map((split) => {
      const labels = split.children.map(({ name }) =>
        thingOf({ kind: 'fact', path: name, label: null }, telling),
      );
      return item(
        telling.words.cases(labels.flatMap((label, place) => (place === 0 ? label : [', ', ...label]))),
      );
    });
}

const stepsIn = (proof: Proof): readonly ProofStep[] => [
  ...proof.steps,
  ...winnersIn(proof).flatMap(({ steps }) => steps),
];

/** A result that this one was worked out from: by itself where it has a place of its own in the letter. */
function underItem(
  proof: Proof,
  decisions: Readonly<Record<string, unknown>>,
  telling: Telling,
): Item | null {
  const { words, names } = telling;
  const clause = names.clause(proof.name);
  if (clause === null || proof.kind === 'requirement' || proof.kind === 'step') return null;
  if (proof.outcome === 'met' || (proof.kind === 'group' && proof.outcome === null)) return null;
  const shape: Shape = clause.kind === 'decision' ? shapeOf(clause.type) : metShape;
  const value = proof.outcome === null ? null : outcomeText(proof.outcome, shape, telling);
  const label = labelOf(telling, proof.name);
  const isTruth = proof.outcome === 'met' || proof.outcome === 'notMet';
  const text = isTruth ? words.fulfilled(label, proof.outcome === 'met') : words.proves(label, value);
  const head: Text = [...text, ...normsOf(proof.cites)];
  if (Object.hasOwn(decisions, clause.name)) return item(head);
  const tests = winnersIn(proof).flatMap((winner) => {
    const text = foundSentence(winner.tests, telling);
    return text === null ? [] : [item(withNorms(text, winner.cites))];
  });
  const lost = proof.lost

    .filter((one) => isWorthTelling(one, clause))
    .map((one) => item(lostText(one, clause, telling)));
  return item(head, [...tests, ...lost]);
}

/** A rounding or a step by a calendar, as a sentence. */
export function stepText(step: ProofStep, telling: Telling): Text {
  const { words, names } = telling;
  switch (step.kind) {
    case 'rounded':
      return [words.rounded(figure(step.from, words.language), figure(step.to, words.language))];
    case 'monthRounding':
      return [words.missingDay(step.month, step.year, step.day, words.day(step.landedOn))];
    case 'workingDays':
    case 'moved': {
      const [from, to] = [words.day(step.from), words.day(step.to)];
      const named = step.because.flatMap(({ date, name }): readonly Text[] =>
        name === null ? [] : [say`${quoted(name)} (${words.day(date)})`],
      );
      const weekend = step.because.length - named.length;
      const parts = [...named, ...(weekend === 0 ? [] : [[words.weekend(weekend)]])];
      const passed = parts.flatMap((part, place): Text => (place === 0 ? part : [', ', ...part]));
      if (step.kind === 'moved') return words.moved(from, to, passed);
      const calendar =
        names.program.calendars.find(({ name }) => name === step.calendar)?.label ?? step.calendar;
      return words.workingDays(step.count, [quoted(calendar)], from, to, passed);
    }
  }
}
