/** Why an answer is what it is: the rows, rules and exceptions that decided, with what they turned on. */
import type { CauseEntry, Entry, Lost, Proof } from '../../evaluate/result.ts';
import type { Clause } from '../../ir/ir.ts';
import {
  capital,
  item,
  joined,
  list,
  named,
  normsOf,
  paragraph,
  say,
  type Block,
  type Item,
  type Text,
} from '../explanation.ts';
import { oneLine } from '../civil.ts';
import { baseName, paraphraseOf } from './names.ts';
import { clausesUnder, isGuard, partName, winnersIn } from './parts.ts';
import { labelOf, type Telling } from './telling.ts';
import { demandSentence, factText, foundSentence, openSubjects } from './tests.ts';
import { possibleText, type Shape } from './values.ts';
import { withNorms } from './sentence.ts';

export interface Told {
  readonly name: string;
  readonly entry: Entry;
  readonly clause: Clause | null;
  readonly shape: Shape;
}

export function reasonBlocks(told: Told, telling: Telling): readonly Block[] {
  switch (told.entry.status) {
    case 'decided':
      return decidedBlocks(told, telling);
    case 'undetermined':
      return openBlocks(told, telling);
    case 'gap':
      return gapBlocks(told, telling);
    case 'conflict':
      return conflictBlocks(told, telling);
    case 'notApplicable':
      return [paragraph(droppedText(told, telling))];
    case 'error':
      return errorTexts(told.entry, telling).map(paragraph);
  }
}

/** The rule or exception that decided, as a sentence. */
export function decidingText(told: Told, winner: Proof, telling: Telling): Text {
  const { words } = telling;
  const tests = foundSentence(winner.tests, telling);
  const text = isPlain(told.clause)
    ? tests === null
      ? null
      : words.because(tests)
    : words.decides(partName(told.clause, winner.name, telling), tests);
  return text === null ? [] : withNorms(text, winner.cites);
}

/** A decision that says one thing, without rows or conditions. */
const isPlain = (clause: Clause | null): boolean =>
  clause?.kind === 'decision' && clause.rules.length === 1 && clause.rules[0]?.condition === null;

function decidedBlocks(told: Told, telling: Telling): readonly Block[] {
  const { words } = telling;
  const { because } = told.entry;
  if (because === null) return [];
  const winners = winnersIn(because);
  const texts = winners
    .map((winner) => decidingText(told, winner, telling))
    .filter(({ length }) => length > 0);
  const [only] = texts;
  const failing = failingItems(because, telling);
  const open = openThings(winners, telling);
  if (open.length > 0) {
    const parts = winners.map(({ name, cites }): Text => [
      ...partName(told.clause, name, telling),
      ...normsOf(cites),
    ]);
    return [paragraph(words.eitherWay(joined(open, words.and), joined(parts, words.and)))];
  }
  if (texts.length > 1) {
    const parts = winners.map(({ name }) => partName(told.clause, name, telling));
    return [paragraph(words.agree(joined(parts, words.and))), ...list(texts.map((text) => item(text)))];
  }
  return [...(only === undefined ? [] : [paragraph(only)]), ...derived(told, winners, telling), ...failing];
}

/** What is not known, where each of the rules that may hold gives the same outcome. */
function openThings(winners: readonly Proof[], telling: Telling): readonly Text[] {
  const things = winners.flatMap(({ tests }) => openSubjects(tests, telling));
  return [...new Map(things.map((thing) => [JSON.stringify(thing), thing])).values()];
}

/** Figures and results that a rule computed its outcome from. */
function derived({ shape }: Told, winners: readonly Proof[], telling: Telling): readonly Block[] {
  if (shape.type === 'boolean') return [];
  const { words } = telling;
  const texts = winners.flatMap(({ children, tests }) => {
    const tested = JSON.stringify(tests);
    return children.flatMap((child) => {
      if (child.kind !== 'fact' && child.kind !== 'parameter') return [];
      if (child.outcome === null || tested.includes(JSON.stringify(child.name))) return [];
      return [
        words.is(nameOf(child, telling), possibleText(child.outcome, shapeIn(child, telling), telling)),
      ];
    });
  });
  return texts.length === 0 ? [] : [paragraph(words.computedFrom(joined(texts, words.and)))];
}

