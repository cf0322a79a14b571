/** Random expressions of a wanted type, over what is in scope. */
import type { Type } from '../../src/base/value.ts';
import { builtins } from '../../src/builtins/builtins.ts';
import type { Builtin } from '../../src/builtins/builtins.ts';
import type { Clause, Expression, Fact, PickNode, QuantifyNode, Reading, Say } from '../../src/ir/ir.ts';
import { literal, randomLiteral, subjects, types } from './program-data.ts';
import type { Dice } from './seeded.ts';

export interface Scope {
  readonly roll: Dice;
  readonly facts: readonly Fact[];
  readonly says: readonly Say[];
  readonly readings: readonly Reading[];
  readonly parameters: readonly { readonly name: string; readonly type: Type }[];
  /** Clauses that may be read: those made before. */
  readonly clauses: readonly Clause[];
  /** The subject whose record is decided, or null. */
  readonly per: string | null;
  /** Records and members bound by quantifiers. */
  readonly records: readonly { readonly binder: string; readonly subject: string }[];
  readonly members: readonly { readonly binder: string; readonly choice: string }[];
  /** How often a truth is made of other truths. */
  readonly logic: number;
  /** Only what arithmetic says in one line: no lists, no calendar, nothing multiplied or rounded. */
  readonly plain?: boolean;
}

/** Whether an expression of one type can stand where another is wanted. */
export function sameType(left: Type, right: Type): boolean {
  if (left.kind !== right.kind) return false;
  if (left.kind === 'number' && right.kind === 'number')
    return left.unit === right.unit && (left.isInteger || !right.isInteger);
  if ((left.kind === 'choice' || left.kind === 'set') && (right.kind === 'choice' || right.kind === 'set'))
    return left.choice === right.choice;
  return true;
}

type Make = () => Expression | null;

/** An expression of a type, at most so deep. */
export function randomExpression(scope: Scope, type: Type, depth: number): Expression {
  const { roll } = scope;
  const leaves: Make[] = [
    () => randomLiteral(roll, type),
    () => readFact(scope, type),
    () => readFact(scope, type),
    () => readFact(scope, type),
    () => readSay(scope, type),
    () => readParameter(scope, type),
    () => readReading(scope, type),
    () => readResult(scope, type),
    () => readResult(scope, type),
    () => readBound(scope, type),
    () => (type.kind === 'date' ? { kind: 'referenceDate' } : null),
  ];
  const branches: Make[] = [
    () => randomCall(scope, type, depth),
    () => randomCall(scope, type, depth),
    () => randomCall(scope, type, depth),
    () => randomQuantifier(scope, type, depth),
    () => randomPick(scope, type, depth),
  ];
  const makers = depth > 0 && roll.chance(0.75) ? branches : leaves;
  for (let attempt = 0; attempt < 6; attempt += 1) {
    const made = roll.pick(makers)();
    if (made !== null) return made;
  }
  return readFact(scope, type) ?? randomLiteral(roll, type);
}

const ownersOf = (subject: string | null): readonly string[] => {
  const owners: string[] = [];
  for (let at = subject; at !== null; at = subjects.find(({ name }) => name === at)?.owner ?? null)
    owners.push(at);
  return owners;
};

function readFact(scope: Scope, type: Type): Expression | null {
  const { roll } = scope;
  const inScope = new Set(['zorg', 'land', ...ownersOf(scope.per)]);
  const own = scope.facts.filter((fact) => inScope.has(fact.subject) && sameType(fact.type, type));
  const bound = scope.records.flatMap(({ binder, subject }) =>
    scope.facts
      .filter((fact) => ownersOf(subject).includes(fact.subject) && sameType(fact.type, type))
      .map((fact) => ({ fact, binder })),
  );
  const found = [...own.map((fact) => ({ fact, binder: null })), ...bound, ...bound];
  if (found.length === 0) return null;
  const { fact, binder } = roll.pick(found);
  const year = fact.isYearly ? roll.pick([2023, 2024]) : null;
  return { kind: 'fact', subject: fact.subject, fact: fact.name, year, binder };
}

/** How a thing for each record can be reached: decided for the same, or bound. */
function reach(scope: Scope, per: string | null): readonly (string | null)[] {
  if (per === null) return [null];
  const bound = scope.records
    .filter(({ subject }) => ownersOf(subject).includes(per))
    .map(({ binder }) => binder);
  return ownersOf(scope.per).includes(per) ? [null, ...bound] : bound;
}

