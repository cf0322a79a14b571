/** One evaluator for all revisions that may have been in force; where there is one, just its own. */
import { closest } from '../base/suggest.ts';
import { prepare, type EvaluateOptions, type Evaluator } from '../evaluate/evaluate.ts';
import { mergeRevisions } from '../evaluate/merge-revisions.ts';
import type { Program, Reading } from '../ir/ir.ts';
import type { LoadedPolicy } from './load-policy.ts';
import type { AskedRevisions } from './revisions.ts';
import { WrongUse } from './wrong-use.ts';

/** What was typed: names as they are, readings as `naam=keuze`. */
export interface TypedOptions extends Pick<
  EvaluateOptions,
  'referenceDate' | 'context' | 'explain' | 'wouldDiffer' | 'prover'
> {
  readonly decisions: readonly string[];
  readonly readings: readonly string[];
}

/** Throws `WrongUse` for a name that no candidate knows. */
export function evaluatorOf(asked: AskedRevisions, typed: TypedOptions): Evaluator {
  const { candidates, knowledgeDate } = asked;
  const programs = candidates.map(({ program }) => program);
  checkNames(programs, typed.decisions);
  const readings = readingsIn(programs, typed.readings);
  const prepareOne = (policy: LoadedPolicy): Evaluator =>
    ofWhatIsAtHand(
      policy.program,
      prepare(policy.program, {
        policy: { digest: policy.digest, compiler: policy.compiler },
        ...(knowledgeDate === null ? {} : { knowledgeDate }),
        ...(typed.referenceDate === undefined ? {} : { referenceDate: typed.referenceDate }),
        ...(typed.context === undefined ? {} : { context: typed.context }),
        ...(typed.decisions.length === 0 ? {} : { decisions: ownNames(policy.program, typed.decisions) }),
        readings: ownReadings(policy.program, readings),
        ...(typed.prover === undefined ? {} : { prover: typed.prover }),
        explain: typed.explain === true,
        wouldDiffer: typed.wouldDiffer !== false,
      }),
    );
  const [first, ...others] = candidates;
  const [one, rest] = [prepareOne(first), others.map(prepareOne)];
  if (rest.length === 0) return one;
  return {
    evaluate: (facts) => mergeRevisions([one.evaluate(facts), ...rest.map((other) => other.evaluate(facts))]),
  };
}

/** What an edition does not know of which the text is not at hand, may well stand in that text. */
function ofWhatIsAtHand({ isAtHand }: Program, evaluator: Evaluator): Evaluator {
  if (isAtHand) return evaluator;
  return {
    evaluate: (facts) => {
      const result = evaluator.evaluate(facts);
      return { ...result, warnings: result.warnings.filter(({ code }) => code !== 'unknown-key') };
    },
  };
}

const namesIn = ({ clauses, says }: Program): readonly string[] =>
  [...clauses, ...says].map(({ name }) => name);

/** Every name of `--decision` is one that the policy has. */
function checkNames(programs: readonly Program[], names: readonly string[]): void {
  const known = programs.flatMap(namesIn);
  for (const name of names)
    if (!known.includes(name))
      throw new WrongUse('no-such-decision', { name, suggestion: closest(name, known) ?? '' });
}

const ownNames = (program: Program, names: readonly string[]): readonly string[] =>
  names.filter((name) => namesIn(program).includes(name));

/** The readings that are typed, for one program. Throws `WrongUse` for what it does not know. */
export const chosenReadings = (
  program: Program,
  choices: readonly string[],
): Readonly<Record<string, string>> => ownReadings(program, readingsIn([program], choices));

/** The readings that are typed, for all candidates together. Throws `WrongUse` for what none of them knows. */
export const typedReadings = (
  { candidates }: AskedRevisions,
  choices: readonly string[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readingsIn(
      candidates.map(({ program }) => program),
      choices,
    ),
  );

type Chosen = ReadonlyMap<string, string>;

function readingsIn(programs: readonly Program[], choices: readonly string[]): Chosen {
  const all = programs.flatMap(({ readings }) => readings);
  const chosen = new Map<string, string>();
  for (const text of choices) {
    const [name = '', alternative] = text.split('=').map((part) => part.trim());
    if (alternative === undefined || alternative === '') throw new WrongUse('wrong-reading', { text });
    const readings = all.filter((reading) => reading.name === name);
    if (readings.length === 0) {
      const names = all.map((reading) => reading.name);
      throw new WrongUse('no-such-reading', { name, suggestion: closest(name, names) ?? '' });
    }
    const available = [...new Set(readings.flatMap(alternativesOf))];
    if (!available.includes(alternative))
      throw new WrongUse('no-such-alternative', {
        reading: name,
        alternative,
        available: available.join(', '),
      });
    chosen.set(name, alternative);
  }
  return chosen;
}

const alternativesOf = ({ alternatives }: Reading): readonly string[] => alternatives.map(({ name }) => name);

/** A revision without that reading, or without that alternative of it, is taken as it is. */
const ownReadings = ({ readings }: Program, chosen: Chosen): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readings.flatMap((reading) => {
      const alternative = chosen.get(reading.name);
      return alternative !== undefined && alternativesOf(reading).includes(alternative)
        ? [[reading.name, alternative] as const]
        : [];
    }),
  );
