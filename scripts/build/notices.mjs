/** The licences of the packages whose code stands in the bundles: they ask to be passed on with it. */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const HEAD = `# Packages in this package

Code of the packages below stands in the bundles of \`dist/\`, under the licences that follow.
`;

/** `inputs` are the files that bundles were made of. */
export async function writeNotices(root, inputs, target) {
  const folders = [...new Set([...inputs].map(packageFolder).filter((folder) => folder !== null))].sort();
  const parts = await Promise.all(folders.map((folder) => noticeOf(root, folder)));
  await writeFile(target, [HEAD, ...parts].join('\n'));
}

/** The innermost package: `node_modules/@one/two`. */
function packageFolder(path) {
  const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/@]+)\//.exec(path.replaceAll('\\', '/'));
  return match === null ? null : match[1];
}

async function noticeOf(root, folder) {
  const { name, version, license } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
  const file = (await readdir(join(root, folder))).find((one) =>
    /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(one),
  );
  const text = file === undefined ? `${license}` : await readFile(join(root, folder, file), 'utf8');
  const lines = text.trimEnd().split(/\r?\n/);
  return `## ${name} ${version} (${license})\n\n${lines.map((line) => `    ${line}`.trimEnd()).join('\n')}\n`;
}
