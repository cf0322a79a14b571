/** What saying something of a row needs: the inputs that are known of it, what is asked of them, and columns to stand in. */
import type { Program } from '../../ir/ir.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ProgramIndex } from '../../total/program-index.ts';
import type { Dialect } from './dialect.ts';
import { reckoningIn } from './figures.ts';
import { knownInputs, type KnownInputs } from './inputs.ts';
import { newLayers, type Layers } from './layers.ts';
import { listsOf, type Lists } from './lists.ts';
import type { Questions } from './question.ts';
import { questionsOf, type Asking } from './questions.ts';
import type { Terms } from './terms.ts';
import { Unsayable } from './unsayable.ts';

export interface Source {
  readonly program: Program;
  readonly plan: Plan;
  readonly dialect: Dialect;
  readonly index: ProgramIndex;
  /** The table of the records of a list; null: there are no such tables. */
  readonly tableOf: ((subject: string) => string) | null;
}

export interface Saying extends Source {
  readonly layers: Layers;
  readonly known: KnownInputs;
  readonly terms: Terms;
  readonly questions: Questions;
  readonly lists: Lists;
}

export function newSaying(source: Source): Saying {
  const { program, plan, dialect, index } = source;
  const layers = newLayers();
  const { inputs, tests } = plan;
  const known = knownInputs({ inputs, index, dialect, layers });
  const consultable = program.consultable ?? { from: null, to: null };
  const terms: Terms = {
    ...{ inputs, index, dialect, known, reckoning: reckoningIn(dialect) },
    reckoned: (input) => questions.reckoned(input),
  };
  // Each record is a row of its own, in which no list is gone over again.
  const noTable = (subject: string): never => {
    throw new Unsayable({ kind: 'ofList', subject });
  };
  const each = (): Saying => newSaying({ ...source, tableOf: noTable });
  const lists = listsOf({ ...source, layers, known, each });
  const asking: Asking = { terms, tests, layers, consultable, lists };
  const questions: Questions = questionsOf(asking);
  return { ...source, layers, known, terms, questions, lists };
}
