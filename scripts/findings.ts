/**
 * Writes `docs/findings.md`: what the analysis finds in every edition of the policies, with a solver. `--check` writes
 * nothing, and fails where the committed page is stale. Either fails where a finding is open or a question undecided.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { analysing } from '../src/analyse/analyse.ts';
import { isOwnIn, mustBeAccepted } from '../src/analyse/diagnostics.ts';
import { findingsPage, type OfPolicy } from '../src/analyse/page.ts';
import { unitsUnder } from '../src/cli/workspace.ts';
import { compileUnit } from '../src/compile.ts';
import { withSolver, type Solver } from '../src/solve/asking.ts';
import { loadZ3 } from '../src/z3/z3.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const PAGE = 'docs/findings.md';
const path = `${root}${PAGE}`;

async function analysed(solver: Solver): Promise<readonly OfPolicy[]> {
  const found: OfPolicy[] = [];
  for (const unit of await unitsUnder(root, ['policies'])) {
    if (unit.head.kind === 'vocabulary') continue;
    const { program, places } = compileUnit(unit);
    if (program === null) throw new Error(`${unit.id} has errors: run pol check`);
    const { result } = await withSolver(solver, analysing(program, { isOwn: isOwnIn(places) }));
    found.push({ id: unit.id, program, analysis: result });
  }
  return found;
}

const solver = await loadZ3();
if (solver === null) throw new Error('z3-solver is not installed');
const policies = await analysed(solver);
await solver.close();

const wrong = policies.flatMap(({ id, analysis: { findings, stale } }) => [
  ...findings.filter(mustBeAccepted).map(({ kind, about }) => `${id}: ${kind} in ${about.path} is open`),
  ...stale.map((one) => `${id}: what is accepted of ${one.path} is not found`),
]);
const settings = (await resolveConfig(path)) ?? {};
const text = await format(findingsPage(policies), { ...settings, parser: 'markdown', filepath: path });

if (process.argv.includes('--check')) {
  if (readFileSync(path, 'utf8') !== text) wrong.push(`${PAGE} is stale: run 'npm run findings'`);
} else {
  writeFileSync(path, text);
  console.log(PAGE);
}
for (const problem of wrong) console.error(problem);
console.error(`${policies.length} policies, ${wrong.length} problems`);
process.exitCode = wrong.length > 0 ? 1 : 0;
