/** What becomes of a mistake that no example notices: it is none, an example would notice it, or that is not known. */
import { nodesOf, TooLarge } from '../../diagram/store.ts';
import type { Input } from '../../diagram/model.ts';
import { nodesOf as expressionNodes } from '../../total/expressions.ts';
import { resultsIn, type ProgramIndex } from '../../total/program-index.ts';
import { differenceOf, whereAlwaysHolds } from '../../diagram/difference.ts';
import type { Diagram } from '../../diagram/store.ts';
import type { Clause, Example, Expression } from '../../ir/ir.ts';
import { diagramsOf } from '../../diagram/diagrams.ts';
import type { Doubt } from '../../witness/find.ts';
import { exampleFor, type Goal, type Making } from '../case/make.ts';
import type { Target } from '../case/expectation.ts';
import type { Basis } from '../../notation/example.ts';
import type { Mistaken } from './kill.ts';
import { failsUnder, type Run } from './runs.ts';

/** `unread`: nothing with a result reads what is mistaken. */
export type Reason = Doubt | 'size' | 'unread';

export type Verdict =
  | { readonly kind: 'equivalent' }
  | { readonly kind: 'survives'; readonly example: Example; readonly text: string }
  | { readonly kind: 'undecided'; readonly reason: Reason };

export interface Judging {
  readonly index: ProgramIndex;
  readonly cases: readonly Basis[];
}

export function judge(mistaken: Mistaken, title: string, judging: Judging): Verdict {
  const { index, cases } = judging;
  const { program } = index;
  const making: Making = {
    index,
    diagrams: mistaken.diagrams,
    cases,
    printing: { index, language: program.language },
  };
  const accepts = (run: Run): boolean =>
    failsUnder(run, mistaken.program, (clause) => !mistaken.reached.has(clause));
  const targets = mistaken.touched.flatMap(targetsOf);
  if (targets.length === 0) return { kind: 'undecided', reason: 'unread' };
  let reason: Reason | null = null;
  for (const target of targets) {
    const wanted = wantedFor(target, mistaken, index);
    if (wanted === null) {
      reason ??= 'size';
      continue;
    }
    if (isBlindTo(target, mistaken, index)) reason ??= 'list';
    const goal: Goal = { target, wanted, title, accepts };
    const made = exampleFor(goal, making);
    if (made.kind === 'made') return { kind: 'survives', example: made.example, text: made.text };
    if (made.kind === 'undecided') reason ??= made.doubt;
  }
  return reason === null ? { kind: 'equivalent' } : { kind: 'undecided', reason };
}

/** What can be expected of a clause: days of a step before its state, as they turn on less. */
function targetsOf(clause: Clause): readonly Target[] {
  // A soft group has counts and no result.
  if (clause.kind === 'group' && clause.isSoft) return [];
  const own: Target = { clause, end: null };
  return clause.kind === 'step' ? [{ clause, end: 'last' }, { clause, end: 'first' }, own] : [own];
}

/**
 * What goes over records is asked as a whole, by what stands there: that something it reads has become another does not
 * show in the diagram.
 */
function isBlindTo(
  { clause }: Target,
  { reached, touched, diagrams }: Mistaken,
  index: ProgramIndex,
): boolean {
  const whole = diagrams.clause(clause.name);
  if (whole === null) return true;
  const asked = nodesOf(whole).flatMap((node) =>
    node.kind === 'split' ? wholesIn(node.variable.input) : [],
  );
  return asked.some((expression) => {
    const beside = [...expressionNodes([expression])].some(
      ({ kind }) =>
        kind === 'parameter' || kind === 'readingValue' || kind === 'readingTest' || kind === 'say',
    );
    const reads = resultsIn([expression], index);
    return (
      [...reads].some((name) => reached.has(name)) ||
      (beside && touched.some(({ name }) => name === clause.name))
    );
  });
}

function wholesIn({ source }: Input): readonly Expression[] {
  if (source.kind === 'whole') return [source.expression];
  return source.kind === 'relation' ? source.parts.flatMap(({ inputs }) => inputs.flatMap(wholesIn)) : [];
}

/** Where the target comes out otherwise under the mistake; null where that is too large to tell. */
function wantedFor(
  { clause, end }: Target,
  { diagrams }: Mistaken,
  index: ProgramIndex,
): Diagram<boolean> | null {
  const [left, right] = [diagramsOf(index), diagrams].map((one) =>
    end === null ? one.clause(clause.name) : one.window(clause.name, end),
  );
  if (left == null || right == null) return null;
  try {
    return whereAlwaysHolds(differenceOf(left, right, diagrams.compiler), diagrams.compiler);
  } catch (error) {
    if (error instanceof TooLarge) return null;
    throw error;
  }
}
