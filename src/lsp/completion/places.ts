/** Which names may stand at the cursor, by the rules around it. */
import type { Declared } from '../../check/checked.ts';
import { emptyScope } from '../../check/context.ts';
import { isClause, isMany } from '../../check/symbols.ts';
import {
  changeWords,
  findingWords,
  monthNames,
  reasonWords,
  typeWords,
  type Keyword,
} from '../../../grammar/keywords.ts';
import { mark, plainTokens, word } from '../../../grammar/tokens.ts';
import type { Token } from '../../../grammar/tokens.ts';
import type { Reference } from '../../syntax/ast.ts';
import type { Named } from '../names/named.ts';
import type { Candidate, CandidateKind } from './candidate.ts';
import type { Cursor } from './cursor.ts';
import { rulesAround, type Next } from './grammar-walk.ts';
import { nameKey } from './spelling.ts';
import { supposedAt, type Supposed } from './supposed.ts';
import {
  anything,
  membersOf,
  namesOf,
  partiesOf,
  partsNamed,
  thingsCalled,
  valuesBehind,
  valuesInSight,
  type Looking,
} from './values.ts';

/** The names that may stand where the grammar has a name next; none where the author makes one up. */
export function namesAt(cursor: Cursor, next: Next): readonly Candidate[] {
  const rules = rulesAround(next);
  const [rule = ''] = rules;
  const before = dottedBefore(cursor.own);
  switch (rule) {
    case 'memberName':
      return rules[1] === 'reference'
        ? valuesOf(cursor, next, before)
        : rules[1] === 'path'
          ? pathsAt(cursor, rules.slice(2), before)
          : rules[1] === 'namedValue'
            ? bindingsAt(cursor)
            : [];
    case 'name':
      return rules[1] === 'path'
        ? pathsAt(cursor, rules.slice(2), [])
        : wordsAt(cursor, next, rules.slice(1));
    default:
      return closedWordsAt(cursor, rules);
  }
}

/** `a.b.` gives `a`, `b`: the words before the last dot. */
export function dottedBefore(tokens: readonly Token[]): readonly string[] {
  const names: string[] = [];
  for (let at = tokens.length - 1; tokens[at]?.tokenType === mark.dot;) {
    at -= 1;
    if (tokens[at]?.tokenType === mark.closeBracket)
      while (at >= 0 && tokens[at]?.tokenType !== mark.openBracket) at -= 1;
    if (tokens[at]?.tokenType === mark.openBracket) at -= 1;
    names.unshift(tokens[at]?.value || (tokens[at]?.image ?? ''));
    at -= 1;
  }
  return names;
}

const named = (text: string, kind: CandidateKind, of: Named, fit: Candidate['fit'] = 2): Candidate => ({
  text,
  kind,
  named: of,
  fit,
  key: nameKey(text),
});

const plain = (text: string, kind: CandidateKind, fit: Candidate['fit'] = 2): Candidate => ({
  text,
  kind,
  fit,
  key: nameKey(text),
});

// ------------------------------------------------------------------------------------------- values

function valuesOf(cursor: Cursor, next: Next, before: readonly string[]): readonly Candidate[] {
  const { checking } = cursor.view.scratch();
  const supposed = supposedAt(cursor, next);
  const alternatives = supposed === null ? null : alternativesInCell(supposed, cursor);
  if (alternatives !== null) return alternatives;
  const sight = supposed?.reference?.sight ?? null;
  const rules = rulesAround(next);
  const isGiven = rules.includes('assignment') || rules.includes('expectation');
  const looking: Looking =
    sight === null
      ? { checking, scope: isGiven ? anything(checking).scope : scopeBy(cursor), expected: null }
      : { checking, scope: sight.scope, expected: sight.expected };
  return before.length > 0 ? valuesBehind(before, looking) : valuesInSight(looking);
}

const scopeBy = ({ blocks }: Cursor): Looking['scope'] => ({
  ...emptyScope,
  near: blocks.at(-1)?.path ?? null,
  year: blocks.at(-1)?.year ?? null,
});

/** In a column `lezing x` a cell names an alternative. */
function alternativesInCell({ declared, reference }: Supposed, cursor: Cursor): readonly Candidate[] | null {
  const { declaration } = declared;
  if (declaration.kind !== 'table' || reference?.around.holder['kind'] !== 'equals') return null;
  const { span } = reference.node;
  for (const { cells } of declaration.rows) {
    const index = cells.findIndex((cell) => cell.span.start <= span.start && span.end <= cell.span.end);
    const column = declaration.columns[index];
    if (column?.kind === 'readingColumn')
      return alternativesOf(column.reading.segments.map(({ text }) => text).join('.'), cursor);
  }
  return null;
}

