/** Tests as sentences: what was found and how it compares, or what would have to be so. */
import type { Possible, Tested, TestedValue } from '../../evaluate/result.ts';
import { isIsoDate } from '../../base/calendar.ts';
import { joined, quoted, type Text } from '../explanation.ts';
import { oneLine } from '../civil.ts';
import { labelOf, partiesOf, sayEntryOf, type Telling } from './telling.ts';
import { possibleText } from './values.ts';

type OneTest = Extract<Tested, { readonly kind: 'test' }>;
type EachTest = Extract<Tested, { readonly kind: 'each' }>;

/** What was found, one piece of a sentence for each thing; tests of a reading are told by what the result rests on. */
export function foundTexts(tests: readonly Tested[], telling: Telling): readonly Text[] {
  const all = withoutImplied(tests.flatMap(leavesOf));
  const told = new Set<string>();
  const found = all.flatMap((test, place) => {
    if (test.kind === 'test' && isSameUnequal(all[place - 1], test)) return [];
    const text =
      test.kind === 'each' ? eachText(test, telling) : foundText(test, togetherFrom(all, place), telling);
    const key = JSON.stringify(text);
    if (text === null || told.has(key)) return [];
    told.add(key);
    return [text];
  });
  return found.length > 0 ? found : readingTexts(all, telling);
}

/** Where nothing else decides: which reading was taken, or was not. */
function readingTexts(all: readonly (OneTest | EachTest)[], { names, words }: Telling): readonly Text[] {
  return all.flatMap((test) => {
    const [value] = test.kind === 'test' && test.operator === 'reading' ? test.values : [];
    const reading = value === undefined ? null : names.reading(value.name);
    const reason = reading?.alternatives.find(({ name }) => name === value?.outcome)?.reason;
    if (value === undefined || reason === undefined) return [];
    const isTaken = test.holds === 'yes';
    return [words.readingTaken([quoted(names.labelOf(value.name))], [quoted(oneLine(reason))], isTaken)];
  });
}

/** All of what was found in one piece of a sentence; null where there is nothing to say. */
export function foundSentence(tests: readonly Tested[], telling: Telling): Text | null {
  const texts = foundTexts(tests, telling);
  return texts.length === 0 ? null : joined(texts, telling.words.and);
}

type TestGroup = Exclude<Tested, OneTest | EachTest>;

const isGroup = (test: Tested): test is TestGroup => test.kind === 'all' || test.kind === 'any';

/** That something applies, or that this is open, need not be said where its value is told. */
function withoutImplied(all: readonly (OneTest | EachTest)[]): readonly (OneTest | EachTest)[] {
  const valued = new Set(
    all.flatMap((test) =>
      test.kind === 'test' ? test.values.flatMap(({ read, name }) => (read === 'value' ? [name] : [])) : [],
    ),
  );
  return all.filter(
    (test) =>
      test.kind === 'each' ||
      (test.holds !== 'yes' && test.holds !== 'open') ||
      test.values[0]?.read !== 'applies' ||
      !valued.has(test.values[0].name),
  );
}

const leavesOf = (test: Tested): readonly (OneTest | EachTest)[] =>
  isGroup(test) ? test.of.flatMap(leavesOf) : [test];

/**
 * Tests of one thing one after another are told of together: neither this nor that; at least this and less than that.
 */
function isSameUnequal(one: Tested | undefined, two: OneTest): boolean {
  if (one?.kind !== 'test' || one.values[0]?.name !== two.values[0]?.name) return false;
  return (
    (isUnequal(one) && isUnequal(two)) ||
    (isRelation(one) && isRelation(two)) ||
    (one.operator === 'contains' && two.operator === 'contains' && one.holds === two.holds)
  );
}

const isValued = ({ values }: OneTest): boolean => {
  const outcome = values[0]?.outcome ?? null;
  return values[0]?.what !== 'computed' && outcome !== null && !isState(outcome) && !isAbsent(outcome);
};

const isUnequal = (test: OneTest): boolean =>
  test.operator === 'equal' && test.holds === 'no' && isValued(test);

const relating = ['lessThan', 'atMost', 'moreThan', 'atLeast', 'from', 'before', 'by', 'upTo', 'after'];

const isRelation = (test: OneTest): boolean =>
  relating.includes(test.operator) && (test.holds === 'yes' || test.holds === 'no') && isValued(test);

