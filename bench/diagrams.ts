/**
 * `npm run bench:diagrams`: how large the diagram of each decision is and how long it takes to make, for the policies
 * and for generated ones over 60, 200 and 1,000 facts. Each is made anew, with nothing made before it.
 */
import { unitsUnder } from '../src/cli/workspace.ts';
import { compileUnit } from '../src/compile.ts';
import { diagramsOf } from '../src/diagram/diagrams.ts';
import { nodesOf } from '../src/diagram/store.ts';
import type { Program } from '../src/ir/ir.ts';
import { indexOf } from '../src/total/program-index.ts';
import { generatePolicy } from './generate-policy.ts';
import { printTable } from './measure.ts';

const BLOCKS_OF = (facts: number): number => Math.ceil(facts / 5);

/** A copy has an index, and so diagrams, of its own. */
function made(program: Program, name: string): readonly string[] {
  const index = indexOf({ ...program });
  const start = performance.now();
  const diagrams = diagramsOf(index);
  const diagram = diagrams.clause(name);
  const time = performance.now() - start;
  if (diagram === null) return [name, 'too large', '', '', String(Math.round(time))];
  const nodes = nodesOf(diagram);
  const inputs = new Set(nodes.flatMap((node) => (node.kind === 'split' ? [node.variable.input] : [])));
  return [
    name,
    String(nodes.length),
    String(inputs.size),
    String(diagrams.compiler.store.size()),
    time.toFixed(1),
  ];
}

const heading = ['decision', 'nodes', 'inputs', 'nodes made on the way', 'ms'];

/** Compiled from what is written, so that it is what the policies say now. */
async function policies(paths: readonly string[]): Promise<void> {
  for (const unit of await unitsUnder(process.cwd(), paths)) {
    if (unit.head.year === null) continue;
    const { program } = compileUnit(unit);
    if (program === null) throw new Error(unit.id);
    console.log(`\n## ${program.name}@${program.year}r${program.revision}\n`);
    const names = program.clauses
      .filter(({ kind }) => kind === 'decision' || kind === 'group')
      .map(({ name }) => name);
    const rows = names.map((name) => made(program, name));
    rows.sort((left, right) => Number(right[1]) - Number(left[1]));
    printTable([heading, ...rows]);
    const start = performance.now();
    const diagrams = diagramsOf(indexOf({ ...program }));
    const large = program.clauses.filter(({ name }) => diagrams.clause(name) === null);
    const time = Math.round(performance.now() - start);
    console.log(
      `\nall ${program.clauses.length} clauses together: ${time} ms, ${diagrams.compiler.store.size()} nodes, too large: ${large.length}`,
    );
  }
}

/** A conjunction over every block, and a count over all of them: the easy shape and the hard one. */
function generated(facts: number): void {
  const blocks = BLOCKS_OF(facts);
  const { text, register } = generatePolicy(blocks * 6);
  const all = Array.from({ length: blocks }, (_, index) => `b${index}_mag en b${index}_type ≠ zwaar`).join(
    '\n    en ',
  );
  const members = Array.from(
    { length: blocks },
    (_, index) => `  voorwaarde v${index}\n    volgens PROEF-000001\n    vereist b${index}_mag`,
  ).join('\n');
  const more = `
beslissing alles : ja/nee
  volgens PROEF-000001
  = ${all}

groep helft
  ten minste ${Math.ceil(blocks / 2)} van
${members}
einde groep
`;
  const { program, diagnostics } = compileUnit({
    files: [{ name: 'proef.pol', text: `${text}\n${more}` }],
    vocabularies: [],
    registers: [register],
  });
  if (program === null) throw new Error(diagnostics.map(({ code }) => code).join(', '));
  console.log(`\n## Generated, ${facts} facts\n`);
  printTable([heading, made(program, 'alles'), made(program, 'helft')]);
}

await policies(process.argv.length > 2 ? process.argv.slice(2) : ['policies']);
for (const facts of [60, 200, 1000]) generated(facts);
