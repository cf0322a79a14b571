/** Reading a compiled policy back. The only place that loads zod; no parser is needed here. */
import type { z } from 'zod';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { ArtefactDiagnostics } from '../base/codes.ts';
import { ARTEFACT_SCHEMA, type Artefact } from './write-artefact.ts';
import { digestOf, type Digest } from './digest.ts';
import { IR_VERSION, type Program } from './ir.ts';
import { artefactSchema, programSchema } from './schema.ts';

/** Either what was read, or why it cannot be: a diagnostic without a place in a source. */
export type ArtefactReading =
  | { readonly program: Program; readonly digest: Digest; readonly compiler: string }
  | { readonly problem: Diagnostic };
export type ProgramReading = { readonly program: Program } | { readonly problem: Diagnostic };

/**
 * Reads an artefact from its text, or from the data that the text holds. Refuses what another version of the compiler
 * wrote, what does not have the shape of a policy, and what was changed after it was compiled.
 */
export function readArtefact(content: unknown): ArtefactReading {
  const data = typeof content === 'string' ? parseJson(content) : { data: content };
  if ('problem' in data) return data;
  const outside = outsideProblem(data.data);
  if (outside !== null) return { problem: outside };
  const read = artefactSchema.safeParse(data.data);
  if (!read.success) return { problem: broken(read.error) };
  const artefact = data.data as Artefact;
  const computed = digestOf(artefact.program);
  if (computed !== artefact.digest)
    return { problem: problemOf('artefact-altered', { stated: artefact.digest, computed }) };
  const { program, digest, compiler } = artefact;
  return { program, digest, compiler };
}

/** Reads a program by itself. Refuses another version of the representation, naming both. */
export function readProgram(data: unknown): ProgramReading {
  const version = versionProblem(data) ?? depthProblem(data);
  if (version !== null) return { problem: version };
  const read = programSchema.safeParse(data);
  return read.success ? { program: data as Program } : { problem: broken(read.error) };
}

function parseJson(text: string): { readonly data: unknown } | { readonly problem: Diagnostic } {
  try {
    return { data: JSON.parse(text) as unknown };
  } catch {
    return { problem: problemOf('artefact-not-json', {}) };
  }
}

/** What is said best before the shape is held to the schema. */
function outsideProblem(data: unknown): Diagnostic | null {
  const schema = property(data, 'schema');
  if (schema !== ARTEFACT_SCHEMA)
    return problemOf('artefact-schema', { found: shown(schema), expected: ARTEFACT_SCHEMA });
  return versionProblem(property(data, 'program')) ?? depthProblem(data);
}

function versionProblem(program: unknown): Diagnostic | null {
  const found = property(program, 'irVersion');
  if (found === IR_VERSION) return null;
  return problemOf('artefact-version', { found: shown(found), expected: String(IR_VERSION) });
}

const MAX_DEPTH = 1500;

/** Data nested deeper than any compiled policy would exhaust the stack of those who walk it. */
function depthProblem(data: unknown): Diagnostic | null {
  let level: readonly unknown[] = [data];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return problemOf('artefact-shape', { place: '', problem: 'tooDeep' });
    level = level.flatMap((part) => (typeof part === 'object' && part !== null ? Object.values(part) : []));
  }
  return null;
}

const property = (data: unknown, key: string): unknown =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, key)
    ? (data as Readonly<Record<string, unknown>>)[key]
    : undefined;

const shown = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 60) : '';

/** The first place where the data leave the schema. */
function broken(error: z.ZodError): Diagnostic {
  const [issue] = error.issues;
  const place = (issue?.path ?? []).map(String).join('.');
  return problemOf('artefact-shape', { place, problem: problemIn(issue?.code) });
}

function problemIn(code: string | undefined): ArtefactDiagnostics['artefact-shape']['problem'] {
  return code === 'unrecognized_keys' ? 'unknownField' : 'wrong';
}

function problemOf<Code extends keyof ArtefactDiagnostics>(
  code: Code,
  params: ArtefactDiagnostics[Code],
): Diagnostic {
  return {
    code,
    severity: 'error',
    params,
    primary: { span: { file: 0, start: 0, end: 0 } },
    secondary: [],
    fixes: [],
  };
}
