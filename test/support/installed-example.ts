/**
 * An example project, laid in a folder of its own beside the packed package, as somebody has it who installed it. Its
 * tools are those of this checkout, of the version that it names: so nothing is fetched.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pack } from '../../scripts/package/pack.mjs';
import { root } from './policies.ts';

interface PackageFile {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const packageAt = (folder: string): PackageFile =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile;

export interface Installed {
  readonly folder: string;
  readonly run: (
    tool: string,
    ...words: readonly string[]
  ) => { readonly code: number; readonly out: string };
  readonly remove: () => void;
}

export function installed(name: string): Installed {
  const outside = mkdtempSync(join(tmpdir(), 'pol-example-'));
  const folder = join(outside, 'examples', name);
  cpSync(join(root, 'examples', name), folder, {
    recursive: true,
    filter: (path) => !/[\\/](?:node_modules|dist)$/.test(path),
  });
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, 'pol-lang'), { recursive: true });
  const { path } = pack(outside);
  execFileSync('tar', ['-xzf', path, '-C', join(modules, 'pol-lang'), '--strip-components=1']);
  linkAll(packageAt(folder), modules);
  linkAll({ ...packageAt(join(modules, 'pol-lang')), devDependencies: {} }, modules);
  return {
    folder,
    run: (tool, ...words) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...words], {
        cwd: folder,
        encoding: 'utf8',
      });
      return { code: status ?? 1, out: `${stdout}${stderr}` };
    },
    remove: () => rmSync(outside, { recursive: true }),
  };
}

/** Packages by exact version; the package itself is there already. */
function linkAll({ dependencies, devDependencies }: PackageFile, modules: string): void {
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    if (name === 'pol-lang') continue;
    const own = join(root, 'node_modules', name);
    const found = packageAt(own).version;
    if (found !== version) throw new Error(`${name} ${version} is named, and ${found} is installed`);
    const target = join(modules, name);
    mkdirSync(dirname(target), { recursive: true });
    if (!existsSync(target)) symlinkSync(own, target, 'dir');
  }
}
