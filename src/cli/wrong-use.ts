/** A mistake in how a command was called: shown as one message with help, exit code 2. */
import type { DiagnosticCode, DiagnosticParams } from '../base/codes.ts';

export class WrongUse<Code extends DiagnosticCode = DiagnosticCode> extends Error {
  readonly code: Code;
  readonly params: DiagnosticParams[Code];

  constructor(code: Code, params: DiagnosticParams[Code]) {
    super(code);
    this.code = code;
    this.params = params;
  }
}
