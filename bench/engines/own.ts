/** Pol in its forms: the module that is made of a policy, the evaluator, and the evaluator with its proof. */
import { readFileSync } from 'node:fs';
import { compileUnit } from '../../src/compile.ts';
import { javascriptModule } from '../../src/emit/javascript/module.ts';
import { prepare } from '../../src/evaluate/evaluate.ts';
import type { Program } from '../../src/ir/ir.ts';
import type { Decisions, Facts } from './contract.ts';

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

export function interpreted(program: Program, explain: boolean): (facts: Facts) => Decisions {
  const { evaluate } = prepare(program, { explain, wouldDiffer: false });
  return (facts) => {
    const { decisions } = evaluate(facts);
    return Object.fromEntries(
      Object.entries(decisions).map(([name, entry]) => [name, (entry as { outcome: unknown }).outcome]),
    ) as unknown as Decisions;
  };
}