function alternativesOf(reading: string, { view }: Cursor): readonly Candidate[] {
  const declaration = view.symbols().things.get(reading)?.declaration;
  if (declaration?.kind !== 'reading') return [];
  return declaration.alternatives.map(({ name }) =>
    named(name.text, 'member', { kind: 'alternative', reading, name: name.text }),
  );
}

// ------------------------------------------------------------------------------------- single words

function wordsAt(cursor: Cursor, next: Next, rules: readonly string[]): readonly Candidate[] {
  const { checking } = cursor.view.scratch();
  const { symbols } = checking;
  const all = <Item extends Declared>(items: Iterable<Item>, kind: CandidateKind): readonly Candidate[] =>
    [...items].map(({ path }) => named(path, kind, { kind: 'thing', path }));
  const ofKind = (...kinds: readonly string[]): readonly Declared[] =>
    symbols.declared.filter(({ declaration }) => kinds.includes(declaration.kind));
  const many = [...symbols.subjects.values()].filter(({ path }) => isMany(symbols, path));
  switch (rules[0]) {
    case 'reference':
      return valuesOf(cursor, next, []);
    case 'calendarName':
      return all(ofKind('calendar'), 'value');
    case 'restOfNumber':
      return [...symbols.units.keys()].map((name) => named(name, 'unit', { kind: 'unit', name }, 1));
    case 'typeInWords':
      return choicesOf(cursor);
    case 'readingTest':
    case 'underReading':
      return alternativesOf(readingBefore(cursor.own), cursor);
    case 'records':
      return [...all(many, 'subject'), ...choicesOf(cursor)];
    case 'perSubject':
      return rules[1] === 'subject' ? all(symbols.subjects.values(), 'subject') : all(many, 'subject');
    case 'names':
      return rules[1] === 'givenSet' ? membersAt(cursor, next) : partiesOf(checking);
    case 'givenClause':
      return all(ofKind('case'), 'case');
    case 'tableBody':
      return headingAt(cursor);
    case 'fact':
      return cursor.own.length === 1 ? all(symbols.subjects.values(), 'subject') : [];
    default:
      return [];
  }
}

function choicesOf({ view }: Cursor): readonly Candidate[] {
  return [...view.symbols().choices.keys()].map((name) => named(name, 'choice', { kind: 'choice', name }));
}

/** The words before `=`, back to what is no part of a dotted name. */
function readingBefore(tokens: readonly Token[]): string {
  const names: string[] = [];
  let at = tokens.length - 1;
  if (tokens[at]?.tokenType === mark.equal) at -= 1;
  for (; at >= 0; at -= 2) {
    names.unshift(tokens[at]?.value ?? '');
    if (tokens[at - 1]?.tokenType !== mark.dot) break;
  }
  return names.join('.');
}

/** `{ a, b }`: members of the choice of what it is given to. */
function membersAt(cursor: Cursor, next: Next): readonly Candidate[] {
  const { checking } = cursor.view.scratch();
  const target = supposedAt(cursor, next)?.name?.around.outer?.holder['target'];
  const type = target === undefined ? undefined : checking.types.get(target as Reference);
  return type?.kind === 'set' ? membersOf(checking, type.choice) : [];
}

/** The heading of the outcome is the name of the table. */
function headingAt({ own }: Cursor): readonly Candidate[] {
  const name = own[1];
  return name?.tokenType === plainTokens.Identifier ? [plain(name.value, 'clause')] : [];
}

function bindingsAt(cursor: Cursor): readonly Candidate[] {
  const { own } = cursor;
  const end = own.findIndex(({ tokenType }) => tokenType === word.chosen || tokenType === word.alsoPossible);
  return own
    .slice(0, end < 0 ? own.length : end)
    .flatMap((token, index) =>
      index > 1 && token.tokenType === plainTokens.Identifier && own[index + 1]?.tokenType === mark.colon
        ? [plain(token.value, 'reading')]
        : [],
    );
}

// -------------------------------------------------------------------------------------------- paths

