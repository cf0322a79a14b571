/** The module that answers with proofs, and its types. The evaluator that it carries is a file that the build makes. */
import { readFile } from 'node:fs/promises';
import { proofModule, proofTypes, type EvaluatorText } from '../../emit/javascript/proof.ts';
import { digestOf } from '../../ir/digest.ts';
import type { Program } from '../../ir/ir.ts';
import { makePlan } from '../../plan/make.ts';
import { version } from '../../version.ts';
import type { TargetFile } from './targets.ts';

/** `path` is that of the artefact; these stand beside it. */
export async function proofFiles(program: Program, path: string): Promise<readonly TargetFile[]> {
  const base = path.replace(/\.json$/, '.proof');
  const evaluator = await evaluatorText();
  const origin = { digest: digestOf(program), compiler: version };
  return [
    { path: `${base}.js`, text: proofModule(program, origin, evaluator) },
    { path: `${base}.d.ts`, text: proofTypes(makePlan(program), program, evaluator) },
  ];
}

/** Beside the command, or beside the folder that this part of it is in; from the sources in `dist`. */
const places = ['./evaluator.json', '../evaluator.json', '../../../dist/evaluator.json'];

async function evaluatorText(): Promise<EvaluatorText> {
  for (const place of places) {
    const text = await readFile(new URL(place, import.meta.url), 'utf8').catch(() => null);
    if (text !== null) return JSON.parse(text) as EvaluatorText;
  }
  throw new Error('dist/evaluator.json is not there: run `npm run build` first');
}
