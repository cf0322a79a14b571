/** Which date places a clause in time. */
import type { Interval } from '../ir/ir.ts';
import { dayOfPlace, placedBy } from '../total/placing.ts';
import { passOn } from '../total/results.ts';
import { looseScope, type Compiler, type Scope } from './compiler.ts';
import { allOfDiagrams } from './logic.ts';
import { resultLeaf, type OutcomeDiagram } from './outcome.ts';
import { constantTerm } from './term.ts';
import type { Term } from './model.ts';
import { testDiagram } from './tests.ts';

/** What the placing date of a clause makes of it: a day, or what it has instead. */
export function onPlacingDate(
  scope: Scope,
  compiler: Compiler,
  of: (day: Term) => OutcomeDiagram,
): OutcomeDiagram {
  const { store, index } = compiler;
  const expression = placedBy(scope.clause, index) ?? { kind: 'referenceDate' };
  const placed = compiler.compile(expression, looseScope(scope.per));
  return store.bind(placed, (outcome) => {
    if (outcome.kind === 'term') return of(outcome.term);
    const passed = passOn([outcome.result]);
    if (passed !== null) return resultLeaf(store, passed);
    const day = outcome.result.kind === 'value' ? dayOfPlace(outcome.result.value) : null;
    if (day === null) return resultLeaf(store, { kind: 'gap', causes: [] });
    return of(constantTerm({ kind: 'date', date: day }));
  });
}

/** Whether a day lies in a period of which either end may be open. */
export function isWithinPeriod(
  day: Term,
  { from, to }: Interval,
  { testing, store }: Compiler,
): OutcomeDiagram {
  const isEvent = day.inputs.some(({ type }) => type.kind === 'event') && day.kind === 'input';
  const test = (name: 'from' | 'upTo', date: string): OutcomeDiagram =>
    testDiagram(
      isEvent ? `event.${name}` : `date.${name}`,
      [day, constantTerm({ kind: 'date', date })],
      testing,
    );
  return allOfDiagrams(store, [
    ...(from === null ? [] : [test('from', from)]),
    ...(to === null ? [] : [test('upTo', to)]),
  ]);
}
