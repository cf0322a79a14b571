/**
 * What is said at once is what the whole check says of it, and what only the whole shows is known by its code. Held on the
 * cases of the checker, each with what it is about.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { isOfWhole, quickDiagnostics } from '../../src/lsp/features/diagnostics.ts';
import { diagnosticKey } from '../../src/lsp/open/ledger.ts';
import { createWorkspace } from '../../src/lsp/open/workspace.ts';
import { splitFiles, testRegister } from '../check/run-case.ts';

const folder = fileURLToPath(new URL('../check/cases/', import.meta.url));
const register = [...testRegister.norms.values()]
  .map((norm) => JSON.stringify({ ...norm, kind: 'x' }))
  .join('\n');

let said = 0;

test.each(readdirSync(folder).filter((name) => name.endsWith('.pol')))('%s', (name) => {
  const workspace = createWorkspace();
  for (const file of splitFiles(name, readFileSync(folder + name, 'utf8'))) {
    const path = file.name.endsWith('.pol') ? file.name : `${file.name}.pol`;
    workspace.store.put(path, file.text.replace(/\n\/\/ (?:[a-z]+\[|verwacht)[\s\S]*$/, '\n'));
  }
  workspace.store.put('TEST-2025.norms.jsonl', register);
  for (const view of workspace.views()) {
    if (view.members.problems.length > 0 || view.base !== null) continue;
    const whole = check(view.unit()).diagnostics;
    const known = new Set(whole.map(diagnosticKey));
    for (const file of view.files) {
      if (file.parsed().diagnostics.length > 0) continue;
      const quick = quickDiagnostics(file, view);
      said += quick.length;
      expect(quick.filter((one) => !known.has(diagnosticKey(one)))).toEqual([]);
      const atOnce = new Set(quick.map(diagnosticKey));
      const later = whole.filter(
        (one) => one.primary.span.file === file.index && !atOnce.has(diagnosticKey(one)),
      );
      expect(later.filter((one) => !isOfWhole(one)).map(({ code }) => code)).toEqual([]);
    }
  }
});

test('most is said at once', () => {
  expect(said).toBeGreaterThan(100);
});
