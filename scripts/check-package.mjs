/**
 * Whether the packed package is fit for those who install it: what publint and `attw` find, what it holds and what it
 * leaves out, and that it is as large and needs as much as the documentation says. Run after `npm run build`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pack, root } from './package/pack.mjs';

/** Stated sizes are rounded, and a package grows a little with every change. */
const TOLERANCE = 0.25;

const problems = [];
const folder = mkdtempSync(join(tmpdir(), 'pol-package-'));
try {
  const packed = pack(folder);
  checkFiles(packed.files);
  checkStated(packed);
  checkInstalled(packed.path, join(folder, 'user'));
  run('publint', ['run', packed.path, '--strict']);
  // It is a package of ES modules: a resolution for CommonJS, or for Node 10, is not offered.
  run('attw', [packed.path, '--profile', 'esm-only', '--no-emoji']);
  process.stdout.write(`${summary(packed)}\n`);
} finally {
  rmSync(folder, { recursive: true });
}
for (const problem of problems) process.stderr.write(`package: ${problem}\n`);
if (problems.length > 0) process.exitCode = 1;

function run(tool, options) {
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin', tool), options, {
    encoding: 'utf8',
  });
  if (status !== 0) problems.push(`${tool} finds fault:\n${stdout}${stderr}`);
}

/** Installed in an empty folder, everything that it exports loads, and its command runs. */
function checkInstalled(path, user) {
  mkdirSync(user);
  writeFileSync(join(user, 'package.json'), '{ "private": true, "type": "module" }\n');
  const install = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--omit=optional', path];
  if (!ran('it cannot be installed', 'npm', install, user)) return;
  ran('its command does not run', 'npx', ['--no-install', 'pol', '--version'], user);
  const names = ['', '/prettier', '/policies/asr/ggz/2025', '/policies/asr/ggz/2025.js'];
  const code = names.map((name) => `await import('pol-lang${name}');`).join('');
  ran('what it exports does not load', process.execPath, ['--input-type=module', '-e', code], user);
  const forBrowsers = readFileSync(join(user, 'node_modules/pol-lang/dist/browser.js'), 'utf8');
  if (/^import\b/m.test(forBrowsers)) problems.push('dist/browser.js asks for other modules');
}

function ran(what, command, words, cwd) {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd, encoding: 'utf8' });
  if (status !== 0) problems.push(`${what}:\n${stdout}${stderr}`);
  return status === 0;
}

function checkFiles(files) {
  const wanted = ['dist/index.js', 'dist/pol.js', 'dist/THIRD-PARTY-NOTICES.md', 'compiled/asr/ggz/2025.js'];
  for (const file of wanted) if (!files.includes(file)) problems.push(`${file} is not in it`);
  const own = /^(?:dist|compiled|docs)\/|^(?:README|CHANGELOG)\.md$|^package\.json$/;
  for (const file of files) if (!own.test(file)) problems.push(`${file} is in it`);
}

function checkStated(packed) {
  const { dependencies = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const page = readFileSync(join(root, 'docs/javascript.md'), 'utf8').replace(/\s+/g, ' ');
  const stated = /The package is ([\d.]+) MB to fetch and ([\d.]+) MB installed, with (\w+) dependenc/.exec(
    page,
  );
  if (stated === null) return problems.push('docs/javascript.md does not say how large it is');
  const count = ['no', 'one', 'two', 'three', 'four'].indexOf(stated[3]);
  const names = Object.keys(dependencies);
  if (names.length !== count)
    problems.push(`it needs ${names.length} packages (${names.join(', ')}), not ${stated[3]}`);
  const sizes = [
    ['to fetch', packed.size, Number(stated[1])],
    ['installed', packed.unpackedSize, Number(stated[2])],
  ];
  for (const [what, bytes, said] of sizes)
    if (Math.abs(bytes / 1e6 - said) > said * TOLERANCE)
      problems.push(`it is ${(bytes / 1e6).toFixed(1)} MB ${what}, and docs/javascript.md says ${said}`);
}

function summary({ size, unpackedSize, files }) {
  return `package: ${files.length} files, ${(size / 1e6).toFixed(1)} MB to fetch, ${(unpackedSize / 1e6).toFixed(1)} MB installed`;
}
