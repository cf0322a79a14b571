import type { build } from 'esbuild';
import type { EvaluatorText } from '../../src/emit/javascript/proof.ts';

export function evaluatorText(root: string, make: typeof build): Promise<EvaluatorText>;
