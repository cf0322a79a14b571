/** What `pol compile` writes for a policy: the artefact, and code that is generated from it. */
import { artefact } from '../../compile.ts';
import { factsSchema } from '../../emit/javascript/facts-schema.ts';
import { zodModule } from '../../emit/javascript/facts-zod.ts';
import { javascriptModule } from '../../emit/javascript/module.ts';
import { moduleTypes } from '../../emit/javascript/types.ts';
import { digestOf } from '../../ir/digest.ts';
import type { Program } from '../../ir/ir.ts';
import { makePlan } from '../../plan/make.ts';
import type { Unsaid } from '../../plan/plan.ts';
import { version } from '../../version.ts';
import { targets, type Target } from './target-names.ts';

export interface TargetFiles {
  readonly files: readonly TargetFile[];
  /** What generated JavaScript cannot say. */
  readonly unsaid: readonly Unsaid[];
}

export interface TargetFile {
  readonly path: string;
  readonly text: string;
}

/** SQL and proofs are made apart: `sqlFor`, `proofFiles`. `path` is that of the artefact; the others stand beside it. */
export function filesFor(program: Program, path: string, wanted: readonly Target[]): TargetFiles {
  const base = path.replace(/\.json$/, '');
  const isCode = wanted.some((target) => target === 'js' || target === 'types');
  const plan = isCode ? makePlan(program) : null;
  const texts: Readonly<Record<Exclude<Target, 'sql' | 'proof'>, () => readonly [string, string]>> = {
    json: () => [path, artefact(program)],
    js: () => [
      `${base}.js`,
      javascriptModule(program, { digest: digestOf(program), compiler: version }).text,
    ],
    types: () => [`${base}.d.ts`, moduleTypes(plan ?? makePlan(program), program)],
    schema: () => [`${base}.schema.json`, `${JSON.stringify(factsSchema(program), null, 1)}\n`],
    zod: () => [`${base}.zod.js`, zodModule(program)],
  };
  const files = targets
    .filter((target) => target !== 'sql' && target !== 'proof')
    .filter((target) => wanted.includes(target))
    .map((target) => {
      const [at, text] = texts[target]();
      return { path: at, text };
    });
  return { files, unsaid: plan?.unsaid ?? [] };
}
