/**
 * The norms of what a value rests on beside rules and exceptions: of the figure that holds on the placing date, and of the
 * item that is picked. Each with a diagram of yes and no that says where it counts. What quantifiers read is left out: over
 * records it counts where there are any.
 */
import { looseScope, type Compiler, type Scope } from '../diagram/compiler.ts';
import { allOfDiagrams, notOfDiagram, someOfDiagrams, surely } from '../diagram/logic.ts';
import { booleanLeaf, type OutcomeDiagram } from '../diagram/outcome.ts';
import { isWithinPeriod, onPlacingDate } from '../diagram/place.ts';
import type { Expression, ParameterNode, PickNode } from '../ir/ir.ts';
import { nodesOf } from '../total/expressions.ts';
import { placedBy } from '../total/placing.ts';
import { typeOf } from '../total/type-of.ts';

export interface ValueNorms {
  readonly cites: readonly string[];
  readonly applies: OutcomeDiagram;
}

interface Asked {
  readonly scope: Scope;
  readonly compiler: Compiler;
  /** Norms that are cited anyhow. */
  readonly cited: readonly string[];
}

/** `asked` is yes where the expressions are asked; most rest on nothing, and then it is not made. */
export function valueNorms(
  expressions: readonly Expression[],
  asked: () => OutcomeDiagram,
  { scope, compiler, cited }: Asked,
): readonly ValueNorms[] {
  const resting = expressions.filter((one) => [...nodesOf([one])].some(mayRest));
  if (resting.length === 0) return [];
  const at: At = { scope, asked: asked() };
  const found = new Map<string, OutcomeDiagram[]>();
  const walking: Walking = {
    compiler,
    add: (cites, applies) => {
      const more = cites.filter((norm) => !cited.includes(norm));
      const key = more.join('\n');
      if (more.length > 0) found.set(key, [...(found.get(key) ?? []), applies]);
    },
  };
  for (const expression of resting) walk(expression, at, walking);
  return [...found].map(([cites, applies]) => ({
    cites: cites.split('\n'),
    applies: someOfDiagrams(compiler.store, applies),
  }));
}

const mayRest = ({ kind }: Expression): boolean =>
  kind === 'parameter' || kind === 'readingValue' || kind === 'say' || kind === 'pick';

interface Walking {
  readonly compiler: Compiler;
  readonly add: (cites: readonly string[], applies: OutcomeDiagram) => void;
}

interface At {
  readonly scope: Scope;
  readonly asked: OutcomeDiagram;
}

function walk(node: Expression, at: At, walking: Walking): void {
  const { index } = walking.compiler;
  switch (node.kind) {
    case 'parameter':
      return walkParameter(node, at, walking);
    case 'readingValue': {
      // A plan is made of a program with one alternative of each reading.
      const reading = index.readings.get(node.reading);
      const place = reading?.bindings.findIndex(({ name }) => name === node.binding) ?? -1;
      const value = reading?.alternatives[0]?.values[place];
      return value === undefined ? undefined : walk(value, at, walking);
    }
    case 'say': {
      const say = index.says.get(node.name);
      const isOne = say?.per === null || say?.per === at.scope.per;
      if (say?.guard != null && isOne) walk(say.guard, { ...at, scope: looseScope(say.per) }, walking);
      return;
    }
    case 'call':
      return node.arguments.forEach((part) => walk(part, at, walking));
    case 'pick':
      return walkPick(node, at, walking);
    case 'quantify':
    case 'literal':
    case 'fact':
    case 'readingTest':
    case 'result':
    case 'referenceDate':
    case 'bound':
    case 'gap':
      return;
  }
}

function walkPlacing({ scope, asked }: At, walking: Walking): void {
  const placing = placedBy(scope.clause, walking.compiler.index);
  if (placing !== null) walk(placing, { scope: looseScope(scope.per), asked }, walking);
}

/** Of periods that overlap the first counts. */
function walkParameter({ name }: ParameterNode, at: At, walking: Walking): void {
  const { scope, asked } = at;
  const { compiler } = walking;
  const { store, index } = compiler;
  walkPlacing(at, walking);
  let before: OutcomeDiagram = booleanLeaf(store, false);
  for (const { value, period, cites } of index.parameters.get(name)?.values ?? []) {
    const within = surely(
      store,
      onPlacingDate(scope, compiler, (day) => isWithinPeriod(day, period, compiler)),
    );
    const applies = allOfDiagrams(store, [asked, within, notOfDiagram(store, before)]);
    walking.add(cites, applies);
    walk(value, { scope, asked: applies }, walking);
    before = someOfDiagrams(store, [before, within]);
  }
}

/** An item decides where it is what is picked. */
function walkPick(node: PickNode, at: At, walking: Walking): void {
  const { compiler } = walking;
  const { store, index } = compiler;
  const type = typeOf(node, index).kind;
  const isCompared = type === 'number' || type === 'money' || type === 'percentage' || type === 'date';
  for (const { value, condition, cites } of node.items) {
    if (condition !== null) walk(condition, at, walking);
    const holds =
      condition === null
        ? at.asked
        : allOfDiagrams(store, [at.asked, surely(store, compiler.compile(condition, at.scope))]);
    walk(value, { ...at, asked: holds }, walking);
    if (cites.length === 0 || !isCompared) continue;
    const isPicked: Expression = { kind: 'call', builtin: `${type}.equal`, arguments: [node, value] };
    walking.add(cites, allOfDiagrams(store, [holds, surely(store, compiler.compile(isPicked, at.scope))]));
  }
}
