/** What a policy is about and what it is given: subjects, facts, choices, figures, readings, judgements, notes. */
import { BrokenInvariant } from '../../builtins/read.ts';
import type {
  AcceptanceDeclaration,
  Bounds,
  Citation,
  ContactDeclaration,
  FactDeclaration,
  ParameterDeclaration,
  ReadingDeclaration,
  Reference,
  SayDeclaration,
  SubjectDeclaration,
  TimelineDeclaration,
  ChoiceDeclaration,
  NoteDeclaration,
  StatedChangeDeclaration,
  AlwaysDeclaration,
} from '../../syntax/ast.ts';
import type {
  Acceptance,
  Always,
  Choice,
  Contact,
  Fact,
  Literal,
  Note,
  Parameter,
  Reading,
  Say,
  StatedChange,
  Subject,
  Timeline,
} from '../ir.ts';
import { conditionOf, literal } from './build.ts';
import { guardOfSay } from './say-guard.ts';
import {
  citesOf,
  namesOf,
  pathText,
  recordOf,
  targetOf,
  textOf,
  type At,
  type Context,
  type DeclaredAs,
} from './context.ts';
import { lowerCondition, lowerExpression, lowerOutcome } from './expression.ts';
import { constant, constantDay, intervalOf } from './constant.ts';

export const lowerSubject = (declaration: SubjectDeclaration): Subject => ({
  name: declaration.name.text,
  label: textOf(declaration.label),
  owner: declaration.owner?.text ?? null,
  key: declaration.owner === null ? null : (declaration.key?.text ?? 'id'),
  isShared: declaration.isShared,
  placedOn: declaration.placedOn?.text ?? null,
});

export const lowerFact = (declaration: FactDeclaration, at: At): Fact => ({
  name: declaration.name.text,
  label: textOf(declaration.label),
  subject: declaration.subject.text,
  type: at.context.checked.typeOfTypeExpression(declaration.type),
  isYearly: declaration.isYearly,
  question: textOf(declaration.question),
  range: literalRange(declaration.range, at),
  mayBeAbsent: declaration.mayBeAbsent,
  changeable: changeableOf(declaration, at),
  effort: declaration.effort?.source ?? null,
  formerly: declaration.formerly?.text ?? null,
  cites: citesOf(declaration.cites),
});

function literalRange(bounds: Bounds | null, at: At): Fact['range'] {
  if (bounds === null) return null;
  const bound = (side: Bounds['from']): Literal | null => {
    const value = side === null ? null : constant(side, at);
    return value === null ? null : literal(value);
  };
  return { low: bound(bounds.from), high: bound(bounds.to) };
}

function changeableOf({ changeable }: FactDeclaration, at: At): Fact['changeable'] {
  if (changeable === null) return null;
  return { by: changeable.by === null ? null : constantDay(changeable.by, 'last', at) };
}

export const lowerChoice = (declaration: ChoiceDeclaration): Choice => ({
  name: declaration.name.text,
  isOrdered: declaration.isOrdered,
  members: declaration.members.map((member) => ({
    name: member.name.text,
    label: textOf(member.label),
    formerly: member.formerly?.text ?? null,
  })),
});

export const lowerContact = (declaration: ContactDeclaration): Contact => ({
  name: declaration.name.text,
  label: textOf(declaration.label),
  channels: declaration.channels.map(({ channel, value }) => ({ channel, value: value.value })),
  cites: citesOf(declaration.cites),
});

export const lowerParameter = (declaration: ParameterDeclaration, at: At): Parameter => ({
  name: declaration.name.text,
  label: textOf(declaration.label),
  type: at.context.checked.typeOfTypeExpression(declaration.type),
  values: declaration.values.map((one) => ({
    value: lowerExpression(one.value, at),
    period: intervalOf(one.period, at) ?? { from: null, to: null },
    cites: citesOf(one.cites),
  })),
});

export function lowerReading(declaration: ReadingDeclaration, at: At): Reading {
  const bindings = declaration.bindings.map((binding) => ({
    name: binding.name?.text ?? '',
    type: at.context.checked.typeOfTypeExpression(binding.type),
  }));
  const valueOf = (alternative: ReadingDeclaration['alternatives'][number], name: string, index: number) =>
    alternative.values.find((value) => value.name?.text === name) ?? alternative.values[index];
  return {
    name: declaration.name.text,
    label: textOf(declaration.label),
    cites: citesOf(declaration.cites),
    bindings,
    alternatives: declaration.alternatives.map((alternative) => ({
      name: alternative.name.text,
      reason: alternative.reason.value,
      values: bindings.map((binding, index) => {
        const value = valueOf(alternative, binding.name, index);
        if (value === undefined)
          throw new BrokenInvariant(`${alternative.name.text} binds no '${binding.name}'`);
        return lowerOutcome(value.value, at);
      }),
    })),
  };
}

