/** Makes the example of a diagnostic's page happen, and shows what is then said, in Dutch. */
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { renderPretty } from '../../src/base/render.ts';
import type { Diagnostic } from '../../src/base/diagnostic.ts';
import { run } from '../../src/cli/run.ts';
import { showFactProblem, showProblem } from '../../src/cli/show/problem.ts';
import type { Io } from '../../src/cli/io.ts';
import { analyse, type AnalyseOptions } from '../../src/analyse/analyse.ts';
import { diagnosticsOf } from '../../src/analyse/diagnostics.ts';
import { analysisMessages } from '../../src/base/messages/nl/analysis.ts';
import { placeKey } from '../../src/ir/lower/places.ts';
import { compileUnit } from '../../src/compile.ts';
import type { CompileInput } from '../../src/compile.ts';
import { readArtefact } from '../../src/ir/artefact.ts';
import { loadDuckdb } from '../../src/duckdb/duckdb.ts';
import { BLOCK_FILE, register } from './compile-block.ts';
import { made } from './made-examples.ts';
import type { Made } from './made-examples.ts';
import type { Block } from './markdown.ts';
import { startFromSource } from '../support/threads.ts';

export interface Fired {
  readonly codes: readonly string[];
  /** What the page shows. */
  readonly text: string;
}

/** What the blocks of a page give: a command, a compiled policy that is read, or a policy that is compiled. */
export async function fire(code: string, blocks: readonly Block[]): Promise<Fired> {
  const example = made[code];
  if (example !== undefined) return firedBy(code, example);
  const command = blocks.find(({ language }) => language === 'console');
  if (command !== undefined) return commanded(command.text, blocks);
  const artefact = blocks.find(({ attributes }) => attributes['artefact'] !== undefined);
  if (artefact !== undefined) {
    const read = readArtefact(artefact.text);
    return problems('problem' in read ? [read.problem] : []);
  }
  return compiled(code, inputOf(blocks));
}

function firedBy(code: string, example: Made): Fired {
  switch (example.kind) {
    case 'input':
      return compiled(code, example.input);
    case 'problem':
      return problems([example.problem]);
    case 'facts':
      return {
        codes: example.problems.map((problem) => problem.code),
        text: tidy(example.problems.map((problem) => showFactProblem(problem, 1, ioWith([]))).join('')),
      };
  }
}

function inputOf(blocks: readonly Block[]): CompileInput {
  const own = blocks.find(({ attributes }) => attributes['register'] !== undefined);
  const sources = blocks.filter(({ language }) => language === 'pol');
  const filesOf = (found: readonly Block[]): CompileInput['files'] =>
    found.map(({ text, attributes }) => ({ name: attributes['file'] ?? BLOCK_FILE, text }));
  const base = sources.filter(({ attributes }) => attributes['base'] !== undefined);
  return {
    files: filesOf(sources.filter((block) => !base.includes(block))),
    vocabularies: [],
    ...(base.length === 0 ? {} : { base: { files: filesOf(base), vocabularies: [], registers: [register] } }),
    registers: [own === undefined ? register : { id: own.attributes['register'] ?? '', text: own.text }],
  };
}

function compiled(code: string, input: CompileInput): Fired {
  const { program, places, diagnostics: given, sources } = compileUnit(input);
  const isOwn: AnalyseOptions['isOwn'] = ({ kind, path }) => places.get(placeKey(kind, path))?.isOwn ?? true;
  const found =
    program === null || !(code in analysisMessages)
      ? []
      : diagnosticsOf(analyse(program, { isOwn }), program, places);
  const diagnostics = [...given, ...found];
  const own = diagnostics.filter((diagnostic) => diagnostic.code === code);
  return {
    codes: diagnostics.map((diagnostic) => diagnostic.code),
    text: tidy(renderPretty(own, sources, { language: 'nl' })),
  };
}

const problems = (found: readonly Diagnostic[]): Fired => ({
  codes: found.map(({ code }) => code),
  text: tidy(found.map(({ code, params }) => showProblem(code, params, ioWith([]))).join('')),
});

/** Runs `$ pol …` in a folder with the files of the page. */
async function commanded(text: string, blocks: readonly Block[]): Promise<Fired> {
  const folder = mkdtempSync(join(tmpdir(), 'pol-page-'));
  try {
    for (const { attributes, text: content } of blocks) {
      const path = attributes['file'];
      if (path === undefined) continue;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const [, ...words] = text.trim().replace(/^\$ /, '').split(' ');
    const [out, err]: [string[], string[]] = [[], []];
    await run(words, { ...ioWith(out, err), cwd: folder });
    const shown = [...(words.includes('csv') ? [] : out), ...err].join('');
    return { codes: codesIn(shown), text: tidy(shown) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Each message has its code in brackets, but a failed example, which has a mark. */
const codesIn = (shown: string): readonly string[] => [
  ...[...shown.matchAll(/\[([a-z-]+)\]:/g)].map((match) => match[1] ?? ''),
  ...(shown.includes('✗') ? ['failed-expectation'] : []),
];

const into = (lines: string[]): Writable =>
  new Writable({
    write(chunk: Buffer | string, _encoding, done): void {
      lines.push(String(chunk));
      done();
    },
  });

const ioWith = (out: string[], err: string[] = out): Io => ({
  cwd: '.',
  stdin: Readable.from([]),
  stdout: into(out),
  stderr: into(err),
  colour: { out: false, err: false },
  language: 'nl',
  loadSolver: () => Promise.resolve(null),
  loadEngine: loadDuckdb,
  startThread: startFromSource,
});

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
