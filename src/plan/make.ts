/** The plan of a policy under one choice of readings. */
import type { Type } from '../base/value.ts';
import { looseScope, type Compiler } from '../diagram/compiler.ts';
import { diagramsOf, unlessTooLarge, type Diagrams } from '../diagram/diagrams.ts';
import { variablesOf } from '../diagram/fixed.ts';
import type { Input } from '../diagram/model.ts';
import { TooLarge, type Diagram } from '../diagram/store.ts';
import type { Clause, Program } from '../ir/ir.ts';
import { indexOf, type ProgramIndex } from '../total/program-index.ts';
import { relatedBy } from '../base/related.ts';
import { newCollector, type Collector } from './collect.ts';
import { partsOf } from './parts.ts';
import type { Plan, PlanClause, Ref, Unsaid } from './plan.ts';
import { askedOfEach, unsaidIn, unsaidOf, wholeMaker } from './wholes.ts';

/** `readings` are alternatives other than the chosen ones, by reading. */
export function makePlan(program: Program, readings: ReadonlyMap<string, string> = new Map()): Plan {
  const settled = withReadings(program, readings);
  const index = indexOf(settled);
  const diagrams = diagramsOf(index);
  const collector = newCollector(index, wholeMaker(diagrams.compiler));
  const bounds = alwaysOf(diagrams, index);
  const [clauses, unsaid] = [[] as PlanClause[], [] as Unsaid[]];
  for (const clause of settled.clauses) {
    const reason = unsaidOf(clause, index);
    const made =
      reason === null ? unlessTooLarge(() => planned(clause, { diagrams, collector, bounds })) : null;
    if (made === null) unsaid.push({ clause: clause.name, reason: reason ?? 'tooLarge' });
    else clauses.push(made);
  }
  const { inputs, tests, nodes, leaves, wholes } = collector;
  const taken = new Map(
    settled.readings.map(({ name, alternatives }) => [name, alternatives[0]?.name ?? '']),
  );
  const { name, year, revision } = settled;
  return { name, year, revision, readings: taken, inputs, tests, nodes, leaves, wholes, clauses, unsaid };
}

/** The program with one alternative of each reading: nothing is asked about readings then. */
const withReadings = (program: Program, wanted: ReadonlyMap<string, string>): Program => ({
  ...program,
  readings: program.readings.map((reading) => {
    const asked = reading.alternatives.find(({ name }) => name === wanted.get(reading.name));
    return { ...reading, alternatives: asked === undefined ? reading.alternatives.slice(0, 1) : [asked] };
  }),
});

interface Planning {
  readonly diagrams: Diagrams;
  readonly collector: Collector;
  readonly bounds: readonly Bound[];
}

/** An `altijd`, with the inputs that it ties. */
interface Bound {
  readonly name: string;
  readonly reads: ReadonlySet<Input>;
  /** Whether a plan can say it. */
  readonly isSaid: boolean;
}

const alwaysOf = ({ compiler }: Diagrams, index: ProgramIndex): readonly Bound[] =>
  index.program.always.map(({ name, condition }) => ({
    name,
    reads: inputsOf(compiler.compile(condition, looseScope(null)), compiler),
    isSaid: unsaidIn([condition], null, index) === null,
  }));

/** Every input that a diagram asks, by itself, together with others, or of each record. */
const inputsOf = (diagram: Diagram<unknown>, compiler: Compiler): ReadonlySet<Input> =>
  new Set(variablesOf(diagram).flatMap(({ input }) => behind(input, compiler)));

function behind(input: Input, compiler: Compiler): readonly Input[] {
  const { source } = input;
  switch (source.kind) {
    case 'member':
      return [source.of];
    case 'relation':
      return source.parts.flatMap(({ inputs }) => inputs.flatMap((one) => behind(one, compiler)));
    case 'whole':
      return [input, ...askedOfEach(source, compiler).flatMap((part) => [...inputsOf(part, compiler)])];
    default:
      return [input];
  }
}

function planned(clause: Clause, { diagrams, collector, bounds }: Planning): PlanClause {
  const { ref } = collector;
  const made = fits(diagrams.clause(clause.name));
  const related = relatedBy(inputsOf(made, diagrams.compiler), bounds).map(({ name }) => name);
  const isSaid = bounds.every(({ name, isSaid }) => isSaid || !related.includes(name));
  const joint = related.length === 0 || !isSaid ? null : diagrams.within(clause.name, related);
  const day = (end: 'first' | 'last'): Ref | null =>
    clause.kind === 'step' && clause[end] !== null ? ref(fits(diagrams.window(clause.name, end))) : null;
  return {
    name: clause.name,
    label: clause.label,
    kind: clause.kind,
    isPublished: clause.kind !== 'decision' || clause.isPublished,
    isSoft: clause.kind === 'group' && clause.isSoft,
    per: clause.per,
    type: typeOfClause(clause),
    cites: clause.cites,
    root: ref(made),
    ties: related,
    within: joint === null ? null : ref(joint),
    parts: partsOf(clause, diagrams.compiler).map(({ applies, ...part }) => ({
      ...part,
      applies: ref(applies),
    })),
    first: day('first'),
    last: day('last'),
  };
}

/** A diagram that is there. Throws `TooLarge`. */
function fits<Made>(made: Made | null): Made {
  if (made === null) throw new TooLarge();
  return made;
}

/** A requirement and a group are met or not; a soft group is a count; a step has a state. */
function typeOfClause(clause: Clause): Type {
  switch (clause.kind) {
    case 'decision':
      return clause.type;
    case 'step':
      return { kind: 'text' };
    case 'requirement':
      return { kind: 'boolean' };
    case 'group':
      return clause.isSoft ? { kind: 'number', isInteger: true, unit: null } : { kind: 'boolean' };
  }
}
