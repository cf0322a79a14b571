/**
 * A module that answers with proofs: the evaluator itself, with the policy as data. It imports nothing and makes no code
 * at run time, and says the same as `evaluate` of the library, byte for byte.
 */
import type { Program } from '../../ir/ir.ts';
import type { Plan, PlanClause } from '../../plan/plan.ts';
import type { ModuleOrigin } from './module.ts';
import { inComment, literal, parsed, quoted } from './text.ts';
import { clauseLine, factsTypes, keyedBy, outcomeText } from './types.ts';

/** The evaluator, as the build makes it. */
export interface EvaluatorText {
  /** An expression for an object with `prepare`. */
  readonly code: string;
  /** The types of what it answers. */
  readonly types: string;
}

export function proofModule(program: Program, origin: ModuleOrigin, { code }: EvaluatorText): string {
  return `// ${inComment(program.name)} ${program.year}, revision ${program.revision}, with proofs: made by the compiler of Pol. Do not change it by hand.

export const policy = /*@__PURE__*/ Object.freeze(${literal({ name: program.name, year: program.year, revision: program.revision, ...origin })});

/** Every answer with its proof. What is wrong with facts is in the answer; nothing is thrown. */
export const evaluate = (facts, options) => prepare(options).evaluate(facts);

/** The proof of each decision, and nothing besides. */
export const prove = (facts, options) => prepare(options).prove(facts);

/** The same for many cases: what does not depend on the facts is done once. */
export function prepare(options = {}) {
  const { digest, compiler } = policy;
  return started().prepare(read(), { ...options, explain: options.explain !== false, policy: { digest, compiler } });
}

// Both are made when they are first asked for, so that importing costs little.
let evaluator, program;
const started = () => (evaluator ??= start());
const read = () => (program ??= frozen(data()));

// Answers show parts of the policy itself, which nobody may change by them.
function frozen(item) {
  if (typeof item === 'object' && item !== null) Object.values(Object.freeze(item)).forEach(frozen);
  return item;
}

function start() {
  return ${code};
}

function data() {
  return ${parsed(dataText(program))};
}
`;
}

/** Examples and accepted findings take no part in an answer. Each list has its items on lines of their own. */
function dataText(program: Program): string {
  const rows = (value: unknown): string =>
    Array.isArray(value) && value.length > 0
      ? `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`
      : JSON.stringify(value);
  const fields = Object.entries({ ...program, examples: [], acceptances: [] });
  return `{${fields.map(([name, value]) => `${JSON.stringify(name)}:${rows(value)}`).join(',\n')}}`;
}

// ------------------------------------------------------------------------------------------------- types

export function proofTypes(plan: Plan, program: Program, { types }: EvaluatorText): string {
  const of = (kind: PlanClause['kind']): readonly PlanClause[] =>
    plan.clauses.filter((clause) => clause.kind === kind && (kind !== 'decision' || clause.isPublished));
  const lines = (kind: PlanClause['kind'], type: (clause: PlanClause) => string): string =>
    of(kind)
      .map((clause) => clauseLine(clause, keyedBy(clause, type(clause), program), 4))
      .join('\n');
  const proofLines = (kind: PlanClause['kind']): string =>
    of(kind)
      .map((clause) => clauseLine(clause, keyedBy(clause, 'Proof', program)))
      .join('\n');
  return `${factsTypes(program)}
/** What is wrong with given facts, and where. */
export interface FactDiagnostic {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly path: string;
  readonly params: Readonly<Record<string, unknown>>;
}
export type MonthRounding = 'up' | 'down';
export type CauseReason = string;

${types}

type Typed<Item, Outcome> = Omit<Item, 'outcome'> & { readonly outcome: Outcome | null };
type Met<Item> = Typed<Item, 'met' | 'notMet'>;
type Named = 'decisions' | 'requirements' | 'groups' | 'steps';

export interface Answer extends Omit<EvaluationResult, Named> {
  readonly decisions: {
${lines('decision', (clause) => `Typed<Entry, ${outcomeText(clause, program)}>`)}
  };
  readonly requirements: {
${lines('requirement', () => 'Met<RequirementEntry>')}
  };
  readonly groups: {
${lines('group', () => 'Met<GroupEntry>')}
  };
  readonly steps: {
${lines('step', () => 'StepEntry')}
  };
}
/** Where only some are asked for, the others are not there. */
export type PartOfAnswer = Omit<Answer, Named> & { readonly [Part in Named]: Partial<Answer[Part]> };

export interface Options {
  /** Goes before the one in the facts. */
  readonly referenceDate?: IsoDate;
  /** Alternatives to take instead of the chosen ones. */
  readonly readings?: {
${program.readings.map(({ name, alternatives }) => `    readonly ${quoted(name)}?: ${alternatives.map((one) => quoted(one.name)).join(' | ')};`).join('\n')}
  };
  /** Facts about the world, which are the same for every provider. */
  readonly context?: unknown;
  /** Whether each entry says which readings would make a difference; yes unless it says no. */
  readonly wouldDiffer?: boolean;
  /** Whether each entry says why; yes unless it says no. */
  readonly explain?: boolean;
}
/** Names of the decisions, requirements, groups, steps and judgements to answer for. */
export interface PartOptions extends Options {
  readonly decisions: readonly string[];
}

/** What is wrong with facts is in the answer; nothing is thrown. */
export function evaluate(facts: Facts, options: PartOptions): PartOfAnswer;
export function evaluate(facts: Facts, options?: Options): Answer;

export interface Proofs {
${proofLines('decision')}
}
export interface OtherProofs {
${(['requirement', 'group', 'step'] as const).map(proofLines).join('\n')}
}
/** Of what is named. */
export type PartOfProofs = Partial<Proofs & OtherProofs>;

/**
 * The proof of each decision, or of each decision, requirement, group and step that is named: what stands in \`because\`
 * where it is asked for, and nothing besides. It is quick where all is known that the rules behind it ask. What is wrong with
 * facts counts as unknown; of that, and of names that there are not, \`evaluate\` tells.
 */
export function prove(facts: Facts, options: PartOptions): PartOfProofs;
export function prove(facts: Facts, options?: Options): Proofs;

/** The same for many cases: what does not depend on the facts is done once. */
export function prepare(options: PartOptions): {
  readonly evaluate: (facts: Facts) => PartOfAnswer;
  readonly prove: (facts: Facts) => PartOfProofs;
};
export function prepare(options?: Options): {
  readonly evaluate: (facts: Facts) => Answer;
  readonly prove: (facts: Facts) => Proofs;
};

export const policy: {
  readonly name: string;
  readonly year: number;
  readonly revision: number;
  readonly digest: string;
  readonly compiler: string;
};
`;
}
