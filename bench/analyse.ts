/**
 * `npm run bench:analyse`: how long the analysis of each policy takes, without a solver and with one, and how it grows when
 * a policy is ten and a hundred times as long: as many copies side by side, each over facts of its own.
 */
import { analysing, type AnalyseOptions } from '../src/analyse/analyse.ts';
import { findingKinds } from '../src/analyse/finding.ts';
import { unitsUnder } from '../src/cli/workspace.ts';
import { compileUnit } from '../src/compile.ts';
import { withNames } from '../src/diff/align/align.ts';
import type { Program } from '../src/ir/ir.ts';
import { placeKey } from '../src/ir/lower/places.ts';
import { withExpressions } from '../src/ir/rewrite.ts';
import { withSolver } from '../src/solve/asking.ts';
import { loadZ3 } from '../src/z3/z3.ts';
import { printTable } from './measure.ts';

const heading = ['policy', 'clauses', 'questions', 'findings', 'undecided', 'ms', 'ms with a solver'];

async function rowOf(
  name: string,
  program: Program,
  options: AnalyseOptions = {},
): Promise<readonly string[]> {
  const start = performance.now();
  const plain = analysing({ ...program }, options)(null);
  const time = performance.now() - start;
  const asked = findingKinds.map((kind) => plain.asked[kind]);
  const sum = (of: 'asked' | 'undecided'): number => asked.reduce((total, one) => total + one[of], 0);
  return [
    name,
    String(program.clauses.length),
    String(sum('asked')),
    String(plain.findings.length),
    String(sum('undecided')),
    time.toFixed(0),
    sum('undecided') === 0 ? '' : await solvedIn(program, options),
  ];
}

/** With the time that the solver itself takes, and without loading it. */
async function solvedIn(program: Program, options: AnalyseOptions): Promise<string> {
  const z3 = await loadZ3();
  if (z3 === null) return 'no solver';
  const start = performance.now();
  const { result } = await withSolver(z3, analysing({ ...program }, options));
  const time = performance.now() - start;
  await z3.close();
  const left = findingKinds.reduce((total, kind) => total + result.asked[kind].undecided, 0);
  return `${time.toFixed(0)} (${left} undecided)`;
}

/** So many copies of the clauses, facts, judgements and readings of a policy; figures and calendars are shared. */
function times(program: Program, count: number): Program {
  const copies = Array.from({ length: count }, (_, place) => copyOf(program, `_${place}`));
  return {
    ...program,
    facts: copies.flatMap(({ facts }) => facts),
    says: copies.flatMap(({ says }) => says),
    readings: copies.flatMap(({ readings }) => readings),
    clauses: copies.flatMap(({ clauses }) => clauses),
    examples: [],
    always: copies.flatMap(({ always }) => always),
    timelines: [],
    acceptances: [],
  };
}

function copyOf(program: Program, suffix: string): Program {
  const placed = new Set(program.subjects.flatMap(({ placedOn }) => placedOn ?? []));
  const factOf = (fact: string): string => (placed.has(fact) ? fact : `${fact}${suffix}`);
  const said = withExpressions(program, (node) => {
    if (node.kind === 'fact') return { ...node, fact: factOf(node.fact) };
    if (node.kind === 'say') return { ...node, name: `${node.name}${suffix}` };
    return 'reading' in node ? { ...node, reading: `${node.reading}${suffix}` } : node;
  });
  const named = withNames(said, (name) => `${name}${suffix}`);
  return {
    ...named,
    facts: named.facts.map((fact) => ({ ...fact, name: factOf(fact.name) })),
    says: named.says.map((say) => ({ ...say, name: `${say.name}${suffix}` })),
    readings: named.readings.map((reading) => ({ ...reading, name: `${reading.name}${suffix}` })),
    clauses: named.clauses.map((clause) =>
      clause.kind === 'decision' && clause.overlap.under !== null
        ? { ...clause, overlap: { ...clause.overlap, under: underOf(clause.overlap.under, suffix) } }
        : clause,
    ),
    always: named.always.map((always) => ({ ...always, name: `${always.name}${suffix}` })),
  };
}

const underOf = <Under extends { readonly reading: string }>(under: Under, suffix: string): Under => ({
  ...under,
  reading: `${under.reading}${suffix}`,
});

const rows: (readonly string[])[] = [];
let growing: Program | null = null;
for (const unit of await unitsUnder(process.cwd(), ['policies'])) {
  if (unit.head.year === null) continue;
  const { program, places } = compileUnit(unit);
  if (program === null) throw new Error(unit.id);
  const name = `${program.name}@${program.year}r${program.revision}`;
  if (name === 'asr.ggz@2022r2') growing = program;
  // A vocabulary is made for many policies: what it has is not this one's.
  const isOwn: AnalyseOptions['isOwn'] = ({ kind, path }) => places.get(placeKey(kind, path))?.isOwn ?? true;
  rows.push(await rowOf(name, program, { isOwn }));
}
printTable([heading, ...rows]);

if (growing !== null) {
  console.log('\nasr.ggz@2022r2, so many times\n');
  const larger: (readonly string[])[] = [];
  for (const count of [1, 10, 100]) larger.push(await rowOf(`${count} ×`, times(growing, count)));
  printTable([heading, ...larger]);
}
