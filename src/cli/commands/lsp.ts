/** `pol lsp`: the language server, over standard input and output. It ends with the editor. */
import { serve } from '../../lsp/server.ts';
import type { Io } from '../io.ts';

export function lsp({ stdin, stdout, cwd, language }: Io): Promise<never> {
  serve({ input: stdin, output: stdout, cwd, language });
  // The connection ends the process: after `exit`, and when the editor is gone.
  return new Promise<never>(() => undefined);
}
