/** The schema of a norm register: one norm a line, JSON. */
import { z } from 'zod';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { RegisterProblem } from '../base/codes.ts';
import { lineStarts, type Span } from '../base/span.ts';
import type { Register, RegisterNorm } from './register.ts';
import { diagnosticOf } from './report.ts';

// As in the schema of compiled policies: no code is made at run time.
z.config({ jitless: true });

/** One line. Nothing may be added silently: an unknown field is a mistake. */
export const registerLine = z.strictObject({
  id: z.string().regex(/^[A-Z0-9]+(-[A-Z0-9]+)+$/),
  section: z.string(),
  place: z.string(),
  kind: z.string().min(1),
  actor: z.string(),
  nl: z.string(),
  en: z.string(),
  terms: z.array(z.string()),
  facts: z.array(z.string()),
  outcome: z.string(),
  computable: z.enum(['yes', 'partly', 'no']),
  reason: z.string().nullable(),
  ambiguity: z.string().nullable(),
}) satisfies z.ZodType<RegisterNorm>;

/** Reads a register from its text; lines that cannot be read are left out, each with a diagnostic. `file` is its index. */
export function readRegister(
  id: string,
  text: string,
  file = 0,
): { readonly register: Register; readonly diagnostics: readonly Diagnostic[] } {
  const norms = new Map<string, RegisterNorm>();
  const lineOfNorm = new Map<string, number>();
  const diagnostics: Diagnostic[] = [];
  const starts = lineStarts(text);
  for (const [index, start] of starts.entries()) {
    const content = text.slice(start, starts[index + 1]).replace(/[\r\n]+$/, '');
    const source = index === 0 ? content.replace(/^\uFEFF/, '') : content;
    if (source.trim() === '') continue;
    const span: Span = { file, start, end: start + content.length };
    const line = index + 1;
    const read = readLine(id, source);
    if (read.kind === 'problem') {
      diagnostics.push(
        diagnosticOf('register-line', { line, problem: read.problem, field: read.field }, span),
      );
      continue;
    }
    const first = lineOfNorm.get(read.norm.id);
    if (first === undefined) {
      lineOfNorm.set(read.norm.id, line);
      norms.set(read.norm.id, read.norm);
    } else {
      const before = starts[first - 1] ?? 0;
      diagnostics.push(
        diagnosticOf('register-duplicate', { id: read.norm.id, line, first }, span, {
          secondary: [{ span: { file, start: before, end: before + 1 }, text: { key: 'also-here' } }],
        }),
      );
    }
  }
  return { register: { id, norms }, diagnostics };
}

type Line =
  | { readonly kind: 'norm'; readonly norm: RegisterNorm }
  | { readonly kind: 'problem'; readonly problem: RegisterProblem; readonly field: string };

function readLine(register: string, source: string): Line {
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch {
    return { kind: 'problem', problem: 'notJson', field: '' };
  }
  const result = registerLine.safeParse(data);
  if (!result.success) return problemOf(result.error.issues, data);
  const norm = result.data;
  if (norm.id.slice(0, norm.id.lastIndexOf('-')) !== register)
    return { kind: 'problem', problem: 'wrongRegister', field: norm.id };
  return { kind: 'norm', norm };
}

function problemOf(issues: readonly z.core.$ZodIssue[], data: unknown): Line {
  const [issue] = issues;
  if (issue === undefined || typeof data !== 'object' || data === null || Array.isArray(data))
    return { kind: 'problem', problem: 'notJson', field: '' };
  if (issue.code === 'unrecognized_keys')
    return { kind: 'problem', problem: 'unknownField', field: issue.keys[0] ?? '' };
  const field = String(issue.path[0] ?? '');
  return { kind: 'problem', problem: field in data ? 'wrong' : 'missing', field };
}