function togetherFrom(all: readonly (OneTest | EachTest)[], place: number): readonly OneTest[] {
  const found: OneTest[] = [];
  for (let at = place; at < all.length; at += 1) {
    const test = all[at];
    if (test?.kind !== 'test' || (at > place && !isSameUnequal(all[at - 1], test))) break;
    found.push(test);
  }
  return found;
}

const isState = (outcome: Possible): boolean =>
  typeof outcome === 'object' && !Array.isArray(outcome) && 'status' in outcome;

const isAbsent = (outcome: Possible): boolean =>
  typeof outcome === 'object' && !Array.isArray(outcome) && 'absent' in outcome;

function foundText(test: OneTest, same: readonly OneTest[], telling: Telling): Text | null {
  const { words } = telling;
  const [left, right] = test.values;
  if (left === undefined || test.operator === 'reading') return null;
  if (left.outcome === null)
    return left.possible === undefined
      ? words.isNotKnown(subjectText(left, telling))
      : words.is(subjectText(left, telling), leftText(left.possible, telling));
  if (isState(left.outcome)) return words.unsettled(subjectText(left, telling));
  if (test.operator === 'is') return isText(left, left.outcome, telling);
  const subject = subjectText(left, telling);
  if (isAbsent(left.outcome)) return words.missing(subject);
  const value = possibleText(left.outcome, left, telling);
  const stated = words.is(subject, value);
  const isTrue = test.holds === 'yes';
  if (test.operator === 'present' || test.operator === 'absent') return words.present(subject, value);
  if (left.outcome === 'notYet' || left.outcome === 'never' || right === undefined)
    return test.operator === 'empty' ? words.empty(subject, isTrue) : stated;
  const limit = limitText(right, telling);
  if (limit === null) return words.unsettled(subjectText(right, telling));
  if (test.operator === 'contains') {
    const members = same.flatMap(({ values: [, one] }) => {
      const text = limitText(one, telling);
      return text === null ? [] : [text];
    });
    return words.contains(subject, joined(members.length === 0 ? [limit] : members, words.and), isTrue);
  }
  if (test.operator === 'equal' || test.operator === 'notEqual') {
    if ((test.operator === 'equal') === isTrue) return stated;
    const others = same.flatMap(({ values: [, one] }) => {
      const text = limitText(one, telling);
      return text === null ? [] : [text];
    });
    return words.but(stated, words.notAny(joined(others.length === 0 ? [limit] : others, words.or)));
  }
  const relations = same.flatMap(({ operator, holds, values: [, one, two] }) => {
    const end = limitText(one, telling);
    return end === null
      ? []
      : [words.relation(operator, holds === 'yes', isDay(left), end, limitText(two, telling)) ?? []];
  });
  return relations.length === 0 ? stated : words.but(stated, joined(relations, words.and));
}

/** What something can be that is not settled: no or not applicable. */
const leftText = (possible: readonly Possible[], { words }: Telling): Text =>
  joined(
    possible.map((one): Text => {
      if (typeof one !== 'object' || !('status' in one)) return [one === true ? words.yes : words.no];
      return [words.standing[one.status]];
    }),
    words.or,
  );

const isDay = ({ type }: TestedValue): boolean => type === 'date' || type === 'event';

/** What is compared with: a written value, or what has that value with its name where it is worth knowing. */
function limitText(value: TestedValue | undefined, telling: Telling): Text | null {
  if (value === undefined || value.outcome === null || isState(value.outcome)) return null;
  const text = possibleText(value.outcome, value, telling);
  const isNamed = value.what === 'fact' || value.what === 'event' || value.what === 'result';
  return isNamed && !isAbsent(value.outcome)
    ? [...text, ...telling.words.details([subjectText(value, telling)])]
    : text;
}

/** A yes or no by itself. */
function isText(value: TestedValue, outcome: Possible, telling: Telling): Text {
  const { words, names } = telling;
  const holds = outcome === true;
  if (value.what === 'judgement' || value.what === 'power') return saidText(value, outcome, telling);
  if (value.what === 'result') {
    const label = labelOf(telling, value.name);
    if (value.read === 'applies') return words.applies(label, holds);
    return names.clause(value.name)?.kind === 'decision'
      ? words.claim(label, holds)
      : words.fulfilled(label, holds);
  }
  const fact = value.what === 'fact' ? names.fact(value.name) : null;
  if (fact?.fact.question == null) return words.claim(subjectText(value, telling), holds);
  return words.answer(factText(value.name, fact.fact.question, telling), [holds ? words.yes : words.no]);
}

