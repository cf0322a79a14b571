/** Decides records in one edition, by generated code where that says it, else by the evaluator. */
import { answersIn, type Answers } from '../../diff/portfolio/answers.ts';
import { prepare, type EvaluateOptions } from '../../evaluate/evaluate.ts';
import type { FactDiagnostic } from '../../evaluate/facts/fact-diagnostic.ts';
import type { Entry, EvaluationResult, Keyed } from '../../evaluate/result.ts';
import type { Program } from '../../ir/ir.ts';
import { generatedDecider, type GeneratedAnswer, type GeneratedDecider } from '../generated/decider.ts';
import { newKept } from '../generated/kept.ts';
import { isLoose, isUndetermined, type Outcome } from '../generated/outcomes.ts';

/** An edition with the names of what is compared, in the order of the pairs; null: not to be asked. */
export interface SideAsked {
  readonly program: Program;
  readonly names: readonly (string | null)[];
  readonly options: Pick<EvaluateOptions, 'referenceDate' | 'context' | 'readings'>;
}

/** Of one record, by the place of the name. */
export interface SideAnswer {
  readonly errors: readonly FactDiagnostic[];
  readonly warnings: readonly FactDiagnostic[];
  /** Status and outcome may be all that is said; null also where more has to be asked. */
  readonly bare: (place: number) => Answers | null;
  readonly whole: (place: number) => Answers | null;
}

type Decide = (facts: unknown) => SideAnswer;

export async function sideDecider(asked: SideAsked): Promise<Decide> {
  const { program, names, options } = asked;
  const byEvaluator = evaluatorSide(asked);
  const generated = await generatedDecider({
    program,
    names: [...new Set(names.filter((name) => name !== null))],
    readings: options.readings ?? {},
    referenceDate: options.referenceDate,
    context: options.context,
  });
  return generated === null ? byEvaluator : generatedSide(asked, generated, byEvaluator);
}

/** Nobody reads remarks about a million records, and what they hang on need not be decided: that is most of the time. */
const evaluatorFor = ({ program, options }: SideAsked, decisions: readonly string[]): Ask => {
  const { evaluate } = prepare({ ...program, notes: [] }, { ...options, decisions, wouldDiffer: false });
  return evaluate;
};

type Ask = (facts: unknown) => EvaluationResult;

function evaluatorSide(asked: SideAsked): Decide {
  const evaluate = evaluatorFor(
    asked,
    asked.names.filter((name) => name !== null),
  );
  return (facts) => {
    const { decisions, errors, warnings } = evaluate(facts);
    const whole = (place: number): Answers | null => answersIn(decisions[asked.names[place] ?? '']);
    return { errors, warnings, whole, bare: whole };
  };
}

function generatedSide(asked: SideAsked, generated: GeneratedDecider, byEvaluator: Decide): Decide {
  const kept = newKept<Answers>();
  const exactly = exactlyIn(asked);
  const wholeOf = (name: string, answer: GeneratedAnswer, facts: unknown): Answers => {
    const entry = answer.entry(name) as Keyed<Entry>[string] | undefined;
    const isSure = generated.isExact(name) || !isLoose(entry);
    return answersIn(isSure ? entry : exactly(name, facts)) ?? {};
  };
  return (facts) => {
    const answer = generated.decide(facts);
    if (answer === null) return byEvaluator(facts);
    const { errors, warnings } = answer;
    return {
      ...{ errors, warnings },
      bare: (place) => {
        const found = answer.outcomes.get(asked.names[place] ?? '');
        return found === undefined || isUndetermined(found) ? null : bareAnswers(found);
      },
      whole: (place) => {
        const name = asked.names[place] ?? null;
        if (name === null) return null;
        return kept.take(name, answer.key(name), () => ({
          value: wholeOf(name, answer, facts),
          isFinal: true,
        }));
      },
    };
  };
}

const bareAnswers = (found: Outcome): Answers | null => answersIn(found as Keyed<Entry>[string]);

function exactlyIn(asked: SideAsked): (name: string, facts: unknown) => Keyed<Entry>[string] | undefined {
  const evaluators = new Map<string, Ask>();
  return (name, facts) => {
    const evaluate = evaluators.get(name) ?? evaluatorFor(asked, [name]);
    evaluators.set(name, evaluate);
    return evaluate(facts).decisions[name];
  };
}
