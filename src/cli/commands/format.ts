/** `pol format`: the fixed layout, and conversion between the two vocabularies of keywords. */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Language } from '../../base/language.ts';
import { formatSource } from '../../format/index.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { filesUnder, readText } from '../files.ts';
import { write, type Io } from '../io.ts';
import { showProblem } from '../show/problem.ts';
import { words } from '../words.ts';
import { WrongUse } from '../wrong-use.ts';
import { report } from './check.ts';

interface FormatOptions {
  readonly check?: boolean;
  readonly stdout?: boolean;
  readonly language?: Language;
}

export async function format(io: Io, paths: readonly string[], options: FormatOptions): Promise<ExitCode> {
  const asked = paths.length === 0 ? ['policies'] : paths;
  const files = [
    ...new Set((await Promise.all(asked.map((path) => filesUnder(io.cwd, path, '.pol')))).flat()),
  ];
  if (files.length === 0) throw new WrongUse('no-policies', { path: asked.join(', ') });
  let changed = 0;
  let code: ExitCode = exitCode.fine;
  for (const path of files) {
    const outcome = await formatOne(io, path, options);
    if (outcome === 'changed') changed += 1;
    if (outcome === 'refused' || (outcome === 'changed' && options.check === true)) code = exitCode.findings;
  }
  if (options.stdout !== true)
    await write(
      io.stderr,
      `${words[io.language].formatCount(options.check === true ? 0 : changed, files.length)}\n`,
    );
  return code;
}

async function formatOne(
  io: Io,
  path: string,
  options: FormatOptions,
): Promise<'same' | 'changed' | 'refused'> {
  const source = await readText(io.cwd, path);
  const target = options.language === undefined ? {} : { language: options.language };
  const result = await formatSource(source, target);
  if ('diagnostics' in result) {
    const found = { diagnostics: result.diagnostics, sources: [{ name: path, text: source }] };
    await report({ ...io, stdout: io.stderr }, found, 'pretty');
    return 'refused';
  }
  if (options.stdout === true) await write(io.stdout, result.text);
  if (result.text === source) return 'same';
  if (options.stdout === true) return 'changed';
  if (options.check === true) await write(io.stderr, showProblem('unformatted-file', { path }, io));
  else {
    await writeFile(resolve(io.cwd, path), result.text);
    await write(io.stdout, `${words[io.language].formatted(path)}\n`);
  }
  return 'changed';
}