function saidText(value: TestedValue, outcome: Possible, telling: Telling): Text {
  const { words } = telling;
  const label = labelOf(telling, value.name);
  if (value.what === 'power') return words.used(label, outcome === true);
  const entry = sayEntryOf(telling, value.name);
  const by = partiesOf(telling, entry?.given?.by == null ? (entry?.by ?? []) : [entry.given.by]);
  const on = entry?.given?.on ?? null;
  const reason = entry?.given?.reason ?? null;
  return words.judged(
    label,
    possibleText(outcome, value, telling),
    by,
    on === null ? null : isIsoDate(on) ? words.day(on) : on,
    reason === null ? null : [quoted(reason)],
  );
}

/** The judgement of an outcome that a rule takes over: as `saidText`, for what is no test. */
export const judgementText = (name: string, outcome: Possible, telling: Telling): Text => {
  const say = telling.names.say(name);
  const type = say?.type.kind ?? 'boolean';
  const choice = say?.type.kind === 'choice' || say?.type.kind === 'set' ? say.type.choice : null;
  const what = say?.say === 'power' ? 'power' : 'judgement';
  return saidText({ what, name, read: null, type, choice, outcome, of: [] }, outcome, telling);
};

/** A fact by its question or label, with its year and the record that it is of. */
export function factText(path: string, label: string, { names, words, key }: Telling): Text {
  const place = names.fact(path);
  const details: Text[] = [];
  if (place?.key != null && place.key !== key) details.push([words.record(place.fact.subject, place.key)]);
  if (place?.year != null) details.push([place.year]);
  return [quoted(label), ...(details.length === 0 ? [] : words.details(details))];
}

/** What a value is of: the thing that a sentence is about. */
export function subjectText(value: TestedValue, telling: Telling): Text {
  const { names, words } = telling;
  switch (value.what) {
    case 'fact': {
      const fact = names.fact(value.name)?.fact;
      return factText(value.name, fact?.label ?? fact?.question ?? names.labelOf(value.name), telling);
    }
    case 'event':
      return words.events(labelOf(telling, value.name.replace(/\.gedaan$/, '')));
    case 'result': {
      const label = labelOf(telling, value.name);
      return value.read === 'first' || value.read === 'last' ? words.day_of(label, value.read) : label;
    }
    case 'reading':
      return [quoted(names.labelOf(value.name.split('.')[0] ?? value.name))];
    case 'judgement':
    case 'power':
    case 'parameter':
      return labelOf(telling, value.name);
    case 'list':
      return [quoted(names.labelOf(value.name))];
    case 'referenceDate':
      return [words.referenceDate];
    case 'element':
      return [words.element];
    case 'written':
      return value.outcome === null ? [words.element] : possibleText(value.outcome, value, telling);
    case 'computed': {
      const parts = value.of.map((one) => subjectText(one, telling));
      return (
        words.computed(value.name, parts) ?? joined(parts.length === 0 ? [[words.element]] : parts, words.and)
      );
    }
  }
}

function listName({ over }: EachTest, telling: Telling): Text {
  return [quoted(telling.names.labelOf(over.name))];
}

/** A quantifier by the elements that decide; without any, by itself. */
function eachText(test: EachTest, telling: Telling): Text {
  const { words } = telling;
  const [set] =
    test.holds === 'yes' && test.quantifier === 'every' ? test.elements.flatMap(({ tests }) => tests) : [];
  if (
    test.over.kind === 'choice' &&
    set?.kind === 'test' &&
    set.operator === 'contains' &&
    set.values[0] !== undefined
  )
    return words.containsAll(subjectText(set.values[0], telling), test.elements.length);
  const inChoice = test.over.kind === 'choice' ? test.elements.flatMap(({ tests }) => tests) : [];
  const parts =
    test.over.kind === 'choice'
      ? foundTexts(inChoice, telling)
      : test.elements.flatMap(({ key, tests }): readonly Text[] => {
          const found = foundTexts(tests, telling);
          if (found.length === 0) return [];
          return [
            words.forElement(
              [words.record(telling.names.subject(test.over.name), key)],
              joined(found, words.and),
            ),
          ];
        });
  if (parts.length > 0) return joined(parts, words.and);
  return words.each(test.quantifier, test.holds === 'yes', test.atLeast ?? 1, listName(test, telling));
}

