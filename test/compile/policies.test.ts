/** Every policy of the project compiles, and its program is whole: what it reads is there. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { artefact, compileUnit } from '../../src/compile.ts';
import { unitsUnder } from '../../src/cli/workspace.ts';
import { readArtefact } from '../../src/ir/artefact.ts';
import { IR_VERSION, type Program } from '../../src/ir/ir.ts';
import { programIn } from '../ir/compile-text.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const units = (await unitsUnder(root, ['policies'])).filter(({ head }) => head.kind === 'policy');

test('there are policies', () => {
  expect(units.length).toBeGreaterThan(0);
});

test.each(units.map((unit) => [unit.id, unit] as const))('%s', (_id, unit) => {
  const program = programIn(compileUnit(unit));
  expect(program.irVersion).toBe(IR_VERSION);
  expect(missingIn(program)).toEqual([]);
  const text = artefact(program);
  expect(readArtefact(text)).toMatchObject({ program });
  expect(artefact(programIn(compileUnit({ ...unit, files: unit.files.toReversed() })))).toBe(text);
});

/** Names that something in the program reads and nothing in it declares. */
function missingIn(program: Program): readonly string[] {
  const declared = {
    fact: new Set(program.facts.map(({ subject, name }) => `${subject}.${name}`)),
    say: new Set(program.says.map(({ name }) => name)),
    parameter: new Set(program.parameters.map(({ name }) => name)),
    reading: new Set(program.readings.map(({ name }) => name)),
    result: new Set(program.clauses.map(({ name }) => name)),
    norm: new Set(program.norms.map(({ id }) => id)),
  };
  const missing = new Set<string>();
  const need = (kind: keyof typeof declared, name: unknown): void => {
    if (typeof name === 'string' && !declared[kind].has(name)) missing.add(`${kind} ${name}`);
  };
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const node = part as Readonly<Record<string, unknown>>;
    if (node['kind'] === 'fact') need('fact', `${String(node['subject'])}.${String(node['fact'])}`);
    if (node['kind'] === 'say' || node['kind'] === 'parameter') need(node['kind'], node['name']);
    if (node['kind'] === 'readingValue' || node['kind'] === 'readingTest') need('reading', node['reading']);
    if (node['kind'] === 'result') need('result', node['name']);
    if (Array.isArray(node['cites'])) for (const id of node['cites']) need('norm', id);
    for (const key of ['members', 'dependsOn', 'steps'])
      if (Array.isArray(node[key])) for (const name of node[key]) need('result', name);
    Object.values(node).forEach(visit);
  };
  const { examples: _examples, choices: _choices, ...rest } = program;
  visit(rest);
  return [...missing];
}
