/**
 * Decides records by code that is generated for what is asked, which is hundreds of times as fast as the evaluator. What it
 * says is what the evaluator says (tests hold it to that); where it cannot tell, it says so, and the evaluator is asked.
 */
import { once } from '../../base/once.ts';
import { javascriptModule } from '../../emit/javascript/module.ts';
import { prepare, type ReadCase } from '../../evaluate/evaluate.ts';
import type { FactDiagnostic } from '../../evaluate/facts/fact-diagnostic.ts';
import { readFacts } from '../../evaluate/facts/read-facts.ts';
import type { Known } from '../../evaluate/known/known.ts';
import type { Keyed } from '../../evaluate/result.ts';
import type { Program } from '../../ir/ir.ts';
import type { Plan } from '../../plan/plan.ts';
import { reachOf, type Reach } from '../../plan/reach.ts';
import type { Entry } from '../../runtime/answer.ts';
import { indexOf } from '../../total/program-index.ts';
import { boundsOf, mayHold } from './bounds.ts';
import { entryIn, loadModule, type LoadedModule } from './load-module.ts';
import { outcomesBy, isUndetermined, withWrong, type Outcome } from './outcomes.ts';
import { plainFactsFor } from './plain-facts.ts';
import { quickFactsFor } from './quick-facts.ts';

export interface GeneratedAsked {
  readonly program: Program;
  /** Clauses, published or not. */
  readonly names: readonly string[];
  /** Alternatives other than the chosen ones, by reading. */
  readonly readings: Readonly<Record<string, string>>;
  /** `YYYY-MM-DD`; goes before the one in the facts. */
  readonly referenceDate: string | undefined;
  readonly context: unknown;
}

export interface GeneratedDecider {
  /** Whether what is said of a clause is always exact. */
  readonly isExact: (name: string) => boolean;
  /** Null: these facts are left to the evaluator, as they are not what a module takes. */
  readonly decide: (facts: unknown) => GeneratedAnswer | null;
}

export interface GeneratedAnswer {
  readonly id: string | null;
  readonly referenceDate: string | null;
  readonly errors: readonly FactDiagnostic[];
  readonly warnings: readonly FactDiagnostic[];
  /**
   * By name. Of what is not exact, `undetermined` is to be asked further: it may be decided, and where there are errors it
   * may be one.
   */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** All there is to say of one clause. */
  readonly entry: (name: string) => Keyed<Entry>[string] | undefined;
  /** What is known of all on which a clause turns: the same text, the same answer. */
  readonly key: (name: string) => string;
}

/** Null: a clause that is asked, or an `altijd`, is one that no module can say. */
export async function generatedDecider(asked: GeneratedAsked): Promise<GeneratedDecider | null> {
  const made = await makeModule(asked);
  if (made === null) return null;
  const { module, plan, bounds } = made;
  const { program, context } = asked;
  const [index, plain] = [indexOf(program), plainFactsFor(plan.inputs, program)];
  const date = asked.referenceDate ?? null;
  const evaluator = prepare(program, evaluateOptions(asked));
  const answer = answering(made, asked);
  const quick = quickFactsFor({ index, inputs: plan.inputs, referenceDate: date }, plain);
  const isBroken = (outcomes: Readonly<Record<string, unknown>>, facts: unknown): boolean =>
    !bounds.every((name) => mayHold(name, outcomes[name], facts, module));
  return {
    isExact: (name) => made.reach.get(name)?.isPlain === true,
    decide: (given) => {
      const taken = context == null ? quick(given) : null;
      if (taken !== null) {
        const { facts, id, referenceDate } = taken;
        const outcomes = module.decide(facts);
        const known = once(() => readFacts(index, given, null, date).known);
        if (!isBroken(outcomes, facts))
          return answer({ id, referenceDate, known, diagnostics: NONE }, facts, outcomes);
      }
      const read = readFacts(index, given, context, date);
      const { facts, isPart } = plain(read.known);
      if (isPart) return null;
      const isWrong = read.diagnostics.some(isError);
      const outcomes = isWrong ? {} : module.decide(facts);
      if (!isWrong && !isBroken(outcomes, facts)) return answer(readCase(read), facts, outcomes);
      const checked = evaluator.read(given);
      const left = plain(checked.known);
      if (left.isPart || !isToldByPath(checked)) return null;
      return answer(readCase(checked), left.facts, module.decide(left.facts));
    },
  };
}

