/** Writes the published JSON Schema of compiled policies; with `--check` it fails when the file is stale. */
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { artefactJsonSchema } from '../src/ir/json-schema.ts';

const path = fileURLToPath(new URL('../docs/schema/pol-policy.schema.json', import.meta.url));
const text = artefactJsonSchema();

if (process.argv.includes('--check')) {
  if (readFileSync(path, 'utf8') !== text) {
    process.stderr.write('docs/schema/pol-policy.schema.json is stale: run tsx scripts/schema.ts\n');
    process.exitCode = 1;
  }
} else {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
