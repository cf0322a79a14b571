/** Writes the published JSON Schemas of compiled policies, answers, timelines and comparisons; with `--check` it fails when one is stale. */
import { existsSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { testJsonSchema } from '../src/adequacy/report-schema.ts';
import { coverageJsonSchema } from '../src/coverage/schema.ts';
import { diffJsonSchema } from '../src/diff/schema.ts';
import { timelineJsonSchema } from '../src/emit/timeline/json-schema.ts';
import { neededJsonSchema } from '../src/evaluate/ask/needed-schema.ts';
import { artefactJsonSchema } from '../src/ir/json-schema.ts';
import { recourseJsonSchema } from '../src/evaluate/recourse/json-schema.ts';
import { receiptJsonSchema } from '../src/receipt/schema.ts';
import { resultJsonSchema } from '../src/evaluate/result-json-schema.ts';

const schemas: readonly (readonly [name: string, text: string])[] = [
  ['pol-coverage', coverageJsonSchema()],
  ['pol-diff', diffJsonSchema()],
  ['pol-needed', neededJsonSchema()],
  ['pol-policy', artefactJsonSchema()],
  ['pol-receipt', receiptJsonSchema()],
  ['pol-recourse', recourseJsonSchema()],
  ['pol-result', resultJsonSchema()],
  ['pol-test', testJsonSchema()],
  ['pol-timeline', timelineJsonSchema()],
];

for (const [name, text] of schemas) {
  const path = fileURLToPath(new URL(`../docs/schema/${name}.schema.json`, import.meta.url));
  if (!process.argv.includes('--check')) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
    process.stderr.write(`docs/schema/${name}.schema.json is stale: run tsx scripts/schema.ts\n`);
    process.exitCode = 1;
  }
}
