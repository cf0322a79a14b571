/**
 * Writes `src/emit/javascript/runtime-text.ts`: what every generated module carries, out of `src/runtime`. With `--check`
 * it fails when that is stale.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = fileURLToPath(new URL('../src/emit/javascript/runtime-text.ts', import.meta.url));

/** Two parts and what both use: what straight-line code calls, and the engine, which is made when it is first asked. */
async function bundled(): Promise<{ readonly body: string; readonly names: readonly string[] }> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { straight: 'src/runtime/straight.ts', engine: 'src/runtime/engine.ts' },
    bundle: true,
    splitting: true,
    write: false,
    outdir: 'out',
    chunkNames: 'shared',
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
  });
  const part = (name: string): Part =>
    partOf(outputFiles.find(({ path }) => path.endsWith(`/${name}.js`))?.text ?? '');
  const [shared, straight, engine] = [part('shared'), part('straight'), part('engine')];
  const given = {
    ...straight.exports,
    engineOf: `(printed)=>{${within(engine)}return ${engine.exports.engineOf}(printed)}`,
  };
  return {
    body: `(()=>{${within(shared)}const sharedPart=${record(shared.exports)};return(()=>{${within(straight)}return${record(given)}})()})()`,
    names: Object.keys(given).sort(),
  };
}

interface Part {
  /** What it takes from the shared part: its own name for each of them. */
  readonly imports: Readonly<Record<string, string>>;
  readonly code: string;
  /** What it gives, by name: its own name for it. */
  readonly exports: Readonly<Record<string, string>>;
}

/** A module of the bundle, without the statements that make it one. */
function partOf(text: string): Part {
  const names = (list: string, outer: 0 | 1): Readonly<Record<string, string>> =>
    Object.fromEntries(
      list
        .split(',')
        .filter((one) => one !== '')
        .map((one) => one.trim().split(' as '))
        .map(([left = '', right = left]) => (outer === 0 ? [left, right] : [right, left])),
    );
  const head = /^import\{([^}]*)\}from"\.\/shared\.js";/.exec(text.trim());
  const tail = /export\{([^}]*)\};?$/.exec(text.trim());
  const code = text.trim().slice(head?.[0].length ?? 0, tail?.index);
  if (/(?:^|[;}])(?:import|export)\b/.test(code) || tail === null)
    throw new Error('a part of the bundle imports or exports otherwise than is read here');
  return { imports: names(head?.[1] ?? '', 0), code, exports: names(tail[1] ?? '', 1) };
}

const record = (pairs: Readonly<Record<string, string>>): string =>
  `{${Object.entries(pairs)
    .map(([outer, inner]) => (outer === inner ? inner : `${outer}:${inner}`))
    .join(',')}}`;

/** The code of a part where `sharedPart` holds what is shared. */
const within = ({ imports, code }: Part): string =>
  Object.keys(imports).length === 0 ? code : `const${record(imports)}=sharedPart;${code}`;

async function made(): Promise<string> {
  const { body, names } = await bundled();
  const text = `/** What every generated module carries: made from \`src/runtime\` by \`npm run runtime\`. */

export const runtimeNames = ${JSON.stringify(names)};

export const runtimeText = ${JSON.stringify(body)};
`;
  return format(text, { ...(await resolveConfig(target)), parser: 'typescript' });
}

const text = await made();
if (process.argv.includes('--check')) {
  const known = await readFile(target, 'utf8').catch(() => '');
  if (known !== text) {
    process.stderr.write('src/emit/javascript/runtime-text.ts is stale: run `npm run runtime`\n');
    process.exitCode = 1;
  }
} else await writeFile(target, text);
