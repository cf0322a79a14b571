/** One case, as it is written for a solver: a node of its diagram is the number of the leaf that it leads to. */
import { present } from '../base/invariant.ts';
import type { BuiltinContext } from '../builtins/builtins.ts';
import type { Input, Variable } from '../diagram/model.ts';
import type { Outcome } from '../diagram/outcome.ts';
import { openNodes, type Open } from '../diagram/restrict.ts';
import type { Model } from './answer.ts';
import { daysIn, type Days } from './days.ts';
import { isIn, type Domain, type Given, type Part } from './domain.ts';
import { encodeValue, newCodes, type Codes, type Encoded } from './encoded.ts';
import { newInputs, type Asked } from './inputs.ts';
import { newTerms } from './terms.ts';
import { allOf, choose, isConstant, newWriter, not, someOf, truth, type Writer } from './writer.ts';

export type Left = Open<Outcome | null>;

export interface Question {
  readonly root: Left;
  readonly domainOf: (input: Input) => Domain;
  /** Of an event: whether a day that it came to later is told apart from one on which it was. */
  readonly isToldApart: (input: Input) => boolean;
  /** The reference date. */
  readonly today: () => Input;
  readonly membersOf: (choice: string) => readonly string[];
  readonly context: BuiltinContext;
}

/** A result, or the results in some part of a domain. */
export type Wanted =
  | { readonly kind: 'without'; readonly way: 'gap' | 'conflict' | 'error' | 'notApplicable' }
  | { readonly kind: 'part'; readonly part: Part };

/** What a case gives to inputs; the others are left open. */
export type Found = ReadonlyMap<Input, Given>;

/** Whether an input, or of a set one member, is another one in this copy. */
export type IsVaried = (input: Input, member: string | null) => boolean;

export interface Around {
  readonly writer: Writer;
  readonly codes: Codes;
  readonly days: Days;
  /** What no arithmetic says. */
  readonly leftFree: Set<string>;
}

export function newAround(): Around {
  const writer = newWriter();
  return { writer, codes: newCodes(), days: daysIn(writer), leftFree: new Set() };
}

export interface Copy {
  /** No `altijd` rules it out. */
  readonly isCase: string;
  readonly isResult: (wanted: Wanted) => string;
  readonly leaves: readonly WrittenLeaf[];
  /** Null where an input has a value that no fact can have. */
  readonly read: (model: Model) => Found | null;
}

export interface WrittenLeaf {
  readonly key: string;
  readonly isReached: string;
  /** Null: it has no value. */
  readonly value: Encoded | null;
  readonly outcome: Outcome;
}

export function newCopy(question: Question, around: Around, isVaried: IsVaried): Copy {
  const { writer, codes } = around;
  const encode = newTerms({ ...around, context: question.context, valueOf: (input) => asked(input).value() });
  const nameOf = (input: Input, member: string | null = null): string =>
    `${isVaried(input, member) ? 'y' : 'x'}${input.place}`;
  const asked: (input: Input) => Asked = newInputs({ ...question, ...around, nameOf }, encode);
  const numberOf = numbersOf(question.root);
  const root = writeNodes(question.root, numberOf, asked, writer);
  const isReached = (leaf: Left): string => isNumber(root, numberOf(leaf));
  const leaves = openNodes(question.root).flatMap((node): readonly WrittenLeaf[] => {
    if (node.kind !== 'leaf' || node.value === null) return [];
    const { key, value: outcome } = node;
    return [{ key, outcome, isReached: isReached(node), value: valueOf(outcome, encode, codes) }];
  });
  const ruledOut = openNodes(question.root).filter((node) => node.kind === 'leaf' && node.value === null);
  return {
    isCase: allOf(ruledOut.map((node) => not(isReached(node)))),
    leaves,
    isResult: (wanted) =>
      someOf(leaves.map((leaf) => allOf([leaf.isReached, isWanted(leaf, wanted, codes)]))),
    read: (model) => readInputs(question.root, asked, model),
  };
}

function numbersOf(root: Left): (leaf: Left) => number {
  const leaves = openNodes(root).filter(({ kind }) => kind === 'leaf');
  const numbers = new Map(leaves.map((leaf, number) => [leaf, number]));
  return (leaf) => present(numbers.get(leaf));
}

const isNumber = (root: string, number: number): string =>
  isConstant(root) ? truth(root === String(number)) : `(= ${root} ${number})`;

function writeNodes(
  root: Left,
  numberOf: (leaf: Left) => number,
  asked: (input: Input) => Asked,
  writer: Writer,
): string {
  const done = new Map<Left, string>();
  const isAt = (variable: Variable, place: number): string => {
    const own = asked(variable.input);
    if (variable.kind === 'cells') return own.isCell(variable, place);
    const isReached = own.isReached(variable);
    return place === 1 ? isReached : not(isReached);
  };
  const write = (node: Left): string => {
    const known = done.get(node);
    if (known !== undefined) return known;
    const made = node.kind === 'leaf' ? String(numberOf(node)) : writer.define('Int', ask(node));
    done.set(node, made);
    return made;
  };
  const ask = ({ variable, branches }: Extract<Left, { readonly kind: 'ask' }>): string => {
    const [last, ...others] = [...branches].reverse();
    return others.reduce(
      (rest, { place, next }) => choose(writer.define('Bool', isAt(variable, place)), write(next), rest),
      write(present(last).next),
    );
  };
  return write(root);
}

function valueOf(outcome: Outcome, encode: ReturnType<typeof newTerms>, codes: Codes): Encoded | null {
  if (outcome.kind === 'term') return encode(outcome.term).value;
  return outcome.result.kind === 'value' ? encodeValue(outcome.result.value, codes) : null;
}

function isWanted({ outcome, value }: WrittenLeaf, wanted: Wanted, codes: Codes): string {
  if (wanted.kind === 'part') return value === null ? 'false' : isIn(value, wanted.part, codes);
  return truth(outcome.kind === 'result' && outcome.result.kind === wanted.way);
}

/** The inputs that are asked for themselves, and those that stand behind tests and values. */
function readInputs(root: Left, asked: (input: Input) => Asked, model: Model): Found | null {
  const found = new Map<Input, Given>();
  for (const input of inputsOf(root)) {
    const value = asked(input).read(model);
    if (value === null) return null;
    if (value !== undefined) found.set(input, value);
  }
  return found;
}

function inputsOf(root: Left): ReadonlySet<Input> {
  const found = new Set<Input>();
  for (const node of openNodes(root)) {
    if (node.kind === 'ask') found.add(node.variable.input);
    else if (node.value?.kind === 'term') for (const input of node.value.term.inputs) found.add(input);
  }
  for (const { source } of found) {
    if (source.kind === 'relation')
      for (const part of source.parts) for (const one of part.inputs) found.add(one);
    if (source.kind === 'member') found.add(source.of);
  }
  return found;
}
