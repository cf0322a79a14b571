/** A real decision in each form, as it was looked at and found good. `UPDATE_GOLDEN=1` writes it anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decisionDot } from '../../../src/emit/decision/dot.ts';
import { decisionMermaid } from '../../../src/emit/decision/mermaid.ts';
import { decisionSvg } from '../../../src/emit/decision/svg.ts';
import { policyNamed, root } from '../../support/policies.ts';
import { pictureOf } from './programs.ts';

const forms = { svg: decisionSvg, dot: decisionDot, mmd: decisionMermaid } as const;

test.each(Object.entries(forms))('contracttype of 2025 as %s', async (ending, write) => {
  const text = write(pictureOf(await policyNamed('asr.ggz@2025r2'), 'contracttype'));
  const path = join(root, 'test/emit/decision/golden', `contracttype.${ending}`);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
});