function readSay(scope: Scope, type: Type): Expression | null {
  const found = scope.says
    .filter((say) => sameType(say.type, type))
    .flatMap((say) => reach(scope, say.per).map((binder) => ({ name: say.name, binder })));
  return found.length === 0 ? null : { kind: 'say', ...scope.roll.pick(found) };
}

function readParameter(scope: Scope, type: Type): Expression | null {
  const found = scope.parameters.filter((parameter) => sameType(parameter.type, type));
  return found.length === 0 ? null : { kind: 'parameter', name: scope.roll.pick(found).name };
}

function readReading(scope: Scope, type: Type): Expression | null {
  const { roll } = scope;
  if (scope.readings.length === 0) return null;
  const reading = roll.pick(scope.readings);
  if (type.kind === 'boolean' && roll.chance(0.5))
    return { kind: 'readingTest', reading: reading.name, alternative: roll.pick(reading.alternatives).name };
  const binding = reading.bindings.find((candidate) => sameType(candidate.type, type));
  return binding === undefined
    ? null
    : { kind: 'readingValue', reading: reading.name, binding: binding.name };
}

function readResult(scope: Scope, type: Type): Expression | null {
  const { roll } = scope;
  const found = scope.clauses.flatMap((clause) =>
    readsOf(clause, type).flatMap((read) =>
      reach(scope, clause.per).map((binder) => ({ name: clause.name, read, binder })),
    ),
  );
  return found.length === 0 ? null : { kind: 'result', ...roll.pick(found) };
}

function readsOf(clause: Clause, type: Type): readonly ('value' | 'applies' | 'first' | 'last' | 'done')[] {
  const applies = type.kind === 'boolean' ? (['applies'] as const) : [];
  switch (clause.kind) {
    case 'requirement':
      return type.kind === 'boolean' ? ['value', 'value', 'applies'] : [];
    case 'group':
      return type.kind === 'boolean' ? [...(clause.isSoft ? [] : (['value'] as const)), 'applies'] : [];
    case 'decision':
      return sameType(clause.type, type) ? ['value', 'value', ...applies] : applies;
    case 'step':
      if (type.kind === 'date') return ['first', 'last'];
      return type.kind === 'event' ? ['done'] : applies;
  }
}

function readBound(scope: Scope, type: Type): Expression | null {
  if (type.kind !== 'choice') return null;
  const found = scope.members.filter(({ choice }) => choice === type.choice);
  return found.length === 0 ? null : { kind: 'bound', binder: scope.roll.pick(found).binder };
}

const rows = Object.entries(builtins);

const involved =
  /^(?:multiply|divide|percentOf|makeRange|round.*|.*WorkingDays.*|roll.*|.*Of|.*Period|daysBetween)$/;
const plainRows = rows.filter(
  ([id, { operator }]) =>
    operator === 'sizeOf' || !(involved.test(operator) || /^(?:date|duration)\.(?:add|sub)/.test(id)),
);

/** A call of any row that can give the type; arguments of types that fit it. */
function randomCall(scope: Scope, type: Type, depth: number): Expression | null {
  const { roll } = scope;
  if (type.kind === 'boolean' && roll.chance(scope.logic)) return randomLogic(scope, depth);
  for (let attempt = 0; attempt < 12; attempt += 1) {
    const [id, row] = roll.pick(scope.plain === true ? plainRows : rows);
    if (row.isLogic === true) continue;
    const found = argumentTypes(roll, row, type);
    if (found === null || !sameType(row.result(found), type)) continue;
    const parts = found.map((part, place) => argument(scope, row, part, place, depth - 1));
    return { kind: 'call', builtin: id, arguments: parts };
  }
  return null;
}

function randomLogic(scope: Scope, depth: number): Expression {
  const { roll } = scope;
  const part = (): Expression => randomExpression(scope, types.boolean!, depth - 1);
  const builtin = roll.pick(['and', 'or', 'not']);
  const count = builtin === 'not' ? 1 : 2 + roll.below(2);
  return { kind: 'call', builtin, arguments: Array.from({ length: count }, part) };
}

function argumentTypes(roll: Dice, row: Builtin, wanted: Type): readonly Type[] | null {
  const all: readonly Type[] = [
    ...Object.values(types),
    { kind: 'calendar' },
    { kind: 'range', of: 'money', unit: null },
    { kind: 'range', of: 'number', unit: null },
    { kind: 'range', of: 'percentage', unit: null },
  ];
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const found = row.parameters.map((pattern) => {
      const fitting = all.filter(
        (type) =>
          pattern === 'any' ||
          (typeof pattern === 'string' ? pattern === type.kind : pattern.includes(type.kind)),
      );
      return fitting.length === 0 ? null : roll.pick(fitting);
    });
    const complete = found.filter((type) => type !== null);
    if (complete.length !== found.length) return null;
    if ((row.fits?.(complete) ?? true) && row.result(complete).kind === wanted.kind) return complete;
  }
  return null;
}

