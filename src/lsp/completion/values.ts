/** Names that stand for a value: what is in sight of a reference, and what may follow a dot. */
import type { Type } from '../../base/value.ts';
import type { Declared } from '../../check/checked.ts';
import { recordOf } from '../../check/clause-facts.ts';
import { booleanType, dateType, exampleScope, fits, type Checking, type Scope } from '../../check/context.ts';
import { visibleSubjects } from '../../check/lookup.ts';
import { partNames } from '../../check/parts.ts';
import { isClause, isMany, lastName } from '../../check/symbols.ts';
import { typeOfTypeExpression } from '../../check/types.ts';
import type { Named } from '../names/named.ts';
import type { Candidate, CandidateKind } from './candidate.ts';
import { nameKey } from './spelling.ts';

export interface Looking {
  readonly checking: Checking;
  readonly scope: Scope;
  /** Null: anything may stand there. */
  readonly expected: Type | null;
}

const candidate = (text: string, kind: CandidateKind, named: Named, fit: Candidate['fit']): Candidate => ({
  text,
  kind,
  named,
  fit,
  key: nameKey(text),
});

/** A truth may begin with anything that is compared. */
function fitOf(type: Type | null, { expected }: Looking): Candidate['fit'] {
  if (expected === null || type === null) return 1;
  if (expected.kind !== 'error' && fits(type, expected)) return 2;
  return expected.kind === 'boolean' ? 1 : 0;
}

/** Behind no dot. */
export function valuesInSight(looking: Looking): readonly Candidate[] {
  const { checking, scope } = looking;
  return [
    ...membersExpected(looking),
    ...scope.binders.map(({ name, over }) =>
      candidate(
        name,
        'value',
        { kind: 'thing', path: over.kind === 'subject' ? over.subject : name },
        over.kind === 'choice' && looking.expected?.kind === 'choice' ? 2 : 1,
      ),
    ),
    ...factsInSight(looking),
    ...[...checking.symbols.things.values()].flatMap((declared) => thingInSight(declared, looking)),
    ...partiesExpected(looking),
  ];
}

function membersExpected({ checking, expected }: Looking): readonly Candidate[] {
  if (expected?.kind !== 'choice' && expected?.kind !== 'set') return [];
  return membersOf(checking, expected.choice);
}

export const membersOf = ({ symbols }: Checking, choice: string): readonly Candidate[] =>
  (symbols.choices.get(choice)?.declaration.members ?? []).map(({ name }) =>
    candidate(name.text, 'member', { kind: 'member', choice, name: name.text }, 2),
  );

function partiesExpected(looking: Looking): readonly Candidate[] {
  if (looking.expected !== null && looking.expected.kind !== 'party') return [];
  return partiesOf(looking.checking);
}

export const partiesOf = ({ symbols }: Checking): readonly Candidate[] =>
  [...symbols.parties.keys()].map((name) => candidate(name, 'party', { kind: 'party', name }, 2));

/** Facts are written with what they are of: as `aanbieder.soort`, or as `n.bedrag` of what a quantifier calls `n`. */
function factsInSight(looking: Looking): readonly Candidate[] {
  const { checking, scope } = looking;
  const { symbols } = checking;
  const found: Candidate[] = [];
  for (const subject of visibleSubjects(checking, scope).flat()) {
    const binder = scope.binders.findLast(({ over }) => over.kind === 'subject' && over.subject === subject);
    const facts = [...(symbols.factsOf.get(subject)?.values() ?? [])];
    if (facts.length > 0) found.push(candidate(subject, 'subject', { kind: 'thing', path: subject }, 1));
    for (const { path, declaration } of facts)
      found.push(
        candidate(
          `${binder?.name ?? subject}.${declaration.name.text}`,
          'fact',
          { kind: 'thing', path },
          fitOf(typeOfTypeExpression(checking, declaration.type), looking),
        ),
      );
  }
  return found;
}

function thingInSight(declared: Declared, looking: Looking): readonly Candidate[] {
  const { path, declaration } = declared;
  const { checking } = looking;
  const named: Named = { kind: 'thing', path };
  const all = (kind: CandidateKind, type: Type | null): readonly Candidate[] =>
    namesOf(declared, looking).map((text) => candidate(text, kind, named, fitOf(type, looking)));
  switch (declaration.kind) {
    case 'requirement':
    case 'group':
      return all('clause', booleanType);
    case 'decision':
    case 'table':
      return all('clause', typeOfTypeExpression(checking, declaration.type));
    case 'parameter':
      return all('value', typeOfTypeExpression(checking, declaration.type));
    case 'say':
      if (declaration.say === 'power' && !looking.scope.isExample) return [];
      return all(
        'value',
        declaration.type === null ? booleanType : typeOfTypeExpression(checking, declaration.type),
      );
    case 'contact':
      return all('value', { kind: 'contact' });
    case 'step':
      return [
        ...(looking.scope.isExample ? all('clause', null) : []),
        ...namesOf(declared, looking).map((text) =>
          candidate(`${text}.${dayWord(looking)}`, 'clause', named, fitOf(dateType, looking)),
        ),
      ];
    case 'timeline':
      return all('clause', null).map((one) => ({ ...one, fit: looking.scope.isExample ? 1 : 0 }));
    case 'reading':
      return declaration.bindings.flatMap(({ name, type }) => {
        const of = fitOf(typeOfTypeExpression(checking, type), looking);
        return name === null
          ? [candidate(path, 'reading', named, of)]
          : [
              candidate(
                `${path}.${name.text}`,
                'reading',
                { kind: 'binding', reading: path, name: name.text },
                of,
              ),
            ];
      });
    case 'subject':
      return looking.scope.isExample && isMany(checking.symbols, path) ? all('subject', null) : [];
    default:
      return [];
  }
}

