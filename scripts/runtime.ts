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

async function bundled(): Promise<{ readonly body: string; readonly names: readonly string[] }> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/runtime/module.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
  });
  const text = outputFiles[0]?.text.trim() ?? '';
  const tail = /export\{([^}]*)\};?$/.exec(text);
  if (tail === null) throw new Error('the bundle exports nothing at its end');
  const pairs = (tail[1] ?? '').split(',').map((one) => one.split(' as ').map((name) => name.trim()));
  const given = pairs.map(([inner = '', outer = inner]) => (inner === outer ? inner : `${outer}:${inner}`));
  return {
    body: `(()=>{${text.slice(0, tail.index)}return{${given.join(',')}}})()`,
    names: pairs.map(([inner = '', outer = inner]) => outer).sort(),
  };
}

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
