/** The project's own policies, compiled from source, and providers to put before them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findPolicy } from '../../src/cli/workspace.ts';
import { compileUnit } from '../../src/compile.ts';
import type { Clause, Expression, Program } from '../../src/ir/ir.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The editions in `policies`, by name. */
export const editions = [
  'asr.ggz@2022r1',
  'asr.ggz@2022r2',
  'asr.ggz@2025r1',
  'asr.ggz@2025r2',
  'asr.huisartsenzorg@2018',
  'asr.wijkverpleging@2023',
  'asr.wijkverpleging@2024',
];

/** Compiles a policy by its name with year; throws when it has errors, as the tests need it whole. */
export async function policyNamed(id: string): Promise<Program> {
  const { program, diagnostics } = compileUnit(await findPolicy(root, id));
  if (program === null) throw new Error(diagnostics.map(({ code }) => code).join(', '));
  return program;
}

export interface Provider {
  readonly id: string;
  readonly peildatum: string;
  readonly [subject: string]: unknown;
}

export const provider = (name: string): Provider =>
  JSON.parse(readFileSync(`${root}examples/providers/${name}.json`, 'utf8')) as Provider;

/** A place in the facts: `['zorgaanbieder', 'soort']`, `['oordelen', 'integriteit']`, `['zorgaanbieder', 'omzet', '2023']`. */
export type FactPath = readonly string[];

/** The facts with one value replaced; `undefined` takes it away. */
export function withFact(facts: unknown, path: FactPath, value: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  const object = { ...(facts as Record<string, unknown>) };
  const next = withFact(object[first] ?? {}, rest, value);
  if (next === undefined) delete object[first];
  else object[first] = next;
  return object;
}

/** Every leaf that the facts give, `id` and `peildatum` aside. */
export function factPaths(facts: unknown, path: FactPath = []): FactPath[] {
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) return [path];
  if ('absent' in facts || ('value' in facts && path[0] === 'oordelen')) return [path];
  return Object.entries(facts)
    .filter(([key]) => path.length > 0 || (key !== 'id' && key !== 'peildatum'))
    .flatMap(([key, value]) => factPaths(value, [...path, key]));
}

/** What clauses read, through the results they stand on: `zorgaanbieder.soort`, `oordelen.integriteit`. */
export function readsOf(program: Program, clauseName: string): ReadonlySet<string> {
  const reads = new Set<string>();
  const seen = new Set<string>();
  const visitClause = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const clause = program.clauses.find((candidate) => candidate.name === name);
    if (clause !== undefined) walkJson(clause, name);
  };
  const walkJson = (value: unknown, owner: string): void => {
    if (Array.isArray(value)) for (const item of value) walkJson(item, owner);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    note(value as Expression | Clause, owner);
    for (const part of Object.values(value)) walkJson(part, owner);
  };
  const note = (node: Expression | Clause, owner: string): void => {
    if (!('kind' in node)) return;
    if (node.kind === 'fact' && 'fact' in node) reads.add(`${node.subject}.${node.fact}`);
    if (node.kind === 'say') {
      reads.add(`oordelen.${node.name}`);
      walkJson(program.says.find((say) => say.name === node.name)?.guard, owner);
    }
    if (node.kind === 'result') visitClause(node.name);
    if (node.kind === 'group') for (const member of node.members) visitClause(member);
    if (node.kind === 'parameter')
      walkJson(program.parameters.find((one) => one.name === node.name)?.values, owner);
    if (node.kind === 'readingValue')
      walkJson(program.readings.find((one) => one.name === node.reading)?.alternatives, owner);
  };
  visitClause(clauseName);
  return reads;
}