function nameOf({ kind, name }: Proof, telling: Telling): Text {
  const fact = kind === 'fact' ? telling.names.fact(name)?.fact : undefined;
  return kind === 'fact'
    ? factText(name, fact?.label ?? telling.names.labelOf(name), telling)
    : labelOf(telling, name);
}

export function shapeIn({ kind, name }: Pick<Proof, 'kind' | 'name'>, { names }: Telling): Shape {
  const type =
    kind === 'fact'
      ? names.fact(name)?.fact.type
      : kind === 'parameter'
        ? names.program.parameters.find((parameter) => parameter.name === name)?.type
        : undefined;
  if (type === undefined) return { type: 'text', choice: null };
  return { type: type.kind, choice: type.kind === 'choice' || type.kind === 'set' ? type.choice : null };
}

const failingShown = 12;

/** The requirements that made a group fail, where an outcome turned on one. */
function failingItems(because: Proof, telling: Telling): readonly Block[] {
  const failing = clausesUnder(because).filter(
    ({ kind, outcome }) => kind === 'requirement' && outcome === 'notMet',
  );
  if (failing.length === 0) return [];
  const items = failing
    .slice(0, telling.isWhole ? failing.length : failingShown)
    .map(({ name, cites }) => item([named(telling.names.labelOf(name)), ...normsOf(cites)]));
  if (items.length < failing.length) items.push(item([telling.words.andMore(failing.length - items.length)]));
  return [paragraph(telling.words.failing(failing.length)), ...list(items)];
}

const rulesShown = 6;

/** What each rule that may still hold would bring, and when. */
function openBlocks({ entry, clause, shape }: Told, telling: Telling): readonly Block[] {
  const { words, isWhole } = telling;
  const open = (entry.because?.lost ?? []).filter(
    ({ reason, outcome }) => reason === 'conditionOpen' && isStillPossible(outcome, entry),
  );
  const items = open.flatMap((lost) => openItem(lost, clause, shape, telling) ?? []);
  const told = isWhole ? items : items.slice(0, rulesShown);
  if (told.length < items.length) told.push(item([words.andMore(items.length - told.length)]));
  return told.length === 0
    ? []
    : [paragraph([entry.inPrinciple === null ? words.dependsOn : words.canChange]), ...list(told)];
}

/** A rule may be open by itself while its outcome is ruled out by how facts hang together. */
function isStillPossible(outcome: Lost['outcome'], { possible }: Entry): boolean {
  if (outcome === null) return false;
  const isOpenSet = possible.some(
    (one) => typeof one === 'object' && !Array.isArray(one) && !('status' in one) && !('first' in one),
  );
  return isOpenSet || possible.some((one) => JSON.stringify(one) === JSON.stringify(outcome));
}

function openItem(lost: Lost, clause: Clause | null, shape: Shape, telling: Telling): Item | null {
  const { words } = telling;
  if (lost.outcome === null) return null;
  const tests = demandSentence(lost.tests, telling);
  const value = outcomeText(lost.outcome, shape, telling);
  const part = isGuard(clause, lost.name) ? null : partName(clause, lost.name, telling);
  return item(withNorms([...words.perhapsDecides(value, tests, part), '.'], lost.cites));
}

/** An outcome where it stands by itself: a value, or that there is none. */
export function outcomeText(outcome: Exclude<Lost['outcome'], null>, shape: Shape, telling: Telling): Text {
  const isStatus = typeof outcome === 'object' && !Array.isArray(outcome) && 'status' in outcome;
  return isStatus
    ? [telling.words.standing[(outcome as { readonly status: keyof typeof telling.words.standing }).status]]
    : possibleText(outcome, shape, telling);
}

/** What the document leaves open, and the norms between which it does. */
function gapBlocks(told: Told, telling: Telling): readonly Block[] {
  const { entry, name } = told;
  const { words } = telling;
  const winners = entry.because === null ? [] : winnersIn(entry.because);
  const own = entry.causes.filter((cause) => baseName(cause.name) === baseName(name));
  const texts = (own.length > 0 ? own : entry.causes).map((cause) => causeText(cause, told, telling));
  const deciding = own.length === 0 ? [] : winners.map((winner) => decidingText(told, winner, telling));
  const isNoRule = own.some(({ reason }) => reason === 'noRule');
  return [
    ...texts.slice(0, telling.isWhole ? texts.length : 2).map(paragraph),
    ...deciding.filter(({ length }) => length > 0).map(paragraph),
    ...(isNoRule ? lostList(told, telling) : []),
    ...(own.length === 0 ? [] : betweenNorms(winners, words.between_norms, telling)),
  ];
}