function pathsAt(cursor: Cursor, rules: readonly string[], before: readonly string[]): readonly Candidate[] {
  const looking: Looking = {
    checking: cursor.view.scratch().checking,
    scope: scopeBy(cursor),
    expected: null,
  };
  const { symbols } = looking.checking;
  const isSource = rules[0] === 'header' || rules[0] === 'comparedWith' || rules[1] === 'headerClause';
  if (isSource) return before.length > 0 ? [] : sourcesAt(cursor, rules[1] === 'headerClause');
  if (before.length > 0)
    return [...valuesBehind(before, looking), ...thingsCalled(before.join('.'), looking).flatMap(partsNamed)];
  const accepts = acceptedBy(rules);
  return symbols.declared
    .filter(accepts)
    .flatMap((declared) =>
      namesOf(declared, looking).map((text) =>
        named(text, kindOf(declared), { kind: 'thing', path: declared.path }),
      ),
    );
}

function acceptedBy(rules: readonly string[]): (declared: Declared) => boolean {
  const isNote = ({ declaration }: Declared): boolean =>
    declaration.kind === 'note' && declaration.note === 'elsewhere';
  const isOf =
    (...kinds: readonly string[]) =>
    ({ declaration }: Declared): boolean =>
      kinds.includes(declaration.kind);
  switch (rules[0]) {
    case 'monthRounding':
    case 'rounding':
    case 'readingTest':
    case 'column':
    case 'underReading':
      return isOf('reading');
    case 'writtenGap':
      return isNote;
    case 'exception':
      return (declared) => isClause(declared) || declared.declaration.kind === 'exception';
    case 'insertedIn':
      return isOf('group', 'timeline');
    case 'paths':
      if (rules[1] === 'restsOn') return isNote;
      if (rules[1] === 'stepClause') return isOf('step');
      return ({ declaration }) => !['example', 'acceptance', 'case'].includes(declaration.kind);
    default:
      return ({ declaration }) => !['example', 'acceptance', 'case'].includes(declaration.kind);
  }
}

function kindOf({ declaration }: Declared): CandidateKind {
  switch (declaration.kind) {
    case 'reading':
      return 'reading';
    case 'note':
      return 'note';
    case 'fact':
      return 'fact';
    case 'subject':
      return 'subject';
    case 'choice':
      return 'choice';
    case 'party':
      return 'party';
    default:
      return 'clause';
  }
}

/** Policies and vocabularies of the workspace, by the names in their headers. */
function sourcesAt({ store, view }: Cursor, isUsed: boolean): readonly Candidate[] {
  const kind = isUsed ? 'vocabulary' : 'policy';
  const members = store.files().map((file) => file.member());
  const names = new Set(members.filter((one) => one.kind === kind).map(({ name }) => name));
  if (isUsed) names.delete(view.members.head.name);
  return [...names].map((name) => named(name, 'source', { kind: 'source', name }));
}

// ------------------------------------------------------------------------------------- closed words

/** Words that are read only where they stand. */
function closedWordsAt(cursor: Cursor, rules: readonly string[]): readonly Candidate[] {
  const { language } = cursor;
  const words = (table: Readonly<Record<string, Keyword>>): readonly Candidate[] =>
    Object.values(table).map((keyword) => plain(keyword[language], 'word'));
  switch (rules[0]) {
    case 'typeInWords': {
      const types = Object.values(typeWords as Readonly<Record<string, Keyword>>).map(
        (keyword) => keyword[language],
      );
      const isFirstWord = cursor.own.at(-1)?.tokenType === mark.colon;
      return isFirstWord
        ? [...types.map((text) => plain(text, 'type', 1)), ...choicesOf(cursor)]
        : choicesOf(cursor);
    }
    case 'unitName':
      return [...cursor.view.symbols().units.keys()].map((name) =>
        named(name, 'unit', { kind: 'unit', name }),
      );
    case 'restOfDate':
    case 'monthPeriod':
      return monthNames[language].map((name) => plain(name, 'month', 0));
    case 'closedWord':
      return words(cursor.keyword === 'statedChange' ? changeWords : reasonWords);
    case 'acceptance':
      return words(findingWords);
    case 'fileHead':
      return [plain('nl', 'word'), plain('en', 'word')];
    case 'recordKey':
      return keysIn(cursor);
    default:
      return [];
  }
}

/** Keys of records that the example, or one before it, gives. */
function keysIn({ before }: Cursor): readonly Candidate[] {
  const keys = before.flatMap((token, index) =>
    before[index - 1]?.tokenType === mark.openBracket && token.tokenType === plainTokens.Identifier
      ? [token.value]
      : [],
  );
  return [...new Set(keys.slice(-200))].map((key) => plain(key, 'word', 1));
}
