/**
 * The evaluator as a text, for the modules that give proofs (`pol compile --target proof`): its code as one expression,
 * and the types of its answers. The build puts it beside the command.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Types only, each after those that it names. */
const typeFiles = ['result-value', 'day-trail', 'readings-table', 'result'];

/** `build` is that of esbuild. */
export async function evaluatorText(root, build) {
  return { code: await codeOf(root, build), types: await typesOf(root) };
}

async function codeOf(root, build) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/evaluate/evaluate.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'evaluator',
    platform: 'neutral',
    target: 'es2022',
    minify: true,
    charset: 'ascii',
    legalComments: 'none',
  });
  const text = outputFiles[0].text.trim();
  const made = /^(?:"use strict";)?var evaluator=(\(\(\)=>\{.*\}\)\(\));$/s.exec(text);
  if (made === null) throw new Error('the bundle of the evaluator is not one expression');
  return made[1].replace(/[^\n\u0020-\u007e]/g, escaped);
}

/** A control character stands in a text; esbuild writes it as it is. */
const escaped = (unit) => `\\x${unit.charCodeAt(0).toString(16).padStart(2, '0')}`;

async function typesOf(root) {
  const texts = await Promise.all(
    typeFiles.map((name) => readFile(join(root, 'src/evaluate', `${name}.ts`), 'utf8')),
  );
  return texts.map(declarationsIn).join('\n');
}

/** Declarations alone: what they import from each other stands in the same text. */
function declarationsIn(text) {
  const left = text
    .replace(/^\/\*\*.*?\*\/\n(?=import)/s, '')
    .replace(/^(?:import|export) type \{[^}]*\} from '[^']*';\n/gm, '')
    .replace(/^export const RESULT_SCHEMA = .*\n/m, '')
    .replace('typeof RESULT_SCHEMA', "'pol-result/1'");
  const other = /^(?!export (?:type|interface) |[\s/}|&]|$).*$/m.exec(left);
  if (other !== null) throw new Error(`types of answers: '${other[0]}' is no type`);
  return left.trim();
}
