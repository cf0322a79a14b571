/** Where the phases of the checker leave what they found. */
import type { Diagnostic, Fix, Label, LabelText, Severity } from '../base/diagnostic.ts';
import type { DiagnosticCode, DiagnosticParams } from '../base/codes.ts';
import type { Span } from '../base/span.ts';

export interface Details {
  readonly severity?: Severity;
  readonly label?: LabelText;
  readonly secondary?: readonly (Label | null)[];
  readonly fixes?: readonly Fix[];
  readonly witness?: readonly string[];
  readonly cites?: readonly string[];
}

/** `error` unless the details say otherwise. */
export type Report = <Code extends DiagnosticCode>(
  code: Code,
  params: DiagnosticParams[Code],
  span: Span,
  details?: Details,
) => void;

export interface Findings {
  readonly report: Report;
  /** Whether an error lies within a place. */
  readonly hasErrorIn: (span: Span) => boolean;
  /** By place, each once. */
  readonly sorted: () => readonly Diagnostic[];
}

export function createFindings(): Findings {
  const found: Diagnostic[] = [];
  const seen = new Set<string>();
  const report: Report = (code, params, span, details = {}) => {
    const key = `${code} ${span.file} ${span.start} ${span.end} ${JSON.stringify(params)}`;
    if (seen.has(key)) return;
    seen.add(key);
    found.push(diagnosticOf(code, params, span, details));
  };
  const hasErrorIn = (span: Span): boolean =>
    found.some(
      ({ severity, primary }) =>
        severity === 'error' &&
        primary.span.file === span.file &&
        primary.span.start >= span.start &&
        primary.span.end <= span.end,
    );
  return { report, hasErrorIn, sorted: () => [...found].sort(byPlace) };
}

export function diagnosticOf<Code extends DiagnosticCode>(
  code: Code,
  params: DiagnosticParams[Code],
  span: Span,
  details: Details = {},
): Diagnostic<Code> {
  return {
    code,
    severity: details.severity ?? 'error',
    params,
    primary: details.label === undefined ? { span } : { span, text: details.label },
    secondary: (details.secondary ?? []).filter((label) => label !== null),
    fixes: details.fixes ?? [],
    ...(details.witness === undefined ? {} : { witness: details.witness }),
    ...(details.cites === undefined || details.cites.length === 0 ? {} : { cites: details.cites }),
  };
}

/** The order in which diagnostics are shown. */
export function byPlace(left: Diagnostic, right: Diagnostic): number {
  const [first, second] = [left.primary.span, right.primary.span];
  return first.file - second.file || first.start - second.start || first.end - second.end;
}
