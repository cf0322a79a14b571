/** The process: connects the command line to the outside and turns every ending into an exit code. */
import { exitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { run } from './run.ts';
import { startThread } from './threads/start.ts';

function languageOfEnvironment(): Io['language'] {
  const locale = process.env['LC_ALL'] ?? process.env['LC_MESSAGES'] ?? process.env['LANG'] ?? '';
  return /^en/i.test(locale) ? 'en' : 'nl';
}

const mayColour = (stream: NodeJS.WriteStream): boolean =>
  stream.isTTY === true && process.env['NO_COLOR'] === undefined;

const io: Io = {
  cwd: process.cwd(),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  colour: { out: mayColour(process.stdout), err: mayColour(process.stderr) },
  language: languageOfEnvironment(),
  loadSolver: async () => (await import('../z3/z3.ts')).loadZ3(),
  loadEngine: async () => (await import('../duckdb/duckdb.ts')).loadDuckdb(),
  startThread,
};

/** A reader that stops early (`pol eval … | head`) is no fault of ours. */
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? exitCode.fine : exitCode.ourFault);
  });

process.exitCode = await run(process.argv.slice(2), io);
// Whoever goes on writing to us does not keep us.
process.stdin.destroy();
