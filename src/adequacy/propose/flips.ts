/** Cases that differ from one that is there in a single answer. */
import { domainOf, type Domain } from '../../witness/domain.ts';
import { choose, type Printed } from '../../witness/choose.ts';
import { basesOf, relate, type Values } from '../../witness/relate.ts';
import type { Cells, Input } from '../../diagram/model.ts';
import type { Value } from '../../base/value.ts';
import type { Aim } from './aims.ts';
import type { Candidate, Candidates, Showing } from './candidate.ts';
import type { Asking } from './ground.ts';

type Paired = Exclude<Aim, { kind: 'outcome' }>;

/** Pairs for an aim that are the case itself but for what is asked. */
export function flipsOf(
  candidate: Candidate,
  aim: Paired,
  asking: Asking,
  candidates: Candidates,
  printed: Printed,
): readonly Showing[] {
  const found: Showing[] = [];
  for (const [first, second] of waysOf(candidate, aim, asking, printed)) {
    const [one, other] = [candidates.of(first), candidates.of(second)];
    if (one !== null && other !== null && candidates.isPair(aim, one, other)) found.push([one, other]);
  }
  return found;
}

type Way = readonly [Values, Values];

function waysOf(
  { values, answers }: Candidate,
  aim: Paired,
  asking: Asking,
  printed: Printed,
): readonly Way[] {
  const { input } = aim.variable;
  const own = answers.get(aim.variable) ?? null;
  if (aim.kind === 'bound') {
    if (!values.has(input)) return [];
    return aim.sides.map(({ upper, lower }): Way => [
      new Map([...values, [input, upper]]),
      new Map([...values, [input, lower]]),
    ]);
  }
  if (own === null) return [];
  const to = (place: number): readonly Values[] =>
    place === own ? [values] : withAnswer(values, aim.variable, place, asking, printed);
  const others = aim.variable.cells.map((_, place) => place).filter((place) => place !== aim.place);
  return to(aim.place).flatMap((first) =>
    others.flatMap((place) => to(place).map((second): Way => [first, second])),
  );
}

/** A case with another answer to one question, as little else changed as can be. */
export function withAnswer(
  values: Values,
  variable: Cells,
  place: number,
  asking: Asking,
  printed: Printed,
): readonly Values[] {
  if (variable.input.source.kind === 'relation') return related(values, variable, place, asking, printed);
  const domain = domainOf(variable.input, [{ variable, place }], asking.index);
  const value = domain === null ? null : choose(domain, printed);
  return value === null ? [] : [new Map([...values, [variable.input, value]])];
}

/** One of the inputs that a test ties together is moved until it falls out as is wanted. */
function related(
  values: Values,
  variable: Cells,
  place: number,
  { index, diagrams }: Asking,
  printed: Printed,
): readonly Values[] {
  const tests = [{ variable, place }];
  const inputs = basesOf(tests);
  if (inputs.some((input) => !values.has(input))) return [];
  const { context } = diagrams.compiler.testing;
  return inputs.flatMap((moved) => {
    const own = inputs.map((input): readonly [Input, Domain | null] => [
      input,
      input === moved ? domainOf(input, [], index) : only(values.get(input)),
    ]);
    const domains = new Map(
      own.flatMap(([input, domain]) => (domain === null ? [] : [[input, domain] as const])),
    );
    const found = domains.size === inputs.length ? relate({ tests, domains, printed, context }) : null;
    return found === null ? [] : [new Map([...values, ...found])];
  });
}

const only = (value: Value | undefined): Domain | null =>
  value === undefined ? null : { kind: 'values', values: [value] };