/** What would have to be so for a condition to hold, behind `als`; null where there is nothing to say. */
export function demandSentence(tests: readonly Tested[], telling: Telling): Text | null {
  const texts = tests
    .map((test, place) => {
      const before = tests[place - 1];
      if (test.kind === 'test' && before?.kind === 'test' && isSameBound(before, test)) return null;
      return boundsText(tests, place, telling) ?? demandText(test, telling);
    })
    .filter((text) => text !== null);
  return texts.length === 0 ? null : joined(texts, telling.words.and);
}

const isSameBound = (one: OneTest, two: OneTest): boolean =>
  relating.includes(one.operator) &&
  relating.includes(two.operator) &&
  one.values[0]?.what !== 'computed' &&
  one.values[0]?.name === two.values[0]?.name;

/** Two bounds of one thing in one piece: at least this and less than that. */
function boundsText(tests: readonly Tested[], place: number, telling: Telling): Text | null {
  const [one, two] = [tests[place], tests[place + 1]];
  if (one?.kind !== 'test' || two?.kind !== 'test' || !isSameBound(one, two)) return null;
  const [left] = one.values;
  const relations = [one, two].flatMap(({ operator, isDemanded, values: [, limit] }) => {
    const text = limitText(limit, telling);
    const relation =
      text === null || left === undefined
        ? null
        : telling.words.relation(operator, isDemanded, isDay(left), text, null);
    return relation === null ? [] : [relation];
  });
  if (left === undefined || relations.length < 2) return null;
  return telling.words.ifRelation(subjectText(left, telling), joined(relations, telling.words.and));
}

function demandText(test: Tested, telling: Telling): Text | null {
  const { words } = telling;
  if (isGroup(test)) {
    const parts = test.of.map((one) => demandText(one, telling)).filter((text) => text !== null);
    if (parts.length === 0) return null;
    return joined(parts, test.kind === 'all' ? words.and : words.or);
  }
  if (test.kind === 'each') {
    const elements = test.elements
      .map(({ tests }) => demandSentence(tests, telling))
      .filter((one) => one !== null);
    if (elements.length > 0) return joined(elements, test.quantifier === 'every' ? words.and : words.or);
    return words.ifEach(test.quantifier, test.isDemanded, test.atLeast ?? 1, listName(test, telling));
  }
  return demandOf(test, telling);
}

function demandOf(test: OneTest, telling: Telling): Text | null {
  const { words, names } = telling;
  const [left, right, high] = test.values;
  const { isDemanded, operator } = test;
  if (left === undefined || operator === 'reading') return null;
  const subject = subjectText(left, telling);
  if (operator === 'is') {
    const question = left.what === 'fact' ? names.fact(left.name)?.fact.question : null;
    if (question != null) return words.ifAnswer(factText(left.name, question, telling), isDemanded);
    if (left.what === 'judgement') return words.ifJudged(subject, isDemanded);
    const isTruth = left.what === 'result' && names.clause(left.name)?.kind !== 'decision';
    return isTruth ? words.ifMet(subject, isDemanded) : words.ifClaim(subject, isDemanded);
  }
  if (operator === 'present' || operator === 'absent')
    return words.ifPresent(subject, (operator === 'present') === isDemanded);
  const limit = limitText(right, telling);
  if (limit === null) return words.ifOther(subject);
  if (operator === 'equal' || operator === 'notEqual')
    return words.ifIs(subject, limit, (operator === 'equal') === isDemanded);
  if (operator === 'contains') return words.contains(subject, limit, isDemanded);
  const relation = words.relation(operator, isDemanded, isDay(left), limit, limitText(high, telling));
  return relation === null ? words.ifOther(subject) : words.ifRelation(subject, relation);
}

/** The questions and labels of what is not known in some tests. */
export const openSubjects = (tests: readonly Tested[], telling: Telling): readonly Text[] =>
  tests.flatMap(leavesOf).flatMap((test) => {
    const value = test.kind === 'test' && test.holds === 'open' ? test.values[0] : undefined;
    if (value === undefined) return [];
    const question = value.what === 'fact' ? telling.names.fact(value.name)?.fact.question : null;
    return [question == null ? subjectText(value, telling) : factText(value.name, question, telling)];
  });
