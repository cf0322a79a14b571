/** Pol in its forms: the module that is made of a policy, the evaluator, and the evaluator with its proof. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { evaluatorText } from '../../scripts/build/evaluator.mjs';
import { compileUnit } from '../../src/compile.ts';
import { javascriptModule } from '../../src/emit/javascript/module.ts';
import { proofModule } from '../../src/emit/javascript/proof.ts';
import { prepare } from '../../src/evaluate/evaluate.ts';
import type { Program } from '../../src/ir/ir.ts';
import type { Decisions, Facts } from './contract.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const textOf = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

export function contractProgram(): Program {
  const { program, diagnostics } = compileUnit({
    files: [{ name: 'contract.pol', text: textOf('contract.pol') }],
    vocabularies: [],
    registers: [{ id: 'PROEF', text: textOf('contract.norms.jsonl') }],
  });
  if (program === null) throw new Error(JSON.stringify(diagnostics));
  return program;
}

interface Entry {
  readonly status: string;
  readonly outcome: unknown;
  readonly cites: readonly string[];
}

export interface Made {
  readonly decide: (facts: Facts) => Decisions;
  readonly evaluate: (facts: Facts) => { readonly decisions: Readonly<Record<string, Entry>> };
  readonly cites: (facts: Facts) => Readonly<Record<string, readonly string[]>>;
  readonly bytes: number;
}

/** Each time a module of its own: what one has met of facts in other forms makes it slower. */
export async function generated(program: Program, name: string): Promise<Made> {
  const { text } = javascriptModule(program, { digest: '', compiler: '' });
  const bytes = Buffer.from(`${text}\n// ${name}`).toString('base64');
  const made = (await import(`data:text/javascript;base64,${bytes}`)) as Made;
  return { ...made, bytes: Buffer.byteLength(text) };
}

/** A module with proofs: the evaluator in one module with the policy, by itself. */
export interface Proving {
  readonly evaluate: (facts: Facts) => { readonly decisions: Readonly<Record<string, Entry>> };
  readonly prove: (facts: Facts) => Readonly<Record<string, { readonly outcome: unknown }>>;
}

export async function proving(program: Program): Promise<Proving> {
  const text = proofModule(program, { digest: '', compiler: '' }, await evaluatorText(root, build));
  const { prepare: prepared } = (await import(
    `data:text/javascript;base64,${Buffer.from(text).toString('base64')}`
  )) as { readonly prepare: (options: object) => Proving };
  return prepared({ wouldDiffer: false });
}

/** The outcomes in proofs. */
export const outcomesIn = (proofs: ReturnType<Proving['prove']>): Decisions =>
  Object.fromEntries(
    Object.entries(proofs).map(([name, { outcome }]) => [name, outcome]),
  ) as unknown as Decisions;

export function interpreted(program: Program, explain: boolean): (facts: Facts) => Decisions {
  const { evaluate } = prepare(program, { explain, wouldDiffer: false });
  return (facts) => {
    const { decisions } = evaluate(facts);
    return Object.fromEntries(
      Object.entries(decisions).map(([name, entry]) => [name, (entry as { outcome: unknown }).outcome]),
    ) as unknown as Decisions;
  };
}