/** Why none of the rows fits. */
function lostList({ entry, clause }: Told, telling: Telling): readonly Block[] {
  const lost = entry.because?.lost ?? [];
  return list(lost.map((one) => item(lostText(one, clause, telling))));
}

export function lostText(lost: Lost, clause: Clause | null, telling: Telling): Text {
  const { words } = telling;
  const part = partName(clause, lost.name, telling);
  const tests =
    lost.reason === 'conditionOpen'
      ? demandSentence(lost.tests, telling)
      : foundSentence(lost.tests, telling);
  return withNorms(words.lost[lost.reason](part, tests), lost.cites);
}

function betweenNorms(winners: readonly Proof[], intro: string, { names, words }: Telling): readonly Block[] {
  const ids = [...new Set(winners.flatMap(({ cites }) => cites))];
  const found = ids.flatMap((id) => names.norm(id) ?? []);
  if (found.length < 2) return [];
  return [
    paragraph([intro]),
    ...list(found.map((norm) => item([paraphraseOf(norm, words.language), ...normsOf([norm.id])]))),
  ];
}

/** A cause that arose elsewhere is told with where it arose. */
export function causeText(cause: CauseEntry, { name }: Pick<Told, 'name'>, telling: Telling): Text {
  const { words } = telling;
  const fact = factIn(cause);
  const details =
    fact === null ? cause.details : { ...cause.details, fact: telling.names.fact(fact)?.fact.label ?? fact };
  const known = words.causes[cause.reason as keyof typeof words.causes] as
    typeof words.causes.noRule | undefined;
  const reason =
    known === undefined
      ? [words.statuses.gap]
      : known(details['reason'] === undefined ? details : { ...details, reason: oneLine(details['reason']) });
  const isOwn = cause.reason === 'wrongFact' || baseName(cause.name) === baseName(name);
  const text = isOwn ? capital([...reason, '.']) : words.inherited(labelOf(telling, cause.name), reason);
  return withNorms(text, telling.isWhole ? cause.cites : []);
}

/** The path of the fact that a cause is about: of a wrong fact its own name. */
const factIn = ({ reason, name, details }: CauseEntry): string | null =>
  details['fact'] ?? (reason === 'wrongFact' ? name : null);

function conflictBlocks(told: Told, telling: Telling): readonly Block[] {
  const { entry, clause, shape } = told;
  const { words } = telling;
  const winners = entry.because === null ? [] : winnersIn(entry.because);
  const items = winners.map((winner) => {
    const tests = foundSentence(winner.tests, telling);
    const part = partName(clause, winner.name, telling);
    const said =
      winner.outcome === null ? part : words.says(part, outcomeText(winner.outcome, shape, telling));
    return item(withNorms([...(tests === null ? said : say`${said}: ${tests}`), '.'], winner.cites));
  });
  const others = entry.causes.filter(({ name }) => baseName(name) !== baseName(told.name));
  const inherited = items.length > 1 ? [] : others.map((cause) => paragraph(causeText(cause, told, telling)));
  return [paragraph([words.contradicts(items.length > 1)]), ...list(items), ...inherited];
}

/** Because of which guard or exception something does not apply. */
export function droppedText(told: Told, telling: Telling): Text {
  const { entry, clause } = told;
  const { words } = telling;
  const dropping = (entry.because === null ? [] : winnersIn(entry.because)).filter(
    ({ kind }) => kind === 'exception',
  );
  const [first] = dropping;
  if (first !== undefined) {
    const tests = foundSentence(
      dropping.flatMap((one) => one.tests),
      telling,
    );
    const cites = dropping.flatMap((one) => one.cites);
    return isGuard(clause, first.name)
      ? withNorms(words.onlyApplies(tests), cites)
      : withNorms(words.droppedBy(partName(clause, first.name, telling), tests), cites);
  }
  const cause = entry.causes.find(({ name }) => baseName(name) !== baseName(told.name));
  const [own] = entry.causes;
  if (cause !== undefined) return words.follows(labelOf(telling, cause.name));
  return own === undefined ? words.onlyApplies(null) : causeText(own, told, telling);
}

export function errorTexts({ causes }: Entry, telling: Telling): readonly Text[] {
  return causes.map((cause) => causeText(cause, cause, telling));
}