const dayWord = ({ checking }: Looking): string =>
  checking.languageOf(checking.unit.files[0]?.span.file ?? 0) === 'en' ? 'last_day' : 'laatste_dag';

/** As it can be written here: from the group around, by its last word where that is its own, and in full. */
export function namesOf({ path, parent }: Declared, { checking, scope }: Looking): readonly string[] {
  if (parent === null) return [path];
  const last = lastName(path);
  const near =
    scope.near !== null && path.startsWith(`${scope.near}.`) ? path.slice(scope.near.length + 1) : null;
  const isAlone = (checking.symbols.byLastName.get(last) ?? []).length === 1;
  return [...new Set([...(near === null ? [] : [near]), ...(isAlone ? [last] : []), path])];
}

/** Behind a dot: `names` are the words before it. */
export function valuesBehind(names: readonly string[], looking: Looking): readonly Candidate[] {
  const { checking, scope } = looking;
  const { symbols } = checking;
  const [first = ''] = names;
  const path = names.join('.');
  const binder = scope.binders.findLast(({ name }) => name === first);
  const subject = binder?.over.kind === 'subject' ? binder.over.subject : first;
  const found: Candidate[] = [];
  if (names.length === 1) {
    for (const { path: fact, declaration } of symbols.factsOf.get(subject)?.values() ?? [])
      found.push(
        candidate(
          declaration.name.text,
          'fact',
          { kind: 'thing', path: fact },
          fitOf(typeOfTypeExpression(checking, declaration.type), looking),
        ),
      );
    if (symbols.subjects.has(subject))
      for (const declared of symbols.things.values())
        if (
          (isClause(declared) || declared.declaration.kind === 'say') &&
          recordOf(symbols, declared) === subject
        )
          found.push(candidate(lastName(declared.path), 'clause', { kind: 'thing', path: declared.path }, 1));
    found.push(...membersOf(checking, first));
  }
  for (const declared of thingsCalled(path, looking)) found.push(...partsBehind(declared, looking));
  return found;
}

/** All that the words before a dot can stand for. */
export function thingsCalled(path: string, { checking, scope }: Looking): readonly Declared[] {
  const { things, byLastName } = checking.symbols;
  const near = scope.near === null ? undefined : things.get(`${scope.near}.${path}`);
  const ends = (byLastName.get(lastName(path)) ?? []).filter((one) => `.${one.path}`.endsWith(`.${path}`));
  return [...new Set([near, things.get(path), ...ends].filter((one) => one !== undefined))];
}

function partsBehind(declared: Declared, looking: Looking): readonly Candidate[] {
  const { declaration, path } = declared;
  switch (declaration.kind) {
    case 'group':
    case 'timeline':
      return [...looking.checking.symbols.things.values()]
        .filter(({ parent }) => parent === path)
        .map((member) => candidate(lastName(member.path), 'clause', { kind: 'thing', path: member.path }, 1));
    case 'step': {
      const words =
        dayWord(looking) === 'last_day'
          ? ['last_day', 'first_day', 'done']
          : ['laatste_dag', 'eerste_dag', 'gedaan'];
      return words.map((text) => candidate(text, 'value', { kind: 'thing', path }, 1));
    }
    case 'reading':
      return declaration.bindings.flatMap(({ name, type }) =>
        name === null
          ? []
          : [
              candidate(
                name.text,
                'reading',
                { kind: 'binding', reading: path, name: name.text },
                fitOf(typeOfTypeExpression(looking.checking, type), looking),
              ),
            ],
      );
    default:
      return [];
  }
}

/** Rows, rules and what is excepted in its place, by the names that results have for them. */
export const partsNamed = (declared: Declared): readonly Candidate[] =>
  partNames(declared.declaration).map((text) =>
    candidate(text, 'clause', { kind: 'label', clause: declared.path, name: text }, 1),
  );

export const anything = (checking: Checking): Looking => ({ checking, scope: exampleScope, expected: null });
