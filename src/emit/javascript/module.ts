/**
 * The JavaScript of a policy: one module that imports nothing, without code that is made at run time. `decide` gives the
 * decisions alone, by straight-line code; `evaluate` everything that is decided, each with what is possible and needed.
 */
import type { Program } from '../../ir/ir.ts';
import type { Plan, PlanClause } from '../../plan/plan.ts';
import { makePlan, type PlanOptions } from '../../plan/make.ts';
import { runtimeNames, runtimeText } from './runtime-text.ts';
import { straightBody } from './straight.ts';
import { pathTo, tablesText } from './tables.ts';
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

/** With `names` the module decides only these clauses, of whatever kind; without, `decide` gives every published decision. */
export function javascriptModule(
  program: Program,
  origin: ModuleOrigin,
  options: PlanOptions = {},
): GeneratedModule {
  const plan = makePlan(program, options);
  const isDecided = (clause: PlanClause): boolean =>
    options.names !== undefined || (clause.kind === 'decision' && clause.isPublished);
  return { plan, text: moduleText({ plan, program, origin, isDecided }) };
}

interface Making {
  readonly plan: Plan;
  readonly program: Program;
  readonly origin: ModuleOrigin;
  /** Whether `decide` gives it. */
  readonly isDecided: (clause: PlanClause) => boolean;
}

function moduleText(making: Making): string {
  const { plan, program, origin, isDecided } = making;
  const decisions = plan.clauses.flatMap((clause, place) =>
    isDecided(clause) ? [functionOf(clause, place, making)] : [],
  );
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
${decideBody(decisions, making)}
}

${decisions.map(({ text }) => text).join('\n\n')}

function tables() {
  return ${tablesText({ plan, program })};
}
`;
}

// -------------------------------------------------------------------------------------------- functions

interface MadeFunction {
  readonly clause: PlanClause;
  readonly text: string;
  /** How it is called; \`null\` record: for the whole case. */
  readonly call: (record: string | null) => string;
}

function functionOf(clause: PlanClause, place: number, making: Making): MadeFunction {
  const isPer = pathTo(clause.per, null, making.program).length > 0;
  const whole = isPer ? 'x' : '(x ?? E().caseOf(f, { referenceDate: p }))';
  const reading: Reading = {
    plan: making.plan,
    program: making.program,
    names: { record: (subject) => `s${subject}`, said: 'o', done: 'g', day: 'p', whole },
  };
  const settle = `E().settle(${place}, ${whole})`;
  const leavesTerms = leadsToTerms(clause, making.plan);
  const within =
    clause.within === null
      ? null
      : straightBody(clause.within, { reading, clause: place, otherwise: undecided(leavesTerms, settle) });
  const name = `c${place}`;
  const ways = within === null ? undecided(leavesTerms || clause.within !== null, settle) : `${name}w`;
  const used = (body: string): readonly string[] => parametersIn(body, making.program);
  const parameters = [...new Set([...used(within ?? ''), ...used(ways)])];
  const otherwise = within === null ? ways : `${name}w(${used(within).join(', ')})`;
  const body = straightBody(clause.root, { reading, clause: place, otherwise }) ?? `return ${settle};`;
  const all = inOrder([...parameters, ...used(body)], making.program);
  const functions = [
    `// ${inComment(clause.name)}\nfunction ${name}(${all.join(', ')}) {\n${indented(body)}\n}`,
    ...(within === null ? [] : [`function ${name}w(${used(within).join(', ')}) {\n${indented(within)}\n}`]),
  ];
  return {
    clause,
    text: functions.join('\n\n'),
    call: (record) => `${name}(${all.map((one) => given(one, record)).join(', ')})`,
  };
}

const undecided = (asksTables: boolean, settle: string): string =>
  asksTables ? settle : 'unsettled.undetermined';

/** Two values that are reckoned may be the same. */
function leadsToTerms(clause: PlanClause, plan: Plan): boolean {
  const seen = new Set([clause.root]);
  for (const ref of seen) for (const child of plan.nodes[ref]?.children ?? []) seen.add(child);
  return [...seen].some((ref) => ref < 0 && plan.leaves[-1 - ref]?.kind === 'term');
}

const namesIn = ({ subjects }: Program): readonly string[] => [
  'f',
  'p',
  'o',
  'g',
  ...subjects.map((_, place) => `s${place}`),
  'x',
];

const parametersIn = (body: string, program: Program): readonly string[] =>
  namesIn(program).filter((name) =>
    new RegExp(`(?<![\\w.$'"])${name}(?![\\w$'":])`).test(withoutTexts(body)),
  );

const inOrder = (names: readonly string[], program: Program): readonly string[] =>
  namesIn(program).filter((name) => names.includes(name));

/** Words inside texts are no names. */
const withoutTexts = (body: string): string => body.replace(/"(?:[^"\\]|\\.)*"/g, '""');

const given = (name: string, record: string | null): string => {
  if (record === null) return name === 'x' ? 'undefined' : name;
  if (name === 'x') return record;
  return name.startsWith('s') ? `${record}.s[${name.slice(1)}]` : name;
};

const indented = (body: string): string =>
  body
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');

// ----------------------------------------------------------------------------------------------- decide

function decideBody(decisions: readonly MadeFunction[], { program }: Making): string {
  const roots = program.subjects.flatMap(({ name, owner }, place) =>
    owner === null ? [`s${place} = ${member('f', name)} ?? none`] : [],
  );
  const lists = program.subjects.flatMap(({ owner }, place) => (owner === null ? [] : [`s${place} = none`]));
  const isPer = ({ clause }: MadeFunction): boolean => pathTo(clause.per, null, program).length > 0;
  const needsCase = decisions.some(isPer);
  const lines = [
    'const f = facts ?? none, p = referenceDate ?? f.peildatum, o = f.oordelen ?? none, g = f.stappen ?? none;',
    ...(roots.length === 0 ? [] : [`const ${roots.join(', ')};`]),
    ...(lists.length === 0 ? [] : [`const ${lists.join(', ')};`]),
    ...(needsCase ? ['const y = E().caseOf(f, { referenceDate: p });'] : []),
    'return {',
    ...decisions.map(
      (made) => `  ${field(made.clause.name)}: ${isPer(made) ? perRecord(made, program) : made.call(null)},`,
    ),
    '};',
  ];
  return indented(lines.join('\n'));
}

function perRecord({ clause, call }: MadeFunction, program: Program): string {
  const path = pathTo(clause.per, null, program);
  return `Object.fromEntries(E().records(${literal(path)}, y).map((x) => [x.k[${path.at(-1)}], ${call('x')}]))`;
}
