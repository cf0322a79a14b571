/**
 * Writes `docs/ambiguities.md` from `policies/asr/ambiguities.jsonl`, and says what is missing or does not fit the
 * policies. `--check` writes nothing, and fails where something is wrong or the committed page is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { readRegister } from '../src/check/register-schema.ts';
import { unitsUnder } from '../src/cli/workspace.ts';
import { compileUnit } from '../src/compile.ts';
import type { Program } from '../src/ir/ir.ts';
import { problemsIn, type Known } from './ambiguities/check.ts';
import { idsFile, readEntries } from './ambiguities/entry.ts';
import { pageOf } from './ambiguities/page.ts';

const root = new URL('../', import.meta.url);
const place = (path: string): URL => new URL(path, root);
const PAGE = 'docs/ambiguities.md';

async function knownPolicies(): Promise<Known> {
  const policies = new Map<string, Program[]>();
  const norms = new Set<string>();
  for (const unit of await unitsUnder(fileURLToPath(root), ['policies/asr'])) {
    for (const { id, text } of unit.registers)
      for (const norm of readRegister(id, text).register.norms.keys()) norms.add(norm);
    if (unit.head.kind === 'vocabulary') continue;
    const { program } = compileUnit(unit);
    if (program === null) throw new Error(`${unit.id} has errors: run pol check`);
    const name = `${program.name} ${program.year}`;
    policies.set(name, [...(policies.get(name) ?? []), program]);
  }
  return { policies, norms };
}

const { entries, problems } = readEntries(readFileSync(place('policies/asr/ambiguities.jsonl'), 'utf8'));
const ids = idsFile.parse(JSON.parse(readFileSync(place('policies/asr/ambiguities.ids.json'), 'utf8')));
const wrong = [...problems, ...problemsIn(entries, ids, await knownPolicies())];

const path = fileURLToPath(place(PAGE));
const settings = (await resolveConfig(path)) ?? {};
const text = await format(pageOf(entries), { ...settings, parser: 'markdown', filepath: path });

if (process.argv.includes('--check')) {
  const committed = readFileSync(path, 'utf8');
  if (committed !== text) wrong.push(`${PAGE} is stale: run 'npm run ambiguities'`);
} else {
  writeFileSync(path, text);
  console.log(PAGE);
}
for (const problem of wrong) console.error(problem);
console.error(`${entries.length} lines, ${wrong.length} problems`);
process.exitCode = wrong.length > 0 ? 1 : 0;
