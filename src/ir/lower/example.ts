/** Examples: the facts they give, and what they expect. */
import { BrokenInvariant } from '../../builtins/read.ts';
import type {
  CaseDeclaration,
  ExampleDeclaration,
  Expectation,
  ExpectedResult,
  Reference,
} from '../../syntax/ast.ts';
import type { Example, ExampleExpectation, LiteralValue } from '../ir.ts';
import { namesOf, recordOf, targetOf, type At } from './context.ts';
import { givenOf } from './given.ts';
import { constant, constantDay } from './constant.ts';

export function lowerExample(declaration: ExampleDeclaration, at: At): Example {
  const { facts, referenceDate, keyPaths } = givenOf(declaration.given, at);
  return {
    title: declaration.title.value,
    origin: at.context.originOf(declaration.span),
    referenceDate: referenceDate === null ? null : constantDay(referenceDate, 'first', at),
    facts,
    expected: declaration.expected.map((expectation) => lowerExpectation(expectation, keyPaths, at)),
  };
}

export function lowerCase(
  declaration: CaseDeclaration,
  at: At,
): { readonly name: string; readonly referenceDate: string | null; readonly facts: Example['facts'] } {
  const { facts, referenceDate } = givenOf(declaration.given, at);
  return {
    name: declaration.name.text,
    referenceDate: referenceDate === null ? null : constantDay(referenceDate, 'first', at),
    facts,
  };
}

function lowerExpectation(
  expectation: Expectation,
  keyPaths: ReadonlyMap<string, string>,
  at: At,
): ExampleExpectation {
  const { target } = expectation;
  const { name, record } = expectedThing(target, at);
  const key = target.key?.text ?? null;
  return {
    name,
    key: key === null ? null : (keyPaths.get(`${record} ${key}`) ?? key),
    readings: Object.fromEntries(
      expectation.under.map((test) => [targetOf(at.context, test.reading), test.alternative.text]),
    ),
    expected: expectedResult(expectation.expected, target, at),
    line: at.context.originOf(expectation.span).line,
  };
}

/** What is expected of, and the subject for each record of which it is decided. */
function expectedThing(target: Reference, at: At): { readonly name: string; readonly record: string | null } {
  const binding = at.context.checked.bindingOf(target);
  if (binding.kind !== 'say' && binding.kind !== 'result')
    throw new BrokenInvariant(`${binding.kind} cannot be expected`);
  const record = recordOf(at.context, binding.name);
  return { name: binding.name + (binding.kind === 'say' ? '' : parts[binding.read]), record };
}

const parts = { value: '', first: '.eerste_dag', last: '.laatste_dag', done: '.gedaan' } as const;

function expectedResult(expected: ExpectedResult, target: Reference, at: At): ExampleExpectation['expected'] {
  if (expected.kind === 'status') return { kind: 'status', status: expected.status };
  const outcome: LiteralValue | null =
    expected.kind === 'givenSet'
      ? { kind: 'set', choice: choiceOf(target, at), members: namesOf(expected.members) }
      : constant(expected, at);
  return outcome === null ? { kind: 'status', status: '' } : { kind: 'outcome', outcome };
}

function choiceOf(target: Reference, at: At): string {
  const type = at.context.checked.typeOf(target);
  if (type.kind === 'set' || type.kind === 'choice') return type.choice;
  throw new BrokenInvariant(`a set is expected of ${type.kind}`);
}