function argument(scope: Scope, row: Builtin, type: Type, place: number, depth: number): Expression {
  const { roll } = scope;
  const isDecimals = row.operator.startsWith('round') && place === 1;
  if (isDecimals) return literal({ kind: 'number', value: roll.pick(['0', '1', '2']) });
  if (type.kind === 'calendar') return randomLiteral(roll, type);
  if (type.kind === 'range') return randomRange(scope, type, depth);
  return randomExpression(scope, type, depth);
}

function randomRange(scope: Scope, type: Extract<Type, { kind: 'range' }>, depth: number): Expression {
  const { roll } = scope;
  const end: Type = type.of === 'number' ? types.integer! : { kind: type.of };
  if (scope.plain === true) return randomLiteral(roll, type);
  if (roll.chance(0.4))
    return {
      kind: 'call',
      builtin: 'range.make',
      arguments: [randomExpression(scope, end, depth), randomExpression(scope, end, depth)],
    };
  if (roll.chance(0.4) && type.of !== 'percentage') {
    const of: Expression = randomExpression(scope, end, depth);
    return {
      kind: 'call',
      builtin: 'range.percentOf',
      arguments: [literal({ kind: 'range', low: '0.5', high: '1' }), of],
    };
  }
  return randomLiteral(roll, type);
}

const truths = ['every', 'some', 'atLeast'] as const;

function randomQuantifier(scope: Scope, type: Type, depth: number): Expression | null {
  const { roll } = scope;
  const quantifier = quantifierOf(roll, type);
  if (quantifier === null) return null;
  const isPlain = quantifier === 'count' || truths.some((name) => name === quantifier);
  if (scope.plain === true && !isPlain) return null;
  const binder = `r${scope.records.length + scope.members.length}`;
  const over: QuantifyNode['over'] = roll.chance(scope.plain === true ? 1 : 0.2)
    ? { kind: 'choice', choice: 'K' }
    : { kind: 'subject', subject: roll.pick(['decl', 'decl', 'deel']) };
  const inner: Scope =
    over.kind === 'choice'
      ? { ...scope, members: [...scope.members, { binder, choice: over.choice }] }
      : { ...scope, records: [...scope.records, { binder, subject: over.subject }] };
  if (over.kind === 'subject' && !canReach(scope, over.subject)) return null;
  const bodyType =
    quantifier === 'count' ? null : truths.some((name) => name === quantifier) ? types.boolean! : type;
  return {
    kind: 'quantify',
    quantifier,
    atLeast: quantifier === 'atLeast' ? 1 + roll.below(2) : null,
    over,
    binder,
    where:
      roll.chance(0.4) || quantifier === 'count' ? randomExpression(inner, types.boolean!, depth - 1) : null,
    body: bodyType === null ? null : randomExpression(inner, bodyType, depth - 1),
  };
}

/** Lists are reached from an owner in scope: always, because the outermost owner has one record. */
const canReach = (scope: Scope, subject: string): boolean => scope.per !== subject || subject === 'deel';

function quantifierOf(roll: Dice, type: Type): QuantifyNode['quantifier'] | null {
  switch (type.kind) {
    case 'boolean':
      return roll.pick(truths);
    case 'number':
      return type.unit === null && type.isInteger
        ? roll.pick(['count', 'count', 'sum', 'lowest'] as const)
        : roll.pick(['sum', 'lowest', 'highest'] as const);
    case 'money':
    case 'percentage':
      return roll.pick(['sum', 'sum', 'lowest', 'highest'] as const);
    case 'date':
      return roll.pick(['earliest', 'latest'] as const);
    default:
      return null;
  }
}

function randomPick(scope: Scope, type: Type, depth: number): Expression | null {
  const { roll } = scope;
  const isFigure = type.kind === 'number' || type.kind === 'money' || type.kind === 'percentage';
  if (!isFigure && type.kind !== 'date') return null;
  const pick: PickNode['pick'] = isFigure
    ? roll.pick(['lowest', 'highest'] as const)
    : roll.pick(['earliest', 'latest'] as const);
  return {
    kind: 'pick',
    pick,
    items: Array.from({ length: 1 + roll.below(3) }, () => ({
      value: randomExpression(scope, type, depth - 1),
      condition: roll.chance(0.5) ? randomExpression(scope, types.boolean!, depth - 1) : null,
      cites: [],
    })),
  };
}
