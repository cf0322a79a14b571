/**
 * The JavaScript of a policy: one module that imports nothing, without code that is made at run time. `decide` gives the
 * decisions alone, by straight-line code; `evaluate` everything that is decided, each with what is possible and needed.
 */
import type { Program } from '../../ir/ir.ts';
import type { Plan, PlanClause } from '../../plan/plan.ts';
import { makePlan, type PlanOptions } from '../../plan/make.ts';
import { runtimeNames, runtimeText } from './runtime-text.ts';
import { indented, madeFunction, type MadeFunction } from './functions.ts';
import { maybeYesBody, straightBody } from './straight.ts';
import { pathTo, tablesText } from './tables.ts';
import { evenText, recordText } from './even.ts';
import { field, inComment, literal, member } from './text.ts';
import type { Reading } from './reads.ts';

export interface ModuleOrigin {
  readonly digest: string;
  readonly compiler: string;
}

export interface GeneratedModule {
  readonly plan: Plan;
  readonly text: string;
}

/**
 * With `names` the module decides only these clauses, of whatever kind, and has no `cites`; without, `decide` gives every
 * published decision.
 */
export function javascriptModule(
  program: Program,
  origin: ModuleOrigin,
  options: PlanOptions = {},
): GeneratedModule {
  const plan = makePlan(program, options);
  const isDecided = (clause: PlanClause): boolean =>
    options.names !== undefined || (clause.kind === 'decision' && clause.isPublished);
  return {
    plan,
    text: moduleText({ plan, program, origin, isDecided, withCites: options.names === undefined }),
  };
}

/** What is made of a clause. */
interface Made extends MadeFunction {
  readonly clause: PlanClause;
}

const functionsText = (made: readonly Made[]): string =>
  made.map(({ clause, text }) => `// ${inComment(clause.name)}\n${text}`).join('\n\n');

interface Making {
  readonly plan: Plan;
  readonly program: Program;
  readonly origin: ModuleOrigin;
  /** Whether `decide` gives it. */
  readonly isDecided: (clause: PlanClause) => boolean;
  readonly withCites: boolean;
}

function moduleText(making: Making): string {
  const { plan, program, origin, isDecided, withCites } = making;
  const decided = (make: typeof outcomeOf): readonly Made[] =>
    plan.clauses.flatMap((clause, place) =>
      isDecided(clause) ? [{ clause, ...make(clause, place, making) }] : [],
    );
  const [outcomes, cites] = [decided(outcomeOf), decided(citesOf)];
  return `// ${inComment(program.name)} ${program.year}, revision ${program.revision}: made by the compiler of Pol from the compiled policy. Do not change it by hand.
const { ${runtimeNames.join(', ')} } = /*@__PURE__*/ ${runtimeText};

export const policy = /*@__PURE__*/ Object.freeze(${literal({ name: plan.name, year: plan.year, revision: plan.revision, ...origin, readings: Object.fromEntries(plan.readings) })});

// Tables and what follows them are made when they are first asked for, so that importing costs little.
let engine;
const E = () => (engine ??= engineOf(tables()));

/** Whether something is decided; else it has a \`status\`. */
export const isDecided = (outcome) => typeof outcome !== 'object' || outcome === null || !Object.values(unsettled).includes(outcome);

export { unsettled };

/** Everything that is decided, with what is possible and needed. */
export const evaluate = (facts, options) => ({ policy, ...E().evaluate(facts, options) });

/** The decisions alone. */
export function decide(facts, referenceDate) {
${namedBody(outcomes, making)}
}

${functionsText(outcomes)}
${
  withCites
    ? `
/** The norms of the decisions: those of the rules and exceptions that apply, or may apply. */
export function cites(facts, referenceDate) {
${namedBody(cites, making)}
}

${functionsText(cites)}
`
    : ''
}
${evenText(making)}
function tables() {
  return ${tablesText({ plan, program })};
}
`;
}

// -------------------------------------------------------------------------------------------- functions

/** The whole case, made where it is first asked for. */
const WHOLE_CASE = '(y.x ??= E().caseOf(f, { referenceDate: p }))';

/** What a body reads of a case, or of the case of a record. */
function readingOf(clause: PlanClause, { plan, program }: Making): Reading {
  const whole = isPer(clause, program) ? 'x' : WHOLE_CASE;
  return {
    plan,
    program,
    names: { record: (subject) => `s${subject}`, said: 'o', done: 'g', day: 'p', whole },
  };
}