interface Made {
  readonly module: LoadedModule;
  readonly plan: Plan;
  readonly reach: ReadonlyMap<string, Reach>;
  /** The names under which each `altijd` is asked. */
  readonly bounds: readonly string[];
}

async function makeModule({ program, names, readings }: GeneratedAsked): Promise<Made | null> {
  const conditions = boundsOf(program);
  const bounds = conditions.map(({ name }) => name);
  const wanted = new Set([...names, ...bounds]);
  const { plan, text } = javascriptModule(
    { ...program, clauses: [...program.clauses, ...conditions] },
    { digest: '', compiler: '' },
    { names: wanted, readings: new Map(Object.entries(readings)) },
  );
  if (plan.clauses.length < wanted.size) return null;
  const reach = new Map(plan.clauses.map((clause) => [clause.name, reachOf(clause, plan)]));
  return { module: await loadModule(text), plan, reach, bounds };
}

const evaluateOptions = ({ readings, referenceDate, context }: GeneratedAsked) => ({
  ...{ readings, context },
  ...(referenceDate === undefined ? {} : { referenceDate }),
});

const NONE: readonly FactDiagnostic[] = [];

const isError = ({ severity }: FactDiagnostic): boolean => severity === 'error';

/** Whether every error is about a value, which counts as not known then, and about nothing else. */
function isToldByPath({ known, diagnostics }: ReadCase): boolean {
  const wrong = wrongPaths(known);
  return diagnostics.every(
    (one) => !isError(one) || one.code === 'always-contradicted' || wrong.has(one.path),
  );
}

const wrongPaths = ({ given }: Known): ReadonlySet<string> =>
  new Set([...given.values()].flatMap(({ wrong, path }) => (wrong === null ? [] : [path])));

/** What a module was asked about. */
interface Case {
  readonly id: string | null;
  readonly referenceDate: string | null;
  readonly diagnostics: readonly FactDiagnostic[];
  readonly known: () => Known;
}

const readCase = ({ known, id, diagnostics }: ReadCase): Case => ({
  ...{ id, diagnostics, referenceDate: known.referenceDate },
  known: () => known,
});

type Answering = (one: Case, facts: unknown, outcomes: Readonly<Record<string, unknown>>) => GeneratedAnswer;

function answering(made: Made, { names, program }: GeneratedAsked): Answering {
  const { module, reach } = made;
  const [shown, key] = [outcomesBy(module, program), keysOf(made, program)];
  return ({ id, referenceDate, diagnostics, known }, facts, outcomes) => {
    const entry = (name: string): Keyed<Entry>[string] | undefined =>
      entryIn(module.evaluate(facts, { decisions: [name] }), name);
    const errors = diagnostics.length === 0 ? diagnostics : diagnostics.filter(isError);
    const wrong = errors.length === 0 ? null : wrongPaths(known());
    const outcomeOf = (name: string): Outcome => {
      const own = shown(name, outcomes[name]);
      const isAsked = wrong !== null && isUndetermined(own) && reach.get(name)?.isPlain === true;
      return isAsked ? withWrong(own, entry(name), wrong) : own;
    };
    const found = new Map<string, Outcome>();
    for (const name of names) found.set(name, outcomeOf(name));
    return {
      id,
      referenceDate,
      errors,
      warnings: diagnostics.length === 0 ? diagnostics : diagnostics.filter((one) => !isError(one)),
      outcomes: found,
      entry,
      key: (name) => key(name, known()),
    };
  };
}

function keysOf({ reach, plan }: Made, program: Program): (name: string, known: Known) => string {
  const plain = new Map<string, ReturnType<typeof plainFactsFor>>();
  const plainFor = (name: string): ReturnType<typeof plainFactsFor> => {
    const read = reach.get(name)?.inputs;
    const inputs = plan.inputs.filter((_, place) => read?.has(place) === true);
    const made = plainFactsFor(inputs, program);
    plain.set(name, made);
    return made;
  };
  return (name, known) => {
    const { facts, wrong } = (plain.get(name) ?? plainFor(name))(known);
    return JSON.stringify([facts, wrong]);
  };
}
