/**
 * A text for a set of cases that is the same for the same set, whatever the order in which its diagram asks: the measure
 * of the set where each part of each input has a weight drawn from its name, so that those of an input are 1 together
 * (polynomials are told apart by their value at a random place: Schwartz 1980; so are diagrams: Blum, Chandra, Wegman 1980).
 * Where `a` has weight 5, and `b` 7, `a or b` has 5 + (1 − 5) · 7, from whichever of them it is reckoned.
 */
import { present } from '../base/invariant.ts';
import { exactText } from '../base/exact.ts';
import type { Cells, Input, Threshold, Variable } from '../diagram/model.ts';
import type { Split } from '../diagram/store.ts';
import { sha256 } from '../ir/digest.ts';
import type { Where } from '../diagram/where.ts';

/** Weights are numbers modulo a prime, 2^127 − 1. */
const PRIME = (1n << 127n) - 1n;

const modulo = (value: bigint): bigint => ((value % PRIME) + PRIME) % PRIME;

const drawn = (name: string): bigint => modulo(BigInt(`0x${sha256(name).slice('sha256:'.length)}`));

/** The last threshold that was reached, and what lies below it. */
interface Reached {
  readonly input: Input;
  readonly below: bigint;
}

export function extentOf(root: Where, allowed: (variable: Variable) => readonly number[]): string {
  const done = new Map<string, bigint>();
  const measure = (node: Where, reached: Reached | null = null): bigint => {
    if (node.kind === 'leaf') return rest(reached, BigInt(node.value));
    const isSame = node.variable.kind === 'threshold' && node.variable.input === reached?.input;
    const below = isSame ? present(reached).below : 0n;
    const key = `${node.id} ${below}`;
    const own =
      done.get(key) ??
      (node.variable.kind === 'cells'
        ? byCells(node, node.variable)
        : byThreshold(node, node.variable, below));
    done.set(key, own);
    return isSame ? own : rest(reached, own);
  };
  /** Everything from a threshold on, where no other of its input is asked. */
  const rest = (reached: Reached | null, own: bigint): bigint =>
    reached === null ? own : modulo((1n - reached.below) * own);
  const byCells = ({ children }: Split<boolean>, variable: Cells): bigint => {
    const places = allowed(variable);
    const parts = weightsOf(variable, places).map(
      (weight, at) => weight * measure(present(children[present(places[at])])),
    );
    return modulo(parts.reduce((sum, part) => sum + part, 0n));
  };
  const byThreshold = ({ children }: Split<boolean>, variable: Threshold, below: bigint): bigint => {
    const places = allowed(variable);
    const [under, past] = [present(children[0]), present(children[1])];
    const { input } = variable;
    if (!places.includes(0)) return measure(past, { input, below });
    if (!places.includes(1)) return rest({ input, below }, measure(under));
    const at = belowOf(variable);
    return modulo((at - below) * measure(under) + measure(past, { input, below: at }));
  };
  return measure(root).toString(16);
}

/** What lies below a threshold. */
const belowOf = ({ input, at, isAfter }: Threshold): bigint =>
  drawn(`${input.id} ${isAfter ? '>' : '≥'} ${typeof at === 'string' ? at : exactText(at)}`);

/** The last of those that can be has what the others leave. */
function weightsOf({ input, cells }: Cells, places: readonly number[]): readonly bigint[] {
  const others = places.slice(0, -1).map((place) => drawn(`${input.id} = ${cells[place] ?? ''}`));
  return [...others, modulo(others.reduce((left, weight) => left - weight, 1n))];
}
