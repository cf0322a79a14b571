/** The record of each subject that is no list in one shape, whatever facts it lacks. */
import { subjectOf, type Plan } from '../../plan/plan.ts';
import type { Program } from '../../ir/ir.ts';
import { field, inComment } from './text.ts';

interface Made {
  readonly plan: Plan;
  readonly program: Program;
}

/** Larger records take longer to copy than the facts that are read of them. */
const MOST_NAMES = 250;

/** `given` is an expression for what is given of a subject, by its place. */
export const recordText = (place: number, given: string, made: Made): string =>
  namesOf(place, made) === null
    ? `${given} ?? none`
    : `e${place}.asTheyAre > 0 ? (e${place}.asTheyAre -= 1, ${given} ?? none) : e${place}.take(${given})`;

/** For each of them what makes it. */
export function evenText(made: Made): string {
  const { subjects } = made.program;
  return subjects
    .flatMap(({ name, owner }, place) => {
      const names = owner === null ? namesOf(place, made) : null;
      return names === null
        ? []
        : [
            `// ${inComment(name)}: a place for each fact, so that records that lack others are read as fast.
function R${place}() {
${names.map((one) => `  this[${field(one)}] = undefined;`).join('\n')}
}
const e${place} = /*@__PURE__*/ evenly(R${place});
`,
          ];
    })
    .join('\n');
}

/** What is read of a record; null: one name has no shape to speak of, and very many are left alone. */
function namesOf(place: number, { plan, program }: Made): readonly string[] | null {
  const own = program.subjects[place]?.name;
  const names = new Set(
    plan.inputs.flatMap(({ source }) => {
      if (subjectOf(source) !== own) return [];
      if (source.kind === 'fact') return [source.fact];
      return [source.kind === 'say' ? 'oordelen' : 'stappen'];
    }),
  );
  for (const { name, owner } of program.subjects) if (owner === own) names.add(name);
  return names.size < 2 || names.size > MOST_NAMES ? null : [...names];
}