function outcomeOf(clause: PlanClause, place: number, making: Making): MadeFunction {
  const { program, plan } = making;
  const reading = readingOf(clause, making);
  const settle = `E().settle(${place}, ${reading.names.whole})`;
  const leavesTerms = leadsToTerms(clause, plan);
  const within =
    clause.within === null
      ? null
      : straightBody(clause.within, { reading, otherwise: undecided(leavesTerms, settle) });
  const name = `c${place}`;
  const ways = within === null ? undecided(leavesTerms || clause.within !== null, settle) : `${name}w`;
  const inside = within === null ? null : madeFunction(`${name}w`, within, program);
  const otherwise = inside === null ? ways : inside.inside;
  const body = straightBody(clause.root, { reading, otherwise }) ?? `return ${settle};`;
  const made = madeFunction(name, body, program);
  return inside === null ? made : { ...made, text: `${made.text}\n\n${inside.text}` };
}

const undecided = (asksTables: boolean, settle: string): string =>
  asksTables ? settle : 'unsettled.undetermined';

/** Two values that are reckoned may be the same. */
function leadsToTerms(clause: PlanClause, plan: Plan): boolean {
  const seen = new Set([clause.root]);
  for (const ref of seen) for (const child of plan.nodes[ref]?.children ?? []) seen.add(child);
  return [...seen].some((ref) => ref < 0 && plan.leaves[-1 - ref]?.kind === 'term');
}

/** As many parts as have a bit each. */
const MOST_PARTS = 30;

/** Its norms, with those of each rule and exception that may apply. */
function citesOf(clause: PlanClause, place: number, making: Making): MadeFunction {
  const { program } = making;
  const reading = readingOf(clause, making);
  const straight = { reading, otherwise: '' };
  const name = `c${place}n`;
  const asked: string[] = [];
  const functions: string[] = [];
  for (const [part, { applies, cites }] of clause.parts.entries()) {
    if (cites.every((norm) => clause.cites.includes(norm))) continue;
    const body = maybeYesBody(applies, straight);
    if (body === null || part >= MOST_PARTS)
      return madeFunction(name, `return E().cites(${place}, ${reading.names.whole});`, program);
    const { text, inside } = madeFunction(`${name}${part}`, body, program);
    asked.push(`(${inside} ? ${1 << part} : 0)`);
    functions.push(text);
  }
  const made = madeFunction(name, `return E().cited(${place}, ${asked.join(' | ') || '0'});`, program);
  return { ...made, text: [made.text, ...functions].join('\n') };
}

// ----------------------------------------------------------------------------------------------- decide

/** Of each of these clauses something, by name: of one that is decided for each record by the key of the record. */
function namedBody(made: readonly Made[], making: Making): string {
  const { program } = making;
  const roots = program.subjects.flatMap(({ name, owner }, place) =>
    owner === null ? [`s${place} = ${recordText(place, member('f', name), making)}`] : [],
  );
  const lists = program.subjects.flatMap(({ owner }, place) => (owner === null ? [] : [`s${place} = none`]));
  const paths = new Map(
    made
      .filter(({ clause }) => isPer(clause, program))
      .map(({ clause }) => [recordsName(clause, program), pathTo(clause.per, null, program)]),
  );
  const lines = [
    'const f = facts ?? none, p = referenceDate ?? f.peildatum, o = f.oordelen ?? none, g = f.stappen ?? none;',
    ...(roots.length === 0 ? [] : [`const ${roots.join(', ')};`]),
    ...(lists.length === 0 ? [] : [`const ${lists.join(', ')};`]),
    ...(paths.size > 0 || made.some(({ asksCase }) => asksCase) ? ['const y = { x: undefined };'] : []),
    ...[...paths].map(([name, path]) => `const ${name} = ${recordsText(path, program)};`),
    'return {',
    ...made.map(
      ({ clause, call }) =>
        `  ${field(clause.name)}: ${isPer(clause, program) ? perRecord(clause, call('x'), program) : call(null)},`,
    ),
    '};',
  ];
  return indented(lines.join('\n'));
}

const isPer = (clause: PlanClause, program: Program): boolean => pathTo(clause.per, null, program).length > 0;

const recordsName = ({ per }: PlanClause, program: Program): string =>
  `r${pathTo(per, null, program).join('_')}`;

/** The records along a path of lists, of which the first is given, or none. The case is made for those alone. */
function recordsText(path: readonly number[], program: Program): string {
  const first = program.subjects[path[0] ?? 0];
  const owner = program.subjects.findIndex(({ name }) => name === first?.owner);
  const asked = `E().records(${literal(path)}, ${WHOLE_CASE})`;
  const name = first?.name ?? '';
  return `isListed(${member(`s${owner}`, name)} ?? ${member('f', name)}) ? ${asked} : []`;
}

function perRecord(clause: PlanClause, call: string, program: Program): string {
  const [records, place] = [recordsName(clause, program), pathTo(clause.per, null, program).at(-1)];
  return `${records}.length === 0 ? {} : Object.fromEntries(${records}.map((x) => [x.k[${place}], ${call}]))`;
}
