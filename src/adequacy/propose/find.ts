/** New cases for an aim: looked for on the diagram, where what is aimed at makes a difference. */
import { fixed, variablesOf } from '../../diagram/fixed.ts';
import type { Cells, Input, Variable } from '../../diagram/model.ts';
import { keyOf, type Outcome } from '../../diagram/outcome.ts';
import { TooLarge, type Diagram, type Store } from '../../diagram/store.ts';
import { childFor } from '../../diagram/variable.ts';
import { addDays } from '../../base/calendar.ts';
import type { Value } from '../../base/value.ts';
import { placeOf } from '../../diagram/variable.ts';
import type { Printed } from '../../witness/choose.ts';
import { findCase, type Doubt, type Search } from '../../witness/find.ts';
import type { Values } from '../../witness/relate.ts';
import type { Aim } from './aims.ts';
import type { Candidate, Candidates, Showing } from './candidate.ts';
import { withAnswer } from './flips.ts';
import type { Asking } from './ground.ts';

/** `open`: the evaluator leaves open what one of the cases comes to, or does not tell them apart. `soft`: it has no outcome. */
export type Missing = Doubt | 'none' | 'size' | 'open' | 'soft';

export type Sought =
  { readonly kind: 'found'; readonly showing: Showing } | { readonly kind: 'missing'; readonly why: Missing };

type Where = Diagram<boolean>;

/** What two sides come to where they differ, so that a way says enough to know both; null where they do not. */
type Apart = Diagram<string | null>;

/** Ways through the diagram that are tried for one pair. */
const WAYS = 12;

export function seek(aim: Aim, asking: Asking, candidates: Candidates, printed: Printed): Sought {
  try {
    switch (aim.kind) {
      case 'outcome':
        return seekOutcome(aim.leaf, asking, candidates);
      case 'bound':
        return seekBound(aim, asking, candidates);
      case 'answer':
        return seekAnswer(aim, asking, candidates, printed);
    }
  } catch (error) {
    if (error instanceof TooLarge) return { kind: 'missing', why: 'size' };
    throw error;
  }
}

const missing = (why: Missing): Sought => ({ kind: 'missing', why });

/** The first that is found; without one what stands in the way, of several the doubt. */
function firstOf(tries: Iterable<Sought>): Sought {
  let why: Missing = 'none';
  for (const sought of tries) {
    if (sought.kind === 'found') return sought;
    if (sought.why !== 'none') why = sought.why;
  }
  return missing(why);
}

function seekOutcome(leaf: string, asking: Asking, candidates: Candidates): Sought {
  const { lawful, diagrams } = asking;
  const { store } = diagrams.compiler;
  const wanted = store.bind(lawful, (outcome) =>
    apart(outcome !== null && keyOf(outcome) === leaf ? leaf : null, store),
  );
  return seekIn(wanted, asking, candidates, (one) => (one.leaf === leaf ? [[one]] : []));
}

function seekBound(aim: Extract<Aim, { kind: 'bound' }>, asking: Asking, candidates: Candidates): Sought {
  const { lawful, diagrams } = asking;
  const { store } = diagrams.compiler;
  const { input } = aim.variable;
  function* tries(): Generator<Sought> {
    for (const { upper, lower } of aim.sides) {
      const [from, below] = [upper, lower].map((value) => fixed(lawful, answerWith(input, value), store));
      if (from === undefined || below === undefined) continue;
      const wanted = within(pinned(input, upper, asking), differing(from, below, store), store);
      yield seekIn(wanted, asking, candidates, (one) => {
        const other = candidates.of(new Map([...one.values, [input, lower]]));
        return other === null || !candidates.isPair(aim, one, other) ? [] : [[one, other]];
      });
    }
  }
  const found = firstOf(tries());
  // Where a type has no smallest step, nearer values might still do.
  const isSure = input.step !== null || input.type.kind === 'date' || input.type.kind === 'event';
  return found.kind === 'missing' && found.why === 'none' && !isSure ? missing('limit') : found;
}

const answerWith =
  (input: Input, value: Value) =>
  (variable: Variable): number | null =>
    variable.input === input ? childFor(variable, { kind: 'value', value }) : null;