export function lowerSay({ path, declaration }: DeclaredAs<'say'>, at: At): Say {
  const { range } = declaration;
  return {
    name: path,
    label: textOf(declaration.label),
    say: declaration.say,
    type:
      declaration.type === null
        ? { kind: 'boolean' }
        : at.context.checked.typeOfTypeExpression(declaration.type),
    per: recordOf(at.context, path),
    by: namesOf(declaration.by),
    guard: conditionOf(guardOfSay(declaration, at, lowerExpression)),
    range:
      range === null
        ? null
        : {
            low: range.from === null ? null : lowerExpression(range.from, at),
            high: range.to === null ? null : lowerExpression(range.to, at),
          },
    weighs: declaration.weighs.map((reference) => weighedName(reference, at.context)),
    cites: saysCites(declaration),
  };
}

/** The guard of a judgement has no place of its own for its source. */
const saysCites = ({ clauses }: SayDeclaration): readonly string[] => [
  ...new Set([
    ...citesOf(clauses.cites),
    ...citesOf(clauses.guard?.cites ?? []),
    ...clauses.unless.flatMap((unless) => citesOf(unless.cites)),
  ]),
];

/** What is weighed is shown by name: a fact as `onderwerp.gegeven`, anything else by its path. */
function weighedName(reference: Reference, context: Context): string {
  const binding = context.checked.bindingOf(reference);
  switch (binding.kind) {
    case 'fact':
      return `${binding.subject}.${binding.fact}`;
    case 'readingValue':
      return binding.reading;
    case 'list':
      return binding.subject;
    case 'say':
    case 'result':
    case 'note':
    case 'parameter':
    case 'party':
    case 'contact':
    case 'calendar':
      return binding.name;
    case 'member':
    case 'bound':
    case 'error':
      throw new BrokenInvariant(`${binding.kind} cannot be weighed`);
  }
}

export const lowerAlways = (declaration: AlwaysDeclaration, at: At): Always => ({
  name: declaration.name.text,
  label: textOf(declaration.label),
  condition: lowerExpression(declaration.condition, at),
  cites: citesOf(declaration.cites),
  outside: textOf(declaration.outside),
});

export const lowerTimeline = (declaration: TimelineDeclaration, path: string): Timeline => ({
  name: path,
  label: textOf(declaration.label),
  isProcedure: declaration.isProcedure,
  steps: declaration.steps.flatMap((step) => (step.kind === 'step' ? [`${path}.${step.name.text}`] : [])),
  cites: citesOf(declaration.clauses.cites),
});

export const lowerNote = (declaration: NoteDeclaration, at: At): Note => ({
  name: declaration.name.text,
  label: null,
  note: declaration.note,
  reason: declaration.reason,
  text: declaration.text.value,
  guard: lowerCondition(declaration.guard, at),
  isAtHand: declaration.isAtHand,
  cites: declaration.cites.flatMap((cite) => rangeOf(cite, at.context)),
  citesRange: declaration.cites.some(({ to }) => to !== null),
});

export function lowerChange(declaration: StatedChangeDeclaration, at: At): StatedChange {
  const { change, comparedWith } = declaration;
  if (change === null) throw new BrokenInvariant(`${declaration.name.text} is no kind of change`);
  return {
    name: declaration.name.text,
    label: null,
    change,
    text: declaration.text.value,
    concerns: declaration.concerns.map((path) => targetOf(at.context, path)),
    comparedWith:
      comparedWith === null
        ? null
        : {
            name: pathText(comparedWith.name),
            year: comparedWith.year,
            revision: comparedWith.revision,
          },
    before: textOf(declaration.before),
    after: textOf(declaration.after),
    cites: citesOf(declaration.cites),
  };
}

export function lowerAcceptance(declaration: AcceptanceDeclaration, at: At): Acceptance {
  const { finding, about, fingerprint, reason, cites } = declaration;
  if (finding === null) throw new BrokenInvariant('an acceptance of no kind of finding');
  return {
    kind: finding,
    path: 'value' in about ? about.value : targetOf(at.context, about),
    fingerprint: fingerprint.value,
    reason: reason.value,
    cites: citesOf(cites),
  };
}

/** A range of norms, in the order of their register. */
function rangeOf({ id, to }: Citation, context: Context): readonly string[] {
  if (to === null) return [id];
  for (const { norms } of context.checked.unit.registers) {
    const ids = [...norms.keys()];
    const [first, last] = [ids.indexOf(id), ids.indexOf(to)];
    if (first >= 0 && last >= first) return ids.slice(first, last + 1);
  }
  return [id, to];
}
