/** The plan of a policy under one choice of readings. */
import type { Type } from '../base/value.ts';
import { looseScope } from '../diagram/compiler.ts';
import { diagramsOf, unlessTooLarge, type Diagrams } from '../diagram/diagrams.ts';
import { variablesOf } from '../diagram/fixed.ts';
import type { Input } from '../diagram/model.ts';
import type { OutcomeDiagram } from '../diagram/outcome.ts';
import { nodesOf as partsOfDiagram, TooLarge } from '../diagram/store.ts';
import type { Clause, Expression, Program } from '../ir/ir.ts';
import { behindOf } from '../total/behind.ts';
import { expressionsOf, nodesOf } from '../total/expressions.ts';
import { closureOf, indexOf, resultsIn, type ProgramIndex } from '../total/program-index.ts';
import { relatedBy } from '../base/related.ts';
import { newCollector, type Collector } from './collect.ts';
import { partsOf } from './parts.ts';
import type { Plan, PlanClause, Ref, Unsaid } from './plan.ts';
import { unsaidIn, unsaidOf, wholeMaker } from './wholes.ts';

export interface PlanOptions {
  /** Alternatives other than the chosen ones, by reading. */
  readonly readings?: ReadonlyMap<string, string>;
  /** The clauses to plan; without: all of them. */
  readonly names?: ReadonlySet<string>;
}

export function makePlan(program: Program, { readings = new Map(), names }: PlanOptions = {}): Plan {
  const settled = withReadings(program, readings);
  const index = indexOf(settled);
  const diagrams = diagramsOf(index).open();
  const collector = newCollector(index, wholeMaker(diagrams.compiler));
  const bounds = alwaysOf(diagrams, index);
  const [clauses, unsaid] = [[] as PlanClause[], [] as Unsaid[]];
  for (const clause of settled.clauses) {
    if (names?.has(clause.name) === false) continue;
    const reason = unsaidOf(clause, index);
    const made =
      reason === null ? unlessTooLarge(() => planned(clause, { diagrams, collector, bounds })) : null;
    if (made === null) unsaid.push({ clause: clause.name, reason: reason ?? 'tooLarge' });
    else clauses.push(made);
  }
  const taken = new Map(
    settled.readings.map(({ name, alternatives }) => [name, alternatives[0]?.name ?? '']),
  );
  const { name, year, revision } = settled;
  return { name, year, revision, readings: taken, ...collector.collected(), clauses, unsaid };
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
  readonly reads: ReadonlySet<string>;
  /** Whether a plan can say it. */
  readonly isSaid: boolean;
}

const alwaysOf = ({ compiler }: Diagrams, index: ProgramIndex): readonly Bound[] =>
  index.program.always.map(({ name, condition }) => ({
    name,
    reads: readsOf(compiler.compile(condition, looseScope(null)), index),
    isSaid: unsaidIn([condition], null, index) === null,
  }));

/** What a diagram asks and gives, by itself, together with others or of records; facts by their names. */
const readsOf = (diagram: OutcomeDiagram, index: ProgramIndex): ReadonlySet<string> =>
  new Set(
    [...variablesOf(diagram).map(({ input }) => input), ...givenIn(diagram)].flatMap((input) =>
      readsBehind(input, index),
    ),
  );

/** What outcomes are reckoned from. */
const givenIn = (diagram: OutcomeDiagram): readonly Input[] =>
  partsOfDiagram(diagram).flatMap((node) =>
    node.kind === 'leaf' && node.value.kind === 'term' ? node.value.term.inputs : [],
  );

function readsBehind({ source, id }: Input, index: ProgramIndex): readonly string[] {
  switch (source.kind) {
    case 'fact':
      return [`${source.subject}.${source.fact}`];
    case 'member':
      return readsBehind(source.of, index);
    case 'relation':
      return source.parts.flatMap(({ inputs }) => inputs.flatMap((input) => readsBehind(input, index)));
    case 'whole':
      return readsIn([source.expression], index);
    default:
      return [id];
  }
}

/** What expressions read, also through other clauses, judgements, figures and readings. */
function readsIn(
  expressions: readonly Expression[],
  index: ProgramIndex,
  seen: Set<string> = new Set(),
): readonly string[] {
  const clauses = closureOf(resultsIn(expressions, index), index);
  const nodes = [...nodesOf([...expressions, ...clauses.flatMap(expressionsOf)])];
  return [
    ...clauses.flatMap(readsBesides),
    ...nodes.flatMap((node) => readsAt(node)),
    ...readsIfNew(nodes, index, seen),
  ];
}

/** What a clause reads that does not stand in it: the event of a step, and the day on which it is asked. */
function readsBesides(clause: Clause): readonly string[] {
  if (clause.kind === 'step') return [`${clause.name}.gedaan`, 'peildatum'];
  return clause.inForce !== null && clause.placedBy === null ? ['peildatum'] : [];
}

function readsAt(node: Expression): readonly string[] {
  switch (node.kind) {
    case 'fact':
      return [`${node.subject}.${node.fact}`];
    case 'say':
      return [node.name];
    case 'result':
      return node.read === 'done' ? [`${node.name}.gedaan`] : [];
    // Which value it has turns on the day on which it is asked.
    case 'parameter':
    case 'referenceDate':
      return ['peildatum'];
    default:
      return [];
  }
}

/** What stands behind judgements, figures and readings that were not met yet. */
function readsIfNew(nodes: readonly Expression[], index: ProgramIndex, seen: Set<string>): readonly string[] {
  const behind = nodes.flatMap((node): readonly Expression[] => {
    const key = nameOf(node);
    if (key === null || seen.has(key)) return [];
    seen.add(key);
    return behindOf(node, index);
  });
  return behind.length === 0 ? [] : readsIn(behind, index, seen);
}

function nameOf(node: Expression): string | null {
  if (node.kind === 'say' || node.kind === 'parameter') return `${node.kind} ${node.name}`;
  return node.kind === 'readingValue' ? `reading ${node.reading}` : null;
}

function planned(clause: Clause, { diagrams, collector, bounds }: Planning): PlanClause {
  const { ref } = collector;
  const made = fits(diagrams.clause(clause.name));
  const related = relatedBy(readsOf(made, diagrams.compiler.index), bounds).map(({ name }) => name);
  const isSaid = bounds.every((bound) => bound.isSaid || !related.includes(bound.name));
  const joint = related.length === 0 || !isSaid ? null : diagrams.within(clause.name, related);
  const day = (end: 'first' | 'last'): Ref | null =>
    clause.kind === 'step' ? ref(fits(diagrams.window(clause.name, end))) : null;
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