function seekAnswer(
  aim: Extract<Aim, { kind: 'answer' }>,
  asking: Asking,
  candidates: Candidates,
  printed: Printed,
): Sought {
  const { variable, place } = aim;
  const { lawful, diagrams } = asking;
  const { store } = diagrams.compiler;
  const at = (cell: number): Diagram<Outcome | null> =>
    fixed(lawful, (one) => (one === variable ? cell : null), store);
  function* tries(): Generator<Sought> {
    for (const other of variable.cells.keys()) {
      if (other === place) continue;
      // A value is looked for; that there is none needs no looking.
      const isTurned = variable.cells[other] === 'value';
      const [from, to] = isTurned ? [other, place] : [place, other];
      const wanted = within(answered(variable, from, store), differing(at(place), at(other), store), store);
      yield seekIn(wanted, asking, candidates, (one) =>
        beside(one, variable, to, asking, printed).flatMap((values): readonly Showing[] => {
          const second = candidates.of(values);
          if (second === null) return [];
          const pair = isTurned ? ([second, one] as const) : ([one, second] as const);
          return candidates.isPair(aim, ...pair) ? [pair] : [];
        }),
      );
    }
  }
  const found = firstOf(tries());
  const isSure = variable.input.source.kind !== 'relation';
  return found.kind === 'missing' && found.why === 'none' && !isSure ? missing('relation') : found;
}

/** The case with another answer; of a test over several inputs also one that answers everything else alike. */
function beside(
  { values, answers }: Candidate,
  variable: Cells,
  place: number,
  asking: Asking,
  printed: Printed,
): readonly Values[] {
  const near = withAnswer(values, variable, place, asking, printed);
  if (variable.input.source.kind !== 'relation') return near;
  const { store } = asking.diagrams.compiler;
  const questions = variablesOf(asking.root).toReversed();
  let wanted: Where = truth(true, store);
  for (const one of questions) {
    const answer = one === variable ? place : (answers.get(one) ?? null);
    if (answer !== null) wanted = both(answered(one, answer, store), wanted, store);
  }
  const found = findCase(wanted, { isWanted: (holds) => holds, ways: WAYS }, asking.ground);
  return found.kind === 'found' ? [...near, found.values] : near;
}

/** The first way whose case shows what is wanted, the evaluator agreeing. */
function seekIn(
  wanted: Apart,
  { ground }: Asking,
  candidates: Candidates,
  showingsOf: (candidate: Candidate) => readonly Showing[],
): Sought {
  let showing: Showing | undefined;
  let isRefused = false;
  const accepts = ({ values }: { readonly values: Values }): boolean => {
    const candidate = candidates.of(values);
    if (candidate === null) return false;
    const showings = showingsOf(candidate);
    showing = showings.find(candidates.isConfirmed);
    isRefused ||= showings.length > 0 && showing === undefined;
    return showing !== undefined;
  };
  const found: Search<string | null> = findCase(
    wanted,
    { isWanted: (holds) => holds !== null, accepts, ways: WAYS },
    ground,
  );
  if (found.kind === 'found' && showing !== undefined) return { kind: 'found', showing };
  if (isRefused) return missing('open');
  return missing(found.kind === 'undecided' ? found.doubt : 'none');
}

// ------------------------------------------------------------------------------------------- diagrams

const truth = (holds: boolean, store: Store): Where => store.leaf(`wanted ${holds}`, holds);

const both = (left: Where, right: Where, store: Store): Where =>
  store.pair(
    left,
    right,
    (one, other) => truth(one && other, store),
    (one) => (one ? null : truth(false, store)),
  );

const apart = (found: string | null, store: Store): Apart =>
  store.leaf(found === null ? 'alike' : `apart ${found}`, found);

const within = (where: Where, of: Apart, store: Store): Apart =>
  store.pair(
    where,
    of,
    (holds, found) => apart(holds ? found : null, store),
    (holds) => (holds ? null : apart(null, store)),
  );

/** Where both are there and come to different outcomes. */
const differing = (left: Diagram<Outcome | null>, right: Diagram<Outcome | null>, store: Store): Apart =>
  store.pair(
    left,
    right,
    (one, other) => apart(one === null || other === null ? null : bothKeys(keyOf(one), keyOf(other)), store),
    (one) => (one === null ? apart(null, store) : null),
  );

const bothKeys = (one: string, other: string): string | null =>
  one === other ? null : JSON.stringify([one, other]);

const answered = (variable: Variable, place: number, store: Store): Where =>
  store.choose(
    variable,
    Array.from({ length: variable.count }, (_, child) => truth(child === place, store)),
  );

/** An input with exactly this value, for the tests that tie it to others. */
function pinned(input: Input, value: Value, { root, diagrams }: Asking): Where {
  const { store, inputs } = diagrams.compiler;
  let made: Where = truth(true, store);
  const at = placeOf(value);
  if (at !== null) {
    const next = typeof at === 'string' ? addDays(at, 1) : input.step === null ? at : at.add(input.step);
    const isAfter = typeof at !== 'string' && input.step === null;
    if (next !== null) made = both(answered(inputs.threshold(input, next, isAfter), 0, store), made, store);
    made = both(answered(inputs.threshold(input, at, false), 1, store), made, store);
  }
  for (const variable of variablesOf(root))
    if (variable.kind === 'cells' && variable.input === input)
      made = both(answered(variable, childFor(variable, { kind: 'value', value }), store), made, store);
  return made;
}
